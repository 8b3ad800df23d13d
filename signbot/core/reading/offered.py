"""An answer to `With which name?` -> which of the names that we offered it takes: `Just Ann`, `Ann, and not Bob`.

lines ─► parts between marks ─► each that speaks of one of them, by a word that no other has
─► it only names them: taken; it denies or tells something of them: left ─► one taken, and nothing that refuses for it

What is told of the other one turns nothing: `Ann Lee. Bob doesn't sign petitions`. A question takes nothing.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import chain

from signbot.core import names
from signbot.core.campaign import Person
from signbot.core.reading.stance import parts_in
from signbot.core.reading.told_name import MARKS, is_anothers
from signbot.core.reading.without_act import refuses
from signbot.core.text.grammar import Atom, atoms_of
from signbot.core.text.lexicon import WORD
from signbot.core.text.plain import plain
from signbot.core.text.words import of_names
from signbot.core.value import dataclass

_PART = re.compile(r"[,;:.!–—]+\s+|\s-\s")
_INITIAL = 1  # letters of a word that tells nobody apart
_NO_LEAD = ("not", "if", "told", "off", "away", "back", "and")
_BEHIND = ("courtesy", "fill", "letter", "yes", "adverb", "name", "signature", "self")
_ASKED = re.compile(r"[?¿؟？]")


@dataclass(frozen=True, slots=True)
class _Mention:
    at: int  # whose, in our list
    takes: bool  # it names them, and says nothing of them
    turns: bool  # it denies them, or puts them off


def offered(lines: Sequence[str], people: Sequence[Person]) -> int | None:
    """The place in our list of the one name that is taken; None where none is, or several are."""
    whole = [frozenset(names.key(person.name).split()) for person in people]
    apart = _apart(whole)
    if any(map(_ASKED.search, lines)):
        return None
    found = [*chain.from_iterable(_mentions(line, apart, whole) for line in _above_own_name(lines, apart))]
    taken = {mention.at for mention in found if mention.takes}
    if len(taken) != 1:
        return None
    (at,) = taken
    turned = any(mention.turns for mention in found if mention.at == at)
    return None if turned or _refuses(lines, apart, at) else at


def _apart(whole: Sequence[frozenset[str]]) -> list[frozenset[str]]:
    """For each, the words of their name that none of the others has."""
    return [
        frozenset(word for word in own if len(word) > _INITIAL and sum(word in other for other in whole) == 1)
        for own in whole
    ]


def _above_own_name(lines: Sequence[str], apart: Sequence[frozenset[str]]) -> Sequence[str]:
    """Without a last line that is a name and nothing else: whoever wrote, in whose account it may be."""
    signed = len(lines) > 1 and len(lines[-1].split()) == 1 and any(_keys(lines[-1]) <= own for own in apart)
    return lines[:-1] if signed else lines


def _mentions(line: str, apart: Sequence[frozenset[str]], whole: Sequence[frozenset[str]]) -> Iterator[_Mention]:
    thanked = False
    for part in _PART.split(line):
        words = part.split()
        closed, thanked = thanked, all(atom.of("courtesy") for atom in _atoms(words))
        keys = [names.key(word.strip(MARKS)) for word in words]
        spoken_of = [at for at, own in enumerate(apart) if not own.isdisjoint(keys)]
        if len(spoken_of) != 1:
            continue
        (at,) = spoken_of
        first = min(place for place, key in enumerate(keys) if key in apart[at])
        end = max(place for place, key in enumerate(keys) if key in apart[at]) + 1
        while end < len(words) and (keys[end] in whole[at] or words[end][:1].isupper()):
            end += 1  # `Ann` Lee
        head, tail = _atoms(words[:first]), _atoms(words[end:])
        turns = any(atom.of("not", "if", "off", "away") and not atom.of("fill", "want") for atom in (*head, *tail))
        signed = closed and len(keys) == 1  # `Thanks, Ann`
        yield _Mention(at, not (turns or signed) and _leads(head) and _says_nothing(tail), turns)


def _keys(text: str) -> set[str]:
    return {names.key(word.strip(MARKS)) for word in text.split()}


def _atoms(words: Sequence[str]) -> Sequence[Atom]:
    return atoms_of(WORD.findall(plain(" ".join(words))))


def _leads(head: Sequence[Atom]) -> bool:
    """Small words alone: `just`, `it's me,`, `as`; not so `tell`, `and`, `my husband`."""
    leading = of_names("introduces") | of_names("says_name")
    return all(
        (atom.groups or not leading.isdisjoint(atom.words)) and not atom.of(*_NO_LEAD) and not is_anothers(atom)
        for atom in head
    )


def _says_nothing(tail: Sequence[Atom]) -> bool:
    """`Please`, `on the letter`; not so `thinks`, `is away`."""
    return all(atom.of(*_BEHIND) for atom in tail) and not any(
        atom.of("question") and not atom.of("courtesy") for atom in tail[:1]
    )


def _refuses(lines: Sequence[str], apart: Sequence[frozenset[str]], taken: int) -> bool:
    """Something else that they do not want, or no longer; not so what somebody else, or the other one, does not."""
    others = frozenset(chain.from_iterable(own for at, own in enumerate(apart) if at != taken))
    for part in parts_in(lines, None):
        said = {word for atom in part.clause.atoms for word in atom.words}
        theirs = any(map(is_anothers, part.clause.atoms)) or not others.isdisjoint(map(names.key, said))
        ends = any(atom.of("off", "away", "back") and not atom.of("fill", "courtesy") for atom in part.clause.atoms)
        if (ends or refuses(part.clause)) and not theirs:
            return True
    return False
