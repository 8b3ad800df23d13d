"""postfix's smtp-sink on loopback: it takes every mail, and costs less than whatever is measured.

A sink in Python would be slower than what it measures. It comes from Debian's package `postfix`; `.ci/servers` puts it
beside the environment without installing a mail server.
"""

import os
import re
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from pathlib import Path
from types import TracebackType
from typing import Self

from tests.patience import PATIENCE

ROOT = Path(__file__).parents[2]
EXTRACTED = ROOT / ".venv" / "postfix" / "usr"
BACKLOG = "100"


class Missing(Exception):
    """A program that measures is not there; its words say how it comes."""


def program() -> tuple[str, dict[str, str]]:
    """smtp-sink, and what its environment needs. Raises Missing."""
    path = os.environ.get("PATH", "") + ":/usr/sbin:/usr/local/sbin"
    if found := shutil.which("smtp-sink", path=path):
        return found, dict(os.environ)
    if (extracted := EXTRACTED / "sbin" / "smtp-sink").exists():
        return str(extracted), {**os.environ, "LD_LIBRARY_PATH": str(EXTRACTED / "lib" / "postfix")}
    raise Missing("smtp-sink is missing: run .ci/servers, or install the package `postfix`")


class Sink:
    """One server; `mails` of it so far. `sink.port`. When it has stopped: the seconds of CPU that it took."""

    def __init__(self) -> None:
        self.port, self.cpu = _free_port(), 0.0
        self._counts = tempfile.TemporaryFile()  # noqa: SIM115 - closed when the sink stops
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        sink, environment = program()
        dying = ["setpriv", "--pdeathsig", "TERM"] if shutil.which("setpriv") else []
        as_whom = ["-u", "nobody"] if os.geteuid() == 0 else []
        command = [*dying, sink, "-c", *as_whom, f"127.0.0.1:{self.port}", BACKLOG]
        self._process = subprocess.Popen(command, stdout=self._counts, stderr=subprocess.DEVNULL, env=environment)
        self._until_it_answers()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._process:
            self._process.send_signal(signal.SIGTERM)
            _, status, used = os.wait4(self._process.pid, 0)
            self._process.returncode = os.waitstatus_to_exitcode(status)
            self.cpu = used.ru_utime + used.ru_stime
        self._counts.close()

    @property
    def pid(self) -> int:
        assert self._process is not None
        return self._process.pid

    @property
    def mails(self) -> int:
        """As many have come since it started."""
        size = os.fstat(self._counts.fileno()).st_size
        tail = os.pread(self._counts.fileno(), 200, max(size - 200, 0)).decode("ascii", "replace")
        found = re.findall(r"mesg=\s*(\d+)", tail)
        return int(found[-1]) if found else 0

    def _until_it_answers(self) -> None:
        until = time.monotonic() + PATIENCE
        while True:
            try:
                with socket.create_connection(("127.0.0.1", self.port), 1) as connection:
                    connection.recv(64)
                    return
            except OSError as error:
                assert self._process is not None
                if self._process.poll() is not None or time.monotonic() > until:
                    raise Missing(f"smtp-sink does not start: {error}") from error
                time.sleep(0.02)


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return int(probe.getsockname()[1])
