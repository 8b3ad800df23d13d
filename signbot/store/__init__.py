"""The database: what happened, and what is still to be sent."""

from signbot.store.erase import BY_HAND, EXPORT, FORGET, SET_APART
from signbot.store.reports import LATE, RIGHTS, SPAM, UNANSWERED, UNREACHABLE
from signbot.store.retention import Retention
from signbot.store.rows import OURSELVES
from signbot.store.store import Store
from signbot.store.values import (
    Away,
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
    "BY_HAND",
    "EXPORT",
    "FORGET",
    "LATE",
    "OURSELVES",
    "RIGHTS",
    "SET_APART",
    "SPAM",
    "UNANSWERED",
    "UNREACHABLE",
    "Away",
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
    "Retention",
    "SetAside",
    "Sight",
    "Store",
    "Unavailable",
    "Untold",
]
