"""A deadline as people write it: `2036-12-31 17:00`, `31 December 2036 at 5 pm`, `to Dec 31, 17h`, `3 days`.

words ─► a day (ISO, or with the month's name) and a time of day ─► a moment in the letter's zone, as the file's are

Days in figures alone (`5/12`) are another day to another reader: they are refused. Whoever gives one is shown it in
words, with its weekday, before anything is done.
"""

import re
from datetime import date, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from signbot.config import parse_deadline
from signbot.core.reading import desk_words
from signbot.core.reading.desk_words import HOURS, any_of, folded
from signbot.core.reading.until import numbers
from signbot.core.text.months import months
from signbot.core.text.words import spoken

_ISO = re.compile(r"\b\d{4}-\d{2}-\d{2}(?:t(?=\d)|\b)")
_WITH_OFFSET = re.compile(r"(\d{4}-\d{2}-\d{2})[ t]+(\d{1,2}:\d{2}(?::\d{2})?) ?(z|[+-]\d{2}:?\d{2})")
_LONGER = re.compile(r"\+?(\d{1,4}|[^\W\d_]+(?= )) ?([^\W\d_]+)(?: \D{1,15})?")  # `3 days more`, `eine Woche`
_HALF = r"am|pm|a\.m\.|p\.m\."
_YEAR = re.compile(r"\b(20\d\d|[3-8]\d{3})\b")
_DAY = re.compile(r"\b([0-3]?\d)(?:st|nd|rd|th|er|\.|º)?\b")
_WORD = re.compile(r"[^\W\d_]{3,}")


def new_deadline(words: str, before: datetime, zone: ZoneInfo, now: datetime) -> datetime:
    """UTC. `before`: the deadline in force, whose time of day counts where none is written. ValueError says what is
    wrong with it.
    """
    said = folded(desk_words.without(words, "until")).strip(" .!")
    longer = _LONGER.fullmatch(said)
    if longer and (unit := desk_words.group_of(longer[2], HOURS)) and (count := _count(longer[1])):
        return before + timedelta(hours=count * HOURS[unit])
    if exact := _WITH_OFFSET.fullmatch(said):
        return parse_deadline(f"{exact[1]}T{exact[2]:0>5}{exact[3].upper()}", zone)
    day, rest = _day(said, now.astimezone(zone).date())
    return parse_deadline(f"{day.isoformat()}T{_time(rest) or f'{before.astimezone(zone):%H:%M}'}", zone)


def _count(said: str) -> int:
    """0 for no number."""
    return int(said) if said.isdecimal() else numbers(tuple(spoken("members"))).get(said, 0)


def _day(said: str, today: date) -> tuple[date, str]:
    """And what is left of the words. Without a year, the next such day."""
    if iso := _ISO.search(said):
        return date.fromisoformat(iso[0][:10]), said.replace(iso[0], " ")
    named = [word for word in _WORD.findall(said) if word in months()]
    year = _YEAR.search(said)
    rest = said.replace(year[0], " ", 1) if year else said
    day = _DAY.search(_marked().sub(" ", rest))
    if len(named) != 1 or day is None:
        raise ValueError(f"“{said}” is no day that everybody reads alike: write it like 2036-12-31 17:00")
    month, left = months()[named[0]], rest.replace(day[0], " ", 1).replace(named[0], " ")
    found = date(int(year[0]) if year else today.year, month, int(day[1]))
    return (found if year or found > today else found.replace(year=found.year + 1)), left


@cache
def _hour() -> str:
    """A pattern: ` h`, ` Uhr` behind the number of an hour."""
    return rf" ?h\b| (?:{any_of('clock')})\b"


@cache
def _marked() -> re.Pattern[str]:
    """A number that is an hour, and no day."""
    return re.compile(rf"\b\d{{1,2}}(?: ?[:h] ?\d{{2}}\b|{_hour()}| ?(?:{_HALF}))")


@cache
def _clock() -> re.Pattern[str]:
    return re.compile(rf"\b(\d{{1,2}})(?: ?[:.h] ?(\d{{2}})\b|{_hour()})? ?({_HALF})?(?!\w)")


def _time(rest: str) -> str:
    """`17:00`; "" where no time of day is written. ValueError for none that there is."""
    found = _clock().search(rest)
    if found is None:
        return ""
    hour, minute, half = int(found[1]), int(found[2] or 0), (found[3] or "").replace(".", "")
    if half and not 1 <= hour <= 12:
        raise ValueError(f"“{found[0]}” is no time of day")
    hour = hour % 12 + 12 * (half == "pm") if half else hour
    if hour > 23 or minute > 59:
        raise ValueError(f"“{found[0]}” is no time of day")
    return f"{hour:02}:{minute:02}"
