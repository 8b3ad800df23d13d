"""One person: everything that is kept about a supporter, and whom a restored backup knows again.

Only reads. Supporters are canonical addresses.
"""

import base64
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Select, Table, func, select

from signbot.store.database import Database, Record
from signbot.store.erase import addresses, exports, set_aside_from
from signbot.store.rows import IS_LETTER
from signbot.store.tables import (
    advance_notice,
    dead_address,
    mail,
    member,
    outbox,
    payload,
    refusal,
    request,
    signature,
)

_INNER = ("id", "content", "name_key", "rank", "claimed_by", "claimed_at", "once", "wipe", "told", "nonce", "sha256")
_TABLES: dict[str, tuple[Table, str]] = {
    "signatures": (signature, "received_at"),
    "mails": (mail, "arrived"),
    "requests": (request, "created"),
    "answers": (outbox, "queued_at"),
    "returned": (dead_address, "since"),
    "memberships": (member, "since"),
    "refusals": (refusal, "at"),
}


class Persons(Database):
    """A supporter's right to see what we have."""

    def person(self, supporter: str) -> dict[str, list[dict[str, Any]]]:
        """Everything that is kept, by kind, as JSON has it and as it may be given to them.

        Our own bookkeeping (hashes, tokens) is left out. One consistent look; each kind is named, and may be empty.
        """
        with self.reading() as connection:
            found = {
                what: _shown(connection.execute(_all_of(table).where(table.c.supporter == supporter)).all())
                for what, (table, _) in _TABLES.items()
            }
            unread = mail.c.id.in_(set_aside_from(connection, addresses(connection, supporter)))
            found["mails"] += _shown(connection.execute(select(mail).where(unread)).all())
            told = connection.execute(_told(supporter)).all()
            found["told in advance"] = _shown(told)
            found["letters"] = _shown(connection.execute(_letters(supporter)).all())
            found["exports"] = [
                {"file": str(export), "at": export.entry.at.isoformat()} for export in exports(connection, supporter)
            ]
        return found

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


def _all_of(table: Table) -> Select[Any]:
    """A mail of ours with its octets."""
    if table is outbox:
        return select(outbox, payload.c.octets.label("payload")).outerjoin_from(outbox, payload)
    return select(table)


def _told(supporter: str) -> Any:
    """Letters that they were shown before their name stood there, and what came of it."""
    of = advance_notice.c
    columns = of.campaign, of.state, of.queued_at, of.answered_at
    mine = select(*columns).join(member, member.c.id == of.member_id).where(member.c.supporter == supporter)
    return mine.order_by(of.id)


def _letters(supporter: str) -> Any:
    """Letters that went out with their name: to whom, and when."""
    mine = select(signature.c.campaign).where(signature.c.supporter == supporter, signature.c.dispatch > 0)
    columns = outbox.c.campaign, outbox.c.printed, outbox.c.channel, outbox.c.state, outbox.c.sent_at
    went = IS_LETTER, outbox.c.sent_at.is_not(None), outbox.c.campaign.in_(mine)
    return select(*columns).where(*went).order_by(outbox.c.id)


def _shown(rows: Sequence[Record]) -> list[dict[str, Any]]:
    """Rows as JSON has them, without our own bookkeeping."""
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
