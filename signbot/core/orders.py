"""A coordinator's orders, as values: what they may write to the desk, and what is remembered of it.

EXTEND UA 329/11 2036-12-31 17:00 ─► Ordered(EXTEND, "UA 329/11 2036-12-31 17:00") ─► asked ─► YES ─► done
"""

from dataclasses import KW_ONLY, field
from datetime import datetime
from enum import StrEnum

from signbot.core.value import dataclass


class What(StrEnum):
    """What a coordinator may order."""

    # answered at once
    STATUS = "status"
    LIST = "list"
    PREVIEW = "preview"
    HELD = "held"
    JOURNAL = "journal"
    HELP = "help"
    # answered with what it would do, and done after a YES
    EXTEND = "extend"
    CLOSE = "close"
    HOLD = "hold"
    RELEASE = "release"
    CANCEL = "cancel"
    INVALIDATE = "invalidate"
    RESTORE = "restore"
    ADD = "add"
    OUTCOME = "outcome"
    ACCEPT = "accept"
    DISMISS = "dismiss"
    TAKE = "take"
    ANSWER = "answer"
    RESOLVE = "resolve"
    OFFICIAL = "official"
    # the reply to what it would do
    YES = "yes"


SHOWS = (What.STATUS, What.LIST, What.PREVIEW, What.HELD, What.JOURNAL, What.HELP)
LISTS_NAMES = (What.LIST, What.PREVIEW)  # its answer is kept no longer than it takes to send it
ABOUT_MAILS = (What.ACCEPT, What.DISMISS, What.TAKE, What.ANSWER)  # a number of a mail stands behind them
NUMBERED = (*ABOUT_MAILS, What.RESOLVE, What.OFFICIAL)  # a number stands behind them, and no code of a letter
DETAILED = (What.EXTEND, What.INVALIDATE, What.RESTORE)  # `EXTEND to 5 December UA 329/11`: may stand before the code
ON_NAMES = (What.ADD, What.INVALIDATE, What.RESTORE)
ON_LETTERS = (What.EXTEND, What.CLOSE, What.HOLD, What.RELEASE, What.CANCEL)
TO_PEOPLE = (What.OUTCOME, What.ANSWER)  # what stands below goes to people as it is
WITH_TEXT = (What.ADD, What.OUTCOME, What.ANSWER)  # what stands below them belongs to them


class OrderState(StrEnum):
    WAITING = "waiting"  # to be looked at by the next pass
    ASKED = "asked"  # its coordinator has been told what it would do
    DONE = "done"
    SHOWN = "shown"  # it changed nothing, or could not be done: answered


UNFINISHED = (OrderState.WAITING, OrderState.ASKED)  # its words are kept


class Flaw(StrEnum):
    """Why an order, or a reply with an order's token, is not carried out."""

    NONE = ""
    MORE = "more"  # it says something else than YES, or more
    NOT_YOURS = "not-yours"  # another coordinator was asked
    CUT = "cut"  # its end was not fetched: it is too large
    BESIDE = "beside"  # words below it may turn it
    LATE = "late"  # it came after the token had ended


@dataclass(frozen=True, slots=True)
class Ordered:
    """A change: a coordinator who is proven has given an order; it waits for the desk."""

    what: What
    address: str  # as its writer has it: where the answer goes
    _: KW_ONLY
    languages: str = ""  # that have the command's word, the likeliest first; "": its words do not say
    words: str = ""  # behind the command, on its line
    text: str = ""  # below it
    confirms: int = 0  # of a YES: the order that was asked about
    flaw: Flaw = Flaw.NONE
    raw: bytes = field(default=b"", repr=False)  # the mail, where sheets are attached to it


@dataclass(frozen=True, slots=True)
class Asked:
    """An order whose coordinator was asked: by the nonce of its token."""

    id: int
    who: str  # canonical
    expires: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """An order as it is recorded."""

    id: int
    who: str  # canonical; in the journal, too
    address: str
    message_id: str  # of the mail that gave it
    what: What
    languages: str  # that have its word, the likeliest first: "de fr"; "": it does not say
    words: str
    text: str
    confirms: int
    flaw: Flaw
    raw: bytes = field(repr=False)
    arrived: datetime
    state: OrderState
    attempts: int = 0  # of the desk
    plan: str = ""  # hash of the state of things of which its coordinator was told
    names: int = 0  # and the number of names that it concerned
    asked: int = 0  # how often they were asked
    expires: datetime | None = None
