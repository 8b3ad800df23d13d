"""What goes into the store and comes out of it, and how it says no."""

from dataclasses import dataclass
from datetime import datetime

from signbot.core.campaign import Channel
from signbot.core.decision import Change
from signbot.core.delivery import DeliveryState, Kind
from signbot.core.ledger import Seen, Verdict


@dataclass(frozen=True, slots=True)
class Sight:
    """A mail seen in the mailbox, not yet understood. `content` is what identity is made of (core.mail.content)."""

    folder: str
    uidvalidity: int
    uid: int
    content: bytes
    arrived: datetime
    size: int


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A row for the outbox: finished bytes."""

    kind: Kind
    channel: Channel
    address: str  # envelope recipient
    message_id: str
    payload: bytes
    supporter: str = ""  # canonical; "" for coordinators and recipients
    campaign: str = ""  # folded code
    dispatch: int = 0  # 0: no letter; 1: the letter
    route: str = ""  # Route.key of a letter: unique with (campaign, dispatch, channel)
    printed: str = ""  # whom it names: "Dinah Shelton; José de Jesús Orozco Henríquez"
    state: DeliveryState = DeliveryState.QUEUED
    reason: str = ""
    due: datetime | None = None  # None: now
    authenticated: bool = True
    once: str = ""  # queued at most once under this key


@dataclass(frozen=True, slots=True)
class Decided:
    """Everything that one mail comes to, to be recorded at once."""

    seen: Seen
    verdict: Verdict
    changes: tuple[Change, ...] = ()
    outgoing: tuple[Outgoing, ...] = ()
    supporter: str = ""  # canonical From
    email: str = ""  # From as written
    language: str = "en"
    arrived: datetime | None = None
    text_hashes: tuple[tuple[str, str], ...] = ()  # (folded code, Campaign.text_hash): what an Add was given for
    nonce: str = ""  # of the Ask among the changes
    expires: datetime | None = None
    note: str = ""
    raw: bytes = b""  # kept: what is held, quarantined, or a recipient's
    message_id: str = ""


@dataclass(frozen=True, slots=True)
class OursRef:
    """A mail of ours that somebody refers to."""

    kind: Kind
    campaign: str
    supporter: str
    nonce: str  # of its confirmation request; "" when it asked for nothing


@dataclass(frozen=True, slots=True)
class ReleaseRequest:
    """What lets a coordinator release a letter by reply."""

    nonce: str
    coordinator: str  # canonical
    campaign: str
    expires: datetime


@dataclass(frozen=True, slots=True)
class DeliveryRow:
    """One letter on its way, for reports."""

    id: int
    campaign: str
    printed: str
    channel: Channel
    route: str
    state: DeliveryState
    reason: str
    tries: int
    answer: str
    message_id: str
    sha256: str
    when: datetime | None  # it was sent


@dataclass(frozen=True, slots=True)
class SetAside:
    """A held or quarantined mail."""

    id: int
    verdict: Verdict
    note: str
    sender: str
    folder: str
    uidvalidity: int
    uid: int
    arrived: datetime
    size: int
    raw: bytes


@dataclass(frozen=True, slots=True)
class Health:
    last_poll: datetime | None
    oldest_due: datetime | None
    dead_letters: int
    uncertain: int


class Conflict(Exception):
    """Something changed between reading and writing: decide anew. Nothing was written."""


class Refused(Exception):
    """What a person asked for can't be done; the sentence says why, and what can."""


class Unavailable(Exception):
    """The database can't be had: run again later."""


class Busy(Exception):
    """Another process holds the lock."""
