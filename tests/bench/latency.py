"""One mail while `signbot run` listens (IMAP IDLE): what it costs, and how long its sender waits for the answer.

Of the time until the answer has reached postfix's smtp-sink, the mail server's own is taken off: that in which it tells
a plain client that mail has come. The quickest quarter counts: other work on the machine only ever hurts.
"""

import os
import signal
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import quantiles

from tests.bench import Figure, Figures, Sizes, at_most
from tests.bench.process import COMPILED, ROOT, pace
from tests.bench.replies import reply
from tests.bench.rig import Bot, Rig
from tests.patience import PATIENCE
from tests.servers.dovecot import User

WARM = 5  # mails that load modules and fill caches
REST = 0.3  # seconds after an answer: what the pass does then is part of its CPU
LOOK = 0.0005  # seconds between two looks at the sink
STARTED, LITTLE, LISTENS = 0.2, 0.02, 1.0  # seconds of CPU that it has had, and in so many seconds has
TICK = os.sysconf("SC_CLK_TCK")


def bench(sizes: Sizes, here: Rig) -> Figures:
    count, warm = sizes(24, 2), sizes(WARM, 1)
    bot, other = here.bot(), here.user()
    with listening(bot) as daemon:
        _until(lambda: asleep(daemon.pid))
        for number in range(warm):
            _answered(here, bot, number)
        before = _cpu(daemon.pid)
        waited = [_answered(here, bot, number) for number in range(warm, warm + count)]
        cpu = (_cpu(daemon.pid) - before) / count / pace()
    with _idle(here, other) as client:
        told = [_told(here, other, client, number) for number in range(count)]
    yield Figure("one mail, CPU of the daemon", cpu * 1000, "ms", at_most(12, 6))
    yield Figure("one mail, the mail server's own latency", _quick(told) * 1000, "ms")
    yield Figure("one mail, answered beyond it after", (_quick(waited) - _quick(told)) * 1000, "ms", at_most(25, 10))


@contextmanager
def listening(bot: Bot) -> Iterator["subprocess.Popen[bytes]"]:
    """`signbot run`, until it is told to leave."""
    command, null = bot.command("run"), subprocess.DEVNULL
    daemon = subprocess.Popen(command, stdout=null, stderr=null, env=COMPILED, cwd=ROOT)
    try:
        yield daemon
    finally:
        daemon.send_signal(signal.SIGTERM)
        daemon.wait(PATIENCE)


def _answered(here: Rig, bot: Bot, number: int) -> float:
    """Seconds from a mail's arrival until its answer is there."""
    before, raw = here.sink.mails, reply(number, here.alert)
    began = time.monotonic()
    here.fill(bot.user.name, [raw])
    _until(lambda: here.sink.mails > before)
    took = time.monotonic() - began
    time.sleep(REST)
    return took


@contextmanager
def _idle(here: Rig, user: User) -> Iterator[socket.socket]:
    """A client that does nothing but listen (RFC 2177)."""
    with socket.create_connection(("127.0.0.1", here.dovecot.port), PATIENCE) as client:
        client.recv(4096)
        for line in (f'a LOGIN {user.name} "{user.password}"', "b SELECT INBOX"):
            client.sendall(f"{line}\r\n".encode())
            _heard(client, f"{line[0]} OK".encode())
        client.sendall(b"c IDLE\r\n")
        _heard(client, b"+ ")
        yield client


def _told(here: Rig, user: User, client: socket.socket, number: int) -> float:
    """Seconds from a mail's arrival until the server speaks of it."""
    raw = reply(number, here.alert)
    began = time.monotonic()
    here.fill(user.name, [raw])
    _heard(client, b" EXISTS")
    took = time.monotonic() - began
    time.sleep(REST)
    return took


def _heard(client: socket.socket, words: bytes) -> None:
    heard, end = b"", time.monotonic() + PATIENCE
    while words not in heard:
        more = client.recv(4096)
        if (
            not more or time.monotonic() > end
        ):  # a server that has nothing to tell says every two minutes that it is there
            raise RuntimeError(f"the mail server does not say {words.decode()}")
        heard += more


def _until(true: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not true():
        if time.monotonic() > end:
            raise RuntimeError("signbot run does not answer")
        time.sleep(LOOK)


def asleep(pid: int) -> bool:
    """Its CPU stands still: it has started, and listens."""
    before = _cpu(pid)
    time.sleep(LISTENS)
    return before > STARTED and _cpu(pid) - before < LITTLE


def _cpu(pid: int) -> float:
    """Seconds so far, of all its threads (proc(5))."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICK


def _quick(seconds: list[float]) -> float:
    return quantiles(seconds, n=4)[0]
