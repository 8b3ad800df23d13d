"""journal: who did what, when and why; the newest last, and no address whole."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from signbot.cli import exit_code, signbot
from signbot.cli.shell import Shell
from signbot.core.campaign import Campaign
from signbot.store import Store
from tests.configs import RIGHT

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    """A bot without a database."""
    (tmp_path / "config.toml").write_text(RIGHT, encoding="utf-8")
    return Shell(tmp_path / "config.toml", {})


@pytest.fixture
def held(shell: Shell) -> Campaign:
    """Held, and released by a coordinator's mail."""
    store: Store = shell.store
    store.register(shell.config.campaigns, NOW)
    campaign = shell.config.campaigns[0]
    store.hold(campaign.folded, "martha", "as amina@home.example asked", NOW)
    store.noted("signbot", "set apart", "1 of their mails", NOW + HOUR)
    store.release(campaign.folded, "brian@rrn.example", "", NOW + 2 * HOUR)
    return campaign


def run(shell: Shell, *arguments: str) -> Result:
    return CliRunner().invoke(signbot, ["--config", str(shell.config_path), "journal", *arguments])


def test_the_newest_stands_last_and_no_address_is_whole(shell: Shell, held: Campaign) -> None:
    done = run(shell, "--json")
    written = held.code.written
    assert done.exit_code == 0
    assert json.loads(done.stdout) == [
        {
            "at": "2026-11-24T12:00:00+00:00",
            "who": "martha",
            "campaign": written,
            "what": "hold",
            "why": "as a…@h….example asked",
        },
        {
            "at": "2026-11-24T13:00:00+00:00",
            "who": "signbot",
            "campaign": "",
            "what": "set apart",
            "why": "1 of their mails",
        },
        {"at": "2026-11-24T14:00:00+00:00", "who": "b…@r….example", "campaign": written, "what": "release", "why": ""},
    ]


@pytest.mark.usefixtures("held")
def test_with_a_code_only_that_letter(shell: Shell) -> None:
    done = run(shell, "ua 329-11", "--json")
    assert [entry["what"] for entry in json.loads(done.stdout)] == ["hold", "release"]


def test_a_table_for_people_has_the_time_of_the_bot(shell: Shell, held: Campaign) -> None:
    lines = run(shell).stdout.splitlines()
    assert lines[0].split() == ["when", "who", "campaign", "what", "why"]
    at = f"{NOW.astimezone(shell.config.bot.time_zone):%Y-%m-%d %H:%M %Z}"
    assert lines[1].split("  ")[0] == at
    assert [word in lines[1] for word in ("martha", held.code.written, "hold", "as a…@h….example asked")] == [True] * 4
    assert "home.example" not in "".join(lines)


@pytest.mark.usefixtures("held")
def test_what_people_wrote_turns_no_text_round(shell: Shell) -> None:
    shell.store.noted("martha", "set apart", "[bold]\u202eoops[/bold]", NOW)
    said = run(shell).stdout
    assert "[bold]\\u202eoops[/bold]" in said
    assert "\u202e" not in said


def test_before_there_is_a_database_nothing_was_done_and_none_is_made(shell: Shell) -> None:
    assert run(shell).stdout == "Nothing yet.\n"
    assert json.loads(run(shell, "--json").stdout) == []
    assert not shell.begun


def test_a_code_that_nobody_knows_is_wrong_usage(shell: Shell) -> None:
    arguments = ["--config", str(shell.config_path), "journal", "UA 1/99"]
    assert exit_code(lambda: signbot.main(arguments, standalone_mode=False)) == 2
