"""Who was asked to confirm, and has not answered."""

from collections.abc import Collection, Iterator, Sequence
from datetime import datetime

from sqlalchemy import Connection, select

from signbot.core.campaign import SignatureState
from signbot.core.delivery import DeliveryState, Kind
from signbot.store.database import Database, Record, many
from signbot.store.receive import to_pending
from signbot.store.rows import to_signature
from signbot.store.tables import dead_address, outbox, request, signature
from signbot.store.values import Reminder

AT_ONCE = 500  # keys looked up by one statement


class Reminding(Database):
    """One reminder for each signature that waits."""

    def to_remind(self, codes: Collection[str], after: datetime, until: datetime, now: datetime) -> list[Reminder]:
        """Requests that went out in that time, and the signatures of these campaigns that still wait for them."""
        columns = request, outbox.c.address, outbox.c.message_id.label("asked_by")
        sent = (
            outbox.c.kind == Kind.REQUEST,
            outbox.c.state == DeliveryState.SENT,
            outbox.c.sent_at.between(after, until),
        )
        comes_back = select(dead_address.c.supporter).where(dead_address.c.supporter == request.c.supporter).exists()
        query = select(*columns).join(outbox, outbox.c.request_id == request.c.id)
        query = query.where(*sent, request.c.used_at.is_(None), request.c.expires > now, ~comes_back)
        with self.reading() as connection:
            rows = connection.execute(query.order_by(request.c.id)).all()
            waiting = _waiting(connection, [one for row in rows for one in row.actions.get("signatures", ())], codes)
            found = {one.once: one for one in _reminders(rows, waiting)}
            reminded = _reminded(connection, list(found))
        return [one for once, one in found.items() if once not in reminded]


def _reminded(connection: Connection, keys: Sequence[str]) -> set[str]:
    found: set[str] = set()
    for at in range(0, len(keys), AT_ONCE):
        some = outbox.c.once.in_(keys[at : at + AT_ONCE])
        found |= set(connection.execute(select(outbox.c.once).where(some)).scalars())
    return found


def _waiting(connection: Connection, ids: Sequence[int], codes: Collection[str]) -> dict[int, Record]:
    if not ids:
        return {}
    mine = signature.c.id.in_(many(connection, ids)), signature.c.campaign.in_(codes)
    query = select(signature).where(*mine, signature.c.state == SignatureState.PENDING)
    return {row.id: row for row in connection.execute(query)}


def _reminders(rows: Sequence[Record], waiting: dict[int, Record]) -> Iterator[Reminder]:
    """The first of its signatures names a reminder: a request that is repeated makes no second one."""
    for row in rows:
        mine = [waiting[one] for one in row.actions.get("signatures", ()) if one in waiting]
        if mine:
            once = f"remind:{min(one.id for one in mine)}"
            yield Reminder(to_pending(row), row.address, row.asked_by, tuple(map(to_signature, mine)), once)
