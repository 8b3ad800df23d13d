"""For whom, or as what, somebody does not sign: `not on behalf of my employer`, `just not my husband`.

It denies neither the letter nor the wish: they sign, in their own name. `Not for me`, `not with my full name`, `not for
another week`, `not as a signatory` do deny it.
"""

from collections.abc import Sequence

from signbot.core.reading.clauses import Clause
from signbot.core.reading.until import is_span
from signbot.core.text.grammar import Atom
from signbot.core.text.words import of_all, of_names

_SMALL = ("courtesy", "fill", "adverb", "but")
_HARMLESS = ("want", "yes", "courtesy", "fill")
# What such a clause does not hold: it would deny, or tell, something else
_OF_THE_WISH = tuple("sign signature letter code like if told question mail not off away you enlist want".split())
_LONGEST = 5  # atoms behind the negation: a longer clause tells a story


def limits_who_signs(clause: Clause) -> bool:
    at = next((at for at, atom in enumerate(clause.atoms) if atom.of("not") and not atom.of(*_HARMLESS)), None)
    if at is None or clause.verb:
        return False
    before = [atom for atom in clause.atoms[:at] if not atom.of(*_SMALL)]
    after = clause.atoms[at + 1 :]
    return _is_one_of_theirs(before) and is_all_small(after) if before else limits(after)


def limits(after: Sequence[Atom]) -> bool:
    """What stands behind the negation, up to the end: `on behalf of my employer`, `my husband`."""
    return _is_one_of_theirs([atom for atom in after if not atom.of(*_SMALL)]) or _is_capacity(after)


def is_another_time(after: Sequence[Atom]) -> bool:
    """Behind the negation: `for another week`, `this month`."""
    strange = [atom for atom in after if not atom.groups and of_names("another").isdisjoint(atom.words)]
    return strange != [] and all(is_span(atom.words[-1]) for atom in strange)


def is_all_small(atoms: Sequence[Atom]) -> bool:
    return all(atom.of(*_SMALL) for atom in atoms)


def _is_one_of_theirs(atoms: Sequence[Atom]) -> bool:
    """`My husband`."""
    return len(atoms) == len(("my", "husband")) and _is_my(atoms[0]) and atoms[1].of("others")


def _is_capacity(after: Sequence[Atom]) -> bool:
    """`On behalf of my employer`, `as a doctor`, `for my choir`; not so `for free`, `for the moment`."""
    if not 0 < len(after) <= _LONGEST:
        return False
    by, *whom = after
    if not by.of("because", "behalf") or by.of(*_OF_THE_WISH):
        return False
    if any(atom.of(*_OF_THE_WISH) and not atom.of("fill", "because", "behalf") for atom in whom):
        return False
    somebody = any(not atom.groups or atom.of("others") for atom in whom) or (not whom and len(by.words) > 1)
    for_whom = not of_names("for_others").isdisjoint(by.words[:1])
    theirs = any(_is_my(atom) or atom.of("others") or _is_house(atom) for atom in whom)  # not so `for the moment`
    return somebody and (theirs or not for_whom)


def _is_house(atom: Atom) -> bool:
    return not of_names("house").isdisjoint(atom.words)


def _is_my(atom: Atom) -> bool:
    return not of_all("replies", "my").isdisjoint(atom.words)
