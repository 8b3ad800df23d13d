"""Upgrades: the database and the configuration of each released version come up with nothing lost."""

import contextlib
import json
import sqlite3
from pathlib import Path

import pytest
from click.testing import CliRunner

from signbot.cli import signbot
from signbot.config import load
from signbot.store import Store
from tests.configs import NOW
from tests.release import CONFIG, DATABASE, FOLDER

RELEASES = sorted(path.name for path in FOLDER.iterdir())


# Where a later version keeps what a column held
MOVED = {("outbox", '"payload"'): "(SELECT octets FROM payload WHERE outbox_id = outbox.id)"}


def rows(file: Path, wanted: dict[str, list[str]]) -> dict[str, list[tuple[object, ...]]]:
    """What stands in these columns, wherever it is kept now."""
    now = columns(file)
    with contextlib.closing(sqlite3.connect(file)) as database:
        return {
            table: sorted(database.execute(f'SELECT {", ".join(kept)} FROM "{table}"').fetchall(), key=repr)
            for table, names in wanted.items()
            for kept in [[name if name in now[table] else MOVED[table, name] for name in names]]
        }


def columns(file: Path) -> dict[str, list[str]]:
    with contextlib.closing(sqlite3.connect(file)) as database:
        tables = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        mine = [name for name in tables if name not in ("alembic_version", "sqlite_sequence")]
        return {name: [f'"{row[1]}"' for row in database.execute(f'PRAGMA table_info("{name}")')] for name in mine}


def that_days(version: str, folder: Path) -> Path:
    """The configuration of that release, beside its database."""
    path = folder / CONFIG
    path.write_text((FOLDER / version / CONFIG).read_text(encoding="utf-8"), encoding="utf-8")
    path.chmod(0o600)
    return path


def run(config: Path, *arguments: str) -> str:
    done = CliRunner().invoke(signbot, ["--config", str(config), *arguments])
    assert done.exit_code == 0, done.output
    return done.stdout


@pytest.mark.parametrize("version", RELEASES)
def test_the_database_of_that_day_comes_up_and_every_row_of_it_is_there(tmp_path: Path, version: str) -> None:
    file = tmp_path / "signbot.db"
    with contextlib.closing(sqlite3.connect(file)) as database:
        database.executescript((FOLDER / version / DATABASE).read_text(encoding="utf-8"))
    file.chmod(0o600)
    before = columns(file)
    found = rows(file, before)
    assert sum(map(len, found.values())) > 20
    config = that_days(version, tmp_path)
    store = Store(f"sqlite:///{file}")
    assert not store.current()  # else the command has nothing to do
    run(config, "db", "upgrade")
    assert (store.current(), store.whole()) == (True, True)
    store.close()
    assert rows(file, before) == found
    signatures = json.loads(run(config, "signatures", "UA 329/11", "--json"))
    assert [one["state"] for one in signatures] == ["counted", "expired"]
    assert len(json.loads(run(config, "members", "list", "--json"))) == 2
    assert {one["code"] for one in json.loads(run(config, "status", "--json"))["campaigns"]} >= {"UA 329/11"}


@pytest.mark.parametrize("version", RELEASES)
def test_the_configuration_of_that_day_is_right(tmp_path: Path, version: str) -> None:
    config = load(that_days(version, tmp_path), {}, NOW)
    assert [one.code.written for one in config.campaigns] == ["UA 329/11"]
