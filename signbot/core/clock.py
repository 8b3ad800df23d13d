"""Whether the time on the wall can be believed, as far as one computer can tell by itself.

A clock that nobody sets (seconds since boot) shows when the one on the wall was set. A doubt stands until the wall
clock is back, mails arrive by its time, another clock agrees, or a person says that it is right.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

from signbot.core.value import dataclass

DOUBTED = "clock"  # its name among the outages: since when it is in doubt, and whether people know
APART = timedelta(hours=1)  # two clocks that differ by more do not agree
SKEW = timedelta(minutes=5)  # servers' clocks differ by so much, and nobody minds
DOWN = timedelta(days=1)  # so long a computer may have been off, and nobody else need tell what day it is
SEVERAL = 3  # mails from the future: one or two were filed by somebody's mail program


@dataclass(frozen=True, slots=True)
class Reading:
    """Both clocks of this computer, read at once."""

    at: datetime  # the clock on the wall, which anybody may set
    steady: float  # seconds since boot
    boot: str = ""  # which start of the computer; "" where the system does not say

    def moved_since(self, last: "Reading") -> timedelta | None:
        """By how much the wall clock was set since; None: the computer was started anew, or nobody knows."""
        if not self.boot or self.boot != last.boot:
            return None
        return (self.at - last.at) - timedelta(seconds=self.steady - last.steady)


def suspicion(last: Reading | None, here: Reading, arrivals: Sequence[datetime]) -> str:
    """What speaks against the wall clock; "" when nothing does. `last`: when it was believed for the last time.

    `arrivals`: INTERNALDATE of the mails that came last.
    """
    ahead = [one for one in arrivals if one > here.at + SKEW]
    if len(ahead) >= SEVERAL:
        return f"the clock stands behind the newest {len(ahead)} mails, by up to {max(ahead) - here.at}"
    if last is None:
        return ""
    moved = here.moved_since(last)
    if moved is None:
        return _after_a_start(last, here, arrivals)
    if moved > APART and not _came_within(APART, here, arrivals):
        return f"the clock was set ahead by {moved}"
    return f"the clock was set back by {-moved}" if moved < -APART else ""


def _after_a_start(last: Reading, here: Reading, arrivals: Sequence[datetime]) -> str:
    """Nobody knows how long this computer was off: a weekend is nothing odd, and mails came in it."""
    if here.at < last.at - APART:
        return f"the clock stands {last.at - here.at} behind the last pass"
    if here.at > last.at + DOWN and not _came_within(DOWN, here, arrivals):
        return f"the clock stands {here.at - last.at} ahead of the last pass, and no mail came in its last day"
    return ""


def _came_within(span: timedelta, here: Reading, arrivals: Sequence[datetime]) -> bool:
    """Mails that came by this time: it has been that late, then."""
    return any(here.at - span <= one <= here.at + SKEW for one in arrivals)
