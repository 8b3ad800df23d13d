"""What changes nothing: what somebody asks about their signatures."""

from collections.abc import Sequence

from signbot.core.answers import Item, Say, TheirSignatures
from signbot.core.campaign import Signature, SignatureState
from signbot.core.deciding.case import Case, Effect
from signbot.core.deciding.texts import asked_again
from signbot.core.decision import Change
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
    return Effect(Verdict.OTHER, *_with_questions(case, mine, item))


def _with_questions(case: Case, mine: Sequence[Signature], item: Item) -> tuple[tuple[Change, ...], tuple[Item, ...]]:
    """What counts under an earlier text of a letter is on it only when they say yes to what has changed."""
    changes: list[Change] = []
    items = [item]
    for code in dict.fromkeys(one.campaign for one in mine):
        standing = case.standings[code]
        counted = [one for one in mine if one.campaign == code and one.state is SignatureState.COUNTED]
        under = [one for one in counted if not (standing.stands(one.text_hash) or standing.has_gone(one.dispatch))]
        if under and (standing.confirms(case.arrived) or standing.takes_late(case.arrived)):
            asked = asked_again(standing, under)
            changes += asked.changes
            items += asked.items
    return tuple(changes), tuple(items)
