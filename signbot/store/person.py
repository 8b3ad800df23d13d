"""One person: everything that is kept about a supporter, and whom a restored backup knows again."""

import base64
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Table, func, select

from signbot.store.database import Database, Record
from signbot.store.tables import dead_address, mail, outbox, request, signature

_INNER = ("id", "content", "name_key", "rank", "claimed_by", "claimed_at", "once", "wipe", "told", "nonce", "sha256")
_TABLES: dict[str, tuple[Table, str]] = {
    "signatures": (signature, "received_at"),
    "mails": (mail, "arrived"),
    "requests": (request, "created"),
    "answers": (outbox, "queued_at"),
    "returned": (dead_address, "since"),
}


class Persons(Database):
    """A supporter's right to see what we have."""

    def person(self, supporter: str) -> dict[str, list[dict[str, Any]]]:
        """Everything that is kept, as it may be given to them: our own bookkeeping (hashes, tokens) is left out."""
        with self.reading() as connection:
            return {
                what: _shown(connection.execute(select(table).where(table.c.supporter == supporter)).all())
                for what, (table, _) in _TABLES.items()
            }

    def message_ids(self, supporter: str) -> list[str]:
        """Of their mails, as they still lie in the mailbox."""
        theirs = mail.c.supporter == supporter, mail.c.message_id != ""
        with self.reading() as connection:
            return list(connection.execute(select(mail.c.message_id).where(*theirs).order_by(mail.c.id)).scalars())

    def known_since(self) -> dict[str, datetime]:
        """Every supporter, and the moment of the oldest thing that is known of them."""
        found: dict[str, datetime] = {}
        with self.reading() as connection:
            for table, moment in _TABLES.values():
                who = table.c.supporter
                query = select(who, func.min(table.c[moment])).where(who.contains("@")).group_by(who)
                for supporter, since in connection.execute(query):
                    found[supporter] = min(since, found.get(supporter, since))
        return found


def _shown(rows: Sequence[Record]) -> list[dict[str, Any]]:
    return [{name: _plain(value) for name, value in row._asdict().items() if name not in _INNER} for row in rows]


def _plain(value: Any) -> Any:
    """As JSON has it: bytes of mails as text where they are text."""
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, bytes):
        try:
            return value.decode()
        except UnicodeDecodeError:
            return {"base64": base64.b64encode(value).decode()}
    return value
