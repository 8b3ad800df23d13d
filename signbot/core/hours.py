"""Sending hours: a fax machine that rings at night wakes somebody, or is switched off."""

import re
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from signbot.core.value import dataclass

_WRITTEN = re.compile(r"(\d{1,2})(?::(\d\d))?\s*[-–]\s*(\d{1,2})(?::(\d\d))?")
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Hours:
    """From `start` until `end` of each day, by the clocks of `zone`. As text: `08:00-20:00 America/Mexico_City`."""

    start: time
    end: time
    zone: ZoneInfo

    def __str__(self) -> str:
        return f"{self.start:%H:%M}-{self.end:%H:%M} {self.zone.key}"

    @classmethod
    def of(cls, text: str) -> "Hours | None":
        """What `str` wrote; None for ""."""
        if not text:
            return None
        written, _, zone = text.partition(" ")
        span = span_of(written)
        return cls(*span, ZoneInfo(zone)) if span else None

    def next_open(self, at: datetime) -> datetime:
        """`at` itself within the hours, else the next moment at which they begin; in the zone of `at`.

        A start that the clocks skip on a day of change is the moment to which they jump.
        """
        local = at.astimezone(self.zone)
        today = local.replace(hour=self.start.hour, minute=self.start.minute, second=0, microsecond=0, fold=0)
        if local < today:
            return today.astimezone(at.tzinfo)
        if local.time() < self.end:
            return at
        tomorrow = (today.replace(tzinfo=None) + _DAY).replace(tzinfo=self.zone)
        return tomorrow.astimezone(at.tzinfo)


def span_of(written: str) -> tuple[time, time] | None:
    """`08:00-20:00`, `8-20`; None for anything else, and for hours that end before they begin."""
    found = _WRITTEN.fullmatch(written.strip())
    if not found:
        return None
    first, second = int(found[1]), int(found[3])
    if first > 23 or second > 23 or int(found[2] or 0) > 59 or int(found[4] or 0) > 59:
        return None
    start, end = time(first, int(found[2] or 0)), time(second, int(found[4] or 0))
    return (start, end) if start < end else None
