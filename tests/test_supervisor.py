"""The supervisor hears that the daemon is ready, that it lives, and that it leaves."""

import os
import socket
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from signbot.supervisor import BEATS, Supervisor
from signbot.supervisor import MINUTE as MINUTE_OF_FILE

PID = 4711
MINUTE = "60000000"  # microseconds


@pytest.fixture
def listening(tmp_path: Path) -> Iterator[tuple[str, socket.socket]]:
    """A supervisor's socket, and its address."""
    address = str(tmp_path / "notify")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as ear:
        ear.bind(address)
        ear.settimeout(1)
        yield address, ear


def heard(ear: socket.socket) -> list[str]:
    """Everything that lies there."""
    ear.setblocking(False)
    said = []
    while True:
        try:
            said.append(ear.recv(4096).decode())
        except BlockingIOError:
            return said


@pytest.mark.parametrize(
    ("environ", "beat"),
    [
        ({}, None),
        ({"WATCHDOG_USEC": MINUTE}, 60 / BEATS),
        ({"WATCHDOG_USEC": MINUTE, "WATCHDOG_PID": str(PID)}, 60 / BEATS),
        ({"WATCHDOG_USEC": MINUTE, "WATCHDOG_PID": "1"}, None),
        ({"WATCHDOG_USEC": "0"}, None),
        ({"WATCHDOG_USEC": "soon"}, None),
    ],
)
def test_how_often_it_wants_to_hear_that_we_live(environ: dict[str, str], beat: float | None) -> None:
    assert Supervisor.of(environ, PID).beat == beat


def test_what_it_is_told(listening: tuple[str, socket.socket]) -> None:
    address, ear = listening
    supervisor = Supervisor(address)
    supervisor.tell("READY=1")
    supervisor.alive()
    supervisor.tell("STOPPING=1")
    assert heard(ear) == ["READY=1", "STOPPING=1"]


def test_a_clock_that_is_looked_at_shows_life_and_not_more_often_than_is_asked(
    listening: tuple[str, socket.socket],
) -> None:
    address, ear = listening
    noon = datetime(2026, 11, 25, 12, tzinfo=UTC)
    often, seldom = Supervisor(address, 0.0), Supervisor(address, 3600.0)
    assert [often.heard(lambda: noon)() for _ in range(3)] == [noon] * 3
    assert heard(ear) == ["WATCHDOG=1"] * 3
    seldom.alive()
    seldom.alive()
    assert heard(ear) == ["WATCHDOG=1"]


def test_a_supervisor_without_a_socket_sees_a_file_renewed(tmp_path: Path) -> None:
    file = tmp_path / "alive"
    supervisor = Supervisor.of({"SIGNBOT_ALIVE": str(file)}, PID)
    assert supervisor.beat == MINUTE_OF_FILE
    supervisor.alive()
    assert file.exists()
    os.utime(file, (0, 0))
    supervisor.alive()
    assert file.stat().st_mtime == 0  # not more often than it is looked at
    Supervisor(beat=0.0, file=file).alive()
    assert file.stat().st_mtime > 0
    Supervisor(beat=0.0, file=tmp_path / "nowhere" / "alive").alive()


def test_a_name_in_the_abstract_namespace(tmp_path: Path) -> None:
    name = f"signbot-{tmp_path.name}-{id(tmp_path)}"
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as ear:
        ear.bind(f"\0{name}")
        Supervisor(f"@{name}").tell("READY=1")
        assert heard(ear) == ["READY=1"]


@pytest.mark.parametrize("address", ["", "/nowhere/notify", "vsock:2:9", "/" + "x" * 200])
def test_one_who_does_not_listen_stops_nothing(address: str) -> None:
    Supervisor(address, 0.0).tell("READY=1")
