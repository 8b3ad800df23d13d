"""What the sixteenth version keeps elsewhere than the fifteenth: the octets of mails, apart from their fate."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None

MOVE = "INSERT INTO payload (outbox_id, octets) SELECT id, payload FROM outbox WHERE payload IS NOT NULL"
# PostgreSQL hides a dropped column, and leaves what is in it on the disk until its row is written again
FORGET = "UPDATE outbox SET payload = NULL WHERE payload IS NOT NULL"


def upgrade() -> None:
    op.create_table(
        "payload",
        sa.Column("outbox_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("octets", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["outbox_id"], ["outbox.id"], name=op.f("fk_payload_outbox_id")),
        sa.PrimaryKeyConstraint("outbox_id", name=op.f("pk_payload")),
    )
    op.execute(MOVE)
    op.drop_index("ix_outbox_kept", "outbox")
    if op.get_bind().dialect.name == "postgresql":
        op.execute(FORGET)
    op.drop_column("outbox", "payload")
