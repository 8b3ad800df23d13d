"""Whose clock is believed before a letter closes: the mail server's, else a person's word, else what we noticed."""

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any, cast

import pytest

from signbot.closing.clock import Belief, judge
from signbot.core.clock import Reading

NOW = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)
MINUTE, HOUR, DAY = (timedelta(seconds=one) for one in (60, 3600, 86400))
HERE = Reading(NOW, 1_000.0, "boot-1")


@dataclass
class World:
    """The rows that matter, the clocks of this computer, and the mail server's."""

    here: Reading = HERE
    server: datetime | None = None
    last: Reading | None = HERE
    word: Reading | None = None
    asked: int = 0
    doubted: bool = False
    arrivals: list[datetime] = field(default_factory=list)

    def trusted(self) -> Reading | None:
        return self.last

    def trust(self, here: Reading) -> None:
        self.last = here

    def vouched(self) -> Reading | None:
        return self.word

    def newest_arrivals(self, _number: int) -> list[datetime]:
        return self.arrivals

    def away(self, _edge: str) -> object:
        return self if self.doubted else None

    def clock(self) -> datetime | None:
        self.asked += 1
        return self.server

    def passes(self, time: timedelta, wall: timedelta | None = None) -> None:
        """The wall clock may go its own way."""
        at = self.here.at + (time if wall is None else wall)
        self.here = replace(self.here, at=at, steady=self.here.steady + time.total_seconds())

    def judged(self, wanted: bool = True) -> Belief:
        return judge(cast(Any, self), self, lambda: self.here, wanted=wanted)


def test_nobody_is_asked_while_nothing_would_close_and_nothing_is_odd() -> None:
    world = World()
    world.passes(MINUTE)
    assert world.judged(wanted=False) == Belief()
    assert (world.asked, world.last) == (0, world.here)


def test_a_jump_is_doubted_in_every_pass_until_the_clock_is_back() -> None:
    world = World()
    world.passes(MINUTE, wall=10 * DAY)
    for _ in range(5):
        assert world.judged().doubt
        assert world.judged(wanted=False).doubt
        world.passes(MINUTE)
    world.passes(MINUTE, wall=-10 * DAY)
    assert not world.judged().doubt


def test_the_mail_server_explains_a_jump() -> None:
    world = World()
    world.passes(MINUTE, wall=10 * DAY)
    world.server = world.here.at
    assert not world.judged(wanted=False).doubt
    world.server = None
    world.passes(MINUTE)
    assert not world.judged().doubt


@pytest.mark.parametrize("off", [10 * DAY, 2 * HOUR, -2 * HOUR])
@pytest.mark.parametrize("last", [HERE, None, replace(HERE, boot="boot-0"), replace(HERE, at=NOW - 200 * DAY)])
def test_nothing_closes_while_the_mail_server_disagrees_whatever_was_before(
    off: timedelta, last: Reading | None
) -> None:
    """A clock that was wrong from the first day, after a new start, or for long."""
    world = World(server=NOW - off, last=last)
    for _ in range(3):
        assert "mail server" in world.judged().doubt
    assert world.last == last


def test_a_deadline_is_over_when_the_mail_server_says_so_too() -> None:
    world = World(server=NOW - 40 * MINUTE)
    assert world.judged() == Belief("", NOW, NOW - 40 * MINUTE, 40 * MINUTE)
    world.server = NOW + 40 * MINUTE
    assert world.judged().ahead == timedelta(0)
    world.server = NOW - timedelta(seconds=1)
    assert world.judged().ahead == timedelta(0)


def test_a_person_s_word_holds_until_the_clock_is_set_or_the_computer_starts_anew() -> None:
    world = World(server=NOW - 10 * DAY, word=HERE)
    assert not world.judged().doubt
    world.passes(20 * DAY)
    assert not world.judged().doubt
    vouched = world.here
    world.passes(MINUTE, wall=2 * HOUR)
    assert world.judged().doubt
    world.here = replace(vouched, boot="boot-2")
    assert world.judged().doubt


def test_a_person_s_word_holds_for_a_day_where_starts_can_t_be_told_apart() -> None:
    word = replace(HERE, boot="")
    world = World(here=word, last=None, word=word, server=NOW - 10 * DAY)
    world.passes(23 * HOUR)
    assert not world.judged().doubt
    world.passes(2 * HOUR)
    assert world.judged().doubt


def test_a_doubt_that_is_known_is_asked_about_again_though_nothing_would_close() -> None:
    world = World(doubted=True, server=NOW - DAY)
    assert world.judged(wanted=False).doubt
    world.server = NOW
    assert not world.judged(wanted=False).doubt


def test_a_server_that_tells_nothing_keeps_no_letter_from_closing_by_itself() -> None:
    world = World()
    world.passes(7 * DAY)
    assert world.judged() == Belief("", world.here.at)
