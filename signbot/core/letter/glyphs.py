"""What no font can print is set in another way: a letter is never late for want of a character.

    Letter -> each text, cluster by cluster (as it is, else composed otherwise, with fewer marks, a box) -> Letter

People are asked for other letters when they write; this rule is for what was recorded all the same (an older row,
a mail that a coordinator accepted). Text, HTML and PDF print the letter that comes out of it: one content.
"""

import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from typing import Any, TypeVar

from signbot.core.letter.letter import Letter, Printed
from signbot.core.value import dataclass

BOX = "□"  # U+25A1: "a letter stands here that could not be printed"
PLAINEST = "?"  # where not even the box can be
LAYOUT = ("\n", "\r", "\t")  # what a text may have that is no glyph
SHOWN = 12  # code points that are named of one text

Can = Callable[[str], bool]  # whether a cluster can be printed
T = TypeVar("T")


class GlyphMissing(Exception):
    """No font can print `chars`. Its words name code points only: they may reach a log."""

    def __init__(self, chars: str) -> None:
        super().__init__(f"no font can print {named(chars)}")
        self.chars = chars


@dataclass(frozen=True, slots=True)
class Otherwise:
    """One line of the list of names, as it was recorded and as it is set."""

    recorded: str
    printed: str
    missing: str


def named(chars: str) -> str:
    """`U+1824 U+182F`"""
    points = list(dict.fromkeys(f"U+{ord(char):04X}" for char in chars if not char.isspace()))
    return " ".join(points[:SHOWN]) + (" …" if len(points) > SHOWN else "")


def clusters(text: str) -> Iterator[str]:
    """Letters with the marks on them: they are drawn together."""
    cluster = ""
    for char in text:
        if cluster and not unicodedata.category(char).startswith(("M", "Cf")):
            yield cluster
            cluster = ""
        cluster += char
    if cluster:
        yield cluster


def missing(text: str, can: Can) -> str:
    """The clusters of `text` that can't be printed, each once; "" when all can."""
    if text.isascii() and text.isprintable():
        return ""
    found = (cluster for cluster in clusters(unicodedata.normalize("NFC", text)) if not _fits(cluster, can))
    return "".join(dict.fromkeys(found))


def in_type(text: str, can: Can) -> str:
    """`text` as it can be printed."""
    if not missing(text, can):
        return text
    return "".join(_set(cluster, can) for cluster in clusters(unicodedata.normalize("NFC", text)))


def letter_in_type(letter: Letter, can: Can) -> tuple[Letter, tuple[Otherwise, ...]]:
    """The letter as it can be printed; and whose line on it is not as it was recorded."""
    people = [_line(printed, can) for printed in letter.people]
    organisations = [_line(printed, can) for printed in letter.organisations]
    rest = _throughout(replace(letter, people=(), organisations=()), lambda text: in_type(text, can))
    whole = replace(rest, people=tuple(people), organisations=tuple(organisations))
    pairs = zip((*letter.people, *letter.organisations), (*people, *organisations), strict=True)
    return whole, tuple(Otherwise(was.line, now.line, missing(was.line, can)) for was, now in pairs if was is not now)


def _line(printed: Printed, can: Can) -> Printed:
    """The name always stands; of what is beside it, what would be boxes only is left off."""
    if not missing(printed.line, can):
        return printed
    beside = {name: in_type(getattr(printed, name), can) for name in ("title", "organisation", "place")}
    told: dict[str, Any] = {name: text if any(map(str.isalnum, text)) else "" for name, text in beside.items()}
    return replace(printed, name=in_type(printed.name, can), **told)


def _fits(cluster: str, can: Can) -> bool:
    return cluster in LAYOUT or (cluster.isprintable() and cluster.isascii()) or can(cluster)


def _set(cluster: str, can: Can) -> str:
    """The nearest that can be printed: composed otherwise, else with fewer of its marks, else a box."""
    if _fits(cluster, can):
        return cluster
    if unicodedata.category(cluster[0]) in ("Cc", "Zl", "Zp", "Zs"):
        return " " if cluster[0].isspace() else ""
    fewer = (cluster[:kept] for kept in range(len(cluster) - 1, 0, -1))
    for form in (unicodedata.normalize("NFKC", cluster), *fewer, _bare(cluster), BOX):
        if form and not missing(form, can):
            return form
    return PLAINEST


def _bare(cluster: str) -> str:
    """What is left without marks, of the parts that it is made of."""
    parts = unicodedata.normalize("NFKD", cluster)
    return "".join(char for char in parts if not unicodedata.category(char).startswith("M"))


def _throughout(value: T, change: Callable[[str], str]) -> T:
    """Each text in a value made of dataclasses and tuples, changed. A link's address is not printed."""
    made: Any = value
    if isinstance(value, str) and not isinstance(value, Enum):
        made = change(value)
    elif isinstance(value, tuple):
        made = tuple(_throughout(one, change) for one in value)
    elif is_dataclass(value) and not isinstance(value, type):
        texts = {one.name: getattr(value, one.name) for one in fields(value) if one.name != "link"}
        news = {name: _throughout(text, change) for name, text in texts.items()}
        made = replace(value, **{name: new for name, new in news.items() if new is not texts[name]})
    return made  # type: ignore[no-any-return]
