"""How a letter's names grew: numbers at first, a curve for whoever draws it.

    (moment, names that came then) ─► growth ─► Growth: how many there were, and when ─► an edge draws it
                                                                                     └► sparkline: `▁▂▃▅█`

Pure; drawn by `edges/pdf/chart.py`, put into mails as a picture with words beside it that say the same.
"""

from collections.abc import Iterable
from datetime import datetime
from itertools import accumulate

from signbot.core.value import dataclass

MOST_POINTS = 120  # of a curve: more than a phone has room for
_BARS = "▁▂▃▄▅▆▇█"


@dataclass(frozen=True, slots=True)
class Point:
    """So many names there were at that moment."""

    at: datetime
    names: int


@dataclass(frozen=True, slots=True)
class Growth:
    """`points`: in the order of time, the first at `begins` with no name. Never empty."""

    points: tuple[Point, ...]
    ends: datetime  # the deadline; the last name where one came later
    goal: int  # 0: none

    @property
    def begins(self) -> datetime:
        return self.points[0].at

    @property
    def names(self) -> int:
        return self.points[-1].names

    @property
    def most(self) -> int:
        """What the curve must leave room for, at least one name."""
        return max(self.names, self.goal, 1)

    def at(self, moment: datetime) -> int:
        """How many names there were at that moment."""
        return max((point.names for point in self.points if point.at <= moment), default=0)


def growth(came: Iterable[tuple[datetime, int]], begins: datetime, now: datetime, ends: datetime, goal: int) -> Growth:
    """`came`: moments, ascending, and how many of the names that count now came at each. The last point is `now`,
    or the end where that is over.
    """
    steps = [(at, number) for at, number in came if number]
    moments = [at for at, _ in steps]
    totals = accumulate(number for _, number in steps)
    begins = min([begins, *moments[:1]])
    points = [Point(begins, 0), *map(Point, moments, totals)]
    last = max(min(now, ends), points[-1].at)
    if last > points[-1].at:
        points.append(Point(last, points[-1].names))
    return Growth(tuple(_thinned(points)), max(ends, last), goal)


def _thinned(points: list[Point]) -> list[Point]:
    """At most MOST_POINTS of them, the first and the last among them."""
    if len(points) <= MOST_POINTS:
        return points
    step = (len(points) - 1) / (MOST_POINTS - 1)
    return [points[round(number * step)] for number in range(MOST_POINTS)]


def sparkline(curve: Growth, width: int) -> str:
    """The same as `width` characters, from the beginning until its last point; its height is the goal's, or its own."""
    begins, last = curve.begins, curve.points[-1].at
    moments = [begins + (last - begins) * (number + 1) / width for number in range(width)]
    top = len(_BARS) - 1
    return "".join(_BARS[min(top, curve.at(moment) * top // curve.most)] for moment in moments)
