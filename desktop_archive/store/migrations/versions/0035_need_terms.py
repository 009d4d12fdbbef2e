"""From when until when an entry of a list of direct need holds (A-17, R-20)."""

import sqlalchemy as sa
from alembic import op

revision = "0035"
down_revision = "0034"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the term; entries of before hold from their approval, without an end."""
    op.add_column(
        "direct_need", sa.Column("valid_from", sa.Text(), nullable=False, server_default="")
    )
    op.add_column("direct_need", sa.Column("valid_to", sa.Text(), nullable=True))
    op.execute("UPDATE direct_need SET valid_from = approved_on")


def downgrade() -> None:
    """Take the term away again; what had an end, or had not begun, is ended and opens nothing."""
    op.execute(
        "UPDATE direct_need SET ended_on = valid_from "
        "WHERE ended_on IS NULL AND (valid_to IS NOT NULL OR valid_from > approved_on)"
    )
    op.drop_column("direct_need", "valid_to")
    op.drop_column("direct_need", "valid_from")
