"""What a campaign's letter is printed on: paper, letterhead, logo; and how many names go by fax and by mail."""

import re
from enum import StrEnum

from signbot.config.table import Table
from signbot.core.campaign import Logo, Stationery

_LARGEST_LOGO = 500_000  # bytes: it goes with each letter
_KINDS = {b"\x89PNG\r\n\x1a\n": "png", b"\xff\xd8\xff": "jpg"}
_SVG = re.compile(rb"\s*(<\?xml[^>]*\?>\s*)?(<!--.*?-->\s*|<!DOCTYPE[^>\[]*>\s*)*<svg[\s>]", re.DOTALL)


class Paper(StrEnum):
    LETTER = "letter"
    A4 = "a4"


def read_stationery(table: Table) -> Stationery:
    default = Stationery()
    return Stationery(
        paper=table.choice("paper", Paper, Paper.LETTER).value if table.has("paper") else default.paper,
        letterhead=table.texts("letterhead"),
        logo=_logo(table),
        fax_pages=table.integer("fax_pages", default.fax_pages, 3, 200),
        mail_names=table.integer("mail_names", default.mail_names, 1, 10_000_000),
    )


def _logo(table: Table) -> Logo | None:
    path = table.file("logo")
    if path is None:
        return None
    try:
        data = path.read_bytes()
    except OSError as error:
        table.mistake("logo", f"{path} can't be read: {error.strerror}", "name a picture: PNG, JPEG or SVG")
        return None
    kind = _kind(data)
    if not kind:
        table.mistake("logo", f"{path} is no PNG, JPEG or SVG picture", "save it as one of these")
    if len(data) > _LARGEST_LOGO:
        problem = f"{path} has {len(data):,} bytes, and goes with each letter"
        table.mistake("logo", problem, f"make it smaller: at most {_LARGEST_LOGO:,}")
    return Logo(kind, data)


def _kind(data: bytes) -> str:
    """By what is in the file: "png", "jpg", "svg", or ""."""
    for beginning, kind in _KINDS.items():
        if data.startswith(beginning):
            return kind
    return "svg" if _SVG.match(data) else ""
