"""What changes no signature: what somebody asks about theirs, and whether they want alerts."""

from signbot.core.answers import Item, Say
from signbot.core.deciding.case import Case, Part
from signbot.core.decision import Subscribe
from signbot.core.intents import Alerts, Status
from signbot.core.ledger import Verdict


def status(case: Case, asked: Status) -> Part:
    mine = tuple(
        one for one in case.known.signatures
        if one.campaign in case.standings and (not asked.campaign or one.campaign == asked.campaign)
    )  # fmt: skip
    standing = case.standings.get(asked.campaign)
    item = Item(
        Say.STATUS,
        standing.campaign if standing else None,
        signatures=mine,
        campaigns=tuple(case.standings[code].campaign for code in dict.fromkeys(one.campaign for one in mine)),
        count=standing.counted if standing else 0,
        deadline=standing.deadline if standing else None,
    )
    return Part(Verdict.OTHER, items=(item,))


def alerts(case: Case, wish: Alerts) -> Part:
    """Whoever asks: it costs nothing but a mail, and the answer says how to undo it. Signatures stay as they are."""
    assert case.mail.sender is not None
    say = Say.ALERTS if wish.wanted else Say.NO_ALERTS
    signed = tuple(case.standings[code].campaign for code in dict.fromkeys(one.campaign for one in case.all_live))
    change = Subscribe(case.mail.sender.canonical, wish.wanted)
    return Part(Verdict.OTHER, (change,), (Item(say, campaigns=signed),))
