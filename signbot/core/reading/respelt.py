"""Their own name, written otherwise: read where it stands on a letter, or waits for their yes.

`I'm Aminata, not Amina`, `with my middle initial: Amina B. Diallo`, `an accent on the o: Dialló`, `Dr. Heike Brandt`

sentence ─► runs of words that are written like a name ─► near to the name that we have ─► what stands before and behind
it turns nothing, and speaks of them ─► the name anew

It needs no word that leads to a name: that it is near to theirs says whose it is. A name with nothing beside it is a
signature, and the name as we have it is none.

`Under my maiden name, Amina Touré`, `the whole of it: Aminata Diallo`, where `Minata` stands: with their first name, or
in the place of a short form, it is theirs where a word says how they are printed.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import pairwise

from signbot.core import names
from signbot.core.reading.name_shape import INITIAL, is_of_a_sentence, is_proper, is_title, particles
from signbot.core.reading.places import place_of
from signbot.core.reading.reply_words import holds
from signbot.core.reading.told_name import MARKS, begins_with_small_word, goes_on, is_anothers, is_harmless, is_turned
from signbot.core.text.first_names import is_given
from signbot.core.text.grammar import Atom, atoms_of, words_of
from signbot.core.text.lexicon import WORD, details
from signbot.core.text.plain import plain
from signbot.core.text.words import of_names
from signbot.core.value import dataclass

_OF_THEM = ("self", "signature", "name", "told", "lend", "enlist", "publish", "letter")
_SPELT_ALIKE = ((6, 2), (4, 1))  # letters of a word, at least, and how many may differ
_ACTS = ("question", "told", "want", "lend", "sign")
_I = "I"  # behind a name: `tell Amina Diallo I said hi`
WHOLE = 2  # words of a whole name, at least
_MAIDEN = 2  # words before `name`, of which one says whose it is: `my maiden`
_POSSESSIVE = ("'s", "’s")
_I_AM = 2  # words before a name: `I am`
_DENIED = 2  # words: `not Pat`
_SHORT_FORM = 3  # letters that a longer form of a name goes on from, at least: Aminata


@dataclass(frozen=True, slots=True)
class Respelt:
    name: str  # theirs, as it is to be printed
    place: str  # behind it: `Amina B. Diallo, Toledo`
    surely: bool  # no word beside it that we do not know
    plainly: bool  # said to be how it is written: `my name has an accent`, `it should say`, a colon
    near: bool = True  # to theirs; not so a maiden name
    to_print: bool = False  # an act of ours leads to it: `could you print`


@lru_cache(1024)
def respelt(sentence: str, before: str) -> Respelt | None:
    """`before`: the name as we have it. None where the sentence writes no name near to it, or two."""
    words, among = sentence.split(), tuple(WORD.findall(plain(sentence)))
    found: list[Respelt] = []
    for first, end in runs(words):
        name, head = _bare(words[first:end]), words[:first]
        if name.endswith(_POSSESSIVE):
            continue  # `Ann Lee's fault`
        anew, place, tail = _anew(name, before), *_place(words[end - 1], _meant(words[end:], among))
        apart = words[end - 1][-1] in MARKS
        if anew and (before_it := _speaks_of_them(head, names.key(name).split(), tail, among, apart=apart)):
            plainly = head[-1].endswith(":") or _names_name(head) or _says_how(before_it)
            found.append(Respelt(anew, place, plainly or _is_known(head), plainly))
        elif anew and is_same_but_for_marks(anew, before) and _is_it_is(head, tail, among):
            found.append(Respelt(anew, place, surely=True, plainly=True))
        elif (
            place and head and name == before and _goes_with(tail, among, apart=True) and not _is_anothers(head, among)
        ):
            found.append(Respelt("", place, surely=True, plainly=True))
        elif anew and not head and (_is_instead(words[end:], before, among) or _is_wished(name, words[end:], among)):
            found.append(Respelt(anew, place, surely=True, plainly=True))
        elif not anew and _is_theirs(name, before) and _is_how(head, tail, among, apart=apart, short=" " not in before):
            acts = any(atom.of("enlist", "publish") for atom in _atoms(head, among))
            found.append(Respelt(name, place, surely=True, plainly=True, near=False, to_print=acts))
    return found[0] if len(found) == 1 else None


def _atoms(words: Sequence[str], among: Sequence[str]) -> list[Atom]:
    return atoms_of(WORD.findall(plain(" ".join(words))), among)


def _meant(tail: Sequence[str], among: Sequence[str]) -> Sequence[str]:
    """Without `, not the other one`, `instead of Doyle`: that speaks of the name that is not meant."""
    found = _atoms(tail, among)
    said = bool(found) and found[0].of("not") and not any(atom.of(*_ACTS, "off") for atom in found[1:])
    return () if said else tail


def is_same_but_for_marks(name: str, before: str) -> bool:
    """`José Ramírez` for Jose Ramirez."""
    return name != before and names.key(name) == names.key(before)


def _is_it_is(head: Sequence[str], tail: Sequence[str], among: Sequence[str]) -> bool:
    """Behind a mark, if anything stands before it: `Faltou o til, é João`, `it's`; not so `the governor is`."""
    last = _atoms(_last_clause(head), among)
    small = bool(last) and all(atom.of("fill", "question", "letter", "self") and not is_anothers(atom) for atom in last)
    asks = small and last[0].of("question") and not last[0].of("fill")
    return small and not asks and last[-1].of("question", "self") and _goes_with(tail, among, apart=False)


def _is_anothers(head: Sequence[str], among: Sequence[str]) -> bool:
    """`The governor of`, `my cousin`, `greetings to`: no lead, `Bitte mit Ort:`, nor a word that asks to print it."""
    before = _atoms(head, among)
    prints = any(atom.of("enlist", "publish", "name") for atom in before) and all(atom.groups for atom in before)
    known = head[-1].endswith(":") or prints
    return not known or is_turned(before) or any(map(is_anothers, before)) or _is_of_theirs(before)


def _is_instead(tail: Sequence[str], before: str, among: Sequence[str]) -> bool:
    """Behind the name: `, not Pat`, the word of theirs in whose place it is to stand."""
    found = _atoms(tail[:_DENIED], among)
    theirs = names.key(before).split()
    denied = bool(found) and found[0].of("not") and names.key(tail[1].strip(MARKS)) in theirs if tail[1:] else False
    return denied and _goes_with(tail[_DENIED:], among, apart=True)


def _is_wished(name: str, tail: Sequence[str], among: Sequence[str]) -> bool:
    """A whole name, and small words behind it, `on the letter please`."""
    found = _atoms(tail, among)
    small = all(atom.of("fill", "letter", "courtesy") and not atom.of("question", "others") for atom in found)
    asks = any(atom.of("letter") for atom in found) and any(holds("please", atom.words) for atom in found)
    return len(name.split()) >= WHOLE and small and asks


def _is_theirs(written: str, before: str) -> bool:
    """With their first name: `Ann Lee` for Ann Smith. For a short form alone: `Winifred Lee` for Winnie."""
    said, theirs = names.key(written).split(), [word for word in names.key(before).split() if word not in particles()]
    if len(said) < WHOLE or not theirs or said == theirs:
        return False
    if len(theirs) < WHOLE:
        return said[0].startswith(theirs[0][:_SHORT_FORM]) and len(theirs[0]) >= _SHORT_FORM
    return _is_near(said[0], theirs[0])


def _is_how(head: Sequence[str], tail: Sequence[str], among: Sequence[str], *, apart: bool, short: bool) -> bool:
    """What stands before it says how they are printed: `my maiden name`, `the whole of it:`; nothing behind turns it.

    Nothing stands before it, and something of theirs behind it: `…, as my passport has it`. `short`: we have a short
    form alone: `on paper I'm Winifred Lee`.
    """
    before = _atoms(head, among)
    if not is_harmless(tail, apart=True, among=among) or any(map(is_anothers, before)):
        return False
    if not head:
        return apart and any(atom.of("self") for atom in _atoms(tail, among))
    led = head[-1].endswith(":") and not _is_of_theirs(before)
    i_am = short and any(atom.of("self") for atom in before[-_I_AM:]) and before[-1].of("self", "question", "fill")
    denied = any(atom.of("not") and not atom.of("fill", "want") for atom in before)
    return not denied and (led or i_am or _names_name(head) or _says_how(before))


def _is_of_theirs(before: Sequence[Atom]) -> bool:
    """`My doctor:`"""
    return any(not of_names("mine").isdisjoint(atom.words) and not after.groups for atom, after in pairwise(before))


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
        while last > first and (not is_proper(words[last - 1]) or words[last - 1] == _I):
            last -= 1
        begin = next((at for at in range(first, last) if not _is_small(words[at])), last)
        if last > begin:
            yield begin, last
        first = max(end, first + 1)


def _is_small(word: str) -> bool:
    """`It's`, `I'm`, `Bitte`: a word with a capital that no name begins with."""
    return not (is_title(word) or is_given(word.strip(MARKS))) and (
        begins_with_small_word(word) or is_of_a_sentence(word)
    )


def _bare(words: Sequence[str]) -> str:
    """Without the marks around it; `Amina D.` keeps its own."""
    name = " ".join(words).strip(MARKS.replace(".", ""))
    return name if INITIAL.fullmatch(words[-1]) else name.rstrip(MARKS)


def _anew(written: str, before: str) -> str:
    """Their name as it is written there; "" where it is another's, or the same."""
    theirs, said = names.key(before).split(), names.key(written).split()
    if not said or len(theirs) < 2 or written == before or f" {written} " in f" {before} ":
        return ""
    if len(said) < len(theirs) or len(written.split()) < len(before.split()):
        return _of_a_part(written.split(), before.split())
    left = list(said)
    for word in theirs:
        fitting = next((other for other in left if other == word), None)
        fitting = fitting or next((other for other in left if _is_near(other, word)), None)
        if fitting is None:
            return ""
        left.remove(fitting)
    return written


def _of_a_part(written: Sequence[str], before: Sequence[str]) -> str:
    """`Okonkwo-Hayle` for Bernard Okonkwo-Hale: their name with the words that are near to it; "" where none are, or
    two runs of them. `MacDonald` stands for Mac Donald."""
    as_one = "".join(map(_letters, written))
    spans = [(at, at + count) for count in range(1, len(before) + 1) for at in range(len(before) - count + 1)]
    joined = [(at, end) for at, end in spans if "".join(map(_letters, before[at:end])) == as_one]
    near = [
        (at, end)
        for at, end in spans
        if end - at == len(written) and all(map(_is_near, map(names.key, written), map(names.key, before[at:end])))
    ]
    fitting = joined or near
    if len(fitting) != 1:
        return ""
    ((at, end),) = fitting
    return " ".join((*before[:at], *written, *before[end:]))


def _letters(word: str) -> str:
    return "".join(filter(str.isalnum, names.key(word)))


def _is_near(one: str, other: str) -> bool:
    """`diallo` and `dialo`, `amina` and `aminata`, `d` and `daniel`."""
    short, long = sorted((one, other), key=len)
    if one == other or (len(short) in (1, *range(_SHORT_FORM, len(long))) and long.startswith(short)):
        return True
    from rapidfuzz.distance import OSA

    allowed = next((most for least, most in _SPELT_ALIKE if len(short) >= least), 0)
    return OSA.distance(one, other, score_cutoff=allowed) <= allowed


def _speaks_of_them(
    head: Sequence[str], written: Sequence[str], tail: Sequence[str], among: Sequence[str], *, apart: bool
) -> Sequence[Atom]:
    """What stands before the name, where it may say how they are printed; else nothing.

    `apart`: a mark stands between the name and what follows it: `Aminata is free` says something of somebody.
    """
    before = _atoms(head, among)
    if not before or any(map(is_anothers, before)) or not _goes_with(tail, among, apart=apart):
        return ()
    polite = before[0].of("if") and any(atom.of("letter", "you", "signature") for atom in before[1:2])
    asks = before[0].of("question") and not before[0].of("fill")
    by_others = not of_names("comes_from").isdisjoint(before[-1].words)  # `it was sent by Amena`
    told = before[-1].of("told", "ask") and not _should_be(before)  # `please tell Amina`
    said = head[-1].endswith(":") or _names_name(head) or any(atom.of(*_OF_THEM) for atom in before)
    another = any(key.removesuffix("'s") in written for key in map(plain, head))  # `Amira's name is missing: Amira`
    return () if asks or by_others or told or another or is_turned(before[polite:]) or not said else before


def _goes_with(tail: Sequence[str], among: Sequence[str], *, apart: bool) -> bool:
    """`by the way`, `and not Amina`; not so `is free`, `told me`, where no mark stands before it."""
    acts = any(atom.of(*_ACTS) for atom in _atoms(tail, among))
    return is_harmless(tail, apart=True, among=among) and (apart or not acts)


def _says_how(before: Sequence[Atom]) -> bool:
    """`It should say`, `it is spelt`."""
    return _should_be(before) or not _written().isdisjoint(before[-1].words)


def _should_be(before: Sequence[Atom]) -> bool:
    """`It should say`, `could it read`, Spanish `debería ser`; not so `it says`, `could you tell`."""
    if not before[-1].of("told", "lend") or any(atom.of("you") for atom in before):
        return False
    modal = any(atom.of("if", "want") for atom in before[:-1])
    return modal and (before[0].of("if") or any(atom.of("letter", "signature") for atom in before[:-1]))


@cache
def _written() -> frozenset[str]:
    """`spelt`, `schreibt`: what stands between `my name` and a name, and is neither a small word nor an act."""
    said = {word for phrase in of_names("introduces") for word in WORD.findall(plain(phrase))[-1:]}
    return frozenset(said).difference(*map(words_of, ("self", "question", "fill", "sign", "signature", "because")))


def _names_name(head: Sequence[str]) -> bool:
    """`My surname has an accent`, `bitte den Vornamen`, `my maiden name`; not so `the prisoner's name`."""
    folded = plain(" ".join(head))
    for found in _name_words().finditer(folded):
        before = atoms_of(WORD.findall(folded[: found.start()]))
        theirs = any(not of_names("mine").isdisjoint(atom.words) for atom in before[-_MAIDEN:])
        if not before or before[-1].groups or theirs:
            return True
    return False


@cache
def _name_words() -> re.Pattern[str]:
    said = {plain(word) for word, kind in details().items() if kind in ("name", "given", "family")}
    return re.compile(rf"\b\w*(?:{'|'.join(map(re.escape, sorted(said, key=len, reverse=True)))})n?\b")


def _is_known(head: Sequence[str]) -> bool:
    return all(atom.groups for atom in atoms_of(WORD.findall(plain(" ".join(_last_clause(head))))))


def _last_clause(head: Sequence[str]) -> Sequence[str]:
    """`I'm` of `There's a typo, I'm`; all of it where nothing stands behind its last mark."""
    ends = [at for at, word in enumerate(head, start=1) if word[-1] in MARKS and at < len(head)]
    return head[ends[-1] :] if ends else head
