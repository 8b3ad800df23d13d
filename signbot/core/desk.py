"""What the desk says to coordinators, as data: what is shown, what an order would do, what was done, and why not.

    Plan ─► DeskAsks ─► templates/notices/<language>/desk-asks.md      (and the same plan, by `signbot close`)

Like `core.notices`: the template is named like the type and reads these fields. Moments are shown in `zone`.
"""

from collections.abc import Mapping
from dataclasses import field
from datetime import datetime
from enum import StrEnum
from hashlib import sha256
from zoneinfo import ZoneInfo

from signbot.core.campaign import Campaign, Person
from signbot.core.orders import What
from signbot.core.value import dataclass


@dataclass(frozen=True, slots=True)
class Draft:
    """An email as its reader would have it."""

    tongue: str  # what its language is called in it
    subject: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What an order would do, as things stand."""

    what: What
    campaign: Campaign | None = None
    state: str = ""  # of its letter now
    before: datetime | None = None  # the deadline in force
    deadline: datetime | None = None  # the one that it would have
    names: int = 0  # that it concerns: on the letter, told, added, taken off
    pending: int = 0  # names that wait for a confirmation
    skipped: int = 0  # deliveries that would not go
    gone: tuple[str, ...] = ()  # lines: whom the letter has reached already
    perhaps: tuple[str, ...] = ()  # lines: whom it may have reached
    lines: tuple[str, ...] = ()  # the names, or the mails, that it concerns
    left: tuple[str, ...] = ()  # lines: what was asked for and can't be done, and why
    subject: str = ""  # of the mail that would go to people
    text: str = ""  # and what it says; where a delivery goes, if not where it went before
    sort: str = ""  # of an outcome; what becomes of a delivery
    ids: tuple[int, ...] = ()  # of the signatures, of the mail, or of the delivery
    drafts: tuple[Draft, ...] = ()  # of an outcome: the one for everybody first, then the others
    enclosed: str = ""  # the name of the file that goes with it
    exposing: tuple[int, ...] = ()  # the lines of that file with an address or a telephone number
    rows: tuple[tuple[Person, str, str], ...] = field(default=(), repr=False)  # who is added: their addresses, too

    @property
    def hash(self) -> str:
        """Of the state of things, but for the number of names: they come and go while people wait."""
        letter = self.campaign.folded if self.campaign else ""
        said = (
            self.what,
            letter,
            self.state,
            self.before,
            self.deadline,
            self.skipped,
            self.gone,
            self.perhaps,
            self.lines,
            self.drafts,
            self.enclosed,
        )
        return sha256(repr((*said, self.left, self.subject, self.text, self.sort, self.ids)).encode()).hexdigest()


class Refusal(StrEnum):
    """Why an order was not carried out."""

    WHICH_LETTER = "which-letter"  # it names none, and there are several
    NO_LETTER = "no-letter"  # it names one that there is not
    NO_DATE = "no-date"
    PAST = "past"  # a deadline that is over
    NO_NUMBER = "no-number"  # whose, or which mail's
    NOBODY = "nobody"  # none of those whom it names
    NO_FATE = "no-fate"  # what became of a delivery
    NO_TEXT = "no-text"
    NO_NAMES = "no-names"
    UNREADABLE = "unreadable"  # a sheet
    NOT_NOW = "not-now"  # as the letter stands
    BESIDE = "beside"  # other words stand beside the order
    MORE = "more"  # a reply that says more than YES
    NOT_YOURS = "not-yours"
    LATE = "late"  # a day has passed since it was asked about
    USED = "used"  # it was done, or asked about anew
    TOO_MANY = "too-many"  # orders within an hour
    BROKEN = "broken"  # a defect of ours


# What is shown -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class StuckDelivery:
    """A delivery that needs a person: held, uncertain, failed; or SENT, and reported as not arrived."""

    id: int  # by which it is resolved
    printed: str  # the recipient's line
    channel: str
    address: str  # "" of what a person brings there
    state: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AtAGlance:
    """One campaign at a glance."""

    campaign: Campaign
    state: str
    reason: str
    deadline: datetime
    counted: int
    pending: int
    members: int
    deliveries: Mapping[str, int]  # by state, those that are not 0
    picture: str = ""  # the Content-ID of how it has grown; "": none
    stuck: tuple[StuckDelivery, ...] = ()  # its deliveries that need a person


@dataclass(frozen=True, slots=True)
class DeskStatus:
    """STATUS: every letter that is not over, or one; and what waits for a person."""

    letters: tuple[AtAGlance, ...]
    over: int  # letters that are delivered or cancelled, and not shown
    held: int  # mails that wait for a decision
    unread: int  # mails that were not understood
    polled: datetime | None  # when the mailbox was last read to its end
    zone: ZoneInfo


@dataclass(frozen=True, slots=True)
class DeskList:
    """LIST: the names are attached."""

    campaign: Campaign
    counted: int
    pending: int
    others: int  # withdrawn, invalidated, expired
    files: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DeskPreview:
    """PREVIEW: the letter as it would go out now, in the mail and attached."""

    campaign: Campaign
    counted: int
    lines: tuple[str, ...]  # of the letter; "" between paragraphs
    odd: tuple[str, ...]  # lines of names that no font can print as they were written
    more: int  # volumes that are too large to be attached


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitingMail:
    """A mail that waits for a person."""

    id: int
    held: bool  # a rule wants a decision; else it was not understood
    sender: str
    proven: bool  # who wrote it is beyond doubt
    arrived: datetime
    why: str
    subject: str
    words: str  # their own, short


@dataclass(frozen=True, slots=True)
class DeskHeld:
    """HELD: what waits for a person."""

    mails: tuple[WaitingMail, ...]
    more: int
    letter: str  # the code of a letter that is open, for one tap; "": none is, or several are
    zone: ZoneInfo


@dataclass(frozen=True, slots=True)
class JournalLine:
    at: datetime
    who: str
    letter: str  # its code, or ""
    what: str  # as it is recorded: the template says it in its language
    why: str
    until: datetime | None = None  # of a new deadline


@dataclass(frozen=True, slots=True)
class DeskJournal:
    """JOURNAL: who did what, when and why, the newest first; no address is shown whole."""

    lines: tuple[JournalLine, ...]
    more: int
    zone: ZoneInfo


@dataclass(frozen=True, slots=True)
class DeskHelp:
    """HELP: what a coordinator may write."""

    code: str  # of a letter, for the examples


# What an order would do, and has done --------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class DeskAsks:
    """To the coordinator who gave an order: what it would do."""

    plan: Plan
    why: str  # as the journal will have it; "": none was given
    anew: bool  # they said YES, and things have changed since
    token: str  # proves their reply; it stands in the subject, and in `tag`
    tag: str


@dataclass(frozen=True, slots=True)
class DeskDone:
    """To the coordinator who gave an order, and to the others: what was done."""

    plan: Plan
    who: str  # "": to whom it was who gave it
    why: str
    said: str  # what became of a mail; "" where the plan says it all


@dataclass(frozen=True, slots=True)
class DeskRefused:
    """To the coordinator who gave an order: it was not carried out."""

    what: What
    why: Refusal
    detail: str  # in words: what was wrong with it
    letters: tuple[Campaign, ...]  # that may be meant


@dataclass(frozen=True, slots=True)
class DeskUnproven:
    """To the other coordinators: somebody wrote an order in a coordinator's name, and nothing proves who it was."""

    who: str
    what: What


Shows = DeskStatus | DeskList | DeskPreview | DeskHeld | DeskJournal | DeskHelp
FromTheDesk = Shows | DeskAsks | DeskDone | DeskRefused | DeskUnproven
