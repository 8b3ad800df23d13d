"""The database: what happened, and what is still to be sent."""

from signbot.store.advance import Given
from signbot.store.alarms import WELL
from signbot.store.alerts import Fates
from signbot.store.database import MEND
from signbot.store.erase import BY_HAND, EXPORT, FORGET, SET_APART
from signbot.store.leases import Lease
from signbot.store.members import Entered
from signbot.store.months import LetterRow, MonthRow, Reader, Receipted
from signbot.store.officials import OfficialMail, Waiting
from signbot.store.outages import STEP
from signbot.store.outcomes import OutcomeRow
from signbot.store.reports import FATES
from signbot.store.restore import RESTORED
from signbot.store.retention import Retention
from signbot.store.rows import OURSELVES, PRESS
from signbot.store.store import Store
from signbot.store.tally import Miscount
from signbot.store.telling import Slice
from signbot.store.unconfirmed import LEAVING
from signbot.store.values import (
    Alarm,
    Amendment,
    Anew,
    AskedAnew,
    Away,
    Busy,
    Callee,
    Composed,
    Conflict,
    Damaged,
    Decided,
    DeliveryRow,
    Doubtful,
    Earlier,
    Entry,
    Finished,
    Forms,
    Frozen,
    Health,
    Kept,
    Names,
    News,
    OursRef,
    Outgoing,
    Over,
    Proof,
    Refused,
    ReleaseRequest,
    Reminder,
    Reply,
    Restored,
    SetAside,
    Settled,
    Sight,
    Unavailable,
    Unheard,
    Untold,
)
from signbot.store.versions import UNSEEN, Unasked

__all__ = [
    "BY_HAND",
    "EXPORT",
    "FATES",
    "FORGET",
    "LEAVING",
    "MEND",
    "OURSELVES",
    "PRESS",
    "RESTORED",
    "SET_APART",
    "STEP",
    "UNSEEN",
    "WELL",
    "Alarm",
    "Amendment",
    "Anew",
    "AskedAnew",
    "Away",
    "Busy",
    "Callee",
    "Composed",
    "Conflict",
    "Damaged",
    "Decided",
    "DeliveryRow",
    "Doubtful",
    "Earlier",
    "Entered",
    "Entry",
    "Fates",
    "Finished",
    "Forms",
    "Frozen",
    "Given",
    "Health",
    "Kept",
    "Lease",
    "LetterRow",
    "Miscount",
    "MonthRow",
    "Names",
    "News",
    "OfficialMail",
    "OursRef",
    "OutcomeRow",
    "Outgoing",
    "Over",
    "Proof",
    "Reader",
    "Receipted",
    "Refused",
    "ReleaseRequest",
    "Reminder",
    "Reply",
    "Restored",
    "Retention",
    "SetAside",
    "Settled",
    "Sight",
    "Slice",
    "Store",
    "Unasked",
    "Unavailable",
    "Unheard",
    "Untold",
    "Waiting",
]
