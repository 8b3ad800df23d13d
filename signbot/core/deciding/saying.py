"""What is said to a supporter about a signature of theirs, or about what was unclear: answers that several share."""

from datetime import datetime

from signbot.core.answers import NotUnderstood, Recorded, Say, ToConfirm
from signbot.core.campaign import Person
from signbot.core.deciding.asking import question_about, to_confirm_again
from signbot.core.deciding.case import Case, Effect
from signbot.core.decision import Ask, Standing
from signbot.core.intents import Unclear, Why
from signbot.core.ledger import Verdict
from signbot.core.question import Wish


def unclear(case: Case, intent: Unclear) -> Effect:
    """What was unclear is asked, and the question remembered, so that a short reply answers it."""
    code = intent.campaign
    mine = case.live(code) if code else case.all_live
    question, again = question_about(case, intent), to_confirm_again(case, intent)
    item = NotUnderstood(
        say=Say.UNCLEAR,
        campaign=case.standings[code].campaign if code else None,
        why=intent.why,
        detail=intent.detail,
        where=intent.where,
        people=intent.people,
        campaigns=case.open_campaigns if intent.wish is Wish.SIGN else case.campaigns_of(mine),
        signatures=mine,
        deadline=case.standings[code].deadline if code else None,
        question=question,
        confirms=bool(again),
    )
    disagree = intent.why is Why.ALTERNATIVES_DISAGREE
    asks = (Ask(signatures=again, question=question, text_alone=disagree),) if again or question else ()
    return Effect(Verdict.OTHER, asks, (item,), f"not understood: {intent.why.replace('-', ' ')}")


def already_signed(standing: Standing, person: Person) -> Recorded:
    return Recorded(say=Say.ALREADY_SIGNED, campaign=standing.campaign, people=(person,), deadline=standing.deadline)


def corrected(standing: Standing, former: Person, person: Person) -> Recorded:
    """It was one name, and is another, or is shown to others, from now on."""
    deadline, campaign = standing.deadline, standing.campaign
    return Recorded(say=Say.CORRECTED, campaign=campaign, people=(person,), former=former, deadline=deadline)


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
    standing: Standing, person: Person, say: Say = Say.CONFIRM, former: Person | None = None, *, late: bool = False
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
