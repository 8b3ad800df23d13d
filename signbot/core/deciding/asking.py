"""What was unclear -> the question that our answer asks, where a short reply could say what is meant.

why it is unclear ─► what is missing: a yes, a letter, a name ─► among which choices ─► Question, or None

No question is asked whose yes would change nothing, and none to whoever has just said no.
"""

from collections.abc import Iterable

from signbot.core.campaign import Campaign, Signature, SignatureState
from signbot.core.deciding.case import Case
from signbot.core.intents import NAME, WHAT_TO_TAKE_OFF, YES_OR_LETTER, Unclear, Why
from signbot.core.question import Asks, Question, Wish
from signbot.core.value import replace

MOST = 5  # choices that an answer numbers; a longer list is no list to choose from


def question_about(case: Case, unclear: Unclear) -> Question | None:
    """What would make it clear; it remembers from whom they withhold their name."""
    question = _question_about(case, unclear)
    return replace(question, withheld=unclear.withheld) if question else None


def _question_about(case: Case, unclear: Unclear) -> Question | None:
    if unclear.why is Why.WHICH_RECIPIENT:
        return _which_recipient(case, unclear)
    if unclear.why is Why.TO_WITHHOLD:
        return _to_withhold(case, unclear)
    if unclear.why in NAME and unclear.wish is Wish.SIGN:
        return _whose_name(case, unclear)
    if unclear.why is Why.NEW_NAME and unclear.campaign:
        return Question(asks=Asks.NAME, wish=Wish.RENAME, campaigns=(unclear.campaign,), people=unclear.people)
    if unclear.why is Why.NOT_SIGNED and unclear.people:
        return _in_that_name(case, unclear)
    if unclear.wish is Wish.WITHDRAW and unclear.why in WHAT_TO_TAKE_OFF:
        return _whom_to_take_off(case, unclear.campaign)
    if unclear.wish is Wish.SIGN and unclear.why in YES_OR_LETTER:
        which = which_to_sign(case, _in_question(case, unclear.campaign))
        return replace(which, people=unclear.people) if which else None
    return None


def which_to_sign(case: Case, campaigns: Iterable[Campaign]) -> Question | None:
    """One of these letters: those that can be signed, and that nobody at this address has signed yet."""
    open_now = {campaign.folded for campaign in case.open_campaigns}
    codes = [campaign.folded for campaign in campaigns if campaign.folded in open_now]
    return _yes_or_which(Wish.SIGN, [code for code in codes if not case.live(code)])


def to_confirm_again(case: Case, unclear: Unclear) -> tuple[int, ...]:
    """Signatures that wait for a yes to the letter in question: they are asked about once more."""
    letters = _in_question(case, unclear.campaign)
    if unclear.why not in YES_OR_LETTER or unclear.wish is not Wish.SIGN or len(letters) != 1:
        return ()
    live = case.live(letters[0].folded)
    waits = all(signature.state is SignatureState.PENDING for signature in live)
    return tuple(signature.id for signature in live) if waits else ()


def _in_question(case: Case, code: str) -> tuple[Campaign, ...]:
    """The letter that was meant, or every open one."""
    return (case.standings[code].campaign,) if code else case.open_campaigns


def _yes_or_which(wish: Wish, codes: list[str]) -> Question | None:
    if not codes:
        return None
    return Question(asks=Asks.LETTER if codes[1:] else Asks.YES, wish=wish, campaigns=tuple(codes[:MOST]))


def _whose_name(case: Case, unclear: Unclear) -> Question | None:
    if not unclear.campaign or not case.standings[unclear.campaign].collects(case.arrived):
        return None
    return Question(asks=Asks.NAME, campaigns=(unclear.campaign,), people=unclear.people[:MOST])


def _which_recipient(case: Case, unclear: Unclear) -> Question | None:
    """Every recipient is a choice, however many they are."""
    people = unclear.people or tuple(signature.person for signature in case.live(unclear.campaign))
    campaign = case.standings[unclear.campaign].campaign
    if not people or not (case.live(unclear.campaign) or case.standings[unclear.campaign].collects(case.arrived)):
        return None
    labels = tuple(dict.fromkeys(one.label for one in campaign.recipients))
    return Question(asks=Asks.RECIPIENT, campaigns=(campaign.folded,), people=people, recipients=labels)


def _to_withhold(case: Case, unclear: Unclear) -> Question | None:
    if not (case.live(unclear.campaign) or case.standings[unclear.campaign].collects(case.arrived)):
        return None
    return Question(asks=Asks.YES, campaigns=(unclear.campaign,), people=unclear.people)


def _in_that_name(case: Case, unclear: Unclear) -> Question | None:
    """They tell how to print a name that stands on no letter: perhaps they want to sign with it."""
    if not case.standings[unclear.campaign].collects(case.arrived):
        return None
    return Question(asks=Asks.YES, campaigns=(unclear.campaign,), people=unclear.people)


def _whom_to_take_off(case: Case, code: str) -> Question | None:
    """Yes or no where it can only be one name; else which of their names, or first which of their letters."""
    live: dict[str, list[Signature]] = {}
    for signature in case.live(code) if code else case.all_live:
        live.setdefault(signature.campaign, []).append(signature)
    if len(live) != 1:
        return _yes_or_which(Wish.WITHDRAW, [*live])
    ((campaign, theirs),) = live.items()
    people = tuple(signature.person for signature in theirs[:MOST])
    asks = Asks.NAME if len(theirs) > 1 else Asks.YES
    return Question(asks=asks, wish=Wish.WITHDRAW, campaigns=(campaign,), people=people)
