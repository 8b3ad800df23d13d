"""Send: each due delivery to its channel, its fate recorded.

    store.due | claim | channel.deliver | what next (core.delivery.after) | store.tried

A row is claimed in the database before the server can have its data: after a crash it is either still
queued (never went out), or claimed (its fate is unknown: an answer goes again with the same Message-ID,
a letter waits for its own copy). Sending stops at a server that is gone, and what waits, waits.
"""

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import field
from datetime import datetime, timedelta
from typing import Protocol

from signbot.core.campaign import Channel
from signbot.core.delivery import TO_MANY, Bound, Claim, CopyTo, DeliveryState, Fate, Kind, Next, Parcel, Tried, after
from signbot.core.value import dataclass
from signbot.logs import get_logger

FETCHED = 128  # parcels looked up at once
SLICE = 4  # times as many of what goes to many, then whoever sends may look for other work
CLAIMED = 25  # parcels claimed and recorded at once: as many answers may go twice (same Message-ID) after a crash
NEAR = 16 * FETCHED  # mails before a bound: from here on each claim counts; so many processes may send at once
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
        self, now: datetime, limit: int, after: Parcel | None, without: Collection[Kind], once: str
    ) -> list[Parcel]: ...
    def postpone(self, due: Mapping[int, datetime]) -> None: ...
    def room(self, bounds: Sequence[Bound], now: datetime) -> list[int]: ...
    def claim(
        self,
        ids: Iterable[int],
        now: datetime,
        bounds: Sequence[Bound] = (),
        results: Sequence[tuple[Tried, Next]] = (),
    ) -> set[int]: ...
    def tried(self, results: Sequence[tuple[Tried, Next]], now: datetime) -> None: ...
    def unclaim(self, ids: Collection[int]) -> None: ...


@dataclass(frozen=True, slots=True)
class Post:
    """What sending needs to know: our own address, the first delay, how many may go in what time, and chance."""

    sender: str
    first_retry: timedelta
    bounds: tuple[Bound, ...]
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
    more: bool = False  # of what goes to many perhaps not all: whoever sends may look for other work first


def send(
    store: SendStore,
    carrier: Carrier,
    post: Post,
    now: Callable[[], datetime],
    seen: set[int],
    total: Sent,
    wanted: Wanted,
) -> None:
    """Send everything that is due now; of what goes to many a slice (see `Sent.more`). Never sleeps for a retry: `seen`
    holds what this pass has tried.

    Raises the carrier's Outage; what was not tried stays queued.
    """
    last: Parcel | None = None
    letters = False  # tried since the walk began
    many = 0  # times that FETCHED was found, and to many
    while not total.more:
        at = now()
        rooms = list(zip(post.bounds, store.room(post.bounds, at), strict=True))
        full = [kind for bound, room in rooms if room <= 0 for kind in bound.held]
        without = {*full, *(() if wanted.letters else (Kind.LETTER,))}
        fetched = store.due(at, FETCHED, after=last, without=without, once=wanted.once)
        if not fetched:
            if not letters:
                break
            last, letters = None, False  # copies wait for the addressees, and may stand before them in the order
            continue
        last = fetched[-1]
        fresh = _awake(store, [parcel for parcel in fetched if parcel.id not in seen], at)
        seen.update(parcel.id for parcel in fresh)
        letters = letters or any(parcel.kind is Kind.LETTER for parcel in fresh)
        near = [bound for bound, room in rooms if room < NEAR]
        _Round(store, post, now, {parcel.id: parcel for parcel in fresh}, total, near).go(carrier)
        many += last.kind in TO_MANY and len(fetched) == FETCHED
        total.more = many == SLICE
        if len(fetched) < FETCHED and not wanted.letters:
            break  # what was too large to be fetched with them, or came meanwhile, has the next whole pass


def held_back(store: SendStore, post: Post, kind: Kind, now: datetime) -> Bound | None:
    """The bound that lets no more mails of this kind go at this moment."""
    rooms = zip(post.bounds, store.room(post.bounds, now), strict=True)
    return next((bound for bound, room in rooms if room <= 0 and kind in bound.held), None)


def _awake(store: SendStore, parcels: Sequence[Parcel], at: datetime) -> list[Parcel]:
    """Without faxes whose recipients sleep: those wait for the morning."""
    asleep = {one.id: one.hours.next_open(at) for one in parcels if one.hours and one.hours.next_open(at) > at}
    if asleep:
        store.postpone(asleep)
    return [parcel for parcel in parcels if parcel.id not in asleep]


@dataclass(slots=True)
class _Round:
    """Parcels on their way. Each letter is claimed alone, when its recipient has been accepted, and what became of it
    is recorded at once; others are claimed by CLAIMED, which records what became of those before.
    """

    store: SendStore
    post: Post
    now: Callable[[], datetime]
    parcels: Mapping[int, Parcel]  # by id, in the order of sending
    total: Sent
    near: Sequence[Bound]  # bounds that may be reached
    asked: set[int] = field(default_factory=set)  # wanted to be claimed
    won: set[int] = field(default_factory=set)  # claimed, and not tried yet
    results: list[tuple[Tried, Next]] = field(default_factory=list)  # not recorded yet
    others: list[int] = field(init=False)  # ids of what is no letter, in that order

    def __post_init__(self) -> None:
        self.others = [parcel.id for parcel in self.parcels.values() if parcel.kind is not Kind.LETTER]

    def go(self, carrier: Carrier) -> None:
        try:
            for result in carrier.deliver(list(self.parcels.values()), self.post.sender, self._claim, self._copy_to):
                self._ended(result)
        finally:
            self.store.tried(self.results, self.now())
            self.store.unclaim(self.won)

    def _claim(self, parcel: Parcel) -> bool:
        if parcel.kind is Kind.LETTER:
            return parcel.id in self.store.claim([parcel.id], self.now())
        if parcel.id not in self.asked:
            self._claim_from(parcel)
        return parcel.id in self.won

    def _claim_from(self, parcel: Parcel) -> None:
        """With those that come behind it."""
        start = self.others.index(parcel.id)
        wanted = self.others[start : start + CLAIMED]
        self.won |= self.store.claim(wanted, self.now(), self.near, self.results)
        self.asked.update(wanted)
        self.results = []

    def _copy_to(self, parcel: Parcel) -> str:
        return self.post.sender if parcel.kind is Kind.LETTER and parcel.channel is not Channel.MANUAL else ""

    def _ended(self, result: Tried) -> None:
        parcel, now = self.parcels[result.id], self.now()
        outcome = after(parcel, result, now, self.post.first_retry, self.post.chance())
        _note(parcel, result, outcome, self.total)
        self.won.discard(result.id)
        if parcel.kind is Kind.LETTER:
            self.store.tried([(result, outcome)], now)
        else:
            self.results.append((result, outcome))


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
