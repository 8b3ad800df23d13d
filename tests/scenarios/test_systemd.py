"""The service under a real systemd: it is ready, killed, hung, wrongly configured and stopped, and loses nothing."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.patience import eventually
from tests.scenarios.stage import Stage
from tests.servers.systemd import Systemd, is_installed, may

ROOT = Path(__file__).resolve().parents[2]
NAMES = ("Amina Diallo", "Bo Li", "Chen Wei")


@pytest.fixture
def systemd(stage: Stage, tmp_path: Path) -> Iterator[Systemd]:
    """Where we may not start one, tests/scenarios/test_supervised.py does what it does."""
    if sys.platform != "linux" or not may():
        pytest.skip("to start a systemd takes Linux, root's rights, and those to make namespaces")
    if not is_installed():
        assert not os.environ.get("CI"), "systemd is missing: apt-get install systemd"
        pytest.skip("systemd is missing, so the service was not started: apt-get install systemd")
    stage.campaign()
    with Systemd(tmp_path, ROOT, stage.config) as systemd:
        yield systemd


def test_the_service_comes_back_after_a_kill_and_a_hang_and_stays_down_when_it_must(
    stage: Stage, systemd: Systemd
) -> None:
    signs(stage, systemd, 0)
    rights = dict(line.split(":", 1) for line in systemd.run("cat", f"/proc/{pid(systemd)}/status").splitlines())
    assert rights["Uid"].split()[0] != "0"
    assert (rights["CapBnd"].strip(), rights["Seccomp"].strip()) == ("0" * 16, "2")

    systemd.run("kill", "-KILL", pid(systemd))
    eventually(lambda: systemd.show("NRestarts") == "1", systemd.log)
    signs(stage, systemd, 1)

    systemd.run("kill", "-STOP", pid(systemd))
    eventually(lambda: systemd.show("NRestarts") == "2", systemd.log)
    signs(stage, systemd, 2)
    systemd.run("systemctl", "reload", "signbot")
    systemd.run("systemctl", "stop", "signbot")
    assert (systemd.show("ActiveState"), systemd.show("ExecMainStatus")) == ("inactive", "0")
    assert [one.recipients for one in stage.mailserver.accepted] == [[address(name)] for name in NAMES]  # once each

    systemd.put("[bot]", "/etc/signbot/config.toml")
    systemd.run("systemctl", "start", "signbot")
    eventually(lambda: systemd.show("ActiveState") == "failed", systemd.log)
    assert (systemd.show("ExecMainStatus"), systemd.show("NRestarts")) == ("78", "0")


def signs(stage: Stage, systemd: Systemd, which: int) -> None:
    stage.deliver(f"{NAMES[which]} <{address(NAMES[which])}>", "SIGN UA 329/11")
    eventually(lambda: systemd.log().count('"event": "sent"') == which + 1, systemd.log)


def pid(systemd: Systemd) -> str:
    return systemd.show("MainPID")


def address(name: str) -> str:
    return f"{name.split(maxsplit=1)[0].lower()}@home.example"
