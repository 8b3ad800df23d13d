"""A sentence -> its clauses, and what each of them does: signs, takes a name off, asks, or nothing of the kind.

sentence ─► atoms (core.text.grammar) ─► clauses, cut at commas, dashes, colons and conjunctions ─► an act in each?

What an act is composed of: `core.reading.acts`.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import field
from functools import lru_cache
from itertools import pairwise

from signbot.core.code import CodeBook
from signbot.core.reading.acts import act_in
from signbot.core.reading.in_time import without_lateness
from signbot.core.reading.sentences import KEPT, Sentence
from signbot.core.text.first_names import is_given
from signbot.core.text.grammar import NONE, Atom, Grammar, atoms, spoken
from signbot.core.text.lexicon import Verb
from signbot.core.text.plain import bare
from signbot.core.text.words import of_names
from signbot.core.value import dataclass

APART = re.compile(r"[,()–—:/|]|\s-+\s|^-+\s|\s-+$|-+>")
_BREAK = re.compile(r"[,()–—:|]|\s-+\s")
_CODE, _LIKE, _TITLE, _ADDRESS = map(frozenset, (["code"], ["like"], ["letter", "title"], ["address"]))
_WITH_COMMA = ("de", "nl")  # languages whose relative clauses stand behind one
LONGEST_PLACE = 3  # words
SOON = 4  # words from a misspelt verb to a code


@dataclass(slots=True, eq=False)  # by identity: a sentence may say the same twice
class Clause:
    """A part of a sentence with at most one act."""

    lead: str  # what joins it to the one before: "", a mark, "and", "but"
    atoms: list[Atom]
    withheld: bool = False  # it asks that a name is not printed
    verb: Verb | None = None
    first: int = 0  # the act's first and last atom
    last: int = -1

    @property
    def head(self) -> list[Atom]:
        """What stands before its act; all of it where it has none."""
        return self.atoms[: self.first] if self.verb else self.atoms

    @property
    def act(self) -> list[Atom]:
        return self.atoms[self.first : self.last + 1]

    @property
    def added(self) -> list[Atom]:
        """The name that it adds: `add Ruth Lee`."""
        return self._named("enlist") if self.verb is Verb.SIGN else []

    @property
    def taken(self) -> list[Atom]:
        """The name that it takes off: `strike Ruth Lee from the list`."""
        return self._named("off") if self.verb is Verb.WITHDRAW else []

    def _named(self, group: str) -> list[Atom]:
        by_name = any(atom.of(group) for atom in self.act)
        mine = any(atom.of("self", "selves", "signature") for atom in self.act)
        return [atom for atom in self.act if not atom.groups] if by_name and not mine else []

    @property
    def rest(self) -> list[Atom]:
        """What stands behind its act."""
        return self.atoms[self.last + 1 :] if self.verb else []

    def has(self, *groups: str) -> bool:
        return any(atom.of(*groups) for atom in self.atoms)

    def is_all(self, *groups: str) -> bool:
        return all(atom.of(*groups) for atom in self.atoms)


@dataclass(slots=True)
class Parsed:
    """A sentence, taken apart in the language that knows most of its words."""

    sentence: Sentence
    languages: tuple[str, ...]
    clauses: list[Clause] = field(default_factory=list)

    def gap(self, atom: Atom) -> str:
        """What stands before the atom."""
        return self.sentence.tokens[atom.first].before

    def is_capital(self, atom: Atom) -> bool:
        """Written like a name. In a line of capitals nothing is."""
        token = self.sentence.tokens[atom.first]
        written = self.sentence.plain.written(token.start, token.end)
        return written[:1].isdigit() or (written[:1].isupper() and not self.sentence.plain.original.isupper())


@lru_cache(KEPT)
def parse(sentence: Sentence, book: CodeBook) -> Parsed:
    """A sentence taken apart, once: whoever reads it further changes nothing of it."""
    tokens = sentence.tokens
    said: Sequence[str] = sentence.said
    marked = [_mark(sentence, place, book) for place in range(len(tokens))]
    grammars = spoken([word for word, mark in zip(said, marked, strict=True) if mark is NONE])
    said = _mended(said, marked, grammars[0])
    breaks = [_BREAK.search(token.before) is not None for token in tokens]
    found = without_lateness(_of_learners(atoms(said, marked, breaks, grammars[0]), grammars[0]), breaks)
    parsed = Parsed(sentence, tuple(grammar.tag for grammar in grammars))
    parsed.clauses = list(_clauses(parsed, found)) or [Clause("", found)]  # `and` alone
    for clause, after in pairwise(parsed.clauses):
        if clause.verb is Verb.NAME and after.lead == ":" and parsed.clauses[0].verb is Verb.SIGN:
            clause.verb = None  # `SIGN UA 329/11, name: Mary Smith`
    if not any(clause.verb for clause in parsed.clauses) and len(parsed.clauses) > 1:
        whole = _judged(Clause("", found))  # `add, please, my name`
        parsed.clauses = [whole] if whole.verb else parsed.clauses
    for before, clause in pairwise(parsed.clauses):
        if parsed.languages[0] in _WITH_COMMA and _tells_who(clause):
            clause.verb = None
        if before.added and before.last == len(before.atoms) - 1 and (place := _place_first(parsed, clause)):
            before.last += place
            before.atoms += clause.atoms
            parsed.clauses = [other for other in parsed.clauses if other is not clause]
    return parsed


def _place_first(parsed: Parsed, clause: Clause) -> int:
    """`include Ruth Lee`, `Gallup NM` in the letter: how many words of a place stand before the letter; else 0."""
    place = next((at for at, atom in enumerate(clause.atoms) if atom.groups), 0)
    rest = clause.atoms[place:]
    written = place <= LONGEST_PLACE and all(map(parsed.is_capital, clause.atoms[:place]))
    written = written and not is_given(clause.atoms[0].words[0])  # `Bob Lee`
    of_letter = all(atom.of("fill", "letter", "code", "courtesy") for atom in rest) and any(
        atom.of("letter", "code") for atom in rest
    )
    return place if clause.lead == "," and not clause.verb and written and of_letter else 0


def _tells_who(clause: Clause) -> bool:
    """German `die, die den Brief unterschreiben`: its comma begins what other languages say in one clause."""
    relative = not of_names("relative").isdisjoint(clause.atoms[0].words) and clause.lead == ","
    ends = clause.verb is Verb.SIGN and clause.first == clause.last == len(clause.atoms) - 1
    return relative and ends and not clause.has("self", "selves", "want", "courtesy", "code")


def _mended(said: Sequence[str], marked: Sequence[frozenset[str]], grammar: Grammar) -> Sequence[str]:
    """With verbs that are misspelt soon before a code: `Please sing UA 329/11`."""
    codes = [place for place, mark in enumerate(marked) if mark is _CODE]
    if not codes:
        return said
    near = {place for code in codes for place in range(code - SOON, code)}
    return [
        (grammar.meant(word) if place in near and mark is NONE else "") or word
        for place, (word, mark) in enumerate(zip(said, marked, strict=True))
    ]


def _of_learners(found: list[Atom], grammar: Grammar) -> list[Atom]:
    """`I wants to sign`, French `je veut signé`: the writer's own, in the form of another person or another tense."""
    for before, atom in pairwise(found):
        own = before.of("self") and len(before.words) == 1 and before.last < atom.first
        if own and not of_names("they_want").isdisjoint(atom.words):
            atom.groups = frozenset({"want"})
        elif before.of("want") and atom.of("told") and len(atom.words) == 1:
            _, groups = grammar.at([bare(atom.words[0])], 0)
            atom.groups = groups if "sign" in groups else atom.groups
    return found


def _mark(sentence: Sentence, place: int, book: CodeBook) -> frozenset[str]:
    """What a token is whatever language is spoken: a code, a word of a title, a part of an address."""
    tokens = sentence.tokens
    token = tokens[place]
    if token.code or token.like:
        return _CODE if token.code else _LIKE
    after = tokens[place + 1 : place + 2]
    if after and after[0].before.startswith(".") and token.text in of_names("joined_title"):
        return _ADDRESS  # `Ma. del Carmen Ruiz`: a title, whatever the word means elsewhere
    if sentence.plain.written(token.start, token.end).endswith("ª"):
        return _ADDRESS  # `Mª Carmen Ortega`
    if token.before.endswith("@") or (after and after[0].before.startswith("@")):
        return _ADDRESS
    return _TITLE if token.text in book.titles or bare(token.text) in book.titles else NONE


def _clauses(parsed: Parsed, found: Sequence[Atom]) -> Iterator[Clause]:
    current: list[Atom] = []
    lead = ""
    for atom in found:
        begins = bool(current) and atom.first != current[-1].last  # not the second half of `j'ai`
        mark = APART.search(parsed.gap(atom)) if begins else None
        joint = "but" if atom.of("but") and not atom.of("because") else "and" if atom.of("and") else ""
        if current and (mark or joint):
            yield _judged(Clause(lead, current))
            current, lead = [], mark.group().strip() or "-" if mark else ""
        lead = joint or lead
        if not joint:
            current.append(atom)
    if current:
        yield _judged(Clause(lead, current))


def _judged(clause: Clause) -> Clause:
    clause.withheld = _withholds(clause)
    return clause if clause.withheld and clause.has("not") else _with_act(clause)


def _withholds(clause: Clause) -> bool:
    """`keep my name private`, `don't put my name in public`."""
    return clause.has("anonymous") or (clause.has("not") and clause.has("signature") and clause.has("publish"))


def _with_act(clause: Clause) -> Clause:
    if act := act_in(clause.atoms):
        clause.verb, clause.first, clause.last = act
    return clause
