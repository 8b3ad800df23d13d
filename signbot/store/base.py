"""What every part of the store stands on: the engine, one transaction, the secrets."""

import hashlib
import hmac
import secrets
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime, timedelta
from functools import cached_property
from itertools import islice
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, insert, select
from sqlalchemy.dialects import postgresql, sqlite

from signbot.store import database
from signbot.store.tables import journal, secret

T = TypeVar("T")
CHUNK = 500  # rows or parameters a statement


class Base:
    """One database. Nothing is touched before the first use."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.worker = database.new_worker()
        self._keys: dict[str, bytes] = {}

    @cached_property
    def engine(self) -> Engine:
        return database.engine(self.url)

    @contextmanager
    def begin(self) -> Iterator[Connection]:
        """One transaction: all of it, or nothing."""
        with database.translated(), self.engine.begin() as connection:
            yield connection

    def scrub(self) -> None:
        """What was erased leaves SQLite's write-ahead log, too (secure_delete overwrites it in the file)."""
        if self.engine.dialect.name == "sqlite":
            with database.translated(), self.engine.connect() as connection:
                raw = connection.connection.driver_connection
                assert raw is not None
                raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """Let go of the database's connections."""
        self.engine.dispose()

    def insert_new(self, table: Any) -> Any:
        """INSERT … ON CONFLICT, in this database's dialect."""
        return (sqlite if self.engine.dialect.name == "sqlite" else postgresql).insert(table)

    def key(self, name: str) -> bytes:
        """32 random octets, made once for this database and kept in it."""
        if name not in self._keys:
            with self.begin() as connection:
                fresh = self.insert_new(secret).values(name=name, value=secrets.token_bytes(32))
                connection.execute(fresh.on_conflict_do_nothing())
                found = connection.execute(select(secret.c.value).where(secret.c.name == name)).scalar_one()
            self._keys[name] = bytes(found)
        return self._keys[name]

    def hashed(self, content: bytes) -> str:
        """The keyed hash of a mail's content: it says nothing to who has only the database's rows."""
        return hmac.digest(self.key("ledger"), content, hashlib.sha256).hex()


def chunks(values: Sequence[T], size: int = CHUNK) -> Iterator[list[T]]:
    rest = iter(values)
    while chunk := list(islice(rest, size)):
        yield chunk


def note_down(connection: Connection, at: datetime, who: str, what: str, campaign: str, why: str) -> None:
    """The journal: who did what, when and why."""
    connection.execute(insert(journal).values(at=at, who=who, what=what, campaign=campaign, why=why))


DAY = timedelta(days=1)
