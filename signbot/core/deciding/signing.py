"""SIGN: (the case, whom it names) -> a signature that counts, one that waits for a yes, or why there is none.

is the letter open? ─► does it answer our question? ─► each person: new, or again? ─► too many, or doubtful? held
"""

from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from itertools import chain

from signbot.core import names
from signbot.core.address import is_disposable
from signbot.core.answers import AboutPeople, NotTaken, Say
from signbot.core.campaign import (
    LIVE,
    Campaign,
    CampaignState,
    Person,
    Signature,
    SignatureState,
    Verification,
    VerifiedBy,
)
from signbot.core.deciding.case import Case, Effect
from signbot.core.deciding.claims import doubts
from signbot.core.deciding.merge import merged_people
from signbot.core.deciding.saying import corrected, signed, to_confirm, unclear
from signbot.core.deciding.status import status
from signbot.core.deciding.texts import asked_again, seen_by, signed_before, stands
from signbot.core.decision import Add, Ask, Change, Correct, Move, Pending, Standing
from signbot.core.intents import Sign, Status, Unclear, Why
from signbot.core.ledger import Verdict
from signbot.core.membership import MemberState
from signbot.core.reading.same_person import is_same
from signbot.core.value import replace
from signbot.core.withholding import of_everywhere

NEAR = 0.85  # of the letters of two names agree, in their order: `Amina Dialo`, `Amina Diallo`
REFUSED = "refused"  # why a pending signature went


def sign(case: Case, sign: Sign) -> Effect:
    standing = case.standings[sign.campaign]
    if shut := _not_open(case, standing):
        return _shut(case, standing, shut)
    if case.request and (waiting := _asked_for(case, case.request, sign)):
        return merged_people([count(case, signature) for signature in waiting])
    people = [_as_member(case, person) for person in sign.people]
    effects = [_sign_one(case, standing, person, spoken=sign.spoken) for person in people]
    changes = [change for effect in effects for change in effect.changes]
    added = [change.person for change in changes if isinstance(change, Add)]
    if not case.accepted and (
        why := _too_many(case, standing, len(added)) or doubtful(case, (*added, *_corrections(changes)))
    ):
        item = AboutPeople(say=Say.HELD, campaign=standing.campaign, people=sign.people)
        return Effect(Verdict.HELD, items=(item,), note=f"{why}; {len(sign.people)} wait")
    many = case.known.names.get(sign.campaign, 0) + len(added) > case.bounds.names_per_mail
    return merged_people([_flagged(effect, "many-names") for effect in effects] if many else effects)


def count(case: Case, signature: Signature, change: Correct | None = None, withheld: tuple[str, ...] = ()) -> Effect:
    """A pending signature that was confirmed now; corrected, where the yes was to another name.

    `withheld`: who is not to get it besides those that are known.
    """
    standing = case.standings[signature.campaign]
    if standing.state is CampaignState.CANCELLED:
        return Effect(Verdict.CONFIRMED, items=(NotTaken(say=Say.CANCELLED, campaign=standing.campaign),))
    late = not standing.confirms(case.arrived)
    if late and not standing.takes_late(case.arrived):
        closed = NotTaken(say=Say.CLOSED, campaign=standing.campaign, deadline=standing.deadline)
        return Effect(Verdict.CONFIRMED, items=(closed,))
    move = Move(signature.id, signature.state, SignatureState.COUNTED, VerifiedBy.REPLY)
    person = kept_from(change.of(signature.person) if change else signature.person, withheld)
    made = (move, *_corrected(signature, person))
    if not standing.stands(signature.text_hash):  # the letter is another one by now, and they were not shown that
        again = asked_again(standing, [replace(signature, person=person)])
        return Effect(Verdict.CONFIRMED, (*made, *again.changes), again.items)
    item = signed(standing, person, signature.received_at, late=late)
    return Effect(Verdict.CONFIRMED, made, (item,))


def doubtful(case: Case, people: Iterable[Person]) -> str:
    """Why one of them may be no name, but a heading or a claim under which others would stand; "" for none."""
    display = names.clean(names.of_sender(case.mail.sender))
    return next(filter(None, (doubts(person, display) for person in people)), "")


# Whether, and how many --------------------------------------------------------------------------------


def _not_open(case: Case, standing: Standing) -> Say | None:
    if standing.state is CampaignState.CANCELLED:
        return Say.CANCELLED
    if standing.collects(case.arrived) or standing.takes_late(case.arrived):
        return None
    return Say.CLOSED if standing.campaign.has_opened(case.arrived) else Say.NOT_OPEN


def _shut(case: Case, standing: Standing, shut: Say) -> Effect:
    """Who wrote in time, and whose mail a person had to look at first, is told so; so is that person."""
    begun = standing.campaign.has_opened(case.arrived)
    in_time = shut is Say.CLOSED and begun and case.arrived <= standing.deadline
    item = NotTaken(say=shut, campaign=standing.campaign, deadline=standing.deadline, in_time=in_time)
    code = standing.campaign.code.written
    note = f"{code} is {standing.state}: nothing was signed, and they are told so" if case.accepted else ""
    return Effect(Verdict.OTHER, items=(item,), note=note)


def _too_many(case: Case, standing: Standing, more: int) -> str:
    """Names of one address beyond its bound, whoever they are: the mail is held whole; "" when it may sign.

    What others sent in their name, and nobody confirmed, keeps no proven writer from signing the first name.
    """
    code = standing.campaign.folded
    known, most = case.known, case.bounds.names_per_address
    first = case.authentic and more == 1 and not known.counted.get(code, 0)
    if not more or first or known.names.get(code, 0) + more <= most:
        return ""
    return f"more than {most} names from one address under {standing.campaign.code.written}"


def _flagged(effect: Effect, flag: str) -> Effect:
    changes = (
        replace(change, flags=(*change.flags, flag)) if isinstance(change, Add) else change for change in effect.changes
    )
    return replace(effect, changes=tuple(changes))


def _asked_for(case: Case, request: Pending, sign: Sign) -> tuple[Signature, ...]:
    """A SIGN that answers our question confirms, unless it names somebody else."""
    waiting = tuple(signature for signature in case.waiting(request) if signature.campaign == sign.campaign)
    new = {names.key(person.name) for person in sign.people if person.explicit}
    return () if new - {names.key(signature.person.name) for signature in waiting} else waiting


# One person -------------------------------------------------------------------------------------------


def _as_member(case: Case, person: Person) -> Person:
    """As their membership prints them, where they wrote no name: a mail account may call Amina Diallo `A. Diallo`."""
    members = [one for one in case.known.members if one.state is MemberState.STANDING]
    account = case.mail.sender.name if case.mail.sender else ""
    bare = Person(person.name, withheld=person.withheld)
    if person.explicit or person != bare or person.name != names.clean(account):
        return person
    same = [one.person for one in members if is_same(one.person.name, person.name)]
    return replace(same[0], withheld=person.withheld) if len(same) == 1 else person


def _sign_one(case: Case, standing: Standing, person: Person, *, spoken: bool) -> Effect:
    """A coordinator's invalidation comes before all else; an old mail does not undo a newer word of theirs."""
    code, written = standing.campaign.folded, standing.campaign.code.written
    key = names.key(person.name)
    same = [signature for signature in case.signatures(code) if names.key(signature.person.name) == key]
    if any(signature.state is SignatureState.INVALIDATED for signature in same):
        return Effect(Verdict.HELD, note=f"signs {written} again after a coordinator's invalidation")
    if misspelt := next((one for one in case.live(code) if not same and _is_misspelt(case, one, person)), None):
        return _again(case, standing, misspelt, person, anew=True, spoken=spoken)
    live = [signature for signature in same if signature.state in LIVE] if person.explicit else [*case.live(code)]
    if live and not (live[0].state is SignatureState.PENDING and _is_typed(case, person.name) and not same):
        return _again(case, standing, live[0], person, spoken=spoken)
    if case.outdated(code) and not case.vouched(code):
        return replace(status(case, Status(code)), note=f"signed before their last word about {written}")
    return _new(case, standing, person, spoken=spoken)


def _new(case: Case, standing: Standing, person: Person, *, spoken: bool) -> Effect:
    state, verified_by = _verification(case, standing.campaign, spoken=spoken)
    person = _as_before(case, standing.campaign, person)
    if state is SignatureState.PENDING and not case.authentic and _refused_before(case, standing):
        written = standing.campaign.code.written
        return Effect(Verdict.HELD, note=f"signs {written}; a request to this address was refused")
    add = Add(standing.campaign.folded, person, state, verified_by, _flags(case, person))
    if state is SignatureState.COUNTED:
        return Effect(Verdict.SIGNED, (add,), (signed(standing, person, case.arrived),))
    item = to_confirm(standing, person, late=standing.is_late(case.arrived))
    return Effect(Verdict.SIGNED, (add, Ask()), (item,))


def _again(
    case: Case, standing: Standing, signature: Signature, written: Person, *, anew: bool = False, spoken: bool
) -> Effect:
    """Signing again is answered kindly; a pending signature is counted now if this mail can be believed.

    `written`: what they write now. `anew`: it waits under another name; then that name is counted, or asked about.
    """
    if signature.state is SignatureState.COUNTED:
        return withhold_one(case, standing, signature, written.withheld)
    change = Correct(signature.id, written.name, written.place) if anew else Correct(signature.id, "")
    person = kept_from(change.of(signature.person), written.withheld)
    state, verified_by = _verification(case, standing.campaign, spoken=spoken)
    if state is SignatureState.COUNTED:
        move = Move(signature.id, signature.state, state, verified_by)
        made = (move, *_corrected(signature, person), *seen_by(case, standing, signature))
        if not stands(case, standing, signature):
            again = asked_again(standing, [replace(signature, person=person)])
            return Effect(Verdict.SIGNED, (*made, *again.changes), again.items)
        return Effect(Verdict.SIGNED, made, (signed(standing, person, signature.received_at),))
    ask = Ask(signatures=(signature.id,), rename=(change,) if anew else ())
    changes = (ask, *_corrected(signature, kept_from(signature.person, written.withheld)))
    return Effect(Verdict.OTHER, changes, (to_confirm(standing, person, late=standing.is_late(signature.received_at)),))


def withhold_one(case: Case, standing: Standing, signature: Signature, withheld: tuple[str, ...]) -> Effect:
    """A name that counts is not shown to these from now on; asked about where it can't be told that it is their wish.

    One that waits for a yes is nobody's yet: what a mail says of it is written down, and shown in what is asked.
    """
    person = kept_from(signature.person, withheld)
    if person == signature.person:
        return signed_before(case, standing, signature)
    if standing.has_gone(signature.dispatch):
        closed = NotTaken(say=Say.CLOSED, campaign=standing.campaign, deadline=standing.deadline)
        return Effect(Verdict.OTHER, items=(closed,))
    if case.believed(signature) or case.vouched(signature.campaign):
        return Effect(Verdict.OTHER, _corrected(signature, person), (corrected(standing, signature.person, person),))
    return unclear(case, Unclear(Why.TO_WITHHOLD, signature.campaign, people=(person,)))


def kept_from(person: Person, withheld: Iterable[str]) -> Person:
    return replace(person, withheld=tuple(dict.fromkeys((*person.withheld, *withheld))))


def _as_before(case: Case, campaign: Campaign, person: Person) -> Person:
    """Withheld from whomever it was before, and from whom a member has named for all letters."""
    key = names.key(person.name)
    before = [one.person for one in case.signatures(campaign.folded) if names.key(one.person.name) == key]
    always = [one.withheld for one in case.known.members if names.key(one.person.name) == key]
    labels = [label for one in before for label in one.withheld]
    return kept_from(person, (*labels, *of_everywhere(campaign, chain.from_iterable(always))))


def _corrections(changes: Iterable[Change]) -> Iterator[Person]:
    """The names under which names that wait would be counted."""
    for change in changes:
        if isinstance(change, Correct):
            yield change.of(Person(""))
        elif isinstance(change, Ask):
            yield from (correction.of(Person("")) for correction in change.rename)


def _corrected(signature: Signature, person: Person) -> tuple[Change, ...]:
    """The name, its place, and from whom it is withheld, where they are others now."""
    before = signature.person
    place = "" if person.place == before.place else person.place
    withheld = None if person.withheld == before.withheld else person.withheld
    change = Correct(signature.id, person.name, place, withheld)
    return () if change.of(before) == before else (change,)


def _is_typed(case: Case, name: str) -> bool:
    """It stands in their own words: it is not the name of their mail account."""
    return bool(name) and names.key(name) != names.key(names.of_sender(case.mail.sender))


def _is_misspelt(case: Case, signature: Signature, person: Person) -> bool:
    """A name waits for a yes, and they type it otherwise now; a name that counts is corrected by NAME.

    Written a little otherwise; or another name altogether, where what waits is only what their mail account says and
    no `Name:` tells of a second person.
    """
    if signature.state is not SignatureState.PENDING or person.anonymous or person.for_organisation:
        return False
    if not _is_typed(case, person.name):
        return False
    instead = not person.explicit and not _is_typed(case, signature.person.name)
    return instead or _are_near(names.key(signature.person.name), names.key(person.name))


def _are_near(one: str, two: str) -> bool:
    """Folded names that may be one person's: a letter or two differ, or one of them has a name more."""
    words, others = set(one.split()), set(two.split())
    longer = min(len(words), len(others)) > 1 and (words <= others or others <= words)
    return longer or SequenceMatcher(None, one, two).ratio() >= NEAR


def _refused_before(case: Case, standing: Standing) -> bool:
    """They told us that it was not them: who writes in their name again makes us write to them no more."""
    return any(signature.reason == REFUSED for signature in case.signatures(standing.campaign.folded))


def _flags(case: Case, person: Person) -> tuple[str, ...]:
    """What a coordinator should look at; never a reason to refuse."""
    assert case.mail.sender is not None
    found = {
        "organisation": person.for_organisation,
        "doubtful-name": bool(doubts(person)),
        "disposable-address": is_disposable(case.mail.sender.canonical),
    }
    return (*names.flags(person.name), *(flag for flag, is_so in found.items() if is_so))


def _verification(case: Case, campaign: Campaign, *, spoken: bool) -> tuple[SignatureState, VerifiedBy | None]:
    """Whether it counts at once, and by what. A campaign that wants no proof records none.

    `spoken`: the names are read from free words, and whoever wrote them is to see them before they count.
    """
    if case.accepted:
        return SignatureState.COUNTED, VerifiedBy.COORDINATOR
    if spoken:
        return SignatureState.PENDING, None
    if campaign.verification is Verification.NONE:
        return SignatureState.COUNTED, VerifiedBy.NONE
    if case.vouched(campaign.folded):
        return SignatureState.COUNTED, VerifiedBy.REPLY
    if campaign.verification is Verification.AUTO and case.speaks(campaign.folded):
        return SignatureState.COUNTED, VerifiedBy.AUTHENTICATION
    return SignatureState.PENDING, None
