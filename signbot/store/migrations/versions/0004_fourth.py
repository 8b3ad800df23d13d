"""What the fourth version keeps beside the third: how far the supporters of a campaign that is over are told.

An old database: where it was telling them, it begins again with the first; who has a note gets no second one, because
each note is queued once.
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    place = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
    op.add_column("campaign", sa.Column("told_upto", place, server_default="0", nullable=False))
