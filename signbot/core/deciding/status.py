"""What changes no signature: what somebody asks about theirs, and whether they want alerts."""

from signbot.core.answers import AboutLetters, Say, TheirSignatures
from signbot.core.deciding.case import Case, Effect
from signbot.core.decision import Subscribe
from signbot.core.intents import Alerts, Status
from signbot.core.ledger import Verdict


def status(case: Case, asked: Status) -> Effect:
    """How their signatures of that campaign stand; of all campaigns where none is named."""
    known = (signature for signature in case.known.signatures if signature.campaign in case.standings)
    mine = tuple(signature for signature in known if not asked.campaign or signature.campaign == asked.campaign)
    standing = case.standings.get(asked.campaign)
    item = TheirSignatures(
        say=Say.STATUS,
        campaign=standing.campaign if standing else None,
        signatures=mine,
        campaigns=case.campaigns_of(mine),
        count=standing.counted if standing else 0,
        deadline=standing.deadline if standing else None,
    )
    return Effect(Verdict.OTHER, items=(item,))


def alerts(case: Case, wish: Alerts) -> Effect:
    """Whoever asks: it costs nothing but a mail, and the answer says how to undo it. Signatures stay as they are."""
    assert case.mail.sender is not None
    say = Say.ALERTS if wish.wanted else Say.NO_ALERTS
    change = Subscribe(case.mail.sender.canonical, wish.wanted)
    return Effect(Verdict.OTHER, (change,), (AboutLetters(say=say, campaigns=case.campaigns_of(case.all_live)),))
