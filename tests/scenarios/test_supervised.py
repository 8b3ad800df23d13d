"""A daemon under a supervisor: ready once, alive while it works, silent when it hangs, and gone by its own word."""

import signal
import socket
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.patience import PATIENCE, eventually
from tests.scenarios.stage import Stage

AMINA = "Amina Diallo <amina@home.example>"
PERIOD = 4.0  # seconds without a sign of life after which this supervisor would kill


@pytest.fixture
def ear(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[socket.socket]:
    """What systemd does for a service of Type=notify with WatchdogSec."""
    address = tmp_path / "notify"
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as ear:
        ear.bind(str(address))
        ear.settimeout(PATIENCE)
        monkeypatch.setenv("NOTIFY_SOCKET", str(address))
        monkeypatch.setenv("WATCHDOG_USEC", str(int(PERIOD * 1_000_000)))
        yield ear


def lives(ear: socket.socket, seconds: float) -> bool:
    """A sign of life within so many seconds."""
    ear.settimeout(seconds)
    try:
        return ear.recv(4096) == b"WATCHDOG=1"
    except TimeoutError:
        return False


def test_the_supervisor_sees_a_daemon_that_is_ready_lives_hangs_and_leaves(stage: Stage, ear: socket.socket) -> None:
    stage.imap = "poll_seconds = 3600"
    stage.campaign()
    stage.deliver(AMINA, "SIGN UA 329/11")
    with stage.daemon() as daemon:
        assert ear.recv(4096) == b"READY=1"
        eventually(lambda: stage.answers("amina@home.example"), stage.status)
        assert all(lives(ear, PATIENCE) for _ in range(3))  # nothing to do for an hour, and alive
        daemon.process.send_signal(signal.SIGSTOP)
        time.sleep(0.2)
        while lives(ear, 0.1):  # said before it hung
            pass
        assert not lives(ear, PERIOD)
        daemon.process.send_signal(signal.SIGCONT)
        assert lives(ear, PATIENCE)
    said = b""
    while said != b"STOPPING=1":
        said = ear.recv(4096)
