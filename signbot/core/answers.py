"""What signbot says back to a supporter, as data. Templates turn it into words."""

from dataclasses import KW_ONLY, dataclass, field
from datetime import datetime
from enum import StrEnum

from signbot.core.address import Address
from signbot.core.campaign import Campaign, Person, Signature
from signbot.core.intents import Why


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
    DELIVERED = "delivered"  # after the letter has gone
    ADDENDUM_DELIVERED = "addendum-delivered"  # to those whose names came late
    NOT_ON_LETTER = "not-on-letter"  # it has gone, and they never confirmed that they sign it


# Groups of them
QUESTIONS = (Say.HELP, Say.STATUS, Say.LIST)  # answers to a question, which change nothing
CHANGES_TO_CONFIRM = (Say.CONFIRM_WITHDRAW, Say.CONFIRM_RENAME)  # of a signature that is there
REPEATED = (*CHANGES_TO_CONFIRM, Say.CONFIRM_FORGET)  # a reminder asks in the same words
REQUESTS = (Say.CONFIRM, Say.CONFIRM_REMINDER, *REPEATED)  # they ask for a yes
RENAMES = (Say.CORRECTED, Say.CONFIRM_RENAME)  # they say the name before, too
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
    *QUESTIONS,
)
UNASKED = (Say.DELIVERED, Say.CANCELLED)  # said also when nobody asked


@dataclass(frozen=True, slots=True)
class Item:
    """One thing said; an answer may hold several. Which fields count depends on `say`."""

    say: Say
    campaign: Campaign | None = None
    people: tuple[Person, ...] = ()  # whom it is about, as they will be printed
    _: KW_ONLY
    former: str = ""  # CORRECTED, CONFIRM_RENAME: the name before
    why: Why | None = None  # UNCLEAR
    detail: str = ""  # UNKNOWN_CODE: the code as they wrote it; UNCLEAR: the words in question
    campaigns: tuple[Campaign, ...] = ()  # LIST: all open; UNKNOWN_CODE: the nearest; UNCLEAR, HELP: open ones
    signatures: tuple[Signature, ...] = ()  # STATUS: theirs; UNCLEAR: whom we have at this address
    count: int = 0  # SIGNED, STATUS, DELIVERED: names counted so far
    deadline: datetime | None = None  # in force: the file's, or the extended one; WITHDRAWN: until then again
    confirm_by: datetime | None = None  # CONFIRM*: the last moment
    receipt: str = ""  # DELIVERED, ADDENDUM_DELIVERED: see `core.letter.evidence`
    enclosed: bool = False  # DELIVERED: the letter is attached
    where: str = ""  # UNCLEAR, of a detail: "place", "organisation" or "title"
    again: bool = False  # CONFIRM_WITHDRAW, CONFIRM_RENAME, CONFIRM_FORGET: we remind them
    leaving: tuple[Person, ...] = ()  # DELIVERED, ADDENDUM_DELIVERED: somebody asked to take them off, unconfirmed
    gone: bool = False  # CONFIRM_WITHDRAW: the letter went out before they asked; CANCELLED: to some of its recipients
    untold: bool = False  # something of their mail is not repeated, because nobody has proven that it is theirs
    in_time: bool = False  # CLOSED: their mail came before the deadline, and had to wait for a person


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
