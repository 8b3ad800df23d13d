"""The letter as PDF, by Typst: PDF/A-2b and PDF/UA-1 together, the bundled fonts only, the same bytes every time.

What the letter says reaches Typst as JSON and is never evaluated. A character that no bundled font can print raises
`GlyphMissing`; `printable` finds it earlier, when a name is recorded.
"""

import json
import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from datetime import datetime
from functools import cache, lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Literal

import typst

from signbot.core.cmap import coverages
from signbot.core.letter import Letter, Printed, number
from signbot.core.markdown import Block, Heading, Items, Paragraph, Quote

TEMPLATE = "letter/letter.typ"
SUMMARY = "letter/evidence.typ"
SHORT = 40  # names that stand on the letter's own page; more begin a page of their own
DENSE = 5_000  # names from which on the list is set for size: half the memory, a third of the bytes
FAX_NAMES = 1_000  # names that a fax carries: about 15 pages; above it a sample of them, and how to get the rest
_FONT_WHEELS = ("manimgx_fonts", "manimgx_fonts_cjk")
_SCRIPTS = (
    *("Arabic", "Armenian", "Bengali", "Devanagari", "Ethiopic", "Georgian", "Gujarati", "Gurmukhi", "Hebrew"),
    *("Kannada", "Khmer", "Lao", "Malayalam", "Myanmar", "Oriya", "Sinhala", "Tamil", "Telugu", "Thai"),
)
_HAN = {"ja": "JP", "ko": "KR", "zh-TW": "TC", "zh-HK": "HK"}  # one character, drawn as the language draws it

Paper = Literal["us-letter", "a4"]
Form = Literal["letter", "fax"]


class GlyphMissing(Exception):
    """No bundled font can print `chars`."""

    def __init__(self, chars: str) -> None:
        super().__init__(f"no bundled font can print {chars!r}")
        self.chars = chars


def pdf(
    letter: Letter,
    *,
    folders: Sequence[Path],
    paper: Paper = "us-letter",
    form: Form = "letter",
    names_on_route: str = "",
    sender: str = "",
    contact: str = "",
    cover: bool = False,
) -> bytes:
    """The letter as it will be printed. `folders` hold templates, the first that has `letter/letter.typ` wins.

    For a fax: `names_on_route` says for whom this transmission is (several people may share a number), `sender`
    and `contact` who sent it and whom to tell if it was hard to read, `cover` puts all of this on a first page.
    """
    data = _letter(letter, form) | _names(letter, form, contact) | _route(letter, names_on_route, sender, contact)
    data |= {"paper": paper, "form": form, "cover": cover and form == "fax"}
    try:
        return typst.compile(
            _template(folders),
            font_paths=_fonts(),
            sys_inputs={"letter": json.dumps(data, ensure_ascii=False)},
            pdf_standards=["a-2b", "ua-1"],
            timestamp=int(letter.frozen_at.timestamp()),
        )
    except typst.TypstError as error:
        if missing := _missing(error):
            raise GlyphMissing(missing) from error
        raise


def _template(folders: Sequence[Path], name: str = TEMPLATE) -> Path:
    for folder in folders:
        if (folder / name).is_file():
            return folder / name
    raise FileNotFoundError(f"{name} is in none of {', '.join(map(str, folders))}")


def _missing(error: typst.TypstError) -> str:
    """The characters that Typst names when no font has them; "" when the error is another one."""
    named = re.findall(r'the text `"(.+?)"` could not be displayed', error.diagnostic)
    return "".join(re.sub(r"\\u\{([0-9a-f]+)\}", lambda code: chr(int(code[1], 16)), text) for text in named)


def summary(data: Mapping[str, Any], moment: datetime, *, folders: Sequence[Path], paper: Paper) -> bytes:
    """The one page that shows what became of a letter. `data`: what `letter/evidence.typ` prints."""
    printed = {
        **data, "paper": paper, "fonts": _families(str(data["lang"]), "letter"),
        "year": moment.year, "month": moment.month, "day": moment.day,
    }  # fmt: skip
    return typst.compile(
        _template(folders, SUMMARY),
        font_paths=_fonts(),
        sys_inputs={"evidence": json.dumps(printed, ensure_ascii=False)},
        pdf_standards=["a-2b", "ua-1"],
        timestamp=int(moment.timestamp()),
    )


# What is printed, as data for the template --------------------------------------------------------


def _letter(letter: Letter, form: Form) -> dict[str, Any]:
    language, _, region = letter.language.replace("_", "-").partition("-")
    return {
        "heading": letter.code_line,
        "author": [signer.name for signer in letter.signers],
        "year": letter.frozen_at.year,
        "month": letter.frozen_at.month,
        "day": letter.frozen_at.day,
        "lang": language.lower(),
        "region": region.upper() if len(region) == 2 else None,
        "fonts": _families(letter.language, form),
        "words": asdict(letter.words),
        "code_line": letter.code_line,
        "date": letter.date,
        "addressees": [asdict(addressee) for addressee in letter.addressees],
        "salutation": letter.salutation,
        "body": [_block(block) for block in letter.body],
        "closing": letter.closing,
        "signers": [asdict(signer) for signer in letter.signers],
        "cc": letter.cc,
        "statement": letter.statement,
    }


def _families(language: str, form: Form) -> list[str]:
    """The letter in a serif, the fax in a face without thin strokes; then a font for each script."""
    han = _HAN.get(language.replace("_", "-"), _HAN.get(language[:2], "SC"))
    others = [*(f"Noto Sans {script}" for script in _SCRIPTS), f"Noto Sans CJK {han}", "Noto Sans Symbols"]
    return [*(["Libertinus Serif"] if form == "letter" else []), "Noto Sans", *others, "Noto Emoji"]


def _block(block: Block) -> dict[str, Any]:
    match block:
        case Paragraph(spans) | Heading(spans):
            kind = "heading" if isinstance(block, Heading) else "paragraph"
            return {"kind": kind, "spans": [asdict(span) for span in spans]}
        case Items(items, start):
            return {"kind": "items", "start": start, "items": [[_block(inner) for inner in item] for item in items]}
        case Quote(blocks):
            return {"kind": "quote", "blocks": [_block(inner) for inner in blocks]}


def _names(letter: Letter, form: Form, contact: str) -> dict[str, Any]:
    lines = [printed.line for printed in _carried(letter.people, form)]
    organisations = [printed.line for printed in _carried(letter.organisations, form)]
    printed = len(lines) + len(organisations)
    return {
        "people": [*lines, letter.withheld_line] if letter.withheld else lines,
        "organisations": organisations,
        "total": letter.total,
        "sample": _sample(letter, printed, contact),
        "long": printed > SHORT,
        "dense": printed > DENSE,
        "columns": _columns([*lines, *organisations], form),
    }


def _carried(names: Sequence[Printed], form: Form) -> Sequence[Printed]:
    """All of them; on a fax no more than it can carry: then every n-th, so that A to Z are heard."""
    return names if form == "letter" or len(names) <= FAX_NAMES else names[:: -(-len(names) // FAX_NAMES)]


def _sample(letter: Letter, shown: int, contact: str) -> str:
    """What a fax with a sample says about the rest."""
    whole = len(letter.people) + len(letter.organisations)
    if shown == whole:
        return ""
    said = letter.words.sample.format(shown=number(shown, letter.language), n=number(whole, letter.language))
    return f"{said} {letter.words.whole_list.format(contact=contact)}" if contact else said


def _columns(lines: Sequence[str], form: Form) -> int:
    """As many as nine in ten names need no second line for, three at most; one for a handful."""
    if len(lines) <= 6:
        return 1
    usual = sorted(map(len, lines))[len(lines) * 9 // 10]
    return 3 if usual <= (22 if form == "fax" else 28) else 2 if usual <= (60 if form == "fax" else 80) else 1


def _route(letter: Letter, names_on_route: str, sender: str, contact: str) -> dict[str, str]:
    return {
        "to": names_on_route,
        "sender": sender,
        "footer": " · ".join(part for part in (letter.code_line, sender) if part),
        "unreadable": letter.words.unreadable.format(contact=contact) if contact else "",
    }


# Fonts -------------------------------------------------------------------------------------------


@cache
def _folders_of_fonts() -> tuple[Path, ...]:
    specs = [find_spec(wheel) for wheel in _FONT_WHEELS]
    return tuple(Path(spec.origin).parent for spec in specs if spec and spec.origin)


@cache
def _fonts() -> typst.Fonts:
    """The bundled fonts and those inside Typst; never the system's, for the same letter everywhere."""
    return typst.Fonts(include_system_fonts=False, font_paths=list(_folders_of_fonts()))


@cache
def _files_of_fonts() -> tuple[Path, ...]:
    return tuple(sorted(path for folder in _folders_of_fonts() for path in folder.glob("*.[to]t[fc]")))


@cache
def _coverages(path: Path) -> tuple[frozenset[int], ...]:
    """The code points of each face in a font file. The last, CJK, is large: read only when wanted."""
    return tuple(frozenset(points) for points in coverages(path.read_bytes()))


def printable(name: str) -> str:
    """The characters of `name` that can't be printed with the bundled fonts; "" when all can."""
    clusters = _clusters(unicodedata.normalize("NFC", name))
    return "".join(dict.fromkeys(cluster for cluster in clusters if not _covered(cluster)))


@lru_cache(maxsize=4096)
def _covered(cluster: str) -> bool:
    """One font must have all of a letter and its marks: they are drawn together."""
    points = {ord(char) for char in cluster if unicodedata.category(char) != "Cf"}
    return any(points <= face for path in _files_of_fonts() for face in _coverages(path))


def _clusters(name: str) -> Iterator[str]:
    """Letters with the marks on them."""
    cluster = ""
    for char in name:
        if cluster and not unicodedata.category(char).startswith(("M", "Cf")):
            yield cluster
            cluster = ""
        cluster += char
    if cluster:
        yield cluster
