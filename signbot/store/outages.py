"""Servers that are unavailable: since when, and whether coordinators have heard of it. It outlives the process."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete, select, update

from signbot.store.alarms import put_alarm
from signbot.store.database import Database, unless_there
from signbot.store.rows import enqueue, outbox_row
from signbot.store.tables import outage
from signbot.store.values import Alarm, Away, Outgoing

STEP = "step:"  # before the name of a step of ours that breaks off


class Outages(Database):
    """One row for each server that is away. `edge`: its name; STEP and a name for a step of ours that breaks off."""

    def is_away(self, edge: str, now: datetime) -> Away:
        """It is unavailable: remembered, once; returns since when, and whether people know."""
        first = {"edge": edge, "since": now, "told": False}
        with self.writing() as connection:
            connection.execute(unless_there(connection, outage), first)
            row = connection.execute(select(outage).where(outage.c.edge == edge)).one()
        return Away(row.since, row.told)

    def away(self, edge: str) -> Away | None:
        """Since when it is unavailable, and whether people know; None where it is not."""
        with self.reading() as connection:
            row = connection.execute(select(outage).where(outage.c.edge == edge)).one_or_none()
        return Away(row.since, row.told) if row else None

    def broken(self) -> dict[str, datetime]:
        """Steps of ours that break off, and since when; the oldest first."""
        query = select(outage).where(outage.c.edge.startswith(STEP)).order_by(outage.c.since)
        with self.reading() as connection:
            return {row.edge.removeprefix(STEP): row.since for row in connection.execute(query)}

    def alarmed(self, edge: str, alarm: Alarm, now: datetime) -> None:
        """The alarm is queued, and remembered, in one commit."""
        with self.writing() as connection:
            connection.execute(update(outage).where(outage.c.edge == edge).values(told=True))
            put_alarm(connection, alarm, now)

    def is_back(self, edge: str, word: Sequence[Outgoing], now: datetime) -> None:
        """The outage is over; the word about it is queued in the same commit. Where there was none, nothing is."""
        with self.writing() as connection:
            if connection.execute(delete(outage).where(outage.c.edge == edge)).rowcount:
                enqueue(connection, [outbox_row(mail, now) for mail in word])
