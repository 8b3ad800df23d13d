"""What the daemon tells the supervisor that started it: it is ready, it lives, it is leaving.

    READY=1 (the mailbox is watched) ... WATCHDOG=1 (whenever signbot asks what time it is) ... STOPPING=1

A datagram to the socket that systemd names in NOTIFY_SOCKET: sd_notify(3); sd_watchdog_enabled(3) has the variables.
Other supervisors look at the file that SIGNBOT_ALIVE names: with each sign of life its time is renewed.
Without a supervisor nothing is said. Nothing here raises: a supervisor that does not listen stops no letter.
"""

import contextlib
import math
import os
import socket
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

BEATS = 4  # signs of life within the time after which the supervisor kills: sd_watchdog_enabled(3) advises two or more
MINUTE = 60.0  # seconds: between two signs of life in a file, whose reader waits for several


@dataclass(slots=True)
class Supervisor:
    """The one who started us, or nobody. `beat`: seconds between two signs of life; None: it does not ask for any.

    `file`: where it looks for them, beside the socket.
    """

    address: str = ""
    beat: float | None = None
    file: Path | None = None
    _last: float = field(default=-math.inf, init=False)

    @classmethod
    def of(cls, environ: Mapping[str, str], pid: int) -> "Supervisor":
        """From its variables. A WATCHDOG_PID that is not ours is meant for another process."""
        ours = environ.get("WATCHDOG_PID", str(pid)) == str(pid)
        period = environ.get("WATCHDOG_USEC", "")
        beat = int(period) / 1_000_000 / BEATS if ours and period.isdecimal() and int(period) else None
        file = Path(environ["SIGNBOT_ALIVE"]) if environ.get("SIGNBOT_ALIVE") else None
        return cls(environ.get("NOTIFY_SOCKET", ""), MINUTE if file and beat is None else beat, file)

    def tell(self, what: str) -> None:
        """One or several lines `KEY=value`."""
        if not self.address.startswith(("/", "@")):
            return
        try:
            with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC) as to:
                # a name that begins with @ is in Linux' abstract namespace (unix(7))
                to.connect("\0" + self.address[1:] if self.address.startswith("@") else self.address)
                to.send(what.encode())
        except OSError:
            return

    def alive(self) -> None:
        """A sign of life, at most one for each beat."""
        if self.beat is not None and time.monotonic() - self._last >= self.beat:
            self._last = time.monotonic()
            self.tell("WATCHDOG=1")
            if self.file:
                with contextlib.suppress(OSError):
                    self.file.touch()

    def heard(self, now: Callable[[], datetime]) -> Callable[[], datetime]:
        """A clock that shows that its reader lives: a pass looks at it with each mail and each batch."""

        def asked() -> datetime:
            self.alive()
            return now()

        return asked


def ours() -> Supervisor:
    """Of this process."""
    return Supervisor.of(os.environ, os.getpid())
