"""A letter of our list, named in own words where a code was wrong."""

import pytest

from signbot.core.question import Asks, Question
from tests.core.mailmaker import A, B, C, read, replying, signed

WHICH = replying(
    answered=True, question=Question(asks=Asks.LETTER, campaigns=(A, B, C)), question_by=frozenset({"thread"})
)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Oops, fat fingers. 329/11 it should be, the Mexican one", A),
        ("Ach herrje, Zahlendreher! Peru meinte ich natürlich, also 12/12.\n\nA. Diallo", B),
        ("Sorry, that was a slip of the keyboard: 83/18", C),
        ("Perdón, me bailaron los números: es la 12/12", B),
        ("Ai, troquei os números. É a 12/12, do Peru.", B),
        ("Pardon, mauvais numéro, la bonne est 12/12", B),
        ("I meant the Kenya one of course", C),
        ("my glasses! 12/12 then", B),
        ("Got my digits muddled, 329/11 is what I wanted, the students in Mexico. Amina Diallo", A),
        ("I got my numbers in a twist, 12/12 was the one I meant", B),
    ],
)
def test_it_is_signed(text: str, code: str) -> None:
    assert signed(read(text, context=WHICH, thread=True)) == [code]


@pytest.mark.parametrize(
    "text",
    [
        "329/11 was signed by my brother",
        "not 329/11",
        "329/11?",
        "12/12 is a terrible case",
        "329/11 or 12/12",
        "my flat is 12/12 Main Street",
        "My mother was from Peru",
        "Peru broke my heart",
        "I already signed 329/11",
        "Never mind. 329/11",
        "Ruth Lee meant 329/11",
        "UA 329/11 is a scam, sorry",
        "leave 12/12 out",
        "329/11 is what I wanted, the students in Kenya",
        "329/11 is what my sister wanted",
        "329/11 is what I want to know about",
        "the one for Mexico, 329/11, as Amina K. Diallo",
    ],
)
def test_anything_else_signs_nothing(text: str) -> None:
    assert signed(read(text, context=WHICH, thread=True)) == []
