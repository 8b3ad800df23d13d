"""What the fourteenth version keeps beside the thirteenth: several orders of one email, and the language of each."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("desk_order", table_kwargs={"sqlite_autoincrement": True}) as batch:
        batch.drop_constraint("uq_desk_order_mail_id", type_="unique")
        batch.add_column(sa.Column("language", sa.String(length=16), server_default="", nullable=False))
    op.create_index("ix_desk_order_mail_id", "desk_order", ["mail_id"])
