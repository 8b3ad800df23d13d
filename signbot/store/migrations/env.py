"""Alembic's environment: it works on the connection that `database.upgrade` hands in."""

from alembic import context

from signbot.store.tables import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata, render_as_batch=True)
with context.begin_transaction():
    context.run_migrations()
