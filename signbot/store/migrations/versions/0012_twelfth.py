"""What the twelfth version keeps beside the eleventh: what coordinators order by email."""

import sqlalchemy as sa
from alembic import op

from signbot.store.tables import Moment

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    id_type = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
    op.create_table(
        "desk_order",
        sa.Column("id", id_type, nullable=False),
        sa.Column("mail_id", id_type, nullable=False),
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("message_id", sa.Text(), nullable=False),
        sa.Column("what", sa.String(length=16), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("confirms", id_type, nullable=False),
        sa.Column("flaw", sa.String(length=16), nullable=False),
        sa.Column("arrived", Moment(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("plan", sa.String(length=64), nullable=False),
        sa.Column("names", sa.BigInteger(), nullable=False),
        sa.Column("asked", sa.Integer(), nullable=False),
        sa.Column("nonce", sa.String(length=32)),
        sa.Column("expires", Moment()),
        sa.Column("answered_at", Moment()),
        sa.Column("raw", sa.LargeBinary()),
        sa.ForeignKeyConstraint(["mail_id"], ["mail.id"], name=op.f("fk_desk_order_mail_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_desk_order")),
        sa.UniqueConstraint("mail_id", name=op.f("uq_desk_order_mail_id")),
        sa.UniqueConstraint("nonce", name=op.f("uq_desk_order_nonce")),
        sqlite_autoincrement=True,
    )
    waiting = sa.text("state = 'waiting'")
    op.create_index("ix_desk_order_waiting", "desk_order", ["id"], sqlite_where=waiting, postgresql_where=waiting)
