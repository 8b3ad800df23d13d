"""What is measured: `python -m tests.bench [NAME…]`. Add a module here with `bench()`, and its name to BENCHES."""

from collections.abc import Iterator
from dataclasses import dataclass

BENCHES = ("start", "receive", "understand", "letter")


@dataclass(frozen=True)
class Figure:
    """One measurement beside what it must reach. Machines differ: ratios of one run are what counts."""

    what: str
    value: float
    unit: str
    least: float | None = None  # the value that it must reach
    most: float | None = None  # the value that it must not exceed

    @property
    def reached(self) -> bool:
        return (self.least is None or self.value >= self.least) and (self.most is None or self.value <= self.most)

    @property
    def bound(self) -> str:
        least = "" if self.least is None else f"  (at least {self.least:g})"
        return least if self.most is None else f"  (at most {self.most:g})"


Figures = Iterator[Figure]
