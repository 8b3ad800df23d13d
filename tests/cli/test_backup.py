"""backup and replay: what they refuse before they touch anything."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from signbot.cli import signbot
from signbot.cli.shell import Shell, utc_now
from signbot.store.backup import backup
from tests.cli.running import run
from tests.configs import ENVIRON, RIGHT


@pytest.fixture
def begun(tmp_path: Path) -> Path:
    """A folder with a database."""
    (tmp_path / "config.toml").write_text(RIGHT, encoding="utf-8")
    shell = Shell(tmp_path / "config.toml", ENVIRON)
    shell.store.register(shell.config.campaigns, utc_now())
    shell.close()
    return tmp_path


def test_before_there_is_a_database_nothing_is_kept(tmp_path: Path) -> None:
    result = run(tmp_path, "backup", str(tmp_path / "kept"))
    assert (result.exit_code, [path.name for path in tmp_path.iterdir()]) == (2, ["config.toml"])
    assert "there is no database yet" in result.stderr


def test_it_says_where_it_wrote_and_what_else_to_keep(begun: Path) -> None:
    result = run(begun, "backup", str(begun / "kept"))
    assert result.exit_code == 0, result.output
    assert f"Written to {begun / 'kept'}. Keep {begun / 'config.toml'}, its secrets and " in result.stdout


def test_a_file_that_is_there_stays_unless_force_is_said(begun: Path) -> None:
    (begun / "kept").write_bytes(b"mine")
    refused = run(begun, "backup", str(begun / "kept"))
    assert (refused.exit_code, (begun / "kept").read_bytes()) == (2, b"mine")
    assert "add --force" in refused.stderr
    assert run(begun, "backup", "--force", str(begun / "kept")).exit_code == 0
    assert (begun / "kept").read_bytes().startswith(b"SQLite format 3")


def test_a_folder_that_is_missing_is_not_made(begun: Path) -> None:
    result = run(begun, "backup", str(begun / "nowhere" / "kept"))
    assert (result.exit_code, (begun / "nowhere").exists()) == (2, False)
    assert "there is no folder" in result.stderr


# replay -------------------------------------------------------------------------------------------


def restored(folder: Path, text: str) -> Result:
    """`replay` on a database that was restored from a backup."""
    (folder / "config.toml").write_text(text, encoding="utf-8")
    database = folder / "signbot.db"
    backup(f"sqlite:///{database}", folder / "kept", utc_now())
    for file in folder.glob("signbot.db*"):
        file.unlink()
    (folder / "kept").rename(database)
    return CliRunner().invoke(signbot, ["--config", str(folder / "config.toml"), "replay", "--yes"], env=ENVIRON)


def test_where_no_backup_was_restored_there_is_nothing_to_replay(begun: Path) -> None:
    result = run(begun, "replay", "--yes")
    assert result.exit_code == 2
    assert "if it was another one, add --restored" in result.stderr


def test_where_mails_stay_in_place_a_person_must_say_until_when(begun: Path) -> None:
    result = restored(begun, RIGHT.replace("[imap]\n", '[imap]\nafter = "seen"\n'))
    assert result.exit_code == 2, result.output
    assert 'imap.after is "seen": say --until' in result.stderr
