"""What the thirteenth version keeps beside the twelfth: the numbers of each letter as the last digest had them."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("campaign", sa.Column("digested", sa.JSON(), server_default="{}", nullable=False))
