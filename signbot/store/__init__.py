"""The database: what happened, and what is still to be sent."""

from signbot.store.rows import OURSELVES
from signbot.store.store import Store
from signbot.store.values import (
    Busy,
    Conflict,
    Decided,
    DeliveryRow,
    Entry,
    Frozen,
    Health,
    OursRef,
    Outgoing,
    Refused,
    ReleaseRequest,
    SetAside,
    Sight,
    Unavailable,
)

__all__ = [
    "OURSELVES",
    "Busy",
    "Conflict",
    "Decided",
    "DeliveryRow",
    "Entry",
    "Frozen",
    "Health",
    "OursRef",
    "Outgoing",
    "Refused",
    "ReleaseRequest",
    "SetAside",
    "Sight",
    "Store",
    "Unavailable",
]
