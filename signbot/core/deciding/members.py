"""SIGN ALWAYS, LEAVE, PAUSE, STOP: (the case, the wish) -> a membership begins with their yes, ends, or rests.

It begins only by a reply to our mail, whoever is proven to have written. It ends and rests at once, whoever asks: no
name stands under a letter against anybody's will, and the answer says how to come back. An older mail than their last
word about it changes nothing.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from signbot.core import names
from signbot.core.answers import AboutLetters, AboutPeople, Membership, Say
from signbot.core.campaign import Campaign, Person
from signbot.core.deciding.case import Case, Effect
from signbot.core.deciding.saying import unclear
from signbot.core.deciding.signing import doubtful, kept_from
from signbot.core.decision import MEMBERSHIP, Ask, Change, EndMembership, Enrol, Joining, Pause, Subscribe, Use
from signbot.core.intents import Alerts, Join, Leave, Rest, Resume, Unclear, Why
from signbot.core.ledger import Verdict
from signbot.core.membership import BELONGS, Member, MemberState, Scope, day_meant
from signbot.core.value import replace
from signbot.core.withholding import of_everywhere


def of_member(case: Case, wish: Join | Leave | Rest | Resume) -> Effect:
    match wish:
        case Join():
            return join(case, wish)
        case Leave():
            return leave(case)
        case Rest():
            return rest(case, wish)
        case Resume():
            return resume(case)


def join(case: Case, wish: Join) -> Effect:
    """Asked to confirm once; a member who is proven has other letters from now on, and needs no second yes."""
    if case.outdated(MEMBERSHIP):
        return Effect(Verdict.OTHER, note="wants to be a member; their last word about it is newer")
    if not case.accepted and (why := _too_many(case, wish) or doubtful(case, wish.people)):
        return Effect(Verdict.HELD, items=(AboutPeople(say=Say.HELD, people=wish.people),), note=why)
    if wish.scope.rests and not _until_when(case, wish.scope.rests):
        return unclear(case, Unclear(Why.REST))
    scope = replace(wish.scope, rests=_until_when(case, wish.scope.rests))
    wanted = [Joining(person, scope) for person in wish.people]
    if case.request is not None and case.request.join:
        return _confirmed_anew(case, wanted)
    if case.authentic and all(_standing(case, one.person) for one in wanted):
        return Effect(Verdict.OTHER, *_done(case, wanted, again=True))
    return _ask(case, wanted)


def enrolled(case: Case, joining: Joining) -> Effect:
    """They said yes to our request."""
    again = _standing(case, joining.person) is not None
    return Effect(Verdict.CONFIRMED, *_done(case, [joining], again=again))


def leave(case: Case) -> Effect:
    if case.outdated(MEMBERSHIP):
        return Effect(Verdict.OTHER, note="wants to leave; their last word about it is newer")
    return leaving(case) or Effect(Verdict.OTHER, items=(Membership(say=Say.NO_MEMBER),))


def leaving(case: Case, *, alerts: bool = False) -> Effect | None:
    """All memberships of this address end. None where there is none; `alerts`: those, too."""
    mine = _belonging(case)
    if not mine:
        return None
    people = tuple(member.person for member in mine if member.state is MemberState.STANDING)
    campaigns = case.campaigns_of(case.all_live)
    item = Membership(say=Say.MEMBER_LEFT, people=people, alerts=alerts, campaigns=campaigns)
    return Effect(Verdict.OTHER, tuple(EndMembership(member.id) for member in mine), (item,))


def rest(case: Case, wish: Rest) -> Effect:
    """Until the day that they name has begun where the coordinators live."""
    mine = _of(case, MemberState.STANDING)
    if not mine:
        return Effect(Verdict.OTHER, items=(Membership(say=Say.NO_MEMBER),))
    day = day_meant(wish.until, case.arrived.astimezone(case.zone).date())
    if day is None or case.outdated(MEMBERSHIP):
        return unclear(case, Unclear(Why.REST))
    until = datetime.combine(day, time(), case.zone)
    item = Membership(say=Say.MEMBER_RESTS, people=_people(mine), rests_until=until, zone=case.zone)
    return Effect(Verdict.OTHER, tuple(Pause(member.id, until) for member in mine), (item,))


def resume(case: Case) -> Effect:
    """What a rest ends sooner is shown first, so that nobody signs by it; but only its member may say so."""
    mine = _of(case, MemberState.STANDING)
    if not mine:
        return Effect(Verdict.OTHER, items=(Membership(say=Say.NO_MEMBER),))
    wanted = [Joining(member.person, _scope(member)) for member in mine]
    if case.authentic and not case.outdated(MEMBERSHIP):
        return Effect(Verdict.OTHER, *_done(case, wanted, again=True))
    return _ask(case, wanted)


def shown_always(case: Case, campaign: Campaign, shown: Collection[str]) -> Iterator[Effect]:
    """Of members who have withheld their name from one of these under all letters: not from them any more."""
    wanted: list[Joining] = []
    for member in _of(case, MemberState.STANDING):
        kept = tuple(one for one in member.withheld if not set(shown).intersection(of_everywhere(campaign, (one,))))
        if kept != member.withheld:
            wanted.append(Joining(replace(member.person, withheld=kept), _with_rest(case, member)))
    if wanted and case.authentic and not case.outdated(MEMBERSHIP):
        yield Effect(Verdict.OTHER, *_done(case, wanted, again=True))
    elif wanted:
        yield _ask(case, wanted)


def withheld_always(case: Case, withheld: Sequence[str]) -> Iterator[Effect]:
    """Of members whose name is shown to one of these: no more, under any letter."""
    kept = [(one, kept_from(one.person, withheld)) for one in _of(case, MemberState.STANDING)]
    wanted = [Joining(person, _with_rest(case, member)) for member, person in kept if person != member.person]
    if kept and not wanted:  # it is so already
        same = [Joining(member.person, _with_rest(case, member)) for member, _ in kept]
        yield Effect(Verdict.OTHER, (), _done(case, same, again=True)[1])
    elif wanted and case.authentic and not case.outdated(MEMBERSHIP):
        yield Effect(Verdict.OTHER, *_done(case, wanted, again=True))
    elif wanted:
        yield _ask(case, wanted)


def _with_rest(case: Case, member: Member) -> Scope:
    rests = member.paused_until if member.rests(case.arrived) else None
    return replace(_scope(member), rests=rests.astimezone(case.zone).date().isoformat() if rests else "")


def alerts(case: Case, wish: Alerts) -> Effect:
    """Whoever asks: it costs nothing but a mail, and the answer says how to undo it. Signatures stay as they are.

    Who wants no mail of ours can be shown no letter: a member is none any more.
    """
    assert case.mail.sender is not None
    say = Say.ALERTS if wish.wanted else Say.NO_ALERTS
    change = Subscribe(case.mail.sender.canonical, wish.wanted)
    if not wish.wanted and (left := leaving(case, alerts=True)):
        return replace(left, changes=(change, *left.changes))
    return Effect(Verdict.OTHER, (change,), (AboutLetters(say=say, campaigns=case.campaigns_of(case.all_live)),))


# How it is done ---------------------------------------------------------------------------------------


def _ask(case: Case, wanted: list[Joining]) -> Effect:
    new = tuple(Enrol(one, MemberState.PENDING) for one in wanted if _standing(case, one.person) is None)
    items = (membership_item(Say.CONFIRM_JOIN, wanted, case.zone),)
    return Effect(Verdict.OTHER, (*new, Ask(join=tuple(wanted))), items)


def _confirmed_anew(case: Case, wanted: list[Joining]) -> Effect:
    """SIGN ALWAYS in reply to our request is the yes to it, also with other letters, or with another name."""
    names_now = {names.key(one.person.name) for one in wanted}
    others = (one for one in _of(case, MemberState.PENDING) if names.key(one.person.name) not in names_now)
    changes, items = _done(case, wanted, again=False)
    used = (Use(case.request.id),) if case.request else ()
    return Effect(Verdict.CONFIRMED, (*(EndMembership(one.id) for one in others), *changes, *used), items)


def _until_when(case: Case, rests: str) -> str:
    """The day as an ISO date; "" where there is none, or it is not clear."""
    day = day_meant(rests, case.arrived.astimezone(case.zone).date())
    return day.isoformat() if day else ""


def _rest_of(zone: ZoneInfo, scope: Scope) -> datetime | None:
    return datetime.combine(date.fromisoformat(scope.rests), time(), zone) if scope.rests else None


Done = tuple[tuple[Change, ...], tuple[Membership, ...]]


def _done(case: Case, wanted: list[Joining], *, again: bool) -> Done:
    enrolled = (Enrol(one, MemberState.STANDING, _rest_of(case.zone, one.scope)) for one in wanted)
    return tuple(enrolled), (membership_item(Say.MEMBER, wanted, case.zone, again=again),)


def membership_item(say: Say, wanted: Sequence[Joining], zone: ZoneInfo, *, again: bool = False) -> Membership:
    """One for all of them (at least one): a mail says the same letters for each."""
    scope = wanted[0].scope
    return Membership(
        say=say,
        people=tuple(one.person for one in wanted),
        topics=scope.topics,
        per_month=scope.per_month,
        rests_until=_rest_of(zone, scope),
        zone=zone,
        again=again,
    )


def _too_many(case: Case, wish: Join) -> str:
    known = {names.key(member.person.name) for member in _belonging(case)}
    new = {names.key(person.name) for person in wish.people} - known
    most = case.bounds.names_per_mail
    return f"more than {most} members from one address" if new and len(known | new) > most else ""


def _standing(case: Case, person: Person) -> Member | None:
    key = names.key(person.name)
    return next((one for one in _of(case, MemberState.STANDING) if names.key(one.person.name) == key), None)


def _belonging(case: Case) -> tuple[Member, ...]:
    return _of(case, *BELONGS)


def _of(case: Case, *states: MemberState) -> tuple[Member, ...]:
    return tuple(member for member in case.known.members if member.state in states)


def _people(members: Iterable[Member]) -> tuple[Person, ...]:
    return tuple(member.person for member in members)


def _scope(member: Member) -> Scope:
    return Scope(member.topics, member.per_month)
