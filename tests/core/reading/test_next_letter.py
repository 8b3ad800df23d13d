"""Another letter, below an answer of ours about one."""

# ruff: noqa: E501  a table of mails stands better with one on a line

import pytest

from signbot.core.campaign import Person
from signbot.core.intents import Intent
from signbot.core.mail.own_words import Own, OwnWords
from signbot.core.question import Told
from signbot.core.reading.next_letter import without_instead
from tests.core.mailmaker import A, B, read, replying, signed


def below(text: str, *people: str) -> tuple[Intent, ...]:
    """Our answer about the first letter, on which `people` stand."""
    told = Told(campaign=A, people=tuple(map(Person, people)))
    return read(text, context=replying(A, answered=True, told=told), thread=True)


@pytest.mark.parametrize("people", [(), ("Amina Diallo",)], ids=["on none", "signed"])
@pytest.mark.parametrize(
    "text",
    ["Also UA 12/12 please", "And UA 12/12, please", "Then UA 12/12 please", "Thank you! And UA 12/12 too, please.\n\nAmina Diallo",
     "También UA 12/12 por favor", "Dann eben UA 12/12 bitte"],
)  # fmt: skip
def test_its_code_and_a_please_are_a_wish(text: str, people: tuple[str, ...]) -> None:
    assert signed(below(text, *people)) == [B]


@pytest.mark.parametrize(
    "text",
    ["UA 12/12", "UA 12/12 as well", "No more UA 12/12 please", "UA 12/12 please, not UA 83/18", "UA 12/12 for my husband please",
     "Tell me about UA 12/12 please", "Is UA 12/12 open, please?", "Please remember UA 12/12", "UA 329/11 please"],
)  # fmt: skip
def test_whatever_may_be_said_of_it_besides_is_none(text: str) -> None:
    assert not signed(below(text, "Amina Diallo"))


@pytest.mark.parametrize(
    "text",
    ["Put me on UA 12/12 instead.", "Too late then! Sign me for UA 12/12 instead, please", "Alors mettez-moi sur UA 12/12 à la place",
     "Metta la mia firma su UA 12/12 invece"],
)  # fmt: skip
def test_instead_takes_nothing_back_where_they_stand_on_none(text: str) -> None:
    assert signed(below(text)) == [B]
    assert not signed(below("Put me on UA 12/12 instead of UA 83/18"))


def test_instead_of_something_stays() -> None:
    def own(text: str) -> OwnWords:
        return OwnWords((Own(text, True),), kinds="t", quoted=False, complete=True)

    assert without_instead(own("UA 12/12 instead, please")) == own("UA 12/12 , please")
    for text in ("UA 12/12 instead of UA 83/18", "UA 12/12", "instead"):
        assert without_instead(own(text)) == own(text)
