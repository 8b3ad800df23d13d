"""The parts of one mail's decision, put together: one verdict, one token for all that it asked for, each thing once."""

from dataclasses import replace

from signbot.core.answers import Item, Say
from signbot.core.campaign import VerifiedBy
from signbot.core.deciding.case import Case, Part
from signbot.core.decision import Add, Ask, Change, Move, Outcome, Use
from signbot.core.ledger import Verdict


def summed(case: Case, parts: list[Part]) -> Outcome:
    order = list(Verdict)
    changes = _one_request(tuple(change for part in parts for change in part.changes))
    changes = (*changes, *_used(case, changes))
    items = _once(tuple(item for part in parts for item in part.items))
    note = "; ".join(dict.fromkeys(part.note for part in parts if part.note))
    held = any(part.verdict is Verdict.HELD for part in parts)  # whatever else it did: a person must look at the rest
    verdict = Verdict.HELD if held else min((part.verdict for part in parts), key=order.index)
    return Outcome(verdict, changes, items, note)


def _one_request(changes: tuple[Change, ...]) -> tuple[Change, ...]:
    """One token for everything that a mail asked for; a used request is used once."""
    asks = [change for change in changes if isinstance(change, Ask)]
    rest = tuple(dict.fromkeys(change for change in changes if not isinstance(change, Ask)))
    if not asks:
        return rest
    merged = Ask(
        withdraw=tuple(one for ask in asks for one in ask.withdraw),
        rename=tuple(one for ask in asks for one in ask.rename),
        forget=any(ask.forget for ask in asks),
        signatures=tuple(one for ask in asks for one in ask.signatures),
    )
    return (*rest, merged)


def _used(case: Case, changes: tuple[Change, ...]) -> tuple[Change, ...]:
    """What a token was good for is struck out of its request: it does nothing twice."""
    if case.request is None or any(isinstance(change, Use) for change in changes):
        return ()
    campaigns = {one.id: one.campaign for one in case.known.signatures}
    moved = {change.signature for change in changes if isinstance(change, Move)}
    confirmed = {
        change.campaign if isinstance(change, Add) else campaigns[change.signature]
        for change in changes
        if isinstance(change, Add | Move) and change.verified_by is VerifiedBy.REPLY
    }
    done = tuple(one for one in sorted(case.request.concerns) if one in moved or campaigns.get(one) in confirmed)
    whole = len(done) == len(case.request.concerns) and not case.request.forget
    return (Use(case.request.id, () if whole else done),) if done else ()


def _once(items: tuple[Item, ...]) -> tuple[Item, ...]:
    return tuple(item for position, item in enumerate(items) if item not in items[:position])


def merged_people(parts: list[Part]) -> Part:
    """A household's people stand together in one item of the answer."""
    merged: dict[tuple[Say, str], Item] = {}
    for item in (item for part in parts for item in part.items):
        place = (item.say, item.campaign.folded if item.campaign else "")
        before = merged.get(place)
        merged[place] = item if before is None else replace(
            before, people=before.people + item.people, count=before.count + 1 if before.count else 0
        )  # fmt: skip
    order = list(Verdict)
    return Part(
        min((part.verdict for part in parts), key=order.index),
        tuple(change for part in parts for change in part.changes),
        tuple(merged.values()),
        "; ".join(part.note for part in parts if part.note),
    )
