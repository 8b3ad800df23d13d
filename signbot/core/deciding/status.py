"""What changes nothing: what somebody asks about their signatures."""

from signbot.core.answers import Say, TheirSignatures
from signbot.core.deciding.case import Case, Effect
from signbot.core.intents import Status
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
