"""A letter that has changed: whose name stands under the new text, and who is asked about it.

    a name, and the text that its owner has seen ─► it stands · it is put under that text · they are shown what changed

Nobody's name stands under a text that they have not seen: who says yes stands under the text that they were shown.
"""

from collections.abc import Sequence
from functools import lru_cache

from signbot.core.answers import NotTaken, Recorded, Say, ToConfirm
from signbot.core.campaign import CampaignState, Signature, SignatureState, VerifiedBy
from signbot.core.deciding.case import Case, Effect
from signbot.core.deciding.saying import already_signed
from signbot.core.decision import Ask, Change, Move, Standing, StandsUnder
from signbot.core.ledger import Verdict
from signbot.core.letter import changes
from signbot.core.value import replace
from signbot.core.version import Changed


def seen_by(case: Case, standing: Standing, signature: Signature) -> tuple[Change, ...]:
    """A name that counts by this mail stands under the newest text that its writer has seen."""
    seen = case.text_seen(standing.campaign.folded)
    newer = len(standing.versions) > 1 and seen != signature.text_hash
    return (StandsUnder(signature.id, seen),) if newer else ()


def stands(case: Case, standing: Standing, signature: Signature) -> bool:
    """With this mail the name is under a text that counts as the present one."""
    return standing.stands(signature.text_hash) or standing.stands(case.text_seen(standing.campaign.folded))


def put_under(case: Case, signature: Signature, text: str) -> Effect:
    """They have seen the text with that hash, and said yes: the name counts under it."""
    standing = case.standings[signature.campaign]
    if standing.state is CampaignState.CANCELLED:
        return Effect(Verdict.CONFIRMED, items=(NotTaken(say=Say.CANCELLED, campaign=standing.campaign),))
    late = not standing.confirms(case.arrived)
    if late and not standing.takes_late(case.arrived):
        closed = NotTaken(say=Say.CLOSED, campaign=standing.campaign, deadline=standing.deadline)
        return Effect(Verdict.CONFIRMED, items=(closed,))
    changed: tuple[Change, ...] = ()
    if signature.state is SignatureState.PENDING:
        changed = (Move(signature.id, signature.state, SignatureState.COUNTED, VerifiedBy.REPLY),)
    if not standing.stands(signature.text_hash):
        changed = (*changed, StandsUnder(signature.id, text))
    if not standing.stands(text):  # it has changed once more since
        again = asked_again(standing, [replace(signature, text_hash=text)])
        return Effect(Verdict.CONFIRMED, (*changed, *again.changes), again.items)
    say = Say.SIGNED_LATE if late else Say.STANDS
    deadline = standing.late_until if late else standing.deadline
    item = Recorded(say=say, campaign=standing.campaign, people=(signature.person,), deadline=deadline)
    return Effect(Verdict.CONFIRMED, changed, (item,))


def asked_again(standing: Standing, signatures: Sequence[Signature]) -> Effect:
    """They are shown what changed since the text that they signed, and asked. `signatures`: at least one."""
    under = tuple(StandsUnder(one.id, standing.text) for one in signatures)
    return Effect(Verdict.OTHER, (Ask(stands=under),), (question(standing, signatures),))


def question(standing: Standing, signatures: Sequence[Signature]) -> ToConfirm:
    """What they are asked, with all that changed since the oldest text among these."""
    places = {one.hash: place for place, one in enumerate(standing.versions)}
    oldest = min((one.text_hash for one in signatures), key=lambda text: places.get(text, -1))
    return ToConfirm(
        say=Say.TEXT_CHANGED,
        campaign=standing.campaign,
        people=tuple(one.person for one in signatures),
        deadline=standing.deadline,
        confirm_by=standing.late_until or standing.freeze_at,
        changes=since(standing, oldest),
    )


def since(standing: Standing, text: str) -> tuple[Changed, ...]:
    """What has changed in the letter since the text with that hash; () where its words are not known."""
    before = next((one.content for one in standing.versions if one.hash == text), "")
    after = standing.versions[-1].content if standing.versions else ""
    return _changes(before, after) if before and after else ()


def signed_before(case: Case, standing: Standing, signature: Signature) -> Effect:
    """Signing again is answered kindly; where the letter is another one by now, it is a yes to it or they are asked."""
    if standing.stands(signature.text_hash):
        return Effect(Verdict.OTHER, items=(already_signed(standing, signature.person),))
    seen = case.text_seen(standing.campaign.folded)
    if case.speaks(standing.campaign.folded) and standing.stands(seen):
        return put_under(case, signature, seen)
    return asked_again(standing, [signature])


@lru_cache(maxsize=32)  # the same for everybody who signed that text
def _changes(before: str, after: str) -> tuple[Changed, ...]:
    return changes.changes(before, after)
