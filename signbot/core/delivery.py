"""What became of a try to send, and when to try next: as data.

WriteToThem's bounce rules; RFC 3463 (enhanced status codes); RFC 5321 section 4.5.4.1 (retry strategy).
"""

from collections.abc import Callable
from datetime import datetime, timedelta
from enum import StrEnum

from signbot.core.campaign import Channel
from signbot.core.hours import Hours
from signbot.core.value import dataclass


class Outage(Exception):
    """A server is unavailable. Nothing is lost: what waits, waits. Edges translate their errors to this, once."""

    def __init__(self, what: str, reason: str, permanent: bool = False, rest: timedelta = timedelta(0)) -> None:
        super().__init__(f"{what}: {reason}")
        self.what = what  # "mailbox", "SMTP server"
        self.reason = reason  # one sentence, no secret in it
        self.permanent = permanent  # a person must change something (a wrong password): no further tries until then
        self.rest = rest  # it takes nothing more from us, and says so: how long it is left alone at first


class Kind(StrEnum):
    """What a row of the outbox is."""

    ANSWER = "answer"  # to a supporter
    REQUEST = "request"  # an answer that asks for a confirmation: postponed by a bound, never dropped
    NOTE = "note"  # to supporters after a delivery or a cancellation
    ALERT = "alert"  # asks supporters to sign
    ADVANCE = "advance"  # shows members the letters under which their names will stand
    CHANGED = "changed"  # shows signers what has changed in their letter, and asks
    NOTICE = "notice"  # to coordinators
    LETTER = "letter"  # to a recipient: a delivery


ANSWERS = (Kind.ANSWER, Kind.REQUEST)  # to somebody's mail
ASK_NOTHING = (Kind.ANSWER, Kind.NOTE)  # thanks for them want no reply
TO_SUPPORTERS = (*ANSWERS, Kind.NOTE)  # what `limits.answers_per_hour` bounds
ASK_TO_CONFIRM = (Kind.REQUEST, Kind.CHANGED)  # where they ask no other question
SHOW_IT = (Kind.ALERT, Kind.ADVANCE, Kind.CHANGED)  # the whole letter stands in them
TO_MANY = (Kind.NOTE, *SHOW_IT)  # at once: nobody waits for the last of them
TO_PEOPLE = (*TO_SUPPORTERS, *SHOW_IT)  # what `smtp.per_minute` and `smtp.per_day` hold back


WITH_WORDS_OF_PEOPLE = (Kind.LETTER, Kind.NOTICE)  # why a letter waits, what a server said of it
COMPLAINT = "complaint"  # what a report says of a mail that somebody calls spam (RFC 5965)


@dataclass(frozen=True, slots=True)
class Report:
    """A delivery status notification (RFC 3464), a bounce without that form, or a complaint (RFC 5965)."""

    original: str  # Message-ID of what bounced, with angle brackets; "" when the report does not say
    recipient: str  # final recipient; "" when unknown
    status: str  # enhanced status code "5.1.1" (RFC 3463); "" when unknown
    action: str  # failed | delayed | delivered | relayed | expanded | complaint | ""
    diagnostic: str = ""
    more: tuple["Report", ...] = ()  # about the other recipients of the same mail


class DeliveryState(StrEnum):
    QUEUED = "queued"
    SENDING = "sending"  # claimed: between RCPT and the server's last word; a letter stays so until its fate is known
    HELD = "held"
    SENT = "sent"
    DELIVERED = "delivered"
    FAILED = "failed"
    UNCERTAIN = "uncertain"
    SKIPPED = "skipped"


# Groups of them
UNSENT = (DeliveryState.QUEUED, DeliveryState.HELD)
ON_ITS_WAY = (DeliveryState.QUEUED, DeliveryState.SENDING)
WENT = (DeliveryState.SENT, DeliveryState.DELIVERED)
MAY_HAVE_REACHED = (*WENT, DeliveryState.UNCERTAIN)  # nobody can say that it reached nobody
ENDED = (DeliveryState.SENT, DeliveryState.FAILED)  # a server has said its last word
ANSWERED = (*ENDED, DeliveryState.DELIVERED)  # the same, or a receipt has come
LOST = (DeliveryState.FAILED, DeliveryState.UNCERTAIN)  # as far as anybody knows
NEEDS_A_PERSON = (*LOST, DeliveryState.HELD)
UNSETTLED = (*ON_ITS_WAY, DeliveryState.HELD, DeliveryState.UNCERTAIN)  # of a letter: more will be known of it
RESOLVABLE = (*UNSETTLED, DeliveryState.FAILED)  # of a letter: a person's word settles it
HANDED_OVER = (DeliveryState.SENDING, DeliveryState.SENT, DeliveryState.UNCERTAIN)  # perhaps: a report may tell more
MAYBE_SENT = (DeliveryState.SENDING, DeliveryState.UNCERTAIN, DeliveryState.HELD)  # its own copy proves that it was
MAY_ARRIVE = (DeliveryState.SENT, DeliveryState.QUEUED)  # by a person's word: supporters will hear of it


CAME_BACK = "came-back"  # told of a copy that was handed over and, as a report says, has not arrived
TOLD = (*DeliveryState, CAME_BACK)


class ProofOf(StrEnum):
    """What a mail about a delivery is."""

    REPORT = "report"  # a bounce, or a receipt that says it arrived
    REPLY = "reply"  # the recipient's own words


class Fate(StrEnum):
    """How one try ended."""

    SENT = "sent"  # the server took responsibility (250 after the data)
    LATER = "later"  # refused for now (4yz, 552, no connection)
    REFUSED = "refused"  # refused for good (5yz)
    UNWANTED = "unwanted"  # refused for what we are or have sent, whoever the recipient: it waits
    UNKNOWN = "unknown"  # the data went out, the answer never came


@dataclass(frozen=True, slots=True, kw_only=True)
class Parcel:
    """A row of the outbox on its way to its channel: finished bytes."""

    id: int
    kind: Kind
    channel: Channel
    address: str  # envelope recipient (for a fax: the gateway's address for it)
    message_id: str
    payload: bytes  # RFC 5322, CRLF
    tries: int  # before this one
    first_queued: datetime
    campaign: str = ""
    first_tried: datetime | None = None  # what was never tried is never given up
    hours: Hours | None = None  # when it may ring; None: always


@dataclass(frozen=True, slots=True)
class Tried:
    """One try and its result."""

    id: int
    fate: Fate
    answer: str = ""  # the server's words, e.g. "550 5.1.1 no such user"; never a body


@dataclass(frozen=True, slots=True)
class Bound:
    """No more than `most` mails go within `span`. What it does not hold back goes ahead, and may be counted, too."""

    most: int
    span: timedelta
    held: tuple[Kind, ...]  # what waits where there is no more room
    counted: tuple[Kind, ...]


def bounds(answers_per_hour: int = 0, per_minute: int = 0, per_day: int = 0) -> tuple[Bound, ...]:
    """Those of a configuration; 0: none. Letters, and notices to coordinators, are few, and never wait for others."""
    everything = tuple(Kind)
    found = (
        Bound(answers_per_hour, timedelta(hours=1), TO_SUPPORTERS, TO_SUPPORTERS),
        Bound(per_minute, timedelta(minutes=1), TO_PEOPLE, everything),
        Bound(per_day, timedelta(days=1), TO_PEOPLE, everything),
    )
    return tuple(bound for bound in found if bound.most)


# What a channel is handed with its parcels (`outbox.send.Carrier`)
Claim = Callable[[Parcel], bool]  # asked before the server can have the data; False: the parcel is not sent now
CopyTo = Callable[[Parcel], str]  # our own address, where a copy shows later whether the parcel went; "": no copy


BY_HAND = "its text has been mailed to you: fill in the form, then `signbot resolve` it as sent"
APPROVAL = "waits for a coordinator's approval"  # why a finished letter is held
GIVE_UP_AFTER = timedelta(days=5)  # RFC 5321 section 4.5.4.1: "generally at least 4-5 days"
FEWEST_TRIES = 10  # before anything is given up: five days may be a clock that was set
GIVE_UP_UNWANTED_AFTER = timedelta(days=30)  # no limit lasts so long; a letter waits until a person says otherwise
LONGEST_WAIT = timedelta(hours=4)
GROWTH = 1.5  # with SHORTER: no delay is more than twice the one before
SHORTER = 0.25  # by chance, at most


@dataclass(frozen=True, slots=True)
class Next:
    """What becomes of a row after a try."""

    state: DeliveryState
    due: datetime | None = None  # for QUEUED
    gave_up: bool = False  # FAILED after days of temporary failures: an alarm
    reason: str = ""  # for HELD


def after(parcel: Parcel, tried: Tried, now: datetime, first_retry: timedelta, jitter: float) -> Next:
    """The next state of a parcel. `jitter` in [0, 1) is chance, handed in.

    What is refused for our own sake waits as long as that may last: it says nothing about its recipient.
    An answer whose fate is unknown goes again with the same Message-ID; a letter never does: it stays SENDING
    until its own copy comes, or the wait for that is over and a person must decide.
    """
    match tried.fate:
        case Fate.SENT if parcel.channel is Channel.MANUAL:
            return Next(DeliveryState.HELD, reason=BY_HAND)
        case Fate.SENT:
            return Next(DeliveryState.SENT)
        case Fate.REFUSED:
            return Next(DeliveryState.FAILED)
        case Fate.UNWANTED:
            if parcel.kind is not Kind.LETTER and now - parcel.first_queued >= GIVE_UP_UNWANTED_AFTER:
                return Next(DeliveryState.FAILED, gave_up=True)
            return Next(DeliveryState.QUEUED, now + delay(parcel.tries, first_retry, jitter))
        case Fate.UNKNOWN if parcel.kind is Kind.LETTER and parcel.channel is not Channel.MANUAL:
            return Next(DeliveryState.SENDING)
        case Fate.LATER | Fate.UNKNOWN:
            long = now - (parcel.first_tried or now) >= GIVE_UP_AFTER
            if long and parcel.tries + 1 >= FEWEST_TRIES:
                return Next(DeliveryState.FAILED, gave_up=True)
            return Next(DeliveryState.QUEUED, now + delay(parcel.tries, first_retry, jitter))


def delay(tries: int, first: timedelta, jitter: float) -> timedelta:
    """first, then ever longer up to LONGEST_WAIT; each up to a quarter shorter by chance."""
    full = min(first * GROWTH ** min(tries, 40), LONGEST_WAIT)
    return full * (1 - jitter * SHORTER)
