"""What mails that prove nothing have asked about a signature, and nobody has confirmed: it stands meanwhile."""

from collections.abc import Sequence

from sqlalchemy import Connection, select

from signbot.core.campaign import LIVE
from signbot.core.decision import Ask
from signbot.store.requests import asked, still_asks
from signbot.store.tables import request, signature

# Flags of a signature
WITHDRAWAL, CORRECTION, ERASURE = "withdrawal-unconfirmed", "correction-unconfirmed", "erasure-unconfirmed"
LEAVING = frozenset({WITHDRAWAL, ERASURE})  # whoever wrote that wanted the name off the letter


def of_campaign(connection: Connection, code: str) -> dict[int, tuple[str, ...]]:
    """By signature's id: its flags; those without any are missing. `code`: a folded one.

    What was asked before a name was signed anew is settled by that.
    """
    columns = signature.c.id, request.c.actions
    live = signature.c.campaign == code, signature.c.state.in_(LIVE)
    since = request.c.created >= signature.c.received_at
    query = (
        select(*columns).join(request, request.c.supporter == signature.c.supporter).where(*live, since, still_asks())
    )
    found: dict[int, tuple[str, ...]] = {}
    for row in connection.execute(query.order_by(signature.c.id, request.c.id)):
        found[row.id] = tuple(dict.fromkeys((*found.get(row.id, ()), *_flags(row.id, asked(row.actions)))))
    return {signature_id: flags for signature_id, flags in found.items() if flags}


def _flags(of: int, ask: Ask) -> Sequence[str]:
    """What this request would do to the signature `of`."""
    flags = {WITHDRAWAL: of in ask.withdraw, CORRECTION: of in ask.corrections, ERASURE: ask.forget}
    return [flag for flag, is_so in flags.items() if is_so]
