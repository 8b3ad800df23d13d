"""The connection: SQLite as safe as it can be, PostgreSQL by psycopg; the lock; migrations."""

import fcntl
import os
import secrets
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, inspect, select, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError

from signbot.store import tables
from signbot.store.values import Busy, Unavailable

HEAD = "0001"  # the newest revision in migrations/
BUSY_TIMEOUT = 30  # seconds that SQLite waits for another writer
LOCK_KEY = 0x7369676E  # "sign": PostgreSQL's advisory lock
POLL = 0.1  # seconds between two looks at a lock


def engine(url: str) -> Engine:
    """Parameters never appear in its errors: they are names and addresses."""
    parsed = make_url(url)
    if parsed.drivername in ("postgresql", "postgres"):
        parsed = parsed.set(drivername="postgresql+psycopg")
    if not parsed.drivername.startswith("sqlite"):
        return create_engine(parsed, hide_parameters=True, pool_pre_ping=True, connect_args={"connect_timeout": 10})
    made = create_engine(parsed, hide_parameters=True, connect_args={"timeout": BUSY_TIMEOUT})
    event.listen(made, "connect", _sqlite_connect)
    event.listen(made, "begin", _sqlite_begin)
    return made


def _sqlite_connect(connection: Any, _record: object) -> None:
    """WAL, and every commit on the disk (sqlite.org/pragma.html#pragma_synchronous: NORMAL may lose commits)."""
    connection.isolation_level = None  # we begin transactions ourselves: BEGIN IMMEDIATE
    for pragma in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON", "secure_delete = ON"):
        connection.execute(f"PRAGMA {pragma}")


def _sqlite_begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


@contextmanager
def translated() -> Iterator[None]:
    """A database that can't be had is Unavailable, said once, without parameters."""
    try:
        yield
    except (OperationalError, InterfaceError) as error:
        raise Unavailable(f"the database can't be had: {_first_line(error)}") from error
    except DBAPIError as error:
        if error.connection_invalidated:
            raise Unavailable(f"the database went away: {_first_line(error)}") from error
        raise


def _first_line(error: DBAPIError) -> str:
    return str(error.orig).strip().splitlines()[0] if str(error.orig).strip() else type(error.orig).__name__


def file_of(url: str) -> Path | None:
    """The file of an SQLite URL; None for a server."""
    parsed = make_url(url)
    return Path(parsed.database or "") if parsed.drivername.startswith("sqlite") else None


def exists(url: str) -> bool:
    """Is there a database with our tables? Creates nothing."""
    path = file_of(url)
    if path is not None and not path.exists():
        return False
    with translated():
        made = engine(url)
        try:
            return inspect(made).has_table(tables.mail.name)
        finally:
            made.dispose()


def revision(made: Engine) -> str | None:
    with translated():
        if not inspect(made).has_table("alembic_version"):
            return None
        with made.connect() as connection:
            return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def upgrade(made: Engine) -> None:
    """To the newest schema; two processes at once do it once."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    with translated(), made.begin() as connection:
        if made.dialect.name == "postgresql":
            connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": LOCK_KEY + 1})
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


@contextmanager
def locked(url: str, made: Engine, wait: timedelta) -> Iterator[None]:
    """One process at a time. The lock ends with the process that holds it, however that ends. Raises Busy."""
    path = file_of(url)
    with _file_lock(path, wait) if path is not None else _advisory_lock(made, wait):
        yield


@contextmanager
def _file_lock(database: Path, wait: timedelta) -> Iterator[None]:
    until = time.monotonic() + wait.total_seconds()
    with open(f"{database}.lock", "a+", encoding="ascii") as file:  # noqa: PTH123 - the database's name with a suffix
        while True:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError:
                if time.monotonic() > until:
                    file.seek(0)
                    raise Busy(f"another signbot works on this database (process {file.read().strip()})") from None
                time.sleep(POLL)
        file.truncate(0)
        file.write(str(os.getpid()))
        file.flush()
        yield


@contextmanager
def _advisory_lock(made: Engine, wait: timedelta) -> Iterator[None]:
    until = time.monotonic() + wait.total_seconds()
    with translated():
        connection = made.connect()
    try:
        while not connection.execute(select(text(f"pg_try_advisory_lock({LOCK_KEY})"))).scalar():
            if time.monotonic() > until:
                raise Busy("another signbot works on this database")
            time.sleep(POLL)
        connection.commit()
        yield
    finally:
        connection.invalidate()  # the session ends, and its lock with it
        connection.close()


def new_worker() -> str:
    """Which process claims: unique for each start."""
    return f"{os.getpid()}-{secrets.token_hex(8)}"
