"""What the tenth version keeps beside the ninth: the texts of a letter, and under which each name was given.

An old database knows of a letter's text only a hash of the whole file's word on it, addresses and fax numbers included.
It keeps that as `file_hash`. The first pass finds the texts' words in the file, where it says the same still, and puts
the names under the text's own hash.
"""

import sqlalchemy as sa
from alembic import op

from signbot.store.tables import Moment

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    id_type = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
    op.execute("ALTER TABLE campaign RENAME COLUMN text_hash TO file_hash")
    op.add_column("signature", sa.Column("asked_at", Moment()))
    op.add_column("letter", sa.Column("texts", sa.Text(), server_default="", nullable=False))
    op.create_table(
        "version",
        sa.Column("id", id_type, nullable=False),
        sa.Column("campaign", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.Column("since", Moment(), nullable=False),
        sa.Column("kept", sa.Boolean(), nullable=False),
        sa.Column("asks", sa.Boolean(), nullable=False),
        sa.Column("asked_upto", id_type, server_default="0", nullable=False),
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_version")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_version_campaign"), "version", ["campaign"])
