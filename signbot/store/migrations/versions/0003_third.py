"""What the third version keeps beside the second: how many names there are, who handles
which mails, and an index of the mails that wait.

The numbers are kept by triggers: nothing that changes a signature can forget to. An old database: its signatures are
counted once, here; nothing else in it changes.
"""

import sqlalchemy as sa
from alembic import op

from signbot.store.tables import Moment

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_MORE, _LESS = "NEW.campaign, NEW.state, 1", "OLD.campaign, OLD.state, -1"


def upgrade() -> None:
    waits = sa.text("verdict = 'waiting'")
    place = ["folder", "uidvalidity", "uid"]
    op.create_index("ix_mail_waiting", "mail", place, unique=False, sqlite_where=waits, postgresql_where=waits)
    _tally()
    _leases()


def _leases() -> None:
    """Which mails are handled by which worker."""
    op.create_table(
        "lease",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("folder", sa.Text(), nullable=False),
        sa.Column("uidvalidity", sa.BigInteger(), nullable=False),
        sa.Column("main", sa.Boolean(), nullable=False),
        sa.Column("uids", sa.JSON(), nullable=False),
        sa.Column("worker", sa.Text(), nullable=True),
        sa.Column("until", Moment(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_lease")),
        sqlite_autoincrement=True,
    )


def _tally() -> None:
    op.create_table(
        "tally",
        sa.Column("campaign", sa.Text(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("session", sa.Integer(), server_default="0", nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("campaign", "state", "session", name=op.f("pk_tally")),
    )
    counted = "SELECT campaign, state, count(*) FROM signature GROUP BY campaign, state"
    op.execute(f"INSERT INTO tally (campaign, state, number) {counted}")
    for statement in _SQLITE if op.get_bind().dialect.name == "sqlite" else _POSTGRESQL:
        op.execute(statement)


def _row(change: str) -> str:
    """SQLite has one writer at a time: one row for each state."""
    once_more = "ON CONFLICT (campaign, state, session) DO UPDATE SET number = number + excluded.number;"
    return f"INSERT INTO tally (campaign, state, number) VALUES ({change}) {once_more}"  # noqa: S608 - words of ours


_CHANGES = "OLD.campaign <> NEW.campaign OR OLD.state <> NEW.state"
_BOTH = f" BEGIN {_row(_LESS)} {_row(_MORE)} END"
_SQLITE = (
    f"CREATE TRIGGER tally_insert AFTER INSERT ON signature BEGIN {_row(_MORE)} END",
    f"CREATE TRIGGER tally_delete AFTER DELETE ON signature BEGIN {_row(_LESS)} END",
    f"CREATE TRIGGER tally_update AFTER UPDATE OF campaign, state ON signature WHEN {_CHANGES}{_BOTH}",
)


def _function(event: str, rows: str) -> str:
    """Once a statement, into rows of this session's own: two workers never wait for each other's numbers."""
    return f"""
        CREATE FUNCTION tally_{event}() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            INSERT INTO tally AS t (campaign, state, session, number)
            SELECT campaign, state, pg_backend_pid(), sum(n) FROM ({rows}) AS changed
            GROUP BY campaign, state HAVING sum(n) <> 0 ORDER BY campaign, state
            ON CONFLICT (campaign, state, session) DO UPDATE SET number = t.number + excluded.number;
            RETURN NULL;
        END $$"""  # noqa: S608 - words of ours


def _trigger(event: str, seen: str) -> str:
    """With transition tables (postgresql.org/docs/current/sql-createtrigger.html), which allow no list of columns."""
    return f"""
        CREATE TRIGGER tally_{event} AFTER {event} ON signature REFERENCING {seen}
        FOR EACH STATEMENT EXECUTE FUNCTION tally_{event}()"""


_AFTER, _BEFORE = "SELECT campaign, state, 1 AS n FROM after", "SELECT campaign, state, -1 AS n FROM before"
_POSTGRESQL = (
    _function("insert", _AFTER),
    _function("delete", _BEFORE),
    _function("update", f"{_AFTER} UNION ALL {_BEFORE}"),
    _trigger("insert", "NEW TABLE AS after"),
    _trigger("delete", "OLD TABLE AS before"),
    _trigger("update", "OLD TABLE AS before NEW TABLE AS after"),
)
