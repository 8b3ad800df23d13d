"""What the second version keeps beside the first."""

import sqlalchemy as sa
from alembic import op

from signbot.store.tables import Moment

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_PERSONS = ("signature", "outbox")  # tables that know a supporter's mailbox
_STRANGERS = sa.text("stranger_at <> ''")


def upgrade() -> None:
    op.add_column("mail", sa.Column("belief", sa.SmallInteger(), server_default="2", nullable=False))
    _last_words()
    queued = sa.text("state = 'queued'")
    op.drop_index("ix_outbox_queued", "outbox")
    op.create_index("ix_outbox_queued", "outbox", ["rank", "tries", "id"], sqlite_where=queued, postgresql_where=queued)
    op.drop_index("ix_outbox_sent_at", "outbox")
    op.create_index("ix_outbox_sent_at", "outbox", ["sent_at", "kind"], unique=False)
    _mailboxes()
    _talks()
    _alarms()


def _alarms() -> None:
    """What needs a person, and is rung where mail is what fails."""
    op.create_table(
        "alarm",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("at", Moment(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("rung_at", Moment(), nullable=True),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_alarm")),
    )


def _last_words() -> None:
    """By what a signed mail is known again, and when each supporter spoke last."""
    op.create_table(
        "seal",
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("mail_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.ForeignKeyConstraint(["mail_id"], ["mail.id"], name=op.f("fk_seal_mail_id")),
        sa.PrimaryKeyConstraint("content", name=op.f("pk_seal")),
    )
    op.create_table(
        "word",
        sa.Column("who", sa.String(length=64), nullable=False),
        sa.Column("campaign", sa.Text(), nullable=False),
        sa.Column("at", Moment(), nullable=False),
        sa.PrimaryKeyConstraint("who", "campaign", name=op.f("pk_word")),
    )
    op.create_index(op.f("ix_word_at"), "word", ["at"], unique=False)


def _mailboxes() -> None:
    """For the bounds: which addresses are one mailbox, and what went to people whom nobody has proven."""
    for table in _PERSONS:
        op.add_column(table, sa.Column("mailbox", sa.Text(), server_default="", nullable=False))
        _fill_mailbox(table)
    op.add_column("outbox", sa.Column("stranger_at", sa.Text(), server_default="", nullable=False))
    op.create_index(op.f("ix_signature_mailbox"), "signature", ["mailbox"], unique=False)
    op.create_index("ix_outbox_mailbox_queued_at", "outbox", ["mailbox", "queued_at"], unique=False)
    op.create_index(
        "ix_outbox_strangers",
        "outbox",
        ["stranger_at", "due"],
        unique=False,
        sqlite_where=_STRANGERS,
        postgresql_where=_STRANGERS,
    )


def _talks() -> None:
    """For the bounds: which answers of ours are one talk, and about what it is."""
    for column, kind in (("talk", sa.Text()), ("topic", sa.String(length=64))):
        op.add_column("outbox", sa.Column(column, kind, server_default="", nullable=False))
        there = sa.text(f"{column} <> ''")
        op.create_index(
            f"ix_outbox_{column}",
            "outbox",
            [column, "queued_at"],
            unique=False,
            sqlite_where=there,
            postgresql_where=there,
        )


def _fill_mailbox(name: str) -> None:
    """As `core.address.mailbox` folds an address today."""
    table = sa.table(name, sa.column("supporter", sa.Text()), sa.column("mailbox", sa.Text()))
    op.execute(table.update().values(mailbox=table.c.supporter))
    connection = op.get_bind()
    tagged = sa.select(table.c.supporter).where(table.c.supporter.contains("+")).distinct()
    for supporter in connection.execute(tagged).scalars().all():
        local, _, host = supporter.rpartition("@")
        folded = f"{local.partition('+')[0] or local}@{host}"
        connection.execute(table.update().where(table.c.supporter == supporter).values(mailbox=folded))
