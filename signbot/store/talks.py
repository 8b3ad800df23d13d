"""How much was answered along a talk, and to a domain: what the bounds on answers ask, beside a mailbox's own.

talks, echoes, strangers | core.deciding.bounds
"""

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime, timedelta

from sqlalchemy import func, select

from signbot.core.delivery import ANSWERS, DeliveryState
from signbot.core.ledger import IDLE
from signbot.store.database import Database
from signbot.store.tables import mail, outbox

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
WEEK = timedelta(days=7)  # a help desk that writes once a day is still the same help desk


class Talks(Database):
    """Of our answers, which were part of what. Nothing is written here; moments are in UTC."""

    def talks(self, names: Iterable[str], now: datetime) -> dict[str, int]:
        """By talk: how many answers of the last seven days led nowhere, and the one before them, which led somewhere.

        Whatever changed something (a signature, a confirmation) begins the count anew. A talk without any is missing.
        """
        wanted = [name for name in dict.fromkeys(names) if name]
        if not wanted:
            return {}
        answered = outbox.join(mail, outbox.c.mail_id == mail.c.id)
        query = select(outbox.c.talk, mail.c.verdict).select_from(answered).order_by(outbox.c.id)
        recent = outbox.c.talk.in_(wanted), outbox.c.queued_at > now - WEEK
        found: dict[str, int] = {}
        with self.reading() as connection:
            for row in connection.execute(query.where(*recent)):
                found[row.talk] = found.get(row.talk, 0) + 1 if row.verdict in IDLE else 1
        return found

    def echoes(self, topics: Mapping[str, Collection[str]], now: datetime) -> set[str]:
        """Of these topics those that an answer of the last day had; `topics`: by mailbox, that a mail from it may have.

        Nothing for a mailbox that we have ever answered: its owner writes about what we told them.
        """
        boxes = [box for box, some in topics.items() if some]
        if not boxes:
            return set()
        answers = outbox.c.kind.in_(ANSWERS)
        with self.reading() as connection:
            met = select(outbox.c.mailbox).where(outbox.c.mailbox.in_(boxes), answers).distinct()
            known = set(connection.execute(met).scalars())
            wanted = {topic for box in boxes if box not in known for topic in topics[box]}
            said = select(outbox.c.topic).where(outbox.c.topic.in_(wanted), outbox.c.queued_at > now - DAY).distinct()
            return set(connection.execute(said).scalars()) if wanted else set()

    def strangers(self, domains: Iterable[str], now: datetime) -> dict[str, int]:
        """By domain: answers to addresses there that nobody has proven, of the last hour and still to come.

        A domain without any is missing.
        """
        wanted = list(dict.fromkeys(domains))
        if not wanted:
            return {}
        theirs = outbox.c.stranger_at.in_(wanted), outbox.c.stranger_at != "", outbox.c.due > now - HOUR
        query = select(outbox.c.stranger_at, func.count()).where(*theirs, outbox.c.state != DeliveryState.SKIPPED)
        with self.reading() as connection:
            return dict(connection.execute(query.group_by(outbox.c.stranger_at)).all())
