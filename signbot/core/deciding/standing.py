"""What a member says about a letter of which they were told in advance: their name counts now, or stays off.

    reading ─► of_members (whatever is said of such a letter, and is no yes, is a no) ─► stand, stay_off ─► Effect

To be sure of a no nothing need be proven, for it signs nobody; only a name that counts already is taken off like any
other. A yes needs the notice in hand, or a writer who is believed; of anybody else it is asked.
"""

from collections.abc import Iterator

from signbot.core import names
from signbot.core.advance import TAKES_UP, AdvanceNotice, proof
from signbot.core.answers import Item, Say, StaysOff
from signbot.core.campaign import Person, SignatureState, VerifiedBy
from signbot.core.deciding.case import Case, Effect
from signbot.core.deciding.changing import take_off, withdraw
from signbot.core.deciding.merge import merged_people
from signbot.core.deciding.saying import signed, unclear
from signbot.core.deciding.signing import sign
from signbot.core.deciding.texts import signed_before
from signbot.core.decision import Add, Agrees, Ask, Change, Declines, Standing
from signbot.core.intents import Alerts, Intent, Leave, Nothing, Rest, Sign, Stand, StayOff, Unclear, Why, Withdraw
from signbot.core.ledger import Verdict
from signbot.core.question import Asks, Question, Wish
from signbot.core.value import replace

SHOWN = 120  # characters of a doubtful answer that a coordinator sees


def of_members(case: Case) -> tuple[Intent, ...]:
    """What the mail asks for; and where it is about a letter of an advance notice, and says no yes, that it is a no."""
    intents = case.reading.intents
    if case.notice is None:
        return tuple(_about_told(case, intent) for intent in intents)
    if any(isinstance(intent, Stand | StayOff) for intent in intents):
        return intents
    kept = tuple(intent for intent in intents if not isinstance(intent, Unclear | Nothing))
    signs = {intent.campaign for intent in kept if isinstance(intent, Sign)}
    left = tuple(code for code in case.notice.campaigns if code not in signs)
    leaves = any(isinstance(intent, Alerts | Leave | Rest) for intent in kept)
    return (*kept, StayOff(left, clear=leaves)) if left else kept


def _about_told(case: Case, intent: Intent) -> Intent:
    """In a new mail: a withdrawal, a refusal, or words that nobody understands, about a letter of which they know."""
    told = [notice.campaign for notice in case.known.notices if notice.state in TAKES_UP and _is_open(case, notice)]
    match intent:
        case Withdraw(campaign=code) if code in told and not case.live(code):
            return StayOff((code,))
        case Unclear(campaign=code) if code in told and intent.wish is Wish.SIGN:
            return StayOff((code,), clear=intent.why is Why.REFUSED)
        case Unclear(campaign="") if told and _refuses(intent):
            return StayOff(tuple(dict.fromkeys(told)))
        case _:
            return intent


def _is_open(case: Case, notice: AdvanceNotice) -> bool:
    standing = case.standings.get(notice.campaign)
    return standing is not None and standing.collects(case.arrived)


def about_notice(case: Case, intent: Stand | StayOff) -> Effect:
    return stand(case, intent) if isinstance(intent, Stand) else stay_off(case, intent)


# Yes -----------------------------------------------------------------------------------------------------


def stand(case: Case, intent: Stand) -> Effect:
    """Their names count now, as they are printed for members."""
    effects = [_stand(case, case.standings[code]) for code in intent.campaigns if code in case.standings]
    return merged_people(effects) if effects else unclear(case, Unclear(Why.NO_COMMAND))


def _stand(case: Case, standing: Standing) -> Effect:
    code = standing.campaign.folded
    told = [notice for notice in case.known.notices if notice.campaign == code]
    if not told:
        people = tuple(case.notice.people) if case.notice else ()
        return sign(case, Sign(code, people)) if people else unclear(case, Unclear(Why.NO_COMMAND, code))
    shown = [notice for notice in told if notice.text_hash == standing.campaign.text_hash]
    if not shown and standing.collects(case.arrived):
        anew = (Agrees(told[0].member.supporter, (code,)),) if case.speaks(code) else ()  # their no is taken back
        item = StaysOff(say=Say.STAYS_OFF, campaigns=(standing.campaign,), changed=True)
        return Effect(Verdict.OTHER, anew, (item,))
    if not (standing.collects(case.arrived) and case.speaks(code)):
        return sign(case, Sign(code, tuple(notice.person(standing.campaign) for notice in told)))
    effects = [_count(case, standing, notice) for notice in shown]
    merged = merged_people(effects)
    return replace(merged, changes=(*merged.changes, Agrees(shown[0].member.supporter, (code,))))


def _count(case: Case, standing: Standing, notice: AdvanceNotice) -> Effect:
    """By hand where anything is odd: they have left since, or a coordinator has taken the name off."""
    code, person = standing.campaign.folded, notice.person(standing.campaign)
    before = [one for one in case.signatures(code) if names.key(one.person.name) == names.key(person.name)]
    if counted := [one for one in before if one.state is SignatureState.COUNTED]:
        return signed_before(case, standing, counted[0])
    invalid = any(one.state is SignatureState.INVALIDATED for one in before)
    if invalid or notice.sent_at is None or not notice.member.is_active(case.arrived):
        return sign(case, Sign(code, (replace(person, explicit=True),)))
    why = proof(notice, standing.campaign.code.written, case.arrived)
    add = Add(code, person, SignatureState.COUNTED, VerifiedBy.STANDING, proof=why)
    return Effect(Verdict.SIGNED, (add,), (signed(standing, person, case.arrived),))


# No ------------------------------------------------------------------------------------------------------


def stay_off(case: Case, intent: StayOff) -> Effect:
    """No name of theirs stands there; what counts already is taken off, as long as the letter has not gone."""
    standings = [case.standings[code] for code in intent.campaigns if code in case.standings]
    standings = [one for one in standings if intent.clear or not _signed_by_hand(case, one)]
    if not standings:
        return unclear(case, Unclear(Why.NO_COMMAND, intent.campaigns[0] if not intent.campaigns[1:] else ""))
    effects = [effect for standing in standings for effect in _taken_off(case, standing)]
    codes = tuple(standing.campaign.folded for standing in standings)
    supporter = case.mail.sender.canonical if case.mail.sender else ""
    spoken_of = {item.campaign.folded for effect in effects for item in effect.items if item.campaign}
    left = tuple(standing for standing in standings if standing.campaign.folded not in spoken_of)
    changes: tuple[Change, ...] = (*(one for effect in effects for one in effect.changes), Declines(supporter, codes))
    items: tuple[Item, ...] = tuple(item for effect in effects for item in effect.items)
    if left:
        question = _how_to_stand(case, left)
        told = StaysOff(
            say=Say.STAYS_OFF,
            campaign=left[0].campaign if len(left) == 1 else None,
            campaigns=tuple(standing.campaign for standing in left),
            question=question,
            understood=intent.clear,
        )
        items = (*items, told)
        changes = (*changes, *((Ask(question=question),) if question else ()))
    verdict = Verdict.WITHDRAWN if intent.clear else Verdict.OTHER
    return Effect(verdict, changes, items, "" if intent.clear else _undecided(case))


def said_elsewhere(case: Case) -> Iterator[Effect]:
    """A no to a notice that went to another address: perhaps it is the member's own, who has several.

    Whoever else it was signs nobody by it; a name that counts already stays, until it is taken off like any other.
    """
    no = [one for one in case.reading.intents if isinstance(one, Withdraw) or _refuses(one)]
    if case.elsewhere is None or not no:
        return
    said = {getattr(one, "campaign") for one in no}  # noqa: B009 either has one
    codes = tuple(code for code in case.elsewhere.campaigns if code in said) or case.elsewhere.campaigns
    yield Effect(Verdict.OTHER, (Declines(case.elsewhere.supporter, codes),))


def _refuses(intent: Intent) -> bool:
    return isinstance(intent, Unclear) and intent.why is Why.REFUSED


def _taken_off(case: Case, standing: Standing) -> Iterator[Effect]:
    """The names that count. Only what is not `it stays off` is said: it has gone, or we ask whether it was they."""
    for signature in case.live(standing.campaign.folded):
        if not case.believed(signature):
            yield withdraw(case, Withdraw(signature.campaign, signature.person.name))
            continue
        changes, items = take_off(case, signature)
        yield Effect(Verdict.WITHDRAWN, changes, items if standing.has_gone(signature.dispatch) else ())


def _signed_by_hand(case: Case, standing: Standing) -> bool:
    """What somebody signed by hand goes by a clear no alone."""
    live = case.live(standing.campaign.folded)
    return any(signature.verified_by is not VerifiedBy.STANDING for signature in live)


def _how_to_stand(case: Case, standings: tuple[Standing, ...]) -> Question | None:
    """A yes puts their name there after all, as long as names are taken."""
    told = {notice.campaign: notice for notice in case.known.notices}
    open_now = [one.campaign.folded for one in standings if one.collects(case.arrived) and one.campaign.folded in told]
    if not open_now:
        return None
    people = tuple(dict.fromkeys(_persons(case, open_now)))
    asks = Asks.LETTER if open_now[1:] else Asks.YES
    return Question(asks=asks, wish=Wish.STAND, campaigns=tuple(open_now), people=people)


def _persons(case: Case, codes: list[str]) -> Iterator[Person]:
    yield from (notice.member.person for notice in case.known.notices if notice.campaign in codes)


def _undecided(case: Case) -> str:
    """No yes: their name stays off, and a coordinator sees the words."""
    said = " ".join(case.reading.own_words.split())
    shown = f"{said[:SHOWN]}…" if len(said) > SHOWN else said
    return f"answers an advance notice, and not with a yes: “{shown}”; their name stays off"
