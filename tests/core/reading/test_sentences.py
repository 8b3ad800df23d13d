"""One line, cut into its sentences: each is at most one command."""

import pytest

from signbot.core.code import CodeBook
from signbot.core.reading.sentences import sentences, tokens_of
from signbot.core.text.plain import Plain

BOOK = CodeBook(["ua329/11", "ua12/12"])


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Thank you. SIGN UA 329/11", ["thank you", "sign ua 329/11"]),
        ("Dr. Amina signs", ["dr amina signs"]),
        ("", []),
    ],
)
def test_where_a_sentence_ends(line: str, said: list[str]) -> None:
    assert [" ".join(sentence.said) for sentence in sentences(Plain(line), BOOK)] == said


@pytest.mark.parametrize(("line", "asked"), [("Did I sign?", True), ("¿Firmé", True), ("I signed.", False)])
def test_a_mark_makes_a_question(line: str, asked: bool) -> None:
    (sentence,) = sentences(Plain(line), BOOK)
    assert sentence.asked is asked


def test_a_sentence_is_written_as_it_stands_in_the_mail() -> None:
    first, second = sentences(Plain("Gracias, José. FIRMO UA 329/11!"), BOOK)
    assert (first.written, first.codes) == ("Gracias, José", ())
    assert (second.written, second.codes) == ("FIRMO UA 329/11", ("ua329/11",))


@pytest.mark.parametrize(
    ("line", "count"),
    [
        ("SIGN UA 329/11! Thanks; bye", 3),
        ("I sign… UA 329/11", 2),
        ("Yes... SIGN UA 329/11", 2),
        ("¿Firmé? Firmo UA 329/11", 2),
        ("Ma. del Carmen Ruiz signs", 1),
        ("J. Smith signs", 1),
        ("U.A. 329.11", 1),
    ],
)
def test_a_mark_ends_a_sentence_where_it_is_no_abbreviation(line: str, count: int) -> None:
    assert len([*sentences(Plain(line), BOOK)]) == count


@pytest.mark.parametrize(
    ("line", "tokens"),
    [
        ("SIGN ua-329-11 now", [("sign", ""), ("ua-329-11", "ua329/11"), ("now", "")]),
        ("I'll sign UA 12/12.", [("i'll", ""), ("sign", ""), ("ua 12/12", "ua12/12")]),
        ("– !", []),
    ],
)
def test_a_token_is_a_word_or_a_code(line: str, tokens: list[tuple[str, str]]) -> None:
    assert [(token.text, token.code) for token in tokens_of(Plain(line).text, BOOK)] == tokens


def test_what_only_looks_like_a_code_leaves_the_verb_before_it() -> None:
    assert [(token.text, token.like) for token in tokens_of("sign 999/99", BOOK)] == [("sign", False), ("999/99", True)]


def test_a_token_knows_what_stands_before_it() -> None:
    assert [token.before for token in tokens_of("yes, sign – ua 329/11", BOOK)] == ["", ", ", " – "]
