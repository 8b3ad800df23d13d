"""A coordinator's hand on a letter: extend, close, hold, release, cancel.

    which letter, what is said of it ─► Plan (shown before anything happens) ─► one transaction of the store

A plan changes nothing; it is made anew before it is carried out. NotDone where it can't be, Refused by the store.
"""

from datetime import datetime

from signbot.core.campaign import KEPT_BACK, OVER, TO_BE_CLOSED, Campaign, SignatureState
from signbot.core.decision import Standing
from signbot.core.delivery import MAY_HAVE_REACHED, DeliveryState
from signbot.core.desk import Plan, Refusal
from signbot.core.orders import What
from signbot.desk.hand import Hand, NotDone

HELD_BY_HAND = "held by a coordinator"
CANCELLED_BY_HAND = "cancelled by a coordinator"


def extend(hand: Hand, campaign: Campaign, deadline: datetime) -> Plan:
    """A new deadline in force."""
    if deadline <= hand.now():
        raise NotDone(Refusal.PAST)
    standing = hand.standing(campaign)
    if standing.state in OVER or standing.transmitted:
        raise _not_now(standing, "its letter has gone, or it is cancelled")
    return Plan(what=What.EXTEND, campaign=campaign, state=standing.state, before=standing.deadline, deadline=deadline)


def close(hand: Hand, campaign: Campaign) -> Plan:
    """The deadline is now."""
    standing = hand.standing(campaign)
    if standing.frozen or standing.state not in TO_BE_CLOSED:
        raise _not_now(standing, f"is {standing.state} already")
    return _plan(hand, What.CLOSE, standing)


def hold(hand: Hand, campaign: Campaign) -> Plan:
    """It collects, and nothing is dispatched."""
    standing = hand.standing(campaign)
    if standing.state in OVER:
        raise _not_now(standing, f"is {standing.state}: there is nothing to hold")
    return _plan(hand, What.HOLD, standing)


def release(hand: Hand, campaign: Campaign) -> Plan:
    """What is held goes on; a letter that waits for approval goes out."""
    standing = hand.standing(campaign)
    if standing.state not in KEPT_BACK:
        raise _not_now(standing, "neither is held nor waits for approval")
    return _plan(hand, What.RELEASE, standing)


def cancel(hand: Hand, campaign: Campaign) -> Plan:
    """The case is solved: what is not on its way is skipped, and supporters are told."""
    standing = hand.standing(campaign)
    if standing.state in OVER:
        raise _not_now(standing, f"is {standing.state} already")
    return _plan(hand, What.CANCEL, standing)


def _not_now(standing: Standing, why: str) -> NotDone:
    return NotDone(Refusal.NOT_NOW, f"{standing.campaign.code.written} {why}")


def _plan(hand: Hand, what: What, standing: Standing) -> Plan:
    """With the names that stand there, what would be skipped, and whom the letter has reached."""
    code = standing.campaign.folded
    counts = hand.store.counts(code)
    deliveries = counts["deliveries"]
    reached = [row for row in hand.store.deliveries(code) if row.state in MAY_HAVE_REACHED]
    lines = [(row.state is DeliveryState.UNCERTAIN, f"{row.printed}, by {row.channel}") for row in reached]
    return Plan(
        what=what,
        campaign=standing.campaign,
        state=standing.state,
        before=standing.deadline,
        names=counts["signatures"].get(SignatureState.COUNTED, 0),
        pending=counts["signatures"].get(SignatureState.PENDING, 0),
        skipped=deliveries.get(DeliveryState.QUEUED, 0) + deliveries.get(DeliveryState.HELD, 0),
        gone=tuple(line for uncertain, line in lines if not uncertain),
        perhaps=tuple(line for uncertain, line in lines if uncertain),
        left=(standing.reason,) if standing.reason else (),
    )


def do_letter(hand: Hand, plan: Plan, who: str, why: str) -> None:
    """One transaction of the store. Refused where it is too late."""
    campaign, store, now = plan.campaign, hand.store, hand.now()
    assert campaign is not None
    match plan.what:
        case What.EXTEND:
            assert plan.deadline is not None
            store.extend(campaign, plan.deadline, who, why, now)
        case What.CLOSE:
            store.close_early(campaign.folded, who, why, now)
        case What.HOLD:
            store.hold(campaign.folded, who, why or HELD_BY_HAND, now)
        case What.RELEASE:
            store.release(campaign.folded, who, why, now)
        case _:
            store.cancel(campaign.folded, who, why or CANCELLED_BY_HAND, now)
