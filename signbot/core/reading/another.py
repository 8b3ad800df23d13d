"""Somebody else for whom the writer wants a name on the letter: `My husband Martin Weiss would like to sign, too`.

sentence ─► a whole name in it that is not the writer's ─► what follows it wishes to sign, or what stands before adds it
─► the person; they are asked about, never signed

`Ann Lee told me to sign`, `my wife is Ann Lee`, `I sign because of Ann Lee` wish nothing for anybody.
"""

from collections.abc import Iterable, Sequence

from signbot.core.campaign import Person
from signbot.core.reading.behind import People, behind
from signbot.core.reading.respelt import runs
from signbot.core.reading.same_person import is_same
from signbot.core.text.grammar import Atom, atoms_of
from signbot.core.text.lexicon import WORD
from signbot.core.text.plain import plain

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
