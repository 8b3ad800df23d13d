"""Mails that wait to be handled by whichever worker comes first, in shares. On a server only: SQLite has one worker.

    offer_shares (whoever has the lock of a pass) | take_share | renew_share … | finish_share;  give_share_back

A lease ends with its worker's session, and LEASE after its last sign of life. Whoever comes back to a share that was
taken over records nothing twice: each mail has one verdict (see `store.record`).
"""

from collections.abc import Collection, Sequence
from datetime import timedelta
from typing import NamedTuple

from sqlalchemy import ColumnElement, delete, func, insert, literal, or_, select, tuple_, update

from signbot.store.database import connected
from signbot.store.progress import Folder, Progress
from signbot.store.tables import lease

LEASE = timedelta(minutes=2)  # a batch takes seconds


class Lease(NamedTuple):
    """A share: these mails of one folder, in their order."""

    id: int
    folder: str
    uidvalidity: int
    main: bool
    uids: tuple[int, ...]


class Leasing(Progress):
    """Each of these is one transaction. Moments are the server's."""

    @property
    def shares(self) -> bool:
        """May several workers receive at once?"""
        return not self.is_sqlite

    def offer_shares(self, folder: str, uidvalidity: int, main: bool, shares: Sequence[Sequence[int]]) -> None:
        """UIDs of one folder, for anybody to handle. Unavailable when another process may have the mailbox by now."""
        self.assure()
        where = {"folder": folder, "uidvalidity": uidvalidity, "main": main}
        with self.writing() as connection:
            connection.execute(insert(lease), [{**where, "uids": list(uids)} for uids in shares])

    def take_share(self) -> Lease | None:
        """A share that is nobody's (any more); from now on it is ours. None: there is none."""
        with self.writing() as connection:
            others = [worker for worker in connected(connection) if worker != self.worker]  # we do one after the other
            free = or_(lease.c.worker.is_(None), lease.c.until < func.now(), lease.c.worker.not_in(others))
            first = select(lease.c.id).where(free).order_by(lease.c.id).limit(1).with_for_update(skip_locked=True)
            ours = {"worker": self.worker, "until": func.now() + literal(LEASE)}
            taken = update(lease).where(lease.c.id == first.scalar_subquery()).values(ours).returning(lease)
            row = connection.execute(taken).one_or_none()
        return Lease(row.id, row.folder, row.uidvalidity, row.main, tuple(row.uids)) if row else None

    def renew_share(self, held: Lease) -> bool:
        """A sign of life; False when it was taken over meanwhile."""
        with self.along() as connection:
            longer = update(lease).where(self._ours(held)).values(until=func.now() + literal(LEASE))
            return connection.execute(longer).rowcount == 1

    def finish_share(self, held: Lease) -> None:
        """Every mail of it has its verdict."""
        with self.along() as connection:
            connection.execute(delete(lease).where(self._ours(held)))

    def give_share_back(self, held: Lease) -> None:
        """Our own mailbox is unavailable: another may have more luck."""
        with self.writing() as connection:
            connection.execute(update(lease).where(self._ours(held)).values(worker=None, until=None))

    def offered(self) -> int:
        """How many shares are not finished."""
        with self.reading() as connection:
            return connection.execute(select(func.count()).select_from(lease)).scalar_one()

    def forget_shares(self, but: Collection[Folder]) -> None:
        """Of folders that are not read any more, or were built anew: their UIDs mean nothing now."""
        with self.writing() as connection:
            connection.execute(delete(lease).where(tuple_(lease.c.folder, lease.c.uidvalidity).not_in(list(but))))

    def _ours(self, held: Lease) -> ColumnElement[bool]:
        return (lease.c.id == held.id) & (lease.c.worker == self.worker)
