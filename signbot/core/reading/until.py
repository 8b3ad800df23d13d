"""Until when: a day, or how long, as people write it -> as ISO 8601 has it; what is unclear is nothing.

`2027-03-01` · `1 March 2027`, `March 1st`, `1er mars`, `1. März`, `1 de marzo` · `March` · `1.3.2027` · `two weeks`

`3/1/2027` is in March or in January: nobody guesses. A day without its year is `--03-01`; a time is `P14D`, `P2M`.
"""

import re
from collections.abc import Sequence
from functools import cache

from signbot.core.text import words
from signbot.core.text.months import months
from signbot.core.text.plain import bare, plain

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})\b")
_DOTTED = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(\d{4}|\d{2}))?(?!\d)")
_SLASHED = re.compile(r"(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}|\d{2}))?(?!\d)")
_YEAR = r"(?:[\s,]*(?:de |del |do |of |van )?(?P<year>\d{4}))?"
_SMALL = r"(?:\s|\.|,|of |de |del |do |den |der |dem |the |le |la |el |o |il |al |d'|van )*"
_DAY = r"(?P<day>\d{1,2})\s?(?:st|nd|rd|th|er|re|ero|o|a|e|º|ª|°)?(?![\d\w])"
_SPAN = re.compile(r"(?P<count>\w+)\s+(?P<unit>\w+)")
_FIRST_OF_MONTH, _LAST_MONTH = 1, 12
_CENTURY = 2000
_LONGEST_COUNT = 1000
_NOISE = re.compile(r"^(?:\s|(?:the|next|coming|el|la|le|les|o|a|ao|den|der|dem|il|het|de|dia|about|circa) )*")


def until(text: str, languages: Sequence[str]) -> tuple[str, int]:
    """What a text says at its beginning: (the day or the time, where it ends in the folded text); ("", 0) for nothing.

    `languages`: those that are spoken there; their words for numbers and times count.
    """
    folded = bare(plain(text))
    begin = _NOISE.match(folded)
    at = begin.end() if begin else 0
    dated = _by_numbers(folded, at)
    named = dated if dated[0] else _by_names(folded, at)
    spoken = tuple(languages)
    return next((found for found in (named, _span(folded, at, spoken), _span(folded, 0, spoken)) if found[0]), ("", 0))


def _by_numbers(text: str, at: int) -> tuple[str, int]:
    if iso := _ISO.match(text, at):
        return _iso(int(iso[3]), int(iso[2]), int(iso[1])), iso.end()
    if dotted := _DOTTED.match(text, at):  # the day comes first wherever one writes points
        return _iso(int(dotted[1]), int(dotted[2]), _whole_year(dotted[3])), dotted.end()
    if slashed := _SLASHED.match(text, at):
        first, second = int(slashed[1]), int(slashed[2])
        if first == second or (first > _LAST_MONTH) != (second > _LAST_MONTH):
            day, month = (second, first) if second > _LAST_MONTH else (first, second)
            return _iso(day, month, _whole_year(slashed[3])), slashed.end()
    return "", 0


def _by_names(text: str, at: int) -> tuple[str, int]:
    """`1 March`, `the first of March`, `March 1st`, `the end of March`, `March`."""
    month, ends = _month_pattern(), _ends()
    for pattern in (
        rf"{_DAY}{_SMALL}(?P<month>{month})\b{_YEAR}",
        rf"(?P<first>{_firsts()})\b{_SMALL}(?P<month>{month})\b{_YEAR}",
        rf"(?P<end>{ends})\s+{_SMALL}(?P<month>{month})\b{_YEAR}",
        rf"(?P<month>{month})\b\.?\s+{_DAY}{_YEAR}",
        rf"(?P<month>{month})\b{_YEAR}",
    ):
        if found := _compiled(pattern).match(text, at):
            said = found.groupdict()
            number, year = months()[said["month"]], int(said.get("year") or 0)
            if said.get("end"):
                return _after(number, year), found.end()
            return _iso(int(said.get("day") or _FIRST_OF_MONTH), number, year), found.end()
    return "", 0


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def _after(month: int, year: int) -> str:
    """The first day after that month."""
    if month < _LAST_MONTH:
        return _iso(_FIRST_OF_MONTH, month + 1, year)
    return _iso(_FIRST_OF_MONTH, 1, year + 1 if year else 0)


def _iso(day: int, month: int, year: int) -> str:
    """ "" where there is no such day in any year."""
    longest = 30 if month in (4, 6, 9, 11) else 29 if month == 2 else 31
    if not (1 <= month <= _LAST_MONTH and 1 <= day <= longest):
        return ""
    return f"{year:04}-{month:02}-{day:02}" if year else f"--{month:02}-{day:02}"


def _whole_year(written: str | None) -> int:
    year = int(written or 0)
    return year + _CENTURY if written and len(written) == 2 else year


@cache
def _month_pattern() -> str:
    return "|".join(sorted(map(re.escape, months()), key=len, reverse=True))


def _phrases(group: str) -> str:
    found = {bare(phrase) for table in words.spoken("members").values() for phrase in table[group]}
    return "|".join(sorted(map(re.escape, found), key=len, reverse=True))


@cache
def _ends() -> str:
    return _phrases("end_of")


@cache
def _firsts() -> str:
    """`first`, `primero`: ordinals, and the words for one."""
    named = numbers(tuple(words.spoken("members")))
    return "|".join(sorted((re.escape(word) for word, number in named.items() if number == 1), key=len, reverse=True))


# How long ---------------------------------------------------------------------------------------------


def _span(text: str, at: int, languages: tuple[str, ...]) -> tuple[str, int]:
    """`two weeks`, `3 Monate`."""
    found = _SPAN.match(text, at)
    unit = _units(languages).get(found["unit"]) if found else None
    if found is None or unit is None:
        return "", 0
    counted = found["count"]
    count = int(counted) if counted.isdecimal() else numbers(languages).get(counted, 0)
    if not 0 < count < _LONGEST_COUNT:
        return "", 0
    return f"P{count * int(unit)}D" if unit.isdecimal() else f"P{count}{unit.upper()}", found.end()


@cache
def numbers(languages: tuple[str, ...]) -> dict[str, int]:
    """`two` -> 2, as these languages say it."""
    return {word: int(number) for word, number in _pairs("numbers", languages)}


def is_span(word: str) -> bool:
    """`week`, `months`, in any language."""
    return bare(word) in _units(tuple(words.spoken("members")))


@cache
def _units(languages: tuple[str, ...]) -> dict[str, str]:
    """A word for a time -> how many days it is; `m` or `y` where that depends."""
    return dict(_pairs("spans", languages))


def _pairs(group: str, languages: tuple[str, ...]) -> list[tuple[str, str]]:
    tables = words.spoken("members")
    lines = (line for tag in languages if tag in tables for line in tables[tag][group])
    return [(bare(word), value) for word, _, value in (line.partition(" = ") for line in lines)]
