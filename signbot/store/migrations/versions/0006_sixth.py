"""What the sixth version keeps beside the fifth: who does not get a name, and a letter as everybody may have it.

An old database withholds no name; its letters went by the ways that are recorded.
"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("signature", sa.Column("withheld", sa.JSON(), server_default="[]", nullable=False))
    op.add_column("outbox", sa.Column("discloses", sa.Boolean(), server_default=sa.false(), nullable=False))
    op.add_column("outbox", sa.Column("earlier", sa.JSON(), server_default="[]", nullable=False))
    for form in ("text", "html", "names"):
        op.add_column("letter", sa.Column(f"public_{form}", sa.Text(), nullable=True))
    op.add_column("letter", sa.Column("public_pdf", sa.LargeBinary(), nullable=True))
