"""What signbot tells its coordinators, as data: one type for each mail. Templates turn it into words.

    Alarm(headline, lines) ─► templates/notices/<language>/alarm.md

The template is named like the type (`HeldCampaign`: held-campaign.md) and reads these fields, and no others. Moments
know their zone; `zone` is the one in which they are shown.
"""

from datetime import datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from signbot.core.campaign import Campaign, CampaignState, Channel
from signbot.core.desk import FromTheDesk, StuckDelivery
from signbot.core.value import dataclass

# What needs a look --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class NotedMail:
    """A mail that a person should look at; or, with `more`, so many others with the same `why`."""

    id: int  # its number, by which it is accepted or dismissed
    at: datetime  # it arrived
    sender: str  # address; "" when it is unclear
    why: str  # "" where `more` are of several kinds
    more: int = 0


@dataclass(frozen=True, slots=True)
class NotedName:
    """A name that a person should look at."""

    id: int  # the signature's number
    name: str
    pending: bool  # it waits for a confirmation
    doubts: tuple[str, ...]  # at least one flag, as `signatures` shows them


# A letter ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class BeforeDeadline:
    """A day before the deadline: the letter as it stands, attached, and what is doubtful.

    Once more three hours before it, when a mail or a name still waits for a decision.
    """

    campaign: Campaign
    deadline: datetime  # the one in force
    counted: int  # names
    pending: int  # names that wait for a confirmation
    held: tuple[NotedMail, ...]  # mails that a person must decide
    flagged: tuple[NotedName, ...]
    leaving: tuple[NotedName, ...]  # somebody asked to take them off, unconfirmed
    attached: bool  # the letter is; else it could not be made, or is too large for a mail


@dataclass(frozen=True, slots=True)
class HeldCampaign:
    """When signbot itself holds a letter: it is late, or has too few names."""

    campaign: Campaign
    reason: str  # a sentence
    counted: int  # names on the letter
    again: int  # the minimum for which it will be held once more; 0 when it won't


@dataclass(frozen=True, slots=True)
class Unmade:
    """When a letter can't be made, and is held for it."""

    campaign: Campaign
    reason: str  # a sentence, with the moment and what went wrong


@dataclass(frozen=True, slots=True)
class Version:
    """A finished letter in one language and salutation."""

    file: str  # the attachment's name; "" when it is too large to be attached
    tongue: str  # the language's own name for itself
    language: str  # its code
    names: str  # of the recipients who get it
    withheld: int = 0  # names that it counts, and does not show


@dataclass(frozen=True, slots=True)
class Approve:
    """When a letter is finished and waits for a coordinator's word; the letter is attached."""

    campaign: Campaign
    counted: int  # names on the letter
    recipients: tuple[str, ...]  # lines, one for each transmission
    versions: tuple[Version, ...]
    token: str  # proves a reply; it stands in the subject, and in `tag`
    tag: str  # the subaddress to which a reply goes


class Unreleased(StrEnum):
    """Why a coordinator's reply did not release a letter."""

    EMPTY = "empty"  # no words of their own
    MORE = "more"  # more than the word, or other words
    UNPROVEN = "unproven"  # nothing proves who wrote it


@dataclass(frozen=True, slots=True)
class NotReleased:
    """When a coordinator replies to a letter that waits for approval, and the reply does not release it."""

    code: str  # the letter's, as it is written
    why: Unreleased
    said: str  # the reply's own words, short; "" when there are none


@dataclass(frozen=True, slots=True)
class SetLine:
    """A line of the list of names that no font can print as it was written."""

    recorded: str
    printed: str
    points: str  # the code points that are missing, like "U+1824 U+182F"


@dataclass(frozen=True, slots=True)
class SetOtherwise:
    """When a letter is made, and some of its names can't be printed as they were written."""

    campaign: Campaign
    lines: tuple[SetLine, ...]  # at least one
    waits: bool  # the letter waits for an approval


@dataclass(frozen=True, slots=True)
class Volume:
    """When a letter is made whose names are too many for a mail: all of them, attached, in volumes."""

    campaign: Campaign
    k: int  # this volume, from 1
    n: int  # volumes


@dataclass(frozen=True, slots=True)
class Post:
    """When a letter closes that goes to somebody by post: it is attached, for printing."""

    campaign: Campaign
    address: str  # with line breaks


@dataclass(frozen=True, slots=True)
class Manual:
    """When a letter closes that somebody gets through a web form only: its text is attached, for pasting."""

    campaign: Campaign
    names: str  # of the recipients
    address: str  # where the form is


@dataclass(frozen=True, slots=True)
class Stuck:
    """When a letter failed for good somewhere, or a person must say what became of it."""

    campaign: Campaign
    deliveries: tuple[StuckDelivery, ...]  # at least one


@dataclass(frozen=True, slots=True)
class DeliveryFate:
    """What became of one transmission."""

    id: int  # the delivery's number
    address: str  # where it went: an email address, a fax number; "" of what a person brings there
    channel: Channel
    state: str  # as people are told of it
    reason: str  # "" when nothing went wrong
    when: datetime | None  # it was sent


@dataclass(frozen=True, slots=True)
class RecipientFate:
    """What became of the letter to one line of its recipients, which may stand for many addresses."""

    printed: str  # the line
    sent: int  # of its deliveries
    deliveries: tuple[DeliveryFate, ...]  # at least one


@dataclass(frozen=True, slots=True)
class DeliveryReport:
    """When every transmission of a letter has its fate."""

    campaign: Campaign
    addendum: bool  # the letter is an addendum to one that went before
    counted: int  # names on the letter
    sent: int  # deliveries that went
    total: int  # deliveries
    undecided: bool  # a person must say what became of one
    recipients: tuple[RecipientFate, ...]


# Mails that came in ------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class RecipientReply:
    """A mail that a letter's recipient wrote, as it seems."""

    sender: str  # address; "" when it is unclear
    subject: str  # "" when it is not attached
    about: str  # the letter's code, or ""
    proven: bool  # it is from them
    enclosed: bool  # it is attached as it came
    kind: str = ""  # what it seems to be, as `core.official.OfficialKind`; "": nobody judged it
    official: int = 0  # its number, by which a coordinator corrects that; 0: it is not filed
    words: tuple[str, ...] = ()  # lines: how it begins, without what it quotes; () where it is not attached


@dataclass(frozen=True, slots=True)
class Forwarded:
    """When recipients write: at once with their mails attached, a few a day; else in a list, every six hours."""

    replies: tuple[RecipientReply, ...]  # at least one
    more: int  # mails that are not among them
    proven: bool  # all of them are


@dataclass(frozen=True, slots=True)
class LetterNews:
    """How one letter stands in the digest."""

    campaign: Campaign
    state: CampaignState
    deadline: datetime  # the one in force
    days: int  # whole days until then; 0: today, or it is over
    closes_at: datetime | None  # when its letter is made by itself; None: a person's word or nothing is waited for
    reason: str  # why it is held; "" when it is not
    counted: int  # names
    more: int  # than in the digest before; less than 0: so many fewer
    off: int  # names that were taken off since then
    pending: int  # names that wait for a confirmation
    flagged: tuple[NotedName, ...]
    unlisted: int  # flagged names that are not among them
    picture: str  # of how it grew, as a Content-ID; "": there is none
    sent: int  # deliveries that went
    came_back: int  # of those that did not, and had been sent
    deliveries: int  # all of them


@dataclass(frozen=True, slots=True)
class Awaited:
    """How many recipients of a letter have answered, so many days after it went."""

    code: str
    title: str
    days: int
    reached: int
    answered: int
    acknowledged: int  # they wrote that it has come, and no more
    silent: tuple[str, ...]  # their names


@dataclass(frozen=True, slots=True)
class Digest:
    """Each morning on which something has changed, and once a week else: how the letters stand, what needs a look."""

    zone: ZoneInfo
    quiet: bool  # nothing has changed for a week
    letters: tuple[LetterNews, ...]
    held: tuple[NotedMail, ...]  # all that wait for a person's decision
    unread: tuple[NotedMail, ...]  # all that we could not read
    others: tuple[NotedMail, ...]  # not understood, or nothing to do
    unanswered: tuple[NotedMail, ...]  # recorded, and not answered that day
    bounced: int  # addresses that take our mail no more
    unreachable: tuple[NotedName, ...]  # who can't confirm for that
    spam: tuple[str, ...]  # addresses of those who call our mail spam
    rights: tuple[str, ...]  # lines: what a person must erase
    late: int  # mails that wait to go out for more than an hour
    awaited: tuple[Awaited, ...]


@dataclass(frozen=True, slots=True)
class Future:
    """When mails arrive whose date of arrival lies ahead of the mail server's own clock."""

    folder: str
    number: int  # of mails
    stated: datetime  # the date of arrival of the first
    zone: ZoneInfo


# signbot itself ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Alarm:
    """When something needs a person, and no other notice says it."""

    headline: str  # what is wrong, in a few words
    lines: tuple[str, ...]  # what happened and what to do, a sentence each


@dataclass(frozen=True, slots=True)
class Outage:
    """When a mail server is unavailable and a person must act, a letter waits for it, or it lasts."""

    edge: str  # "mailbox" or "smtp"
    reason: str  # the server's words, or what went wrong
    since: datetime
    zone: ZoneInfo
    waiting: tuple[str, ...]  # codes of letters whose deadline has passed
    permanent: bool  # it will not mend by waiting
    limit: bool  # the provider lets us send no more for now


@dataclass(frozen=True, slots=True)
class Back:
    """When what coordinators were alarmed about is over: a server is available again, the clock can be believed."""

    edge: str  # "mailbox", "smtp" or "clock"
    since: datetime  # when it went away
    zone: ZoneInfo


@dataclass(frozen=True, slots=True)
class Behind:
    """When the mailbox shows that the database is an old copy of itself."""

    moment: datetime  # from when the copy is
    zone: ZoneInfo


@dataclass(frozen=True, slots=True)
class Clock:
    """When this computer's clock can't be believed, so that no letter closes."""

    here: datetime  # what this computer's clock says
    server: datetime | None  # what the mail server's clock says; None: it tells no time
    zone: ZoneInfo


@dataclass(frozen=True, slots=True)
class Defect:
    """When a part of a pass breaks off with an error of signbot's own; each kind once a day."""

    step: str
    kinds: tuple[str, ...]  # lines: the error and its place
    about: tuple[str, ...]  # codes of letters, if it is about any
    since: datetime
    zone: ZoneInfo
    version: str  # signbot's


@dataclass(frozen=True, slots=True)
class Mended:
    """When a part of a pass that had broken off ends well again."""

    step: str
    since: datetime  # when it broke off
    zone: ZoneInfo


ToApprove = Approve | NotReleased
OnPaper = Volume | Post | Manual
OfALetter = BeforeDeadline | HeldCampaign | Unmade | ToApprove | SetOtherwise | OnPaper | Stuck | DeliveryReport
OfSignbot = Alarm | Outage | Back | Behind | Clock | Defect | Mended
Notice = OfALetter | Forwarded | Digest | Future | OfSignbot | FromTheDesk
