"""The words of `REPLIES` in a clause: which word of yes is plain, what was done, what begins anew.

A group's phrases are looked up in all languages at once, in the normal form of `GRAMMAR` (`core.text.grammar`), with
accents and without them.
"""

from collections.abc import Sequence
from functools import cache

from signbot.core.reading.clauses import Clause
from signbot.core.text import words
from signbot.core.text.grammar import Atom, grammars
from signbot.core.text.lexicon import Phrases
from signbot.core.text.plain import bare

_SMALL = frozenset(("fill", "adverb", "yes"))  # groups of words that may stand within a phrase


def is_phrase(group: str, clause: Clause) -> bool:
    """Whether the clause is a phrase of the group, and nothing else."""
    return _of(group).is_all([word for atom in clause.atoms for word in atom.words])


def place(group: str, clause: Clause) -> int | None:
    """The atom where a phrase of the group begins; small words may stand within: `it really was me`."""
    without = [at for at, atom in enumerate(clause.atoms) if not atom.groups or not atom.groups <= _SMALL]
    for places in (range(len(clause.atoms)), without):
        said = [(word, at) for at in places for word in clause.atoms[at].words]
        if found := _of(group).anywhere([word for word, _ in said]):
            return said[found[0]][1]
    return None


def without(group: str, clause: Clause) -> list[Atom] | None:
    """The atoms beside a phrase of the group; None where it has none."""
    said = [(word, at) for at, atom in enumerate(clause.atoms) for word in atom.words]
    found = _of(group).anywhere([word for word, _ in said])
    if found is None:
        return None
    first, phrase = found
    taken = {at for _, at in said[first : first + phrase.length]}
    return [atom for at, atom in enumerate(clause.atoms) if at not in taken]


def holds(group: str, said: Sequence[str]) -> bool:
    """Whether a phrase of the group stands among these words."""
    return _of(group).anywhere(said) is not None


@cache
def _of(group: str) -> Phrases:
    spoken = {grammar.tag: grammar for grammar in grammars()}
    return Phrases(
        (tag, group, form)
        for tag, table in words.spoken("replies").items()
        for phrase in table[group]
        for written in dict.fromkeys((phrase, bare(phrase)))
        for form in [" ".join(part for word in written.split() for part in spoken[tag].said(word))]
    )
