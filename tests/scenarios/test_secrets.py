"""A secret is planted in every way there is; then everything that leaves signbot is searched for it."""

import base64
import contextlib
import io
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from signbot.cli import exit_code, signbot
from tests.patience import PATIENCE
from tests.postgres import Postgres, postgres, program
from tests.scenarios.stage import CODE, Stage
from tests.servers.fakeimap import FakeImap
from tests.servers.smtpd import DROP, At, Fault, Look, wait_for

__all__ = ["postgres"]  # a fixture of ours, too

SECRET = "s3cr3t-of-this-test-0451"
PLAIN = base64.b64encode(f"\0x\0{SECRET}".encode()).decode()
XOAUTH2 = base64.b64encode(f"user=x\1auth=Bearer {SECRET}\1\1".encode()).decode()
WAYS = ("inline", "file", "environment", "command", "oauth")


def planted(stage: Stage, way: str, section: str) -> str:
    """The line for config.toml."""
    keeper = stage.folder / f"{section}.keeper"
    keeper.write_text(SECRET)
    keeper.chmod(0o600)
    reader = f'["{sys.executable}", "-c", "print(open(\'{keeper}\').read())"]'
    return {
        "inline": f'password = "{SECRET}"',
        "file": f'password_file = "{keeper}"',
        "environment": 'password_env = "THE_SECRET"',
        "command": f"password_command = {reader}",
        "oauth": f"oauth = {{ token_command = {reader} }}",
    }[way]


def configure(stage: Stage, way: str, imap_port: int) -> None:
    stage.campaign()
    text = stage.config.read_text()
    text = text.replace(f'password = "{stage.user.password}"', planted(stage, way, "imap"))
    text = text.replace(f"port = {stage.dovecot.port}", f"port = {imap_port}")
    text = text.replace("[smtp]", f'[smtp]\nusername = "x"\n{planted(stage, way, "smtp")}')
    stage.config.write_text(text)


def inside(stage: Stage, *arguments: str) -> str:
    """A command: all that it says."""
    shown = io.StringIO()
    with contextlib.redirect_stderr(shown), contextlib.redirect_stdout(shown):
        exit_code(lambda: signbot.main(["--config", str(stage.config), *arguments], standalone_mode=False))
    return shown.getvalue()


def everything_kept(stage: Stage) -> bytes:
    """The database, whatever journal it has, and the mails that went out."""
    files = [file.read_bytes() for file in sorted(stage.folder.glob("signbot*"))]
    return b"".join(files) + b"".join(mail.raw for mail in stage.mailserver.accepted)


def forms() -> list[bytes]:
    return [SECRET.encode(), PLAIN.encode(), XOAUTH2.encode(), base64.b64encode(SECRET.encode())]


def nowhere(*texts: str | bytes) -> None:
    for text in texts:
        octets = text.encode() if isinstance(text, str) else text
        assert [form for form in forms() if form in octets] == []


@pytest.mark.parametrize("way", WAYS)
def test_servers_that_repeat_what_they_were_told_do_not_make_us_repeat_it(
    stage: Stage, way: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    echo = f"{{tag}} NO [AUTHENTICATIONFAILED] you said {SECRET}, or {PLAIN}, or {XOAUTH2}"
    stage.mailserver.look = Look(auth="PLAIN XOAUTH2")
    stage.mailserver.plan(Fault(At.AUTH, f"535 5.7.8 not {SECRET}, not {PLAIN}, not {XOAUTH2}"))
    with FakeImap({"LOGIN": [echo], "AUTHENTICATE": ["+ "], "CONTINUED": [echo]}) as imap:
        configure(stage, way, imap.port)
        monkeypatch.setenv("THE_SECRET", SECRET)
        said = [
            inside(stage, "--verbose", *command)
            for command in (
                ("once",),
                ("once", "--json"),
                ("check",),
                ("check", "--online"),
                ("status",),
                ("health",),
                ("once", "--help"),
            )
        ]
        assert any(SECRET in command or PLAIN[:8] in command for command in imap.commands) or way == "oauth"
    assert "AUTHENTICATIONFAILED" in said[0]
    nowhere(*said, everything_kept(stage))
    assert b"AUTHENTICATIONFAILED" in everything_kept(stage)  # the coordinators are told what the server says


@pytest.mark.parametrize("ending", ["* BYE go away with {}", DROP])
def test_a_server_that_hangs_up_with_the_password_on_its_lips(stage: Stage, ending: str) -> None:
    with FakeImap({"LOGIN": [ending.format(SECRET), DROP]}) as imap:
        configure(stage, "inline", imap.port)
        nowhere(inside(stage, "--verbose", "once"), everything_kept(stage))


def test_a_defect_of_ours_shows_no_secret_in_its_traceback(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    configure(stage, "inline", stage.dovecot.port)
    monkeypatch.setattr("signbot.edges.mailbox.session._credentials", lambda *_: 1 / 0)
    said = inside(stage, "--verbose", "once")
    assert "a defect of signbot itself" in said
    assert "ZeroDivisionError" in said
    nowhere(said)


@pytest.mark.parametrize("way", ["inline", "command"])
def test_no_process_list_shows_it(stage: Stage, way: str) -> None:
    """While `run` waits for a server that says nothing; its children are read as they come."""
    with FakeImap({"GREETING": ["hang"]}) as imap:
        configure(stage, way, imap.port)
        environ = {**os.environ, "THE_SECRET": SECRET}
        worker = subprocess.Popen(stage.command("run"), env=environ, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        seen: set[bytes] = set()
        try:
            wait_for(lambda: seen.update(_command_lines(worker.pid)) or imap.connections > 0, PATIENCE)
            seen.update(_command_lines(worker.pid))
        finally:
            worker.send_signal(signal.SIGKILL)
            said, _ = worker.communicate(timeout=PATIENCE)
    assert any(b"signbot" in line for line in seen)
    nowhere(said, *seen)


def _command_lines(parent: int) -> list[bytes]:
    """Of a process and everything below it (Linux)."""
    found, below = [], {parent}
    for status in sorted(Path("/proc").glob("[0-9]*/stat"), key=lambda path: int(path.parts[2])):
        try:
            fields = status.read_text().rpartition(")")[2].split()
            pid, above = int(status.parts[2]), int(fields[1])
            if pid in below or above in below:
                below.add(pid)
                found.append(status.with_name("cmdline").read_bytes())
        except (OSError, ValueError):
            continue  # it has ended
    return found


def test_the_password_of_a_database_goes_to_no_log_and_no_process_list(
    stage: Stage, postgres: Postgres, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = postgres.database().replace("signbot@", f"signbot:{SECRET}@")
    stage.bot = f'database = "{url}"'
    stage.campaign()
    shown = tmp_path / "shown"
    real = program("pg_dump")
    (tmp_path / "bin").mkdir()
    spy = tmp_path / "bin" / "pg_dump"
    spy.write_text(f'#!/bin/sh\necho "$@" >> {shown}\nexec {real} "$@"\n')
    spy.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path / 'bin'}:{os.environ['PATH']}")
    said = [
        inside(stage, *command)
        for command in (
            ("db", "upgrade"),
            ("--verbose", "once"),
            ("check",),
            ("backup", str(tmp_path / "copy")),
            ("status", "--json"),
        )
    ]
    assert "--dbname=service=signbot" in shown.read_text()  # of a file that only we can read
    nowhere(*said, shown.read_text(), (tmp_path / "copy").read_bytes())


@pytest.mark.parametrize(
    "url",
    [
        f"postgresql://signbot:{SECRET}@127.0.0.1:9/nothing",
        f"postgresql://signbot:{SECRET}@127.0.0.1:nine/x",
        f"mysql://signbot:{SECRET}@127.0.0.1/x",
        f"postgresql://x:{SECRET}@[::1/x?sslmode=never",
    ],
)
def test_a_wrong_database_url_is_said_without_its_password(stage: Stage, url: str) -> None:
    stage.bot = f'database = "{url}"'
    stage.campaign()
    said = [inside(stage, *command) for command in (("check",), ("--verbose", "once"), ("backup", "copy"))]
    nowhere(*said)
    assert all(said)
    stage.bot = ""  # what is checked after each scenario needs a database


# Permissions -----------------------------------------------------------------------------------------


def test_what_others_on_the_computer_can_read_is_warned_of(stage: Stage) -> None:
    stage.campaign()
    stage.once()
    assert "chmod 600" not in inside(stage, "check")
    (stage.folder / "signbot.db").chmod(0o644)
    assert f"chmod 600 {stage.folder / 'signbot.db'}" in inside(stage, "check")
    (stage.folder / "signbot.db").chmod(0o600)
    stage.bot = f'database = "postgresql://signbot:{SECRET}@127.0.0.1:9/x"'
    stage.user = type(stage.user)(stage.user.name, "")
    stage.write()
    text = stage.config.read_text().replace('password = ""', 'password_env = "THE_SECRET"')
    stage.config.write_text(text)
    stage.config.chmod(0o644)
    assert f"chmod 600 {stage.config}" in inside(stage, "check")


def test_files_that_we_make_are_ours_alone(stage: Stage) -> None:
    stage.campaign()
    stage.deliver("Amina Diallo <amina@home.example>", "SIGN UA 329/11")
    stage.once()
    stage.run("forget", "amina@home.example", "--yes")
    stage.run("backup", str(stage.folder / "signbot.copy"))
    stage.run("signatures", CODE)
    modes = {file.name: file.stat().st_mode & 0o077 for file in stage.folder.glob("signbot*")}
    assert len(modes) >= 4
    assert set(modes.values()) == {0}
