"""What mails that prove nothing have asked about a signature, and nobody has confirmed: it stands meanwhile."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, or_, select

from signbot.core.campaign import LIVE
from signbot.store.tables import request, signature

# Flags of a signature
WITHDRAWAL, CORRECTION, ERASURE = "withdrawal-unconfirmed", "correction-unconfirmed", "erasure-unconfirmed"
LEAVING = frozenset({WITHDRAWAL, ERASURE})  # whoever wrote that wanted the name off the letter


def of_campaign(connection: Connection, code: str) -> dict[int, tuple[str, ...]]:
    """By signature: the flags. What was asked before a name was signed anew is settled by that."""
    columns = signature.c.id, request.c.actions
    live = signature.c.campaign == code, signature.c.state.in_(LIVE)
    since = request.c.created >= signature.c.received_at
    query = (
        select(*columns).join(request, request.c.supporter == signature.c.supporter).where(*live, since, still_asks())
    )
    found: dict[int, tuple[str, ...]] = {}
    for row in connection.execute(query.order_by(signature.c.id, request.c.id)):
        found[row.id] = tuple(dict.fromkeys((*found.get(row.id, ()), *_flags(row.id, row.actions))))
    return {one: flags for one, flags in found.items() if flags}


def still_asks() -> ColumnElement[bool]:
    """Of a request: nobody has answered it, and it would change or erase what is there."""
    actions = request.c.actions
    changes = (actions[what].as_string() != "[]" for what in ("withdraw", "rename"))
    return request.c.used_at.is_(None) & or_(*changes, actions["forget"].as_boolean())


def _flags(of: int, actions: dict[str, Any]) -> Sequence[str]:
    asked = {
        WITHDRAWAL: of in actions.get("withdraw", ()),
        CORRECTION: any(one == of for one, _ in actions.get("rename", ())),
        ERASURE: actions.get("forget", False),
    }
    return [flag for flag, is_so in asked.items() if is_so]
