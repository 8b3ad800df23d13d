"""What makes something else of an act: closed classes, complete and few. One is enough.

before the act, in its clause ─► behind it ─► the clauses before ─► the clauses behind

A negation, a condition, another time, a question, somebody else as the one who acts, what others say, an exception, a
second thought. A word of no class before the act is one, too: it may be whoever acts. Behind it such a word is none
where it is set apart, or written like a name, or where it says why.
"""

from collections.abc import Callable, Iterator, Sequence
from enum import StrEnum
from itertools import chain, islice, takewhile

from signbot.core.reading.before import PASSES, TURNS, before_the_wish, called_before, is_condition
from signbot.core.reading.behind import Comment, behind
from signbot.core.reading.clauses import Clause, Parsed
from signbot.core.reading.reply_words import place as place_of
from signbot.core.reading.without_act import HARMLESS, asks, gives_thanks, is_small, refuses, wants
from signbot.core.text.grammar import Atom, words_of
from signbot.core.text.lexicon import AGAINST, LEAVING, ON_OR_OFF, Verb
from signbot.core.text.words import of_all as words_of_all
from signbot.core.text.words import of_names
from signbot.core.value import dataclass

_BEGIN_ANEW = ("self", "selves", "want", "yes", "courtesy", "signature", "sign")
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
_FIRST_PERSON = {"es": ("o", "é", "í"), "pt": ("o", "ei"), "it": ("o", "ai")}  # how verbs end that are no request
_CLERKS = frozenset({"enter", "record", "register"})  # they do so `against` a number
_SHORT = 2  # words, at most, of courtesy that holds no condition: `many thanks`
NAME = 3  # words, at most, by which somebody is spoken to


class Doubt(StrEnum):
    REFUSED = "refused"
    CONDITION = "condition or another time"
    QUESTION = "question"
    OTHERS = "somebody else"
    TOLD = "reported"
    BACK = "second thoughts"
    LETTERS = "several letters"
    UNKNOWN = "unknown words"
    LIST = "which list"  # `put me on the list`: of the letter, or of our mails


SPEAKS_AGAINST = frozenset((Doubt.REFUSED, Doubt.CONDITION, Doubt.OTHERS, Doubt.TOLD, Doubt.BACK))  # beside a yes
OF_TOPICS = frozenset((Doubt.UNKNOWN, Doubt.LETTERS))  # behind a wish to sign always
NOBODYS = frozenset((Doubt.OTHERS, Doubt.QUESTION, Doubt.TOLD))  # without a code, nobody wants anything of us

_BY_GROUP = {
    "not": Doubt.REFUSED,
    "if": Doubt.CONDITION,
    "told": Doubt.TOLD,
    "question": Doubt.QUESTION,
    "others": Doubt.OTHERS,
    "back": Doubt.BACK,
}


def doubts(parsed: Parsed, clause: Clause) -> Iterator[Doubt]:
    """What speaks against the act of a clause, in its sentence."""
    at = parsed.clauses.index(clause)
    thanked = _is_thanked_for(parsed, clause)
    refused = any(atom.of("not") and not atom.of(*HARMLESS) for atom in clause.act[:-1])
    if refused and clause.verb is not Verb.UNSUBSCRIBE:  # `no more emails` is itself the wish
        yield Doubt.REFUSED
    if not thanked:
        yield from _before_it(clause)
    if parsed.sentence.asked and not is_request(clause, parsed.clauses[:at]):
        yield Doubt.QUESTION
    if clause.verb is Verb.NAME:
        return  # what follows is the name
    yield from _behind_it(parsed, clause, mood=thanked)
    for place in range(0 if thanked else at):
        yield from _of_one_before(parsed, place, clause)
    yield from _behind(parsed, clause, parsed.clauses[at + 1 :])
    if clause.verb in ON_OR_OFF and clause.has("mail") and not parsed.sentence.codes:
        yield Doubt.LIST


def is_request(clause: Clause, before: Sequence[Clause] = ()) -> bool:
    """`Could you, please, add my name before it goes?`: asked for the writer. What stands behind is judged as ever."""
    asked = any(atom.of("ask") for atom in (*clause.head, *clause.act))
    acts = {word for atom in clause.act for word in atom.words}  # `put me down`
    mine = clause.has("self", "selves", "signature", "courtesy") or not words_of("self").isdisjoint(acts)
    return (
        (asked or any(other.is_all("ask", "courtesy", "you") for other in before))
        and mine
        and all(atom.of(*PASSES, "ask", "you") for atom in clause.head[called_before(clause) :])
    )


def _before_it(clause: Clause) -> Iterator[Doubt]:
    head = clause.head
    asked, begin = False, before_the_wish(clause)
    for place, atom in enumerate(head[begin:], start=begin):
        asked = asked or atom.of("ask", "want", "courtesy")
        if atom.of("if") and atom.of("want"):
            if not any(other.of("want") for other in head[place + 1 :]):
                yield Doubt.CONDITION  # `I would sign`; not so `I would gladly sign`
            continue
        if (
            atom.of(*PASSES)
            or (atom.of("ask") and is_request(clause))
            or (asked and atom.of("you") and _is_for_them(clause))
        ):
            continue
        if (
            atom.of("you")
            and place
            and head[place - 1].of("lend")
            and any(to.of("want") for to in head[place + 1 :][:1])
        ):
            continue  # `I give you permission to sign`
        if clause.verb in LEAVING and atom.of("back", "away"):
            continue
        yield _of(atom)


def _is_thanked_for(parsed: Parsed, clause: Clause) -> bool:
    """`I would be grateful if you had the kindness to add my name`: thanks make a request of the condition, where
    nothing but small words stands between them and the act; not so `grateful if you asked my sister whether`."""
    said = [*chain.from_iterable(other.atoms for other in parsed.clauses[: parsed.clauses.index(clause)]), *clause.head]
    thanks = next((place for place, atom in enumerate(said) if _is_thankful(atom)), None)
    if thanks is None or not clause.has("self", "selves", "signature"):
        return False
    mood = said[-1].of("if") or not said[-1].groups  # German `wenn Sie so nett wären`, `… hätten`
    between = said[thanks:-1] if mood else said[thanks:]
    small = (*PASSES, "ask", "you", "if")
    small_talk = all(_is_thankful(atom) or (atom.of(*small) and not atom.of("not")) for atom in between)
    return small_talk and all(atom.of(*PASSES, "if", "you") for atom in said[:thanks])


def _is_thankful(atom: Atom) -> bool:
    return not of_names("thankful").isdisjoint(atom.words)


def _is_for_them(clause: Clause) -> bool:
    """`I want you to add me`, `I'd like you to sign for me`; not so `I want you to sign UA 329/11`."""
    mine = any(atom.of("self", "selves", "signature") for atom in (*clause.act, *clause.rest))
    return mine or not clause.act[0].of("sign")


def _of(atom: Atom) -> Doubt:
    if atom.of("ask"):
        return Doubt.QUESTION
    return next((doubt for group, doubt in _BY_GROUP.items() if atom.of(group)), Doubt.UNKNOWN)


def _behind_it(parsed: Parsed, clause: Clause, *, mood: bool) -> Iterator[Doubt]:
    """Up to a name, or a reason. In a request of the writer's own that names the letter, open words turn nothing.

    `mood`: its last word may be one, German `wenn Sie mich aufnehmen könnten`.
    """
    rest = clause.rest[: topic(clause.atoms) - clause.last - 1]
    if mood and rest and (rest[-1].of("if", "want") or not rest[-1].groups):
        rest = rest[:-1]
    yield from _said_of_it(clause, rest)
    for place, atom in enumerate(rest):
        if _says_why(clause, rest[place:]):
            yield from _of_reason(rest[place:])
            return
        if _is_named_behind(parsed, clause, rest, place):
            return
        if _is_of_family(parsed, rest, place):
            continue
        if atom.of(*TURNS) and (not atom.of(*PASSES) or (atom.of("if") and atom.of("want"))):
            yield Doubt.CONDITION if atom.of("want") else _of(atom)
            return
        if not atom.of(*PASSES, "you", "away") and not _is_complete(parsed, clause, rest, place):
            yield Doubt.UNKNOWN
            return


def _says_why(clause: Clause, rest: Sequence[Atom]) -> bool:
    """`because …`, `as a doctor`; not so a clerk's `enter my name against UA 12/12`."""
    entered = not _CLERKS.isdisjoint(clause.act[0].words) and any(atom.of(Verb.NAME) for atom in clause.act)
    beside = entered and rest[0].of("not") and any(atom.of("code") for atom in rest[1:2])
    return _is_role(rest) or (rest[0].of("because") and not beside)


def _of_reason(rest: Sequence[Atom]) -> Iterator[Doubt]:
    if _is_role(rest):
        return
    if is_condition(rest):
        yield Doubt.REFUSED if rest[0].of("not") else Doubt.CONDITION
    elif rest[-1].of("not") and not rest[-1].of(*HARMLESS):
        yield Doubt.REFUSED  # German `wegen euch nicht`


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


def _is_complete(parsed: Parsed, clause: Clause, rest: Sequence[Atom], place: int) -> bool:
    """`I sign it`, `put me under this letter for my uncle`, `sign me up pal`: whatever stands there is said besides.

    Not so a noun that goes on, `the letter box`; what makes a time of it, `the day you pay`; nor `if you can` prove it.
    """
    before = rest[:place]
    held = any(atom.of("courtesy") and _holds_condition(atom) for atom in before)
    if held or clause.has("all") or not _is_willed(clause) or any(map(_is_time, rest)):
        return False
    if _has_object((*clause.act, *before)):
        return True
    if before and before[-1].of("code"):
        return any(atom.of("want", "ask", "courtesy") for atom in clause.head) or clause.act[0].of("enlist")
    if _is_coded(clause, before):
        return True
    if any(atom.of("letter") for atom in before) and before[-1].of("fill", "courtesy", "adverb", "you", "self"):
        return True
    return place == len(rest) - 1 and clause.act[-1].of("fill", "join", "self") and not parsed.is_capital(rest[place])


def _holds_condition(atom: Atom) -> bool:
    """`once more`, `as soon as you can`, behind which it may be one."""
    return len(atom.words) > _SHORT or not words_of("if").isdisjoint(atom.words[:1])


def _is_time(atom: Atom) -> bool:
    """`the day`, `at the end of the month`."""
    return any(word in of_names("times") for word in atom.words)


def _is_willed(clause: Clause) -> bool:
    """`I sign it`, `can you add me to it`, `sign me under it`; not so `signing it` feels wrong, `for me to sign it`,
    `my name on it` is wrong."""
    first = clause.act[0]
    if clause.verb is not Verb.SIGN or not first.of("sign", "enlist", "join") or first.of("signature"):
        return False
    small = ("fill", "adverb", "courtesy", "yes")
    last = next((atom for atom in reversed(clause.head) if not atom.of(*small) or atom.of("want", "self", "ask")), None)
    if last is not None:
        return last.of("want", "ask", "self", "selves") and of_names("writer").isdisjoint(last.words)
    mine = words_of("self") | words_of("selves")
    own = any(not mine.isdisjoint(atom.words) for atom in (*clause.act, *clause.rest[:1]))
    return own and not first.of("self")


def _has_object(said: Sequence[Atom]) -> bool:
    """`sign it`, `sign me under this one`: what is signed stands there; not so `sign this` contract."""
    return any(atom.of("letter") and not of_names("stands_alone").isdisjoint(atom.words) for atom in said)


def _is_role(rest: Sequence[Atom]) -> bool:
    """Dutch `als gepensioneerd arts`: in words that no table has, the writer says what they are, and no condition."""
    role = not of_names("role").isdisjoint(rest[0].words) and rest[0].of("if")
    return role and len(rest) > 1 and not any(atom.groups for atom in rest[1:])


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


def _said_of_it(clause: Clause, rest: Sequence[Atom]) -> Iterator[Doubt]:
    """`SIGN UA 329/11 is what they want`: a verb right behind the code; `I want to sign UA 329/11 no longer`."""
    codes = [place for place, atom in enumerate(clause.rest) if atom.of("code")]
    after = clause.rest[codes[-1] + 1 :][:1] if codes else []
    if after and after[0].of("question") and not after[0].of("want", "yes", "because"):
        yield Doubt.TOLD
    plain = takewhile(lambda atom: not atom.of("because"), rest)
    if clause.verb is Verb.SIGN and any(atom.of("away") and len(atom.words) > 1 for atom in plain):
        yield Doubt.BACK


def _is_address(parsed: Parsed, other: Clause, clause: Clause) -> bool:
    """`Maria, please sign UA 329/11`, `Dear friends, please sign`: somebody else is spoken to."""
    own = any(atom.of("self", "selves", "signature") for atom in (*clause.head, *clause.act, *clause.rest))
    if own or clause.lead not in (",", ":"):
        return False
    polite = any(atom.of("courtesy", "ask") for atom in clause.head)
    short = len(other.atoms) < (NAME if polite else len(clause.head) + 1)
    name = short and all(not atom.groups and parsed.is_capital(atom) for atom in other.atoms)
    # `Dear friends`, Spanish `Mis queridos`, German `Ihr Lieben`
    dear = other.has("others") or (other.has("self", "you") and other.has("courtesy"))
    return name or (dear and other.is_all("others", "courtesy", "fill", "self", "you", "all"))


def is_its_name(before: Sequence[Atom], atom: Atom) -> bool:
    """`the letter to the governor`, `the petition against torture`: the letter in other words."""
    if atom.groups or (before and before[-1].of("letter")):
        return False
    noun = next((place for place, atom in enumerate(before) if atom.of("letter") and place), 0)
    return noun > 0 and before[noun - 1].of("fill", "letter") and all(atom.of("fill") for atom in before[noun + 1 :])


# A clause before it ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Beside:
    """Another clause of the sentence, beside the one with the act."""

    parsed: Parsed
    other: Clause
    clause: Clause
    follows: str = ""  # what joins the next one to a clause before: "but" turns what it says
    next: bool = False  # it stands right before the act's clause

    @property
    def first(self) -> Atom:
        """The first atom of the other that is neither small nor polite."""
        passed = ("fill", "courtesy")
        said = (atom for atom in self.other.atoms if atom.of("self") or not atom.of(*passed))
        return next(said, self.other.atoms[0])


def _stays(beside: _Beside) -> bool:
    """`No more alerts, but leave my name on it`: beside the end of our mails it is no doubt."""
    keeps = not beside.other.verb and beside.other.has("self", "signature") and not beside.other.has("mail")
    return beside.clause.verb is Verb.UNSUBSCRIBE and keeps and place_of("stays", beside.other) is not None


def _of_one_before(parsed: Parsed, place: int, clause: Clause) -> Iterator[Doubt]:
    after = parsed.clauses[place + 1]
    beside = _Beside(parsed, parsed.clauses[place], clause, after.lead, after is clause)
    if _stays(beside):
        return
    if beside.other.verb:
        if refuses(beside.other) and clause.lead == "and" and not _begins_anew(clause):
            yield Doubt.REFUSED
        return
    if _is_address(parsed, beside.other, clause):
        yield Doubt.OTHERS
    if is_small(beside.other) or beside.other.withheld:
        return
    yield from filter(None, (rule(beside) for rule in _BEFORE_EACH))
    yield from islice(filter(None, (rule(beside) for rule in _BEFORE_FIRST)), 1)


def _names_another_letter(beside: _Beside) -> Doubt | None:
    """`UA 12/12 is wrong, sign`; not so `I read about UA 329/11, please add me`, `… and I want to sign it`."""
    if _declares(beside) and not beside.clause.has("code"):
        return None
    own = ("back", "told", "not") if beside.clause.verb is Verb.WITHDRAW else ()
    if not beside.clause.has("code") and beside.other.atoms[0].of("self"):
        own = (*own, "told", "you")
    named = beside.other.has("code") and not beside.other.is_all(*PASSES, "mail", *own)
    return Doubt.LETTERS if named else None


def _refused_before(beside: _Beside) -> Doubt | None:
    """`No, sign me up`; not so where it is a name that is taken off, or `I never sign, but …`."""
    turned = beside.follows == "but" and not wants(beside.other)
    passes = beside.clause.verb is Verb.WITHDRAW or turned
    return Doubt.REFUSED if refuses(beside.other) and not passes else None


def _condition_before(beside: _Beside) -> Doubt | None:
    held = any(atom.of("if") and not atom.of("courtesy") for atom in beside.other.atoms)
    return Doubt.CONDITION if held and beside.follows != "but" else None


def _told_or_asked_before(beside: _Beside) -> Doubt | None:
    """`You say, sign UA 329/11`, `Who says, sign …`; not so `Read about UA 329/11, I want to sign it`."""
    first = beside.first
    told = first.of("told") and not _declares(beside)
    turned_round = first is not beside.other.atoms[0] and not words_of("self").isdisjoint(
        first.words
    )  # `Da bin ich dabei`
    return _of(first) if told or (asks(first) and not turned_round) else None


def _told_of_others(beside: _Beside) -> Doubt | None:
    """`My boss said, sign UA 329/11`; not so `I read it, sign me up`."""
    told = beside.other.has("told") and (beside.other.has("others") or not beside.first.of("self", "selves"))
    return Doubt.TOLD if told and not _declares(beside) else None


def _declares(beside: _Beside) -> bool:
    """`My wife sent me UA 329/11 and I want to sign it`: the writer wants it, behind whatever was told.

    Over a comma that may be reported, too, but for how they heard of it: `Saw it on the radio, I want to sign it`.
    """
    begins = (*beside.clause.head, *beside.clause.act[:1])
    head = [atom for atom in begins if not atom.of("courtesy", "adverb")]
    said = [atom for atom in head if not atom.of("fill", "self", "selves") or atom.of("want", "sign")]
    acts = said[:1] == beside.clause.act[:1] and _speaks_of_self(beside.clause)  # `I hereby sign it`
    wants = said != [] and (said[0].of("want", "yes") or acts) and all(atom.of(*PASSES, "ask") for atom in head)
    polite = all(atom.of("courtesy") for atom in beside.clause.head)
    asks_us = polite and beside.clause.act[0].of("enlist") and beside.clause.has("self")  # `heard of it, add me please`
    request = any(atom.of("ask") for atom in head) and is_request(beside.clause)  # `mum agrees so can you add me`
    if not (wants or asks_us or request) or beside.clause.has("others", "you") or _is_of_another(beside.clause):
        return False
    other = beside.other
    return ((wants or request) and beside.follows == "and") or (
        beside.follows == "," and not other.has("others") and is_learnt(other.atoms)
    )


def _speaks_of_self(clause: Clause) -> bool:
    return any(atom.of("self", "selves") for atom in (*clause.head, clause.act[0]))


def is_learnt(atoms: Sequence[Atom]) -> bool:
    """`read`, `saw`, `heard`: verbs of no speech; not so `had I more time`."""
    learnt = words_of_all("replies", "learnt")
    told = [place for place, atom in enumerate(atoms) if atom.of("told")]
    turned = any(atoms[place + 1 : place + 2] and atoms[place + 1].of("self", "selves") for place in told)
    return not turned and all(
        " ".join(atoms[place].words) in learnt or not learnt.isdisjoint(atoms[place].words) for place in told
    )


def _is_of_another(clause: Clause) -> bool:
    """`Sign me up for the other`."""
    return not of_names("another").isdisjoint(word for atom in clause.atoms for word in atom.words)


def _second_thoughts_before(beside: _Beside) -> Doubt | None:
    """`Sorry, sign UA 329/11`; not so `I changed my mind, sign UA 329/11`."""
    back = beside.other.has("back") and beside.clause.verb is not Verb.WITHDRAW and beside.follows != "but"
    return Doubt.BACK if back and place_of("reconsiders", beside.other) is None else None


def _leads_to_it(beside: _Beside) -> Doubt | None:
    """`Instructions: sign UA 329/11`."""
    leads = beside.next and beside.follows == ":" and not _speaks(beside.clause)
    strange = any(not atom.groups and not beside.parsed.is_capital(atom) for atom in beside.other.atoms)
    return Doubt.UNKNOWN if leads and strange else None


def _is_first_person(parsed: Parsed, verb: Atom) -> bool:
    """Spanish `tengo 82 años y quiero firmar`: by its end no imperative, as in `cambien el texto y firmo`."""
    ends = _FIRST_PERSON.get(parsed.languages[0], ())
    return not verb.groups and parsed.sentence.tokens[verb.first].text.endswith(ends)


def _speaks(clause: Clause) -> bool:
    """`I would like to`, at its beginning: `For the secretary: I wish to sign`."""
    return len(clause.head) > 1 and clause.head[0].of("self", "selves") and clause.head[1].of("want")


def _does_something_first(beside: _Beside) -> Doubt | None:
    """`Change paragraph 3 and I sign`; not so `Read about it and want to sign`."""
    first = beside.first
    anew = first.of(*_BEGIN_ANEW) or (first.first and beside.parsed.is_capital(first))
    tells = first.of("told", "others") or _is_first_person(beside.parsed, first)
    does = beside.next and beside.follows == "and" and not (anew or (tells and _declares(beside)))
    return Doubt.UNKNOWN if does else None


_Rule = Callable[[_Beside], Doubt | None]
_BEFORE_EACH: tuple[_Rule, ...] = (_names_another_letter, _refused_before)
# Of these the first counts: a clause with a condition may tell something as well, and the condition says more
_BEFORE_FIRST: tuple[_Rule, ...] = (
    _condition_before,
    _told_or_asked_before,
    _told_of_others,
    _second_thoughts_before,
    _leads_to_it,
    _does_something_first,
)


# A clause behind it ------------------------------------------------------------------------------------


def _of_one_behind(parsed: Parsed, other: Clause, clause: Clause) -> Iterator[Doubt]:
    at = parsed.clauses.index
    beside = _Beside(parsed, other, clause, next=at(clause) + 1 == at(other))
    if _stays(beside):
        return
    if other.verb in AGAINST and other.verb is not clause.verb and not other.has("code"):
        yield Doubt.LETTERS
    if clause.verb is Verb.WITHDRAW and other.added:
        yield Doubt.UNKNOWN  # `take my name off and put Ruth Lee`: another name?
    says_why = other.atoms[0].of("because") and not other.atoms[0].of("if")
    if other.verb or other.withheld or says_why or (is_small(other) and not other.has("back")):
        return
    if clause.verb is Verb.WITHDRAW:
        yield from islice(filter(None, (rule(beside) for rule in _BEHIND_TAKING)), 1)
        return
    if refuses(other):
        yield Doubt.REFUSED
    yield from islice(filter(None, (rule(beside) for rule in _BEHIND_FIRST)), 1)


def _is_further_deed(other: Clause, clause: Clause) -> bool:
    """`I sign and have told my friends of your mail`: what else the writer does."""
    own = any(atom.of("self", "selves") for atom in clause.head) and other.lead == "and" and not other.verb
    does = other.atoms[0].of("told", "lend") and not other.atoms[0].of("you")
    return own and does and not other.has("not", "if", "back", "off", "away", "code")


def _turns_at_once(beside: _Beside) -> Doubt | None:
    """`…, if you change it`, `…, said my boss`, `…, who reads it?`."""
    first = beside.other.atoms[0]
    asked = asks(first) and (beside.next or beside.parsed.sentence.asked)  # `… my friends, who may not write to you`
    return _of(first) if first.of("if", "told", "back") or asked else None


def _taken_on_condition(beside: _Beside) -> Doubt | None:
    """`Take my name off, if you print it`: where a name goes off, what others say turns nothing."""
    first = beside.other.atoms[0]
    return _of(first) if first.of("if") or asks(first) else None


def _puts_something_on(beside: _Beside) -> Doubt | None:
    """`Take my name off, put it on the other`."""
    return Doubt.UNKNOWN if beside.other.has("enlist", "lend") else None


def _goes_against_it(beside: _Beside) -> Doubt | None:
    """`…, but change paragraph 3`, `… and you pay me`."""
    other = beside.other
    turns = other.lead == "and" and not (other.atoms[0].of("self", "selves") or gives_thanks(other)) and _turns(other)
    return Doubt.CONDITION if other.lead == "but" or turns else None


def _says_something_of_a_letter(beside: _Beside) -> Doubt | None:
    other = beside.other
    return Doubt.LETTERS if other.has("code") and not other.is_all(*PASSES) else None


def _condition_within(beside: _Beside) -> Doubt | None:
    return Doubt.CONDITION if beside.other.has("if", "back") else None


def _wants_something_else(beside: _Beside) -> Doubt | None:
    """`sign and share`, `…, no mails`, `…, take it off the letter`."""
    other = beside.other
    next_to_it = other.lead == "and" and beside.next  # `sign, I'm old and I love it`
    goes = next_to_it and _goes_its_way(beside.parsed, other, beside.clause)
    off = other.has("off", "away") and other.has("letter", "signature", "code")
    return Doubt.UNKNOWN if goes or other.has("mail") or off else None


_BEHIND_TAKING: tuple[_Rule, ...] = (_taken_on_condition, _puts_something_on)
# The first counts: what begins the clause says most; what only stands in it, least
_BEHIND_FIRST: tuple[_Rule, ...] = (
    _turns_at_once,
    _goes_against_it,
    _says_something_of_a_letter,
    _condition_within,
    _wants_something_else,
)


def _turns(clause: Clause) -> bool:
    return clause.atoms[0].of("you") or clause.has("not", "if", "told", "question", "others", "back")


def _behind(parsed: Parsed, clause: Clause, others: Sequence[Clause]) -> Iterator[Doubt]:
    """The clauses behind. A reason goes on over commas and `and`."""
    reason = any(atom.of("because") for atom in clause.rest) or topic(clause.atoms) < len(clause.atoms)
    aside = False
    for other in others:
        aside = _is_further_deed(other, clause) or (aside and asks(other.atoms[0]))  # `… my friends, who may`
        if aside:
            continue
        reason = (reason or other.atoms[0].of("because")) and other.lead != "but" and other.verb is None
        if not reason or other.atoms[0].of("if", "back") or (refuses(other) and not other.atoms[0].of("because")):
            yield from _of_one_behind(parsed, other, clause)
    either = any(atom.of("yes") and atom.of("if") for atom in clause.head)
    if either and any(not is_small(other) and not parsed.is_capital(other.atoms[0]) for other in others):
        yield Doubt.CONDITION  # Spanish `si firmo, me despiden`, written without accents


def _goes_its_way(parsed: Parsed, other: Clause, clause: Clause) -> bool:
    """`sign and share`; `use my name and I sue`."""
    first = other.atoms[0]
    own = any(atom.of("self", "selves") for atom in clause.head)
    named = first.of("self") and is_a_name(parsed, other.atoms[2:])  # `and my sister Ana Ruiz`
    told = other.has("told") and not words_of_all("replies", "my").isdisjoint(first.words)
    own = own or told  # `…, and my sister says hello`
    return (not first.groups and not parsed.is_capital(first)) or (first.of("self") and not (own or named))


def _begins_anew(clause: Clause) -> bool:
    return any(atom.of("self", "selves") for atom in clause.head)
