"""The schema's history, forward only. Run by `Store.upgrade`, without a file alembic.ini."""
