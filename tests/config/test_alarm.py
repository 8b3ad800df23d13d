"""[alarm]: who is called besides the mail."""

import sys
from pathlib import Path

import pytest

from tests.configs import RIGHT, loaded, mistakes, warnings


def test_nobody_is_called_unless_somebody_is_named(tmp_path: Path) -> None:
    alarm = loaded(tmp_path, RIGHT).alarm
    assert (alarm.command, alarm.url) == ((), "")


@pytest.mark.parametrize("command", [f'["{sys.executable}", "-c", "a b"]', f"\"{sys.executable} -c 'a b'\""])
def test_a_command_is_a_list_or_one_text(tmp_path: Path, command: str) -> None:
    assert loaded(tmp_path, f"[alarm]\ncommand = {command}\n{RIGHT}").alarm.command == (sys.executable, "-c", "a b")


def test_a_path_is_relative_to_the_file_and_must_be_a_program(tmp_path: Path) -> None:
    text = f'[alarm]\ncommand = ["./ring", "now"]\n{RIGHT}'
    assert any("./ring can't be run here" in one for one in warnings(tmp_path, text))
    (tmp_path / "ring").write_text("#!/bin/sh\n")
    assert any("./ring can't be run here" in one for one in warnings(tmp_path, text))
    (tmp_path / "ring").chmod(0o700)
    assert not any("can't be run" in one for one in warnings(tmp_path, text))
    assert loaded(tmp_path, text).alarm.command == (str(tmp_path / "ring"), "now")


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("command = []", "is no command"),
        ("command = [1]", "is no command"),
        ('command = ""', "is no command"),
        ('command = "a \'b"', "is no command"),
        ("command = 5", "is no command"),
        ('url = "hooks.example"', "no address"),
        ('url = "file:///etc/passwd"', "no address"),
        ('url = "https://"', "no address"),
        ('url = "https://[::1"', "no address"),
        ('url = "https://a:port/"', "no address"),
        ('url = "http://hooks.example/x"', "in the clear"),
        ("ring = true", "ring"),
    ],
)
def test_what_can_not_be_called_is_a_mistake(tmp_path: Path, line: str, problem: str) -> None:
    (found,) = mistakes(tmp_path, f"[alarm]\n{line}\n{RIGHT}")
    assert problem in str(found)


def test_a_section_without_anybody_and_a_secret_address_are_warned_of(tmp_path: Path) -> None:
    assert any("names nobody to call" in one for one in warnings(tmp_path, f"[alarm]\n{RIGHT}"))
    text = f'[alarm]\nurl = "https://hooks.example/T0/secret"\n{RIGHT}'
    (tmp_path / "config.toml").write_text(text)
    (tmp_path / "config.toml").chmod(0o644)
    found = warnings(tmp_path, text)
    assert not any("secret" in one and "hooks" in one for one in found)
    assert "hooks" not in repr(loaded(tmp_path, text).alarm)
