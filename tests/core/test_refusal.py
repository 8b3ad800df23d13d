"""Whom a server's no speaks of: lines of many providers, as people report them (`refusals.txt`)."""

from pathlib import Path

import pytest

from signbot.core.refusal import About, At, about
from tests.each import each

LINES = (Path(__file__).parent / "refusals.txt").read_text().splitlines()


@each("line", LINES)
def test_a_limit_or_an_unwanted_sender_is_ours_and_a_full_mailbox_is_theirs(line: str) -> None:
    whom, at, code, text = line.split(" ", 3)
    assert about(int(code), text, At(at)) is About(whom)


@pytest.mark.parametrize("address", ["daily-limit@gov.example", "sending.quota.exceeded@gov.example"])
def test_an_address_says_nothing(address: str) -> None:
    assert about(550, f"5.1.1 <{address}>: User unknown", At.RCPT) is About.THEM
    assert about(550, f"5.7.1 {address} will not have it", At.RCPT) is About.THEM


def test_the_same_words_are_ours_before_a_recipient_is_named() -> None:
    assert about(550, "Quota exceeded", At.MAIL) is About.LIMIT
    assert about(550, "Quota exceeded", At.RCPT) is About.THEM


def test_a_very_long_answer_is_read_in_no_time() -> None:
    assert about(550, "send " * 200_000, At.BODY) is About.THEM
