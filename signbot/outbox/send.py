"""Send: each due delivery to its channel, its fate recorded.

    store.due | claim | channel.deliver | what next (core.delivery.after) | store.tried

A row is claimed in the database before the server can have its data: after a crash it is either still
queued (never went out), or claimed (its fate is unknown: an answer goes again with the same Message-ID,
a letter waits for its own copy). Sending stops at a server that is gone, and what waits, waits.
"""

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import Protocol

from signbot.core.campaign import Channel
from signbot.core.delivery import Claim, CopyTo, DeliveryState, Fate, Kind, Next, Parcel, Tried, after
from signbot.logs import get_logger

BATCH = 25  # parcels claimed and recorded at once: as many answers may go twice (same Message-ID) after a crash
log = get_logger(__name__)


class Carrier(Protocol):
    """Whoever carries parcels: mail, a fax line, or both (each edge and the cli's wiring fit this)."""

    def deliver(self, parcels: Iterable[Parcel], sender: str, claim: Claim, copy_to: CopyTo) -> Iterator[Tried]:
        """Try each parcel once, in this order; yield a result for each that was tried, and for no other.

        Each is claimed before its server can have the data, and not before that is certain to come next. Raises Outage
        when the server is gone: the parcels that were not yielded were not tried.
        """
        ...


class SendStore(Protocol):
    """The database, as far as this step needs it."""

    def due(
        self,
        now: datetime,
        limit: int,
        without: Collection[int],
        answers: bool,
        letters: bool,
        once: str,
    ) -> list[Parcel]: ...
    def postpone(self, due: Mapping[int, datetime]) -> None: ...
    def answers_of_the_hour(self, now: datetime) -> int: ...
    def claim(self, ids: Iterable[int], now: datetime, answers_per_hour: int = 0) -> set[int]: ...
    def tried(self, results: Sequence[tuple[Tried, Next]], now: datetime) -> None: ...
    def unclaim(self, ids: Collection[int]) -> None: ...


@dataclass(frozen=True, slots=True)
class Post:
    """What sending needs to know: our own address, the first delay, how many answers an hour, and chance."""

    sender: str
    first_retry: timedelta
    answers_per_hour: int  # 0: no bound
    chance: Callable[[], float]


@dataclass(frozen=True, slots=True)
class Wanted:
    """What may go now. `once`: only mails that are queued under a key that begins so."""

    letters: bool = True
    once: str = ""


@dataclass(slots=True)
class Sent:
    """What one round of sending came to. It grows as it goes: an outage leaves what was done before it."""

    tried: int = 0
    sent: int = 0
    gave_up: int = 0  # without letters: each of those has an alarm of its own


def send(
    store: SendStore,
    carrier: Carrier,
    post: Post,
    now: Callable[[], datetime],
    seen: set[int],
    total: Sent,
    wanted: Wanted,
) -> None:
    """Send everything that is due now. Never sleeps for a retry: `seen` holds what this pass has tried.

    Raises the carrier's Outage; what was not tried stays queued.
    """
    while batch := _next(store, post, now(), seen, wanted):
        seen.update(parcel.id for parcel in batch)
        _send_batch(store, carrier, post, batch, now, total)


def _next(store: SendStore, post: Post, at: datetime, seen: set[int], wanted: Wanted) -> list[Parcel]:
    """The next due parcels that this round has not tried; no answers where the hour has had as many as it may."""
    bound = post.answers_per_hour
    return _awake(store, at, seen, wanted, answers=not bound or store.answers_of_the_hour(at) < bound)


def _awake(store: SendStore, at: datetime, seen: set[int], wanted: Wanted, *, answers: bool) -> list[Parcel]:
    """What is due, without faxes whose recipients sleep: those wait for the morning."""
    due = partial(store.due, answers=answers, letters=wanted.letters, once=wanted.once)
    while fresh := due(at, BATCH, without=seen):
        asleep = {one.id: one.hours.next_open(at) for one in fresh if one.hours and one.hours.next_open(at) > at}
        if not asleep:
            break
        store.postpone(asleep)
    return fresh


def _send_batch(
    store: SendStore, carrier: Carrier, post: Post, batch: Sequence[Parcel], now: Callable[[], datetime], total: Sent
) -> None:
    """Answers are claimed together; each letter alone, when its recipient has been accepted."""
    others = [parcel.id for parcel in batch if parcel.kind is not Kind.LETTER]
    won = store.claim(others, now(), post.answers_per_hour) if others else set()
    parcels = {parcel.id: parcel for parcel in batch if parcel.kind is Kind.LETTER or parcel.id in won}

    def claim(parcel: Parcel) -> bool:
        return parcel.id in won or parcel.id in store.claim([parcel.id], now())

    def copy_to(parcel: Parcel) -> str:
        return post.sender if parcel.kind is Kind.LETTER and parcel.channel is not Channel.MANUAL else ""

    results: list[tuple[Tried, Next]] = []
    tried: set[int] = set()
    try:
        for result in carrier.deliver(parcels.values(), post.sender, claim, copy_to):
            tried.add(result.id)
            outcome = after(parcels[result.id], result, now(), post.first_retry, post.chance())
            _note(parcels[result.id], result, outcome, total)
            if parcels[result.id].kind is Kind.LETTER:
                store.tried([(result, outcome)], now())
            else:
                results.append((result, outcome))
    finally:
        store.tried(results, now())
        store.unclaim(won - tried)


def _note(parcel: Parcel, result: Tried, outcome: Next, total: Sent) -> None:
    total.tried += 1
    total.sent += outcome.state is DeliveryState.SENT
    total.gave_up += outcome.gave_up and parcel.kind is not Kind.LETTER
    level = log.info if result.fate is Fate.SENT else log.warning
    level(
        "sent" if result.fate is Fate.SENT else "not sent",
        action=f"send.{result.fate}",
        kind=parcel.kind,
        row=parcel.id,
        answer=_code(result.answer),
    )


def _code(answer: str) -> str:
    """Only the numbers of a server's answer: its words may hold an address."""
    found = re.match(r"\d{3}(?:[ -]\d\.\d{1,3}\.\d{1,3})?", answer)
    return found.group() if found else ""
