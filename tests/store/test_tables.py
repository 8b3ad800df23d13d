"""The tables: what the migrations make is what they say, and moments are moments."""

from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, text

from signbot.store import Store
from signbot.store.tables import metadata
from tests.store.make import NOW

NO_WAIT = timedelta(0)


def schema(connection: Connection) -> list[str]:
    """Everything that the database itself says about its tables and indexes. Triggers stand in the migration alone."""
    if connection.dialect.name == "sqlite":
        query = (
            "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name <> 'alembic_version' AND type <> 'trigger'"
        )
    else:
        query = """SELECT concat_ws(' ', table_name, column_name, data_type, is_nullable, column_default)
            FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> 'alembic_version'
            UNION SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename <> 'alembic_version'
            UNION SELECT concat(conname, pg_get_constraintdef(oid)) FROM pg_constraint
            WHERE connamespace = 'public'::regnamespace AND conname NOT LIKE 'alembic%'"""
    return sorted(
        " ".join(sorted(row.replace(",", " ").replace('"', "").split())) for (row,) in connection.execute(text(query))
    )


def test_the_migrations_make_exactly_the_schema_of_the_tables(own_store: Store) -> None:
    with own_store.writing() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []
        migrated = schema(connection)
        metadata.drop_all(connection)
        metadata.create_all(connection)
        assert migrated == schema(connection)


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
