"""What the seventh version keeps beside the sixth: officials' mails, each with what it was judged to be.

An old database kept them as proofs of their deliveries; of these nobody has said yet what they are.
"""

import sqlalchemy as sa
from alembic import op

from signbot.store.tables import Moment

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

KEPT = """
    INSERT INTO official (outbox_id, campaign, how, kind, why, judged_by, sender, message_id, at, proven, content, raw)
    SELECT proof.outbox_id, outbox.campaign, 'by its thread', 'unclear', 'it came before mails were judged',
           '', '', '', proof.at, false, proof.content, proof.raw
    FROM proof JOIN outbox ON outbox.id = proof.outbox_id
    WHERE proof.id IN (SELECT min(id) FROM proof WHERE what = 'reply' GROUP BY content)
"""


def upgrade() -> None:
    id_type = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
    op.create_table(
        "official",
        sa.Column("id", id_type, nullable=False),
        sa.Column("outbox_id", id_type, nullable=True),
        sa.Column("campaign", sa.Text(), nullable=False),
        sa.Column("how", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("judged_by", sa.Text(), nullable=False),
        sa.Column("sender", sa.Text(), nullable=False),
        sa.Column("message_id", sa.Text(), nullable=False),
        sa.Column("at", Moment(), nullable=False),
        sa.Column("proven", sa.Boolean(), nullable=False),
        sa.Column("content", sa.String(length=64), nullable=False),
        sa.Column("mail_id", id_type, nullable=True),
        sa.Column("raw", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(["outbox_id"], ["outbox.id"], name=op.f("fk_official_outbox_id")),
        sa.ForeignKeyConstraint(["mail_id"], ["mail.id"], name=op.f("fk_official_mail_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_official")),
        sa.UniqueConstraint("content", name=op.f("uq_official_content")),
        sqlite_autoincrement=True,
    )
    for column in ("campaign", "message_id", "outbox_id"):
        op.create_index(op.f(f"ix_official_{column}"), "official", [column], unique=False)
    op.execute(KEPT)
    op.execute("DELETE FROM proof WHERE what = 'reply'")
