"""Alarms reach people where mail is what fails, and `health` says what a supervisor should know."""

import contextlib
import json
import shlex
import socket
import sqlite3
import threading
import urllib.request
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
import time_machine
from prometheus_client.parser import text_string_to_metric_families

from signbot.cli.press import Press
from signbot.store import Store
from tests.patience import eventually
from tests.scenarios.stage import CODE, COORDINATOR, DAY, Stage
from tests.scenarios.test_defects import AMINA, breaks, told
from tests.servers.smtpd import At, Fault


@pytest.fixture
def ringing(stage: Stage) -> Stage:
    """Its alarm command keeps each call as a file."""
    script = stage.folder / "ring"
    script.write_text(f"#!/bin/sh\ncat > {shlex.quote(str(stage.folder))}/rung.$$\n")
    script.chmod(0o700)
    stage.limits = '[alarm]\ncommand = ["./ring"]\n'
    stage.campaign()
    return stage


def rung(stage: Stage) -> list[str]:
    return [path.read_text() for path in sorted(stage.folder.glob("rung.*"), key=lambda one: one.stat().st_mtime_ns)]


def unhealthy(stage: Stage) -> str:
    """What `health` says, in both forms, of a bot that is not well."""
    said = stage.run("health", code=1)
    found = json.loads(stage.run("health", "--json", code=1))
    assert (found["healthy"], "\n".join(found["problems"])) == (False, said.strip())
    return said


def test_somebody_is_called_once_when_the_mail_server_refuses_us(ringing: Stage) -> None:
    ringing.deliver(AMINA, f"SIGN {CODE}")
    ringing.once()
    ringing.deliver("Boris <boris@home.example>", f"SIGN {CODE}")
    ringing.smtp = 'username = "u"\npassword = "wrong"'
    ringing.mailserver.look.auth = "PLAIN"
    ringing.write()
    for _ in range(3):
        ringing.once(code=75)
    (call,) = rung(ringing)
    assert "outgoing email server" in call
    assert "535" in call
    assert told(ringing, "needs you") == []
    assert "outgoing mail server" in unhealthy(ringing)
    ringing.smtp, ringing.mailserver.look.auth = "", ""
    ringing.write()
    ringing.once()
    ringing.once()
    assert ringing.run("health").strip() == "Healthy."
    assert [call.splitlines()[0] for call in rung(ringing)][1:] == ["signbot: all is well again"]


def test_a_bell_that_fails_is_in_nobody_s_way_and_is_tried_again(ringing: Stage) -> None:
    (ringing.folder / "ring").write_text("#!/bin/sh\nexit 1\n")
    ringing.deliver(AMINA, f"SIGN {CODE}")
    ringing.once()
    with contextlib.closing(sqlite3.connect(ringing.folder / "signbot.db")) as database, database:
        database.execute("INSERT INTO alarm VALUES ('x', ?, 'signbot needs you', NULL)", (_micro(-2),))
    ringing.once()
    assert "[alarm] has reached nobody" in unhealthy(ringing)
    (ringing.folder / "ring").write_text(f"#!/bin/sh\ncat > {ringing.folder}/rung.$$\n")
    ringing.once()
    ringing.once()
    assert [call.splitlines()[0] for call in rung(ringing)] == ["signbot needs you", "signbot: all is well again"]
    ringing.run("health")


def _micro(hours: float) -> int:
    return int((datetime.now(UTC) + timedelta(hours=hours)).timestamp() * 1_000_000)


def test_coordinators_whom_no_mail_reaches_are_called(ringing: Stage) -> None:
    ringing.once()
    ringing.mailserver.plan(Fault(At.RCPT, "550 5.7.1 we do not like you", times=9, keeps=True))
    ringing.deliver(AMINA, f"SIGN {CODE}\nName: Amina\nName: B\nName: C\nName: D\nName: E\nName: F")
    ringing.once()
    with time_machine.travel(datetime.now(UTC) + DAY, tick=True):
        ringing.once(code=(0, 75))
        assert f"the last mail to {COORDINATOR} was refused" in unhealthy(ringing)
        assert any("does not reach its coordinators" in call for call in rung(ringing))


def test_health_names_a_letter_that_is_held_by_us_and_one_that_is_overdue(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage.campaign()
    stage.campaign("UA 12/12", "HONDURAS")
    stage.campaign("UA 9/20", "LATE", deadline=datetime.now(UTC) - DAY)
    stage.deliver(AMINA, f"SIGN {CODE}\nSIGN UA 12/12")
    stage.once()
    with monkeypatch.context() as broken:
        broken.setattr(Press, "pdf", breaks)
        stage.run("close", CODE)
        stage.once()
    said = unhealthy(stage)
    assert f"the letter {CODE} is held: it could not be made" in said
    assert "the letter UA 9/20 is held: it was first seen after its deadline" in said
    assert "UA 12/12" not in said
    stage.run("close", "UA 12/12")
    with time_machine.travel(datetime.now(UTC) + timedelta(minutes=20), tick=True):
        assert "the letter UA 12/12 is overdue since" in unhealthy(stage)


def test_health_names_a_step_that_breaks_off_until_it_works(ringing: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    ringing.once()
    ringing.run("health")
    with monkeypatch.context() as broken:
        broken.setattr(Store, "purge", breaks)
        ringing.once(code=70)
        ringing.once(code=70)
    assert "“purge” has broken off since" in unhealthy(ringing)
    (call,) = rung(ringing)
    assert "RuntimeError at breaks" in call
    ringing.once()
    ringing.run("health")


DAMAGES = {
    "its head": lambda octets: b"\xaa" * 100 + octets[100:],
    "its tables": lambda octets: octets[:4096] + b"\xaa" * (len(octets) - 4096),  # whichever of its pages is read
    "its end": lambda octets: octets[: len(octets) // 2],
    "all of it": lambda _: b"Somebody wrote a text over it.\n" * 300,
}


@pytest.mark.parametrize("what", DAMAGES)
def test_a_damaged_database_is_called_that_and_told_by_mail_and_bell_without_it(ringing: Stage, what: str) -> None:
    ringing.deliver(AMINA, f"SIGN {CODE}")
    ringing.once()
    file = _checkpointed(ringing.folder / "signbot.db")
    whole = file.read_bytes()
    file.write_bytes(DAMAGES[what](whole))
    assert "damaged" in unhealthy(ringing)
    for _ in range(3):
        ringing.once(code=75)
    (mail,) = told(ringing, "its database can't be used")
    assert "signbot replay --restored" in mail.text
    assert "keep the damaged file" in mail.text
    (call,) = rung(ringing)
    assert "damaged" in call
    _checkpointed(file).write_bytes(whole)
    ringing.once()
    ringing.run("health")
    assert not list(ringing.folder.glob("*.emergency"))


def _checkpointed(file: Path) -> Path:
    """Without the log beside it: what is left is the file itself."""
    for beside in ("-wal", "-shm"):
        file.with_name(f"{file.name}{beside}").unlink(missing_ok=True)
    return file


def test_check_online_tries_the_alarm_and_says_so(ringing: Stage) -> None:
    ringing.bot = 'subaddress = ""'  # no mail to wait for
    ringing.write()
    said = ringing.run("check", "--online", code=(0, 78))
    assert "somebody has been called, to try it" in said
    (call,) = rung(ringing)
    assert "a test" in call


def test_while_it_runs_a_supervisor_reads_how_it_is_and_a_switch_hears_that_it_lives(stage: Stage) -> None:
    asked: list[tuple[str, str]] = []

    class Switch(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append((self.command, self.path))
            self.send_response(200)
            self.end_headers()

        do_POST = do_GET  # noqa: N815 - the library's name

        def log_message(self, *_: object) -> None:
            """Nothing on the terminal."""

    server = HTTPServer(("127.0.0.1", 0), Switch)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    stage.limits = f'[alarm]\nurl = "http://127.0.0.1:{server.server_port}/ping/5f0c"\n[metrics]\nport = {port}\n'
    stage.campaign()
    stage.deliver(AMINA, f"SIGN {CODE}")
    with stage.daemon():
        eventually(lambda: asked)
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/metrics", timeout=30) as page:
            said = page.read().decode()
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/healthz", timeout=30) as page:
            assert page.read() == b"Healthy.\n"
    assert set(asked) == {("GET", "/ping/5f0c")}
    found = {one.name: one.samples for one in text_string_to_metric_families(said)}
    (counted,) = (one for one in found["signbot_signatures"] if one.labels["state"] == "counted")
    assert (counted.labels["campaign"], counted.value) == (CODE, 1)
    assert "amina" not in said.lower()
    server.shutdown()
    server.server_close()
