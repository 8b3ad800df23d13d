"""One process at a time, and the schema brought up to date.

A lock ends with the process that holds it, however it ends: a file's lock (flock), or a session's advisory lock.
"""

import fcntl
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import timedelta
from pathlib import Path
from typing import IO

from sqlalchemy import Connection, Engine, text, update
from sqlalchemy.exc import SQLAlchemyError

from signbot.core.delivery import DeliveryState
from signbot.store import database
from signbot.store.database import PROGRAM, Database, advisory_keys, connected, translated
from signbot.store.rows import IS_SENDING, NO_LETTER
from signbot.store.tables import outbox
from signbot.store.values import Busy, Unavailable

HEAD = "0016"  # the newest revision in migrations/versions
LOOK_AGAIN = 0.1  # seconds between two looks at a lock
UPGRADE_WAIT = timedelta(minutes=5)


class Locks(Database):
    """The lock of a pass, and migrations."""

    @contextmanager
    def lock(self, wait: timedelta = timedelta(0), *, free: bool = True) -> Iterator[None]:
        """Hold the lock of a pass; Busy when another process has it for longer than `wait`.

        Whoever gets it receives and closes alone: what a dead process had claimed goes again at once, but letters:
        those wait for their own copy, and for `settle`. `free`: False leaves that to the next pass.
        """
        with self._held("pass", wait):
            if free:
                self._free_claims()
            yield

    def current(self) -> bool:
        """Is the schema that of this version? Asking creates nothing. Damaged, Unavailable where it can't be asked."""
        if self.file is not None and not self.file.exists():
            return False
        return database.revision(self.engine) == HEAD

    def ready(self) -> None:
        """Bring an SQLite file up to date; Unavailable on a server that is not: a person runs `signbot db upgrade`."""
        if self.current():
            return
        if not self.is_sqlite:
            raise Unavailable("the database has not the schema of this version: run `signbot db upgrade` first")
        self.upgrade()

    def upgrade(self) -> None:
        """To the newest schema, in one transaction; two processes at once do it once.

        Busy when another takes longer than UPGRADE_WAIT; Unavailable for a database that a newer signbot wrote.
        """
        if self.file is not None:
            _create_private(self.file)
        with self._held("schema", UPGRADE_WAIT):
            found = database.revision(self.engine)
            if found > HEAD:
                raise Unavailable("the database was written by a newer signbot: install that version")
            if found != HEAD:
                with self.writing() as connection:
                    _migrate(connection)

    @contextmanager
    def _held(self, name: str, wait: timedelta) -> Iterator[None]:
        until = time.monotonic() + wait.total_seconds()
        if self.file is not None:
            with _file_lock(self.file, name, until):
                yield
            return
        with _advisory(self.engine, name, until) as session:
            self.lease = session if name == "pass" else self.lease
            try:
                yield
            finally:
                self.lease = None

    def _free_claims(self) -> None:
        """Of processes that are gone, and of our own passes that were broken off. On a server others may be sending."""
        free = {"state": DeliveryState.QUEUED, "claimed_by": None, "claimed_at": None}
        with self.writing() as connection:
            others = [] if self.is_sqlite else [worker for worker in connected(connection) if worker != self.worker]
            lost = outbox.c.claimed_by.is_(None) | outbox.c.claimed_by.not_in(others)
            connection.execute(update(outbox).where(IS_SENDING, NO_LETTER, lost).values(free))


def _migrate(connection: Connection) -> None:
    """By Alembic, within this transaction: a crash leaves the old schema."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _create_private(path: Path) -> None:
    """Names and addresses: nobody else on this computer reads them. SQLite's side files get the same mode."""
    try:
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    except OSError as error:
        raise Unavailable(f"the database is unavailable: {path.name}: {error.strerror}") from error


@contextmanager
def _file_lock(path: Path, name: str, until: float) -> Iterator[None]:
    """A lock file beside the database, which says who holds it. Busy when it is held longer than `until`."""
    with _opened(path.with_name(f"{path.name}.lock" if name == "pass" else f"{path.name}.{name}.lock")) as file:
        while not _flocked(file):
            if time.monotonic() >= until:
                file.seek(0)
                holder = file.read().strip() or "unknown"
                raise Busy(f"another signbot (process {holder}) is at work on the database {path.name}")
            time.sleep(LOOK_AGAIN)
        file.truncate(0)
        file.write(str(os.getpid()))
        file.flush()
        yield


def _opened(path: Path) -> IO[str]:
    """Private, as the database is. Unavailable where it can't be opened."""
    try:
        return os.fdopen(os.open(path, os.O_CREAT | os.O_RDWR | os.O_APPEND, 0o600), "r+", encoding="ascii")
    except OSError as error:
        raise Unavailable(f"the database is unavailable: {path.name}: {error.strerror}") from error


def _flocked(file: IO[str]) -> bool:
    """False when another process holds it."""
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


@contextmanager
def _advisory(engine: Engine, name: str, until: float) -> Iterator[Connection]:
    """A session's advisory lock, on a connection of its own: it ends with the session."""
    keys = advisory_keys(name)
    with translated(), engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        while not connection.execute(text("SELECT pg_try_advisory_lock(:space, :lock)"), keys).scalar():
            if time.monotonic() >= until:
                raise Busy(f"another signbot ({_holder(connection, keys)}) is at work on this database")
            time.sleep(LOOK_AGAIN)
        try:
            yield connection
        finally:
            with suppress(SQLAlchemyError):  # the session is gone, and the lock with it
                connection.execute(text("SELECT pg_advisory_unlock(:space, :lock)"), keys)
            connection.invalidate()


def _holder(connection: Connection, keys: dict[str, int]) -> str:
    """Who holds an advisory lock: a process and its host, or "unknown"."""
    query = text(
        "SELECT application_name FROM pg_locks JOIN pg_stat_activity USING (pid)"
        " WHERE locktype = 'advisory' AND granted AND classid = :space AND objid = :lock"
    )
    host, _, process = str(connection.execute(query, keys).scalar() or "").removeprefix(PROGRAM).partition(":")
    return f"process {process.partition(':')[0]} on {host}" if host else "unknown"
