"""One tap in a mail program ends all mail that goes to many (RFC 8058): a token says whose wish it is.

leaving_token: in List-Unsubscribe of their mails | a POST to the page of an operator | unsubscribe
"""

import hmac
from datetime import datetime
from hashlib import sha256

from sqlalchemy import select, update

from signbot.core.delivery import Kind
from signbot.core.membership import BELONGS
from signbot.store.alerts import KEY, spare, who
from signbot.store.database import Database, put
from signbot.store.members import ended
from signbot.store.rows import IS_QUEUED, OURSELVES, note
from signbot.store.tables import member, outbox, unsubscribed

HASHED = 64  # characters of a token: the keyed hash of the address; the rest says that it is ours
SEAL = 16
ONE_TAP = "one tap in their mail program"


class Leaving(Database):
    """Tokens name nobody, and hold as long as the database does."""

    def leaving_token(self, supporter: str) -> str:
        """`supporter`: canonical."""
        key = self.key(KEY)
        hashed = who(key, supporter)
        return hashed + _seal(key, hashed)

    def unsubscribe(self, token: str, now: datetime) -> bool:
        """Whose token it is gets no more alerts, and is a member no more; False where it is no token of ours.

        Again is harmless. Alerts that are queued to them do not go out.
        """
        key, hashed = self.key(KEY), token[:HASHED]
        if not hmac.compare_digest(token.encode(), (hashed + _seal(key, hashed)).encode()):
            return False
        queued = select(outbox.c.supporter).where(IS_QUEUED, outbox.c.kind == Kind.ALERT)
        belongs = select(member.c.supporter).where(member.c.state.in_(BELONGS), member.c.supporter != "")
        with self.writing() as connection:
            put(connection, unsubscribed, {"who": hashed, "since": now})
            for supporter in {*connection.execute(queued).scalars(), *connection.execute(belongs).scalars()}:
                if who(key, supporter) != hashed:
                    continue
                spare(connection, supporter)
                theirs = member.c.supporter == supporter, member.c.state.in_(BELONGS)
                if number := connection.execute(update(member).where(*theirs).values(ended(now))).rowcount:
                    note(connection, now, OURSELVES, f"end {number} memberships", ONE_TAP)
        return True


def _seal(key: bytes, hashed: str) -> str:
    return hmac.digest(key, f"leaving {hashed}".encode(), sha256).hex()[:SEAL]
