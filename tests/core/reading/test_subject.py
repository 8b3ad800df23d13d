"""Whether a subject reads as a command: a tap on a link of ours does, an alert's must not."""

import pytest

from signbot.core.code import CodeBook
from signbot.core.reading.subject import LONGEST, command_in, is_about_alerts

BOOK = CodeBook(["ua329/11"], ["MEXICO"])


@pytest.mark.parametrize(
    ("subject", "command"),
    [
        ("SIGN UA 329/11", "SIGN"),
        ("FIRMO UA 329/11", "SIGN"),
        ("WITHDRAW UA 329/11", "WITHDRAW"),
        ("UA 329/11 MEXICO", ""),
        ("Lunch on Friday", ""),
        ("", ""),
        ("x " * LONGEST + "SIGN UA 329/11", ""),
    ],
)
def test_the_command_that_a_subject_says(subject: str, command: str) -> None:
    assert command_in(subject, BOOK) == command


def test_a_wish_for_no_more_alerts_is_one_where_it_comes_first() -> None:
    assert is_about_alerts("unsubscribe", BOOK)
    assert not is_about_alerts("SIGN UA 329/11", BOOK)
    assert not is_about_alerts("", BOOK)
