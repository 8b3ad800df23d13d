"""What clauses say that do nothing themselves: which refuse this, and which only hold a word of no."""

import pytest

from signbot.core.code import CodeBook
from signbot.core.reading.clauses import Clause, parse
from signbot.core.reading.sentences import sentences
from signbot.core.reading.without_act import denies, gives_thanks, is_small, refuses
from signbot.core.text.plain import Plain

BOOK = CodeBook(["ua329/11"])


def last_clause(text: str) -> Clause:
    (sentence,) = sentences(Plain(text), BOOK)
    return parse(sentence, BOOK).clauses[-1]


@pytest.mark.parametrize(
    "text",
    [
        "not me",
        "I do not want to",
        "no",
        "sorry for not signing",
        "I will not sign it",
        "my wife and I do not sign",
        "put no name against UA 329/11",
    ],
)
def test_a_refusal_of_this_is_one(text: str) -> None:
    assert refuses(last_clause(text))


@pytest.mark.parametrize(
    "text",
    ["I never write poems", "you are not alone", "thanks for not giving up", "merci de ne pas oublier",
     "my choir does not sign", "mein Verein unterschreibt nicht", "mi hijo no puede firmar", "not my company please",
     "enter my name against UA 329/11"],
)  # fmt: skip
def test_a_no_to_something_else_refuses_nothing(text: str) -> None:
    assert not refuses(last_clause(text))


def test_thanks_lead_to_what_was_done() -> None:
    assert gives_thanks(last_clause("thanks for not giving up"))
    assert not gives_thanks(last_clause("please do not print it"))


def test_who_never_did_it_denies_it() -> None:
    assert denies(last_clause("I never signed it"))
    assert not denies(last_clause("I signed it"))


def test_courtesy_and_codes_are_small() -> None:
    assert is_small(last_clause("please UA 329/11"))
    assert not is_small(last_clause("change the text"))
