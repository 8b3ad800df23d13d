"""What signbot is about: campaigns, their recipients, and the people who sign.

All datetimes are aware. Words are those of the product: see README, "Words".
"""

import hashlib
import json
from dataclasses import KW_ONLY, asdict, field, replace
from datetime import datetime, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo

from signbot.core.code import Code
from signbot.core.value import dataclass


class Role(StrEnum):
    TO = "to"
    CC = "cc"


class Channel(StrEnum):
    EMAIL = "email"
    FAX = "fax"
    POST = "post"
    MANUAL = "manual"  # by a coordinator's hand: a form on a web page


BY_COORDINATORS = (Channel.POST, Channel.MANUAL)  # no machine brings it there


class Verification(StrEnum):
    AUTO = "auto"
    REPLY = "reply"
    NONE = "none"


class Dispatch(StrEnum):
    AUTOMATIC = "automatic"
    APPROVE = "approve"


class Order(StrEnum):
    """How the names stand in the letter's list."""

    NAME = "name"
    TIME = "time"
    PLACE = "place"


class CampaignState(StrEnum):
    SCHEDULED = "scheduled"
    OPEN = "open"
    CLOSING = "closing"
    HELD = "held"
    AWAITING_APPROVAL = "awaiting-approval"
    DELIVERING = "delivering"
    DELIVERED = "delivered"
    CANCELLED = "cancelled"


# Groups of them
ANNOUNCED = (CampaignState.SCHEDULED, CampaignState.OPEN)  # people can sign it, or soon can
TO_CLOSE = (CampaignState.OPEN, CampaignState.CLOSING)  # its letter is made when its time has come
TO_BE_CLOSED = (CampaignState.SCHEDULED, *TO_CLOSE, CampaignState.HELD)  # a coordinator may close it early
KEPT_BACK = (CampaignState.HELD, CampaignState.AWAITING_APPROVAL)  # it goes on when a coordinator releases it
UNDECIDED = (*TO_CLOSE, *KEPT_BACK)  # a name may still be taken off before the letter goes
TO_APPROVE = (CampaignState.CLOSING, CampaignState.AWAITING_APPROVAL)  # coordinators are asked, or will be anew
COMPOSED = (CampaignState.AWAITING_APPROVAL, CampaignState.DELIVERING)  # its letter is made, and on its way or waits
GOING_OR_GONE = (CampaignState.DELIVERING, CampaignState.DELIVERED)  # a bounce may come when all is done
OVER = (CampaignState.DELIVERED, CampaignState.CANCELLED)
AT_REST = (*OVER, CampaignState.HELD)  # nothing happens to it by itself
SHUT = (*COMPOSED, *OVER)  # no name is taken for the letter any more

AFTER_THE_LETTER = "after the letter had gone"  # the reason of a withdrawal that came too late


class SignatureState(StrEnum):
    PENDING = "pending"
    COUNTED = "counted"
    WITHDRAWN = "withdrawn"
    INVALIDATED = "invalidated"
    EXPIRED = "expired"


# Groups of them
LIVE = (SignatureState.PENDING, SignatureState.COUNTED)  # it can be withdrawn, corrected, invalidated
GONE = (SignatureState.WITHDRAWN, SignatureState.EXPIRED)  # taken up again by a new SIGN
TAKEN_OFF = (SignatureState.WITHDRAWN, SignatureState.INVALIDATED)  # by somebody's word
COUNTED_BY_HAND = (SignatureState.PENDING, *GONE)  # what a paper sheet with the same name turns into COUNTED


class VerifiedBy(StrEnum):
    AUTHENTICATION = "authentication"
    REPLY = "reply"
    COORDINATOR = "coordinator"
    STANDING = "standing"  # a member was shown the letter in advance, and did not object; or said yes to it
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Route:
    """One way to one recipient.

    `address` is an email address, an E.164 number (`+529515016900`), a postal address, or where a web form is;
    `extension` is what is dialled after a fax number has answered (`*20635`), never a part of it.
    """

    channel: Channel
    address: str
    extension: str = ""
    hours: str = field(default="", compare=False)  # when a fax may ring there, as `core.hours` writes it

    @property
    def key(self) -> str:
        """What makes two routes the same transmission."""
        return f"{self.address.casefold()};ext={self.extension}" if self.extension else self.address.casefold()


@dataclass(frozen=True, slots=True)
class Recipient:
    """An addressee or a cc line. `printed` is the route as the letter shows it: `via fax: 202 728 1698`."""

    role: Role
    name: str
    office: str
    routes: tuple[Route, ...]
    _: KW_ONLY
    printed: str
    salutation: str = ""  # for this recipient's own copy; "": the letter's
    language: str = ""  # which they read: their copy is in this one only; "": the letter with what follows it
    cover: bool = False  # a page before a fax that says for whom it is
    worded: bool = True  # `printed` is the coordinator's own; else each language has its own words for it
    number: str = ""  # the fax number as it was written
    show_names: bool = True  # False: their copy says how many signed, and names nobody

    @property
    def label(self) -> str:
        """`Greg Sprow, Mexico Desk, US State Dept`: how people are told of them."""
        return ", ".join(part for part in (self.name, self.office) if part)


@dataclass(frozen=True, slots=True)
class Signer:
    """Who signs the letter for the group, above the list of names."""

    name: str
    title: str = ""


@dataclass(frozen=True, slots=True)
class Translation:
    """The letter in another language: printed after it where it `follows`, else only for those who read it."""

    language: str
    body: str  # Markdown
    _: KW_ONLY
    salutation: str = ""
    closing: str = ""
    statement: str = ""
    date: str = ""
    follows: bool = True
    signers: tuple[Signer, ...] = ()  # where their titles are others in this language; (): the letter's
    title: str = ""  # of the letter, in this language; "": as it is


@dataclass(frozen=True, slots=True)
class Logo:
    """A picture at the head of the printed letter. `kind`: "png", "jpg" or "svg"."""

    kind: str
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Stationery:
    """What a letter is printed on, and how much of a long list goes by which way."""

    paper: str = ""  # "letter" or "a4"; "": as in the country from which one dials
    letterhead: tuple[str, ...] = ()  # the lines at the head of the first page
    logo: Logo | None = None
    fax_pages: int = 20  # at most: above it a fax carries a sample of the names
    mail_names: int = 40_000  # at most: above it a mail does, since servers refuse mails of more than 10 MB


@dataclass(frozen=True, slots=True, kw_only=True)
class Campaign:
    """One letter with its code, its recipients, when it opens and its deadline."""

    code: Code
    title: str
    body: str  # Markdown
    recipients: tuple[Recipient, ...]
    opens: datetime | None
    deadline: datetime
    zone: ZoneInfo  # the coordinator's: how times are shown to people
    verification: Verification = Verification.AUTO
    confirm_grace: timedelta = timedelta(0)
    minimum: int = 1
    dispatch: Dispatch = Dispatch.AUTOMATIC
    goal: int = 0  # 0: none
    language: str = "en"  # the letter's
    date: str = ""  # as printed; "": the day of closing, in the letter's language
    salutation: str = ""
    closing: str = ""
    signers: tuple[Signer, ...] = ()
    statement: str = ""
    letter_to_supporters: bool = False  # the delivery note brings the PDF
    addendum_after: timedelta = timedelta(0)  # so long after the deadline late names are taken; 0: no addendum
    retention: timedelta = timedelta(days=365)  # names and addresses, once the letter is delivered or cancelled
    evidence: timedelta = timedelta(days=3650)  # the letter as it was sent
    translations: tuple[Translation, ...] = ()
    order: Order = Order.NAME
    featured: tuple[str, ...] = ()  # names that stand before the others, in this order
    stationery: Stationery = Stationery()
    public_names: bool = True  # False: what anybody can get says how many signed, and names nobody
    country: str = ""  # that it is about (ISO 3166-1: `MX`); "": as its title, offices and addresses tell
    topics: tuple[str, ...] = ()  # as written: members who named one of them are told of this letter
    standing: timedelta = timedelta(0)  # so long members may object to a letter that they were shown; 0: none is shown
    alert_text: tuple[tuple[str, str], ...] = ()  # (language, Markdown): the alert's own words
    last_call: timedelta = timedelta(hours=24)  # before the deadline: who has not answered is asked; 0: nobody is

    def __hash__(self) -> int:
        """By its code alone: what is remembered of it is looked up with each mail, and thirty recipients take 30 µs."""
        return hash(self.code)

    @property
    def folded(self) -> str:
        return self.code.folded

    def said_in(self, language: str) -> "Campaign":
        """With the words of its translation into `language` (`pt-BR` is `pt`, too); as it is where there is none."""
        plain = language.partition("-")[0]
        alike = (one for one in self.translations if one.language.partition("-")[0] == plain)
        exactly = (one for one in self.translations if one.language == language)
        found = next(exactly, None) or (None if self.language.partition("-")[0] == plain else next(alike, None))
        if found is None:
            return self
        return replace(
            self,
            language=found.language,
            title=found.title or self.title,
            body=found.body,
            date=found.date,
            salutation=found.salutation,
            closing=found.closing,
            statement=found.statement,
            signers=found.signers or self.signers,
        )

    def alert_words(self, language: str) -> str:
        """The campaign's own words for its alert in that language (`pt` will do for `pt-BR`); "" where it has none."""
        said = dict(self.alert_text)
        return said.get(language) or said.get(language.partition("-")[0], "")

    def has_opened(self, at: datetime) -> bool:
        """Whether names were taken at that moment already."""
        return has_opened(self.opens, at)

    @property
    def signed_text(self) -> str:
        """What a supporter signs, as canonical JSON: all words of the letter, and to whom they go.

        Not how it reaches them (a fax number, an address, its hours), not its date, and no deadline.
        """
        return _signed_text(self)

    @property
    def text_hash(self) -> str:
        """SHA-256 (hex) of `signed_text`."""
        return _hash(_signed_text(self))

    @property
    def file_hash(self) -> str:
        """SHA-256 (hex) of everything that makes the letter as it goes out, by whatever way."""
        return _file_hash(self)


def has_opened(opens: datetime | None, at: datetime) -> bool:
    """`opens`: from when on names are taken; None: as soon as the campaign is in the file."""
    return opens is None or at >= opens


@lru_cache(maxsize=128)  # wanted with each signature
def _signed_text(one: Campaign) -> str:
    signed = {
        **_words_of(one),
        "title": one.title,
        "recipients": [
            {
                "role": recipient.role,
                "name": recipient.name,
                "office": recipient.office,
                "salutation": recipient.salutation,
                "language": recipient.language,
                **({} if recipient.show_names else {"nameless": True}),
            }
            for recipient in one.recipients
        ],
        **({} if one.public_names else {"nameless": True}),
        "translations": [
            {**_words_of(other), "title": other.title, "follows": other.follows} for other in one.translations
        ],
    }
    return json.dumps(signed, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _words_of(said: "Campaign | Translation") -> dict[str, Any]:
    """The letter's words in one language."""
    return {
        "language": said.language,
        "salutation": said.salutation,
        "body": said.body,
        "closing": said.closing,
        "signers": [asdict(signer) for signer in said.signers],
        "statement": said.statement,
    }


@lru_cache(maxsize=128)
def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


@lru_cache(maxsize=128)
def _file_hash(one: Campaign) -> str:
    signed = [
        one.title,
        one.body,
        one.language,
        one.date,
        one.salutation,
        one.closing,
        one.statement,
        [asdict(signer) for signer in one.signers],
        [_routed(recipient) for recipient in one.recipients],
        [_translated(translation) for translation in one.translations],
    ]
    return _hash(json.dumps(signed, ensure_ascii=False))


def _routed(recipient: Recipient) -> dict[str, Any]:
    """Who, and by what way; not at what hour."""
    routes = [{name: value for name, value in asdict(route).items() if name != "hours"} for route in recipient.routes]
    said = {name: value for name, value in asdict(recipient).items() if name not in ("worded", "number", "show_names")}
    return {**said, "routes": routes, **({} if recipient.show_names else {"show_names": False})}


def _translated(translation: Translation) -> dict[str, Any]:
    """Without signers and a title of its own it is what it was before it could have any."""
    return {name: value for name, value in asdict(translation).items() if name not in ("signers", "title") or value}


@dataclass(frozen=True, slots=True)
class Person:
    """A name as it will be printed, with what stands beside it."""

    name: str
    organisation: str = ""
    title: str = ""
    place: str = ""
    anonymous: bool = False  # counted, printed as "name withheld"
    for_organisation: bool = False  # signs on behalf of `organisation`: the coordinator sees it flagged
    withheld: tuple[str, ...] = ()  # labels of recipients who do not get the name, and "public": see `core.withholding`
    explicit: bool = field(default=False, compare=False)  # from a `Name:` line: may be a second person at an address


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """A supporter's name under one campaign, as the database has it."""

    id: int
    campaign: str  # folded code
    supporter: str  # canonical address; "" for a paper signature without one
    email: str  # as written
    person: Person
    state: SignatureState
    received_at: datetime  # UTC: INTERNALDATE of the mail
    verified_by: VerifiedBy | None
    language: str = "en"
    text_hash: str = ""
    flags: tuple[str, ...] = ()  # what a coordinator should look at before the deadline
    reason: str = ""
    dispatch: int = 0  # 0: in no letter; 1: in the letter; 2: in its addendum
    proof: str = ""  # why it counts: what the provider said, which key signed the mail, which mail answered us

    @property
    def went_out(self) -> bool:
        """Whether the name stands on a letter that had gone before it was withdrawn."""
        return self.state is SignatureState.WITHDRAWN and self.reason == AFTER_THE_LETTER
