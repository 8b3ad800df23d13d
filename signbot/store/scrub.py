"""Down to the disk: what was erased in rows is erased in the file, too.

    left_copies (in the transaction that erases) | scrub, scrub_now | the mark goes when the file is rewritten

A crash in between leaves the mark: the next pass does it.
"""

from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, select

from signbot.store.database import BUSY_TIMEOUT, Database, put, translated
from signbot.store.tables import clock

ERASED, SCRUBBED = "erased", "scrubbed"  # rows of the clock
PATIENCE = 500  # milliseconds for readers to leave; the next pass tries again
SCRUB_EVERY = timedelta(hours=1)  # a whole SQLite file is rewritten


class Scrubbing(Database):
    """SQLite leaves copies of moved cells in the free space of a page, and old pages in its journal.

    Rewriting the file, and emptying the journal, leaves none. PostgreSQL overwrites what is dead in its own time.
    """

    def scrub(self, now: datetime) -> None:
        """Rewrite the file if something was erased since the last time; at most once in SCRUB_EVERY.

        While another process reads the file, it waits for the next pass.
        """
        with self.reading() as connection:
            dates = dict(connection.execute(select(clock.c.name, clock.c.at)).all())
        if ERASED not in dates or (SCRUBBED in dates and now - dates[SCRUBBED] < SCRUB_EVERY):
            return
        self.scrub_now(now)

    def scrub_now(self, now: datetime) -> None:
        """Rewrite the file, if nobody else reads it; else the mark stays."""
        if self.is_sqlite and not self._rewritten():
            return
        with self.writing() as connection:
            connection.execute(delete(clock).where(clock.c.name == ERASED))
            put(connection, clock, {"name": SCRUBBED, "at": now, "steady": 0.0, "boot": ""})

    def _rewritten(self) -> bool:
        """False when another process still reads what the journal holds (sqlite.org/wal.html#checkpointing)."""
        with translated(), self.engine.connect().execution_options(begin="") as connection:
            connection.exec_driver_sql("VACUUM")
            connection.exec_driver_sql(f"PRAGMA busy_timeout = {PATIENCE}")
            busy = connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").one()[0]
            connection.exec_driver_sql(f"PRAGMA busy_timeout = {BUSY_TIMEOUT * 1000}")
        return not busy


def left_copies(connection: Connection, now: datetime) -> None:
    """Within a transaction: something was erased in it; the file is to be scrubbed."""
    put(connection, clock, {"name": ERASED, "at": now, "steady": 0.0, "boot": ""})
