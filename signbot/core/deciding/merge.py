"""The effects of one mail's intents, put together: one verdict, one token for all that it asked for, each once."""

from signbot.core.answers import AboutLetters, AboutPeople, Item, NotUnderstood, Recorded, Say
from signbot.core.campaign import VerifiedBy
from signbot.core.deciding.case import Case, Effect
from signbot.core.decision import Add, Ask, Change, Move, Outcome, Use
from signbot.core.intents import Intent, Nothing, Unclear, Why
from signbot.core.ledger import Verdict
from signbot.core.question import Question, Wish
from signbot.core.value import replace


def summed(case: Case, effects: list[Effect]) -> Outcome:
    order = list(Verdict)
    changes = _one_request(tuple(change for effect in effects for change in effect.changes))
    question = next((change.question for change in changes if isinstance(change, Ask)), None)
    changes = (*changes, *_used(case, changes))
    items = _once(tuple(_asking(item, question) for effect in effects for item in effect.items))
    note = "; ".join(dict.fromkeys(effect.note for effect in effects if effect.note))
    held = any(
        effect.verdict is Verdict.HELD for effect in effects
    )  # whatever else it did: a person must look at the rest
    verdict = Verdict.HELD if held else min((effect.verdict for effect in effects), key=order.index)
    return Outcome(verdict, changes, items, note)


def _one_request(changes: tuple[Change, ...]) -> tuple[Change, ...]:
    """One token for everything that a mail asked for; a used request is used once."""
    asks = [change for change in changes if isinstance(change, Ask)]
    rest = tuple(dict.fromkeys(change for change in changes if not isinstance(change, Ask)))
    if not asks:
        return rest
    merged = Ask(
        withdraw=tuple(signature for ask in asks for signature in ask.withdraw),
        rename=tuple(change for ask in asks for change in ask.rename),
        forget=any(ask.forget for ask in asks),
        signatures=tuple(signature for ask in asks for signature in ask.signatures),
        question=_only_question(asks),
        text_alone=any(ask.text_alone for ask in asks),
        join=tuple(joining for ask in asks for joining in ask.join),
        stands=tuple(under for ask in asks for under in ask.stands),
    )
    return (*rest, merged) if merged.question or any(ask.question is None for ask in asks) else rest


def _only_question(asks: list[Ask]) -> Question | None:
    """A yes can answer one question. Where several are asked, or a confirmation, none is: commands say which."""
    questions = {ask.question for ask in asks}
    return questions.pop() if len(questions) == 1 else None


def _asking(item: Item, question: Question | None) -> Item:
    """An item asks only what the whole answer asks."""
    if isinstance(item, NotUnderstood | AboutLetters) and item.question != question:
        return replace(item, question=None)
    return item


def _used(case: Case, changes: tuple[Change, ...]) -> tuple[Change, ...]:
    """What a token was good for is struck out of its request: it does nothing twice."""
    if case.request is None or any(isinstance(change, Use) for change in changes):
        return ()
    if case.request.question and case.request.question.wish is Wish.STAND:
        return ()  # as long as the letter takes names they may think better of it, either way
    if case.request.question:
        return (Use(case.request.id),) if any(map(_answers, case.reading.intents)) else ()
    campaigns = {signature.id: signature.campaign for signature in case.known.signatures}
    moved = {change.signature for change in changes if isinstance(change, Move)}
    confirmed = {
        change.campaign if isinstance(change, Add) else campaigns[change.signature]
        for change in changes
        if isinstance(change, Add | Move) and change.verified_by is VerifiedBy.REPLY
    }
    done = tuple(
        signature
        for signature in sorted(case.request.concerns)
        if signature in moved or campaigns.get(signature) in confirmed
    )
    whole = len(done) == len(case.request.concerns) and not (case.request.forget or case.request.join)
    return (Use(case.request.id, () if whole else done),) if done else ()


def _answers(intent: Intent) -> bool:
    """It leaves nothing of our question: somebody has said what they want, or that they do not."""
    return not isinstance(intent, Nothing | Unclear) or intent.why == Why.REFUSED


def _once(items: tuple[Item, ...]) -> tuple[Item, ...]:
    return tuple(item for position, item in enumerate(items) if item not in items[:position])


def merged_people(effects: list[Effect]) -> Effect:
    """A household's people stand together in one item of the answer."""
    merged: dict[tuple[Say, str], Item] = {}
    for item in (item for effect in effects for item in effect.items):
        key = (item.say, item.campaign.folded if item.campaign else "")
        merged[key] = _joined(merged[key], item) if key in merged else item
    order = list(Verdict)
    return Effect(
        min((effect.verdict for effect in effects), key=order.index),
        tuple(change for effect in effects for change in effect.changes),
        tuple(merged.values()),
        "; ".join(effect.note for effect in effects if effect.note),
    )


def _joined(first: Item, other: Item) -> Item:
    """Two of one kind about one letter: the people of both, and one name more on the letter."""
    if isinstance(first, Recorded) and isinstance(other, Recorded):
        return replace(first, people=first.people + other.people, count=first.count + 1 if first.count else 0)
    if isinstance(first, AboutPeople) and isinstance(other, AboutPeople):
        return replace(first, people=first.people + other.people)
    return first
