"""Where they live, said in a sentence: read where their name stands on a letter, or waits for their yes.

`By the way I live in Akron now`, `Moro em Recife, pode acrescentar?`, `My town is Hudson`

sentence ─► what leads to their place (`i live in`, `my town is`) ─► before it nobody else, and nothing that turns it
─► the place ─► behind it only small words
"""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from signbot.core.reading.name_shape import any_of, is_proper
from signbot.core.reading.places import place_of
from signbot.core.reading.reply_words import holds
from signbot.core.reading.told_name import MARKS, goes_on, is_harmless, is_turned
from signbot.core.text.grammar import atoms_of
from signbot.core.text.lexicon import WORD, details
from signbot.core.text.plain import Plain, plain
from signbot.core.text.words import of_names

_STRANGE = 2  # words before it, but for what `but` ends, that we do not know, at most: `I forgot to say that`


@lru_cache(1024)
def told_place(sentence: str) -> str:
    """The place, as written; "" where none is told."""
    folded = Plain(sentence)
    for first, behind in _leads(folded.text):
        head, rest = folded.written(0, first), folded.written(behind).split()
        end = next((at for at in range(len(rest)) if not (goes_on(rest, at) or _goes_on(rest, at))), len(rest))
        while end and not is_proper(rest[end - 1]):
            end -= 1
        place = place_of(" ".join(rest[:end]).rstrip(MARKS)) if end else ""
        if place and _is_theirs(head) and _is_small(rest[end:]):
            return place
    return ""


def _is_small(tail: list[str]) -> bool:
    """`now`, `, could you change that?`, `, not in Bilbao`; not so `and am very worried`."""
    found = atoms_of(WORD.findall(plain(" ".join(tail))))
    other = bool(found) and found[0].of("not") and all(map(is_proper, tail[-1:]))
    known = all(atom.groups or holds("corrects", atom.words) for atom in (found[:-1] if other else found))
    return is_harmless(tail, apart=True) and known


def _goes_on(words: list[str], at: int) -> bool:
    """`Akron, Ohio`"""
    return at > 0 and words[at - 1].endswith(",") and is_proper(words[at])


def _leads(text: str) -> Iterator[tuple[int, int]]:
    """Where each phrase that leads to their place begins and ends."""
    for lead in (_lives_in(), _my_town()):
        yield from (found.span() for found in lead.finditer(text))


def _is_theirs(head: str) -> bool:
    before = atoms_of(WORD.findall(plain(head)))
    asks = bool(before) and before[0].of("question") and not before[0].of("fill")
    others = any(atom.of("others") and not atom.of("you") for atom in before)
    last = max((at for at, atom in enumerate(before) if atom.of("but")), default=0)
    return not (others or asks or is_turned(before)) and sum(not atom.groups for atom in before[last:]) <= _STRANGE


@cache
def _lives_in() -> re.Pattern[str]:
    between = rf"\s+(?:(?:{any_of('now')})\s+)?"
    leads = sorted(of_names("i_live_in"), key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(between.join(map(re.escape, lead.split())) for lead in leads)})\s+")


@cache
def _my_town() -> re.Pattern[str]:
    towns = "|".join(re.escape(plain(word)) for word, kind in details().items() if kind == "city")
    return re.compile(rf"\b(?:{any_of('mine')})\s+(?:{towns})(?:\s*[:,]|\s+\w{{1,3}})\s+")
