"""Alembic's entry: migrates over the connection that `Store.upgrade` hands in, in its transaction."""

from alembic import context

from signbot.store.tables import metadata

context.configure(
    connection=context.config.attributes["connection"], target_metadata=metadata, transaction_per_migration=False
)
context.run_migrations()
