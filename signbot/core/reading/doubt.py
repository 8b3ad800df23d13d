"""What speaks against an act, in its sentence.

before the act, in its clause ─► behind it ─► the clauses before ─► the clauses behind

A word of no class before the act is a doubt, too: it may be whoever acts.
"""

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import takewhile

from signbot.core.reading.before import PASSES, before_the_wish
from signbot.core.reading.behind_act import behind_it
from signbot.core.reading.beside_act import of_one_before, of_those_behind
from signbot.core.reading.clauses import Clause, Parsed
from signbot.core.reading.doubt_kinds import Doubt, doubt_of
from signbot.core.reading.request import asks_them_to, is_done_by_them, is_pleaded, is_request, is_thanked_for
from signbot.core.reading.without_act import HARMLESS, is_of_theirs
from signbot.core.text.grammar import Atom, words_of
from signbot.core.text.lexicon import LEAVING, ON_OR_OFF, Verb
from signbot.core.text.plain import plain
from signbot.core.text.words import of_names

_SMALL = ("self", "selves", "you", "fill", "code", "like", "letter", "signature")


def doubts(parsed: Parsed, clause: Clause) -> Iterator[Doubt]:
    """What speaks against the act of a clause, in its sentence."""
    at = parsed.clauses.index(clause)
    thanked = is_thanked_for(parsed, clause)
    refused = any(atom.of("not") and not atom.of(*HARMLESS) for atom in clause.act[:-1])
    if refused and clause.verb is not Verb.UNSUBSCRIBE:  # `no more emails` is itself the wish
        yield Doubt.REFUSED
    said = takewhile(lambda atom: not atom.of("because"), clause.atoms)
    if any(map(_is_never_again, said)) and clause.verb not in LEAVING:
        yield Doubt.CONDITION
    if is_of_theirs(clause) or _is_asked_of_them(parsed.clauses[max(at - 1, 0) : at], clause):
        yield Doubt.OTHERS
    if not thanked:
        yield from _before_it(clause)
    if parsed.sentence.asked and not is_request(clause, parsed.clauses[:at]):
        yield Doubt.QUESTION
    if clause.verb is Verb.NAME:
        return  # what follows is the name
    yield from behind_it(parsed, clause, mood=thanked)
    for place in range(0 if thanked else at):
        yield from of_one_before(parsed, place, clause)
    yield from of_those_behind(parsed, clause, parsed.clauses[at + 1 :])
    if clause.verb in ON_OR_OFF and clause.has("mail") and not parsed.sentence.codes:
        yield Doubt.LIST


def _is_never_again(atom: Atom) -> bool:
    """`Sign me up never again`: within a wish it is no cry, as `never again!` beside it is."""
    return " ".join(atom.words) in _cries()


@cache
def _cries() -> frozenset[str]:
    return frozenset(map(plain, of_names("never_again")))


def _is_asked_of_them(before: Sequence[Clause], clause: Clause) -> bool:
    """`I ask you to sign UA 329/11`, German `ich bitte Sie, … zu unterschreiben`; not so `I ask you to sign for me`."""
    asked = asks_them_to(clause.head) or any(
        asks_them_to(other.atoms) for other in before if other.is_all("want", "self", "courtesy", "fill")
    )
    return asked and is_done_by_them(clause)


def _is_turned_round(head: Sequence[Atom], place: int) -> bool:
    """German `selbstverständlich stehe ich`: behind a yes it asks nothing."""
    turned = len(head[place].words) > 1 and head[place].words[-1] in words_of("self")
    return turned and place > 0 and head[place].of("question") and head[place - 1].of("yes")


def _comes_later(head: Sequence[Atom]) -> bool:
    """`Before you put my name on UA 329/11`: something else is to come first; not so `before I forget add my name`."""
    at = next((at for at, atom in enumerate(head) if not of_names("earlier").isdisjoint(atom.words)), None)
    return at is not None and head[at].of("if") and all(atom.of(*_SMALL) for atom in head[at + 1 :])


def _before_it(clause: Clause) -> Iterator[Doubt]:
    head = clause.head
    if _comes_later(head):
        yield Doubt.CONDITION
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
            or (asked and atom.of("you") and not is_done_by_them(clause))
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
        if (not atom.groups and is_pleaded(clause)) or _is_turned_round(head, place):
            continue
        yield doubt_of(atom)
