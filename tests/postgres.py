"""A real PostgreSQL on loopback, one for each test process, with a fresh database for whoever asks.

    def test_…(postgres: Postgres) -> None:
        url = postgres.database()

Without PostgreSQL half of the store is untested: CI fails, a person is told.
"""

import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterable, Iterator
from itertools import count
from pathlib import Path

import psycopg
import pytest

from tests.patience import PATIENCE

PATHS = "/usr/lib/postgresql/*/bin"  # Debian keeps the server out of PATH
QUICK = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off", "shared_buffers": "16MB"}


def program(name: str) -> str | None:
    """Where a program of PostgreSQL's is; the newest one where there are several."""
    found = sorted(Path("/").glob(f"{PATHS[1:]}/{name}"), key=lambda path: path.parts[-3])
    return shutil.which(name) or (str(found[-1]) if found else None)


def unprivileged() -> str | None:
    """As whom the server runs: initdb refuses root."""
    if os.geteuid() != 0:
        return None
    known = {entry.pw_name for entry in pwd.getpwall()}
    return "postgres" if "postgres" in known else "nobody"


class Postgres:
    """One server. Its files go when it stops."""

    def __init__(self) -> None:
        self.directory = Path(tempfile.mkdtemp(prefix="sb-pg-"))  # short: UNIX sockets allow 108 octets
        self.user, self.port = unprivileged(), _free_port()
        self._names = count(1)
        self._process: subprocess.Popen[bytes] | None = None
        if self.user:
            shutil.chown(self.directory, self.user)

    def start(self) -> None:
        initdb, data = program("initdb"), self.directory / "data"
        assert initdb is not None
        if not data.exists():
            arguments = [initdb, "-D", data, "-U", "signbot", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"]
            subprocess.run(arguments, check=True, user=self.user, cwd="/", capture_output=True)
        self._serve(data)

    def _serve(self, data: Path) -> None:
        settings = {**QUICK, "listen_addresses": "127.0.0.1", "port": self.port, "unix_socket_directories": ""}
        options = [part for name, value in settings.items() for part in ("-c", f"{name}={value}")]
        with (self.directory / "log").open("ab") as log:
            server = [str(program("postgres")), "-D", str(data), *options]
            self._process = subprocess.Popen(server, user=self.user, cwd="/", stdout=log, stderr=log)
        until = time.monotonic() + PATIENCE
        while not self._answers():
            if self._process.poll() is not None or time.monotonic() > until:
                raise RuntimeError((self.directory / "log").read_text())
            time.sleep(0.05)

    def _answers(self) -> bool:
        try:
            with psycopg.connect(self._dsn("postgres"), connect_timeout=2):
                return True
        except psycopg.OperationalError:
            return False

    def halt(self) -> None:
        """As when the power goes: connections break, committed work stays."""
        assert self._process is not None
        self._process.send_signal(signal.SIGQUIT)  # "immediate shutdown"
        self._process.wait(timeout=PATIENCE)

    def stop(self) -> None:
        if self._process and self._process.poll() is None:
            self.halt()
        shutil.rmtree(self.directory)

    def database(self, template: str = "template1") -> str:
        """A new database; returns its SQLAlchemy URL."""
        name = f"test{next(self._names)}"
        self._run(f"CREATE DATABASE {name} TEMPLATE {template}")
        return f"postgresql://signbot@127.0.0.1:{self.port}/{name}"

    def lasting(self, url: str) -> None:
        """What is committed in this database outlives `halt`: not so in the others, which are quick."""
        self._run(f"ALTER DATABASE {name_in(url)} SET synchronous_commit = on")

    def drop(self, url: str) -> None:
        self._run(f"DROP DATABASE {name_in(url)} WITH (FORCE)")

    def empty(self, url: str, tables: Iterable[str]) -> None:
        """Delete everything in these tables, in this order."""
        self._run("; ".join(f"DELETE FROM {table}" for table in tables), name_in(url))

    def _run(self, statement: str, database: str = "postgres") -> None:
        with psycopg.connect(self._dsn(database), autocommit=True) as connection:
            connection.execute(statement.encode())

    def _dsn(self, name: str) -> str:
        return f"host=127.0.0.1 port={self.port} user=signbot dbname={name}"


def name_in(url: str) -> str:
    return url.rpartition("/")[2]


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def require_postgres() -> None:
    if program("initdb") and program("postgres"):
        return
    message = "PostgreSQL is not installed: nothing that needs it was tested (apt-get install postgresql)"
    if os.environ.get("CI"):
        pytest.fail(message)
    pytest.skip(message)


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    require_postgres()
    server = Postgres()
    try:
        server.start()
        yield server
    finally:
        server.stop()
