"""The day of a million sign-ons: nobody is lost in it, no limit is exceeded, and the document quotes what it says."""

from itertools import accumulate
from math import inf

import pytest

from tests.bench.scale import (
    BEGIN,
    DOCUMENT,
    END,
    GOOGLE,
    MINUTES,
    OWN,
    SETTINGS,
    SIGN_ONS,
    Mailbox,
    Sender,
    Setting,
    arrivals,
    cost_of_a_mail,
    played,
    table,
    written,
)

COST = 0.004  # seconds


def most_within(counts: list[int], minutes: int) -> int:
    """Of a cumulative count."""
    later = zip(counts[minutes:], counts, strict=False)
    return max([counts[min(minutes, len(counts)) - 1], *(new - old for new, old in later)])


def test_the_document_quotes_what_the_simulation_says() -> None:
    document = DOCUMENT.read_text(encoding="utf-8")
    assert f"{BEGIN}{table(cost_of_a_mail())}{END}" in document, "python -m tests.bench.scale --write"
    assert written(document, table(cost_of_a_mail())) == document


def test_all_sign_ons_come_within_the_day_and_most_of_them_after_the_alert() -> None:
    coming = arrivals()
    assert (len(coming), sum(coming)) == (MINUTES, SIGN_ONS)
    assert max(coming) == coming[0]
    assert min(coming) > 0


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.name)
def test_whoever_is_not_refused_has_an_answer_in_the_end(setting: Setting) -> None:
    day = played(setting, COST)
    assert day.came[-1] == SIGN_ONS
    assert day.refused[-1] + day.sent[-1] == SIGN_ONS
    assert day.handled == sorted(day.handled)
    assert all(sent <= handled for sent, handled in zip(day.sent, day.handled, strict=True))


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.name)
def test_no_limit_is_exceeded(setting: Setting) -> None:
    day = played(setting, COST)
    taken = [came - refused for came, refused in zip(day.came, day.refused, strict=True)]
    assert most_within(taken, 60) <= setting.mailbox.hour
    assert most_within(taken, MINUTES) <= setting.mailbox.day
    assert most_within(day.sent, 1) <= setting.sender.minute
    assert most_within(day.sent, MINUTES) <= setting.sender.day


def test_a_slower_machine_is_never_sooner_done() -> None:
    days = [played(Setting("", OWN, Sender()), cost).days for cost in (0.001, 0.004, 0.1)]
    assert days == sorted(days)
    assert days[-1] > 1


def test_a_suspended_mailbox_takes_nothing_for_a_day_and_an_hourly_one_takes_on() -> None:
    suspended = played(Setting("", GOOGLE, Sender()), COST)
    hourly = played(Setting("", Mailbox(GOOGLE.hour), Sender()), COST)
    assert suspended.refused[-1] > hourly.refused[-1]
    assert SIGN_ONS - hourly.refused[-1] == pytest.approx(24 * GOOGLE.hour, rel=0.05)


def test_the_waits_are_those_of_the_queue() -> None:
    """A thousand a minute go: the last of a million has waited for as many minutes as the queue was long then."""
    day = played(Setting("", OWN, Sender(minute=1_000)), 1e-9)
    ahead = [came - sent for came, sent in zip(accumulate(arrivals()), day.sent, strict=False)]
    assert day.waited(1.0) == pytest.approx(max(ahead) / 1_000, abs=2)
    assert 0 <= day.waited(0.5) <= day.waited(0.95) <= day.waited(1.0) < inf
