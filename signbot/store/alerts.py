"""Who wants no alerts: kept as keyed hashes, so that it holds after FORGET ME, too, and names nobody."""

import hashlib
import hmac
from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import Connection, delete, select, update

from signbot.core.decision import Subscribe
from signbot.core.delivery import DeliveryState, Kind
from signbot.store.database import Database, put
from signbot.store.rows import IS_QUEUED
from signbot.store.tables import outbox, unsubscribed

KEY = "ledger"  # one that is in every backup
AT_ONCE = 500  # keys looked up by one statement


class Alerting(Database):
    """Whom an alert may be sent to."""

    def unsubscribed(self, supporters: Iterable[str]) -> dict[str, datetime]:
        """Those of them who asked for no more alerts, and since when."""
        hashes = {who(self.key(KEY), supporter): supporter for supporter in supporters}
        asked = list(hashes)
        found: dict[str, datetime] = {}
        with self.reading() as connection:
            for at in range(0, len(asked), AT_ONCE):
                query = select(unsubscribed).where(unsubscribed.c.who.in_(asked[at : at + AT_ONCE]))
                found |= {hashes[row.who]: row.since for row in connection.execute(query)}
        return found


def who(key: bytes, supporter: str) -> str:
    """The keyed hash of a supporter, for this purpose alone."""
    return hmac.digest(key, f"alerts {supporter}".encode(), hashlib.sha256).hex()


def subscribe(connection: Connection, key: bytes, changes: Sequence[Subscribe], now: datetime) -> None:
    """Within a transaction: who wants alerts, or none. Alerts that are still queued to them do not go out any more."""
    for change in changes:
        hashed = who(key, change.supporter)
        if change.wanted:
            connection.execute(delete(unsubscribed).where(unsubscribed.c.who == hashed))
            continue
        put(connection, unsubscribed, {"who": hashed, "since": now})
        waiting = IS_QUEUED, outbox.c.kind == Kind.ALERT, outbox.c.supporter == change.supporter
        skipped = {"state": DeliveryState.SKIPPED, "reason": "asked for no more alerts"}
        connection.execute(update(outbox).where(*waiting).values(skipped))
