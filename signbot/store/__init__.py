"""The database: what happened, and what is still to be sent."""

from signbot.store.reports import LATE, UNANSWERED, UNREACHABLE
from signbot.store.rows import OURSELVES
from signbot.store.store import Store
from signbot.store.values import (
    Busy,
    Composed,
    Conflict,
    Decided,
    DeliveryRow,
    Entry,
    Frozen,
    Health,
    OursRef,
    Outgoing,
    Proof,
    ProofOf,
    Refused,
    ReleaseRequest,
    Reminder,
    SetAside,
    Sight,
    Unavailable,
    Untold,
)

__all__ = [
    "LATE",
    "OURSELVES",
    "UNANSWERED",
    "UNREACHABLE",
    "Busy",
    "Composed",
    "Conflict",
    "Decided",
    "DeliveryRow",
    "Entry",
    "Frozen",
    "Health",
    "OursRef",
    "Outgoing",
    "Proof",
    "ProofOf",
    "Refused",
    "ReleaseRequest",
    "Reminder",
    "SetAside",
    "Sight",
    "Store",
    "Unavailable",
    "Untold",
]
