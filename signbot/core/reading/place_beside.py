"""A place that is to stand beside their name: `put Dunedin after my name`, `add the city: Fresno`, `pongan Bermeo`.

sentence ─► one place in it, in capitals ─► a verb that puts ─► their name with a small word before it, or a word for
a town ─► the place; "" where it denies, asks, or speaks of anybody else
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import groupby

from signbot.core.reading.clauses import Parsed
from signbot.core.reading.places import place_of
from signbot.core.reading.stance import parsed_line
from signbot.core.text.first_names import is_given
from signbot.core.text.grammar import Atom
from signbot.core.text.lexicon import details

_TURNS = ("told", "others", "off", "away", "mail", "code", "like", "back", "question", "if", "not")
_HARMLESS = ("fill", "because", "courtesy", "yes", "want", "ask", "letter", "lend")
_NO_TOWN = ("you", "self", "enlist", "lend", "courtesy", "not", "question")  # with a capital: `setzen Sie`
_LEADS = 4  # atoms, at most, from the place to the name that it stands beside: `ao lado do meu nome`


@lru_cache(1024)
def place_beside(sentence: str) -> str:
    found = [place for parsed in parsed_line(sentence) if (place := _place_in(parsed))]
    return found[0] if len(found) == 1 else ""


def moved_to(sentence: str, before: str) -> str:
    """`It should be Leeds, not London`, where London stands beside their name; "" where it says nothing of the kind."""
    old = before.partition(",")[0].casefold().split()[:1]
    for parsed in parsed_line(sentence):
        runs = [run for clause in parsed.clauses for run in _runs(parsed, clause.atoms)]
        kept = [run for run in runs if [*run[0].words] != old]
        if not old or len(runs) != 2 or len(kept) != 1 or parsed.sentence.asked:  # the new one, and the old
            continue
        (gone,) = (run for run in runs if run is not kept[0])
        denied = next((clause for clause in parsed.clauses if gone[0] in clause.atoms), None)
        if denied and denied.atoms[0].of("not") and kept[0][0] not in denied.atoms:
            return _written(parsed, kept[0])
    return ""


def _place_in(parsed: Parsed) -> str:
    atoms = [atom for clause in parsed.clauses for atom in clause.atoms]
    runs = [run for clause in parsed.clauses for run in _runs(parsed, clause.atoms)]
    turned = any(atom.of(*_TURNS) and not atom.of(*_HARMLESS) for atom in atoms)
    if len(runs) != 1 or turned or _tells(atoms) or not any(atom.of("enlist", "lend") for atom in atoms):
        return ""
    (run,) = runs
    named = _is_before_name(atoms[atoms.index(run[-1]) + 1 :]) and not is_given(run[0].words[0])  # not so `put Ann`
    return _written(parsed, run) if named or _speaks_of_town(atoms, run) else ""


def _tells(atoms: Sequence[Atom]) -> bool:
    """`Did you put Dunedin`, `you put`: what was done; not so `could you put`, `I want you to put`."""
    act = next((at for at, atom in enumerate(atoms) if atom.of("enlist", "lend")), 0)
    before = atoms[:act]
    return any(atom.of("you") for atom in before) and not any(atom.of("ask", "self", "courtesy") for atom in before)


def _runs(parsed: Parsed, atoms: Sequence[Atom]) -> Iterator[list[Atom]]:
    """Words in capitals that no table has."""
    for proper, run in groupby(atoms, lambda atom: not atom.groups and parsed.is_capital(atom)):
        words = [*run]
        if proper and not _is_town(words[0]):
            yield words


def _is_before_name(behind: Sequence[Atom]) -> bool:
    """`After my name`, `ao lado do meu nome`; not so `as my name`."""
    name = next((at for at, atom in enumerate(behind[: _LEADS + 2]) if atom.of("signature")), 0)
    leads = behind[: name - 1]
    small = leads != [] and all(atom.of("fill", "because") or not atom.groups for atom in leads)
    return (
        name > 1 and behind[name - 1].of("self") and small and leads[0].words[-1] not in ("as", "como", "comme", "als")
    )


def _speaks_of_town(atoms: Sequence[Atom], run: Sequence[Atom]) -> bool:
    """`Add the city: Fresno`; not so `the city of Oaxaca`."""
    town = next((at for at, atom in enumerate(atoms) if _is_town(atom)), None)
    if town is None:
        return False
    between = atoms[town + 1 : atoms.index(run[0])]
    return not between or any(not atom.of("fill") or atom.of("courtesy") for atom in between)


def _is_town(atom: Atom) -> bool:
    return details().get(" ".join(atom.words)) == "city"


def _written(parsed: Parsed, run: Sequence[Atom]) -> str:
    tokens, plain = parsed.sentence.tokens, parsed.sentence.plain
    first = run[0].first
    small = {at for clause in parsed.clauses for atom in clause.atoms if atom.of(*_NO_TOWN) for at in _places(atom)}
    while first > 1 and first - 1 not in small and _goes_on(parsed, first):
        first -= 1  # `New York`, of which the first word is known; not so `setzen Sie Kiel`
    return place_of(plain.written(tokens[first].start, tokens[run[-1].last].end))


def _places(atom: Atom) -> range:
    return range(atom.first, atom.last + 1)


def _goes_on(parsed: Parsed, at: int) -> bool:
    """The word before has a capital, and no mark stands between: not so `Not Dunedin, Akron`."""
    before, plain = parsed.sentence.tokens[at - 1], parsed.sentence.plain
    between = plain.written(before.end, parsed.sentence.tokens[at].start)
    return plain.written(before.start, before.end).istitle() and not between.strip()
