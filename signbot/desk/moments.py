"""A deadline as people write it: `2036-12-31 17:00`, `31 December at 5 pm`, `to Dec 31, noon`, `tonight`, `3 days`.

words ─► a day (ISO, with the month's name, `24.12.`, today) ─► a time of day ─► nothing is left that we do not know
      ─► a moment in the letter's zone, as the file's are

Days in figures with a slash (`5/12`) are another day to another reader: they are refused, unless one figure is no
month. So is what we can't read beside a day (`in the morning`): no hour is passed over. Whoever gives a moment is shown
it in words, with its weekday, before anything is done.
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
_FIGURES = re.compile(r"\b(\d{1,2})(\. ?|/)(\d{1,2})(?:\2(20\d\d)?|(?=[\s,]|$))")  # `24.12.`, `24/12/2036`
_HALF = r"am|pm|a\.m\.|p\.m\."
_YEAR = re.compile(r"\b(20\d\d|[3-8]\d{3})\b")
_DAY = re.compile(r"\b([0-3]?\d)(?:st|nd|rd|th|er|\.|º)?\b")
_WORD = re.compile(r"[^\W\d_]{3,}")
_LEFT = re.compile(r"[^\W_]+(?:['’.][^\W_]+)*")
LAST_MONTH = 12
_NOON, _LAST_MINUTE = "12:00", "23:59"
_TWELVE = r"12(?: [^\W\d_]{1,3})? "  # `12 noon`, `12 del mediodía`
_RELATIVE = {"tonight": 0, "on_the_day": 0, "day_after": 1}  # groups of `DESK`: days from now
_SMALL = "until", "linking", "clock", "around_day"  # what may stand beside a day
_UNCLEAR = "“{said}” is no day that everybody reads alike: write it like 2036-12-31 17:00"


def new_deadline(words: str, before: datetime, zone: ZoneInfo, now: datetime) -> datetime:
    """UTC. `before`: the deadline in force, whose time of day counts where none is written. ValueError says what is
    wrong with it.
    """
    said = folded(desk_words.without(words, "until")).strip(" !")
    longer = _LONGER.fullmatch(said.strip("."))
    if longer and (unit := desk_words.group_of(longer[2], HOURS)) and (count := _count(longer[1])):
        return before + timedelta(hours=count * HOURS[unit])
    if exact := _WITH_OFFSET.fullmatch(said):
        return parse_deadline(f"{exact[1]}T{exact[2]:0>5}{exact[3].upper()}", zone)
    day, rest = _day(_without_zone(said, zone, now), now.astimezone(zone).date())
    at, rest = _time(rest)
    if left := _unknown(rest):
        raise ValueError(f"“{left}” is not understood beside a day")
    return parse_deadline(f"{day.isoformat()}T{at or f'{before.astimezone(zone):%H:%M}'}", zone)


def _count(said: str) -> int:
    """0 for no number."""
    return int(said) if said.isdecimal() else numbers(tuple(spoken("members"))).get(said, 0)


# The day -------------------------------------------------------------------------------------------


def _day(said: str, today: date) -> tuple[date, str]:
    """And what is left of the words. Without a year, the next such day."""
    if iso := _ISO.search(said):
        return date.fromisoformat(iso[0][:10]), said.replace(iso[0], " ", 1)
    named = [word for word in _WORD.findall(said) if word in months()]
    if len(named) == 1:
        return _by_name(said, named[0], today)
    if not named and (figures := _FIGURES.search(said)):
        return _by_figures(said, figures, today)
    found = _found(said, *_RELATIVE)
    if named or found is None or _found(said[found.end() :], *_RELATIVE):
        raise ValueError(_UNCLEAR.format(said=said))
    group = desk_words.group_of(found[0], _RELATIVE)
    ends = found[0] if group == "tonight" else ""  # it says something of the hour, too
    return today + timedelta(days=_RELATIVE[group]), f"{said[: found.start()]} {ends} {said[found.end() :]}"


def _by_name(said: str, month: str, today: date) -> tuple[date, str]:
    """`31 December 2036`, `Dec 31`."""
    year = _YEAR.search(said)
    rest = said.replace(year[0], " ", 1) if year else said
    day = _DAY.search(_marked().sub(lambda hour: " " * len(hour[0]), rest)) or _DAY.search(rest)  # `December 12, noon`
    if day is None:
        raise ValueError(_UNCLEAR.format(said=said))
    found = _coming(int(day[1]), months()[month], int(year[0]) if year else 0, today)
    return found, f"{rest[: day.start()]} {rest[day.end() :]}".replace(month, " ", 1)


def _by_figures(said: str, found: re.Match[str], today: date) -> tuple[date, str]:
    """`24.12.`: with dots the day stands first everywhere. `24/12`: one of the two is no month."""
    first, second, year = int(found[1]), int(found[3]), int(found[4] or 0)
    day, month = (second, first) if "/" in found[2] and second > LAST_MONTH else (first, second)
    if "/" in found[2] and day <= LAST_MONTH:
        raise ValueError(_UNCLEAR.format(said=found[0].strip()))
    return _coming(day, month, year, today), f"{said[: found.start()]} {said[found.end() :]}"


def _coming(day: int, month: int, year: int, today: date) -> date:
    found = date(year or today.year, month, day)
    return found if year or found > today else found.replace(year=found.year + 1)


# The time of day -----------------------------------------------------------------------------------


@cache
def _hour() -> str:
    """A pattern: ` h`, ` Uhr` behind the number of an hour."""
    return rf" ?h\b| (?:{any_of('clock')})\b(?! ?\d)"


@cache
def _marked() -> re.Pattern[str]:
    """A number that is an hour, and no day."""
    twelve = rf"\b{_TWELVE}(?={any_of('noon', 'day_end')})"
    return re.compile(rf"\b\d{{1,2}}(?: ?[:h] ?\d{{2}}\b|{_hour()}| ?(?:{_HALF}))|{twelve}")


@cache
def _clock() -> re.Pattern[str]:
    return re.compile(rf"\b(\d{{1,2}})(?: ?[:.h] ?(\d{{2}})\b|{_hour()})? ?({_HALF})?(?!\w)")


def _time(rest: str) -> tuple[str, str]:
    """`17:00`, and what is left; "" where no time of day is written. ValueError for none that there is."""
    for said, group in ((_NOON, "noon"), (_LAST_MINUTE, "day_end")):
        if found := re.search(rf"(?<!\w)(?:{_TWELVE})?(?:{any_of(group)})(?!\w)", rest):
            return said, f"{rest[: found.start()]} {rest[found.end() :]}"
    tonight, found = _found(rest, "tonight"), _clock().search(rest)
    if found is None:
        return (_LAST_MINUTE, rest.replace(tonight[0], " ", 1)) if tonight else ("", rest)
    left = f"{rest[: found.start()]} {rest[found.end() :]}"
    hour, minute, half = int(found[1]), int(found[2] or 0), (found[3] or "").replace(".", "")
    if half and not 1 <= hour <= 12:
        raise ValueError(f"“{found[0]}” is no time of day")
    hour = hour % 12 + 12 * (half == "pm") if half else hour
    if hour > 23 or minute > 59:
        raise ValueError(f"“{found[0]}” is no time of day")
    if tonight and hour < 12:  # `tonight at 8`
        hour += 12
    return f"{hour:02}:{minute:02}", left.replace(tonight[0], " ", 1) if tonight else left


def _found(said: str, *groups: str) -> re.Match[str] | None:
    return re.search(rf"(?<!\w)(?:{any_of(*groups)})(?!\w)", said)


# What is left --------------------------------------------------------------------------------------


def _unknown(rest: str) -> str:
    """The first word that neither belongs to a day nor says nothing."""
    known = frozenset().union(*(word.split() for group in _SMALL for word in desk_words.of_group(group)))
    return next((word for word in _LEFT.findall(rest) if word not in known), "")


def _without_zone(said: str, zone: ZoneInfo, now: datetime) -> str:
    """`5:00 pm (new york time)`, `17:00 est`: as we write it ourselves."""
    from babel.dates import get_timezone_location

    cities = (get_timezone_location(zone, locale=tag, return_city=True) for tag in spoken("desk"))
    own = (*cities, zone.key, *(f"{(now + timedelta(days=days)).astimezone(zone):%Z}" for days in (0, 182)))
    names = sorted({folded(name) for name in own if name.isprintable() and name[:1] not in "+-"}, key=len, reverse=True)
    return re.sub(rf"(?<!\w)(?:{'|'.join(map(re.escape, names))})(?!\w)", " ", said)
