"""The letter as PDF, as it is printed and as it is faxed: PDF/A-2b and PDF/UA-1 together. And a picture: `chart`.

    Letter -> sheet (data for the template) -> typeset (Typst) -> bytes

A character that no bundled font can print raises `GlyphMissing`; `printable` finds it earlier, when it is recorded,
and `covered` lets a letter be set without it (`core.letter.glyphs`). A list too long to be set at once becomes volumes.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from signbot.core.growth import Growth
from signbot.core.letter.glyphs import GlyphMissing
from signbot.core.letter.letter import Letter, abridged
from signbot.edges.pdf import chart
from signbot.edges.pdf.fonts import covered, families, printable, wants_cjk
from signbot.edges.pdf.sheet import Faxed, Paper, sheets
from signbot.edges.pdf.typeset import TypesettingFailed, typeset, typeset_alone

__all__ = [
    "Faxed",
    "GlyphMissing",
    "Paper",
    "TypesettingFailed",
    "covered",
    "fax",
    "growth",
    "months",
    "pdf",
    "printable",
    "summary",
    "volumes",
    "wants_cjk",
]

TEMPLATE = "letter/letter.typ"
SUMMARY = "letter/evidence.typ"
MONTH = "letter/month.typ"
ALONE = 20_000  # names from which on a process of its own is worth its start
FAXED = 200  # more names than this fit on no page of a fax
_PAGE = re.compile(rb"/Type\s*/Page\b")


def pdf(letter: Letter, *, folders: Sequence[Path], paper: Paper = "us-letter") -> bytes:
    """The letter as it will be printed; its first volume where it has several.

    `folders` hold templates: the first that has `letter/letter.typ` wins.
    """
    return next(volumes(letter, folders=folders, paper=paper))


def volumes(letter: Letter, *, folders: Sequence[Path], paper: Paper = "us-letter") -> Iterator[bytes]:
    """The letter with all of its names: one PDF, or as many as it takes, made one after the other."""
    for data in sheets(letter, paper):
        yield _made(letter, data, folders)


def fax(letter: Letter, faxed: Faxed, *, folders: Sequence[Path], paper: Paper = "us-letter") -> bytes:
    """The letter as it will be faxed, on no more than `fax_pages` pages: with a sample of the names if it must be."""
    pages = letter.stationery.fax_pages
    most = pages * FAXED
    while True:
        some = abridged(letter, most, faxed.contact)
        made = _made(letter, next(sheets(some, paper, faxed)), folders)
        too_many = len(_PAGE.findall(made)) - pages
        shown = len(some.people) + len(some.organisations)
        if too_many <= 0 or shown <= 1:
            return made
        most = shown * pages // (pages + too_many + 1)


def summary(data: Mapping[str, Any], moment: datetime, *, folders: Sequence[Path], paper: Paper) -> bytes:
    """The one page that shows what became of a letter. `data`: what `letter/evidence.typ` prints."""
    printed = {
        **data,
        "paper": paper,
        "fonts": families(str(data["lang"]), serif=True),
        "year": moment.year,
        "month": moment.month,
        "day": moment.day,
    }
    return typeset(_template(folders, SUMMARY), printed, int(moment.timestamp()))


def months(pages: Sequence[Mapping[str, Any]], moment: datetime, *, folders: Sequence[Path], paper: Paper) -> bytes:
    """The month's report for those without mail, each on pages of their own. `pages`: what `letter/month.typ` prints.

    GlyphMissing, TypesettingFailed.
    """
    language = str(pages[0]["lang"]) if pages else "en"
    data = {
        "pages": list(pages),
        "lang": language,
        "paper": paper,
        "fonts": families(language, serif=True),
        "year": moment.year,
        "month": moment.month,
        "day": moment.day,
    }
    return typeset(_template(folders, MONTH), data, int(moment.timestamp()))


def growth(curve: Growth, language: str, zone: ZoneInfo, *, folders: Sequence[Path]) -> bytes:
    """A picture (PNG) of how a letter's names grew. TypesettingFailed."""
    return chart.growth(curve, language, zone, template=_template(folders, chart.TEMPLATE))


def _made(letter: Letter, data: dict[str, Any], folders: Sequence[Path]) -> bytes:
    names = len(data["people"]) + len(data["organisations"])
    set_in_type = typeset_alone if names > ALONE else typeset
    return set_in_type(_template(folders), data, int(letter.frozen_at.timestamp()))


def _template(folders: Sequence[Path], name: str = TEMPLATE) -> Path:
    for folder in folders:
        if (folder / name).is_file():
            return folder / name
    raise FileNotFoundError(f"{name} is in none of {', '.join(map(str, folders))}")
