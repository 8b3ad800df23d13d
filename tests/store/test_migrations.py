"""Migrations: the database of every released version comes forward, with what was in it."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text

import signbot.store.migrations
from signbot.store import Store
from signbot.store.locks import HEAD
from signbot.store.rows import box
from signbot.store.tables import metadata
from tests.store.make import NOW, miscounted, outgoing

ROOT = Path(__file__).parents[2]
SIGNED_BEFORE = text(
    "INSERT INTO signature (campaign, supporter, name_key, email, name, organisation, title, place, anonymous,"
    " for_organisation, state, received_at, language, text_hash, flags, reason, dispatch)"
    " VALUES ('ua329/11', :who, '', '', '', '', '', '', false, false, 'counted', :at, 'en', '', '[]', '', 0)"
)
RELEASED = {"0.1.0": "0001", "1.0.0": "0013"}  # the schema of each version that people have


def migrations() -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(signbot.store.migrations.__file__).parent))
    return config


@contextmanager
def at_revision(url: str, revision: str) -> Iterator[tuple[Store, Connection]]:
    """A new database as it was then, within one transaction."""
    store = Store(url)
    if store.file:
        store.file.touch(0o600)
    with store.writing() as connection:
        config = migrations()
        config.attributes["connection"] = connection
        command.upgrade(config, revision)
        yield store, connection


def test_the_newest_migration_is_the_one_that_we_ask_for() -> None:
    assert ScriptDirectory.from_config(migrations()).get_heads() == [HEAD]


def test_every_released_version_stands_in_the_table() -> None:
    log = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert set(re.findall(r"^## (\d+\.\d+\.\d+)", log, re.MULTILINE)) == set(RELEASED)


@pytest.mark.parametrize("version", RELEASED)
def test_the_database_of_every_released_version_comes_forward(empty_url: str, version: str) -> None:
    """By the very steps of the migrations; what was in it is there still."""
    with at_revision(empty_url, RELEASED[version]) as (store, connection):
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
    with at_revision(empty_url, "0001") as (store, connection):
        for who in ("eve+1@company.example", "+eve@company.example", "amina@home.example", ""):
            connection.execute(SIGNED_BEFORE, {"who": who, "at": 1 if store.is_sqlite else NOW})
    store.upgrade()
    with store.reading() as connection:
        found = dict(connection.execute(text("SELECT supporter, mailbox FROM signature")).all())
    assert found == {who: box(who) for who in found}
    store.close()


def test_an_older_database_begins_with_the_first_of_those_who_are_to_be_told(empty_url: str) -> None:
    with at_revision(empty_url, "0003") as (store, connection):
        columns = "code, written, title, text_hash, first_seen, file_deadline, state, held_by, reason, waived, dispatch"
        more = "revision, composing, told, retention_days, evidence_days"
        moment, no = (1, 0) if store.is_sqlite else (NOW, False)
        connection.execute(
            text(
                f"INSERT INTO campaign ({columns}, {more}) VALUES ('ua7/26', 'UA 7/26', 'T', '', :at, :at, 'delivered',"
                " '', '', :no, 1, 0, 0, :no, 1, 1)"
            ),
            {"at": moment, "no": no},
        )
    store.upgrade()
    assert [(one.code, one.told_upto) for one in store.untold_campaigns()] == [("ua7/26", 0)]
    store.close()


def test_names_of_an_older_database_are_counted_once_and_kept_from_then_on(empty_url: str) -> None:
    with at_revision(empty_url, "0002") as (store, connection):
        for who in ("amina@home.example", "boris@home.example"):
            connection.execute(SIGNED_BEFORE, {"who": who, "at": 1 if store.is_sqlite else NOW})
    store.upgrade()
    with store.writing() as connection:
        kept = text("SELECT campaign, state, number FROM tally")
        assert connection.execute(kept).all() == [("ua329/11", "counted", 2)]
        connection.execute(text("UPDATE signature SET state = 'withdrawn' WHERE supporter LIKE 'boris%'"))
    assert miscounted(store) == []
    store.close()


def test_mails_of_an_older_database_keep_their_octets_and_what_was_erased_stays_so(empty_url: str) -> None:
    columns = (
        "kind, rank, channel, address, message_id, sha256, supporter, campaign, dispatch, stage, hours, route, printed,"
        " authenticated, state, reason, resolved, tries, queued_at, due, answer, wipe, payload"
    )
    mail = (
        f"INSERT INTO outbox ({columns}) VALUES ('answer', 0, 'email', 'a@home.example', :name, '', '', '', 0, 0,"
        " '', '', '', :no, :state, '', :no, 0, :at, :at, '', :no, :octets)"
    )
    with at_revision(empty_url, "0015") as (store, connection):
        moment, no = (1, 0) if store.is_sqlite else (NOW, False)
        for name, state, octets in (
            ("<1@x>", "sent", b"gone"),
            ("<2@x>", "sent", None),
            ("<3@x>", "queued", b"\x00\xff"),
        ):
            row = {"name": name, "state": state, "octets": octets, "at": moment, "no": no}
            connection.execute(text(mail), row)
        connection.execute(
            text("INSERT INTO proof (outbox_id, what, at, content, raw) VALUES (1, '', :at, '', :raw)"),
            {"at": moment, "raw": b"its report"},
        )
    store.upgrade()
    with store.reading() as connection:
        kept = connection.execute(text("SELECT outbox_id, octets FROM payload ORDER BY outbox_id")).all()
        assert connection.execute(text("SELECT outbox_id FROM proof")).scalars().all() == [1]
    assert [(number, bytes(octets)) for number, octets in kept] == [(1, b"gone"), (3, b"\x00\xff")]
    assert [(one.message_id, one.payload) for one in store.due(NOW)] == [("<3@x>", b"\x00\xff")]
    assert store.queue([outgoing()], NOW) == 1
    store.close()


def test_an_order_of_an_older_database_stays_and_is_nobodys_yes_and_its_mail_may_hold_a_second_one(
    empty_url: str,
) -> None:
    mail = (
        "INSERT INTO mail (id, folder, uidvalidity, uid, content, arrived, size, attempts, verdict, told)"
        " VALUES (7, 'INBOX', 1, 7, :content, :at, 9, 1, 'confirmed', true)"
    )
    order = (
        "INSERT INTO desk_order (mail_id, who, address, message_id, what, words, text, confirms, flaw, arrived, state,"
        " attempts, plan, names, asked) VALUES (7, 'c@rrn.example', 'c@rrn.example', '', :what, '', '', 0, '', :at,"
        " 'waiting', 0, '', 0, 0)"
    )
    with at_revision(empty_url, "0013") as (store, connection):
        moment = 1 if store.is_sqlite else NOW
        connection.execute(text(mail), {"at": moment, "content": b"k"})
        connection.execute(text(order), {"what": "status", "at": moment})
    store.upgrade()
    with store.writing() as connection:
        connection.execute(text(order), {"what": "help", "at": moment})
    assert [(one.id, one.what) for one in store.waiting_orders()] == [(1, "status"), (2, "help")]
    assert store.spoken_by("c@rrn.example") == []
    assert (store.balance()["confirmed"], store.balance()["other"]) == (0, 1)  # no supporter's yes
    store.close()
