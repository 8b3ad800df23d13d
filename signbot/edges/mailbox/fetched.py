"""What a server answers to our FETCH, read quickly: the few items that we ask for, in the form in which servers write.

imaplib's lines and literals ─► each one a number, an INTERNALDATE, a literal? ─► by UID, as imapclient has it
                                └► anything else: None, and imapclient reads the whole answer

imapclient reads every answer of any server, letter by letter: of a mail in Python, that is half of what fetching costs.
"""

import re
from collections.abc import Sequence
from datetime import datetime, timedelta, timezone
from functools import lru_cache
from typing import Any

Entry = dict[bytes, Any]

_MONTHS = {month: at for at, month in enumerate(b"Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(), 1)}
# RFC 3501 section 7.4.2; the literal, where there is one, is the last
_ANSWER = re.compile(rb"(\d{1,10}) \((.*?)(?: ?([A-Z]+\[[A-Z0-9.()\- ]*\](?:<\d+>)?) \{(\d+)\}|\))", re.DOTALL)
_ITEM = re.compile(rb'(UID|RFC822\.SIZE) (\d{1,10})|INTERNALDATE "([^"\\]{26})"')
_ITEMS = re.compile(rb"(?:(?:%b)(?: (?!\Z)|\Z))+" % _ITEM.pattern)
_DATE = re.compile(rb"([ \d]\d)-(\w{3})-(\d{4}) (\d\d):(\d\d):(\d\d) ([+-])(\d\d)(\d\d)")


def entries(answer: Sequence[Any]) -> dict[int, Entry] | None:
    """By UID; None where anything is there that we don't know, or one UID twice. `answer`: as imaplib has it."""
    found: dict[int, Entry] = {}
    closed = True
    for part in answer:
        if part == b")" and not closed:
            closed = True
            continue
        line, literal = part if isinstance(part, tuple) else (part, None)
        entry = _entry(line, literal) if closed and isinstance(line, bytes) else None
        uid = entry.pop(b"UID", None) if entry else None
        if entry is None or uid is None or uid in found:
            return None
        found[uid] = entry
        closed = literal is None
    return found if closed else None


def _entry(line: bytes, literal: bytes | None) -> Entry | None:
    whole = _ANSWER.fullmatch(line)
    if whole is None or not _ITEMS.fullmatch(whole[2]):
        return None
    if whole[4] != (None if literal is None else b"%d" % len(literal)):
        return None
    entry: Entry = {b"SEQ": int(whole[1])}
    for name, number, date in _ITEM.findall(whole[2]):
        entry[name or b"INTERNALDATE"] = int(number) if name else _moment(date)
    if literal is not None:
        entry[whole[3]] = literal
    return entry if None not in entry.values() else None


@lru_cache(maxsize=1024)  # of an alert's first minutes, many came in one second
def _moment(written: bytes) -> datetime | None:
    """`24-Nov-2026 00:30:11 -0800`; None for one that no calendar has."""
    read = _DATE.fullmatch(written)
    if read is None or read[2] not in _MONTHS:
        return None
    day, year, hour, minute, second, hours, minutes = map(int, (read[1], *read.group(3, 4, 5, 6, 8, 9)))
    ahead = timedelta(hours=hours, minutes=minutes) * (-1 if read[7] == b"-" else 1)
    try:
        return datetime(year, _MONTHS[read[2]], day, hour, minute, second, tzinfo=timezone(ahead))
    except ValueError:
        return None
