"""A condition that only asks whether there is still time: `if it is not too late`, French `si elle n'est pas partie`.

atoms ─► `if`, small words, and what is still open or not yet over ─► courtesy, but for the codes among them

The deadline itself fulfils it, so it turns no wish. What goes on behind it, `too late to change the text`, is another
condition and stays one.
"""

from collections.abc import Sequence
from functools import cache

from signbot.core.text.grammar import Atom, words_of
from signbot.core.text.plain import bare
from signbot.core.text.words import of_names

IN_TIME = "in_time"  # their group, beside courtesy
MOST = 12  # atoms of such a condition
_SMALL = tuple("fill letter code like question yes adverb self want lend sign courtesy told".split())
_WISHES = ("self", "selves", "want", "sign", "lend", "ask", "courtesy")
_GOES_ON = (*_WISHES, "yes", "enlist", "join", "and", "letter", "code")
_COURTESY, _CONDITION = frozenset({"courtesy", IN_TIME}), frozenset({"if"})


def without_lateness(found: list[Atom], breaks: Sequence[bool]) -> list[Atom]:
    """The atoms, those of such conditions as courtesy. `breaks`: for each word, whether a mark stands before it."""
    at = 0
    while at < len(found):
        if (
            found[at].of("courtesy")
            and found[at].words[0] in words_of("if")
            and _is_of(found[at], "over", "still_open")
        ):
            found[at].groups = _CONDITION if _leads_on(found, at, breaks) else _COURTESY
        end = _end(found, at, breaks) if found[at].of("if") and not found[at].of("courtesy") else 0
        for atom in found[at:end]:
            atom.groups = atom.groups if atom.of("code", "like") else _COURTESY
        at = max(end, at + 1)
    return found


def _end(found: Sequence[Atom], begin: int, breaks: Sequence[bool]) -> int:
    """Behind its last atom; 0 where it is another condition."""
    end, said = begin + 1, False
    while end < len(found) and end - begin < MOST and not breaks[found[end].first]:
        small = _is_of(found[end], "over", "still_open", "yet") or found[end].of("not", *_SMALL)
        wishes = said and found[end].of(*_WISHES) and not found[end].of("fill")  # `if it is open` I want to sign
        if not small or wishes:
            break
        said = said or _is_of(found[end], "over", "still_open")
        end += 1
    ended = end >= len(found) or breaks[found[end].first] or _goes_on(found[end])
    return end if ended and _has_time(found[begin + 1 : end]) else 0


def _leads_on(found: Sequence[Atom], at: int, breaks: Sequence[bool]) -> bool:
    """`if it is not too late to change the text`: what a table has as courtesy is none before a word of no table."""
    behind = next((atom for atom in found[at + 1 :] if not atom.of("fill") or breaks[atom.first]), None)
    leads = any(atom.of("fill") for atom in found[at + 1 : at + 2])
    return leads and behind is not None and not behind.groups and not breaks[behind.first]


def _has_time(said: Sequence[Atom]) -> bool:
    """Something is open, or is not over yet."""
    denied = any(atom.of("not") for atom in said)
    over = any(_is_of(atom, "over") for atom in said)
    still_open = any(_is_of(atom, "still_open") for atom in said) and not any(atom.of("self") for atom in said)
    yet = denied or any(_is_of(atom, "yet") for atom in said)
    return (over and yet) or (still_open and not denied)


def _goes_on(atom: Atom) -> bool:
    return atom.of(*_GOES_ON) and not atom.of("not", "if", "told")


def _is_of(atom: Atom, *classes: str) -> bool:
    return any(not _class(name).isdisjoint(map(bare, atom.words)) for name in classes)


@cache
def _class(name: str) -> frozenset[str]:
    """One of `names.py`, without accents: so are words that no table has."""
    return frozenset(map(bare, of_names(name)))
