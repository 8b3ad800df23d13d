"""Names that stand on lines of their own: a list below the command, a closing, a signature.

lines ─► which is a command, a lead (`for these parishioners:`), a closing, a name? ─► those below ─► who is meant

A list is people for whom somebody speaks. A closing tells who writes, for a display name that is none.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from enum import Enum, auto
from functools import lru_cache
from itertools import takewhile

from signbot.core import names
from signbot.core.campaign import Person
from signbot.core.reading.behind import (
    Behind,
    Comment,
    People,
    Undecided,
    behind,
    presented,
)
from signbot.core.reading.details import is_courtesy
from signbot.core.reading.name_shape import is_title, is_written_like_one
from signbot.core.reading.places import place_of
from signbot.core.reading.same_person import is_of_family, is_same
from signbot.core.reading.told_name import told_name
from signbot.core.reading.told_place import told_place
from signbot.core.text.first_names import is_given
from signbot.core.text.lexicon import WORD
from signbot.core.text.plain import plain
from signbot.core.text.suffixes import is_shortened
from signbot.core.text.words import of_names
from signbot.core.value import dataclass

LEAST_WORDS = 2  # of a name where nobody says that one follows
CLOSING_WORDS = 5  # before the comma: `Yours very truly and respectfully, Jim Dolan`
_ITEM = re.compile(r"^[\s>]*(?:[*•·–—-]\s+|•|\d{1,3}\s?[.)]\s+)")
_DASHED = re.compile(r"^\s*(?:[–—―]|--)\s*(?=\S)")
_AREA = re.compile(r"\d{4}|,\s*[A-Z]{2,3}$")  # a postal code, a state
_APART = re.compile(r"\s*[,.;:!]\s+|\s+[–—-]+\s+")
_SHORTENED = re.compile(r"\s*[^\W\d_]{1,5}\.\s*")  # a title, perhaps
_EMPHASIS = " \t*_"


@dataclass(frozen=True, slots=True)
class Line:
    """A line of own words, as far as it matters here."""

    text: str
    signs: bool = False  # a SIGN stands in it
    free: bool = True  # it has neither a command nor a detail
    rest: tuple[str, ...] = ()  # the sentences behind the command: `SIGN UA 329/11. Thanks, Jim Dolan`


@dataclass(frozen=True, slots=True)
class Closing:
    """Who signs the mail, or says in it who writes."""

    person: Person
    said: bool = True  # behind a greeting, `I am`, or alone on its line; a dash may also stand before whom one quotes
    certain: bool = True  # else it may be an office, or a call
    printed: bool = False  # said to be how their name is printed: `It should say`


@dataclass(frozen=True, slots=True)
class Below:
    """Who is named below the command, or beside it."""

    listed: tuple[Person, ...] = ()  # people for whom the writer speaks, or may
    asked: tuple[Person, ...] = ()  # perhaps a name, alone on the line below the command
    closing: Closing | None = None


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
        walk.closing = next((_closing(line, said=False) for line in signature[:1]), None)
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
        self.closing: Closing | None = None
        self._awaits_place = False  # a name that closes the mail stands above

    def take(self, line: Line) -> None:
        if line.signs:
            self._at = _At.LEAD if line.text.rstrip().endswith(":") else _At.COMMAND
            self._led = self._at is _At.LEAD
            self._open(line.text)
            for sentence in line.rest:
                self._take_words(sentence)
        elif not line.free:
            self._at = _At.WORDS
        elif self._at is _At.COMMAND and line.text.rstrip().endswith(":"):
            self._at, self._led = _At.LEAD, True
        else:
            self._take_words(line.text)

    def _open(self, text: str) -> None:
        """Who writes, before the wish: `Hi, this is Ruth Lee, please sign …`, `Ruth Lee here. …`."""
        parts = takewhile(lambda part: not any(map(str.isdigit, part)), _APART.split(text))
        found = (_presented(text), *(_presented(part) or _closing(part) for part in parts))
        likely = (replace(opens, said=True) for opens in found if opens and _is_likely(opens.person))
        self.closing = self.closing or next(likely, None)

    def _take_words(self, text: str) -> None:
        item = _ITEM.match(text)
        bare = names.trimmed(text[item.end() :] if item else text, _EMPHASIS)
        if told := self._told(bare):
            self.closing, self._at = told, _At.WORDS
        elif self._close(text):
            self._awaits_place = True
        elif _is_polite(bare):
            self._at = _At.CLOSING
        elif self._awaits_place and self.closing and (place := _area(bare)):
            person = self.closing.person
            self.closing = replace(self.closing, person=replace(person, place=person.place or place))
            self._awaits_place = False
        elif self._at is _At.CLOSING:
            self.closing = _closing(bare) or self.closing
            self._at, self._awaits_place = _At.WORDS, True
        elif self._at in (_At.COMMAND, _At.LEAD, _At.NAMES) and (found := self._named(bare, item is not None)):
            self._block.append((found, item is not None))
            self._at = _At.NAMES
        else:
            found_here = _closing(bare) if bare else None
            found_here = found_here if found_here and found_here.certain else None
            self.closing, self._awaits_place = self.closing or found_here, found_here is not None
            self._at = _At.WORDS

    def _told(self, text: str) -> Closing | None:
        """`It should say Sheila M Grant`, from Sheila Grant."""
        told = told_name(text) or told_name(text.rpartition(", ")[2])
        if told is None or told.alone or _is_polite(text.partition(told.person.name)[0]):
            return None  # `Avec mes remerciements, J. Piguet`
        words, known = (set(names.key(name).split()) for name in (told.person.name, self._known))
        theirs = known <= words if told.added else words & known
        titled = _SHORTENED.fullmatch(text.partition(told.person.name)[0])  # `P. José Antonio`, from José Antonio Vidal
        return Closing(told.person, printed=True) if theirs and known and not titled else None

    def _named(self, text: str, item: bool) -> People | Undecided | None:
        """A name on a line of its own. In a list `Grace Love` is one; elsewhere it is asked about."""
        told = told_name(text)
        found = behind(told.person.name if told and not told.alone else text, "")
        if "!" in text or isinstance(found, Comment) or told_place(text):
            return None  # `Soy de Rosario`
        if self._led or item:
            return People(found.people) if isinstance(found, Undecided) and not text.islower() else found
        small = text.islower() and is_given(text.split(maxsplit=1)[0])  # `ruth lee`
        like_one = isinstance(found, People) or small or is_written_like_one(text.split())
        whole = like_one and all(map(_is_whole, found.people))
        return found if whole and (isinstance(found, People) or self._at is _At.COMMAND) else None

    def _close(self, text: str) -> bool:
        """`thanks, Jim Dolan`, `— Tom Okonkwo`, `Best regards Jim Dolan`: whether it closes the mail."""
        closed = _after_closing(text)
        dashed = _DASHED.sub("", text) if _DASHED.match(text) else ""
        said = bool(closed) and not _is_from(text, closed)
        found = _presented(text) or (_closing(closed or dashed, said=said) if closed or dashed else None)
        several = presented(text)
        if isinstance(several, People) and several.several:
            self._block.append((replace(several, others=True), False))  # `We are Ann Lee and Bob Kim`
            return False
        if found is None or not (found.certain or closed or _is_likely(found.person)):
            return False
        self.closing, self._at = found, _At.WORDS
        return True

    def below(self) -> Below:
        found = [person for named, _ in self._block for person in named.people]
        items = sum(item for _, item in self._block)
        listed = self._led or items > 1 or any(_is_for_others(named) for named, _ in self._block)
        first = found[0] if found else None
        if first is None or (is_same(first.name, self._known) and not listed):
            family = tuple(person for person in found[1:] if is_of_family(person.name, self._known))
            closing = self.closing if first is None or (self.closing and self.closing.printed) else Closing(first)
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
    counts = (count for count in range(most, titles, -1) if not _is_of_name(words[count - 1]))  # `Atte. Hna. Ana Ruiz`
    polite = (count for count in counts if _is_polite(" ".join(words[:count])))
    return " ".join(words[next(polite, len(words)) :])


def _is_from(text: str, closed: str) -> bool:
    """`Um abraço daqui de Santa Cruz`, `greetings from Ruth Lee`: perhaps where they live."""
    before = plain(text.rpartition(closed)[0]).split()
    return bool(before) and before[-1] in of_names("comes_from")


def _is_of_name(word: str) -> bool:
    return is_title(word) or is_shortened(word)


@lru_cache(maxsize=2_048)
def _is_polite(text: str) -> bool:
    said = WORD.findall(plain(text))
    return bool(said) and is_courtesy(said)


def _closing(text: str, *, said: bool = True) -> Closing | None:
    """The one person whom a closing names."""
    found = behind(names.trimmed(text, _EMPHASIS), "")
    return None if "!" in text else _of_one(found, said=said and isinstance(found, People))


def _presented(text: str) -> Closing | None:
    return _of_one(presented(text), said=True)


def _of_one(found: Behind, *, said: bool) -> Closing | None:
    """`said` of what may be no name: only where somebody says that it is theirs."""
    if isinstance(found, Comment) or len(found.people) > 1 or not _is_whole(found.people[0]):
        return None
    if isinstance(found, People):
        return Closing(found.people[0], said)
    words = found.people[0].name.split()
    small = found.people[0].name.islower() and is_given(words[0])  # not so `Sali zäme`
    return Closing(found.people[0], said, certain=False) if is_written_like_one(words[:LEAST_WORDS]) or small else None


def _is_likely(person: Person) -> bool:
    return is_given(person.name.split()[0])


def _area(text: str) -> str:
    """`Akron, OH 44313`, below a name; "" for what may as well be a title or a house."""
    parts = [place_of(part) for part in text.split(",")]
    return ", ".join(parts) if _AREA.search(text) and all(parts) else ""


def _is_whole(person: Person) -> bool:
    return len(person.name.split()) >= LEAST_WORDS or not (person.name[:1].isupper() or person.name[:1].islower())
