"""dashboard: one file for coordinators, with the numbers, the pictures, and what waits for them."""

import re
import stat
from datetime import UTC, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from signbot.cli import signbot
from signbot.cli.shell import Shell
from signbot.core.campaign import Person
from tests.configs import RIGHT

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    (tmp_path / "config.toml").write_text(RIGHT.replace('title = "MEXICO"', 'title = "MEXICO"\ngoal = 10'))
    return Shell(tmp_path / "config.toml", {})


def made(shell: Shell) -> tuple[Result, Path]:
    file = shell.config_path.parent / "letters.html"
    return CliRunner().invoke(signbot, ["--config", str(shell.config_path), "dashboard", "-o", str(file)]), file


def test_before_the_first_pass_it_says_that_there_is_nothing(shell: Shell) -> None:
    done, file = made(shell)
    assert done.exit_code == 0, done.output
    assert "Nothing is recorded yet." in file.read_text()
    assert sorted(path.name for path in file.parent.iterdir()) == ["config.toml", "letters.html"]


def test_it_shows_each_letter_what_waits_and_what_was_done_and_no_address_is_whole(shell: Shell) -> None:
    store, campaign = shell.store, shell.config.campaigns[0]
    store.register(shell.config.campaigns, NOW)
    store.add_by_hand(campaign, [(Person("Amina <b>Diallo</b>"), "", "")], "martha", "paper", NOW)
    store.hold(campaign.folded, "brian@rrn.example", "as amina@home.example asked", NOW)
    done, file = made(shell)
    page = file.read_text()
    assert done.exit_code == 0, done.output
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    for words in (
        "UA 329/11 MEXICO",
        "1 of 10 name",
        "Held: as",
        "names added by hand: 1",
        "What was done last",
        "data:image/png;base64,",
    ):
        assert words in page
    assert "amina@home.example" not in page
    assert "brian@rrn.example" not in page
    assert not re.findall(r"<script|src=\"http|href=\"http", page)
