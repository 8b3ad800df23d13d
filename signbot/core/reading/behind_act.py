"""What stands behind an act, in its clause -> the doubts that it brings.

a name, a reason, the letter in other words ─► nothing more turns it ─► a turning word ─► a word of no table

Such a word is a doubt where it may be what is signed. Behind a request of the writer's own that names the letter it is
none: whatever they say besides, they have said what they want.
"""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from signbot.core.reading.before import PASSES, TURNS, is_condition
from signbot.core.reading.behind import Comment, behind
from signbot.core.reading.capacity import limits
from signbot.core.reading.clauses import Clause, Parsed
from signbot.core.reading.doubt_kinds import Doubt, doubt_of
from signbot.core.reading.request import is_willed
from signbot.core.reading.without_act import HARMLESS
from signbot.core.text.grammar import Atom, words_of
from signbot.core.text.lexicon import Verb
from signbot.core.text.words import of_names

_NO_TOPIC = (
    "self",
    "selves",
    "you",
    "not",
    "if",
    "back",
    "code",
    "like",
    "sign",
    "signature",
    "off",
    "away",
    "told",
    "mail",
)
_CLERKS = frozenset({"enter", "record", "register"})  # they do so `against` a number
_SHORT = 2  # words, at most, of courtesy that holds no condition: `many thanks`


def behind_it(parsed: Parsed, clause: Clause, *, mood: bool) -> Iterator[Doubt]:
    """Up to a name, or a reason. In a request of the writer's own that names the letter, open words turn nothing.

    `mood`: its last word may be one, German `wenn Sie mich aufnehmen könnten`.
    """
    rest = clause.rest[: topic(clause.atoms) - clause.last - 1]
    if mood and rest and (rest[-1].of("if", "want") or not rest[-1].groups):
        rest = rest[:-1]
    yield from _said_of_it(clause, rest)
    for place, atom in enumerate(rest):
        if _says_why(clause, rest[place:]):
            yield from _of_reason(clause, rest[place:])
            return
        if _is_named_behind(parsed, clause, rest, place):
            return
        if _is_of_family(parsed, rest, place):
            continue
        if atom.of("not") and limits(rest[place + 1 :]):
            return  # `not as a doctor`
        if atom.of(*TURNS) and (not atom.of(*PASSES) or (atom.of("if") and atom.of("want"))):
            yield Doubt.CONDITION if atom.of("want") else doubt_of(atom)
            return
        if not atom.of(*PASSES, "you", "away") and not _is_complete(clause, rest, place):
            yield Doubt.UNKNOWN
            return


def _says_why(clause: Clause, rest: Sequence[Atom]) -> bool:
    """`because …`, `as a doctor`; not so a clerk's `enter my name against UA 12/12`."""
    entered = not _CLERKS.isdisjoint(clause.act[0].words) and any(atom.of(Verb.NAME) for atom in clause.act)
    beside = entered and rest[0].of("not") and any(atom.of("code") for atom in rest[1:2])
    return _is_role(rest) or (rest[0].of("because") and not beside)


def _of_reason(clause: Clause, rest: Sequence[Atom]) -> Iterator[Doubt]:
    if _is_role(rest):
        return
    if len(rest) > 1 and rest[-1].of("if") and all(atom.of("if", "fill") for atom in rest):
        yield Doubt.CONDITION  # `put me down as a maybe`
    earlier = not of_names("earlier").isdisjoint(rest[0].words)  # `before I forget`
    if is_condition(rest) and not earlier:
        yield Doubt.REFUSED if rest[0].of("not") else Doubt.CONDITION
    elif rest[0].of("if") and _is_exclusive(clause):
        yield Doubt.CONDITION  # `I only sign after reading the letter`
    elif rest[-1].of("not") and not rest[-1].of(*HARMLESS):
        yield Doubt.REFUSED  # German `wegen euch nicht`


def _is_exclusive(clause: Clause) -> bool:
    return any(not of_names("exclusive").isdisjoint(atom.words) for atom in clause.atoms)


def _is_role(rest: Sequence[Atom]) -> bool:
    """Dutch `als gepensioneerd arts`: in words that no table has, the writer says what they are, and no condition."""
    role = not of_names("role").isdisjoint(rest[0].words) and rest[0].of("if")
    return role and len(rest) > 1 and not any(atom.groups for atom in rest[1:])


def _is_named_behind(parsed: Parsed, clause: Clause, rest: Sequence[Atom], place: int) -> bool:
    """`UA 329/11 mary smith`, `for my goddaughter Ana Ruiz`, `for Ruth Lee`, `the letter to the governor`: whose name
    it is, if it is one, is asked where names are read."""
    atom, before = rest[place], rest[place - 1] if place else None
    if atom.groups:
        return False
    if is_its_name(rest[:place], atom) or (parsed.is_capital(atom) and _is_coded(clause, rest[:place])):
        return True
    if before is None:
        return False
    if before.of("code"):
        return _is_named(parsed, clause, atom)
    for_them = is_a_name(parsed, rest[place:]) and not of_names("for_others").isdisjoint(before.words)
    return for_them or (before.of("self", "selves") and is_a_name(parsed, rest[place + 1 :]))


def _is_of_family(parsed: Parsed, rest: Sequence[Atom], place: int) -> bool:
    """`for my wife`, Spanish `por mis padres Ana …`: whose names, is asked where names are read."""
    if not place or not rest[place].of("others") or rest[place].of(*PASSES):
        return False
    before = rest[place - 1]
    return before.of("self", "selves") or (before.of("fill") and is_a_name(parsed, rest[place + 1 :]))


def _is_coded(clause: Clause, rest: Sequence[Atom]) -> bool:
    return any(atom.of("code") for atom in (*clause.head, *clause.act, *rest))


def _is_complete(clause: Clause, rest: Sequence[Atom], place: int) -> bool:
    """`I sign it`, `put me under this letter for my uncle`, `sign me up mate`: whatever stands there is said besides.

    Not so a noun that goes on, `the letter box`; what makes a time of it, `the day you pay`; nor `if you can` prove it.
    """
    before = rest[:place]
    held = any(atom.of("courtesy") and _holds_condition(atom) for atom in before)
    if held or clause.has("all") or not is_willed(clause) or any(map(_is_time, rest)):
        return False
    if _has_object((*clause.act, *before)):
        return True
    if before and before[-1].of("code"):
        return of_names("addressed").issuperset(rest[place].words)  # not so `UA 329/11 haters`
    if _is_coded(clause, before):
        return True
    leads = before[-1:] and (before[-1].of("fill", "courtesy", "adverb", "you", "self") or _is_article(before[-1]))
    if any(atom.of("letter") for atom in before) and leads:
        return True
    return place == len(rest) - 1 and of_names("addressed").issuperset(rest[place].words)


def _is_article(atom: Atom) -> bool:
    """Spanish `la carta a las autoridades`: where it is no pronoun."""
    return atom.of("letter") and len(atom.words) == 1 and atom.words[0] in of_names("of_place") | of_names("article")


def _holds_condition(atom: Atom) -> bool:
    """`once more`, `as soon as you can`, behind which it may be one."""
    return len(atom.words) > _SHORT or not words_of("if").isdisjoint(atom.words[:1])


def _is_time(atom: Atom) -> bool:
    """`the day`, `at the end of the month`."""
    return any(word in of_names("times") for word in atom.words)


def _has_object(said: Sequence[Atom]) -> bool:
    """`sign it`, `sign me under this one`: what is signed stands there; not so `sign this` contract."""
    return any(atom.of("letter") and not of_names("stands_alone").isdisjoint(atom.words) for atom in said)


def topic(found: Sequence[Atom]) -> int:
    """Where the letter begins to be told in other words, `UA 329/11 concerning the lawyer in Mexico`; else the end.

    No word of the writer's own, or of what turns a wish, may stand there.
    """
    for at in range(1, len(found)):
        named = found[at - 1].of("code", "letter") and _is_about(found[at:])
        if named and not any(atom.of(*_NO_TOPIC) for atom in found[at:]):
            return at
    return len(found)


def _is_about(found: Sequence[Atom]) -> bool:
    """`concerning`, French `au sujet de`: the word, or small words and the word."""
    begins = next((atom for atom in found[:2] if not of_names("about").isdisjoint(atom.words)), None)
    return begins is not None and (begins is found[0] or found[0].of("fill"))


def _is_named(parsed: Parsed, clause: Clause, atom: Atom) -> bool:
    """`SIGN UA 329/11 mary smith`: what stands there may be a name, which is asked about where names are read."""
    begin, end = parsed.sentence.tokens[atom.first].start, parsed.sentence.tokens[clause.atoms[-1].last].end
    return not isinstance(behind(parsed.sentence.plain.written(begin, end)), Comment)


def is_a_name(parsed: Parsed, atoms: Sequence[Atom]) -> bool:
    """Words with capitals that no table knows."""
    return bool(atoms) and all(parsed.is_capital(atom) and not atom.groups for atom in atoms[:2])


def is_its_name(before: Sequence[Atom], atom: Atom) -> bool:
    """`the letter to the governor`, `the petition against torture`: the letter in other words."""
    if atom.groups or (before and before[-1].of("letter")):
        return False
    noun = next((place for place, atom in enumerate(before) if atom.of("letter") and place), 0)
    return noun > 0 and before[noun - 1].of("fill", "letter") and all(atom.of("fill") for atom in before[noun + 1 :])


def _said_of_it(clause: Clause, rest: Sequence[Atom]) -> Iterator[Doubt]:
    """`SIGN UA 329/11 is what they want`: a verb right behind the code; `I want to sign UA 329/11 no longer`."""
    codes = [place for place, atom in enumerate(clause.rest) if atom.of("code")]
    after = clause.rest[codes[-1] + 1 :][:1] if codes else []
    if after and after[0].of("question") and not after[0].of("want", "yes", "because"):
        yield Doubt.TOLD
    plain = takewhile(lambda atom: not atom.of("because"), rest)
    if clause.verb is Verb.SIGN and any(atom.of("away") and len(atom.words) > 1 for atom in plain):
        yield Doubt.BACK
