"""A yes or a no to our confirmation request: all that it asked for is done, or nothing is."""

from collections.abc import Sequence

from signbot.core import names
from signbot.core.answers import AboutPeople, Item, Say
from signbot.core.campaign import LIVE, Signature, SignatureState
from signbot.core.deciding.case import Case, Effect
from signbot.core.deciding.changing import correct, erase, take_off
from signbot.core.deciding.members import enrolled
from signbot.core.deciding.merge import merged_people
from signbot.core.deciding.saying import unclear
from signbot.core.deciding.signing import REFUSED, count, doubtful
from signbot.core.deciding.texts import put_under, signed_before
from signbot.core.decision import Correct, EndMembership, Move, Pending, Use
from signbot.core.intents import Confirm, Unclear, Why
from signbot.core.ledger import Verdict
from signbot.core.membership import MemberState
from signbot.core.question import Wish
from signbot.core.value import replace
from signbot.core.withholding import of_everywhere

SHOWN = 80  # characters of their words that are repeated


def confirm(case: Case, confirm: Confirm) -> Effect:
    """Everything that the request was for is done; under the name that they give with their yes, where they give one.

    That name is checked as any new one: it may be held, or it may not be clear whose it is.
    """
    request = _named_anew(case, confirm) if case.request and (confirm.name or confirm.place) else case.request
    if isinstance(request, Effect):
        return request
    effects = _done(case, request, confirm.withheld) if request else []
    if request is None or not effects:
        return _nothing_to_confirm(case)
    merged = merged_people(effects)
    return replace(merged, changes=(*merged.changes, Use(request.id)))


def refuse(case: Case) -> Effect:
    """They said no: nothing is signed, and that is remembered."""
    request = case.request
    if request is None:
        signed = {signature.campaign for signature in case.all_live}
        code = signed.pop() if len(signed) == 1 else ""
        return unclear(case, Unclear(Why.REFUSED, code, case.reading.own_words.strip()[:SHOWN]))
    if shown := _shown(case, request):  # a changed letter
        merged = merged_people([Effect(Verdict.WITHDRAWN, *take_off(case, signature)) for signature in shown])
        return replace(merged, changes=(*merged.changes, Use(request.id)))
    moves = tuple(
        Move(signature.id, signature.state, SignatureState.WITHDRAWN, reason=REFUSED)
        for signature in case.waiting(request)
    )
    pending = (member for member in case.known.members if member.state is MemberState.PENDING and request.join)
    ends = tuple(EndMembership(member.id) for member in pending)
    asked = [signature.campaign for signature in case.known.signatures if signature.id in request.signatures]
    campaign = case.standings[asked[0]].campaign if asked and asked[0] in case.standings else None
    return Effect(Verdict.WITHDRAWN, (*moves, *ends, Use(request.id)), (Item(say=Say.REFUSED, campaign=campaign),))


def _shown(case: Case, request: Pending) -> tuple[Signature, ...]:
    """Those that stand or wait, and whose owner was shown a changed text."""
    asked = {one.signature for one in request.stands}
    known = (one for one in case.known.signatures if one.id in asked and one.campaign in case.standings)
    return tuple(one for one in known if one.state in LIVE)


def _named_anew(case: Case, told: Confirm) -> Pending | Effect | None:
    """The request as if it had asked about that name; or why it can't be told, or must be seen, whose name it is."""
    request = case.request
    waiting = case.waiting(request) if request else ()
    asked = request.asked.corrections if request else {}
    people = [asked[one.id].of(one.person) if one.id in asked else one.person for one in waiting]
    same = not told.name or names.key(told.name) in {names.key(person.name) for person in people}
    if not waiting or (same and not told.place):
        return request
    campaign = case.standings[waiting[0].campaign].campaign if waiting[0].campaign in case.standings else None
    if len(waiting) > 1:
        return unclear(case, Unclear(Why.WHICH_PERSON, waiting[0].campaign, told.name, wish=Wish.RENAME))
    change = Correct(waiting[0].id, "" if same else told.name, told.place)
    if why := "" if case.accepted else doubtful(case, [change.of(people[0])]):
        return Effect(Verdict.HELD, items=(AboutPeople(say=Say.HELD, campaign=campaign),), note=why)
    return replace(request, rename=tuple((asked | {waiting[0].id: change}).values())) if request else None


def _done(case: Case, request: Pending, withheld: Sequence[str] = ()) -> list[Effect]:
    """One effect for each thing asked for, of what is still there. A name that waits is counted as it is to be.

    `withheld`: labels of recipients who are not to get it, where they are that letter's.
    """
    waiting = [signature for signature in case.waiting(request) if signature.campaign in case.standings]
    counted = {signature.id for signature in waiting}
    known = (signature for signature in case.known.signatures if signature.campaign in case.standings)
    live = {one.id: one for one in known if one.state in LIVE and one.id not in counted}
    renamed = request.asked.corrections
    effects = [count(case, one, renamed.get(one.id), _of_letter(case, one, withheld)) for one in waiting]
    texts = {one.signature: one.text for one in request.stands}
    effects += [put_under(case, signature, texts[signature.id]) for signature in _shown(case, request)]
    effects += [
        Effect(Verdict.CONFIRMED, *take_off(case, live[number])) for number in request.withdraw if number in live
    ]
    for number in renamed.keys() & live.keys():
        standing = case.standings[live[number].campaign]
        effects.append(Effect(Verdict.CONFIRMED, *correct(standing, live[number], renamed[number])))
    effects += [enrolled(case, joining) for joining in request.join]
    if request.forget:
        effects.append(Effect(Verdict.CONFIRMED, *erase(case)))
    return effects


def _of_letter(case: Case, signature: Signature, withheld: Sequence[str]) -> tuple[str, ...]:
    return of_everywhere(case.standings[signature.campaign].campaign, withheld)


def _nothing_to_confirm(case: Case) -> Effect:
    """A second "yes": what it confirmed stands."""
    known = (signature for signature in case.known.signatures if signature.campaign in case.standings)
    counted = [signature for signature in known if signature.state is SignatureState.COUNTED]
    if not counted:
        return unclear(case, Unclear(Why.NO_COMMAND))
    return merged_people([signed_before(case, case.standings[one.campaign], one) for one in counted])
