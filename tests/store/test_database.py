"""The database itself: how it is opened, what it says when it is unavailable, and what a crash leaves."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection, event, text
from sqlalchemy.exc import DBAPIError

from signbot.core.ledger import Verdict
from signbot.store import Damaged, Store, Unavailable
from tests.once import on_the_disk
from tests.patience import PATIENCE
from tests.store.make import AMINA, NOW, UA, add, decided, outgoing, seen, sight, signs
from tests.store.processes import elsewhere, heard, killed

NO_WAIT = timedelta(0)


def test_sqlite_is_as_safe_as_it_can_be(sqlite_url: str) -> None:
    with on_the_disk(), closing(Store(sqlite_url)) as store, store.writing() as connection:
        settings = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()
            for name in ("journal_mode", "synchronous", "foreign_keys", "secure_delete", "busy_timeout")
        }
    full = 2
    assert settings == {
        "journal_mode": "wal",
        "synchronous": full,
        "foreign_keys": 1,
        "secure_delete": 1,
        "busy_timeout": 30_000,
    }


def test_keys_are_made_once(store: Store, open_store: Callable[[], Store]) -> None:
    assert len(store.key("token")) == 32
    assert store.key("token") == open_store().key("token") != store.key("ledger")


# Crashes ---------------------------------------------------------------------------------------------


def test_a_crash_between_sight_and_record_leaves_mails_that_are_found_again(url: str, store: Store) -> None:
    victim = elsewhere(url, "store.sight([sight(1), sight(2)])\nprint('seen', flush=True)\ninput()")
    assert heard(victim) == "seen"
    killed(victim)
    assert store.handled("INBOX", 1, [1, 2]) == set()
    rows = store.sight([sight(1), sight(2)])
    assert [(row.attempts, row.verdict) for row in rows] == [(2, Verdict.WAITING)] * 2
    store.record([decided(row, add(f"Person {row.id}"), supporter=f"p{row.id}@rrn.example") for row in rows], NOW)
    assert (len(list(store.signatures(UA))), store.balance()["received"]) == (2, 2)


def test_a_crash_inside_a_transaction_leaves_nothing_of_it(url: str, store: Store) -> None:
    row = seen(store)
    statements = f"""
from signbot.core.ledger import Seen, Verdict
import signbot.store.record as record
def stop(*_):
    print('inside', flush=True)
    input()
record.recompose = stop
store.record([decided(Seen({row.id}, 1, Verdict.WAITING), add(), outgoing=(outgoing(),))], NOW)
"""
    victim = elsewhere(url, statements)
    assert heard(victim) == "inside"
    killed(victim)
    assert (list(store.signatures(UA)), store.due(NOW), store.verdict(row.id)) == ([], [], Verdict.WAITING)
    signs(store)


def test_two_processes_never_claim_the_same_row(url: str, store: Store) -> None:
    store.queue([outgoing() for _ in range(60)], NOW)
    statements = """
input()
won = []
while due := store.due(NOW, 7):
    won += store.claim([parcel.id for parcel in due], NOW)
print(*won, flush=True)
"""
    workers = [elsewhere(url, statements) for _ in range(2)]
    for worker in workers:
        assert worker.stdin is not None
        worker.stdin.write("\n")
        worker.stdin.flush()
    won = [one for worker in workers for one in heard(worker).split()]
    for worker in workers:
        worker.wait(timeout=PATIENCE)
    assert len(won) == len(set(won)) == 60


# Outages ---------------------------------------------------------------------------------------------


def test_a_file_that_cannot_be_opened_is_an_outage(tmp_path: Path) -> None:
    store = Store(f"sqlite:///{tmp_path / 'no' / 'folder' / 'signbot.db'}")
    with pytest.raises(Unavailable):
        store.ready()
    with pytest.raises(Unavailable):
        store.balance()
    with pytest.raises(Unavailable), store.lock(NO_WAIT):
        pass


def test_a_file_that_is_no_database_is_an_outage(tmp_path: Path) -> None:
    (tmp_path / "signbot.db").write_bytes(b"this is no database, it is a letter " * 50)
    with pytest.raises(Unavailable):
        Store(f"sqlite:///{tmp_path / 'signbot.db'}").ready()


def test_a_full_disk_is_an_outage_and_loses_nothing(sqlite_url: str) -> None:
    store = Store(sqlite_url)
    signs(store)
    event.listen(store.engine, "begin", _no_more_pages)
    with pytest.raises(Unavailable, match="full"):
        store.queue([outgoing(payload=bytes(5_000_000))], NOW)
    assert len(list(store.signatures(UA))) == 1
    event.remove(store.engine, "begin", _no_more_pages)
    store.close()


def _no_more_pages(connection: Connection) -> None:
    """SQLITE_FULL comes, as on a full disk."""
    pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
    connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")


def test_a_database_locked_for_too_long_is_an_outage(sqlite_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("signbot.store.database.BUSY_TIMEOUT", 0.1)
    store = Store(sqlite_url)
    assert store.file is not None
    other = sqlite3.connect(store.file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(Unavailable, match="locked"):
        store.queue([outgoing()], NOW)
    assert store.balance()["received"] == 0  # reading goes on
    other.execute("ROLLBACK")
    assert store.queue([outgoing()], NOW) == 1
    other.close()
    store.close()


def test_a_server_that_is_gone_is_an_outage_said_without_its_password() -> None:
    store = Store("postgresql://signbot:geheim@127.0.0.1:1/signbot")
    for call in (store.balance, store.ready, lambda: Store.exists(store.url)):
        with pytest.raises(Unavailable) as outage:
            call()
        assert "geheim" not in str(outage.value)


def test_connections_that_a_server_closed_are_made_anew(postgres_url: str) -> None:
    store = Store(postgres_url)
    signs(store)
    victim = Store(postgres_url)
    with victim.writing() as connection:
        connection.execute(
            text(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                " WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )
        )
    victim.close()
    assert len(list(store.signatures(UA))) == 1
    store.close()


def test_an_error_never_shows_what_people_wrote(store: Store) -> None:
    with pytest.raises(DBAPIError) as error, store.writing() as connection:
        connection.execute(text("SELECT no_such_column FROM signature WHERE name = :name"), {"name": AMINA})
    assert AMINA not in str(error.value)


def test_one_look_sees_one_moment(store: Store, open_store: Callable[[], Store]) -> None:
    """Two statements of one report add up, whatever is written between them."""
    signs(store)
    count = text("SELECT count(*) FROM signature")
    with store.reading() as look:
        before = look.execute(count).scalar_one()
        signs(open_store(), supporter="boris@rrn.example", name="Boris Marin")
        assert look.execute(count).scalar_one() == before == 1
    with store.reading() as look:
        assert look.execute(count).scalar_one() == 2


def test_what_is_read_after_a_look_within_one_transaction_is_in_it(store: Store) -> None:
    count = text("SELECT count(*) FROM signature")
    with store.together():
        with store.look():
            pass
        signs(store)
        with store.reading() as connection:
            assert connection.execute(count).scalar_one() == 1


@pytest.mark.parametrize("at", [0, 100, 5000])
def test_a_damaged_file_is_said_as_what_it_is(tmp_path: Path, at: int) -> None:
    path = tmp_path / "signbot.db"
    store = Store(f"sqlite:///{path}")
    store.upgrade()
    store.close()
    with path.open("r+b") as file:
        file.seek(at)
        file.write(b"\xff" * 60_000)
    broken = Store(f"sqlite:///{path}")
    with pytest.raises(Damaged, match=r"restore the newest backup"):
        _looked_through(broken)


@pytest.mark.parametrize("statement", ["DELETE FROM alembic_version", "UPDATE alembic_version SET version_num = x''"])
def test_a_file_that_does_not_say_who_wrote_it_is_damaged_and_not_empty(tmp_path: Path, statement: str) -> None:
    path = tmp_path / "signbot.db"
    store = Store(f"sqlite:///{path}")
    store.upgrade()
    store.close()
    with closing(sqlite3.connect(path)) as file, file:
        file.execute(statement)
    with pytest.raises(Damaged, match=r"restore the newest backup"):
        Store(f"sqlite:///{path}").upgrade()


def _looked_through(store: Store) -> None:
    store.upgrade()
    list(store.signatures("ua329/11"))
    store.balance()


def test_a_locked_or_missing_database_is_not_called_damaged(tmp_path: Path) -> None:
    with pytest.raises(Unavailable) as raised:
        Store(f"sqlite:///{tmp_path}/nowhere/signbot.db").balance()
    assert not isinstance(raised.value, Damaged)
