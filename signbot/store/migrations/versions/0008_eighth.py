"""What the eighth version keeps beside the seventh: what became of a letter's case, and who was told."""

import sqlalchemy as sa
from alembic import op

from signbot.store.tables import Moment

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    id_type = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
    op.create_table(
        "outcome",
        sa.Column("id", id_type, nullable=False),
        sa.Column("key", sa.String(length=64), nullable=False),
        sa.Column("campaign", sa.Text(), nullable=False),
        sa.Column("sort", sa.String(length=16), nullable=False),
        sa.Column("texts", sa.JSON(), nullable=False),
        sa.Column("file_name", sa.Text(), nullable=False),
        sa.Column("created", Moment(), nullable=False),
        sa.Column("told_upto", id_type, nullable=False),
        sa.Column("told", sa.Boolean(), nullable=False),
        sa.Column("file", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outcome")),
        sa.UniqueConstraint("key", name=op.f("uq_outcome_key")),
        sqlite_autoincrement=True,
    )
