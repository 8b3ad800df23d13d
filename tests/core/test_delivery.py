"""When a mail is tried again, and when it is given up."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest

from signbot.core.campaign import Channel
from signbot.core.delivery import (
    FEWEST_TRIES,
    GIVE_UP_AFTER,
    LONGEST_WAIT,
    DeliveryState,
    Fate,
    Kind,
    Next,
    Parcel,
    Tried,
    after,
    delay,
)

NOW = datetime(2026, 11, 20, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


def parcel(kind: Kind = Kind.LETTER, queued: datetime = NOW, tried: datetime | None = None, tries: int = 20) -> Parcel:
    return Parcel(
        id=1,
        kind=kind,
        channel=Channel.EMAIL,
        address="minister@gov.example",
        message_id="<1@rrn.example>",
        payload=b"",
        tries=tries,
        first_queued=queued,
        campaign="",
        first_tried=tried,
    )


def fate(kind: Kind, which: Fate, queued: datetime = NOW, tried: datetime | None = None) -> Next:
    return after(parcel(kind, queued, tried), Tried(1, which), NOW, MINUTE, 0.0)


def test_what_was_hardly_tried_is_not_given_up_because_a_clock_was_set() -> None:
    for tries in (0, 1, FEWEST_TRIES - 2):
        hardly = parcel(Kind.LETTER, NOW - 9 * GIVE_UP_AFTER, NOW - 8 * GIVE_UP_AFTER, tries)
        assert after(hardly, Tried(1, Fate.LATER), NOW, MINUTE, 0.0).state is DeliveryState.QUEUED
    often = parcel(Kind.LETTER, NOW - 9 * GIVE_UP_AFTER, NOW - 8 * GIVE_UP_AFTER, FEWEST_TRIES - 1)
    assert after(often, Tried(1, Fate.LATER), NOW, MINUTE, 0.0).gave_up


@pytest.mark.parametrize("chances", [(0.0, 0.0), (0.999, 0.0), (0.0, 0.999)])
def test_each_delay_is_longer_and_at_most_twice_the_one_before_up_to_four_hours(chances: tuple[float, float]) -> None:
    delays = [delay(tries, MINUTE, chances[tries % 2]) for tries in range(30)]
    assert delays[0] <= MINUTE
    assert all(late <= 2 * early for early, late in pairwise(delays))
    assert 0.74 * LONGEST_WAIT <= delays[-1] <= LONGEST_WAIT
    assert max(delays) <= LONGEST_WAIT


def test_without_a_first_delay_the_next_pass_may_try_again() -> None:
    assert delay(7, timedelta(0), 0.5) == timedelta(0)


def test_it_is_given_up_five_days_after_the_first_try_and_not_for_having_waited() -> None:
    old = NOW - 2 * GIVE_UP_AFTER
    assert fate(Kind.LETTER, Fate.LATER, queued=old).state is DeliveryState.QUEUED  # it waited for its approval
    assert fate(Kind.LETTER, Fate.LATER, old, NOW - GIVE_UP_AFTER + MINUTE).state is DeliveryState.QUEUED
    assert fate(Kind.LETTER, Fate.LATER, old, NOW - GIVE_UP_AFTER) == Next(DeliveryState.FAILED, gave_up=True)


def test_what_is_refused_for_our_own_sake_waits_and_a_letter_as_long_as_it_takes() -> None:
    long_ago = NOW - 2 * GIVE_UP_AFTER
    for kind in Kind:
        assert fate(kind, Fate.UNWANTED, long_ago, long_ago).state is DeliveryState.QUEUED
    ages_ago = NOW - 20 * GIVE_UP_AFTER
    assert fate(Kind.LETTER, Fate.UNWANTED, ages_ago).state is DeliveryState.QUEUED
    assert fate(Kind.ANSWER, Fate.UNWANTED, ages_ago).gave_up


def test_an_answer_of_unknown_fate_goes_again_and_a_letter_never_does() -> None:
    assert fate(Kind.ANSWER, Fate.UNKNOWN).state is DeliveryState.QUEUED
    assert fate(Kind.LETTER, Fate.UNKNOWN) == Next(DeliveryState.SENDING)
    assert fate(Kind.LETTER, Fate.UNKNOWN, tried=NOW - 2 * GIVE_UP_AFTER) == Next(DeliveryState.SENDING)
