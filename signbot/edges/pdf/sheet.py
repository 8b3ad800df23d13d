"""What is printed, as data for the template: nothing in it is ever evaluated."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from typing import Any, Literal

from signbot.core.campaign import Logo
from signbot.core.letter.letter import Letter, Version, number
from signbot.core.letter.markdown import Block, Heading, Items, Paragraph, Quote
from signbot.core.letter.words import spoken
from signbot.core.value import dataclass
from signbot.edges.pdf.fonts import families

SHORT = 40  # names that stand on the letter's own page; more begin a page of their own
DENSE = 5_000  # names from which on the list is set for size: half the memory, a third of the bytes
BREAK = "\N{ZERO WIDTH SPACE}"
_LONG = re.compile(r"\S{13,}")  # as many of the widest letters fit into a third of the page
_CHARACTER = re.compile(r"[^\W_](?:[\u200c\u200d]?(?![^\W_])\S)*|\S")  # a letter with its marks is one
VOLUME = 3_400_000  # characters of names that are set at once, 100,000 long ones: 570 MB of memory

Paper = Literal["us-letter", "a4"]
Form = Literal["letter", "fax"]


@dataclass(frozen=True, slots=True)
class Faxed:
    """What a fax says besides the letter. `to`: for whom this transmission is; several people may share a number.

    `sender` and `contact`: who sent it, and whom to tell if it was hard to read. `cover`: for whom, with their
    offices, on a page before the letter; "": no such page. `copy`: it goes to somebody in cc.
    """

    to: str = ""
    sender: str = ""
    contact: str = ""
    cover: str = ""
    copy: bool = False


def sheets(letter: Letter, paper: Paper, faxed: Faxed | None = None) -> Iterator[dict[str, Any]]:
    """The data of each volume: one for a list that can be set at once."""
    form: Form = "fax" if faxed else "letter"
    people = [breakable(printed.line) for printed in letter.people]
    people += [letter.withheld_line] if letter.withheld else []
    lists = list(_volumes(people, [breakable(printed.line) for printed in letter.organisations]))
    dense = len(letter.people) + len(letter.organisations) > DENSE
    common = _letter(letter, form) | _route(letter, faxed or Faxed()) | {"paper": paper, "form": form, "dense": dense}
    for k, (some, organisations) in enumerate(lists, 1):
        last = {"sample": letter.sample, "total": letter.total} if k == len(lists) else {"sample": "", "total": ""}
        yield common | last | _names(some, organisations, form) | _volume(letter, k, len(lists))


def breakable(line: str) -> str:
    """With a place to break between the characters of each word that may be wider than its column."""
    return _LONG.sub(lambda word: BREAK.join(_CHARACTER.findall(word[0])), line)


def _volumes(people: Sequence[str], organisations: Sequence[str]) -> Iterator[tuple[list[str], list[str]]]:
    """(people, organisations) of each volume, in order, cut where the characters are too many."""
    volume: tuple[list[str], list[str]] = ([], [])
    size = 0
    for kind, lines in enumerate((people, organisations)):
        for line in lines:
            size += len(line)
            if size > VOLUME:
                yield volume
                volume, size = ([], []), len(line)
            volume[kind].append(line)
    yield volume


def _volume(letter: Letter, k: int, n: int) -> dict[str, Any]:
    if n == 1:
        return {"first": True, "volume": ""}
    said = letter.words.volume.format(k=number(k, letter.language), n=number(n, letter.language))
    return {"first": k == 1, "volume": said, "heading": f"{letter.code_line}, {said}", "long": True}


def _letter(letter: Letter, form: Form) -> dict[str, Any]:
    return {
        "heading": letter.code_line,
        "author": [signer.name for signer in letter.signers],
        "year": letter.frozen_at.year,
        "month": letter.frozen_at.month,
        "day": letter.frozen_at.day,
        "fonts": families(letter.language, serif=form == "letter"),
        "words": asdict(letter.words),
        "words_lang": spoken(letter.language),
        "rtl": letter.right_to_left,
        "code_line": letter.code_line,
        "letterhead": letter.stationery.letterhead,
        "logo": _logo(letter.stationery.logo) if form == "letter" else None,
        "addressees": [asdict(addressee) for addressee in letter.addressees],
        "said": _version(letter.said),
        "following": [_version(version) for version in letter.following],
        "signers": [asdict(signer) for signer in letter.signers],
        "cc": letter.cc,
    }


def _version(version: Version) -> dict[str, Any]:
    language, _, region = version.language.replace("_", "-").partition("-")
    return {
        "tongue": version.tongue,
        "lang": language.lower(),
        "region": region.upper() if len(region) == 2 else None,
        "date": version.date,
        "salutation": version.salutation,
        "body": [_block(block) for block in version.body],
        "closing": version.closing,
        "statement": version.statement,
    }


def _logo(logo: Logo | None) -> dict[str, Any] | None:
    """The picture itself, as numbers: the template reads no file."""
    return None if logo is None else {"kind": logo.kind, "data": list(logo.data)}


def _block(block: Block) -> dict[str, Any]:
    match block:
        case Paragraph(spans) | Heading(spans):
            kind = "heading" if isinstance(block, Heading) else "paragraph"
            return {"kind": kind, "spans": [asdict(span) for span in spans]}
        case Items(items, start):
            return {"kind": "items", "start": start, "items": [[_block(inner) for inner in item] for item in items]}
        case Quote(blocks):
            return {"kind": "quote", "blocks": [_block(inner) for inner in blocks]}


def _names(people: Sequence[str], organisations: Sequence[str], form: Form) -> dict[str, Any]:
    return {
        "people": people,
        "organisations": organisations,
        "long": len(people) + len(organisations) > SHORT,
        "columns": _columns([*people, *organisations], form),
    }


def _columns(lines: Sequence[str], form: Form) -> int:
    """As many as nine in ten names need no second line for, three at most; one for a handful."""
    if len(lines) <= 6:
        return 1
    usual = sorted(len(line.replace(BREAK, "")) for line in lines)[len(lines) * 9 // 10]
    return 3 if usual <= (22 if form == "fax" else 28) else 2 if usual <= (60 if form == "fax" else 80) else 1


def _route(letter: Letter, faxed: Faxed) -> dict[str, Any]:
    return {
        "to": faxed.to,
        "copy": faxed.copy,
        "cover": faxed.cover,
        "sender": faxed.sender,
        "footer": " · ".join(part for part in (letter.code_line, faxed.sender) if part),
        "unreadable": letter.words.unreadable.format(contact=faxed.contact) if faxed.contact else "",
    }
