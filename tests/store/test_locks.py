"""The lock of a pass, and the schema brought up to date: one process at a time, and none that is dead."""

import os
import stat
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from signbot.store import Busy, Store, Unavailable
from tests.patience import PATIENCE
from tests.postgres import Postgres
from tests.store.make import NOW, outgoing
from tests.store.processes import elsewhere, heard, killed

NO_WAIT = timedelta(0)


def test_an_sqlite_file_is_brought_up_to_date_by_itself_and_is_private(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'new.db'}"
    assert not Store.exists(url)
    store = Store(url)
    assert not (tmp_path / "new.db").exists()
    store.ready()
    assert store.current()
    assert Store.exists(url)
    assert stat.S_IMODE((tmp_path / "new.db").stat().st_mode) == 0o600
    store.ready()
    store.close()


def test_a_server_is_brought_up_to_date_by_a_person(postgres: Postgres) -> None:
    url = postgres.database()
    assert not Store.exists(url)
    store = Store(url)
    with pytest.raises(Unavailable, match="db upgrade"):
        store.ready()
    store.upgrade()
    store.upgrade()
    store.ready()
    assert Store.exists(url)
    store.close()
    postgres.drop(url)


def test_a_database_of_a_newer_signbot_is_left_alone(own_store: Store) -> None:
    with own_store.writing() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(Unavailable, match="newer"):
        own_store.upgrade()


def test_a_second_process_waits_or_says_who_is_at_work(store: Store, open_store: Callable[[], Store]) -> None:
    other = open_store()
    with store.lock(NO_WAIT), pytest.raises(Busy, match=str(os.getpid())), other.lock(NO_WAIT):
        pass
    with other.lock(NO_WAIT):
        pass


def test_the_lock_of_a_migration_is_another_lock(store: Store, open_store: Callable[[], Store]) -> None:
    with store.lock(NO_WAIT):
        open_store().upgrade()


def test_a_lock_ends_with_its_process(url: str, store: Store) -> None:
    holder = elsewhere(url, "with store.lock():\n    print('held', flush=True)\n    input()")
    assert heard(holder) == "held"
    with pytest.raises(Busy), store.lock(NO_WAIT):
        pass
    killed(holder)
    with store.lock(timedelta(seconds=5)):
        pass


def test_two_upgrades_at_once_make_one_schema(empty_url: str) -> None:
    statements = "print('ready', flush=True)\ninput()\nstore.upgrade()\nprint(store.current(), flush=True)"
    both = [elsewhere(empty_url, statements) for _ in range(2)]
    assert [heard(one) for one in both] == ["ready", "ready"]
    for one in both:
        assert one.stdin is not None
        one.stdin.write("\n")
        one.stdin.flush()
    assert [heard(one) for one in both] == ["True", "True"]
    assert [one.wait(timeout=PATIENCE) for one in both] == [0, 0]


def test_the_claims_of_a_process_that_lives_are_left_to_it_those_of_a_dead_one_come_back(postgres_url: str) -> None:
    store = Store(postgres_url)
    store.queue([outgoing() for _ in range(2)], NOW)
    first, second = (parcel.id for parcel in store.due(NOW))
    claimer = "print(*store.claim([{}], NOW), flush=True)\ninput()"
    living, dead = (elsewhere(postgres_url, claimer.format(one)) for one in (first, second))
    assert [heard(living), heard(dead)] == [str(first), str(second)]
    killed(dead)
    until = time.monotonic() + PATIENCE
    while len(store.due(NOW)) < 1 and time.monotonic() < until:  # the server notices in no time, but not in none
        with store.lock(NO_WAIT):
            pass
    assert [parcel.id for parcel in store.due(NOW)] == [second]
    killed(living)
    store.close()
