"""`make bench`: how fast signbot is, how much it needs, and how that grows; each figure beside what it must reach.

Machines differ, and are never quiet: what counts is CPU (getrusage), as a ratio of two things that ran in turn, in one
run. Where a figure is seconds or milliseconds, it is brought to one pace: see `tests.bench.process.pace`.
A module here with `bench(sizes, rig)` is a row of the table, or several; its name stands in BENCHES.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeVar

BENCHES = (
    "end",
    "stages",
    "send",
    "growth",
    "workers",
    "latency",
    "memory",
    "start",
    "closing",
    "hostile",
    "understand",
    "letter",
)


@dataclass(frozen=True, slots=True)
class Bound:
    """What a figure must reach, and what it should."""

    must: float
    stretch: float | None = None
    at_most: bool = False

    def holds(self, value: float) -> bool:
        return value <= self.must if self.at_most else value >= self.must

    def __str__(self) -> str:
        sign = "≤" if self.at_most else "≥"
        return f"{sign} {self.must:g}" + (f" ({self.stretch:g})" if self.stretch is not None else "")


def at_least(must: float, stretch: float | None = None) -> Bound:
    return Bound(must, stretch)


def at_most(must: float, stretch: float | None = None) -> Bound:
    return Bound(must, stretch, at_most=True)


@dataclass(frozen=True, slots=True)
class Figure:
    """One measurement. `unfinished`: why it is not whole; then it does not hold, whatever its value."""

    what: str
    value: float
    unit: str
    bound: Bound | None = None
    unfinished: str = ""
    note: str = ""  # what else is to be known of it

    @property
    def holds(self) -> bool:
        return not self.unfinished and (self.bound is None or self.bound.holds(self.value))


Figures = Iterator[Figure]
Size = TypeVar("Size")


@dataclass(frozen=True, slots=True)
class Sizes:
    """How much is measured: all of it, or just enough to see that each row runs."""

    tiny: bool = False

    def __call__(self, whole: Size, tiny: Size) -> Size:
        return tiny if self.tiny else whole
