"""A month of letters, for those whose names stand under them: what went, to whom, what became of it.

letters that went in the month ─► of each: its case in three lines, whom it reached, who answered, whose names
"""

import re
from collections.abc import Iterable
from datetime import datetime
from zoneinfo import ZoneInfo

from signbot.core.campaign import Person
from signbot.core.official import TELLING, OfficialKind
from signbot.core.text.plain import plain
from signbot.core.value import dataclass

CASE = 280  # characters: three lines of a mail
LATEST_DAY = 7  # of the next month: a computer may have been off on the first
FIRST_HOUR = 7  # with the morning coffee, as the digest
_MONTH = re.compile(r"(\d{4})-(0[1-9]|1[0-2])")
_MARKS = re.compile(r"\*\*|__|(?<!\w)[*_](?=\w)|(?<=\w)[*_](?!\w)|^#+\s*", re.MULTILINE)
_SENTENCE = re.compile(r"(?<=[.!?])\s+")


@dataclass(frozen=True, slots=True, order=True)
class Month:
    year: int
    number: int  # 1 to 12

    @classmethod
    def parse(cls, text: str) -> "Month":
        """`2026-11`. ValueError for anything else."""
        found = _MONTH.fullmatch(text)
        if found is None:
            raise ValueError(f'"{text}" is no month: write it like 2026-11')
        return cls(int(found[1]), int(found[2]))

    def __str__(self) -> str:
        return f"{self.year:04}-{self.number:02}"

    @property
    def next(self) -> "Month":
        return Month(self.year + self.number // 12, self.number % 12 + 1)

    @property
    def before(self) -> "Month":
        return Month(self.year - (self.number == 1), 12 if self.number == 1 else self.number - 1)

    def begins(self, zone: ZoneInfo) -> datetime:
        """Its first moment, by the clocks of `zone`."""
        return datetime(self.year, self.number, 1, tzinfo=zone)


def ripe(now: datetime, zone: ZoneInfo) -> Month | None:
    """The month that is to be told at that moment by itself: the one before, in the first days of the next."""
    here = now.astimezone(zone)
    if here.day > LATEST_DAY or (here.day == 1 and here.hour < FIRST_HOUR):
        return None
    return Month(here.year, here.month).before


@dataclass(frozen=True, slots=True)
class Fate:
    """What became of one delivery."""

    printed: str  # whom it names
    state: str  # as people are told of it
    said: OfficialKind | None = None  # what its recipient wrote back; None: nothing that says something


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthLetter:
    """A letter that went, as it is told to one of those whose names stand under it."""

    code: str  # as written
    title: str
    case: str  # a few sentences; "" where its text is not at hand
    fates: tuple[Fate, ...]
    names: int  # on it
    members: int  # of members
    others: int
    people: tuple[Person, ...] = ()  # the reader's own names on it
    receipt: str = ""  # see `core.letter.evidence`


@dataclass(frozen=True, slots=True)
class CountryLine:
    """A country in the summary of a year."""

    country: str  # its code (ISO 3166-1); "": letters of which it is not known
    letters: int
    reached: int  # deliveries that went out
    answered: int
    names: int  # under all of these letters


def case_of(body: str) -> str:
    """The first paragraph that says something, cut at the end of a sentence."""
    paragraphs = (" ".join(_MARKS.sub("", one).split()) for one in re.split(r"\n\s*\n", body))
    first = next((one for one in paragraphs if len(one) > CASE // 6), "")
    told = ""
    for sentence in _SENTENCE.split(first):
        if told and len(told) + len(sentence) >= CASE:
            break
        told = f"{told} {sentence}".strip()
    return told if len(told) <= CASE else f"{told[: CASE - 1].rpartition(' ')[0]} …"


def heard(kinds: Iterable[OfficialKind]) -> OfficialKind | None:
    """Of all that a recipient wrote back the one that says most."""
    there = set(kinds)
    return next((kind for kind in TELLING if kind in there), None)


def same_title(paragraph: str, titles: Iterable[str]) -> bool:
    """Is that paragraph the heading of one of these letters?"""
    return plain(paragraph.strip()) in {plain(title.strip()) for title in titles}
