"""Another whole name, where our answer told under which name somebody stands: is it how theirs is to be printed?

own sentences ─► the one whole name in them, no signature ─► what speaks for it being theirs: it shares a word with the
name that we told; that name is spoken of beside it (`Maggie is too familiar`); that name is no person's (`The Lees`)
─► nothing there speaks of somebody else, asks, or denies ─► the name, and whether that is sure

No word has to lead to it. `Not Uschi, but Ursula Brandl`, `better put Ursula Brandl, Uschi is for the family`.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from signbot.core import names
from signbot.core.campaign import Person
from signbot.core.reading.behind import People, behind
from signbot.core.reading.details import is_house
from signbot.core.reading.respelt import WHOLE, runs
from signbot.core.reading.told_name import MARKS, is_anothers
from signbot.core.text.first_names import is_given
from signbot.core.text.grammar import Atom, atoms_of
from signbot.core.text.lexicon import WORD
from signbot.core.text.plain import plain
from signbot.core.text.words import of_names
from signbot.core.value import dataclass


@dataclass(frozen=True, slots=True)
class Instead:
    person: Person  # theirs, perhaps with a place
    sure: bool  # nothing but theirs can be meant


@dataclass(frozen=True, slots=True)
class _Written:
    """A whole name in a sentence."""

    person: Person
    before: Sequence[Atom]
    behind: Sequence[Atom]
    others: frozenset[str]  # the words beside it, as keys of names


def instead_of(written: Sequence[str], known: str) -> Instead | None:
    """`known`: the name as we told it. None where no other whole name stands there, or two."""
    found = [name for text in written for name in _in(text)]
    anew = {names.key(name.person.name): name for name in found if names.key(name.person.name) != names.key(known)}
    if len(anew) != 1:
        return None
    (key, name), *_ = anew.items()
    theirs = {word for word in names.key(known).split() if len(word) > 1}
    contrasted = not (theirs - {*key.split()}).isdisjoint(name.others)  # `not Uschi, but Ursula Brandl`
    denied = any(atom.of("not") and not atom.of("fill", "want", "courtesy") for atom in name.before)
    if (_is_signature(name) and len(written) > 1) or _is_of_others(name) or (denied and not contrasted):
        return None
    spoken_of = contrasted or any(
        not (theirs - {*key.split()}).isdisjoint(_keys(text)) for text in _beside(written, name, known)
    )
    nobodys = is_house(known) or len(names.key(known).split()) < WHOLE or _is_of_several(known)
    alone = len(written) == 1 and _is_signature(name)  # whoever writes a name and nothing else means something by it
    if not (spoken_of or nobodys or alone or not theirs.isdisjoint(key.split())):
        return None
    person = name.person
    if _keys(person.place) & theirs:
        person = replace(person, place="")  # `Ursula Brandl, Uschi is for the family`
    return Instead(person, sure=(spoken_of or nobodys or _is_put(name)) and not _is_added(name))


def _in(sentence: str) -> Iterator[_Written]:
    words = sentence.split()
    for first, end in runs(words):
        place = end
        if words[end - 1].endswith(","):
            place = next((last for begin, last in runs(words[end:]) if not begin), 0) + end
        named = next(filter(None, (_person(words[first:last]) for last in (place, end))), None)
        if named:
            tail = words[place if named.place else end :]
            others = _keys(" ".join((*words[:first], *tail)))
            yield _Written(named, _atoms(words[:first]), _atoms(tail), frozenset(others))


def _person(words: Sequence[str]) -> Person | None:
    found = behind(" ".join(words).strip(MARKS))
    people = found.people if isinstance(found, People) else ()
    whole = len(people) == 1 and len(people[0].name.split()) >= WHOLE and people[0].name[0].isupper()
    return people[0] if whole else None  # not so French `à Ann Lee`


def _atoms(words: Sequence[str]) -> Sequence[Atom]:
    return atoms_of(WORD.findall(plain(" ".join(words))))


def _keys(text: str) -> set[str]:
    return {names.key(word.strip(MARKS)) for word in text.split()}


def _beside(written: Sequence[str], name: _Written, known: str) -> Iterator[str]:
    """What is said beside the name; not their own name again as a signature."""
    return (text for text in written if name.person.name not in text and not _keys(text) <= _keys(known))


def _is_of_several(known: str) -> bool:
    """`The Lees`, French `Les Durand`."""
    first = known.split(maxsplit=1)[0]
    return _atoms([first])[0].of("fill", "letter") and not is_given(first)


def _is_signature(name: _Written) -> bool:
    """Nothing stands beside it, or only what closes a mail."""
    return all(atom.of("courtesy") for atom in (*name.before, *name.behind))


def _is_of_others(name: _Written) -> bool:
    """`My husband Peter Lee read it`, `I heard of it from Ann Lee`, `tell Ann Lee`; it asks, denies, or puts off."""
    before = name.before
    if any(map(is_anothers, (*before, *name.behind[:1]))):
        return True
    put = any(atom.of("enlist", "publish") for atom in before)  # Spanish `ponedme como Ann Lee`
    if before and not put and _leads_from(before[-1]):
        return not _should_be(before)
    if name.behind and name.behind[0].of("told", "want", "sign") and not name.behind[0].of("fill"):
        return True  # `did Ann Lee sign?`
    if name.behind and not before and name.behind[0].of("question") and not name.behind[0].of("fill"):
        return True
    return any(atom.of("if", "off", "away", "sign") and not atom.of("want", "fill") for atom in before)


def _leads_from(atom: Atom) -> bool:
    return atom.of("because", "told") or not of_names("comes_from").isdisjoint(atom.words)


def _should_be(before: Sequence[Atom]) -> bool:
    """`It should say`, `could it read`."""
    return any(atom.of("want", "if") for atom in before[:-1]) and not any(atom.of("you") for atom in before)


def _is_put(name: _Written) -> bool:
    """`Better put Ann Lee`, `it should read Ann Lee`: words that we know, and one that says to print it."""
    known = all(atom.groups for atom in name.before)
    return known and any(atom.of("enlist", "publish", "name", "signature", "want") for atom in name.before)


def _is_added(name: _Written) -> bool:
    """`Add Ann Lee`, `Ann Lee, too`: perhaps somebody beside them."""
    adds = any(atom.of("enlist") and not atom.of("publish") for atom in name.before)
    return adds or any(atom.of("and") for atom in (*name.before[-1:], *name.behind[:1]))
