"""Who approved that others see the records of a unit (R-16, R-20); its guards come with it."""

import sqlalchemy as sa
from alembic import op

revision = "0039"
down_revision = "0038"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column; of what was done before nobody is named."""
    op.add_column("unit", sa.Column("approved_by", sa.Text(), nullable=False, server_default=""))


def downgrade() -> None:
    """Take it away again."""
    op.drop_column("unit", "approved_by")
