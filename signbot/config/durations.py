"""How long something takes, as people write it: `48h`, `2 days`, `90 min`."""

import re
from datetime import timedelta

from signbot.config.table import Table

_UNITS = {
    "s": timedelta(seconds=1),
    "m": timedelta(minutes=1),
    "h": timedelta(hours=1),
    "d": timedelta(days=1),
}
_WRITTEN = re.compile(r"(\d{1,6}(?:\.\d{1,3})?)\s*(s|sec|seconds?|m|min|minutes?|h|hours?|d|days?)")
LONGEST = timedelta(days=365)


def read_duration(table: Table, key: str) -> timedelta:
    """The time at `key`; none where there is none, or it is refused (and noted)."""
    written = table.text(key, "")
    if not written:
        return timedelta(0)
    found = _WRITTEN.fullmatch(written.strip().lower())
    length = float(found[1]) * _UNITS[found[2][0]] if found else timedelta(0)
    if not found:
        table.mistake(key, f'"{written}" is no time', f'write hours or days, like {key} = "48h" or "2 days"')
    elif not timedelta(0) < length <= LONGEST:
        table.mistake(key, f'is "{written}", but must be more than nothing and at most a year', f'write {key} = "48h"')
        return timedelta(0)
    return length
