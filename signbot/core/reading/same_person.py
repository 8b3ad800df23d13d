"""Two names: may both be one person's? Is one of them the other, shortened? Or do they share a family name?

`A. Diallo`, `Fr Kevin`, `PH`, `Dan Achterberg`, `Ma. de los Ángeles` ─► word by word: equal, an initial, a short form
"""

from collections.abc import Sequence
from functools import lru_cache

from signbot.core import names
from signbot.core.text.suffixes import is_shortened
from signbot.core.text.words import of_names

_LEAST = 2  # letters of a short form: Ed, Jo
_JOINED = 3  # initials that are written as one, at most: JP
_DIMINUTIVES = ("ie", "ey", "y", "i")  # Debbie, Steffi
_STEM = 4  # letters before it, at least, where none is doubled; of more the last may be another: Conch-i of Concepción
_VOWELS = frozenset("aeiou")  # Andrea is not short for Andreas
# What makes a woman's name of a man's, so that the man's is no short form of it: Paul-ine, Jean-ne, Daniel-a
_FEMININE = frozenset("a ia ie na ne ta te la le ina ine ita etta ette nette ella elle iela iska neke".split())


@lru_cache(1024)
def is_same(name: str, known: str) -> bool:
    """Whether both may be one person's: `A. Diallo` and `Amina Diallo`, `Amina` and `Amina K. Diallo`."""
    mine, theirs = _without_titles(name), _without_titles(known)
    if not mine or not theirs:
        return False
    short, long = sorted((mine, theirs), key=len)
    joined = _joined_initials(name if short is mine else known, long)
    return all(word in joined or any(_fits(word, other) for other in long) for word in short)


def is_shorter(name: str, known: str) -> bool:
    """Whether it is a whole name of theirs with less of it: an initial, a short form, a word left out."""
    mine, theirs = _without_titles(name), _without_titles(known)
    if not is_same(name, known) or len(theirs) < _LEAST:
        return False
    shortened = any(word not in theirs and any(_is_short(word, other) for other in theirs) for word in mine)
    return shortened or len(mine) < len(theirs)


def is_fuller(name: str, known: str) -> bool:
    """Of two names of theirs, whether it tells more: `Jean-Baptiste Ngoma` beside `JB Ngoma`; not so `J. B. Ngoma`, nor
    a title. What is all in capitals tells less: `Edna Whitlock` beside `EDNA WHITLOCK`."""
    said, theirs = _without_titles(name), _without_titles(known)
    if known.isupper() and said == theirs:
        return True
    spelled = len(said) > 1 and all(len(word) > 1 for word in said)
    return spelled and not is_shorter(name, known) and len("".join(said)) > len("".join(theirs))


def is_first_name(name: str) -> bool:
    """`Fr. Tom`: no whole name, whoever it is."""
    return len(_without_titles(name)) < _LEAST


def _without_titles(name: str) -> list[str]:
    """The words of a name, folded; of a title alone, the title: `Fr Kevin`."""
    said = names.key(name).split()
    return [word for word in said if word not in of_names("unsorted_title")] or said


def _joined_initials(name: str, other: Sequence[str]) -> frozenset[str]:
    """`JP`, beside Jean-Paul Girard."""
    initials = "".join(word[0] for word in other)
    capitals = (word for word in name.split() if word.isupper() and len(word) <= _JOINED)
    return frozenset(key for key in map(names.key, capitals) if len(key) > 1 and key in initials)


def _fits(word: str, other: str) -> bool:
    return word == other or _is_short(word, other) or _is_short(other, word)


def _is_short(word: str, whole: str) -> bool:
    """`D`, `Dan`, `Danny` of Daniel; `Fco` of Francisco."""
    if len(word) >= len(whole) or word[0] != whole[0]:
        return False
    if len(word) == 1 or (is_shortened(f"{word}.") and _stands_within(word, whole)):
        return True
    return _is_diminutive(word, whole) or _is_cut(word, whole)


def _is_cut(word: str, whole: str) -> bool:
    """`Dan`, `Chris`, `Jo`; not so `Paul` of Pauline."""
    short = len(word) == _LEAST or (len(word) > _LEAST and word[-1] not in _VOWELS)
    return short and whole.startswith(word) and whole[len(word) :] not in _FEMININE


def _is_diminutive(word: str, whole: str) -> bool:
    """`Debbie`, `Kathy`, `Conchi`."""
    stem = next((word[: -len(end)] for end in _DIMINUTIVES if word.endswith(end)), "")
    if stem[-2:-1] == stem[-1:]:
        return len(stem) > _LEAST and whole.startswith(stem[:-1])
    return len(stem) >= _STEM and (whole.startswith(stem) or (len(stem) > _STEM and whole.startswith(stem[:-1])))


def _stands_within(word: str, whole: str) -> bool:
    """Its letters, in their order."""
    left = iter(whole)
    return all(letter in left for letter in word)


def is_of_family(name: str, known: str) -> bool:
    """`Mary Smith`, where Peter Smith writes."""
    mine, theirs = names.key(name).split(), names.key(known).split()
    return len(mine) > 1 and len(theirs) > 1 and mine[-1] == theirs[-1] and not is_same(name, known)


def is_another(name: str, known: str) -> bool:
    """Whether `known` is somebody's whole name, and `name` another person's."""
    return " " in known.strip() and not is_same(name, known)
