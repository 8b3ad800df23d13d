"""What a mail comes to: (intents, campaigns, what we know of the supporter, when it arrived) -> Outcome.

Pure: the same values give the same outcome, and deciding twice changes nothing more than once.
Every early return says why, in the words of the coordinator's digest.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import assert_never

from signbot.core import names
from signbot.core.address import is_disposable
from signbot.core.answers import Item, Say
from signbot.core.campaign import (
    AFTER_THE_LETTER,
    LIVE,
    Campaign,
    CampaignState,
    Person,
    Signature,
    SignatureState,
    Verification,
    VerifiedBy,
)
from signbot.core.deciding.bounds import bounded
from signbot.core.deciding.case import Case, Part
from signbot.core.deciding.claims import doubts
from signbot.core.deciding.merge import merged_people, summed
from signbot.core.deciding.status import alerts, status
from signbot.core.decision import Add, Ask, Change, Correct, Erase, Move, Outcome, Pending, Standing, Subscribe, Use
from signbot.core.intents import (
    NO_COMMANDS,
    Alerts,
    Confirm,
    Forget,
    Help,
    Intent,
    ListCampaigns,
    Nothing,
    Refuse,
    Rename,
    Sign,
    Status,
    TooManyNames,
    Unclear,
    UnknownCode,
    Why,
    Withdraw,
)
from signbot.core.ledger import Belief, Verdict
from signbot.core.mail.mail import NO_FORM, Authenticity

COMMANDS = (Sign, Withdraw, Rename, Forget, TooManyNames)
REFUSED = "refused"  # why a pending signature went
NOBODY = "nobody to count or to answer: who wrote it is not clear; use `signbot signatures CODE add`, then dismiss it"
SHOWN = 120  # characters of a doubtful reply that a coordinator sees


def decide(case: Case) -> Outcome:
    """The whole decision about one mail of a supporter."""
    if refusal := _not_a_supporters(case):
        return refusal
    forget = tuple(intent for intent in case.reading.intents if isinstance(intent, Forget))[:1]
    parts = [_part(case, intent) for intent in forget or case.reading.intents]  # who is forgotten signs nothing
    outcome = bounded(case, summed(case, parts), believed=case.proven or _only_unverified(case))
    return replace(outcome, belief=_belief(case, outcome), about=_about(case, outcome))


def _belief(case: Case, outcome: Outcome) -> Belief:
    """Whoever can't prove it and was told nothing may write the same again by a better way, and is heard then."""
    if case.proven:
        return Belief.SETTLED
    return Belief.ASKED if outcome.items and not case.mail.doubled else Belief.NOTHING


def _about(case: Case, outcome: Outcome) -> tuple[str, ...]:
    """The letters about which this is the writer's word: from now on an older mail changes nothing there."""
    campaigns = {one.id: one.campaign for one in case.known.signatures}
    said = [one.campaign for one in case.reading.intents if isinstance(one, Sign | Withdraw | Rename)]
    done = [campaigns[one.signature] for one in outcome.changes if isinstance(one, Move | Correct)]
    return tuple(code for code in dict.fromkeys((*said, *done)) if case.speaks(code))


def _not_a_supporters(case: Case) -> Outcome | None:
    """Mails that get no answer, whatever they say."""
    commands = any(_is_command(intent) for intent in case.reading.intents)
    if case.accepted and case.mail.sender is None:
        return Outcome(Verdict.HELD, note=f"{NOBODY} ({case.mail.sender_problem})")
    if case.accepted:
        return None
    if case.mail.report:
        doubtful = commands and case.mail.automatic == NO_FORM  # a person may have written that
        return Outcome(Verdict.HELD if doubtful else Verdict.AUTOMATIC, note="a report of a mail server")
    if case.mail.automatic and _leaves_by_program(case):
        assert case.mail.sender is not None
        change = Subscribe(case.mail.sender.canonical, wanted=False)
        return Outcome(Verdict.AUTOMATIC, (change,), note="a mail program asked for no more alerts")
    if case.mail.automatic:
        verdict = Verdict.HELD if commands else Verdict.AUTOMATIC
        return Outcome(verdict, note=f"written by a machine: {case.mail.automatic}")
    if not case.addressed and case.request is None:
        return Outcome(Verdict.HELD if commands else Verdict.OTHER, note="not addressed to us (To, Cc, Delivered-To)")
    if case.mail.sender is None:
        return Outcome(Verdict.HELD, note=f"who wrote it is not clear: {case.mail.sender_problem}")
    if case.junk and not case.proven:
        return Outcome(Verdict.HELD, note="found in a junk folder, and nothing proves who wrote it")
    if case.mail.authenticity is Authenticity.FAIL and not case.proven and not _only_unverified(case):
        return Outcome(Verdict.HELD, note="its sender's domain says that it is forged")
    if case.mail.disowned and not case.proven and not _only_unverified(case):
        return Outcome(Verdict.HELD, note="it came from a server that its domain does not send by (spf=fail)")
    return None


def _is_command(intent: Intent) -> bool:
    """Something that a person must see before it is passed over; also a SIGN that only lacks its name or its code."""
    return isinstance(intent, COMMANDS) or (isinstance(intent, Unclear) and intent.why not in NO_COMMANDS)


def _leaves_by_program(case: Case) -> bool:
    """The very mail that our List-Unsubscribe asks for: some programs write it themselves, and mark it as theirs."""
    alone = case.reading.intents == (Alerts(wanted=False),)
    may = case.mail.sender is not None and case.mail.authenticity is not Authenticity.FAIL and case.addressed
    return alone and may and case.mail.subject.casefold().startswith("unsubscribe ")


def _only_unverified(case: Case) -> bool:
    """Everything it asks for belongs to campaigns that want no verification."""
    codes = [getattr(intent, "campaign", "") for intent in case.reading.intents]
    return all(code and case.unverified(code) for code in codes)


def _part(case: Case, intent: Intent) -> Part:
    match intent:
        case Sign():
            return _sign(case, intent)
        case Withdraw():
            return _withdraw(case, intent)
        case Rename():
            return _rename(case, intent)
        case Forget():
            return _forget(case)
        case Alerts():
            return alerts(case, intent)
        case Confirm():
            return _confirm(case)
        case Refuse():
            return _refuse(case)
        case TooManyNames():
            item = Item(Say.HELD, case.standings[intent.campaign].campaign, intent.people)
            return Part(Verdict.HELD, items=(item,), note=f"a list of {len(intent.people)} names")
        case Status():
            return status(case, intent)
        case ListCampaigns() | Help():
            say, verdict = (Say.HELP, Verdict.HELP) if isinstance(intent, Help) else (Say.LIST, Verdict.OTHER)
            return Part(verdict, items=(Item(say, campaigns=case.open_campaigns),))
        case UnknownCode():
            nearest = tuple(case.standings[code].campaign for code in intent.nearest)
            return Part(
                Verdict.OTHER,
                items=(Item(Say.UNKNOWN_CODE, detail=intent.written, campaigns=nearest or case.open_campaigns),),
            )
        case Unclear():
            return _not_understood(case, intent)
        case Nothing():
            return Part(Verdict.OTHER, note=intent.why)
        case _:
            assert_never(intent)


def _not_understood(case: Case, unclear: Unclear) -> Part:
    """Thanks from somebody whose name is on the letter want nothing; from anybody else they may be meant as a yes."""
    mine = case.live(unclear.campaign) if unclear.campaign else case.all_live
    if unclear.courteous and any(one.state is SignatureState.COUNTED for one in mine):
        return Part(Verdict.OTHER, note="courtesy")
    campaign = case.standings[unclear.campaign].campaign if unclear.campaign else None
    part = _unclear(case, unclear.why, campaign, unclear.detail, unclear.where)
    return replace(part, note=_undecided(case)) if case.request else part


def _undecided(case: Case) -> str:
    """Neither yes nor no: what was asked for still waits, and a coordinator sees the words."""
    said = " ".join(case.reading.own_words.split())
    shown = f"{said[:SHOWN]}…" if len(said) > SHOWN else said
    return f"was asked to confirm, and wrote neither yes nor no: “{shown}”; it still waits"


def _unclear(case: Case, why: Why, campaign: Campaign | None, detail: str = "", where: str = "") -> Part:
    mine = case.live(campaign.folded) if campaign else case.all_live
    signed = tuple(case.standings[code].campaign for code in dict.fromkeys(one.campaign for one in mine))
    offered = signed if why is Why.WHICH_LETTER else case.open_campaigns
    item = Item(
        Say.UNCLEAR, campaign, why=why, detail=detail, where=where, campaigns=offered, signatures=mine,
        deadline=case.standings[campaign.folded].deadline if campaign else None,
    )  # fmt: skip
    return Part(Verdict.OTHER, items=(item,), note=f"not understood: {why.replace('-', ' ')}")


# SIGN --------------------------------------------------------------------------------------------


def _sign(case: Case, sign: Sign) -> Part:
    standing = case.standings[sign.campaign]
    if shut := _not_open(case, standing):
        return _shut(case, standing, shut)
    if case.request and (waiting := _asked_for(case, case.request, sign)):
        return merged_people([_count_one(case, signature) for signature in waiting])
    parts = [_sign_one(case, standing, person) for person in sign.people]
    added = [change.person for part in parts for change in part.changes if isinstance(change, Add)]
    if not case.accepted and (why := _too_many(case, standing, len(added)) or _doubtful(case, added)):
        item = Item(Say.HELD, standing.campaign, sign.people)
        return Part(Verdict.HELD, items=(item,), note=f"{why}; {len(sign.people)} wait")
    many = case.known.names.get(sign.campaign, 0) + len(added) > case.bounds.names_per_mail
    return merged_people([_flagged(part, "many-names") for part in parts] if many else parts)


def _flagged(part: Part, flag: str) -> Part:
    changes = tuple(
        replace(change, flags=(*change.flags, flag)) if isinstance(change, Add) else change for change in part.changes
    )
    return replace(part, changes=changes)


def _doubtful(case: Case, people: Sequence[Person]) -> str:
    """Why one of them may be no name, but a heading or a claim under which others would stand."""
    display = names.clean(names.of_sender(case.mail.sender))
    return next(filter(None, (doubts(person, display) for person in people)), "")


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


def _shut(case: Case, standing: Standing, shut: Say) -> Part:
    """Who wrote in time, and whose mail a person had to look at first, is told so; so is that person."""
    begun = standing.campaign.has_opened(case.arrived)
    in_time = shut is Say.CLOSED and begun and case.arrived <= standing.deadline
    item = Item(shut, standing.campaign, deadline=standing.deadline, in_time=in_time)
    code = standing.campaign.code.written
    note = f"{code} is {standing.state}: nothing was signed, and they are told so" if case.accepted else ""
    return Part(Verdict.OTHER, items=(item,), note=note)


def _not_open(case: Case, standing: Standing) -> Say | None:
    if standing.state is CampaignState.CANCELLED:
        return Say.CANCELLED
    if standing.collects(case.arrived) or standing.takes_late(case.arrived):
        return None
    return Say.CLOSED if standing.campaign.has_opened(case.arrived) else Say.NOT_OPEN


def _asked_for(case: Case, request: Pending, sign: Sign) -> tuple[Signature, ...]:
    """A SIGN that answers our question confirms, unless it names somebody else."""
    waiting = tuple(
        one for one in case.signatures(sign.campaign)
        if one.id in request.signatures and one.state is SignatureState.PENDING
    )  # fmt: skip
    new = {names.key(person.name) for person in sign.people if person.explicit}
    return () if new - {names.key(one.person.name) for one in waiting} else waiting


def _sign_one(case: Case, standing: Standing, person: Person) -> Part:
    code = standing.campaign.folded
    mine = case.signatures(code)
    same = [one for one in mine if names.key(one.person.name) == names.key(person.name)]
    if any(one.state is SignatureState.INVALIDATED for one in same):
        return Part(
            Verdict.HELD, note=f"signs {standing.campaign.code.written} again after a coordinator's invalidation"
        )
    live = [one for one in same if one.state in LIVE] if person.explicit else list(case.live(code))
    if not live and case.outdated(code) and not case.vouched(code):
        as_it_stands = status(case, Status(code))
        return replace(as_it_stands, note=f"signed before their last word about {standing.campaign.code.written}")
    if not live:
        return _new(case, standing, person)
    return _again(case, standing, live[0])


def _new(case: Case, standing: Standing, person: Person) -> Part:
    state, verified_by = _verification(case, standing.campaign)
    if state is SignatureState.PENDING and not case.authentic and _refused_before(case, standing):
        return Part(Verdict.HELD, note=f"signs {standing.campaign.code.written}; a request to this address was refused")
    flags = _flags(case, person)
    add = Add(standing.campaign.folded, person, state, verified_by, flags)
    if state is SignatureState.COUNTED:
        return Part(Verdict.SIGNED, (add,), (_signed_item(standing, person, case.arrived),))
    return Part(
        Verdict.SIGNED, (add, Ask()), (_confirm_item(standing, (person,), late=standing.is_late(case.arrived)),)
    )


def _refused_before(case: Case, standing: Standing) -> bool:
    """They told us that it was not them: who writes in their name again makes us write to them no more."""
    return any(one.reason == REFUSED for one in case.signatures(standing.campaign.folded))


def _flags(case: Case, person: Person) -> tuple[str, ...]:
    """What a coordinator should look at; never a reason to refuse."""
    assert case.mail.sender is not None
    found = {
        "organisation": person.for_organisation,
        "doubtful-name": bool(doubts(person)),
        "disposable-address": is_disposable(case.mail.sender.canonical),
    }
    return (*names.flags(person.name), *(flag for flag, is_so in found.items() if is_so))


def _verification(case: Case, campaign: Campaign) -> tuple[SignatureState, VerifiedBy | None]:
    if case.accepted:
        return SignatureState.COUNTED, VerifiedBy.COORDINATOR
    if campaign.verification is Verification.NONE:
        return SignatureState.COUNTED, VerifiedBy.NONE
    if case.vouched(campaign.folded):
        return SignatureState.COUNTED, VerifiedBy.REPLY
    if campaign.verification is Verification.AUTO and case.speaks(campaign.folded):
        return SignatureState.COUNTED, VerifiedBy.AUTHENTICATION
    return SignatureState.PENDING, None


def _again(case: Case, standing: Standing, signature: Signature) -> Part:
    """Signing again is answered kindly; a pending signature is counted now if this mail can be believed."""
    person = signature.person
    if signature.state is SignatureState.COUNTED:
        return Part(
            Verdict.OTHER, items=(Item(Say.ALREADY_SIGNED, standing.campaign, (person,), deadline=standing.deadline),)
        )
    state, verified_by = _verification(case, standing.campaign)
    if state is SignatureState.COUNTED:
        move = Move(signature.id, signature.state, state, verified_by)
        return Part(Verdict.SIGNED, (move,), (_signed_item(standing, person, signature.received_at),))
    item = _confirm_item(standing, (person,), late=standing.is_late(signature.received_at))
    return Part(Verdict.OTHER, (Ask(signatures=(signature.id,)),), (item,))


def _signed_item(standing: Standing, person: Person, received: datetime, *, late: bool = False) -> Item:
    if late or standing.is_late(received):
        return Item(Say.SIGNED_LATE, standing.campaign, (person,), deadline=standing.late_until)
    return Item(
        Say.SIGNED, standing.campaign, (person,), count=standing.counted + 1, deadline=standing.deadline
    )  # fmt: skip


def _confirm_item(
    standing: Standing, people: tuple[Person, ...], say: Say = Say.CONFIRM, former: str = "", *, late: bool = False
) -> Item:
    confirm_by = standing.late_until if late else standing.freeze_at
    return Item(
        say, standing.campaign, people, former=former, deadline=standing.deadline, confirm_by=confirm_by
    )  # fmt: skip


def _in_haste(case: Case, standing: Standing, signature: Signature, item: Item) -> Item:
    """After the deadline a name may leave the letter until it goes: nobody can say when that is."""
    confirm_by = item.confirm_by if standing.confirms(case.arrived) else None
    return replace(item, confirm_by=confirm_by, gone=standing.has_gone(signature.dispatch))


# WITHDRAW, NAME, FORGET ME -----------------------------------------------------------------------


def _which(case: Case, code: str, name: str) -> Signature | Part:
    """The one signature that a WITHDRAW or NAME is about, or the question to ask."""
    campaign = case.standings[code].campaign
    mine = case.live(code, name)
    if len(mine) == 1:
        return mine[0]
    if mine or case.live(code):
        return _unclear(case, Why.WHICH_PERSON, campaign, name)
    return _unclear(case, Why.NOT_SIGNED, campaign)


def _withdraw(case: Case, withdraw: Withdraw) -> Part:
    standing = case.standings[withdraw.campaign]
    found = _which(case, withdraw.campaign, withdraw.name)
    if isinstance(found, Part):
        return found
    if not case.believed(found):
        item = _confirm_item(standing, (found.person,), Say.CONFIRM_WITHDRAW)
        item = _in_haste(case, standing, found, item)
        return Part(Verdict.WITHDRAWN, (Ask(withdraw=(found.id,)),), (item,))
    return Part(Verdict.WITHDRAWN, *_take_off(case, found))


def _take_off(case: Case, signature: Signature) -> tuple[tuple[Change, ...], tuple[Item, ...]]:
    standing = case.standings[signature.campaign]
    on_letter = standing.has_gone(signature.dispatch) and signature.state is SignatureState.COUNTED
    say, reason = (Say.TOO_LATE_TO_WITHDRAW, AFTER_THE_LETTER) if on_letter else (Say.WITHDRAWN, "")
    move = Move(signature.id, signature.state, SignatureState.WITHDRAWN, reason=reason)
    again = standing.deadline if standing.collects(case.arrived) else None
    again = standing.late_until if standing.takes_late(case.arrived) and not on_letter else again
    return (move,), (Item(say, standing.campaign, (signature.person,), deadline=again),)


def _rename(case: Case, rename: Rename) -> Part:
    standing = case.standings[rename.campaign]
    found = _which(case, rename.campaign, rename.old)
    if isinstance(found, Part):
        return found
    if standing.has_gone(found.dispatch):
        return Part(Verdict.OTHER, items=(Item(Say.CLOSED, standing.campaign, deadline=standing.deadline),))
    if not case.accepted and (why := _doubtful(case, [Person(rename.new)])):
        return Part(Verdict.HELD, items=(Item(Say.HELD, standing.campaign),), note=why)
    if not case.believed(found):
        person = replace(found.person, name=rename.new)
        item = _confirm_item(standing, (person,), Say.CONFIRM_RENAME, former=found.person.name)
        item = _in_haste(case, standing, found, item)
        return Part(Verdict.OTHER, (Ask(rename=((found.id, rename.new),)),), (item,))
    return Part(Verdict.OTHER, *_correct(standing, found, rename.new))


def _correct(standing: Standing, signature: Signature, name: str) -> tuple[tuple[Change, ...], tuple[Item, ...]]:
    person = replace(signature.person, name=name)
    item = Item(
        Say.CORRECTED, standing.campaign, (person,), former=signature.person.name, deadline=standing.deadline
    )  # fmt: skip
    return (Correct(signature.id, name),), (item,)


def _forget(case: Case) -> Part:
    asked = case.request is not None and case.request.forget
    codes = {one.campaign for one in case.known.signatures if one.campaign in case.standings}
    timely = not case.outdated("") and (case.authentic or (codes and all(map(case.unverified, codes))))
    if not (timely or asked):
        return Part(Verdict.WITHDRAWN, (Ask(forget=True),), (Item(Say.CONFIRM_FORGET),))
    return Part(Verdict.WITHDRAWN, *_erase(case))


def _erase(case: Case) -> tuple[tuple[Change, ...], tuple[Item, ...]]:
    sent = tuple(
        standing.campaign for code, standing in case.standings.items()
        if any(
            one.went_out or (one.state is SignatureState.COUNTED and standing.has_gone(one.dispatch))
            for one in case.signatures(code)
        )
    )  # fmt: skip
    assert case.mail.sender is not None
    return (Erase(case.mail.sender.canonical),), (Item(Say.FORGOTTEN, campaigns=sent),)


# Confirmation ------------------------------------------------------------------------------------


def _confirm(case: Case) -> Part:
    if case.request is None:
        return _nothing_to_confirm(case)
    waiting = tuple(
        one for one in case.known.signatures
        if one.id in case.request.signatures and one.state is SignatureState.PENDING
    )  # fmt: skip
    return _do(case, case.request, waiting)


def _nothing_to_confirm(case: Case) -> Part:
    """A second "yes": what it confirmed stands."""
    signed = tuple(
        Item(Say.ALREADY_SIGNED, case.standings[one.campaign].campaign, (one.person,),
             deadline=case.standings[one.campaign].deadline)
        for one in case.known.signatures
        if one.state is SignatureState.COUNTED and one.campaign in case.standings
    )  # fmt: skip
    return Part(Verdict.OTHER, items=signed) if signed else _unclear(case, Why.NO_COMMAND, None)


def _do(case: Case, request: Pending, waiting: tuple[Signature, ...]) -> Part:
    """Do everything that the request was for."""
    parts = [_count_one(case, signature) for signature in waiting if signature.campaign in case.standings]
    live = {one.id: one for one in case.known.signatures if one.state in LIVE and one.campaign in case.standings}
    parts += [Part(Verdict.CONFIRMED, *_take_off(case, live[number])) for number in request.withdraw if number in live]
    parts += [
        Part(Verdict.CONFIRMED, *_correct(case.standings[live[number].campaign], live[number], name))
        for number, name in request.rename
        if number in live
    ]
    if request.forget:
        parts.append(Part(Verdict.CONFIRMED, *_erase(case)))
    if not parts:
        return _nothing_to_confirm(case)
    merged = merged_people(parts)
    return replace(merged, changes=(*merged.changes, Use(request.id)))


def _count_one(case: Case, signature: Signature) -> Part:
    standing = case.standings[signature.campaign]
    if standing.state is CampaignState.CANCELLED:
        return Part(Verdict.CONFIRMED, items=(Item(Say.CANCELLED, standing.campaign),))
    late = not standing.confirms(case.arrived)
    if late and not standing.takes_late(case.arrived):
        return Part(Verdict.CONFIRMED, items=(Item(Say.CLOSED, standing.campaign, deadline=standing.deadline),))
    move = Move(signature.id, signature.state, SignatureState.COUNTED, VerifiedBy.REPLY)
    item = _signed_item(standing, signature.person, signature.received_at, late=late)
    return Part(Verdict.CONFIRMED, (move,), (item,))


def _refuse(case: Case) -> Part:
    """They said no: nothing is signed, and that is remembered."""
    if case.request is None:
        signed = {one.campaign for one in case.all_live}
        campaign = case.standings[signed.pop()].campaign if len(signed) == 1 else None
        return _unclear(case, Why.REFUSED, campaign, case.reading.own_words.strip()[:80])
    moves = tuple(
        Move(one.id, one.state, SignatureState.WITHDRAWN, reason=REFUSED)
        for one in case.known.signatures
        if one.id in case.request.signatures and one.state is SignatureState.PENDING
    )
    campaigns = tuple(dict.fromkeys(one.campaign for one in case.known.signatures if one.id in case.request.signatures))
    campaign = case.standings[campaigns[0]].campaign if campaigns and campaigns[0] in case.standings else None
    return Part(Verdict.WITHDRAWN, (*moves, Use(case.request.id)), (Item(Say.REFUSED, campaign),))
