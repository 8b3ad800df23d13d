"""page: files that a web server shows, before there is a database and after."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from signbot.cli.page import page
from signbot.cli.shell import Shell
from tests.configs import ENVIRON, RIGHT


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    (tmp_path / "config.toml").write_text(RIGHT, encoding="utf-8")
    return Shell(tmp_path / "config.toml", ENVIRON)


def test_it_says_which_files_there_are_and_makes_no_database(shell: Shell, tmp_path: Path) -> None:
    found = CliRunner().invoke(page, ["ua 329/11", "-o", str(tmp_path / "site"), "--json"], obj=shell)
    assert found.exit_code == 0, found.output
    assert json.loads(found.output)["files"] == ["index.html"]
    assert "SIGN UA 329/11" in (tmp_path / "site/index.html").read_text()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["config.toml", "site"]


def test_a_folder_that_cannot_be_made_is_wrong_usage(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    found = CliRunner().invoke(page, ["UA 329/11", "-o", str(tmp_path / "file/site")], obj=shell)
    assert found.exit_code == 2
    assert str(tmp_path / "file") in found.output
