"""What a process of signbot does once in its life, and the tests in theirs thousands of times: done once here, too.

A new SQLite file gets the schema that the migrations made the first time; a statement is compiled for the first engine
that uses it. And no commit waits until it is on the disk: no power fails here. Processes of their own (`signbot run`,
`make crash`) do everything themselves.
"""

import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, create_engine, inspect
from sqlalchemy.dialects.postgresql.psycopg import PGDialect_psycopg
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.engine import Engine

from signbot.store import Store, database, locks

_migrate, _connect = locks._migrate, database._sqlite_connect
_compiled: dict[Any, Any] = {}  # SQLAlchemy's own cache for each engine, held for all of them


@contextmanager
def everything() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(locks, "_migrate", _schema_brought)
        patch.setattr(database, "create_engine", _engine)
        patch.setattr(database, "_sqlite_connect", _connect_for_a_while)
        for dialect in (SQLiteDialect_pysqlite, PGDialect_psycopg):  # the cache's keys hold it: ours are all alike
            patch.setattr(dialect, "__eq__", lambda ours, other: type(ours) is type(other))
            patch.setattr(dialect, "__hash__", lambda ours: hash(type(ours)))
        yield


@contextmanager
def on_the_disk() -> Iterator[None]:
    """A SQLite file is opened as people's is."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(database, "_sqlite_connect", _connect)
        yield


def _connect_for_a_while(connection: Any, record: object) -> None:
    _connect(connection, record)
    connection.execute("PRAGMA synchronous = OFF")


def _engine(url: Any, **options: Any) -> Engine:
    return create_engine(url, execution_options={"compiled_cache": _compiled}, **options)


def _schema_brought(connection: Connection) -> None:
    """Into an empty SQLite file: as the migrations left theirs. Anything else is migrated."""
    if connection.dialect.name != "sqlite" or inspect(connection).get_table_names():
        _migrate(connection)
        return
    for statement in _schema():
        connection.exec_driver_sql(statement)


@cache
def _schema() -> tuple[str, ...]:
    """Statements: those of a file that was really migrated."""
    with tempfile.TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch:
        patch.setattr(locks, "_migrate", _migrate)
        file = Path(folder) / "signbot.db"
        store = Store(f"sqlite:///{file}")
        store.upgrade()
        store.close()
        with closing(sqlite3.connect(file)) as migrated:
            return tuple(migrated.iterdump())[1:-1]  # without BEGIN and COMMIT
