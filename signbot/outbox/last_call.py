"""Last call: whoever was asked to sign a letter, and has said nothing, is asked once more before its deadline.

store.to_call (the alert went to them, or they are members; no signature, no refusal, no way out) | is it time?
| templates | store.queue, each once under its key

Members whose names will stand there by themselves are asked nothing: they have answered by their silence.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from itertools import islice
from typing import Protocol

from signbot.core.address import Address
from signbot.core.campaign import CampaignState
from signbot.core.decision import Standing
from signbot.core.rounds import begins_month, has_enough
from signbot.outbox.office import Office
from signbot.store import Callee, Outgoing

AT_ONCE = 500  # mails written and queued in one transaction
SHORTEST = timedelta(hours=1)  # from asking to the deadline: in less than that nobody is asked twice


class LastCallStore(Protocol):
    """The database, as far as this step needs it."""

    def to_call(self, standing: Standing) -> list[Callee]: ...
    def letters_since(self, moment: datetime) -> dict[int, set[str]]: ...
    def unsubscribed(self, supporters: Iterable[str]) -> dict[str, datetime]: ...
    def queue(self, mails: Sequence[Outgoing], now: datetime) -> int: ...


def last_call(store: LastCallStore, office: Office, standings: Mapping[str, Standing], now: datetime) -> None:
    """Each letter whose last call has come; whoever was called is not called again."""
    for standing in standings.values():
        if not _has_come(standing, now):
            continue
        due = [one for one in store.to_call(standing) if now >= comes(one.asked_at, standing)]
        due = _who_want_it(store, standing, due, now) if due else []
        waiting = iter(due)
        while some := list(islice(waiting, AT_ONCE)):
            store.queue([_call(office, standing, one, now) for one in some], now)


def comes(asked_at: datetime, standing: Standing) -> datetime:
    """When somebody who was asked at that moment is asked once more.

    Who was asked later than that is asked when half of their time is over: nobody is asked twice on end.
    """
    moment = standing.deadline - standing.campaign.last_call
    left = standing.deadline - asked_at
    if asked_at <= moment:
        return moment
    return asked_at + left / 2 if left >= SHORTEST else standing.deadline


def _has_come(standing: Standing, now: datetime) -> bool:
    """A look at the list costs more than a look at the clock."""
    campaign = standing.campaign
    open_now = standing.state is CampaignState.OPEN and standing.collects(now)
    return bool(campaign.last_call) and open_now and now >= standing.deadline - campaign.last_call


def _who_want_it(store: LastCallStore, standing: Standing, due: Sequence[Callee], now: datetime) -> list[Callee]:
    """Not those who want no alerts; of members not who rests, has other topics, or has had their letters this month."""
    left = store.unsubscribed(one.supporter for one in due)
    taken = store.letters_since(begins_month(now, standing.campaign.zone))
    return [one for one in due if one.supporter not in left and _wants(one, standing, taken, now)]


def _wants(one: Callee, standing: Standing, taken: Mapping[int, set[str]], now: datetime) -> bool:
    member = one.member
    if member is None:
        return True
    full = has_enough(member, standing, taken)
    return member.is_active(now) and member.cares_about(standing.campaign) and not full


def _call(office: Office, standing: Standing, one: Callee, now: datetime) -> Outgoing:
    to = Address(one.email, one.supporter)
    return office.last_call(standing, one.language or office.language, to, now)
