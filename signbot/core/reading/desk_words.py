"""The words of the desk, in every language that has a table of them (`DESK` in `core/text/words`).

word, as somebody typed it ─► which command, in which languages; which unit of time, condition, fate of a delivery, …

Accents are left out by many, so that everything is compared without them. The English words are always understood.
"""

import re
from collections.abc import Iterable, Sequence
from difflib import get_close_matches
from functools import cache

from signbot.core.orders import What
from signbot.core.text import words
from signbot.core.text.plain import bare, plain
from signbot.core.value import dataclass

SHORTEST_TYPO = 5  # letters: `hole` is no HOLD
LIKE = 0.8  # how alike a typo must be: one letter in five
LONGEST = 4  # words of a phrase
MARKS = ' *_.,:;!?¿¡–—-()"“”«»„'
HOURS = {"hours": 1, "days": 24, "weeks": 7 * 24}  # of a unit


@dataclass(frozen=True, slots=True)
class Spoken:
    """A command's word."""

    what: What
    word: str  # bare
    languages: tuple[str, ...]  # English first, the others by their tag


def folded(text: str) -> str:
    """As the words of this module are."""
    return bare(plain(text))


@cache
def commands() -> tuple[Spoken, ...]:
    """The longest first: `vista previa` before `vista`."""
    found: dict[tuple[What, str], list[str]] = {}
    for language, table in words.spoken("desk").items():
        for what in What:
            for word in table[what]:
                found.setdefault((what, bare(word)), []).append(language)
    spoken = (Spoken(what, word, tuple(tags)) for (what, word), tags in found.items())
    return tuple(sorted(spoken, key=lambda one: -len(one.word)))


def nearest(typed: str) -> Spoken | None:
    """The command that is meant by a word with a slip in it. A word that supporters write is none."""
    if len(typed) < SHORTEST_TYPO or typed in _of_supporters():
        return None
    known = {one.word: one for one in commands() if len(one.word) >= SHORTEST_TYPO and " " not in one.word}
    found = get_close_matches(typed, known, n=1, cutoff=LIKE)
    return known[found[0]] if found else None


@cache
def _of_supporters() -> frozenset[str]:
    tables = words.spoken("commands").values()
    return frozenset(bare(phrase) for table in tables for phrases in table.values() for phrase in phrases)


@cache
def of_group(group: str) -> frozenset[str]:
    """Its words in all languages."""
    return frozenset(map(bare, words.of_all("desk", group)))


def group_of(said: str, groups: Iterable[str]) -> str:
    """The first of these groups that has the word; "" where none has."""
    return next((group for group in groups if said in of_group(group)), "")


@cache
def any_of(*groups: str) -> str:
    """A pattern: one of their words, the longest that fits."""
    found = sorted({word for group in groups for word in of_group(group)}, key=len, reverse=True)
    return "|".join(map(re.escape, found))


def without(text: str, *groups: str) -> str:
    """A line without words of these groups at its beginning, and what parts them from the rest."""
    pieces = text.split()
    while begun := _begins(pieces, groups):
        pieces = pieces[begun:]
    return " ".join(pieces).lstrip("-–—:,; ")


def behind(text: str, *groups: str) -> str:
    """What stands behind words of these groups; "" where the line does not begin with one."""
    return without(text, *groups) if _begins(text.split(), groups) else ""


def ends_without(text: str, *groups: str) -> str:
    """The same at its end."""
    pieces = text.split()
    while ended := _begins(pieces, groups, last=True):
        pieces = pieces[:-ended]
    return " ".join(pieces).rstrip("-–—:,; ")


def _begins(pieces: Sequence[str], groups: Iterable[str], *, last: bool = False) -> int:
    """How many of the pieces at the beginning, or at the end, are a phrase of the groups."""
    known = frozenset[str]().union(*map(of_group, groups))
    lengths = range(min(len(pieces), LONGEST), 0, -1)
    return next((n for n in lengths if folded_phrase(pieces[-n:] if last else pieces[:n]) in known), 0)


def folded_phrase(pieces: Sequence[str]) -> str:
    """Without the marks at its ends."""
    return folded(" ".join(pieces)).strip(MARKS)
