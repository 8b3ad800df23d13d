"""Clauses that only say that somebody sees it otherwise now are left out; all others stay."""

import pytest

from signbot.core.mail.own_words import own_words
from signbot.core.reading.second_thoughts import has_second_thoughts, without_second_thoughts


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("I've changed my mind, please add me", "please add me"),
        ("I changed my mind and want to sign", "and want to sign"),
        ("My wife convinced me: put me down.", "put me down."),
        ("Forget what I said about taking me off, put me back on.", "put me back on."),
        ("Lo he pensado mejor. Quiero firmar.", "Quiero firmar."),
        ("J'ai changé d'avis et je signe", "et je signe"),
        ("Ich hab's mir anders überlegt, nehmen Sie mich dazu.", "nehmen Sie mich dazu."),
        ("Mudei de ideia, quero assinar.", "quero assinar."),
    ],
)
def test_a_change_of_mind_is_left_out(text: str, left: str) -> None:
    assert has_second_thoughts(text)
    assert without_second_thoughts(own_words(text)).text == left


@pytest.mark.parametrize(
    "text",
    [
        "I have not changed my mind",
        "I might change my mind",
        "Nothing has changed my mind",
        "She convinced me not to sign",
        "If you change my mind, I will sign",
        "Please add me",
    ],
)
def test_a_denial_or_a_condition_stays(text: str) -> None:
    assert not has_second_thoughts(text)
    assert without_second_thoughts(own_words(text)).text == text


def test_nothing_but_a_change_of_mind_stays_as_it_is() -> None:
    own = own_words("I have changed my mind.")
    assert without_second_thoughts(own) == own
