"""A letter that is called by its title: `the Mexico letter`, Spanish `la de Guatemala`, `sign the one for Peru`.

clause ─► words by which one campaign is called ─► beside a word for a letter, or behind an act? ─► its code

`Sign me up, I live in Mexico` calls none: a place stands there.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from signbot.core.code import CodeBook
from signbot.core.reading.clauses import Clause, Parsed
from signbot.core.reading.sentences import KEPT
from signbot.core.text.grammar import Atom
from signbot.core.text.lexicon import WORD
from signbot.core.text.plain import Plain, bare
from signbot.core.text.regions import is_country
from signbot.core.text.words import of_names

_LONGEST = 4  # words of a title
_JOINS = 3  # small words, at most, between a title and the word for a letter


def is_of_country(atom: Atom) -> bool:
    """`UA 12/12 Guatemala`: of whom the letter speaks, though its title does not say so."""
    return not atom.groups and is_country(atom.words[0])


def titled(parsed: Parsed, clauses: Sequence[Clause], book: CodeBook) -> tuple[str, ...]:
    """Folded codes, each once."""
    return tuple(dict.fromkeys(code for clause in clauses for code in _in_clause(parsed, clause, book)))


@lru_cache(KEPT)
def without_titles(text: str, codes: tuple[str, ...], book: CodeBook) -> str:
    """A line without the words by which these are called: `Yes to the Mexico one` in an answer about that letter."""
    plain, left, end = Plain(text), "", 0
    for word in WORD.finditer(plain.text):
        if book.called.get((bare(word.group()),)) in codes:
            left, end = left + plain.written(end, word.start()), word.end()
    return left + plain.written(end)


def _in_clause(parsed: Parsed, clause: Clause, book: CodeBook) -> Iterator[str]:
    said = [bare(word) for word in parsed.sentence.said]
    for at, atom in enumerate(clause.atoms):
        if not atom.of("title") or (at and clause.atoms[at - 1].of("title")):
            continue
        names = (tuple(said[atom.first : atom.first + length]) for length in range(_LONGEST, 0, -1))
        name = next((name for name in names if name in book.called), ())
        behind = clause.atoms[at + len(name) :]
        if name and _is_letters(clause, clause.atoms[:at], behind):
            yield book.called[name]


def _is_letters(clause: Clause, before: Sequence[Atom], behind: Sequence[Atom]) -> bool:
    """`the Mexico letter`, `the letter about Mexico`, `for Mexico`, `add me to Mexico`; not so `from Mexico`."""
    if any(map(_is_noun, behind[:1])):
        return True
    far = [place for place, atom in enumerate(before[-_JOINS - 1 :]) if _is_noun(atom)]
    near = before[-_JOINS - 1 :][far[-1] + 1 :] if far else []
    if far and all(atom.of("fill", "because") for atom in near):
        return True
    joint = before[-1:]
    if any(not of_names("comes_from").isdisjoint(atom.words) for atom in joint):
        return False
    joined = any(atom.of("fill", "because", *_OF_ACTS) for atom in joint)
    known = all(atom.groups for atom in (*before, *behind))
    return bool(clause.verb) and joined and known


def _is_noun(atom: Atom) -> bool:
    """A word for a letter, and no title."""
    return atom.of("letter", "all") and not atom.of("title")


_OF_ACTS = ("sign", "self", "signature", "enlist", "withdraw", "off")
