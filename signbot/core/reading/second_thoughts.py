"""A change of mind of somebody whom our answer told that they do not stand on a letter: it speaks for signing.

own lines ─► clauses that only say that they see it otherwise now ─► left out ─► what is left is read as any mail is

Elsewhere `I have changed my mind, please add me` is doubtful. A clause that denies it, or makes a condition of it,
stays: `I might change my mind`, `nothing has changed my mind`.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from signbot.core.mail.own_words import Own, OwnWords
from signbot.core.text import words
from signbot.core.text.grammar import atoms_of, words_of
from signbot.core.text.lexicon import WORD, Phrases
from signbot.core.text.plain import Plain

_APART = re.compile(r"[,.;:!?…()–—]+\s*|\s-+\s|$")


def without_second_thoughts(own: OwnWords) -> OwnWords:
    """The own words without these clauses; as they are where nothing else is said."""
    lines = tuple(Own(_without(line.text), line.sure) for line in own.lines)
    left = tuple(line for line in lines if any(map(str.isalnum, line.text)))
    return replace(own, lines=left) if left and lines != own.lines else own


def has_second_thoughts(text: str) -> bool:
    """Whether a clause of it says so."""
    return _without(text) != text


def _without(text: str) -> str:
    folded = Plain(text)
    left: list[str] = []
    begin = 0
    for mark in _APART.finditer(folded.text):
        said = list(WORD.finditer(folded.text, begin, mark.start()))
        ends = _end([word.group() for word in said])
        if not ends:
            left.append(folded.written(begin, mark.end()))
        elif ends < len(said):  # `I changed my mind and want to sign`
            left.append(folded.written(said[ends].start(), mark.end()))
        begin = mark.end()
    return "".join(left).strip()


def _end(clause: Sequence[str]) -> int:
    """How many words say that they see it otherwise, up to what joins another clause; 0: none does for certain."""
    if not (found := _phrases().anywhere(clause)):
        return 0
    place, phrase = found
    behind = range(place + phrase.length, len(clause))
    end = next((at for at in behind if clause[at] in _joints()), len(clause))
    beside = (*clause[:place], *clause[place + phrase.length : end])
    plain = not any(atom.of("not", "if", "question") and not atom.of("fill") for atom in atoms_of(beside))
    return end if plain else 0


@cache
def _joints() -> frozenset[str]:
    return words_of("and") | words_of("but")


@cache
def _phrases() -> Phrases:
    tables = words.spoken("replies").items()
    return Phrases((language, "", phrase) for language, table in tables for phrase in table.get("reconsiders", ()))
