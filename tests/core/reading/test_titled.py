"""Letters that are called by their titles, in a new mail and in an answer about one of them."""

# ruff: noqa: E501  a table of mails stands better with one on a line

import pytest

from signbot.core.code import CodeBook
from signbot.core.intents import Intent, Sign, Withdraw
from signbot.core.question import Asks, Question
from signbot.core.reading.context import Context
from signbot.core.reading.titled import without_titles
from tests.core.mailmaker import A, B, C, read, replying

BOOK = CodeBook([A, B], ["MEXICO: activists in danger", "Perú"])
ALERT = Question(asks=Asks.YES, campaigns=(A,))


def changed(text: str, *, alert: bool = False) -> list[tuple[str, str]]:
    """What is done about which letters."""
    context: Context = replying(A, question=ALERT, question_by=frozenset()) if alert else replying()
    found: tuple[Intent, ...] = read(text, context=context, thread=alert)
    return [(type(intent).__name__, intent.campaign) for intent in found if isinstance(intent, Sign | Withdraw)]


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Please add me to the Mexico letter", [A]),
        ("could you add me to the Mexico letter and the Peru one?", [A, B]),
        ("I want to sign the one about Kenya", [C]),
        ("Count me in for Peru", [B]),
        ("Quiero firmar la carta de México", [A]),
        ("fírmenme la de Perú por favor", [B]),
        ("Je voudrais signer la lettre sur le Mexique", [A]),
        ("Ich möchte den Mexiko-Brief unterschreiben", [A]),
        ("Quero assinar a carta do México", [A]),
        ("Sign UA 12/12. I am from Mexico.", [B]),
    ],
)
def test_a_letter_is_signed_by_its_title(text: str, codes: list[str]) -> None:
    assert changed(text) == [("Sign", code) for code in codes]


def test_who_asks_to_be_taken_off_is_taken_off() -> None:
    assert changed("¿Me pueden borrar de la carta UA 329/11?") == [("Withdraw", A)]
    assert changed("¿Me pueden decir si van a borrar la carta UA 329/11?") == []


@pytest.mark.parametrize(
    ("text", "code"), [("Take me off the Peru letter", B), ("remove my name from the Kenya petition", C)]
)
def test_a_name_is_taken_off_by_its_title(text: str, code: str) -> None:
    assert changed(text) == [("Withdraw", code)]


@pytest.mark.parametrize(
    "text",
    ["I live in Mexico, sign me up", "Sign me up from Mexico", "Do not sign the Mexico letter", "I read the Mexico letter", "I'm in Mexico",
     "Sign the Honduras letter", "my sister wants to sign the Mexico letter", "sign all but the Mexico letter", "sign all petitions about Mexico"],
)  # fmt: skip
def test_a_place_a_story_or_all_of_a_country_signs_nothing(text: str) -> None:
    assert changed(text) == []


def test_in_an_answer_the_title_must_be_that_of_the_letter_that_was_asked_about() -> None:
    for text in ("Sign the Mexico letter please", "Yes to the Mexico one"):
        assert changed(text, alert=True) == [("Sign", A)]
    for text in ("Yes to the Peru letter", "Sign the Peru one please", "take me off the Peru letter"):
        assert changed(text, alert=True) == []


def test_a_title_is_known_by_what_it_begins_with_and_in_other_languages() -> None:
    assert (BOOK.called[("mexiko",)], BOOK.called[("perou",)]) == (A, B)
    assert CodeBook([A, B], ["MEXICO", "Mexico: two"]).called == {}  # either may be meant
    assert CodeBook([A], ["The letter"]).called == {}
    assert without_titles("Yes to the México one", (A,), BOOK) == "Yes to the  one"
