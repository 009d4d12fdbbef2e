"""Counting and looking up at a glance: the loans of one record, periods that do not run."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

LIVE = "withdrawn_at IS NULL AND state NOT IN ('destroyed', 'transferred')"
STATES = ("not_running", "undetermined")


def upgrade() -> None:
    """Add three indexes; no row changes."""
    op.create_index("ix_loan_record_id", "loan", ["record_id", "lent_on"])
    for state in STATES:
        rows = sa.text(f"{LIVE} AND period_state = '{state}'")
        op.create_index(
            f"ix_record_live_{state}",
            "record",
            ["due_on"],
            sqlite_where=rows,
            postgresql_where=rows,
        )


def downgrade() -> None:
    """Take them away again."""
    for state in STATES:
        op.drop_index(f"ix_record_live_{state}", table_name="record")
    op.drop_index("ix_loan_record_id", table_name="loan")
