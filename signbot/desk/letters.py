"""A coordinator's hand on a letter: extend, close, hold, release, cancel.

    which letter, what is said of it ─► Plan (shown before anything happens) ─► one transaction of the store

A plan changes nothing; it is made anew before it is carried out. Refused by the store, or NotDone, where it can't be.
"""

from datetime import datetime

from signbot.core.campaign import Campaign
from signbot.core.desk import Plan, Refusal
from signbot.core.orders import What
from signbot.desk.hand import Hand, NotDone


def extend(hand: Hand, campaign: Campaign, deadline: datetime) -> Plan:
    """A new deadline in force."""
    if deadline <= hand.now():
        raise NotDone(Refusal.PAST)
    standing = hand.standing(campaign)
    return Plan(
        what=What.EXTEND,
        campaign=campaign,
        state=standing.state,
        before=standing.deadline,
        deadline=deadline,
    )


def do_letter(hand: Hand, plan: Plan, who: str, why: str) -> None:
    """One transaction of the store. Refused where it is too late."""
    campaign, store, now = plan.campaign, hand.store, hand.now()
    assert campaign is not None
    match plan.what:
        case What.EXTEND:
            assert plan.deadline is not None
            store.extend(campaign, plan.deadline, who, why, now)
        case _:
            raise ValueError(plan.what)
