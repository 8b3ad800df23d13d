"""The ledger's words: what became of each mail. Every mail ends with exactly one verdict."""

from dataclasses import dataclass
from enum import StrEnum


class Verdict(StrEnum):
    """In the order in which they apply: a mail with several commands counts under the first."""

    SIGNED = "signed"
    CONFIRMED = "confirmed"
    WITHDRAWN = "withdrawn"
    OTHER = "other"
    HELP = "help"
    AUTOMATIC = "automatic"
    DUPLICATE = "duplicate"
    HELD = "held"
    QUARANTINED = "quarantined"
    WAITING = "waiting"


@dataclass(frozen=True, slots=True)
class Seen:
    """A mail's row in the ledger, made before the mail is understood."""

    id: int
    attempts: int  # this one included
    verdict: Verdict  # WAITING: to be handled now; anything else: handled before
