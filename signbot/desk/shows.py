"""What the desk shows: nothing is changed by it.

store (standings, counts, what is set aside) ─► DeskStatus, … ─► a mail, or a terminal
"""

from collections.abc import Sequence

from signbot.core.campaign import OVER, Campaign, SignatureState
from signbot.core.delivery import DeliveryState
from signbot.core.desk import DeskHelp, DeskStatus, Letter
from signbot.desk.hand import Hand


def status(hand: Hand, campaigns: Sequence[Campaign], *, whole: bool) -> DeskStatus:
    """These letters; without those that are over, unless `whole`. And what waits for a person."""
    letters = [_letter(hand, campaign) for campaign in campaigns]
    shown = [one for one in letters if whole or one.state not in OVER]
    return DeskStatus(
        letters=tuple(shown),
        over=len(letters) - len(shown),
        held=len(hand.store.set_aside()),
        unread=0,
        polled=hand.store.last_complete_poll(),
        zone=hand.zone,
    )


def _letter(hand: Hand, campaign: Campaign) -> Letter:
    standing, counts = hand.standing(campaign), hand.store.counts(campaign.folded)
    deliveries = {
        state.value: counts["deliveries"][state] for state in DeliveryState if counts["deliveries"].get(state)
    }
    return Letter(
        campaign=campaign,
        state=standing.state,
        reason=standing.reason,
        deadline=standing.deadline,
        counted=counts["signatures"].get(SignatureState.COUNTED, 0),
        pending=counts["signatures"].get(SignatureState.PENDING, 0),
        members=hand.store.standing_names(campaign.folded),
        deliveries=deliveries,
    )


def usage(hand: Hand) -> DeskHelp:
    """What a coordinator may write, by the example of their first letter."""
    first = next((one for one in hand.campaigns if hand.standing(one).state not in OVER), None)
    shown = first or next(iter(hand.campaigns), None)
    return DeskHelp(shown.code.written if shown else "UA 329/11")
