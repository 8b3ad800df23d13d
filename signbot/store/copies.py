"""Own copies of letters that lie in the mailbox: what a restored backup can't know has gone."""

from collections.abc import Collection

from sqlalchemy import Connection, select

from signbot.core.ledger import Verdict
from signbot.store.tables import mail

MAYBE_GONE = "a backup was restored: this may have gone out since. See whether it arrived, then `signbot resolve` it"


def copies_among(connection: Connection, message_ids: Collection[str]) -> set[str]:
    """Own copies of letters that have come to the mailbox already: their letters went before a backup was restored.

    A letter's Message-ID follows from what it is, and from a secret: nobody else can have written them.
    """
    ours = mail.c.message_id.in_(message_ids), mail.c.verdict == Verdict.AUTOMATIC
    return set(connection.execute(select(mail.c.message_id).where(*ours)).scalars())
