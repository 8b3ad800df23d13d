"""What the eleventh version keeps beside the tenth: the months that members were told of, and the receipts in them."""

import sqlalchemy as sa
from alembic import op

from signbot.store.tables import Moment

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "month",
        sa.Column("month", sa.String(length=7), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("created", Moment(), nullable=False),
        sa.Column("told_upto", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("told", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("month", name=op.f("pk_month")),
    )
    op.create_table(
        "receipt",
        sa.Column("campaign", sa.Text(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("campaign", "sha256", name=op.f("pk_receipt")),
    )
