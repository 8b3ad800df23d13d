"""What the fifteenth version counts otherwise than the fourteenth: coordinators' orders are no supporters' yes."""

from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

RECOUNT = """
UPDATE mail SET verdict = 'other', note = 'a coordinator''s order: ' || note
WHERE verdict = 'confirmed'
AND (note LIKE '% released by a coordinator' OR id IN (SELECT mail_id FROM desk_order))
"""


def upgrade() -> None:
    op.execute(RECOUNT)
