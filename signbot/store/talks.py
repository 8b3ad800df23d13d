"""How much was answered along a talk, and to a domain: what the bounds on answers ask, beside a mailbox's own.

talks, echoes, strangers | core.deciding.bounds
"""

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime, timedelta

from sqlalchemy import bindparam, func, select

from signbot.core.delivery import ANSWERS, DeliveryState
from signbot.core.ledger import IDLE
from signbot.store.database import Database, written
from signbot.store.tables import mail, outbox

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
WEEK = timedelta(days=7)  # a help desk that writes once a day is still the same help desk


_ALONG = (
    select(outbox.c.talk, mail.c.verdict)
    .select_from(outbox.join(mail, outbox.c.mail_id == mail.c.id))
    .where(outbox.c.talk.in_(bindparam("talks", expanding=True)), outbox.c.queued_at > bindparam("since"))
    .order_by(outbox.c.id)
)
_MET = (
    select(outbox.c.mailbox)
    .where(outbox.c.mailbox.in_(bindparam("boxes", expanding=True)), outbox.c.kind.in_(ANSWERS))
    .distinct()
)
_SAID = (
    select(outbox.c.topic)
    .where(outbox.c.topic.in_(bindparam("topics", expanding=True)), outbox.c.queued_at > bindparam("since"))
    .distinct()
)
_AT = (
    select(outbox.c.stranger_at, func.count())
    .where(
        outbox.c.stranger_at.in_(bindparam("domains", expanding=True)),
        outbox.c.stranger_at != written(""),  # so that the index of these is used
        outbox.c.due > bindparam("since"),
        outbox.c.state != written(DeliveryState.SKIPPED),
    )
    .group_by(outbox.c.stranger_at)
)


class Talks(Database):
    """Of our answers, which were part of what. Nothing is written here; moments are in UTC."""

    def talks(self, names: Iterable[str], now: datetime) -> dict[str, int]:
        """By talk: how many answers of the last seven days led nowhere, and the one before them, which led somewhere.

        Whatever changed something (a signature, a confirmation) begins the count anew. A talk without any is missing.
        """
        wanted = [name for name in dict.fromkeys(names) if name]
        if not wanted:
            return {}
        found: dict[str, int] = {}
        with self.reading() as connection:
            for row in connection.execute(_ALONG, {"talks": wanted, "since": now - WEEK}):
                found[row.talk] = found.get(row.talk, 0) + 1 if row.verdict in IDLE else 1
        return found

    def echoes(self, topics: Mapping[str, Collection[str]], now: datetime) -> set[str]:
        """Of these topics those that an answer of the last day had; `topics`: by mailbox, that a mail from it may have.

        Nothing for a mailbox that we have ever answered: its owner writes about what we told them.
        """
        boxes = [box for box, some in topics.items() if some]
        if not boxes:
            return set()
        with self.reading() as connection:
            known = set(connection.execute(_MET, {"boxes": boxes}).scalars())
            wanted = {topic for box in boxes if box not in known for topic in topics[box]}
            said = {"topics": sorted(wanted), "since": now - DAY}
            return set(connection.execute(_SAID, said).scalars()) if wanted else set()

    def strangers(self, domains: Iterable[str], now: datetime) -> dict[str, int]:
        """By domain: answers to addresses there that nobody has proven, of the last hour and still to come.

        A domain without any is missing.
        """
        wanted = list(dict.fromkeys(domains))
        if not wanted:
            return {}
        with self.reading() as connection:
            return dict(connection.execute(_AT, {"domains": wanted, "since": now - HOUR}).all())
