"""How much one mailbox is answered: N a day, two where nothing proves the writer, and an end to every ping-pong.

A talk that leads nowhere ends as well where its writer's address changes with each mail, as help desks' do: counted is
what belongs to one thread of ours, or comes under the subject of an answer of ours from another address of the same
domain that we never wrote to. Nobody else at that domain is silenced by it.

All addresses of a domain whose writers nobody has proven get so many answers an hour together: forged mails in the
names of a whole office are no flood there.

What a bound leaves unsaid stands in the mail's note, for the coordinator's digest.
"""

from datetime import timedelta

from signbot.core.answers import QUESTIONS, REQUESTS, Item, Say, is_asking
from signbot.core.deciding.case import Case
from signbot.core.decision import Add, Ask, Known, Outcome
from signbot.core.ledger import BOUND, Verdict
from signbot.core.value import replace

PING_PONG = 3  # answers of a day, or along a talk, that led to nothing: then silence, and a coordinator looks
UNANSWERED, POSTPONED = f"no answer: {BOUND}", f"asked tomorrow: {BOUND}"
CROWDED = "its domain has had its answers of this hour to people whom nobody has proven"
DAY, HOUR = timedelta(days=1), timedelta(hours=1)


def bounded(case: Case, outcome: Outcome, *, believed: bool) -> Outcome:
    """The bounds on answers: the rule for addresses that are not authenticated, and N a day for all.

    `believed`: the writer is proven, or nobody asks for proof. A request that is refused takes its Ask along; one for
    somebody new is postponed, and held when so many wait already: never lost, and no flood for whoever is named.
    """
    full = case.known.answers_today >= case.bounds.answers_per_day
    hours = 0 if believed else case.strangers // case.bounds.strangers_per_hour
    corrected = _names_anew(outcome)
    new = bool(corrected) or any(isinstance(change, Add) for change in outcome.changes)
    asked = any(_asked_today(case, item) for item in outcome.items)
    if full and asked and new:
        return Outcome(Verdict.HELD, note=f"signs for one more; {UNANSWERED}")
    changed = any(not isinstance(change, Ask) for change in outcome.changes)
    items = tuple(item for item in outcome.items if _may_say(case, item, full, new, changed, believed, bool(hours)))
    changes = outcome.changes
    if not any(map(is_asking, items)):
        changes = tuple(change for change in changes if not isinstance(change, Ask))
    once = corrected and not corrected & _asked_under_another_name(case)
    tomorrow = bool(items) and (full or (asked and not case.proven and not once))
    unsaid = (CROWDED if hours else UNANSWERED) if len(items) < len(outcome.items) else ""
    bounds = (unsaid, POSTPONED if tomorrow else f"asked in {hours} h: {CROWDED}" if items and hours else "")
    note = "; ".join(filter(None, (outcome.note, *bounds)))
    return replace(outcome, changes=changes, items=items, note=note, wait=DAY if tomorrow else hours * HOUR)


def _names_anew(outcome: Outcome) -> frozenset[int]:
    """Names that wait, and that this mail writes otherwise: each may be asked about once more on the same day."""
    asks = [change for change in outcome.changes if isinstance(change, Ask)]
    return frozenset(number for ask in asks for number in ask.corrections if number in ask.signatures)


def _asked_under_another_name(case: Case) -> frozenset[int]:
    open_now = (request.asked for request in case.known.pending if not request.used)
    return frozenset(number for ask in open_now for number in ask.corrections if number in ask.signatures)


def _asked_today(case: Case, item: Item) -> bool:
    if item.say is Say.CONFIRM_JOIN:
        return any(request.join and not request.used for request in case.known.pending)
    return item.say in REQUESTS and item.campaign is not None and item.campaign.folded in case.known.requested_today


def _may_say(case: Case, item: Item, full: bool, new: bool, changes: bool, believed: bool, crowded: bool) -> bool:
    if item.say in REQUESTS:
        return new or (case.proven and not full) or not _asked_today(case, item)
    asked_anew = item.say in QUESTIONS and not (case.mail.references or case.talked)  # a person's own question
    machine_like = max(_to_and_fro(case.known), case.talked) >= PING_PONG and not changes and not asked_anew
    if full or machine_like or crowded:
        return False
    return believed or case.known.other_answers_today < 1


def _to_and_fro(known: Known) -> int:
    """How often our answers to this address may have been answered by a machine: the first one may be to a SIGN."""
    return known.idle_answers + (known.answers_today > known.idle_answers)
