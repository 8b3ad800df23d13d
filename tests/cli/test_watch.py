"""watch and status for people: names of the goal, how they grew, what waits; live on a terminal, once into a pipe."""

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


def run(shell: Shell, *arguments: str) -> Result:
    return CliRunner().invoke(signbot, ["--config", str(shell.config_path), *arguments])


@pytest.mark.parametrize("command", ["status", "watch"])
def test_before_the_first_pass_nothing_waits_and_no_database_is_made(shell: Shell, command: str) -> None:
    done = run(shell, command)
    assert done.exit_code == 0, done.output
    assert "UA 329/11 MEXICO" in done.stdout
    assert "0 of 10" in done.stdout
    assert "waits for you: nothing" in done.stdout
    assert [path.name for path in shell.config_path.parent.iterdir()] == ["config.toml"]


@pytest.mark.parametrize("command", ["status", "watch"])
def test_names_stand_beside_their_goal_and_curve_and_a_held_letter_waits(shell: Shell, command: str) -> None:
    store, campaign = shell.store, shell.config.campaigns[0]
    store.register(shell.config.campaigns, NOW)
    store.add_by_hand(campaign, [(Person("Amina Diallo"), "", ""), (Person("Boris Keller"), "", "")], "martha", "", NOW)
    store.hold(campaign.folded, "martha", "the text is looked at again", NOW)
    done = run(shell, command, "UA 329/11")
    assert done.exit_code == 0, done.output
    assert "2 of 10 " in done.stdout
    assert set(done.stdout) & set("▁▂▃▄▅▆▇█")
    assert "waits for you: UA 329/11 held (release)" in done.stdout
    assert "2036-12-01 17:00 EST" in done.stdout


def test_json_has_what_is_late(shell: Shell) -> None:
    assert '"late": 0' in run(shell, "status", "--json").stdout
