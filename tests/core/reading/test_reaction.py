"""A tap on an emoji below our mail is told from words."""

from dataclasses import replace

import pytest

from signbot.core.intents import Intent, Nothing, Unclear
from signbot.core.question import Asks, Question
from signbot.core.reading.understand import understand
from tests.core.mailmaker import A, mail, replying

ANSWERED = replying(A, answered=True)
ASKED = replace(ANSWERED, question=Question(asks=Asks.YES, campaigns=(A,)))


def read(text: str, *, gmail: bool = False, asked: bool = False) -> tuple[Intent, ...]:
    tapped = replace(mail(text, thread=True), reaction=gmail)
    return understand(tapped, ASKED if asked else ANSWERED).intents


@pytest.mark.parametrize(
    "text",
    [
        "Amina Diallo reacted to your message:",
        "👍\nAmina Diallo reacted to your message:",
        "❤️ Amina Diallo reacted via Gmail",
        "Amina Diallo a réagi à votre message :",
        "Amina Diallo reagiu à sua mensagem",
        "Amina Diallo hat auf Ihre Nachricht reagiert:",
        "Amina Diallo ha reagito al tuo messaggio",
    ],
)
def test_what_programs_write_for_a_tap_is_no_word(text: str) -> None:
    assert read(text) == (Nothing("a reaction"),)
    (asked,) = read(text, asked=True)
    assert isinstance(asked, Unclear)
    assert asked.campaign == A


def test_gmail_marks_a_tap_by_a_part_of_its_own() -> None:
    assert read("👍", gmail=True) == (Nothing("a reaction"),)
    assert isinstance(read("👍", gmail=True, asked=True)[0], Unclear)


@pytest.mark.parametrize("text", ["My wife reacted to your message: she wants to sign, too", "What is this?"])
def test_what_people_write_is_read(text: str) -> None:
    assert read(text) != (Nothing("a reaction"),)
