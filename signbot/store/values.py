"""What goes into the store and comes out of it, and how it says no.

Moments are in UTC; codes are folded, supporters canonical, where nothing else is said.
"""

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from signbot.core.campaign import CampaignState, Channel, Person, Signature, VerifiedBy
from signbot.core.decision import Ask, Change, Joining, Pending
from signbot.core.delivery import CAME_BACK, WENT, DeliveryState, Kind, ProofOf
from signbot.core.ledger import Alike, Belief, Seen, Verdict
from signbot.core.membership import Member
from signbot.core.notices import NotedMail, NotedName
from signbot.core.question import Question
from signbot.core.value import dataclass


class Conflict(Exception):
    """Something changed between reading and writing: decide anew. Nothing was written."""


class Refused(Exception):
    """What a person asked for can't be done; the sentence says why, and what can."""


class Unavailable(Exception):
    """The database is unavailable: try again later (exit 75)."""


class Damaged(Unavailable):
    """The database file itself is broken: no trying again mends it."""


class Restored(Unavailable):
    """The database is an old copy of itself: nothing goes on before `signbot replay`."""


class Busy(Exception):
    """Another process holds the lock; says which, in one sentence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sight:
    """A mail seen in the mailbox, not yet understood."""

    folder: str
    uidvalidity: int
    uid: int
    content: bytes  # of `core.mail.mail.content`: what identity is made of; stored only as a keyed hash
    arrived: datetime
    size: int
    seals: tuple[bytes, ...] = ()  # of `core.mail.identity`: by these a believed mail is known again; hashed likewise


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """A row for the outbox: finished bytes."""

    kind: Kind
    channel: Channel
    address: str  # envelope recipient
    message_id: str
    payload: bytes
    supporter: str = ""  # canonical; "" for coordinators and recipients
    campaign: str = ""  # folded code
    dispatch: int = 0  # 0: no letter; 1: the letter; 2…: addenda
    stage: int = 0  # of a letter: addressees (0) before copies (1)
    hours: str = ""  # when a fax may ring, as `core.hours` writes it; "": always
    route: str = ""  # Route.key of a letter: unique with (campaign, dispatch, channel)
    printed: str = ""  # whom it names: "Dinah Shelton; José de Jesús Orozco Henríquez"
    state: DeliveryState = DeliveryState.QUEUED
    reason: str = ""
    due: datetime | None = None  # None: now
    authenticated: bool = True
    once: str = ""  # queued at most once under this key
    request: int | None = None  # a reminder's: the confirmation request that it is about
    receipt: str = ""  # a note's: SHA-256 of the inclusion receipt in it
    talk: str = ""  # an answer's: the Message-ID of the first answer of its talk, or what names it else
    topic: str = ""  # an answer's: see `core.mail.talk`
    discloses: bool = False  # a letter's: it names somebody whose name is withheld from others


@dataclass(frozen=True, slots=True)
class Alarm:
    """Something needs a person. `key` makes it one, however often it is noticed."""

    key: str
    words: str  # for the bell: subject and text
    mails: tuple[Outgoing, ...]  # to the coordinators


@dataclass(frozen=True, slots=True, kw_only=True)
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
    expires: datetime | None = None  # of that request
    note: str = ""
    raw: bytes = b""  # kept only when HELD or QUARANTINED, or with a delivery (a recipient's mail)
    message_id: str = ""
    authenticity: str = ""  # what was found about its From domain, and by whom
    belief: Belief = Belief.SETTLED
    instead: tuple[Alike, ...] = ()  # copies of the same content that proved less: this one takes their place
    seals: tuple[bytes, ...] = ()  # of a mail that was believed for what it carries: it is known again by these
    about: tuple[str, ...] = ()  # folded codes about which its writer, who is proven, has spoken
    spoken: datetime | None = None  # when they did
    member: bool = False  # its writer, who is proven, is one: they are alive

    def proof(self, verified_by: VerifiedBy | None) -> str:
        """Why a signature that this mail lets count does so."""
        if verified_by is VerifiedBy.REPLY:
            return f"mail {self.seen.id} answered our request"
        return self.authenticity if verified_by is VerifiedBy.AUTHENTICATION else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """Until when what belongs to a letter that is over is kept."""

    names: datetime  # and addresses, of who signed it and who was asked to
    evidence: datetime  # the letter as it was sent, and what came back


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder:
    """A confirmation request without an answer."""

    request: Pending
    email: str  # as written
    message_id: str  # of the mail that asked
    signatures: tuple[Signature, ...]  # that still wait for it
    once: str  # the key under which it is queued
    asked_at: datetime
    withdraw: tuple[Signature, ...] = ()  # that it would take off
    rename: tuple[tuple[Signature, Person], ...] = ()  # that it would correct, each with how it would be printed
    forget: tuple[Signature, ...] = ()  # that would go with all that is known of their supporter
    join: tuple[Joining, ...] = ()  # who would be members, and are not yet
    language: str = "en"  # in which they were asked to confirm their membership

    @property
    def changed(self) -> tuple[Signature, ...]:
        """What stands already, and would be another."""
        return (*self.withdraw, *(signature for signature, _ in self.rename), *self.forget)


class Names(StrEnum):
    """What becomes of names that stand under the text before, when a letter is amended."""

    ASK = "ask again"  # each is shown what changed, and who does not say yes is off at the freeze
    KEEP = "keep"  # they stand: nothing but the form has changed


@dataclass(frozen=True, slots=True, kw_only=True)
class Amendment:
    """What the file says of a letter beside what is recorded of it."""

    before: str  # `Campaign.signed_text` in force; "" where only its hash is known
    changed: bool  # the file has another text
    routed: bool  # or something else of the letter is another: by what way it goes, what date it bears
    names: int  # of a letter that has not gone: under a text that would not count as the file's
    unreachable: int  # of those: without an address at which they could be asked
    form: bool  # the change is of form alone: they can be kept


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedAnew:
    """A supporter who is asked whether their names stand under a changed text."""

    supporter: str
    ask: Ask
    nonce: str
    expires: datetime
    mail: Outgoing


@dataclass(frozen=True, slots=True, kw_only=True)
class Callee:
    """Somebody who was asked to sign a letter, and has said nothing."""

    supporter: str
    email: str  # as written
    language: str  # of the mail that asked them; "" where nobody knows it any more
    asked_at: datetime
    member: Member | None = None  # who is asked as one


class Doubtful(NamedTuple):
    """What a coordinator should look at before a deadline, as lines."""

    held: list[NotedMail]
    flagged: list[NotedName]
    leaving: list[NotedName]  # somebody asked to take them off, in a mail that proves nothing, and did not confirm


class News(NamedTuple):
    """What was handled between two digests and concerns a person; and what waits for one, however long."""

    fresh: bool  # of what waits something has come in that time
    held: list[NotedMail]  # all that wait
    unread: list[NotedMail]  # all that wait: they broke us
    others: list[NotedMail]  # not understood, or nothing to do
    unanswered: list[NotedMail]  # recorded, and no answer went out that day: a bound was reached
    bounced: int  # addresses that turned out to be dead
    unreachable: list[NotedName]  # who can't confirm for that
    spam: list[str]  # addresses of those who call our mail spam
    rights: list[str]  # lines: what the erasures leave for a person to do
    late: int  # mails that wait to go out for more than an hour

    @property
    def is_something(self) -> bool:
        came = self.others, self.unanswered, self.bounced, self.unreachable, self.spam, self.rights, self.late
        return self.fresh or any(came)


@dataclass(frozen=True, slots=True)
class OursRef:
    """A mail of ours that somebody refers to."""

    kind: Kind
    campaign: str
    supporter: str
    nonce: str  # of its request; "" when it asked for nothing
    address: str = ""  # envelope recipient
    question: Question | None = None  # that it asks, answered or not
    talk: str = ""  # of an answer: the talk that it is part of
    text_alone: bool = False  # it says that the text and the HTML of their mail disagree


@dataclass(frozen=True, slots=True, kw_only=True)
class ReleaseRequest:
    """What lets a coordinator release a letter by reply."""

    nonce: str
    coordinator: str  # canonical
    campaign: str
    expires: datetime


class Before(NamedTuple):
    """The letter to which an addendum belongs."""

    composed_at: datetime
    counted: int


class Frozen(NamedTuple):
    """The names of a letter or an addendum, fixed."""

    at: datetime
    signatures: tuple[Signature, ...]
    dispatch: int = 1
    before: Before | None = None  # an addendum's


class Untold(NamedTuple):
    """A campaign that is over, and of which its people do not know."""

    code: str
    state: CampaignState
    dispatch: int
    counted: int  # names on what was sent
    told_upto: int  # supporters up to this place are told; 0: nobody is


@dataclass(frozen=True, slots=True)
class Anew:
    """How a letter goes once more. `address`: the envelope recipient; "": where it went before."""

    address: str = ""
    route: str = ""  # `Route.key`, where the file has another one for that recipient by now; "": as before


@dataclass(frozen=True, slots=True)
class Earlier:
    """How a letter went once, before a person had the same bytes sent again."""

    address: str  # envelope recipient
    state: str
    sent_at: str  # ISO 8601; "" where it never went
    answer: str  # the server's last word
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
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
    answer: str  # the server's last word
    message_id: str
    sha256: str
    sent_at: datetime | None
    dispatch: int = 1
    address: str = ""  # envelope recipient
    queued_at: datetime | None = None
    waiting: bool = False  # UNCERTAIN for now only: being sent, or its own copy may still come
    discloses: bool = False  # it names somebody whose name is withheld from others
    earlier: tuple[Earlier, ...] = ()  # how it went before it went again, in order
    came_back: bool = False  # it was handed over, and a report says that it did not arrive

    @property
    def told(self) -> str:
        """What people are told of it: its state, or CAME_BACK."""
        return CAME_BACK if self.came_back else self.state

    @property
    def went(self) -> bool:
        """Handed over, and as far as anybody knows it is there."""
        return self.told in WENT

    @property
    def when(self) -> datetime | None:
        """When it was handed over; None before."""
        return self.sent_at


@dataclass(frozen=True, slots=True)
class Over:
    """A campaign that is delivered or cancelled, as it is recorded: its file may know it no more."""

    written: str
    title: str
    opens: datetime | None
    deadline: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Finished:
    """A letter that goes into the outbox, with what is told of it, and what is kept of it."""

    letters: Sequence[Outgoing]
    state: CampaignState  # of its campaign from then on: DELIVERING or AWAITING_APPROVAL
    notices: Sequence[Outgoing] = ()
    releases: Sequence[ReleaseRequest] = ()
    text: str = ""
    html: str = ""
    counted: int = 0  # names on it, withheld ones too
    names: str = ""  # see `core.letter.evidence.names`
    pdf: bytes = b""
    texts: str = ""  # under which text each of them was given, see `core.letter.evidence.texts`
    public: "Forms | None" = None  # where names are withheld: as everybody may have it


@dataclass(frozen=True, slots=True)
class Forms:
    """A letter as it was composed, in all its forms."""

    text: str
    html: str
    names: str  # see `core.letter.evidence.names`
    pdf: bytes


@dataclass(frozen=True, slots=True)
class Composed:
    """A letter, or an addendum to it, as it was composed."""

    dispatch: int
    composed_at: datetime
    text: str
    html: str
    counted: int  # names on it, withheld ones too
    names: str  # see `core.letter.evidence.names`
    pdf: bytes
    texts: str = ""  # see `core.letter.evidence.texts`
    withholding: Forms | None = None  # where names are withheld: as everybody may have it

    @property
    def whole(self) -> Forms:
        """With every name."""
        return Forms(self.text, self.html, self.names, self.pdf)

    @property
    def public(self) -> Forms:
        """As whoever can get it may have it: without the names that are withheld from anybody."""
        return self.withholding or self.whole


@dataclass(frozen=True, slots=True)
class Proof:
    """A mail that came about a delivery, byte for byte."""

    delivery: int
    what: ProofOf
    at: datetime
    raw: bytes


@dataclass(frozen=True, slots=True)
class Settled:
    """A person's word on a delivery."""

    who: str
    at: datetime
    state: str  # what they said that became of it
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SetAside:
    """A held or quarantined mail. `raw` is empty in lists, and once retention has removed it."""

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
    authenticity: str = ""  # what was found about its From domain when it came
    meanwhile: bool = False  # somebody else has decided about it while we did


@dataclass(frozen=True, slots=True)
class Reply:
    """A mail of a letter's recipient, as it seems."""

    id: int
    sender: str  # canonical
    note: str
    told: bool  # coordinators know of it
    official: int = 0  # its number among officials' mails; 0: it is not filed
    kind: str = ""  # what it was judged to be


EXTENDED = "extend to"  # in the journal, before a moment


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that a person did, or signbot by itself: who, when, what, why."""

    at: datetime
    who: str
    what: str
    why: str
    campaign: str

    @property
    def done(self) -> str:
        """`what`, without the moment that may stand at its end."""
        return EXTENDED if self.until else self.what

    @property
    def until(self) -> datetime | None:
        """The deadline that was given; None of anything else."""
        begun, _, moment = self.what.partition(f"{EXTENDED} ")
        return datetime.fromisoformat(moment) if moment and not begun else None


@dataclass(frozen=True, slots=True)
class Away:
    """A server that is unavailable."""

    since: datetime
    told: bool  # coordinators have had an alarm


@dataclass(frozen=True, slots=True)
class Unheard:
    """Of what coordinators were to hear: what did not reach them."""

    waiting_since: datetime | None  # the oldest mail to them that has not gone
    refused: tuple[str, ...]  # coordinators to whom the last mail could not be delivered
    unrung_since: datetime | None  # the oldest alarm that could not be rung


@dataclass(frozen=True, slots=True)
class Health:
    """How the machine is, for monitoring."""

    last_poll: datetime | None
    oldest_due: datetime | None  # of what could have gone out and has not
    dead_letters: int  # failed for good, and nobody has said what to do
    uncertain: int  # or reported as not arrived, by nobody who can be believed
