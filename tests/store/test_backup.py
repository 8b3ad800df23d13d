"""A backup of an SQLite database: whole, private, marked with its moment; where it fails, what was there stays."""

import stat
from pathlib import Path

import pytest

from signbot.store import Damaged, Store, Unavailable
from signbot.store.backup import backup
from tests.store.make import HOUR, NOW, UA, signs


def test_it_is_one_private_file_that_opens_as_a_restored_database(sqlite_url: str, tmp_path: Path) -> None:
    store = Store(sqlite_url)
    signs(store)
    with store.reading():  # others work meanwhile
        backup(sqlite_url, tmp_path / "copy.db", NOW)
    assert stat.S_IMODE((tmp_path / "copy.db").stat().st_mode) == 0o600
    copy = Store(f"sqlite:///{tmp_path / 'copy.db'}")
    assert (copy.restored_from(), store.restored_from()) == (NOW, None)
    assert [signature.person.name for signature in copy.signatures(UA)] == ["Amina Diallo"]
    copy.close()
    store.close()


def test_a_backup_of_a_restored_database_keeps_the_older_moment(sqlite_url: str, tmp_path: Path) -> None:
    first, second = tmp_path / "first.db", tmp_path / "second.db"
    backup(sqlite_url, first, NOW)
    backup(f"sqlite:///{first}", second, NOW + HOUR)
    copy = Store(f"sqlite:///{second}")
    assert copy.restored_from() == NOW
    copy.close()


def test_where_it_fails_the_backup_before_stays(sqlite_url: str, tmp_path: Path) -> None:
    path = tmp_path / "copy.db"
    path.write_bytes(b"the backup of yesterday")
    with pytest.raises(Unavailable):
        backup(f"sqlite:///{tmp_path}/nowhere/signbot.db", path, NOW)
    assert path.read_bytes() == b"the backup of yesterday"
    with pytest.raises(Unavailable, match="can't be written"):
        backup(sqlite_url, tmp_path / "nowhere" / "copy.db", NOW)
    assert sorted(file.name for file in tmp_path.glob("copy*")) == ["copy.db"]


def test_a_damaged_database_makes_no_backup(sqlite_url: str, tmp_path: Path) -> None:
    with (tmp_path / "signbot.db").open("r+b") as file:
        file.seek(5_000)
        file.write(b"\xff" * 60_000)
    with pytest.raises((Damaged, Unavailable)):
        backup(sqlite_url, tmp_path / "copy.db", NOW)
    assert not (tmp_path / "copy.db").exists()
