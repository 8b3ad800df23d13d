"""Their own name, written otherwise: read where it stands on a letter, or waits for their yes.

`I'm Aminata, not Amina`, `with my middle initial: Amina B. Diallo`, `an accent on the o: Dialló`, `Dr. Heike Brandt`

sentence ─► runs of words that are written like a name ─► near to the name that we have ─► what stands before and behind
it turns nothing, and speaks of them ─► the name anew

It needs no word that leads to a name: that it is near to theirs says whose it is. A name with nothing beside it is a
signature, and the name as we have it is none.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from signbot.core import names
from signbot.core.reading.name_shape import INITIAL, is_of_a_sentence, is_proper, is_title
from signbot.core.reading.places import place_of
from signbot.core.reading.told_name import MARKS, begins_with_small_word, goes_on, is_anothers, is_harmless, is_turned
from signbot.core.text.grammar import atoms_of
from signbot.core.text.lexicon import WORD
from signbot.core.text.plain import plain

_OF_THEM = ("self", "signature", "name", "told", "lend", "enlist", "publish", "letter")
_SPELT_ALIKE = ((6, 2), (4, 1))  # letters of a word, at least, and how many may differ
_SHORT_FORM = 3  # letters that a longer form of a name goes on from, at least: Aminata


@dataclass(frozen=True, slots=True)
class Respelt:
    name: str  # theirs, as it is to be printed
    place: str  # behind it: `Amina B. Diallo, Toledo`
    surely: bool  # no word beside it that we do not know


@lru_cache(1024)
def respelt(sentence: str, before: str) -> Respelt | None:
    """`before`: the name as we have it. None where the sentence writes no name near to it, or two."""
    words = sentence.split()
    found: list[Respelt] = []
    for first, end in runs(words):
        name = _anew(_bare(words[first:end]), before)
        place, tail = _place(words[end - 1], words[end:])
        surely = _speaks_of_them(words[:first], tail) if name else None
        if surely is not None:
            found.append(Respelt(name, place, surely))
    return found[0] if len(found) == 1 else None


def _place(last: str, tail: Sequence[str]) -> tuple[str, Sequence[str]]:
    """`, Toledo please`: the place behind a name, and what follows it."""
    if not last.endswith(","):
        return "", tail
    end = next((end for first, end in runs(tail) if not first), 0)
    place = place_of(" ".join(tail[:end]).rstrip(MARKS)) if end else ""
    return (place, tail[end:]) if place else ("", tail)


def runs(words: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Where the words of a name stand, each run as long as it is; not so the first of `I'm Aminata`."""
    first = 0
    while first < len(words):
        end = first
        while end < len(words) and goes_on(words[first:], end - first):
            end += 1
        last = end
        while last > first and not is_proper(words[last - 1]):
            last -= 1
        begin = next((at for at in range(first, last) if not _is_small(words[at])), last)
        if last > begin:
            yield begin, last
        first = max(end, first + 1)


def _is_small(word: str) -> bool:
    """`It's`, `I'm`, `Bitte`: a word with a capital that no name begins with."""
    return not is_title(word) and (begins_with_small_word(word) or is_of_a_sentence(word))


def _bare(words: Sequence[str]) -> str:
    """Without the marks around it; `Amina D.` keeps its own."""
    name = " ".join(words).strip(MARKS.replace(".", ""))
    return name if INITIAL.fullmatch(words[-1]) else name.rstrip(MARKS)


def _anew(written: str, before: str) -> str:
    """Their name as it is written there; "" where it is another's, or the same."""
    theirs, said = names.key(before).split(), names.key(written).split()
    if not said or len(theirs) < 2 or written == before or written in before.split():
        return ""
    if len(said) == 1 and " " not in written:
        near = [word for word in before.split() if _is_near(said[0], names.key(word))]
        return " ".join(written if word in near else word for word in before.split()) if len(near) == 1 else ""
    if len(said) < len(theirs):
        return ""
    left = list(said)
    for word in theirs:
        fitting = next((other for other in left if other == word), None)
        fitting = fitting or next((other for other in left if _is_near(other, word)), None)
        if fitting is None:
            return ""
        left.remove(fitting)
    return written


def _is_near(one: str, other: str) -> bool:
    """`diallo` and `dialo`, `amina` and `aminata`, `d` and `daniel`."""
    short, long = sorted((one, other), key=len)
    if one == other or (len(short) in (1, *range(_SHORT_FORM, len(long))) and long.startswith(short)):
        return True
    from rapidfuzz.distance import OSA

    allowed = next((most for least, most in _SPELT_ALIKE if len(short) >= least), 0)
    return OSA.distance(one, other, score_cutoff=allowed) <= allowed


def _speaks_of_them(head: Sequence[str], tail: Sequence[str]) -> bool | None:
    """Whether it says for certain how they are printed; None: it does not say it."""
    before = atoms_of(WORD.findall(plain(" ".join(head))))
    if not before or any(map(is_anothers, before)) or not is_harmless(tail, apart=True):
        return None
    polite = before[0].of("if") and any(atom.of("letter", "you", "signature") for atom in before[1:2])
    asks = before[0].of("question") and not before[0].of("fill")
    if asks or is_turned(before[polite:]) or not (head[-1].endswith(":") or any(atom.of(*_OF_THEM) for atom in before)):
        return None
    return all(atom.groups for atom in before)
