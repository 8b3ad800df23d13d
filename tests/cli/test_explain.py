"""explain: the view of one mail, for a person and as JSON. How it is decided: tests/incoming/test_explain.py."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from signbot.cli.explain import LINES, as_json, as_text
from signbot.cli.shell import Shell
from signbot.incoming.explain import Rehearsal, rehearse
from tests.cli.running import run
from tests.configs import ENVIRON, NOW, RIGHT

HEAD = "From: Amina Diallo <amina@home.example>\nTo: sign+ua-329-11@rrn.example\nSubject: Re: hello\n"
PLAIN = f"{HEAD}Content-Type: text/plain; charset=utf-8\n\n"


@pytest.fixture
def shell(tmp_path: Path) -> Iterator[Shell]:
    """A bot without a database."""
    (tmp_path / "config.toml").write_text(RIGHT, encoding="utf-8")
    shell = Shell(tmp_path / "config.toml", ENVIRON)
    yield shell
    shell.close()


def seen(shell: Shell, mail: str) -> Rehearsal:
    return rehearse(mail.encode(), None, shell.reception, NOW)


def test_what_gets_no_answer_says_so(shell: Shell) -> None:
    rehearsal = seen(shell, f"Auto-Submitted: auto-replied\n{PLAIN}SIGN UA 329/11\n")
    assert as_text(rehearsal).endswith("\nanswer: none")
    assert json.loads(as_json(rehearsal))["answer"] is None


def test_a_mail_without_a_sender_shows_why(shell: Shell) -> None:
    rehearsal = seen(shell, f"From: second@home.example\n{PLAIN}SIGN UA 329/11\n")
    assert as_text(rehearsal).splitlines()[0] == "from:         more than one From header"
    data = json.loads(as_json(rehearsal))
    assert (data["from"], data["from_problem"]) == (None, "more than one From header")


def test_lines_of_html_are_called_so(shell: Shell) -> None:
    rehearsal = seen(shell, f"{HEAD}Content-Type: text/html; charset=utf-8\n\n<p>SIGN UA 329/11</p>\n")
    assert "its HTML, line by line" in as_text(rehearsal)
    assert {line["part"] for line in json.loads(as_json(rehearsal))["lines"]} == {"HTML"}


def test_of_a_long_mail_the_first_lines_are_shown(shell: Shell) -> None:
    rehearsal = seen(shell, PLAIN + "SIGN UA 329/11\n" + "very long\n" * 2 * LINES)
    assert len(json.loads(as_json(rehearsal))["lines"]) == LINES


def test_json_holds_what_the_caller_adds_to_it(shell: Shell) -> None:
    assert json.loads(as_json(seen(shell, f"{PLAIN}SIGN\n"), id=7))["id"] == 7


def test_a_file_that_is_missing_is_a_wrong_use(tmp_path: Path) -> None:
    assert run(tmp_path, "explain", str(tmp_path / "nothing.eml")).exit_code == 2
