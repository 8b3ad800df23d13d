"""What signbot says back to a supporter, as data. Templates turn it into words.

Each answer is an `Item` of one kind (`KIND`), which holds what this answer may say: names, letters, a deadline.
"""

from collections.abc import Mapping
from dataclasses import field
from datetime import datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from signbot.core.address import Address
from signbot.core.campaign import Campaign, Person, Signature
from signbot.core.intents import Why
from signbot.core.month import CountryLine, MonthLetter
from signbot.core.question import Question
from signbot.core.value import dataclass
from signbot.core.version import Changed

_UTC = ZoneInfo("UTC")


class Say(StrEnum):
    """The answers, each with its own template `answers/<language>/<value>.md`."""

    SIGNED = "signed"
    SIGNED_LATE = "signed-late"  # for the addendum
    CONFIRM = "confirm"  # please confirm
    CONFIRM_REMINDER = "confirm-reminder"  # a day later, once
    CONFIRM_WITHDRAW = "confirm-withdraw"
    CONFIRM_RENAME = "confirm-rename"
    CONFIRM_FORGET = "confirm-forget"
    ALREADY_SIGNED = "already-signed"
    WITHDRAWN = "withdrawn"
    TOO_LATE_TO_WITHDRAW = "too-late-to-withdraw"  # the letter has gone: recorded, said honestly
    CORRECTED = "corrected"
    REFUSED = "refused"  # they said no to a confirmation request: nothing was signed
    UNKNOWN_CODE = "unknown-code"
    NOT_OPEN = "not-open"
    CLOSED = "closed"
    CANCELLED = "cancelled"
    UNCLEAR = "unclear"
    HELD = "held"  # a person must look at it first (a long list of names)
    HELP = "help"
    STATUS = "status"
    LIST = "list"
    FORGOTTEN = "forgotten"
    NO_ALERTS = "no-alerts"  # they will get none any more
    ALERTS = "alerts"  # they will get them again
    CONFIRM_JOIN = "confirm-join"  # a member from now on?
    MEMBER = "member"  # they are one, and for these letters
    MEMBER_ADDED = "member-added"  # a coordinator has written them down
    MEMBER_RESTS = "member-rests"
    MEMBER_LEFT = "member-left"
    NO_MEMBER = "no-member"  # they wanted to leave, or to rest, and are none
    STILL_WITH_US = "still-with-us"  # once a year
    DELIVERED = "delivered"  # after the letter has gone
    ADDENDUM_DELIVERED = "addendum-delivered"  # to those whose names came late
    TEXT_CHANGED = "text-changed"  # their letter is another one now: do they stand under it?
    STANDS = "stands"  # they do
    NOT_UNDER_CHANGED = "not-under-changed"  # it has gone, and they never said yes to what changed in it
    NOT_ON_LETTER = "not-on-letter"  # it has gone, and they never confirmed that they sign it
    MONTH = "month"  # to members: what went under their names, and what became of it
    OUTCOME = "outcome"  # what became of the case, in a coordinator's words
    ADVANCE_NOTICE = "advance-notice"  # to a member: letters under which their name will stand
    STAYS_OFF = "stays-off"  # to a member: it will not, and how it would


# Groups of them
QUESTIONS = (Say.HELP, Say.STATUS, Say.LIST)  # answers to a question, which change nothing
CHANGES_TO_CONFIRM = (Say.CONFIRM_WITHDRAW, Say.CONFIRM_RENAME)  # of a signature that is there
REPEATED = (*CHANGES_TO_CONFIRM, Say.CONFIRM_FORGET)  # a reminder asks in the same words
REQUESTS = (Say.CONFIRM, Say.CONFIRM_REMINDER, Say.TEXT_CHANGED, *REPEATED, Say.CONFIRM_JOIN)  # they ask for a yes
OF_MEMBERS = (
    Say.CONFIRM_JOIN,
    Say.MEMBER,
    Say.MEMBER_ADDED,
    Say.MEMBER_RESTS,
    Say.MEMBER_LEFT,
    Say.NO_MEMBER,
    Say.STILL_WITH_US,
)
RENAMES = (Say.CORRECTED, Say.CONFIRM_RENAME)  # they say the name before, too
WITH_A_FILE = (Say.DELIVERED, Say.OUTCOME)  # something may be attached
ON_THE_LETTER = (Say.DELIVERED, Say.ADDENDUM_DELIVERED)  # to those whose names went out
# Said also where no campaign is known
WITHOUT_CAMPAIGN = (
    Say.REFUSED,
    Say.UNKNOWN_CODE,
    Say.UNCLEAR,
    Say.CONFIRM_FORGET,
    Say.FORGOTTEN,
    Say.ALERTS,
    Say.NO_ALERTS,
    *OF_MEMBERS,
    *QUESTIONS,
)
TO_MEMBERS = (Say.ADVANCE_NOTICE, Say.STAYS_OFF)  # about letters that they were shown in advance
UNASKED = (Say.DELIVERED, Say.CANCELLED, Say.OUTCOME, Say.ADVANCE_NOTICE, Say.MONTH)  # said also when nobody asked
WRITTEN_FIRST = (Say.MEMBER_ADDED, Say.STILL_WITH_US, Say.MONTH)  # to members who have written nothing
OF_A_SIGNATURE = (  # to whoever signed, or seemed to: they answer no mail
    *ON_THE_LETTER,
    Say.CONFIRM_REMINDER,
    Say.TEXT_CHANGED,
    Say.NOT_UNDER_CHANGED,
    Say.NOT_ON_LETTER,
    Say.OUTCOME,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One thing said; an answer may hold several."""

    say: Say
    campaign: Campaign | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AboutPeople(Item):
    """It names people."""

    people: tuple[Person, ...] = ()  # as they will be printed
    untold: bool = False  # something of their mail is not repeated, because nobody has proven that it is theirs


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded(AboutPeople):
    """Names were signed, taken off or corrected."""

    count: int = 0  # SIGNED: names counted so far
    deadline: datetime | None = None  # in force: a coordinator may have extended it; WITHDRAWN: until then again
    former: Person | None = None  # CORRECTED: how they were printed before


@dataclass(frozen=True, slots=True, kw_only=True)
class ToConfirm(AboutPeople):
    """Something waits for their yes."""

    deadline: datetime | None = None  # in force
    confirm_by: datetime | None = None  # the last moment; None: until the letter goes, and nobody can say when
    former: Person | None = None  # CONFIRM_RENAME: how they are printed
    again: bool = False  # we remind them
    gone: bool = False  # CONFIRM_WITHDRAW: the letter went out before they asked
    changes: tuple[Changed, ...] = ()  # TEXT_CHANGED: since the text that they have seen; (): nobody knows that text


@dataclass(frozen=True, slots=True, kw_only=True)
class Membership(AboutPeople):
    """How it stands with them as members."""

    topics: tuple[str, ...] = ()  # (): letters about everything
    per_month: int = 0  # letters at most; 0: no limit
    rests_until: datetime | None = None  # they rest, or begin with a rest: when they are shown letters again
    zone: ZoneInfo = _UTC  # of that moment
    alerts: bool = False  # MEMBER_LEFT: they get no more alerts either
    again: bool = False  # MEMBER: they were one before
    campaigns: tuple[Campaign, ...] = ()  # MEMBER_LEFT: letters that still bear their names


@dataclass(frozen=True, slots=True, kw_only=True)
class NotTaken(AboutPeople):
    """The letter takes no names: not yet, or no more."""

    count: int = 0  # CANCELLED: names counted so far
    deadline: datetime | None = None  # in force
    in_time: bool = False  # CLOSED: their mail came before the deadline, and had to wait for a person
    gone: bool = False  # CANCELLED: some of its recipients have the letter


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivered(AboutPeople):
    """The letter has gone, and their names stand on it or do not."""

    count: int = 0  # names on it
    receipt: str = ""  # see `core.letter.evidence`
    enclosed: bool = False  # the letter is attached
    leaving: tuple[Person, ...] = ()  # somebody asked to take them off, and nobody confirmed it


class Sort(StrEnum):
    """Of news about a case that a letter was for."""

    FURTHER = "further"  # further information
    GOOD = "good"  # good news
    STOP = "stop"  # nobody should write any more


@dataclass(frozen=True, slots=True, kw_only=True)
class News(AboutPeople):
    """What became of the case of a letter that they signed."""

    sort: Sort = Sort.FURTHER
    text: str = ""  # a coordinator's, Markdown
    enclosed: bool = False  # an official's answer is attached


@dataclass(frozen=True, slots=True, kw_only=True)
class Monthly(Item):
    """What went in a month."""

    month: datetime  # its first moment
    zone: ZoneInfo
    text: str = ""  # the group's own paragraph, Markdown
    went: tuple[MonthLetter, ...] = ()  # with the reader's name
    besides: tuple[str, ...] = ()  # code and title of those that went without it
    year: tuple[CountryLine, ...] = ()  # of December: the whole year
    paper: bool = False  # it is printed and posted


@dataclass(frozen=True, slots=True, kw_only=True)
class AboutLetters(Item):
    """It names letters."""

    question: Question | None = None  # UNKNOWN_CODE: that it asks
    campaigns: tuple[Campaign, ...] = ()  # HELP, LIST: open ones; UNKNOWN_CODE: the nearest; else theirs
    detail: str = ""  # UNKNOWN_CODE: as they wrote it


@dataclass(frozen=True, slots=True, kw_only=True)
class InAdvance(AboutPeople):
    """Letters, shown whole, under which their names will stand unless they object."""

    question: Question | None = None  # which of them they say no or yes to
    campaigns: tuple[Campaign, ...] = ()  # in the order of their numbers
    until: tuple[datetime, ...] = ()  # of each: until when they have time to say so
    anew: tuple[bool, ...] = ()  # of each: they were shown an earlier text of it
    changed_since: tuple[tuple[Changed, ...], ...] = ()  # of each: what has changed since; () where that is not known


@dataclass(frozen=True, slots=True, kw_only=True)
class StaysOff(AboutLetters):
    """Their names stay off these letters."""

    understood: bool = True  # they said so; False: nobody can tell what they want
    changed: bool = False  # they said yes to a text that is another by now


@dataclass(frozen=True, slots=True, kw_only=True)
class TheirSignatures(Item):
    """How their signatures stand."""

    signatures: tuple[Signature, ...] = ()
    campaigns: tuple[Campaign, ...] = ()  # of these signatures
    count: int = 0  # names counted so far, where one campaign is meant
    deadline: datetime | None = None  # in force


@dataclass(frozen=True, slots=True, kw_only=True)
class NotUnderstood(Item):
    """What was unclear, and what they may do."""

    why: Why | None = None
    detail: str = ""  # the words in question
    where: str = ""  # DETAIL_REFUSED: "place", "organisation" or "title"
    people: tuple[Person, ...] = ()  # WHICH_NAME: under which of these names? The typed one first
    campaigns: tuple[Campaign, ...] = ()  # that they may mean
    signatures: tuple[Signature, ...] = ()  # whom we have at this address
    deadline: datetime | None = None  # in force
    question: Question | None = None  # that it asks
    confirms: bool = False  # it asks once more to confirm those of them that wait


def is_asking(item: Item) -> bool:
    """Whether it asks something that a short reply answers: it comes with a token."""
    match item:
        case NotUnderstood():
            return item.question is not None or item.confirms
        case AboutLetters() | InAdvance():
            return item.question is not None
        case _:
            return item.say in REQUESTS


KIND: Mapping[Say, type[Item]] = {
    Say.SIGNED: Recorded,
    Say.SIGNED_LATE: Recorded,
    Say.CONFIRM: ToConfirm,
    Say.CONFIRM_REMINDER: ToConfirm,
    Say.CONFIRM_WITHDRAW: ToConfirm,
    Say.CONFIRM_RENAME: ToConfirm,
    Say.CONFIRM_FORGET: ToConfirm,
    Say.ALREADY_SIGNED: Recorded,
    Say.WITHDRAWN: Recorded,
    Say.TOO_LATE_TO_WITHDRAW: Recorded,
    Say.CORRECTED: Recorded,
    Say.REFUSED: Item,
    Say.UNKNOWN_CODE: AboutLetters,
    Say.NOT_OPEN: NotTaken,
    Say.CLOSED: NotTaken,
    Say.CANCELLED: NotTaken,
    Say.UNCLEAR: NotUnderstood,
    Say.HELD: AboutPeople,
    Say.HELP: AboutLetters,
    Say.STATUS: TheirSignatures,
    Say.LIST: AboutLetters,
    Say.FORGOTTEN: AboutLetters,
    Say.NO_ALERTS: AboutLetters,
    Say.ALERTS: AboutLetters,
    **dict.fromkeys(OF_MEMBERS, Membership),
    Say.DELIVERED: Delivered,
    Say.ADDENDUM_DELIVERED: Delivered,
    Say.TEXT_CHANGED: ToConfirm,
    Say.STANDS: Recorded,
    Say.NOT_UNDER_CHANGED: Delivered,
    Say.NOT_ON_LETTER: Delivered,
    Say.OUTCOME: News,
    Say.MONTH: Monthly,
    Say.ADVANCE_NOTICE: InAdvance,
    Say.STAYS_OFF: StaysOff,
}


@dataclass(frozen=True, slots=True)
class Answer:
    """One mail to one supporter about one mail of theirs. To the single From address, and to nobody else."""

    to: Address
    language: str
    items: tuple[Item, ...]  # at least one
    in_reply_to: str = ""
    references: tuple[str, ...] = ()
    token: str = ""  # when something must be confirmed: one for all of it
    tag: str = ""  # the Reply-To subaddress: campaign slug, and token where there is one
    authenticated: bool = field(default=False)

    @property
    def asks(self) -> bool:
        """Does it ask for a confirmation? Then it is a request: postponed by a bound, never dropped."""
        return any(item.say in REQUESTS for item in self.items)
