"""The octets of a mail lie apart from its row in the outbox: a change of its state rewrites a small row, and not them.

    apart (the row without them) | keep | HAS_PAYLOAD | forget (the row stays, and says what became of the mail)

Everything here is within the transaction of whoever asks: a row that may go has its octets.
"""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import ColumnElement, Connection, bindparam, delete, exists, insert, select

from signbot.store.tables import outbox, payload

PAYLOAD = "payload"  # in a row of `signbot.store.rows.outbox_row`
HAS_PAYLOAD = exists().where(payload.c.outbox_id == outbox.c.id)
"""Of a row of the outbox: its octets are kept."""
_KEEP = insert(payload).from_select(
    [payload.c.outbox_id, payload.c.octets],
    select(outbox.c.id, bindparam("octets", type_=payload.c.octets.type)).where(outbox.c.message_id == bindparam("of")),
)


def apart(rows: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """The rows as the table `outbox` takes them."""
    return [{name: value for name, value in row.items() if name != PAYLOAD} for row in rows]


def keep(connection: Connection, rows: Iterable[dict[str, Any]]) -> None:
    """The octets of rows that this transaction has put into the outbox."""
    if kept := [{"of": row["message_id"], "octets": row[PAYLOAD]} for row in rows]:
        connection.execute(_KEEP, kept)


def forget(connection: Connection, *of: ColumnElement[bool]) -> int:
    """The octets of those rows of the outbox; returns of how many there were any."""
    theirs = exists().where(outbox.c.id == payload.c.outbox_id, *of)
    return connection.execute(delete(payload).where(theirs)).rowcount


def forget_few(connection: Connection, *of: ColumnElement[bool]) -> int:
    """The same, where an index of the outbox finds the rows: so it costs what they are, not what is kept."""
    return connection.execute(delete(payload).where(payload.c.outbox_id.in_(select(outbox.c.id).where(*of)))).rowcount
