"""What the ninth version keeps beside the eighth: the letters of which members were told, and who said no to one."""

import sqlalchemy as sa
from alembic import op

from signbot.store.tables import Moment

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    number = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
    op.create_table(
        "advance_notice",
        sa.Column("id", number, nullable=False),
        sa.Column("campaign", sa.Text(), nullable=False),
        sa.Column("member_id", number, nullable=False),
        sa.Column("text_hash", sa.String(length=64), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("seconds", sa.BigInteger(), nullable=False),
        sa.Column("outbox_id", number, nullable=True),
        sa.Column("queued_at", Moment(), nullable=False),
        sa.Column("answered_at", Moment(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_advance_notice")),
        sa.UniqueConstraint(
            "campaign", "member_id", "text_hash", name=op.f("uq_advance_notice_campaign_member_id_text_hash")
        ),
        sqlite_autoincrement=True,
    )
    for column in ("member_id", "outbox_id", "queued_at"):
        op.create_index(op.f(f"ix_advance_notice_{column}"), "advance_notice", [column], unique=False)
    op.create_index(
        "ix_advance_notice_queued",
        "advance_notice",
        ["campaign"],
        unique=False,
        sqlite_where=sa.text("state = 'queued'"),
        postgresql_where=sa.text("state = 'queued'"),
    )
    op.create_table(
        "refusal",
        sa.Column("campaign", sa.Text(), nullable=False),
        sa.Column("supporter", sa.Text(), nullable=False),
        sa.Column("at", Moment(), nullable=False),
        sa.PrimaryKeyConstraint("campaign", "supporter", name=op.f("pk_refusal")),
    )
    op.create_index(op.f("ix_refusal_supporter"), "refusal", ["supporter"], unique=False)
