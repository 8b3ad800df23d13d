"""Two names: may both be one person's? Or do they share a family name?"""

from signbot.core import names


def is_same(name: str, known: str) -> bool:
    """Whether both may be one person's: `A. Diallo` and `Amina Diallo`, `Amina` and `Amina K. Diallo`."""
    mine, theirs = names.key(name).split(), names.key(known).split()
    if not mine or not theirs:
        return False
    short, long = sorted((mine, theirs), key=len)
    return all(any(_fits(word, other) for other in long) for word in short)


def _fits(word: str, other: str) -> bool:
    return word == other or (len(word) == 1 and other.startswith(word)) or (len(other) == 1 and word.startswith(other))


def is_of_family(name: str, known: str) -> bool:
    """`Mary Smith`, where Peter Smith writes."""
    mine, theirs = names.key(name).split(), names.key(known).split()
    return len(mine) > 1 and len(theirs) > 1 and mine[-1] == theirs[-1] and not is_same(name, known)


def is_another(name: str, known: str) -> bool:
    """Whether `known` is somebody's whole name, and `name` another person's."""
    return " " in known.strip() and not is_same(name, known)
