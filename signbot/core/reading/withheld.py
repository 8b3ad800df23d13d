"""`not shown to the State Attorney`: who is not to get the writer's name, taken out of the lines before they are read.

a line ─► a stretch of small words around one of showing, seeing or hiding ─► what denies it, and who is meant
      └─► the line without that stretch, which is read as any line is: an office is nobody's name or place

The words stand in `WITHHOLDING` of the tables, one group for each thing that they do; all else here is of no language.
What is no such wish for certain (a question, a condition, a story) is left in its line: then that line is doubtful.
`You may show my name to the State Attorney after all` takes such a wish back, where a line says nothing else.
Whom a wish means is decided later, letter by letter (`core.withholding`); whom nobody can tell is asked about.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache, cached_property, lru_cache

from signbot.core.code import CodeBook
from signbot.core.mail.own_words import Own, OwnWords
from signbot.core.text import words
from signbot.core.text.grammar import words_of
from signbot.core.text.plain import Plain, bare
from signbot.core.value import dataclass
from signbot.core.withholding import PUBLIC

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*'?")
_ENDS = re.compile(r"[;!?()\[\]{}\n…|•]|[–—]|(?:^|\s)-+(?:\s|$)|:|\.(?:\s|$)")
_ABBREVIATED = 4  # letters of a word, at most, whose dot ends no sentence before an office: `Lic. Manuel`
_LONGEST_LINE = 600  # characters: a longer one says something else
_WHO = 8  # words that nobody knows, at most, and that may be an office all the same
_EDGE = " \t,;:–—-("
_MARKS = " \t.,;:!)–—-"

EVERYBODY = "everybody"  # as whom a wish means
UNKNOWN = ""  # a wish that takes somebody out of those who are not to see it
TRIGGERS = ("shown", "show", "pass", "see", "hide", "keep")
_SMALL_WORDS = (*TRIGGERS, "not", "to", "from", "name", "pronoun", "about", "whole", "copy", "small", "except", "again")


@dataclass(frozen=True, slots=True)
class Taken:
    """Lines without the wishes in them, and whom these mean, as written: each once. PUBLIC and EVERYBODY stand for
    themselves."""

    own: OwnWords
    said: tuple[str, ...] = ()


def without_wishes(own: OwnWords, book: CodeBook, officials: frozenset[str]) -> Taken:
    """`officials`: the words of the recipients' names and offices, folded. Only of lines that are surely theirs."""
    lines: list[Own] = []
    said: list[str] = []
    for line in own.lines:
        text, found = wish_in(line.text, book, officials) if line.sure else (line.text, ())
        said += found
        if not found:
            lines.append(line)
        elif any(map(str.isalnum, text)):
            lines.append(replace(line, text=text))
    return Taken(replace(own, lines=tuple(lines)), tuple(dict.fromkeys(said))) if said else Taken(own)


@lru_cache(maxsize=2048)
def wish_in(line: str, book: CodeBook, officials: frozenset[str]) -> tuple[str, tuple[str, ...]]:
    """(the line without its wish, whom the wish means); the line as it is, and (), where none is there."""
    if len(line) > _LONGEST_LINE or "?" in line:
        return line, ()
    plain = Plain(line)
    parts = _parts(plain.text)
    begins = frozenset(part for part, _, _ in parts)
    for table in _tables() if not _telling().isdisjoint(begins) else ():
        if table.may_tell(begins, officials) and (
            found := _found(_Line(plain, _atoms(plain, parts, table, book), officials))
        ):
            before, after = plain.written(0, found.start), plain.written(found.end)
            return _joined(before, after), found.said
    return line, ()


@lru_cache(maxsize=2048)
def shown_again_in(line: str, book: CodeBook, officials: frozenset[str]) -> tuple[str, ...]:
    """To whom a name may be shown after all, as written; () where that is not all that the line says."""
    plain = Plain(line)
    if len(line) > _LONGEST_LINE or "?" in line:
        return ()
    parts = _parts(plain.text)
    for table in _tables():
        found = _Line(plain, _atoms(plain, parts, table, book), officials)
        if said := _allowed(found):
            return said
    return ()


def _allowed(line: "_Line") -> tuple[str, ...]:
    """`may be shown to`, and `need not be hidden from`: whom; () where it is told, bound to something, or denied."""
    place = next((at for at, atom in enumerate(line.atoms) if atom.of(*TRIGGERS)), None)
    if place is None or any(_ends_there(line, at) for at in range(1, len(line.atoms))):
        return ()
    whole = _Stretch(line, 0, len(line.atoms) - 1, place)
    known = all(atom.of(*_SMALL_WORDS, "allows", "code") or line.is_office(atom) for atom in line.atoms)
    hides = whole.has("hide") or (whole.has("keep") and whole.has("from"))
    turned = whole.has("undoes", "except", "because", "everyone") or whole.has("not") != hides
    aimed = whole.has("name") and any(map(line.is_office, line.atoms))
    allowed = whole.has("allows") or all(_is_order(atom) for atom in line.atoms[:place])
    return tuple(whole.said) if known and aimed and allowed and not turned else ()


def _is_order(atom: "_Atom") -> bool:
    """May stand before what is told us to do: `UA 329/11: please do not hide …`; not so `you show …`."""
    return atom.of("code", "again", "not") or not words_of("courtesy").isdisjoint(atom.words)


def _ends_there(line: "_Line", at: int) -> bool:
    """Not behind a code: `UA 329/11: you may show …`."""
    return line.parts_from(at) and not line.atoms[at - 1].of("code")


@cache
def _telling() -> frozenset[str]:
    """The first words of all that hides, denies or takes out, in all languages."""
    return frozenset().union(
        *(table.first[group] for table in _tables() for group in ("not", "hide", "keep", "except"))
    )


def _joined(before: str, after: str) -> str:
    """What stood around the wish, with one separation between them."""
    left, right = before.rstrip(), after.lstrip()
    if left.endswith("(") and right.startswith(")"):
        right = right[1:].lstrip()
    if not right.strip(_MARKS):
        return left.rstrip(_EDGE) + ("" if left[-1:] in ".!" else right.strip(_EDGE))
    if not left.strip(_EDGE):
        return right.lstrip(_EDGE + ".!")
    if right[:1] in ".!,;)":
        return left.rstrip(_EDGE + ("." if right[:1] in ".!" else "")) + right
    return f"{left} {right}"


# The words of a line ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Atom:
    """A phrase of the table, a code, or a word that the table does not know."""

    groups: frozenset[str]
    words: tuple[str, ...]
    start: int
    end: int
    before: str  # what stands between it and the atom before
    small: bool  # begins with a small letter

    def of(self, *groups: str) -> bool:
        return not self.groups.isdisjoint(groups)


@dataclass(frozen=True, slots=True)
class _Table:
    """The phrases of one language, without accents, and by what words they begin."""

    groups: dict[tuple[str, ...], frozenset[str]]
    longest: dict[str, int]  # by its first word, how many words a phrase has
    first: dict[str, frozenset[str]]  # by group

    def may_tell(self, begins: frozenset[str], officials: frozenset[str]) -> bool:
        """A quick look, by the words of a line: False says for certain that `_found` finds no wish there."""
        denied, hides = self._begins(begins, "not"), self._begins(begins, "hide", "keep")
        if not (denied or hides or self._begins(begins, "except")):
            return False
        if self._begins(begins, "name"):
            return True
        aimed = denied and self._begins(begins, "to")
        if (aimed and self._begins(begins, "shown", "show")) or (hides and self._begins(begins, "from")):
            return True
        shows = hides or aimed or (denied and self._begins(begins, "shown", "show", "see"))
        return shows and self._knows_whom(begins, officials)

    def _begins(self, begins: frozenset[str], *groups: str) -> bool:
        return not all(self.first[group].isdisjoint(begins) for group in groups)

    def _knows_whom(self, begins: frozenset[str], officials: frozenset[str]) -> bool:
        return self._begins(begins, "public", "everyone") or not officials.isdisjoint(map(_stem, begins))


@cache
def _tables() -> tuple[_Table, ...]:
    return tuple(_table(groups) for groups in words.spoken("withholding").values())


def _table(groups: words.Section) -> _Table:
    found: dict[tuple[str, ...], set[str]] = {}
    longest: dict[str, int] = {}
    first: dict[str, set[str]] = {group: set() for group in groups}
    for group, phrases in groups.items():
        for phrase in phrases:
            said = tuple(part for part, _, _ in _parts(phrase))
            found.setdefault(said, set()).add(group)
            longest[said[0]] = max(len(said), longest.get(said[0], 0))
            first[group].add(said[0])
    table = {said: frozenset(of) for said, of in found.items()}
    return _Table(table, longest, {group: frozenset(begin) for group, begin in first.items()})


_Part = tuple[str, int, int]  # a word without accents, and where it stands in the plain line


def _parts(text: str) -> tuple[_Part, ...]:
    """The words of a plain line; `l'etat` is two."""
    parts: list[_Part] = []
    for word in _WORD.finditer(text):
        at, written = word.start(), word.group()
        for part in _elided(plainly if len(plainly := bare(written)) == len(written) else written):
            parts.append((bare(part), at, at + len(part)))
            at += len(part)
    return tuple(parts)


def _elided(word: str) -> tuple[str, ...]:
    """`l'etat` is two words; `don't`, `attorney's` are one."""
    head, mark, rest = word.partition("'")
    return (head + mark, rest) if mark and rest and len(head) <= 2 and len(rest) > 1 else (word,)


def _atoms(plain: Plain, parts: Sequence[_Part], table: _Table, book: CodeBook) -> tuple[_Atom, ...]:
    """Longest phrases first. A code is an atom of its own."""
    codes = {place for mention in book.mentions(plain.text) for place in range(mention.start, mention.end)}
    found: list[_Atom] = []
    place = last = 0
    while place < len(parts):
        most = min(table.longest.get(parts[place][0], 1), len(parts) - place)
        length = next((n for n in range(most, 0, -1) if _key(parts, place, n) in table.groups), 1)
        start, end = parts[place][1], parts[place + length - 1][2]
        is_code = start in codes
        groups = frozenset({"code"}) if is_code else table.groups.get(_key(parts, place, length), frozenset())
        written = plain.written(start, end)
        said = _key(parts, place, length)
        found.append(_Atom(groups, said, start, end, plain.text[last:start], not written[:1].isupper()))
        place, last = place + length, end
    return tuple(found)


def _key(parts: Sequence[_Part], place: int, length: int) -> tuple[str, ...]:
    return tuple(part for part, _, _ in parts[place : place + length])


# A wish in them -----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Found:
    start: int
    end: int
    said: tuple[str, ...]


@dataclass(frozen=True)  # without slots: for `cached_property`
class _Line:
    plain: Plain
    atoms: tuple[_Atom, ...]
    officials: frozenset[str]

    @cached_property
    def loud(self) -> bool:
        """All of it in capitals: they tell nothing."""
        return self.plain.original.isupper()

    def is_office(self, atom: _Atom) -> bool:
        """A word of a recipient's name or office, in one number or the other; the public; all of them."""
        if atom.of("public", "everyone"):
            return True
        return not atom.groups and any(_stem(word) in self.officials for word in atom.words)

    def parts_from(self, at: int) -> bool:
        """Whether something between this atom and the one before ends a sentence or a thought."""
        ends = _ENDS.search(self.atoms[at].before)
        if ends is None or at == 0:
            return ends is not None
        last = self.atoms[at - 1]
        short = len(last.words[-1]) <= _ABBREVIATED and (not last.groups or last.of("small"))
        dot = self.atoms[at].before.strip() == "." and short
        label = self.atoms[at].before.strip() == ":" and last.of("to", *TRIGGERS)
        return not (label or (dot and self.is_office(self.atoms[at])))


def _stem(word: str) -> str:
    return word.removesuffix("'s").removesuffix("s")


def _found(line: _Line) -> _Found | None:
    showing = (place for place, atom in enumerate(line.atoms) if atom.of(*TRIGGERS))
    return next(filter(None, (_around(line, at) for at in showing)), None) or _shortly(line)


def _shortly(line: _Line) -> _Found | None:
    """`not on the public page`, `but not to the State Attorney`: nothing but that, up to the next mark."""
    for at in [at for at, atom in enumerate(line.atoms) if atom.of("not")]:
        first, last = _first(line, at), _last(line, at)
        stretch = _Stretch(line, first, last, at)
        behind = line.atoms[at + 1 : last + 1]
        plainly = all(one.of("to", "small", "public", "about", "copy") or line.is_office(one) for one in behind)
        aimed = bool(behind) and behind[0].of("to") and any(map(line.is_office, behind))
        begins = (
            first == 0 or line.parts_from(first) or "," in line.atoms[first].before or line.atoms[first - 1].of("code")
        )
        if plainly and aimed and begins and not stretch.is_undone:
            return _Found(line.atoms[first].start, line.atoms[last].end, tuple(stretch.said))
    return None


def _around(line: _Line, at: int) -> _Found | None:
    """The wish whose word of showing stands at this place."""
    first = _first(line, at)
    last = _last(line, at)
    stretch = _Stretch(line, first, last, at)
    if stretch.is_undone or not stretch.is_wish:
        return None
    said = tuple(stretch.said)
    return _Found(line.atoms[first].start, line.atoms[last].end, said) if said else None


def _first(line: _Line, at: int) -> int:
    """Where it begins: small words to the left, and whoever is meant where they stand there."""
    place, unknown, denied = at, 0, False
    while place and not line.parts_from(place):
        comma = "," in line.atoms[place].before
        atom = line.atoms[place - 1]
        if comma or atom.of("code", "undoes"):
            break
        plainly = atom.small or line.loud or place == 1 or line.parts_from(place - 1)
        titled = line.atoms[place].before.strip() == "." and line.is_office(line.atoms[place])  # `M. Sprow`
        if atom.of(*_SMALL_WORDS) and (plainly or titled):
            denied = denied or atom.of("not")
            if unknown and denied and atom.of("about") and atom.words[0] in _conjunctions():
                return place - 1
        elif (line.is_office(atom) or (unknown < _WHO and not atom.groups)) and _goes_before(line, at, place):
            unknown += 1
        else:
            break
        place -= 1
    return place


def _goes_before(line: _Line, at: int, place: int) -> bool:
    """Whether a word before this place may tell who is meant: `dem Anwalt … zeigen`, `the attorney must not see it`.

    Also `für Greg Sprow nicht sichtbar`, where nobody is named behind.
    """
    if line.atoms[at].of("see"):
        return True
    behind = line.atoms[at + 1 : _last(line, at) + 1]
    if line.is_office(line.atoms[place - 1]) and not any(map(line.is_office, behind)):
        aimed = (line.atoms[n].of("to") for n in range(max(0, place - _WHO), place - 1))
        if any(aimed):
            return True
    before = range(max(0, place - _WHO), place - 1)
    denied = any(line.atoms[n].of("not") for n in before)
    return denied and not any(line.parts_from(n) for n in range(min(before, default=0) + 1, at))


@cache
def _conjunctions() -> frozenset[str]:
    """Behind which another clause begins."""
    return frozenset("but that and aber dass und pero que y mais et mas e ma che maar dat en ale ze".split())


def _last(line: _Line, at: int) -> int:
    """Where it ends: whoever is meant behind `to`, and small words."""
    place, aimed, unknown = at, False, 0
    while place + 1 < len(line.atoms) and not line.parts_from(place + 1):
        atom = line.atoms[place + 1]
        if atom.of("code", "because") or ("," in atom.before and not _goes_on(line, place + 1)):
            break
        if not atom.groups:
            unknown += 1
            aims = aimed or line.is_office(atom) or any(one.of("to") for one in line.atoms[place + 1 : place + 5])
            if unknown > _WHO or not aims:
                break
        aimed = aimed or atom.of("to", "except")
        place += 1
    return place


def _goes_on(line: _Line, at: int) -> bool:
    """Behind a comma: more of whoever is meant, up to the next mark, and nothing else."""
    atoms = []
    for place in range(at, len(line.atoms)):
        if place > at and (line.parts_from(place) or "," in line.atoms[place].before):
            break
        atoms.append(line.atoms[place])
    return all(line.is_office(atom) or atom.of("to", "small", "about", "copy", "not") for atom in atoms) and any(
        map(line.is_office, atoms)
    )


@dataclass(frozen=True)  # without slots: for `cached_property`
class _Stretch:
    """Atoms that may be a wish, and the place of the word of showing among those of the line."""

    line: _Line
    first: int
    last: int
    at: int

    @cached_property
    def atoms(self) -> tuple[_Atom, ...]:
        return self.line.atoms[self.first : self.last + 1]

    @property
    def trigger(self) -> _Atom:
        return self.line.atoms[self.at]

    def has(self, *groups: str) -> bool:
        return any(atom.of(*groups) for atom in self.atoms)

    @property
    def is_undone(self) -> bool:
        """A story, or a condition: `I have not shown it`, `the proof is not shown to him`, `not shown to him if …`."""
        before = self.line.atoms[self.first - 1] if self.first and not self.line.parts_from(self.first) else None
        told = before is not None and before.of("undoes")
        subject = before is not None and not before.groups and before.small and not self.line.loud
        behind = self.line.atoms[self.last + 1 : self.last + 2]
        return (
            told
            or self.has("undoes")
            or any(atom.of("undoes") for atom in behind)
            or (subject and not self.has("name") and "," not in self.atoms[0].before)
        )

    @property
    def is_wish(self) -> bool:
        denied, named = self.has("not"), self.has("name")
        knows_whom = any(map(self.line.is_office, self.atoms))
        if self.has("except"):
            return named and self.trigger.of("shown", "show", "pass", "see")
        if self.trigger.of("hide", "keep"):
            aimed = named or (self.has("pronoun") and (knows_whom or self._is_order))
            aimed = aimed and (knows_whom or self._is_aimed)
            return aimed and not denied and not self._takes_off and (self.trigger.of("hide") or self.has("from"))
        if not denied or not self._who:
            return False
        if self.trigger.of("shown"):
            return named or self.has("to")
        if self.trigger.of("show"):
            return named or (knows_whom and not self._between) or self._is_only_aimed
        if self.trigger.of("see"):
            return named or (knows_whom and self.has("pronoun"))
        return named and not self._to_writer

    @property
    def _is_order(self) -> bool:
        """`Keep it from the minister`; not so `nothing will keep us from it`."""
        line, first = self.line, self.first
        begins = (
            not first or line.parts_from(first) or "," in line.atoms[first].before or line.atoms[first - 1].of("code")
        )
        return begins and all(_is_order(atom) or atom.of("about") for atom in line.atoms[first : self.at])

    @property
    def _takes_off(self) -> bool:
        """`leave my name off the letter to the State Attorney`: it goes to others, too, and that is another wish."""
        return self.has("whole") and not self.has("copy")

    @property
    def _is_aimed(self) -> bool:
        """`from the State Attorney`: a word of `to`, and who is meant; not so `on the letter, but no alerts`."""
        begins = [place for place, atom in enumerate(self.atoms) if self._who and atom is self._who[0][0]]
        before = reversed(self.atoms[: begins[0]]) if begins else ()
        last = next((atom for atom in before if not atom.of("small")), None)
        return last is not None and last.of("to")

    @property
    def _is_only_aimed(self) -> bool:
        """`do not show to the minister`, `nicht dem Minister zeigen`: of nothing else, so it is their name."""
        behind = self.line.atoms[self.at + 1 : self.last + 1]
        if behind:
            return behind[0].of("to")
        before = self.line.atoms[self.first : self.at]
        aims = next((place for place, atom in enumerate(before) if atom.of("to")), len(before))
        return bool(before[aims + 1 :]) and all(not atom.groups or atom.of("small") for atom in before[aims + 1 :])

    @property
    def _to_writer(self) -> bool:
        """They speak of what they get themselves: `leave my name, but send me no more alerts`."""
        behind = self.line.atoms[self.at + 1 : self.at + 2]
        return any(not atom.of("name") and not words_of("self").isdisjoint(atom.words) for atom in behind)

    @property
    def _between(self) -> bool:
        """Something else is what is shown: `don't show weakness to him`."""
        to = next((n for n in range(self.at + 1, self.last + 1) if self.line.atoms[n].of("to")), self.at)
        return any(not atom.groups and not self.line.is_office(atom) for atom in self.line.atoms[self.at + 1 : to])

    @cached_property
    def _who(self) -> list[list[_Atom]]:
        """The words that tell who is meant, each run apart from the next by small words that are no article."""
        runs: list[list[_Atom]] = [[]]
        begin = next((n for n, atom in enumerate(self.atoms) if atom.of("except")), -1) + 1
        for atom in self.atoms[begin:]:
            if self.line.is_office(atom) or not atom.groups:
                runs[-1].append(atom)
            elif not (runs[-1] and atom.of("small")):
                runs.append([])
        return [run for run in runs if run]

    @property
    def said(self) -> Iterator[str]:
        """Whom it means, as written."""
        if self.has("except") and (self.has("not") or not self.has("everyone", "public")):
            yield UNKNOWN
            return
        for run in self._who:
            if any(atom.of("everyone") for atom in run):
                yield EVERYBODY
            elif all(atom.of("public") for atom in run):
                yield PUBLIC
            else:
                yield self.line.plain.written(run[0].start, run[-1].end)


def words_of_officials(labels: Iterable[str]) -> frozenset[str]:
    """By which their names and offices are known in a line."""
    said = (word for label in labels for word in _WORD.findall(bare(Plain(label).text)))
    small = words.of_all("withholding", "small", "to", "about", "whole", "copy")
    return frozenset(_stem(word) for word in said if len(word) > 2 and word not in small)
