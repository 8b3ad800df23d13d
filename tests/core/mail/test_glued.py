"""A text that lost its line ends gets back those that can be told."""

from signbot.core.mail.glued import is_glued, unglued
from signbot.core.mail.own_words import own_words

GLUED = "YESSent from my Galaxy-------- Original message --------From: RRN <sign@rrn.example>"


def test_a_text_whose_line_ends_are_lost_is_cut_where_the_program_began() -> None:
    assert is_glued(GLUED)
    assert unglued(GLUED).splitlines() == [
        "YES",
        "Sent from my Galaxy",
        "-------- Original message --------",
        "From: RRN <sign@rrn.example>",
    ]
    assert own_words(GLUED).text == "YES"


def test_a_text_with_its_line_ends_stays_as_it_is() -> None:
    for text in ("YES\n-------- Original message --------\nFrom: x", "a - b", "------", ""):
        assert not is_glued(text)
        assert unglued(text) == text
