"""Migrations: the database of every released version comes forward, with what was in it."""

import re
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import text

import signbot.store.migrations
from signbot.store import Store
from signbot.store.locks import HEAD
from signbot.store.rows import box
from signbot.store.tables import metadata
from tests.store.make import NOW

ROOT = Path(__file__).parents[2]
SIGNED_BEFORE = text(
    "INSERT INTO signature (campaign, supporter, name_key, email, name, organisation, title, place, anonymous,"
    " for_organisation, state, received_at, language, text_hash, flags, reason, dispatch)"
    " VALUES ('ua329/11', :who, '', '', '', '', '', '', false, false, 'counted', :at, 'en', '', '[]', '', 0)"
)
RELEASED = {"0.1.0": "0001", "0.2.0": "0002"}  # the schema of each version that people have


def test_the_newest_migration_is_the_one_that_we_ask_for() -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(signbot.store.migrations.__file__).parent))
    assert ScriptDirectory.from_config(config).get_heads() == [HEAD]


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
