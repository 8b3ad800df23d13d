"""The bell: a command or a URL is told; whatever happens there costs some seconds and no more."""

import json
import os
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import ClassVar

import pytest

from signbot.edges.bell import Bell, failing

WORDS = "signbot needs you: SMTP\n\nThe server refuses us. Ask amina@home.example about it."


class Hook(BaseHTTPRequestHandler):
    """Answers with a status, and keeps what it got."""

    status = 200
    got: ClassVar[list[bytes]] = []
    asked: ClassVar[list[tuple[str, str]]] = []

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        type(self).got.append(body)
        type(self).asked.append((self.command, self.path))
        self.send_response(self.status)
        if self.status in (302, 307):
            self.send_header("Location", "/elsewhere")
        self.end_headers()

    do_GET = do_POST  # noqa: N815 - the library's name

    def log_message(self, *_: object) -> None:
        """Nothing on the terminal."""


@pytest.fixture
def hook() -> Iterator[str]:
    server = HTTPServer(("127.0.0.1", 0), Hook)
    Hook.got, Hook.asked, Hook.status = [], [], 200
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/T0/secret"
    server.shutdown()
    server.server_close()


def python(code: str) -> tuple[str, ...]:
    return (sys.executable, "-c", code)


def test_a_command_gets_the_words_and_none_of_our_secrets(tmp_path: Path) -> None:
    code = "import os, sys; open('said', 'w').write(sys.stdin.read() + ' '.join(os.environ))"
    environ = {**os.environ, "SIGNBOT__IMAP__PASSWORD": "s3cret", "PWD": str(tmp_path)}
    code = f"import os; os.chdir({str(tmp_path)!r}); {code}"
    assert Bell(python(code), environ=environ).ring(WORDS) == ""
    said = (tmp_path / "said").read_text()
    assert "The server refuses us. Ask (address) about it." in said
    assert "SIGNBOT__" not in said


@pytest.mark.parametrize(
    ("command", "why"),
    [
        (python("raise SystemExit(3)"), "exit code 3"),
        (python("import time; time.sleep(30)"), "within 0.5 seconds"),
        (("no-such-program-anywhere",), "can't be run (No such file"),
        (("/",), "can't be run (Permission denied"),
        (("a\0b",), "can't be run (ValueError"),
    ],
)
def test_a_command_that_fails_says_why_and_raises_nothing(command: tuple[str, ...], why: str) -> None:
    assert why in Bell(command, patience=0.5).ring(WORDS)


def test_a_command_that_does_not_read_is_no_failure() -> None:
    assert Bell(python("")).ring("x" * 1_000_000) == ""


def test_a_url_gets_json(hook: str) -> None:
    assert Bell(url=hook).ring(WORDS) == ""
    (body,) = Hook.got
    assert json.loads(body)["subject"] == "signbot needs you: SMTP"
    assert "The server refuses us." in json.loads(body)["text"]


@pytest.mark.parametrize("status", [302, 307, 404, 500])
def test_a_url_that_refuses_or_leads_elsewhere_is_a_failure(hook: str, status: int) -> None:
    Hook.status = status
    why = Bell(url=hook).ring(WORDS)
    assert str(status) in why
    assert "secret" not in why
    assert len(Hook.got) == 1


@pytest.mark.parametrize("url", ["http://127.0.0.1:9/x", "https://no-such-host.invalid/secret", "http://127.0.0.1:x/"])
def test_a_url_that_can_not_be_reached_is_a_failure(url: str) -> None:
    why = Bell(url=url, patience=2).ring(WORDS)
    assert "can't be reached" in why
    assert "secret" not in why


def test_one_way_that_works_is_enough(hook: str) -> None:
    assert Bell(("no-such-program-anywhere",), hook).ring(WORDS) == ""
    assert Bell(python(""), "http://127.0.0.1:9/").ring(WORDS) == ""
    assert Bell(("no-such-program-anywhere",), "http://127.0.0.1:9/").ring(WORDS).count("can't be") == 2


def test_a_good_pass_is_a_get_and_an_alarm_a_post(hook: str) -> None:
    bell = Bell(url=hook)
    assert bell.beat() == ""
    assert bell.ring(WORDS) == ""
    assert [method for method, _ in Hook.asked] == ["GET", "POST"]
    assert Hook.got[0] == b""
    assert Bell(url=hook, beats=False).beat() == ""
    assert len(Hook.asked) == 2
    Hook.status = 500
    assert bell.beat() == "the alarm url answered 500"


def test_at_a_dead_man_s_switch_an_alarm_says_that_it_is_one_and_all_is_well_does_not(hook: str) -> None:
    switch = hook.replace("/T0/secret", "/ping/5f0c")
    bell = Bell(url=switch)
    assert (bell.ring(WORDS), bell.ring("signbot: all is well again", well=True), bell.beat()) == ("", "", "")
    assert Hook.asked == [("POST", "/ping/5f0c/fail"), ("POST", "/ping/5f0c"), ("GET", "/ping/5f0c")]


@pytest.mark.parametrize(
    ("url", "fails"),
    [
        ("https://hc-ping.com/5f0c", "https://hc-ping.com/5f0c/fail"),
        ("https://hc-ping.com/key/rrn/", "https://hc-ping.com/key/rrn/fail"),
        ("https://checks.rrn.example/ping/5f0c?rid=1", "https://checks.rrn.example/ping/5f0c/fail?rid=1"),
        ("https://ntfy.example/rrn-alarms", "https://ntfy.example/rrn-alarms"),
        ("", ""),
    ],
)
def test_where_an_alarm_is_posted(url: str, fails: str) -> None:
    assert failing(url) == fails
