"""A coordinator's reply to a finished letter, through the whole bot: only RELEASE and nothing else lets it go."""

import pytest

from tests.scenarios.stage import AMINA, CODE, COORDINATOR, Read, Stage

CAROL = f"Carol Whitaker <{COORDINATOR}>"
SPROW = "sprow@state.example"
QUOTE = "\n\nOn Mon, Nov 23, 2026 at 10:00 AM RRN <sign@rrn.example> wrote:\n\n> To send it, reply with RELEASE."


def waiting(stage: Stage) -> Read:
    """A letter waits for its approval; returns the mail that brought it."""
    stage.campaign(more='dispatch = "approve"')
    stage.deliver(AMINA, "SIGN UA 329/11")
    stage.once()
    stage.run("close", CODE)
    stage.once()
    stage.new_mails()
    return stage.answer(COORDINATOR)


def reply(stage: Stage, approve: Read, words: str, headers: str = "") -> list[Read]:
    """What goes out after such a reply."""
    thread = f"In-Reply-To: {approve.message_id}\r\nReferences: {approve.message_id}\r\n{headers}"
    stage.deliver(CAROL, words, subject=f"Re: {approve.subject}", to=approve.reply_to, headers=thread)
    stage.once()
    return stage.new_mails()


def test_what_is_more_than_the_word_is_told_how_and_the_second_mail_releases(stage: Stage) -> None:
    approve = waiting(stage)
    for words in (
        "Release tomorrow, not today.",
        "RELEASE\n\nWait, please do not send it before I call you.",
        "RELEASE UA 329/11 is not possible",
        "Release UA 329/11? There is a typo in paragraph 2",
        "RELEASE mañana, no hoy",
        "",
        "Sent from my iPhone",
        "Yes",
    ):
        (told,) = reply(stage, approve, f"{words}{QUOTE}")
        assert (told.to, stage.state()) == (COORDINATOR, "awaiting-approval"), words
        assert "reply to the email that brought it with RELEASE and nothing else" in " ".join(told.text.split())
    sent = reply(stage, approve, f"Please RELEASE UA 329/11.\n\nThank you,\nCarol{QUOTE}")
    assert SPROW in [one.to for one in sent]


@pytest.mark.parametrize("words", ["-- reply above this line --\n\nTicket ID: #A-12\nThank you for contacting us."])
def test_a_ticket_system_at_the_coordinators_address_releases_nothing(stage: Stage, words: str) -> None:
    approve = waiting(stage)
    sent = reply(stage, approve, words)
    assert stage.state() == "awaiting-approval"
    assert SPROW not in [one.to for one in sent]


def test_a_help_desk_behind_a_coordinators_address_gets_no_answer_to_each_of_its_mails(stage: Stage) -> None:
    """It keeps the first subject, token and all, for every mail of ours that it answers."""
    approve, sent = waiting(stage), 0
    for number in range(8):
        sent += len(reply(stage, approve, f"Noted as number {number}, a colleague looks into it."))
    assert (sent, stage.state()) == (1, "awaiting-approval")
    assert SPROW in [one.to for one in reply(stage, approve, "RELEASE")]


def test_a_tap_with_a_human_word_releases(stage: Stage) -> None:
    approve = waiting(stage)
    stage.deliver(CAROL, "Thank you for your work!\nCarol", subject="RELEASE UA 329/11", to=approve.reply_to)
    stage.once()
    assert SPROW in [one.to for one in stage.new_mails()]
