"""Whom to write to, from a list as people have it: what can be read is read, and what can't is named.

    a file ─► rows ─► the column of addresses, where a header names one ─► addresses in a cell ─► each person once

`Bob <bob@home.example>; ann@home.example` is a line as well as a sheet with thirty columns is one, or a card of an
address book. Whoever left the list in the tool that it comes from is left out.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import field
from pathlib import Path

import click

from signbot.cli.listed import rows
from signbot.config import mail_address
from signbot.core.address import Address, canonical
from signbot.core.value import dataclass
from signbot.desk.sheets import HEADER_WITHIN, Row

# A header that names the addresses, letters alone: "E-mail 1 - Value", "Correo electrónico", "Adresse électronique"
_OF_ADDRESSES = re.compile(r"e?mail|correo|courriel|électronique")
_OF_LANGUAGES = ("language", "lang", "idioma", "langue", "sprache", "lingua", "língua")
_OF_STATUS = re.compile(r"status")  # "Status", "can2_subscription_status"
# What newsletter tools write there of somebody who is to get nothing more, letters alone
_LEFT = ("unsubscribed", "cleaned", "bounced", "bouncing", "nonsubscribed", "optedout", "spamcomplaint")
_UNSEEN = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"))  # what pages put into words
_APART = re.compile(r"[\s,;|<>=:?\"“”«»]+")  # between addresses, and between what they are called and them
_AROUND = "()[]{}'‘’.*"
_COMMENT = "#"
_CARD, _OF_A_CARD = "begin:vcard", re.compile(r"(?:item\d+\.)?email\b", re.IGNORECASE)  # RFC 6350 section 6.4.2
LONGEST_SHOWN = 60  # characters of a line that can't be read


@dataclass(slots=True)
class Addressees:
    """`people`: (address, language), each once, in the order of the list. `bad`: lines that are left out, and why."""

    how: str  # the file was read
    people: list[tuple[Address, str]] = field(default_factory=list)
    bad: list[str] = field(default_factory=list)
    doubles: int = 0


@dataclass(frozen=True, slots=True)
class _Columns:
    """Where what stands. `addresses` (): in any cell."""

    addresses: tuple[int, ...] = ()
    language: int | None = None
    status: int | None = None


def addressees(path: Path, language: str, is_own: Collection[str] = ()) -> Addressees:
    """`language`: of those for whom the list names none; `is_own`: addresses of the bot. UsageError where the file is
    no list, or holds no address at all.
    """
    read = rows(path)
    columns, below = _columns(path, read.rows)
    found = Addressees(f"{path}: {read.how}")
    known: set[str] = set()
    for row in below:
        _take(found, row, columns, language, known, is_own)
    if not found.people:
        raise click.UsageError(f"{path}: there is no address in it")
    return found


def _take(
    found: Addressees, row: Row, columns: _Columns, language: str, known: set[str], is_own: Collection[str]
) -> None:
    written = list(_in_cells(_cells(row, columns), first=len(columns.addresses) > 1))
    told = _in_column(row, columns.language)
    status = _in_column(row, columns.status)
    if _folded(status) in _LEFT:
        found.bad.append(f"line {row.line}: the list says “{status}”")
        return
    if not written:
        found.bad.append(f"line {row.line}: no address in “{_shown(row)}”")
    for one in written:
        try:
            address = mail_address(one)
        except ValueError as error:
            found.bad.append(f"line {row.line}: {error}")
            continue
        to = Address(address, canonical(address))
        if to.canonical in is_own:
            found.bad.append(f"line {row.line}: {address} is the bot's own address")
        elif to.canonical in known:
            found.doubles += 1
        else:
            known.add(to.canonical)
            found.people.append((to, told or language))


def _cells(row: Row, columns: _Columns) -> Sequence[str]:
    """Where its addresses stand; a line with one thing in it is that, whatever the header says of the others."""
    filled = [cell for cell in row.cells if cell]
    if len(filled) == 1 or not columns.addresses:
        return filled
    return [_in_column(row, at) for at in columns.addresses]


def _in_column(row: Row, at: int | None) -> str:
    return row.cells[at] if at is not None and at < len(row.cells) else ""


def _in_cells(cells: Sequence[str], *, first: bool) -> Iterator[str]:
    """`first`: of several columns with addresses of one person, the first that has any."""
    for cell in cells:
        words = (word.strip(_AROUND) for word in _APART.split(cell.translate(_UNSEEN)))
        found = [word for word in words if "@" in word]
        yield from found
        if found and first:
            return


def _shown(row: Row) -> str:
    line = ", ".join(cell for cell in row.cells if cell)
    return line if len(line) <= LONGEST_SHOWN else f"{line[:LONGEST_SHOWN]}…"


def _columns(path: Path, every: Sequence[Row]) -> tuple[_Columns, list[Row]]:
    """What the header says, and the rows below it. What stands above the first address, and has none, is the header."""
    filled = [row for row in every if not row.empty and not row.cells[0].startswith(_COMMENT)]
    if filled and filled[0].cells[0].casefold() == _CARD:
        return _Columns(), [row for row in filled if _OF_A_CARD.match(row.cells[0])]
    first = next((n for n, row in enumerate(filled[: HEADER_WITHIN + 1]) if _has_address(row)), 0)
    if first == 0:
        return _Columns(), filled
    header, below = filled[first - 1], filled[first:]
    below = [row for row in below if row.cells != header.cells]
    used = sorted({at for row in below for at, cell in enumerate(row.cells) if "@" in cell})
    names = {at: _folded(header.cells[at]) if at < len(header.cells) else "" for at in used}
    named = tuple(at for at in used if _OF_ADDRESSES.search(names[at]))
    if not named and not all(names.values()):
        return _Columns(), below  # a title, not a header
    if not named and len(used) > 1:
        said = ", ".join(f"“{header.cells[at]}”" for at in used if at < len(header.cells))
        raise click.UsageError(f"{path}: several columns hold addresses ({said}): call the right one `email`")
    called = [_folded(cell) for cell in header.cells]
    language = next((at for at, name in enumerate(called) if name in _OF_LANGUAGES), None)
    status = next((at for at, name in enumerate(called) if _OF_STATUS.search(name)), None)
    return _Columns(named or tuple(used), language, status), below


def _has_address(row: Row) -> bool:
    return any("@" in cell for cell in row.cells)


def _folded(cell: str) -> str:
    return re.sub(r"[\W_]", "", cell.casefold())
