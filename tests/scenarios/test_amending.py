"""A letter is changed after people have signed it: from the file to the mail, by the real mailbox and mail server."""

import json
from zipfile import ZipFile

import pytest

from tests.scenarios.stage import CODE, Read, Stage

AMINA, HOME = "Amina Diallo <amina@home.example>", "amina@home.example"
BORIS, POST = "Boris Keller <boris@post.example>", "boris@post.example"
CHLOE, MAISON = "Chloé Martin <chloe@maison.example>", "chloe@maison.example"
SPROW = "sprow@state.example"
MEANT = ("amend", CODE, "--ask-again", "--reason", "a better word")


@pytest.fixture
def signed(stage: Stage) -> Stage:
    """Signed by two."""
    stage.campaign()
    stage.deliver(AMINA, "SIGN UA 329/11")
    stage.deliver(BORIS, "SIGN UA 329/11")
    stage.once()
    return stage


def change(stage: Stage, before: str = "We urge you", after: str = "We implore you") -> None:
    stage.campaigns[0] = stage.campaigns[0].replace(before, after)
    stage.write()


def rows(stage: Stage) -> dict[str, tuple[str, int]]:
    found = json.loads(stage.run("signatures", CODE, "--json"))
    return {row["email"]: (row["state"], row["version"]) for row in found}


def asked(stage: Stage, who: str) -> list[Read]:
    return [mail for mail in stage.answers(who) if "has changed" in mail.subject]


def reply(stage: Stage, sender: str, mail: Read, text: str) -> None:
    """As most programs do: to its Reply-To, under its subject, in its thread."""
    thread = f"In-Reply-To: {mail.message_id}\r\nReferences: {mail.message_id}\r\n"
    stage.deliver(sender, text, proven=None, subject=f"Re: {mail.subject}", to=mail.reply_to, headers=thread)


def closed(stage: Stage) -> Read:
    stage.run("close", CODE)
    stage.once()
    (letter,) = stage.answers(SPROW)
    return letter


def test_who_says_yes_to_what_changed_stands_under_it_and_who_says_nothing_is_off_and_told_so(signed: Stage) -> None:
    change(signed)
    signed.run(*MEANT)
    signed.once()
    (mail,) = asked(signed, HOME)
    assert "[removed: urge] [added: implore]" in mail.text
    assert "We implore you to protect them." in mail.text
    html = mail.message.get_body(("html",))
    assert html is not None
    assert ">urge</del>" in html.get_content()
    reply(signed, AMINA, mail, "Yes")
    signed.once()
    assert rows(signed) == {HOME: ("counted", 2), POST: ("counted", 1)}
    assert "stays on" in signed.answers(HOME)[-1].subject
    letter = closed(signed)
    assert "implore" in letter.text
    assert ("Amina" in letter.text, "Boris" in letter.text) == (True, False)
    assert rows(signed)[POST] == ("expired", 1)
    signed.once()
    assert "We had no YES from you" in signed.answers(POST)[-1].text
    assert len(asked(signed, HOME)) == len(asked(signed, POST)) == 1
    signed.adds_up()


def test_a_no_takes_the_name_off_and_a_yes_as_a_command_counts(signed: Stage) -> None:
    change(signed)
    signed.run(*MEANT)
    signed.once()
    reply(signed, AMINA, asked(signed, HOME)[0], "No")
    reply(signed, BORIS, asked(signed, POST)[0], "SIGN UA 329/11")
    signed.once()
    assert rows(signed) == {HOME: ("withdrawn", 1), POST: ("counted", 2)}


def test_anything_unclear_leaves_the_name_where_it_was(signed: Stage) -> None:
    change(signed)
    signed.run(*MEANT)
    signed.once()
    reply(signed, AMINA, asked(signed, HOME)[0], "Why did you change it?")
    signed.once()
    assert rows(signed)[HOME] == ("counted", 1)


def test_a_new_signature_is_under_the_new_text_and_who_signs_again_unasked_is_shown_it(signed: Stage) -> None:
    change(signed)
    signed.run(*MEANT)
    signed.deliver(CHLOE, "SIGN UA 329/11")
    signed.deliver(AMINA, "Please, SIGN UA 329/11")
    signed.once()
    assert rows(signed) == {HOME: ("counted", 1), POST: ("counted", 1), MAISON: ("counted", 2)}
    (mail,) = asked(signed, HOME)
    assert asked(signed, MAISON) == []
    reply(signed, AMINA, mail, "yes, of course")
    signed.once()
    assert rows(signed)[HOME] == ("counted", 2)


def test_a_text_that_changes_twice_wants_a_yes_to_the_last(signed: Stage) -> None:
    change(signed)
    signed.run(*MEANT)
    signed.once()
    (first,) = asked(signed, HOME)
    change(signed, "We implore you", "We demand that you")
    signed.run(*MEANT)
    signed.once()
    reply(signed, AMINA, first, "Yes")
    signed.once()
    assert rows(signed)[HOME] == ("counted", 2)
    mail = asked(signed, HOME)[-1]
    assert "[removed: implore] [added: demand that]" in mail.text
    reply(signed, AMINA, mail, "Yes")
    signed.once()
    assert rows(signed)[HOME] == ("counted", 3)
    assert "Amina" in closed(signed).text


def test_names_are_kept_only_where_the_form_alone_has_changed(signed: Stage) -> None:
    change(signed, "them.", "them!")
    said = signed.run("amend", CODE, code=2)
    assert "of form alone" in said
    assert "--keep" in said
    signed.run("amend", CODE, "--keep", code=2)  # without a reason
    signed.run("amend", CODE, "--keep", "--reason", "an exclamation mark")
    signed.once()
    assert asked(signed, HOME) == []
    texts = json.loads(signed.run("signatures", CODE, "--versions", "--json"))
    assert [(one["version"], one["stands"], one["names_before"], one["reason"]) for one in texts] == [
        (1, True, "", ""),
        (2, True, "kept", "an exclamation mark"),
    ]
    assert "Boris" in closed(signed).text


def test_more_than_the_form_can_not_be_kept(signed: Stage) -> None:
    change(signed)
    signed.run("amend", CODE, "--keep", "--reason", "a typo", code=2)
    signed.once(code=78)


def test_another_address_asks_nobody(signed: Stage) -> None:
    change(signed, "sprow@state.example", "greg.sprow@state.example")
    signed.once(code=78)
    assert "the text is the same" in signed.run("amend", CODE, "--keep", "--reason", "a wrong address")
    signed.once()
    assert asked(signed, HOME) == []
    assert rows(signed)[HOME] == ("counted", 1)


def test_the_evidence_says_under_which_text_each_name_was_given(signed: Stage) -> None:
    change(signed, "them.", "them!")
    signed.run("amend", CODE, "--keep", "--reason", "a mark")
    signed.deliver(CHLOE, "SIGN UA 329/11")
    signed.once()
    closed(signed)
    pack = signed.folder / "pack.zip"
    signed.run("evidence", CODE, "-o", str(pack))
    with ZipFile(pack) as archive:
        given = archive.read("letter-1/given-under.txt").decode().splitlines()
        texts = json.loads(archive.read("manifest.json"))["texts"]
        words = archive.read("texts/1.txt").decode(), archive.read("texts/2.txt").decode()
    assert given == ["1\tAmina Diallo", "1\tBoris Keller", "2\tChloé Martin"]
    assert [(one["number"], one["names_before"], one["reason"]) for one in texts] == [
        (1, "", ""),
        (2, "kept", "a mark"),
    ]
    assert ["them." in words[0], "them!" in words[1]] == [True, True]
    assert json.loads(signed.run("status", "--json"))["campaigns"][0]["version"] == 2


def test_who_has_not_confirmed_yet_is_asked_once_for_both(stage: Stage) -> None:
    stage.campaign()
    stage.deliver(AMINA, "SIGN UA 329/11", proven=None)
    stage.once()
    (confirm,) = stage.answers(HOME)
    change(stage)
    stage.run(*MEANT)
    stage.once()
    reply(stage, AMINA, confirm, "Yes")  # to the mail that did not show the new text
    stage.once()
    assert rows(stage)[HOME] == ("counted", 1)
    reply(stage, AMINA, asked(stage, HOME)[0], "Yes")
    stage.once()
    assert rows(stage)[HOME] == ("counted", 2)
