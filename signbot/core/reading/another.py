"""Somebody else for whom the writer wants a name on the letter: `My husband Martin Weiss would like to sign, too`.

sentence ─► a whole name in it that is not the writer's ─► what follows it wishes to sign, or what stands before adds it
─► the person; they are asked about, never signed

`Ann Lee told me to sign`, `my wife is Ann Lee`, `I sign because of Ann Lee` wish nothing for anybody.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from signbot.core.campaign import Person
from signbot.core.reading.behind import People, behind
from signbot.core.reading.clauses import Clause
from signbot.core.reading.respelt import runs
from signbot.core.reading.same_person import is_same
from signbot.core.reading.told_name import MARKS, is_anothers
from signbot.core.text.grammar import Atom, atoms_of
from signbot.core.text.lexicon import WORD
from signbot.core.text.plain import plain
from signbot.core.text.words import of_names
from signbot.core.value import dataclass

_SMALL = ("fill", "and", "adverb", "courtesy", "self", "others")
_LEADS = ("fill", "adverb", "want", "told")  # between who wishes and the act: `wants to`
_ACTS = ("sign", "join")


def another_signer(written: Iterable[str], known: str) -> Person | None:
    """`known`: the writer's name. None where nobody else is named so, or several are."""
    found = {person.name: person for text in written for person in _in(text) if not is_same(person.name, known)}
    return next(iter(found.values())) if len(found) == 1 else None


def _in(sentence: str) -> Iterable[Person]:
    words = sentence.split()
    for first, end in runs(words):
        named = behind(" ".join(words[first:end]))
        people = named.people if isinstance(named, People) else ()
        if len(people) != 1 or " " not in people[0].name:
            continue
        before, after = _atoms(words[:first]), _atoms(words[end:])
        turned = any(map(_turns, (*before, *after))) or any(atom.of("told") for atom in before)
        if not turned and (_wishes(after) or _is_added(before)):
            yield people[0]


def _atoms(words: Sequence[str]) -> Sequence[Atom]:
    return atoms_of(WORD.findall(plain(" ".join(words))))


def _turns(atom: Atom) -> bool:
    """A negation, a condition, a question; not so `would`, `too`."""
    return atom.of("not", "if", "because", "question", "back", "off", "away") and not atom.of("fill", "want")


def _wishes(after: Sequence[Atom]) -> bool:
    """`would like to sign, too`, `también quiere firmar`; not so `told me to sign`."""
    act = next((at for at, atom in enumerate(after) if atom.of(*_ACTS)), None)
    return act is not None and all(atom.of(*_LEADS) for atom in after[:act])


def _is_added(before: Sequence[Atom]) -> bool:
    """`Please add my husband`: small words alone stand between."""
    adds = next((at for at in reversed(range(len(before))) if not before[at].of(*_SMALL)), None)
    return adds is not None and before[adds].of("enlist")


# Beside the writer, who stands there ----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Beside:
    """Somebody of whom the writer says that they want to sign, too; who that is, where they say it."""

    person: Person | None = None


def beside_them(clauses: Iterable[Clause], written: Iterable[str], known: str) -> Beside | None:
    """`My wife would like to be on it as well. She is Elaine Marwood`, `could my husband be added?`; else None."""
    wishing = [atoms for atoms in _with_subjects(clauses) if _wishes_of_others(atoms)]
    if not wishing:
        return None
    people = [person for text in written for person in _whole_names(text)]
    found = {person.name: person for person in people if not is_same(person.name, known)}
    if len(found) != 1 and not any(map(_is_of_theirs, wishing)):
        return None  # `can children sign?`
    return Beside(next(iter(found.values())) if len(found) == 1 else None)


def _with_subjects(clauses: Iterable[Clause]) -> Iterator[Sequence[Atom]]:
    """The atoms of each clause; behind `and` with who acted before it: `The wife read it and wants in`."""
    subject: Sequence[Atom] = ()
    for clause in clauses:
        goes_on = clause.lead == "and" and not any(atom.of("self", "selves", "others") for atom in clause.atoms[:1])
        yield (*(subject if goes_on else ()), *clause.atoms)
        at = _who(clause.atoms)
        subject = subject if goes_on else () if at is None else clause.atoms[: at + 1]


def _is_of_theirs(atoms: Sequence[Atom]) -> bool:
    """`My husband`, `the wife`."""
    leads = any(mine.of("self", "selves", "fill", "letter") and is_anothers(atom) for mine, atom in pairwise(atoms))
    return leads or any(is_anothers(atom) and len(atom.words) > 1 and _is_mine_word(atom.words[0]) for atom in atoms)


def _who(atoms: Sequence[Atom]) -> int | None:
    """Where somebody else stands: `she`, `my wife`, `my flatmate`, whom no table has."""
    nouns = (at for at, (mine, atom) in enumerate(pairwise(atoms), 1) if _is_mine(mine) and not atom.groups)
    others = (at for at, atom in enumerate(atoms) if is_anothers(atom))
    return next(others, next(nouns, None))


def _is_mine(atom: Atom) -> bool:
    return any(map(_is_mine_word, atom.words))


def _is_mine_word(word: str) -> bool:
    return word in of_names("mine")


def _wishes_of_others(atoms: Sequence[Atom]) -> bool:
    """Somebody else, and then an act of signing, or before them one that adds; nothing that turns it."""
    who = _who(atoms)
    asked = _whether(atoms)
    if (
        who is None
        or any(_turns(atom) and at not in asked for at, atom in enumerate(atoms) if at)
        or atoms[0].of("not")
    ):
        return False
    before, after = atoms[:who], [atom for at, atom in enumerate(atoms) if at > who and at not in asked]
    adds = any(atom.of("enlist") for atom in before) and not any(atom.of("told") for atom in before)
    return adds or _wants_to_sign(before, after, asks=bool(asked))


def _whether(atoms: Sequence[Atom]) -> set[int]:
    """Where `asked whether she could` stands; nothing where nobody asks."""
    pairs = [*enumerate(pairwise(atoms))]
    told = {at for at, (before, atom) in pairs if before.of("told") and atom.of("if")}
    could = {at for at, (before, atom) in pairs if before.of("others") and atom.of("if")}
    return {at + step for at in told | could for step in (0, 1)} if told else set()


def _wants_to_sign(before: Sequence[Atom], after: Sequence[Atom], *, asks: bool) -> bool:
    if len(after) > 1 and _may_wish(after[0]) and all(atom.of("fill") for atom in after[1:]):
        return True  # `wants in, too`
    to_the_letter = any(atom.of("letter") for atom in after)
    act = next((at for at, atom in enumerate(after) if atom.of(*_ACTS, "enlist") or _is_on(atom, to_the_letter)), None)
    if act is None or any(atom.of("self", "selves", "told") and not _may_wish(atom) for atom in after[:act]):
        return False
    return asks or any(atom.of("want", "if", "ask") or _may_wish(atom) for atom in (*before, *after[:act]))


def _is_on(atom: Atom, to_the_letter: bool) -> bool:
    """`To be on it`, Spanish `estar en la carta`."""
    return to_the_letter and atom.of("lend") and not atom.of("self")


def _may_wish(atom: Atom) -> bool:
    """Spanish `quiere`, French `veut`: what a third person wants is told."""
    return not of_names("they_want").isdisjoint(atom.words)


def _whole_names(sentence: str) -> Iterable[Person]:
    words = sentence.split()
    for first, end in runs(words):
        named = behind(" ".join(words[first:end]).strip(MARKS))
        people = named.people if isinstance(named, People) else ()
        before = _atoms(words[:first])
        from_them = bool(before) and (
            before[-1].of("because") or not of_names("comes_from").isdisjoint(before[-1].words)
        )
        if len(people) == 1 and " " in people[0].name and not from_them:
            yield people[0]
