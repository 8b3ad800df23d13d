"""One line, cut into its sentences: each is at most one command."""

import pytest

from signbot.core.code import CodeBook
from signbot.core.reading.sentences import sentences
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
