"""Upgrades: the database and the configuration of each released version come up with nothing lost."""

import contextlib
import sqlite3
from pathlib import Path

import pytest

from signbot.config import load
from signbot.store import Store
from tests.configs import NOW
from tests.release import CONFIG, DATABASE, FOLDER

RELEASES = sorted(path.name for path in FOLDER.iterdir())


def rows(file: Path, columns: dict[str, list[str]]) -> dict[str, list[tuple[object, ...]]]:
    with contextlib.closing(sqlite3.connect(file)) as database:
        return {
            table: sorted(database.execute(f'SELECT {", ".join(names)} FROM "{table}"').fetchall(), key=repr)
            for table, names in columns.items()
        }


def columns(file: Path) -> dict[str, list[str]]:
    with contextlib.closing(sqlite3.connect(file)) as database:
        tables = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        mine = [name for name in tables if name not in ("alembic_version", "sqlite_sequence")]
        return {name: [f'"{row[1]}"' for row in database.execute(f'PRAGMA table_info("{name}")')] for name in mine}


@pytest.mark.parametrize("version", RELEASES)
def test_the_database_of_that_day_comes_up_and_every_row_of_it_is_there(tmp_path: Path, version: str) -> None:
    file = tmp_path / "signbot.db"
    with contextlib.closing(sqlite3.connect(file)) as database:
        database.executescript((FOLDER / version / DATABASE).read_text(encoding="utf-8"))
    file.chmod(0o600)
    before = columns(file)
    found = rows(file, before)
    assert sum(map(len, found.values())) > 20
    store = Store(f"sqlite:///{file}")
    store.upgrade()
    assert store.current()
    assert store.whole()
    assert len(store.members()) == 2
    store.close()
    assert rows(file, before) == found


@pytest.mark.parametrize("version", RELEASES)
def test_the_configuration_of_that_day_is_right(tmp_path: Path, version: str) -> None:
    path = tmp_path / CONFIG
    path.write_text((FOLDER / version / CONFIG).read_text(encoding="utf-8"), encoding="utf-8")
    path.chmod(0o600)
    config = load(path, {}, NOW)
    assert [one.code.written for one in config.campaigns] == ["UA 329/11"]
