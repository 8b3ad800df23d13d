"""An answer to `With which name?` in which more than a name stands.

`in the name of Ann Lee` ─► hers

lines ─► their own name again begins a signature: `Ann Lee`, below it `Mrs Ann Lee, Head of Year 9` ─► those above it

sentences ─► one writes a name of ours anew: `my phone swapped it, it is Greta Hanssen` for `Greta Hansen` ─► that name
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import dropwhile

from signbot.core import names
from signbot.core.campaign import Person
from signbot.core.reading.anew import Anew, anew_in
from signbot.core.reading.behind import Comment, People, behind
from signbot.core.reading.name_shape import is_title
from signbot.core.reading.respelt import WHOLE
from signbot.core.reading.said import Said
from signbot.core.reading.signature import tells_only_who


def in_whose_name(said: Said) -> Said:
    """`In the name of Ann Lee`, where we asked for a name: hers, and no organisation's."""
    details = tuple(
        replace(detail, kind="name") if detail.kind == "behalf" and isinstance(behind(detail.value), People) else detail
        for detail in said.found.details
    )
    return said if details == said.found.details else replace(said, found=replace(said.found, details=details))


def above_signature(lines: Sequence[str]) -> int:
    """How many lines stand above a signature with a name that is told before; all where none does."""
    told: list[str] = []
    for at, line in enumerate(lines):
        name = _name_that_begins(line)
        if len(name.split()) >= WHOLE and any(f" {name} " in f" {before} " for before in told):
            return at
        if at and _begins_block(lines[at:]) and any(isinstance(behind(before), People) for before in lines[:at]):
            return at
        told.append(names.key(line))
    return len(lines)


def _name_that_begins(line: str) -> str:
    """`Mrs Theresa Quayle, Head of Year 9`."""
    words = line.strip(" *_–—-").partition(",")[0].partition("|")[0].split()
    return names.key(" ".join(dropwhile(is_title, words)))


def _begins_block(lines: Sequence[str]) -> bool:
    """No name stands at its top, and no sentence in it; `Head of Year 9`, `Tel. 0451 123 456`."""
    return isinstance(behind(lines[0]), Comment) and all(map(tells_only_who, lines))


def written_anew(sentences: Iterable[str], people: Iterable[Person]) -> Anew | None:
    """The name that is near to one of ours; None where none is, or two."""
    written = tuple(sentences)
    known = (person.name for person in people if " " in person.name)
    found = {anew.name: anew for name in known if (anew := anew_in(written, name)) and anew.name}
    return next(iter(found.values())) if len(found) == 1 else None
