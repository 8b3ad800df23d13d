"""Scrubbing: what was erased is gone from the file, too."""

from pathlib import Path

from signbot.core.decision import Erase
from signbot.store import Store
from tests.store.make import AMINA, KEEP, NOW, decided, know, seen, signs


def test_a_mail_that_says_forget_me_is_scrubbed_from_the_file_by_the_end_of_the_pass(store: Store) -> None:
    signs(store)
    store.record([decided(seen(store), Erase(AMINA))], NOW)
    store.purge(NOW, KEEP)
    if store.file is not None:
        assert b"Diallo" not in store.file.read_bytes()
    assert not any(store.traces(AMINA).values())


def test_a_file_that_somebody_reads_is_scrubbed_by_the_next_pass(sqlite_url: str) -> None:
    store, reader = Store(sqlite_url), Store(sqlite_url)
    know(store)
    with reader.reading() as connection:
        connection.exec_driver_sql("SELECT count(*) FROM mail").all()
        store.forget(AMINA, "brian", NOW)  # as a snapshot is open, the journal can't be emptied
        kept = Path(f"{store.file}-wal").read_bytes()
        assert b"Diallo" in kept
    store.purge(NOW, KEEP)
    files = [path for path in (store.file, Path(f"{store.file}-wal")) if path]
    assert not [file for file in files if b"Diallo" in file.read_bytes()]
    reader.close()
    store.close()
