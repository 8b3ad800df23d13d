"""Somebody who is named as one with the writer: `my wife Ann Lee and I sign`, `eu e minha esposa Ann Lee queremos`.

words of a sentence, and where a name stands in them ─► before it whose they are (`my wife`) ─► beside that the writer
(`and I`, `I and`) ─► small words alone before it, and up to an act of signing behind it ─► they sign together

Never the writer alone, where they say so. Not so `my wife Ann Lee and I were in Oaxaca`, which is a story, nor
`if my wife Ann Lee and I sign`, `my wife Ann Lee and I signed it`.
"""

import re
from collections.abc import Sequence
from itertools import takewhile

from signbot.core.reading.told_name import MARKS, is_anothers
from signbot.core.text.grammar import Atom, atoms_of, words_of
from signbot.core.text.plain import plain
from signbot.core.text.words import of_names

_CODE = re.compile(r"[A-Z]{2,5}|\S*\d\S*")  # stands between them and a German verb
_ACTS = ("sign", "enlist", "join")
_BEFORE = ("courtesy", "fill", "yes", "adverb", "and", "enlist", "ask", "want")
_BETWEEN = ("fill", "adverb", "courtesy", "self", "selves", "want", "and", "all", "letter")
_TURNS = ("not", "if", "question", "told", "back", "off", "others")


def is_joined(words: Sequence[str], first: int, end: int) -> bool:
    """Whether the name from `first` to `end` signs together with the writer."""
    head = [plain(word).strip(MARKS) for word in words[:first]]
    tail = [plain(word).strip(MARKS) for word in words[end:] if not _CODE.fullmatch(word)]
    theirs = max((at for at, word in enumerate(head) if word in of_names("mine")), default=None)
    if theirs is None or not is_relation(head[theirs:]):
        return False
    before, behind = head[:theirs], tail
    if _is_and(tail[:1]) and _is_writer(tail[1:2]):
        behind = tail[2:]
    elif _is_and(head[theirs - 1 : theirs]) and _is_writer(head[max(theirs - 2, 0) : theirs - 1]):
        before = head[: theirs - 2]
    else:
        return False
    lead = atoms_of(before)
    return all(_is_small(atom, _BEFORE) for atom in lead) and (_acts(lead) or _leads_to_act(atoms_of(behind)))


def is_relation(words: Sequence[str]) -> bool:
    """`my wife`, `mi querida hermana`: somebody of theirs."""
    said = [plain(word).strip(MARKS) for word in words]
    atoms = atoms_of(said)
    owned = bool(said) and said[0] in of_names("mine")
    return owned and any(map(is_anothers, atoms)) and sum(not atom.groups for atom in atoms) <= 1


def _is_and(said: Sequence[str]) -> bool:
    return bool(said) and said[0] in of_names("joins")


def _is_writer(said: Sequence[str]) -> bool:
    return bool(said) and not {said[0], said[0].partition("-")[0]}.isdisjoint(of_names("writer") | words_of("self"))


def _acts(lead: Sequence[Atom]) -> bool:
    """`Add me and my wife`: the act stands before them."""
    return any(atom.of("enlist") for atom in lead)


def _leads_to_act(tail: Sequence[Atom]) -> bool:
    """`both want to sign`; not so `signed`, `want to know who signs`."""
    between = [*takewhile(lambda atom: not atom.of(*_ACTS), tail)]
    act = tail[len(between) : len(between) + 1]
    done = any(atom.of("told") and not atom.of("selves") for atom in act)
    return bool(act) and not done and all(_is_small(atom, _BETWEEN) for atom in between)


def _is_small(atom: Atom, groups: Sequence[str]) -> bool:
    turns = atom.of(*_TURNS) and not atom.of("fill", "want", "courtesy", "yes")
    return atom.of(*groups) and not turns
