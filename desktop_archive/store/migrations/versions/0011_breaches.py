"""Breaches of the rules by borrowers (L-19)."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

KINDS = ("lent_on", "altered", "marked", "soiled", "taken_apart", "copied", "unsealed", "other")
LISTED = ", ".join(f"'{kind}'" for kind in KINDS)


def upgrade() -> None:
    """Add the table; nothing else changes."""
    op.create_table(
        "breach",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("loan_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("noted_on", sa.Text(), nullable=False),
        sa.Column("noted_by", sa.Text(), nullable=False, server_default=""),
        sa.Column("dealt_on", sa.Text(), nullable=True),
        sa.Column("dealt_how", sa.Text(), nullable=False, server_default=""),
        sa.Column("dealt_by", sa.Text(), nullable=False, server_default=""),
        sa.CheckConstraint(f"kind IN ({LISTED})", name=op.f("ck_breach_kind_known")),
        sa.ForeignKeyConstraint(["loan_id"], ["loan.id"], name=op.f("fk_breach_loan_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_breach")),
    )
    op.create_index("ix_breach_loan_id", "breach", ["loan_id"])


def downgrade() -> None:
    """Take the table away again."""
    op.drop_index("ix_breach_loan_id", table_name="breach")
    op.drop_table("breach")
