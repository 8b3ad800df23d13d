"""The connection: SQLite as safe as it can be, PostgreSQL by psycopg; what is unavailable is said once."""

import os
import secrets
import sqlite3
import threading
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Any, TypeAlias

from sqlalchemy import (
    ARRAY,
    BigInteger,
    ColumnElement,
    Connection,
    Engine,
    Row,
    ScalarSelect,
    String,
    Table,
    create_engine,
    event,
    func,
    inspect,
    literal,
    literal_column,
    select,
    text,
)
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import (
    DataError,
    DBAPIError,
    IntegrityError,
    NotSupportedError,
    ProgrammingError,
    SQLAlchemyError,
)

from signbot.store import tables
from signbot.store.values import Conflict, Damaged, Unavailable

if TYPE_CHECKING:
    from sqlalchemy.dialects import postgresql, sqlite

    Insert: TypeAlias = sqlite.Insert | postgresql.Insert

Record: TypeAlias = Row[*tuple[Any, ...]]

SPACE = 0x7369676E  # "sign": our share of PostgreSQL's advisory locks
BUSY_TIMEOUT = 30  # seconds that SQLite waits for another writer, and PostgreSQL for a locked row
CONNECT_TIMEOUT = 10  # seconds
MEND = (
    "Trying again does not help: "
    "restore the newest backup (docs/operating.md, “Backup and restore”), then run `signbot replay`"
)
KEY_OCTETS = 32
CHECKED_WITHIN = 2.0  # seconds for a look through the whole file
STEPS = 10_000  # of SQLite's machine, between two looks at the clock
PROGRAM = "signbot "  # before the worker, in what a server calls application_name (63 octets)


def parsed(url: str) -> URL:
    """An SQLAlchemy URL; PostgreSQL's, however it is written, by psycopg."""
    made = make_url(url)
    return made.set(drivername="postgresql+psycopg") if made.drivername in ("postgresql", "postgres") else made


def file_of(url: str) -> Path | None:
    """The file of an SQLite URL; None for a server."""
    made = parsed(url)
    return Path(made.database or "") if made.get_backend_name() == "sqlite" else None


def new_engine(url: str, worker: str = "") -> Engine:
    """Parameters never appear in its errors: they are names and addresses. `worker`: who a server says is connected."""
    if file_of(url) is not None:
        made = create_engine(parsed(url), hide_parameters=True, connect_args={"timeout": BUSY_TIMEOUT})
        event.listen(made, "connect", _sqlite_connect)
        event.listen(made, "begin", _sqlite_begin)
        return made
    tables.for_postgresql()
    arguments = {
        "connect_timeout": CONNECT_TIMEOUT,
        "application_name": f"{PROGRAM}{worker}",
        "keepalives_idle": 30,
        "tcp_user_timeout": 30_000,  # milliseconds
    }
    made = create_engine(parsed(url), hide_parameters=True, pool_pre_ping=True, connect_args=arguments)
    event.listen(made, "connect", _postgresql_connect)
    return made


def _sqlite_connect(connection: Any, _record: object) -> None:
    """WAL, and every commit on the disk (sqlite.org/pragma.html#pragma_synchronous: NORMAL may lose commits)."""
    connection.isolation_level = None  # transactions begin where we say so
    for pragma in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON", "secure_delete = ON"):
        connection.execute(f"PRAGMA {pragma}")


def _sqlite_begin(connection: Connection) -> None:
    """A writer takes the lock before it reads: what it read still holds when it writes.

    By the driver itself: by SQLAlchemy it takes as long as the statement that follows.
    """
    mode = connection.get_execution_options().get("begin", "IMMEDIATE")
    if not mode:
        return
    begin, raw = f"BEGIN {mode}", connection.connection.driver_connection
    assert raw is not None
    try:
        raw.execute(begin)
    except sqlite3.Error as error:
        raise DBAPIError.instance(begin, None, error, sqlite3.Error) from error


def _postgresql_connect(connection: Any, _record: object) -> None:
    """A host that dies without a word is noticed by the server within the minute: its locks go to another."""
    connection.execute(f"SET lock_timeout = '{BUSY_TIMEOUT}s'")
    connection.execute("SET tcp_keepalives_idle = 20; SET tcp_keepalives_interval = 10; SET tcp_keepalives_count = 3")
    connection.commit()


@contextmanager
def translated() -> Iterator[None]:
    """Errors of the database, said in our words, once: a lost race is a Conflict, all else Unavailable."""
    try:
        yield
    except IntegrityError as error:
        raise Conflict(f"written by somebody else meanwhile: {brief(error)}") from error
    except DBAPIError as error:
        if _is_ours(error):
            raise
        if _is_damaged(error):
            raise Damaged(f"the database is damaged ({brief(error)}). {MEND}") from error
        raise Unavailable(f"the database is unavailable: {brief(error)}") from error


def _is_ours(error: DBAPIError) -> bool:
    """A wrong statement or value is a defect of ours, no outage."""
    if getattr(error.orig, "sqlite_errorcode", None) == sqlite3.SQLITE_ERROR:
        return True
    return isinstance(error, (ProgrammingError, DataError, NotSupportedError)) and not error.connection_invalidated


def _is_damaged(error: DBAPIError) -> bool:
    """SQLite's own word for it; the low octet of an extended code (sqlite.org/rescode.html)."""
    code = getattr(error.orig, "sqlite_errorcode", 0) & 0xFF
    return code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def brief(error: DBAPIError) -> str:
    """The first line of what the database says: its second line may hold a person's data."""
    said = str(error.orig).strip()
    return said.splitlines()[0] if said else type(error.orig).__name__


class Database:
    """One engine, and its kinds of transactions. The parts of `Store` stand on it. It asks no clock."""

    def __init__(self, url: str) -> None:
        """Touches nothing before the first use."""
        self.url = url
        self.worker = f"{os.uname().nodename[:30]}:{os.getpid()}:{secrets.token_hex(6)}"
        self.engine = new_engine(url, self.worker)
        level = {} if self.is_sqlite else {"isolation_level": "REPEATABLE READ"}  # else each statement has a look
        self._looking = self.engine.execution_options(begin="DEFERRED", **level)
        self.lease: Connection | None = None  # on a server: the session that holds the lock of a pass
        self._keys: dict[str, bytes] = {}
        self._keys_lock = threading.Lock()
        self._look = threading.local()

    @property
    def file(self) -> Path | None:
        """The SQLite file; None on a server."""
        return file_of(self.url)

    @property
    def is_sqlite(self) -> bool:
        """Whether it is a file."""
        return self.file is not None

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """One transaction: all of it, or nothing; also after a crash. Conflict when a race was lost, else Unavailable.

        On SQLite it takes the lock before it reads, and waits BUSY_TIMEOUT for it. Within `together`, it is a part of
        that one, and what fails in it leaves the rest of that as it is.
        """
        held: Connection | None = getattr(self._look, "writing", None)
        if held is not None:
            with translated(), held.begin_nested():
                yield held
            return
        with translated(), self.engine.begin() as connection:
            yield connection

    @contextmanager
    def together(self) -> Iterator[Connection]:
        """Whatever this thread writes within is one transaction: all of it, or nothing. What it reads is in it."""
        with translated(), self.engine.begin() as connection:
            self._look.writing = self._look.connection = connection
            try:
                yield connection
            finally:
                self._look.writing = self._look.connection = None

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """One consistent look that keeps no writer waiting; Unavailable, Damaged. Within `look`, the one that is on."""
        held: Connection | None = getattr(self._look, "connection", None)
        if held is not None:
            with translated():
                yield held
            return
        with translated(), self._looking.connect() as connection:
            yield connection

    @contextmanager
    def look(self) -> Iterator[None]:
        """Whatever this thread reads within is one consistent look, in one transaction. What it writes meanwhile is not
        in it; but within `together` it is all one.
        """
        before: Connection | None = getattr(self._look, "connection", None)
        with self.reading() as connection:
            self._look.connection = connection
            try:
                yield
            finally:
                self._look.connection = before

    def whole(self) -> bool:
        """Does a look through the file find it in order? True also for a server, and where the time is not enough."""
        if not self.is_sqlite:
            return True
        ends = monotonic() + CHECKED_WITHIN
        with self.reading() as connection:
            raw = connection.connection.driver_connection
            assert raw is not None
            raw.set_progress_handler(lambda: monotonic() > ends, STEPS)
            try:
                return connection.exec_driver_sql("PRAGMA quick_check(1)").scalar() == "ok"
            except DBAPIError as error:
                if getattr(error.orig, "sqlite_errorcode", 0) == sqlite3.SQLITE_INTERRUPT:
                    return True
                raise
            finally:
                raw.set_progress_handler(None, 0)

    def assure(self) -> None:
        """Before what only one process may do: the lease has not ended meanwhile. Unavailable when it has."""
        if self.lease is None:
            return
        try:
            self.lease.exec_driver_sql("SELECT 1")
        except SQLAlchemyError as error:  # now, or when it was asked before
            raise Unavailable("the lease on the mailbox was lost: another signbot may be at work by now") from error

    def key(self, name: str) -> bytes:
        """32 random octets, made once and kept: "ledger" for content hashes, "token" for confirmations.

        The first to ask makes it, in a transaction of its own; all processes have the same.
        """
        with self._keys_lock:
            if name not in self._keys:
                self._keys[name] = self._kept_key(name)
            return self._keys[name]

    def _kept_key(self, name: str) -> bytes:
        table = tables.secret
        with self.writing() as connection:
            connection.execute(
                unless_there(connection, table), {"name": name, "value": secrets.token_bytes(KEY_OCTETS)}
            )
            return bytes(connection.execute(select(table.c.value).where(table.c.name == name)).scalar_one())

    def close(self) -> None:
        """Give the connections back. The next use opens new ones."""
        self.engine.dispose()


def exists(url: str) -> bool:
    """Is there a database with our tables? Creates nothing. Unavailable where a server does not answer."""
    path = file_of(url)
    if path is not None:
        return path.exists()
    engine = new_engine(url)
    try:
        with translated():
            return inspect(engine).has_table(tables.mail.name)
    finally:
        engine.dispose()


def revision(engine: Engine) -> str:
    """The schema's revision; "" when there is none yet. A look: it waits for no writer. Damaged, Unavailable."""
    with translated(), engine.connect() as plain:
        connection = plain.execution_options(begin="DEFERRED")
        if not inspect(connection).has_table("alembic_version"):
            return ""
        found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    if not isinstance(found, str):  # it is written in the transaction that makes the table
        raise Damaged(f"the database is damaged (it does not say which version wrote it). {MEND}")
    return found


def insert(connection: Connection, table: Table) -> "Insert":
    """An INSERT that knows ON CONFLICT."""
    return into(connection.dialect.name, table)


def into(dialect: str, table: Table) -> "Insert":
    """The same, before there is a connection."""
    if dialect == "sqlite":
        from sqlalchemy.dialects import sqlite

        return sqlite.insert(table)
    from sqlalchemy.dialects import postgresql

    return postgresql.insert(table)


def put(connection: Connection, table: Table, row: dict[str, Any]) -> None:
    """Within a transaction: write a row over the one with the same primary key."""
    connection.execute(_over(connection.dialect.name, table, tuple(row)), row)


@cache
def _over(dialect: str, table: Table, names: tuple[str, ...]) -> "Insert":
    key = [column.name for column in table.primary_key]
    statement = into(dialect, table)
    rest = {name: statement.excluded[name] for name in names if name not in key}
    return statement.on_conflict_do_update(index_elements=key, set_=rest)


def unless_there(connection: Connection, table: Table) -> "Insert":
    """An INSERT of rows that passes over those that are there already, by whatever is unique. Made once."""
    return _unless_there(connection.dialect.name, table)


@cache
def _unless_there(dialect: str, table: Table) -> "Insert":
    return into(dialect, table).on_conflict_do_nothing()


def one_at_a_time(connection: Connection, name: str) -> None:
    """Until the commit nobody else is past this point. On SQLite no other writer is at work anyway."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:space, :lock)"), advisory_keys(name))


def advisory_keys(name: str) -> dict[str, int]:
    """The two numbers by which PostgreSQL knows one of our locks."""
    return {"space": SPACE, "lock": zlib.crc32(name.encode()) & 0x7FFFFFFF}


def written(value: str) -> ColumnElement[str]:
    """A word of ours, written out in the statement: so a partial index on it is used, and SQLite prepares it once."""
    return literal_column(f"'{value}'", String)


def many(connection: Connection, ids: Iterable[int]) -> ScalarSelect[Any]:
    """Any number of ids as one parameter: `column.in_(many(connection, ids))`."""
    if connection.dialect.name == "sqlite":
        rows = func.json_each(f"[{','.join(map(str, ids))}]").table_valued("value")
        return select(rows.c.value).scalar_subquery()
    return select(func.unnest(literal(list(ids), ARRAY(BigInteger)))).scalar_subquery()


def connected(connection: Connection) -> list[str]:
    """The workers that have a session with the server: it notices within the minute when their host has died."""
    found = connection.execute(
        text("SELECT DISTINCT application_name FROM pg_stat_activity WHERE application_name LIKE :ours"),
        {"ours": f"{PROGRAM}%"},
    )
    return [str(name).removeprefix(PROGRAM) for name in found.scalars()]
