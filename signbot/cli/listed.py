"""A file with people in it, that the caller named: what is wrong with it is said with its path, exit 2."""

from collections.abc import Sequence
from pathlib import Path

import click

from signbot.cli.shell import named_file
from signbot.desk import sheets
from signbot.desk.sheets import Listed, Unreadable


def listed(path: Path, known: Sequence[str], needed: str, *, bare: bool = False) -> Listed:
    """See `signbot.desk.sheets`. UsageError when it is no sheet, or has no column `needed`."""
    with named_file(path):
        data = path.read_bytes()
    try:
        found = sheets.listed(data, known, needed, bare=bare)
    except Unreadable as error:
        raise click.UsageError(f"{path}: {error}") from error
    return Listed(f"{path}: {found.said}", found.rows)
