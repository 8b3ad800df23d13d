"""What nobody confirms: no name leaves by a forged mail, no owner is left in the dark, and nobody is asked for ever."""

import re
from datetime import UTC, datetime, timedelta

import pytest

from tests.scenarios.stage import CODE, COORDINATOR, Read, Stage

AMINA = "Amina Diallo <amina@home.example>"
BORIS = "Boris Keller <boris@post.example>"
CHLOE = "Chloé Martin <chloe@maison.example>"
HOME, POST, MAISON = "amina@home.example", "boris@post.example", "chloe@maison.example"
SPROW = "sprow@state.example"
HOUR = timedelta(hours=1)


@pytest.fixture
def signed(stage: Stage) -> Stage:
    stage.campaign(deadline=datetime.now(UTC) + 5 * HOUR)
    stage.deliver(AMINA, "SIGN UA 329/11")
    stage.once()
    return stage


def pass_after(stage: Stage, hours: float) -> None:
    with stage.later(hours * HOUR):
        stage.once()


def subjects(stage: Stage, who: str) -> list[str]:
    return [mail.subject for mail in stage.answers(who)]


def reminders(stage: Stage, who: str) -> list[Read]:
    return [mail for mail in stage.answers(who) if mail.subject.startswith("Still waiting")]


@pytest.mark.parametrize("words", ["WITHDRAW UA 329/11", "FORGET ME"])
def test_a_name_that_somebody_asked_to_take_off_stays_and_everybody_knows(signed: Stage, words: str) -> None:
    for _ in range(3):
        signed.deliver(AMINA, words, proven=None)
    signed.once()
    pass_after(signed, 3.1)
    pass_after(signed, 3.2)
    (reminder,) = reminders(signed, HOME)
    assert "will not remind you again" in reminder.text
    (row,) = signed.signatures()
    asked = "erasure-unconfirmed" if words == "FORGET ME" else "withdrawal-unconfirmed"
    assert row["flags"] == [asked]
    notices = [mail.text for mail in signed.answers(COORDINATOR) if "MEXICO closes" in mail.subject]
    wish = "erase" if words == "FORGET ME" else "take"
    named = re.compile(rf"- Amina Diallo: somebody asked to {wish} it.* \(number {row['id']}\)")
    assert ["Nothing is doubtful" in text for text in notices] == [True, False, False]
    assert [bool(named.search(text)) for text in notices] == [False, True, True]
    assert "If you do nothing, the name stays" in notices[-1]
    signed.run("close", CODE)
    signed.once()
    signed.once()
    assert "Amina Diallo" in signed.answers(SPROW)[0].text
    assert "none came" in signed.answers(HOME)[-1].text


def test_a_coordinator_takes_the_name_off_or_its_owner_by_the_reminder(signed: Stage) -> None:
    signed.deliver(BORIS, "SIGN UA 329/11")
    signed.deliver(AMINA, "WITHDRAW UA 329/11", proven=None)
    signed.deliver(BORIS, "WITHDRAW UA 329/11", proven=None)
    signed.once()
    pass_after(signed, 3.1)
    (reminder,) = reminders(signed, HOME)
    signed.deliver(AMINA, "yes", to=reminder.reply_to, subject=f"Re: {reminder.subject}", proven=None)
    signed.once()
    (boris,) = [row["id"] for row in signed.signatures() if row["state"] == "counted"]
    signed.run("signatures", CODE, "invalidate", str(boris), "--reason", "their wish", "--yes")
    assert signed.names() == []
    assert [row["flags"] for row in signed.signatures()] == [[], []]


def test_a_no_to_the_request_ends_it(signed: Stage) -> None:
    signed.deliver(AMINA, "WITHDRAW UA 329/11", proven=None)
    signed.once()
    request = signed.answers(HOME)[-1]
    signed.deliver(AMINA, "No, that was not me", to=request.reply_to, subject="Re: x", proven=None)
    signed.once()
    pass_after(signed, 3.1)
    assert reminders(signed, HOME) == []
    assert signed.signatures()[0]["flags"] == []


def test_who_never_confirmed_a_signature_hears_once_that_it_is_not_on_the_letter(signed: Stage) -> None:
    for who in (BORIS, CHLOE):
        signed.deliver(who, "SIGN UA 329/11", proven=None)
    signed.once()
    signed.deliver(CHLOE, "no, not me", to=signed.answer(MAISON).reply_to, subject="Re: please confirm", proven=None)
    signed.run("close", CODE)
    for _ in range(3):
        signed.once()
    told = "Your name is not on the letter UA 329/11 MEXICO"
    assert subjects(signed, POST).count(told) == 1
    assert told not in subjects(signed, MAISON) + subjects(signed, HOME)
    assert "Boris" not in signed.answers(SPROW)[0].text
