"""Alarms: what needs a person, once under its key; and whether it has been rung where mail is not needed for it.

    raise_alarm: mails queued, one row | unrung | (the bell) | rung: its words go

After a crash between the bell and `rung` it rings once more.
"""

from datetime import datetime, timedelta

from sqlalchemy import Connection, exists, func, or_, select, update

from signbot.core.delivery import ON_ITS_WAY, DeliveryState, Kind
from signbot.store.database import Database, unless_there
from signbot.store.rows import enqueue, outbox_row
from signbot.store.tables import alarm, outbox
from signbot.store.values import Alarm, Unheard

WELL = "well:"  # how the keys begin under which it is said that all is well again
FRESH = timedelta(days=1)  # an older one is not rung any more: who sets up a bell hears of today's troubles


class Alarms(Database):
    """One row for each alarm; its words go as soon as nobody will ring it."""

    def raise_alarm(self, raised: Alarm, now: datetime) -> None:
        """To coordinators by mail, and to be rung; each at most once. One commit; the same key again does nothing."""
        with self.writing() as connection:
            put_alarm(connection, raised, now)

    def unrung(self, now: datetime) -> list[tuple[str, str]]:
        """(key, words) of the alarms that are still to be rung, oldest first."""
        waiting = alarm.c.rung_at.is_(None), alarm.c.at > now - FRESH
        query = select(alarm.c.key, alarm.c.words).where(*waiting).order_by(alarm.c.at, alarm.c.key)
        with self.reading() as connection:
            return [(row.key, row.words) for row in connection.execute(query)]

    def unsettled(self) -> bool:
        """Whether somebody was called since they last heard that all is well."""
        well = alarm.c.key.startswith(WELL, autoescape=True)
        last = select(func.max(alarm.c.at)).where(well, alarm.c.rung_at.is_not(None)).scalar_subquery()
        called = ~well, alarm.c.rung_at.is_not(None), or_(last.is_(None), alarm.c.rung_at > last)
        with self.reading() as connection:
            return connection.execute(select(alarm.c.key).where(*called).limit(1)).first() is not None

    def rung(self, key: str, now: datetime) -> None:
        """Somebody has been called: the alarm keeps its key, and no words."""
        with self.writing() as connection:
            connection.execute(update(alarm).where(alarm.c.key == key).values(rung_at=now, words=""))

    def hush_alarms(self, now: datetime) -> None:
        """What is too old to be rung keeps no words."""
        old = alarm.c.at <= now - FRESH, alarm.c.words != ""
        with self.writing() as connection:
            connection.execute(update(alarm).where(*old).values(words=""))

    def unheard(self, now: datetime, patience: timedelta) -> Unheard:
        """What was to reach coordinators, and has not within `patience`; addresses sorted."""
        notice = outbox.c.kind == Kind.NOTICE
        waits = notice, outbox.c.state.in_(ON_ITS_WAY)
        oldest = select(func.min(outbox.c.queued_at)).where(*waits, outbox.c.queued_at <= now - patience)
        later = outbox.alias()
        reached = exists().where(
            later.c.kind == Kind.NOTICE,
            later.c.address == outbox.c.address,
            later.c.id > outbox.c.id,
            later.c.state == DeliveryState.SENT,
        )
        refused = select(outbox.c.address).distinct().where(notice, outbox.c.state == DeliveryState.FAILED, ~reached)
        silent = alarm.c.rung_at.is_(None), alarm.c.at <= now - patience, alarm.c.at > now - FRESH
        with self.reading() as connection:
            return Unheard(
                connection.execute(oldest).scalar(),
                tuple(sorted(address for address in connection.execute(refused).scalars() if address)),
                connection.execute(select(func.min(alarm.c.at)).where(*silent)).scalar(),
            )


def put_alarm(connection: Connection, raised: Alarm, now: datetime) -> None:
    """Within a transaction: the alarm, once under its key, and its mails."""
    row = {"key": raised.key, "at": now, "words": raised.words, "rung_at": None}
    connection.execute(unless_there(connection, alarm), row)
    enqueue(connection, [outbox_row(mail, now) for mail in raised.mails])
