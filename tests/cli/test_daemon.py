"""once: what a pass came to, in words or JSON, and as an exit code."""

import json

import pytest

from signbot.cli.daemon import _report
from signbot.outbox.defects import Net
from signbot.passes import Pass


def test_a_complete_pass_is_zero_and_its_numbers(capsys: pytest.CaptureFixture[str]) -> None:
    assert _report(Pass(received=2, sent=1, closed=["UA 329/11"]), as_json=False) == 0
    assert capsys.readouterr().out == "2 mails received, 1 mail sent, 1 campaign closed.\n"


def test_an_incomplete_one_is_75_and_says_what_is_missing(capsys: pytest.CaptureFixture[str]) -> None:
    assert _report(Pass(troubles=["the mailbox is away"]), as_json=True) == 75
    said = capsys.readouterr()
    assert json.loads(said.out)["troubles"] == ["the mailbox is away"]
    assert said.err == "the mailbox is away\n"


def test_a_defect_is_70_whatever_else_there_is(capsys: pytest.CaptureFixture[str]) -> None:
    net = Net()
    net.alone("close", lambda: 1 // 0)
    assert _report(Pass(troubles=["the mailbox is away"], net=net), as_json=False) == 70
    assert "a defect of signbot itself" in capsys.readouterr().err


def test_what_only_waits_is_no_failure(capsys: pytest.CaptureFixture[str]) -> None:
    assert _report(Pass(waiting=["the clock is in doubt"]), as_json=False) == 0
    assert "in doubt" in capsys.readouterr().err
