"""What the other clauses of a sentence say -> the doubts that they bring to its act.

the clauses before ─► each of its rules, then the first that says most; the clauses behind ─► the same
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import islice, pairwise

from signbot.core.reading.acts import tells_of_mail
from signbot.core.reading.before import PASSES
from signbot.core.reading.behind_act import is_a_name, topic
from signbot.core.reading.capacity import limits_who_signs
from signbot.core.reading.clauses import Clause, Parsed
from signbot.core.reading.doubt_kinds import Doubt, doubt_of
from signbot.core.reading.reply_words import place as place_of
from signbot.core.reading.request import is_request, is_willed
from signbot.core.reading.signed_before import tells_of_signing
from signbot.core.reading.titled import is_of_country
from signbot.core.reading.without_act import asks, gives_thanks, is_small, refuses, wants
from signbot.core.text.grammar import Atom, words_of
from signbot.core.text.lexicon import AGAINST, Verb
from signbot.core.text.words import of_all as words_of_all
from signbot.core.text.words import of_names
from signbot.core.value import dataclass

_BEGIN_ANEW = ("self", "selves", "want", "yes", "courtesy", "signature", "sign")
_FIRST_PERSON = {"es": ("o", "é", "í"), "pt": ("o", "ei"), "it": ("o", "ai")}  # how verbs end that are no request
SOON = 3  # atoms, at most, up to the verb of a clause: `and please tell Margaret`
NAME = 3  # words, at most, by which somebody is spoken to


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


def _leads_to_a_limit(beside: _Beside) -> bool:
    """`…, but privately and not for the choir`."""
    at = beside.parsed.clauses.index(beside.other)
    after = beside.parsed.clauses[at + 1 : at + 2]
    limited = bool(after) and after[0].lead in ("and", ",") and limits_who_signs(after[0])
    return limited and not beside.other.verb and not beside.other.has("not", "if", "told", "question", "back")


def of_one_before(parsed: Parsed, place: int, clause: Clause) -> Iterator[Doubt]:
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
    if is_small(beside.other) or (beside.other.withheld and not beside.first.of("if")):
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
    told = first.of("told") and not (_declares(beside) or _is_reason_to_leave(beside))
    turned_round = first is not beside.other.atoms[0] and not words_of("self").isdisjoint(
        first.words
    )  # `Da bin ich dabei`
    return doubt_of(first) if told or (asks(first) and not turned_round) else None


def _told_of_others(beside: _Beside) -> Doubt | None:
    """`My boss said, sign UA 329/11`; not so `I read it, sign me up`."""
    told = beside.other.has("told") and (beside.other.has("others") or not beside.first.of("self", "selves"))
    return Doubt.TOLD if told and not (_declares(beside) or _is_reason_to_leave(beside)) else None


def _is_reason_to_leave(beside: _Beside) -> bool:
    """`My boss saw it, take me off`, `I said yes too quickly, …`; not so `My boss said, take me off`."""
    passed = ("self", "fill", "courtesy", "letter")
    said = [atom for atom in beside.other.atoms if atom.of("told") or not atom.of(*passed)]
    leads = beside.next and (said[-1:] == [] or said[-1].of("told"))
    return beside.clause.verb is Verb.WITHDRAW and not leads


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
    learnt = is_learnt(other.atoms) or tells_of_signing(other)
    return ((wants or request) and beside.follows == "and") or (
        beside.follows == "," and not other.has("others") and learnt
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
    of_mail = beside.other.has("mail", "off") and tells_of_mail(beside.other.atoms)  # `I deleted your email by mistake`
    back = beside.other.has("back") and beside.clause.verb is not Verb.WITHDRAW and beside.follows != "but"
    back = back and not of_mail
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
    """`I would like to`, at its beginning: `To all: I wish to sign`; German `meine Unterschrift habt ihr`."""
    mine, *rest = [*clause.head, *clause.act, *clause.rest][:3]
    if mine.of("self") and len(rest) > 1 and rest[0].of("signature") and rest[1].of("lend"):
        return True
    return len(clause.head) > 1 and clause.head[0].of("self", "selves") and clause.head[1].of("want")


def _does_something_first(beside: _Beside) -> Doubt | None:
    """`Change paragraph 3 and I sign`; not so `Read about it and want to sign`."""
    first = beside.first
    anew = first.of(*_BEGIN_ANEW) or (first.first and beside.parsed.is_capital(first))
    tells = first.of("told", "others") or _is_first_person(beside.parsed, first)
    head = beside.clause.head[:1]
    then = any(not of_names("then").isdisjoint(atom.words) for atom in head)  # `Strike that word, then I sign`
    does = beside.next and (beside.follows == "and" or then) and not (anew or (tells and _declares(beside)))
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


def _of_one_behind(parsed: Parsed, other: Clause, clause: Clause) -> Iterator[Doubt]:
    at = parsed.clauses.index
    beside = _Beside(parsed, other, clause, next=at(clause) + 1 == at(other))
    if _stays(beside) or limits_who_signs(other) or _leads_to_a_limit(beside):
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
    if is_willed(clause) and _leaves_it(beside):
        return
    if refuses(other):
        yield Doubt.REFUSED
    yield from islice(filter(None, (rule(beside) for rule in _BEHIND_FIRST)), 1)


def _turns_at_once(beside: _Beside) -> Doubt | None:
    """`…, if you change it`, `…, said my boss`, `…, who reads it?`."""
    first, own = beside.other.atoms[0], is_willed(beside.clause)
    asked = asks(first) and (beside.parsed.sentence.asked or (beside.next and not own))  # `…, which I should have done`
    told = first.of("told") and not (own and beside.other.lead == "and")  # `… and tell Margaret`
    told = told or (beside.other.lead == "," and _is_said_by_others(beside.other))
    return doubt_of(first) if first.of("if", "back") or told or asked else None


def _is_said_by_others(other: Clause) -> bool:
    """`…, she said`; not so `…, he told me of it`."""
    said = [atom for atom in other.atoms[:SOON] if not atom.of("fill", "adverb")]
    told = next((place for place, atom in enumerate(said) if atom.of("told")), 0)
    return said[:1] != [] and said[0].of("others") and told == 1 and not any(atom.of("self") for atom in said[2:])


def _taken_on_condition(beside: _Beside) -> Doubt | None:
    """`Take my name off, if you print it`: where a name goes off, what others say turns nothing."""
    first = beside.other.atoms[0]
    return doubt_of(first) if first.of("if") or asks(first) else None


def _puts_something_on(beside: _Beside) -> Doubt | None:
    """`Take my name off, put it on the other`; not so `I would rather stay out of it`."""
    lends = beside.other.has("lend") and beside.other.has("signature", "letter", "code")
    return Doubt.UNKNOWN if beside.other.has("enlist") or lends else None


def _goes_against_it(beside: _Beside) -> Doubt | None:
    """`…, but change paragraph 3`, `… and you pay me`."""
    other = beside.other
    turns = other.lead == "and" and not (other.atoms[0].of("self", "selves") or gives_thanks(other)) and _turns(other)
    return Doubt.CONDITION if other.lead == "but" or turns else None


def _leaves_it(beside: _Beside) -> bool:
    """`…, I am late`, `… and tell me if you need more`, `… and my husband will write to you`, `… my friends, who may or
    may not`: behind a firm wish; not so `…, but I am a soldier`."""
    other, first = beside.other, beside.other.atoms[0]
    if asks(first):
        return not (beside.next or beside.parsed.sentence.asked)
    head = beside.clause.head
    if other.lead == "but":
        return False
    if other.lead == "and" and first.of("self") and not any(atom.of("self", "selves") for atom in head):
        return False  # `use my name and I sue`
    tells = any(atom.of("told") or (not atom.groups and to.of("self")) for atom, to in pairwise(other.atoms[:SOON]))
    if not first.of("self", "selves") and words_of_all("replies", "my").isdisjoint(first.words):
        mine = tells and other.lead == "and" and not first.of("you")
    else:
        mine = not (other.has("others") and other.has("told")) or other.lead == "and"
    return mine and not other.has("not", "back", "off", "signature", "code") and not _is_held(other)


def _is_held(other: Clause) -> bool:
    """A condition begins in it, `only if you pay`; not so `tell me if you need more`, `I could not get it to work`,
    `who may or may not write`."""
    if not words_of_all("replies", "my").isdisjoint(other.atoms[0].words):
        return any(atom.of("if") and not atom.of("courtesy") for atom in other.atoms)  # `my lawyer must read it first`
    for atom in other.atoms:
        if not atom.groups or atom.of("self", "selves", "others", "told") or asks(atom):
            return False
        if atom.of("if") and not atom.of("courtesy"):
            return True
    return False


def _says_something_of_a_letter(beside: _Beside) -> Doubt | None:
    other = beside.other
    said = [atom for atom in other.atoms if not atom.of(*PASSES)]
    return Doubt.LETTERS if other.has("code") and not all(map(is_of_country, said)) else None


def _condition_within(beside: _Beside) -> Doubt | None:
    held = _is_held(beside.other) if is_willed(beside.clause) else beside.other.has("if")
    return Doubt.CONDITION if held or beside.other.has("back") else None


def _wants_something_else(beside: _Beside) -> Doubt | None:
    """`sign and share`, `…, no mails`, `…, take it off the letter`, `…, delete them`."""
    other = beside.other
    next_to_it = other.lead == "and" and beside.next  # `sign, I'm old and I love it`
    goes = next_to_it and _goes_its_way(beside.parsed, other, beside.clause)
    off = other.has("off", "away") and (other.has("letter", "signature", "code") or _deletes_them(other))
    mails = other.has("mail") and (not is_willed(beside.clause) or other.has("not", "off", "away", "want"))
    return Doubt.UNKNOWN if goes or mails or off else None


def _deletes_them(other: Clause) -> bool:
    """Not so `stop the killing`."""
    return other.atoms[0].of("off") and not other.atoms[0].of("unsubscribe") and other.is_all("off", "others", "letter")


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


def of_those_behind(parsed: Parsed, clause: Clause, others: Sequence[Clause]) -> Iterator[Doubt]:
    """The clauses behind. A reason goes on over commas and `and`."""
    reason = any(atom.of("because") for atom in clause.rest) or topic(clause.atoms) < len(clause.atoms)
    for other in others:
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
