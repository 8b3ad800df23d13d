"""health: each problem is a sentence, and exit 1; none, and exit 0."""

import json
from datetime import timedelta
from pathlib import Path

import pytest

from signbot.cli import exit_code, signbot
from signbot.cli.shell import Shell, utc_now
from signbot.store import STEP
from tests.configs import ENVIRON, RIGHT


def problems(folder: Path, capsys: pytest.CaptureFixture[str], code: int = 1) -> list[str]:
    capsys.readouterr()
    arguments = ["--config", str(folder / "config.toml"), "health", "--json"]
    assert exit_code(lambda: signbot.main(arguments, standalone_mode=False)) == code
    found = json.loads(capsys.readouterr().out)
    assert found["healthy"] == (not code)
    return list(found["problems"])


def shell_in(folder: Path) -> Shell:
    (folder / "config.toml").write_text(RIGHT, encoding="utf-8")
    return Shell(folder / "config.toml", ENVIRON)


def test_before_the_first_pass_it_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shell_in(tmp_path)
    assert problems(tmp_path, capsys) == ["no pass has run yet"]


def test_a_poll_just_now_is_all_that_is_wanted(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shell = shell_in(tmp_path)
    shell.store.complete_poll(utc_now())
    shell.close()
    assert problems(tmp_path, capsys, 0) == []


def test_an_old_poll_and_a_step_that_breaks_off_are_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shell = shell_in(tmp_path)
    shell.store.complete_poll(utc_now() - timedelta(hours=1))
    shell.store.is_away(f"{STEP}close", utc_now())
    shell.close()
    late, broken = problems(tmp_path, capsys)
    assert late.startswith("the last complete poll was at")
    assert "“close” has broken off" in broken
