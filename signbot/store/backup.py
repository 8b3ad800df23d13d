"""A backup of the whole database: consistent while others write, in one private file, and marked as a backup.

SQLite by its own backup API, checked page by page; PostgreSQL by pg_dump as plain SQL. The copy knows from when it is:
a database that was restored from it sends nothing before `signbot replay`. The file appears when it is complete: after
a crash whatever had its name before is there unchanged.
"""

import os
import re
import shutil
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path

from sqlalchemy import URL, text
from sqlalchemy.dialects import sqlite

from signbot import private_files
from signbot.store.database import MEND, file_of, new_engine, parsed, translated
from signbot.store.tables import Moment
from signbot.store.values import Damaged, Unavailable

BACKUP = "backup"  # the row of `clock` that makes a database a restored one
COMPLETE = b"PostgreSQL database dump complete"  # pg_dump's last words
SERVICE = "signbot"  # what the connection is called for pg_dump
PROGRAMS = "usr/lib/postgresql/{major}/bin/pg_dump"  # where Debian keeps each version's own
COPY_WAIT = 30.0  # seconds for another writer


def backup(url: str, path: Path, now: datetime) -> None:
    """The database as it is at `now`, into `path`. Raises Unavailable, or Damaged; then `path` is as before."""
    with _appearing(path) as copy:
        if (file := file_of(url)) is not None:
            _sqlite(file, copy, now)
        else:
            _postgresql(parsed(url), copy, now)


@contextmanager
def _appearing(path: Path) -> Iterator[Path]:
    """A private file beside `path`, which takes its name when it is whole and on the disk."""
    try:
        with private_files.appearing(path) as copy:
            yield copy
    except OSError as error:
        raise Unavailable(f"the backup can't be written: {path}: {error.strerror}") from error


def _sqlite(file: Path, copy: Path, now: datetime) -> None:
    """One file without a journal beside it. Writers go on meanwhile (sqlite.org/backup.html, WAL)."""
    try:
        with (
            closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True, timeout=COPY_WAIT)) as source,
            closing(sqlite3.connect(copy, isolation_level=None)) as target,
        ):
            source.backup(target)
            target.execute("PRAGMA journal_mode = DELETE")
            _checked(target)
            moment = Moment().process_bind_param(now, sqlite.dialect())
            target.execute("INSERT OR IGNORE INTO clock VALUES (?, ?, 0.0, '')", (BACKUP, moment))
    except sqlite3.Error as error:
        raise Unavailable(f"the database can't be copied: {error}") from error


def _checked(target: sqlite3.Connection) -> None:
    """Raises Damaged where SQLite finds the copy not in order."""
    found = [row[0] for row in target.execute("PRAGMA integrity_check(1)")]
    if found != ["ok"]:
        raise Damaged(f"the database is damaged, and so would be its backup ({found[0]}). {MEND}")


def _postgresql(url: URL, copy: Path, now: datetime) -> None:
    """By the server's own program. How to reach the server, passwords included, goes through a pipe: no process list
    shows it, and no disk keeps it."""
    major, schema = _server(url)
    command = [_pg_dump(major), "--format=plain", "--no-owner", "--no-privileges", f"--dbname=service={SERVICE}"]
    reading, writing = os.pipe()
    with os.fdopen(reading, "rb") as pipe, copy.open("wb") as out:
        with os.fdopen(writing, "wb") as told:
            told.write(_service(url))
        environ = {**os.environ, "PGSERVICEFILE": f"/dev/fd/{pipe.fileno()}"}
        done = subprocess.run(
            command, stdout=out, stderr=subprocess.PIPE, check=False, env=environ, pass_fds=(pipe.fileno(),)
        )
    if done.returncode != 0:
        said = done.stderr.decode(errors="replace").strip().splitlines()
        raise Unavailable(f"pg_dump failed: {said[-1] if said else f'exit code {done.returncode}'}")
    with copy.open("rb+") as dumped:
        dumped.seek(-min(4096, copy.stat().st_size), os.SEEK_END)
        if COMPLETE not in dumped.read():
            raise Unavailable("pg_dump wrote no complete dump")
        dumped.write(_mark(schema, now).encode())


def _mark(schema: str, now: datetime) -> str:
    """pg_dump leaves no search path. A backup of a database that was itself restored keeps the older moment."""
    row = f"('{BACKUP}', '{now.isoformat()}', 0, '')"
    return f'\nINSERT INTO "{schema}".clock (name, at, steady, boot) VALUES {row} ON CONFLICT DO NOTHING;\n'


def _service(url: URL) -> bytes:
    """A connection service file (PostgreSQL manual, "The Connection Service File"); the last of several counts."""
    known = {"host": url.host, "port": url.port, "user": url.username, "password": url.password, "dbname": url.database}
    asked = {key: value if isinstance(value, str) else value[-1] for key, value in url.query.items()}
    said = {key: value for key, value in known.items() if value is not None} | asked
    return "".join([f"[{SERVICE}]\n", *(f"{key}={value}\n" for key, value in said.items())]).encode()


def _pg_dump(major: int) -> str:
    """One of the server's version or newer: an older one refuses, in words that help nobody."""
    wanted = [shutil.which("pg_dump"), *(str(path) for path in sorted(Path("/").glob(PROGRAMS.format(major="*"))))]
    versions = {program: _version(program) for program in wanted if program}
    fitting = [program for program, version in versions.items() if version >= major]
    if not fitting:
        found = f"only version {max(versions.values())} is" if versions else "none is"
        raise Unavailable(
            f"the database server is PostgreSQL {major}, and needs a pg_dump of that version or newer: {found} "
            f"installed here (Debian and Ubuntu: apt-get install postgresql-client-{major})"
        )
    return min(fitting, key=lambda program: versions[program])


def _server(url: URL) -> tuple[int, str]:
    """Its major version, and the schema in which our tables are."""
    engine = new_engine(url.render_as_string(hide_password=False))
    try:
        with translated(), engine.connect() as connection:
            number = connection.execute(text("SHOW server_version_num")).scalar_one()
            return int(number) // 10_000, str(connection.execute(text("SELECT current_schema()")).scalar_one())
    finally:
        engine.dispose()


def _version(program: str) -> int:
    """0 for a program that does not run."""
    try:
        said = subprocess.run([program, "--version"], capture_output=True, text=True, check=False, timeout=30).stdout
    except (OSError, subprocess.TimeoutExpired):
        return 0
    found = re.search(r"\) (\d+)", said)
    return int(found[1]) if found else 0
