"""Names that stand on lines of their own: a list below the command, a closing, a signature.

lines ─► which is a command, a lead (`for these parishioners:`), a closing, a name? ─► those below ─► who is meant

A list is people for whom somebody speaks. A closing tells who writes, for a display name that is none.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from itertools import takewhile

from signbot.core import names
from signbot.core.campaign import Person
from signbot.core.reading.behind import (
    Comment,
    People,
    Undecided,
    behind,
    presented,
)
from signbot.core.reading.details import is_courtesy
from signbot.core.reading.name_shape import is_title, is_written_like_one
from signbot.core.reading.places import place_of
from signbot.core.text.lexicon import WORD
from signbot.core.text.plain import plain

LEAST_WORDS = 2  # of a name where nobody says that one follows
CLOSING_WORDS = 5  # before the comma: `Yours very truly and respectfully, Jim Dolan`
_ITEM = re.compile(r"^[\s>]*(?:[*•·–—-]\s+|•|\d{1,3}\s?[.)]\s+)")
_DASHED = re.compile(r"^\s*(?:[–—―]|--)\s*(?=\S)")
_AREA = re.compile(r"\d{4}|,\s*[A-Z]{2,3}$")  # a postal code, a state
_EMPHASIS = " \t*_"


@dataclass(frozen=True, slots=True)
class Line:
    """A line of own words, as far as it matters here."""

    text: str
    signs: bool = False  # a SIGN stands in it
    free: bool = True  # it has neither a command nor a detail
    rest: tuple[str, ...] = ()  # the sentences behind the command: `SIGN UA 329/11. Thanks, Jim Dolan`


@dataclass(frozen=True, slots=True)
class Below:
    """Who is named below the command."""

    listed: tuple[Person, ...] = ()  # people for whom the writer speaks, or may
    asked: tuple[Person, ...] = ()  # perhaps a name, alone on the line below the command
    closing: Person | None = None  # who signs the mail


class _At(Enum):
    """What stands above a line."""

    COMMAND = auto()
    LEAD = auto()
    NAMES = auto()
    CLOSING = auto()
    WORDS = auto()


def names_below(lines: Sequence[Line], signature: Sequence[str], known: str) -> Below:
    """`known`: the sender's display name; `signature`: the lines below `-- `."""
    walk = _Walk(known)
    for line in lines:
        walk.take(line)
    if walk.closing is None:
        walk.closing = next(filter(None, map(_whole_name, signature[:1])), None)
    return walk.below()


class _Walk:
    """Takes the lines in their order."""

    def __init__(self, known: str) -> None:
        self._known = known
        self._at = _At.WORDS
        self._block: list[
            tuple[People | Undecided, bool]
        ] = []  # the names below the command; each: is it an item of a list?
        self._led = False
        self.closing: Person | None = None
        self._awaits_place = False  # a name that closes the mail stands above

    def take(self, line: Line) -> None:
        if line.signs:
            self._at = _At.LEAD if line.text.rstrip().endswith(":") else _At.COMMAND
            self._led = self._at is _At.LEAD
            for sentence in line.rest:
                self._take_words(sentence)
        elif not line.free:
            self._at = _At.WORDS
        elif self._at is _At.COMMAND and line.text.rstrip().endswith(":"):
            self._at, self._led = _At.LEAD, True
        else:
            self._take_words(line.text)

    def _take_words(self, text: str) -> None:
        item = _ITEM.match(text)
        bare = names.trimmed(text[item.end() :] if item else text, _EMPHASIS)
        if self._close(text):
            self._awaits_place = True
        elif _is_polite(bare):
            self._at = _At.CLOSING
        elif self._awaits_place and self.closing and (place := _area(bare)):
            self.closing, self._awaits_place = replace(self.closing, place=self.closing.place or place), False
        elif self._at is _At.CLOSING:
            self.closing = _whole_name(bare) or self.closing
            self._at, self._awaits_place = _At.WORDS, True
        elif self._at in (_At.COMMAND, _At.LEAD, _At.NAMES) and (found := self._named(bare, item is not None)):
            self._block.append((found, item is not None))
            self._at = _At.NAMES
        else:
            person = _whole_name(bare)
            self.closing, self._awaits_place = self.closing or person, person is not None
            self._at = _At.WORDS

    def _named(self, text: str, item: bool) -> People | Undecided | None:
        """A name on a line of its own. In a list `Grace Love` is one; elsewhere it is asked about."""
        found = behind(text, "")
        if "!" in text or isinstance(found, Comment):
            return None
        if self._led or item:
            return People(found.people) if isinstance(found, Undecided) and not text.islower() else found
        like_one = isinstance(found, People) or is_written_like_one(text.split())
        whole = like_one and all(map(_is_whole, found.people))
        return found if whole and (isinstance(found, People) or self._at is _At.COMMAND) else None

    def _close(self, text: str) -> bool:
        """`thanks, Jim Dolan`, `— Tom Okonkwo`, `Best regards Jim Dolan`: whether it closes the mail."""
        presents = presented(text)
        if isinstance(presents, People):
            self.closing, self._at = presents.people[0], _At.WORDS
            return True
        closed = _after_closing(text)
        name = closed or (_DASHED.sub("", text) if _DASHED.match(text) else "")
        if name and (person := _whole_name(name)):
            self.closing, self._at = person, _At.WORDS
            return True
        return False

    def below(self) -> Below:
        found = [person for named, _ in self._block for person in named.people]
        items = sum(item for _, item in self._block)
        listed = self._led or items > 1 or any(_is_for_others(named) for named, _ in self._block)
        first = found[0] if found else None
        if first is None or (is_same(first.name, self._known) and not listed):
            family = tuple(person for person in found[1:] if is_of_family(person.name, self._known))
            closing = self.closing or first
            return Below((first, *family) if first and family else (), (), closing)
        if listed or len(found) > 1:
            return Below(tuple(found), (), self.closing)
        return Below((), (first,), self.closing)


def _is_for_others(named: People | Undecided) -> bool:
    return isinstance(named, People) and (named.others or named.several)


def _after_closing(text: str) -> str:
    """What stands behind `Yours truly,` or `Best regards`, on the same line; "" where nothing polite begins it."""
    head, comma, rest = text.partition(",")
    if comma and len(head.split()) <= CLOSING_WORDS and _is_polite(head):
        return rest.strip()
    words = text.split()
    most = min(len(words) - LEAST_WORDS, CLOSING_WORDS)
    titles = sum(1 for _ in takewhile(is_title, words))  # `Sister Mary Clare`
    polite = (count for count in range(most, titles, -1) if _is_polite(" ".join(words[:count])))
    return " ".join(words[next(polite, len(words)) :])


def _is_polite(text: str) -> bool:
    said = WORD.findall(plain(text))
    return bool(said) and is_courtesy(said)


def _whole_name(text: str) -> Person | None:
    """The one person whom a closing names."""
    found = behind(names.trimmed(text, _EMPHASIS), "")
    if not isinstance(found, People) or found.several or "!" in text:
        return None
    return found.people[0] if _is_whole(found.people[0]) else None


def _area(text: str) -> str:
    """`Akron, OH 44313`, below a name; "" for what may as well be a title or a house."""
    parts = [place_of(part) for part in text.split(",")]
    return ", ".join(parts) if _AREA.search(text) and all(parts) else ""


def _is_whole(person: Person) -> bool:
    return len(person.name.split()) >= LEAST_WORDS or (not person.name.isascii() and not person.name[:1].isupper())


# Two names of one person? ----------------------------------------------------------------------------


def is_same(name: str, known: str) -> bool:
    """Whether both may be one person's: `A. Diallo` and `Amina Diallo`, `Amina` and `Amina K. Diallo`."""
    mine, theirs = names.key(name).split(), names.key(known).split()
    if not mine or not theirs:
        return False
    short, long = sorted((mine, theirs), key=len)
    return all(any(_fits(word, other) for other in long) for word in short)


def _fits(word: str, other: str) -> bool:
    return word == other or (len(word) == 1 and other.startswith(word)) or (len(other) == 1 and word.startswith(other))


def is_of_family(name: str, known: str) -> bool:
    """`Mary Smith`, where Peter Smith writes."""
    mine, theirs = names.key(name).split(), names.key(known).split()
    return len(mine) > 1 and len(theirs) > 1 and mine[-1] == theirs[-1] and not is_same(name, known)
