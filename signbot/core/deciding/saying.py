"""What is said to a supporter about a signature of theirs, or about what was unclear: answers that several share."""

from datetime import datetime

from signbot.core.answers import NotUnderstood, Recorded, Say, ToConfirm
from signbot.core.campaign import Campaign, Person
from signbot.core.deciding.case import Case, Effect
from signbot.core.decision import Standing
from signbot.core.intents import Why
from signbot.core.ledger import Verdict


def unclear(
    case: Case,
    why: Why,
    campaign: Campaign | None,
    detail: str = "",
    where: str = "",
    people: tuple[Person, ...] = (),
) -> Effect:
    """`detail`: the words in question; `where`: which detail of a name, where it is about one; `people`: or they."""
    mine = case.live(campaign.folded) if campaign else case.all_live
    item = NotUnderstood(
        say=Say.UNCLEAR,
        campaign=campaign,
        why=why,
        detail=detail,
        where=where,
        people=people,
        campaigns=case.campaigns_of(mine) if why is Why.WHICH_LETTER else case.open_campaigns,
        signatures=mine,
        deadline=case.standings[campaign.folded].deadline if campaign else None,
    )
    return Effect(Verdict.OTHER, items=(item,), note=f"not understood: {why.replace('-', ' ')}")


def already_signed(standing: Standing, person: Person) -> Recorded:
    return Recorded(say=Say.ALREADY_SIGNED, campaign=standing.campaign, people=(person,), deadline=standing.deadline)


def signed(standing: Standing, person: Person, received: datetime, *, late: bool = False) -> Recorded:
    """`received`: when the name came. `late`: it was confirmed too late for the letter itself."""
    if late or standing.is_late(received):
        return Recorded(say=Say.SIGNED_LATE, campaign=standing.campaign, people=(person,), deadline=standing.late_until)
    return Recorded(
        say=Say.SIGNED,
        campaign=standing.campaign,
        people=(person,),
        count=standing.counted + 1,
        deadline=standing.deadline,
    )


def to_confirm(
    standing: Standing, person: Person, say: Say = Say.CONFIRM, former: str = "", *, late: bool = False
) -> ToConfirm:
    """`late`: the name came too late for the letter itself."""
    return ToConfirm(
        say=say,
        campaign=standing.campaign,
        people=(person,),
        former=former,
        deadline=standing.deadline,
        confirm_by=standing.late_until if late else standing.freeze_at,
    )
