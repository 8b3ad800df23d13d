"""The database itself: its schema, its lock, what it says when it can't be had, and what a crash leaves."""

import os
import re
import signal
import sqlite3
import stat
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, event, text
from sqlalchemy.exc import DBAPIError

import signbot.store.migrations
from signbot.core.clock import Reading
from signbot.core.ledger import Verdict
from signbot.store import Busy, Damaged, Store, Unavailable
from signbot.store.locks import HEAD
from signbot.store.rows import box
from signbot.store.tables import metadata
from tests.patience import PATIENCE
from tests.postgres import Postgres
from tests.store.make import AMINA, DAY, NOW, UA, add, decided, outgoing, seen, sight, signs

ROOT = Path(__file__).parents[2]
NO_WAIT = timedelta(0)


def elsewhere(url: str, statements: str) -> "subprocess.Popen[str]":
    """Another process that works with the same database; it says a word for each `print`."""
    begin = f"from signbot.store import *\nfrom tests.store.make import *\nstore = Store({url!r})\n"
    arguments = [sys.executable, "-c", begin + statements]
    return subprocess.Popen(arguments, cwd=ROOT, stdout=subprocess.PIPE, stdin=subprocess.PIPE, text=True)


def heard(process: "subprocess.Popen[str]") -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def killed(process: "subprocess.Popen[str]") -> None:
    process.send_signal(signal.SIGKILL)
    process.wait(timeout=PATIENCE)


# The schema ------------------------------------------------------------------------------------------


def schema(connection: Connection) -> list[str]:
    """Everything that the database itself says about its tables and indexes."""
    if connection.dialect.name == "sqlite":
        query = "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name <> 'alembic_version'"
    else:
        query = """SELECT concat_ws(' ', table_name, column_name, data_type, is_nullable, column_default)
            FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> 'alembic_version'
            UNION SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename <> 'alembic_version'
            UNION SELECT concat(conname, pg_get_constraintdef(oid)) FROM pg_constraint
            WHERE connamespace = 'public'::regnamespace AND conname NOT LIKE 'alembic%'"""
    return sorted(" ".join(sorted(row.replace(",", " ").split())) for (row,) in connection.execute(text(query)))


def test_the_migrations_make_exactly_the_schema_of_the_tables(own_store: Store) -> None:
    with own_store.writing() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []
        migrated = schema(connection)
        metadata.drop_all(connection)
        metadata.create_all(connection)
        assert migrated == schema(connection)


def test_the_newest_migration_is_the_one_that_we_ask_for() -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(signbot.store.migrations.__file__).parent))
    assert ScriptDirectory.from_config(config).get_heads() == [HEAD]


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


def test_sqlite_is_as_safe_as_it_can_be(sqlite_url: str) -> None:
    store = Store(sqlite_url)
    with store.writing() as connection:
        settings = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()
            for name in ("journal_mode", "synchronous", "foreign_keys", "secure_delete", "busy_timeout")
        }
    store.close()
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


# The lock --------------------------------------------------------------------------------------------


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


# The clock -------------------------------------------------------------------------------------------


def test_what_was_believed_last_is_kept_however_many_passes_begin(store: Store) -> None:
    assert store.trusted() is None
    here = Reading(NOW, 100.5, "boot-1")
    store.trust(here)
    store.begin_pass(NOW + DAY)
    store.complete_poll(NOW + DAY)
    assert store.trusted() == here
    assert store.vouched() is None


def test_a_person_s_word_on_the_clock_is_recorded_with_who_and_why(store: Store) -> None:
    here = Reading(NOW, 100.5, "boot-1")
    store.vouch(here, "brian", "I have a watch")
    assert store.vouched() == store.trusted() == here
    assert [(entry.who, entry.why) for entry in store.journal()] == [("brian", "I have a watch")]


def test_the_last_complete_poll_is_when_it_began(store: Store) -> None:
    assert store.last_complete_poll() is None
    store.complete_poll(NOW)
    store.complete_poll(NOW + DAY)
    assert store.last_complete_poll() == NOW + DAY


def test_moments_come_back_to_the_microsecond_in_utc(store: Store) -> None:
    moment = (NOW + timedelta(microseconds=123_457)).astimezone(ZoneInfo("America/New_York"))
    store.complete_poll(moment)
    found = store.last_complete_poll()
    assert found == moment
    assert found is not None
    assert found.utcoffset() == NO_WAIT


def test_a_moment_without_a_zone_is_a_defect(store: Store) -> None:
    with pytest.raises(Exception, match="time zone"):
        store.complete_poll(NOW.replace(tzinfo=None))


# Versions --------------------------------------------------------------------------------------------

SIGNED_BEFORE = text(
    "INSERT INTO signature (campaign, supporter, name_key, email, name, organisation, title, place, anonymous,"
    " for_organisation, state, received_at, language, text_hash, flags, reason, dispatch)"
    " VALUES ('ua329/11', :who, '', '', '', '', '', '', false, false, 'counted', :at, 'en', '', '[]', '', 0)"
)
RELEASED = {"0.1.0": "0001", "0.2.0": "0002"}  # the schema of each version that people have


def test_every_released_version_stands_in_the_table() -> None:
    log = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert set(re.findall(r"^## (\d+\.\d+\.\d+)", log, re.MULTILINE)) == set(RELEASED)


@pytest.mark.parametrize("version", RELEASED)
def test_the_database_of_every_released_version_comes_forward(empty_url: str, version: str) -> None:
    """By the very steps of the migrations; what was in it is there still."""
    store = Store(empty_url)
    if store.file:
        store.file.touch(0o600)
    with store.writing() as connection:
        config = Config()
        config.set_main_option("script_location", str(Path(signbot.store.migrations.__file__).parent))
        config.attributes["connection"] = connection
        command.upgrade(config, RELEASED[version])
        connection.execute(
            text("INSERT INTO journal (at, who, what, why, campaign) VALUES (:at, 'ann', 'hold', '', '')"),
            {"at": 1 if store.is_sqlite else NOW},
        )
    store.upgrade()
    assert store.current()
    with store.reading() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []
        assert connection.execute(text("SELECT who FROM journal")).scalar_one() == "ann"
    store.close()


def test_supporters_of_the_first_version_get_their_mailbox(empty_url: str) -> None:
    store = Store(empty_url)
    if store.file:
        store.file.touch(0o600)
    with store.writing() as connection:
        config = Config()
        config.set_main_option("script_location", str(Path(signbot.store.migrations.__file__).parent))
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
        for who in ("eve+1@company.example", "+eve@company.example", "amina@home.example", ""):
            connection.execute(SIGNED_BEFORE, {"who": who, "at": 1 if store.is_sqlite else NOW})
    store.upgrade()
    with store.reading() as connection:
        found = dict(connection.execute(text("SELECT supporter, mailbox FROM signature")).all())
    assert found == {who: box(who) for who in found}
    store.close()


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


# Several processes -----------------------------------------------------------------------------------


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


def _looked_through(store: Store) -> None:
    store.upgrade()
    list(store.signatures("ua329/11"))
    store.balance()


def test_a_locked_or_missing_database_is_not_called_damaged(tmp_path: Path) -> None:
    with pytest.raises(Unavailable) as raised:
        Store(f"sqlite:///{tmp_path}/nowhere/signbot.db").balance()
    assert not isinstance(raised.value, Damaged)
