"""A file with people in it, that the caller named: what is wrong with it is said with its path, exit 2."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

import click

from signbot.cli.shell import named_file
from signbot.desk import sheets
from signbot.desk.sheets import Listed, Sheet, Unreadable

T = TypeVar("T")


def listed(path: Path, known: Sequence[str], needed: str) -> Listed:
    """See `signbot.desk.sheets`. UsageError when it is no sheet, or has no column `needed`."""
    found = _read(path, lambda data: sheets.listed(data, known, needed))
    return Listed(f"{path}: {found.said}", found.rows)


def rows(path: Path) -> Sheet:
    """All rows, whatever stands in them. UsageError when it is no sheet."""
    return _read(path, sheets.sheet)


def _read(path: Path, reading: Callable[[bytes], T]) -> T:
    with named_file(path):
        data = path.read_bytes()
    try:
        return reading(data)
    except Unreadable as error:
        raise click.UsageError(f"{path}: {error}") from error
