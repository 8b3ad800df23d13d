"""A coordinator's word on what an official wrote: the rules judged it, and a person knows better.

its number, what it is ─► Plan (shown before anything happens) ─► store.correct_official; no rule changes it afterwards
"""

import re

from signbot.core.address import masked
from signbot.core.desk import Plan, Refusal
from signbot.core.official import OfficialKind
from signbot.core.orders import What
from signbot.core.reading import desk_words
from signbot.desk.hand import Hand, NotDone

KINDS = {
    "an_answer": OfficialKind.ANSWER,
    "a_refusal": OfficialKind.REFUSAL,
    "a_receipt": OfficialKind.ACKNOWLEDGEMENT,
    "anothers": OfficialKind.WRONG_PERSON,
}  # by the groups of `DESK`
_NUMBER = re.compile(r"#?(\d{1,12})\b[\s:,.–-]*(.*)", re.DOTALL)


def in_words(words: str) -> tuple[int, OfficialKind]:
    """`7 refusal`, `7 as an answer`. NotDone where they do not say which, or what it is."""
    found = _NUMBER.fullmatch(words.strip())
    if found is None:
        raise NotDone(Refusal.NO_NUMBER)
    said = desk_words.without(found[2], "as")
    group = next((one for one in KINDS if desk_words.without(said, one) != said), "")
    if not group or desk_words.without(said, group, "courtesy"):
        raise NotDone(Refusal.NO_NUMBER)
    return int(found[1]), KINDS[group]


def judge(hand: Hand, number: int, kind: OfficialKind) -> Plan:
    """What is known of it, and what it would be."""
    found = next((one for one in hand.store.officials() if one.id == number), None)
    if found is None:
        raise NotDone(Refusal.NOBODY)
    campaign = next((one for one in hand.campaigns if one.folded == found.campaign), None)
    who = found.printed or masked(found.sender)
    return Plan(
        what=What.OFFICIAL,
        campaign=campaign,
        state=found.kind,
        lines=(f"{found.id}: {who}" if who else str(found.id),),
        ids=(found.id,),
        sort=kind,
    )


def do_official(hand: Hand, plan: Plan, who: str, why: str) -> None:
    """One transaction of the store."""
    hand.store.correct_official(plan.ids[0], OfficialKind(plan.sort), None, who, why, hand.now())
