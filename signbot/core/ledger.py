"""The ledger's words: what became of each mail. Every mail ends with exactly one verdict."""

from collections.abc import Sequence
from datetime import datetime
from enum import IntEnum, StrEnum

from signbot.core.value import dataclass

A_RECIPIENT = "a recipient wrote"  # a note that begins so is told to coordinators …
UNPROVEN = "nothing proves that it is really they"  # … and one that ends so, a few a day
UNREAD = "not understood"  # a note that begins so: a person wrote it, nobody read a command in it; its bytes are kept
AT_THE_DESK = "a coordinator's order"  # a note that begins so: nobody signed by it, and it is no news
BOUND = "this address has had its answers"  # what a note says wherever a bound on answers was reached


class Verdict(StrEnum):
    """In the order in which they apply: a mail with several commands counts under the first."""

    SIGNED = "signed"
    CONFIRMED = "confirmed"  # by whom a letter, or a membership, is about: never a coordinator's order
    WITHDRAWN = "withdrawn"
    OTHER = "other"
    HELP = "help"
    AUTOMATIC = "automatic"
    DUPLICATE = "duplicate"
    HELD = "held"
    QUARANTINED = "quarantined"
    WAITING = "waiting"


# Groups of them
SET_ASIDE = (Verdict.HELD, Verdict.QUARANTINED)  # a person looks at it: its bytes are kept
UNDONE = (Verdict.WAITING, *SET_ASIDE)  # another verdict may take its place
WITH_NOTES = (*SET_ASIDE, Verdict.OTHER)  # their notes quote what people wrote
DID = (Verdict.SIGNED, Verdict.CONFIRMED, Verdict.WITHDRAWN)  # what its writer wanted was done
IDLE = (Verdict.OTHER, Verdict.HELP, Verdict.HELD)  # nothing has changed by it


class Belief(IntEnum):
    """How far a mail was believed. A copy that is believed further is decided as if it were the first."""

    NOTHING = 0  # it proved nothing, and was left without an answer: a machine's, a forger's, one in a junk folder
    ASKED = 1  # it proved nothing, and was answered
    SETTLED = 2  # it was proven, or there is nothing that another copy could add


@dataclass(frozen=True, slots=True)
class Seen:
    """A mail's row in the ledger, made before the mail is understood."""

    id: int
    attempts: int  # this one included
    verdict: Verdict  # WAITING: to be handled now; anything else: handled before
    copy: bool = False  # another mail of this content is known, and nothing was proven by it


@dataclass(frozen=True, slots=True)
class Alike:
    """Another mail of the same content, as it stands in the ledger."""

    id: int
    verdict: Verdict
    belief: Belief
    arrived: datetime


def settled(alike: Sequence[Alike]) -> Belief:
    """How far this content was believed so far. What a DUPLICATE was a copy of is among them itself."""
    return max((one.belief for one in alike if one.verdict is not Verdict.DUPLICATE), default=Belief.NOTHING)
