"""How a name is to be printed, said in a sentence: read where a name is in question, and nowhere else.

Where we asked for a name, or one of theirs stands on the letter: `It's José Ramírez, with accents`, `Please use Ann
Lee`, `It should read Ann Lee, not Anne Lee`.

sentence ─► the places where a name may begin ─► before it only words that lead to one ─► behind it nothing that turns

A noun that we do not know leads to no name, for it may be somebody else's: `My doctor is Ann Lee`. A name has two
words here, at least.
"""

from collections.abc import Sequence
from functools import cache, lru_cache

from signbot.core import names
from signbot.core.campaign import Person
from signbot.core.reading.behind import People, Undecided, behind, introduced, presented
from signbot.core.reading.name_shape import INITIAL, begins_proper, is_proper, is_title, particles
from signbot.core.text.grammar import Atom, atoms_of, words_of
from signbot.core.text.lexicon import WORD
from signbot.core.text.plain import Plain, plain
from signbot.core.text.words import of_names
from signbot.core.value import dataclass

_LEADS = "self signature fill letter courtesy enlist lend want ask you yes back adverb and name told".split()
_NEXT = ("self", "signature", "question", "enlist", "lend", "name", "told", "back")  # right before, without a mark
_NO_FIRST = ("courtesy", "fill", "because", "question", "off", "ask", "enlist", "lend", "back")  # words of no name
_PLAINLY = ("enlist", "lend", "name", "signature")  # what says that it is theirs, or what we should do with it
_GOES_ON = ("because", "courtesy", "not", "enlist", "publish")  # right behind it: `als Ann Lee drucken`
_TURNS = ("others", "if", "question", "off", "sign")  # behind it: it may be somebody else, or no wish
MARKS, _QUOTED = ",;:.()–—-", "\"'“”‘’.,;:()!"


@dataclass(frozen=True, slots=True)
class ToldName:
    person: Person  # their name, perhaps with a place
    plainly: bool  # said to be a name (`my name is`), or what to print (`please use`); not so `It is Ann Lee`
    own: bool  # said to be theirs: `my name is`
    added: bool  # perhaps somebody besides them: `please add Ann Lee`
    alone: bool  # nothing leads to it


@lru_cache(2048)
def told_name(sentence: str) -> ToldName | None:
    """The name that a sentence tells, as written."""
    for says_so, plainly in ((introduced(sentence), True), (presented(sentence), False)):
        if isinstance(says_so, People) and len(says_so.people) == 1:
            tail = sentence.partition(says_so.people[0].name)[2].split()
            harmless = not tail or is_harmless(tail, apart=True)
            return ToldName(says_so.people[0], plainly, own=True, added=False, alone=False) if harmless else None
    folded = Plain(sentence)
    said = list(WORD.finditer(folded.text))
    found = None
    for at, word in enumerate(said):
        rest = folded.written(word.start())
        if not begins_proper(rest):
            continue
        head = _without_letter(atoms_of([before.group() for before in said[:at]]))
        marked = at > 0 and any(mark in MARKS for mark in folded.text[said[at - 1].end() : word.start()])
        if not _leads(head, sentence, marked=marked):
            break
        plainly = any(atom.of(*_PLAINLY) or not _introducing().isdisjoint(atom.words) for atom in head)
        if (not head and begins_with_small_word(rest)) or not (person := _named(rest, plainly=plainly)):
            continue
        added = any(atom.of("enlist") and not atom.of("publish") for atom in head)
        own = not added and any(atom.of("signature") for atom in head)
        found = ToldName(person, plainly, own, added, alone=all(map(_is_greeting, head)))
    return found


def _without_letter(head: Sequence[Atom]) -> list[Atom]:
    """`My name for the letter is`."""
    for_it = [at for at in range(1, len(head)) if head[at - 1].of("because") and head[at].of("letter")]
    return [atom for at, atom in enumerate(head) if at not in for_it and at + 1 not in for_it]


def _is_greeting(atom: Atom) -> bool:
    """`Regards, Ann Lee`; not so `please`."""
    return atom.of("courtesy") and not atom.of("fill", "want")


def _leads(head: Sequence[Atom], sentence: str, *, marked: bool) -> bool:
    """Nothing before the name, or only small words. `Love Ann Lee`, `An Nguyen`: one word with a capital is its own."""
    if not head:
        return True
    last = head[-1]
    if head[0].of("question"):
        return False  # `Is my name Ann Lee?`
    if not all(_is_lead(atom) for atom in head) or (not marked and last.words[-1] in of_names("comes_from")):
        return False
    leads = not _introducing().isdisjoint(last.words) or _prefers(last)
    should = any(atom.of("want") and atom.of("if") for atom in head)
    if any(atom.of("told") for atom in head) and not (leads or should):
        return False  # `I read about Ann Lee`; not so `it should read Ann Lee`
    leads = leads or (last.of("fill") and any(atom.of("name") for atom in head))  # `change my name to`
    alone = len(head) == 1 and is_proper(sentence) and not (leads or last.of("enlist", "lend", "name"))
    return marked or ((last.of(*_NEXT) or leads) and not alone)


def is_anothers(atom: Atom) -> bool:
    """`My sister`, `they`; not so `you`."""
    return atom.of("others") and not atom.of("you", "courtesy")


def is_turned(head: Sequence[Atom]) -> bool:
    """What leads to a name or a place denies it, or makes a condition of it; not so `would`, `only`."""
    return any(atom.of("not", "if") and not atom.of("fill", "want") for atom in head)


def begins_with_small_word(text: str) -> bool:
    """`Under Ann Lee`, `Dear Ann Lee`: its first word is no name's, though it has a capital."""
    said = WORD.findall(plain(text))[:1]
    initial = any(map(INITIAL.fullmatch, text.split()[:1]))  # `I. Petrov`
    return bool(said) and not initial and (atoms_of(said)[0].of(*_NO_FIRST, "self") or _prefers(atoms_of(said)[0]))


def _is_lead(atom: Atom) -> bool:
    small = atom.of(*_LEADS) and not (atom.of("others") and not atom.of("you"))
    return small or _prefers(atom) or not _introducing().isdisjoint(atom.words)


def _prefers(atom: Atom) -> bool:
    """`I would prefer` Ann Lee."""
    return not of_names("prefers").isdisjoint(atom.words)


@cache
def _introducing() -> frozenset[str]:
    """The words that say that a name follows: `as`, Spanish `llamo`."""
    phrases = of_names("introduces") | of_names("says_name")
    said = frozenset(word for phrase in phrases for word in WORD.findall(plain(phrase)))
    return said - words_of("self") - words_of("question") - (words_of("fill") - of_names("says_name"))


def _named(rest: str, *, plainly: bool) -> Person | None:
    """One person, of a first and a family name, and nothing behind that turns it."""
    words = rest.split()
    end = next((at for at, word in enumerate(words) if not goes_on(words, at)), len(words))
    while end and not is_proper(words[end - 1]):
        end -= 1  # `Ana María de`
    name, tail = " ".join(words[:end]), words[end:]
    apart = name[-1:] in MARKS or not any(map(str.isalnum, "".join(tail[:1])))
    if tail and not is_harmless(tail, apart=apart):
        return None
    for whole in (rest, name) if apart else (name,):
        found = behind(whole)
        people = found.people if isinstance(found, People) or (plainly and isinstance(found, Undecided)) else ()
        if len(people) == 1 and " " in people[0].name and names.key(people[0].name) == names.key(name.strip(MARKS)):
            return people[0]
    return None


def goes_on(words: Sequence[str], at: int) -> bool:
    """A word of the name: written like one, or a particle, and no mark stands before it.

    `J. R. R. Tolkien` and `Dr. Lee` go on.
    """
    before = words[at - 1] if at else ""
    ended = before[-1:] in (*MARKS,) and not (INITIAL.fullmatch(before) or is_title(before))
    return not ended and (is_proper(words[at]) or plain(words[at]) in particles())


def is_harmless(tail: Sequence[str], *, apart: bool, among: Sequence[str] = ()) -> bool:
    """`, thought you had that`, `with accents`, `please`, `, not Jose`; not so `is my boss`, `, my husband`.

    `among`: the words of its sentence, folded, which tell the language.
    """
    denied = False
    for place, atom in enumerate(found := atoms_of(WORD.findall(plain(" ".join(tail))), among)):
        if atom.of(*_TURNS) and not atom.of("fill", "because", "courtesy", "want", "you"):
            return False
        if (
            not place and not apart and not atom.of("because", "courtesy", "not", "enlist", "publish")
        ):  # `als Ann Lee drucken`
            return False
        denied = denied or (atom.of("not") and not atom.of("courtesy"))
    small = {word for atom in found for word in atom.words if atom.groups}
    words = filter(None, (word.strip(_QUOTED) for word in tail))
    return not denied or all(is_proper(word) or plain(word) in small for word in words)
