"""Until when: a day or a time in each language; what may mean two days is nothing."""

import pytest

from signbot.core.reading.until import numbers, until


@pytest.mark.parametrize(
    ("text", "language", "meant"),
    [
        ("1 March", "en", "--03-01"),
        ("the first of March 2027", "en", "2027-03-01"),
        ("March 1st, 2027", "en", "2027-03-01"),
        ("2027-03-01", "en", "2027-03-01"),
        ("31/1/2027", "en", "2027-01-31"),
        ("the end of March", "en", "--04-01"),
        ("the end of December 2026", "en", "2027-01-01"),
        ("March", "en", "--03-01"),
        ("two weeks", "en", "P14D"),
        ("a month", "en", "P1M"),
        ("el 1 de marzo de 2027", "es", "2027-03-01"),
        ("primero de marzo", "es", "--03-01"),
        ("le 15 avril", "fr", "--04-15"),
        ("1er mars", "fr", "--03-01"),
        ("1º de março", "pt", "--03-01"),
        ("zum 1. März 2027", "de", ""),  # `bis zum` is a word of the table
        ("1. März 2027", "de", "2027-03-01"),
        ("1.3.", "de", "--03-01"),
        ("drei Monate", "de", "P3M"),
        ("1 marzo", "it", "--03-01"),
        ("1 maart", "nl", "--03-01"),
        ("1 marca", "pl", "--03-01"),
        ("3/1/2027", "en", ""),
        ("Monday", "en", ""),
        ("30 February", "en", ""),
        ("zwei Wochen", "en", ""),
        ("whenever", "en", ""),
    ],
)
def test_a_day_is_read_as_it_is_written(text: str, language: str, meant: str) -> None:
    assert until(text, [language])[0] == meant


def test_words_for_numbers_belong_to_their_language() -> None:
    assert numbers(("en",))["two"] == 2
    assert "zwei" not in numbers(("en",))
