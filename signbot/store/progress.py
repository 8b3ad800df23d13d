"""How far the mailbox was read and told, and when a poll was complete.

    advance, told: in mind | written with the next transaction of receiving, or by `complete_poll` | cursor, untold

Both are there for speed: a crash before they are written costs a second look, and telling the mailbox once more.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime

from sqlalchemy import Connection, bindparam, func, select, update

from signbot.core.ledger import Verdict
from signbot.store.database import Database, put, written
from signbot.store.tables import clock, cursor, mail

POLL = "poll"  # the clock's row: when the last complete poll began
Folder = tuple[str, int]  # its name and its UIDVALIDITY

_HERE = mail.c.folder == bindparam("here"), mail.c.uidvalidity == bindparam("validity")
_WAITS = mail.c.verdict == written(Verdict.WAITING)  # as the index of these has it
_FIRST_WAITING = select(func.min(mail.c.uid)).where(*_HERE, _WAITS)
_CURSOR = select(cursor.c.uid).where(
    cursor.c.folder == bindparam("here"), cursor.c.uidvalidity == bindparam("validity")
)
_HANDLED = select(mail.c.uid).where(*_HERE, mail.c.uid.between(bindparam("low"), bindparam("high")), ~_WAITS)
_TELL = (
    update(mail)
    .where(*_HERE, ~_WAITS, ~mail.c.told, mail.c.uid.in_(bindparam("uids", expanding=True)))
    .values(told=True)
)
_UNTOLD = select(mail.c.uid).where(*_HERE, ~mail.c.told, ~_WAITS).order_by(mail.c.uid)


class Progress(Database):
    """UIDs are those of one folder under one UIDVALIDITY."""

    def __init__(self, url: str) -> None:
        super().__init__(url)
        self._cursors: dict[Folder, int] = {}  # not written yet
        self._told: dict[Folder, set[int]] = {}

    def cursor(self, folder: str, uidvalidity: int) -> int:
        """The UID up to which everything is handled; 0 when unknown. For speed only: what is in mind is not in it."""
        with self.reading() as connection:
            return connection.execute(_CURSOR, _names(folder, uidvalidity)).scalar() or 0

    def advance(self, folder: str, uidvalidity: int, uid: int) -> None:
        """Remember that everything up to `uid` was looked at; never beyond a mail that still waits."""
        self._cursors[folder, uidvalidity] = uid

    def handled(self, folder: str, uidvalidity: int, uids: Sequence[int]) -> set[int]:
        """Those of `uids` that have a final verdict."""
        if not uids:
            return set()
        here = {**_names(folder, uidvalidity), "low": min(uids), "high": max(uids)}
        with self.reading() as connection:
            return set(connection.execute(_HANDLED, here).scalars()) & set(uids)

    def told(self, folder: str, uidvalidity: int, uids: Sequence[int]) -> None:
        """Remember that the mailbox has been told (moved, or flagged); of a mail that waits nothing is remembered."""
        if uids:
            self._told.setdefault((folder, uidvalidity), set()).update(uids)

    def untold(self, folder: str, uidvalidity: int) -> list[int]:
        """UIDs, ascending, of mails that have a verdict, but a crash came before the mailbox was told."""
        with self.reading() as connection:
            found = connection.execute(_UNTOLD, _names(folder, uidvalidity)).scalars().all()
        return [uid for uid in found if uid not in self._told.get((folder, uidvalidity), ())]

    def complete_poll(self, began: datetime) -> None:
        """A receive pass that began then has seen everything. Unavailable when another process may have the mailbox."""
        self.assure()
        with self.along() as connection:
            put(connection, clock, {"name": POLL, "at": began, "steady": 0.0, "boot": ""})

    @contextmanager
    def along(self) -> Iterator[Connection]:
        """A transaction that takes along what is in mind: written first, and forgotten when all of it is committed."""
        cursors, told = dict(self._cursors), {where: set(uids) for where, uids in self._told.items()}
        with self.writing() as connection:
            for (folder, uidvalidity), uids in told.items():
                connection.execute(_TELL, {**_names(folder, uidvalidity), "uids": list(uids)})
            for (folder, uidvalidity), uid in cursors.items():
                waiting = connection.execute(_FIRST_WAITING, _names(folder, uidvalidity)).scalar()
                looked_at = uid if waiting is None else min(uid, waiting - 1)
                put(connection, cursor, {"folder": folder, "uidvalidity": uidvalidity, "uid": looked_at})
            yield connection
        self._cursors, self._told = {}, {}


def _names(folder: str, uidvalidity: int) -> dict[str, object]:
    return {"here": folder, "validity": uidvalidity}
