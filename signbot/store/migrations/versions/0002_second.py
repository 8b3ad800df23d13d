"""What the second version keeps beside the first."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    queued = sa.text("state = 'queued'")
    op.drop_index("ix_outbox_queued", "outbox")
    op.create_index("ix_outbox_queued", "outbox", ["rank", "tries", "id"], sqlite_where=queued, postgresql_where=queued)
