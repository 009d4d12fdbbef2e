"""Tables of the first register, part 4 of 4."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

#: Tables in the order in which they can be made.
TABLES = (
    "card",
    "recall",
    "renewal",
)


def _card() -> None:
    op.create_table(
        "card",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("serial", sa.Integer(), nullable=False),
        sa.Column("loan_id", sa.Integer(), nullable=False),
        sa.Column("printed_at", sa.Text(), nullable=True),
        sa.Column("copies", sa.Integer(), server_default="0", nullable=False),
        sa.Column("placed_at", sa.Text(), nullable=True),
        sa.Column("removed_at", sa.Text(), nullable=True),
        sa.Column("void_at", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["loan_id"], ["loan.id"], name=op.f("fk_card_loan_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_card")),
        sa.UniqueConstraint("loan_id", name=op.f("uq_card_loan_id")),
        sa.UniqueConstraint("serial", name=op.f("uq_card_serial")),
    )
    op.create_index("ix_card_removed_at", "card", ["removed_at"], unique=False)


def _recall() -> None:
    op.create_table(
        "recall",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("loan_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("copy_no", sa.Integer(), server_default="1", nullable=False),
        sa.Column("recalled_on", sa.Text(), nullable=False),
        sa.Column("recalled_by", sa.Text(), server_default="", nullable=False),
        sa.Column("how", sa.Text(), server_default="", nullable=False),
        sa.Column("return_by", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["loan_id"], ["loan.id"], name=op.f("fk_recall_loan_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_recall")),
    )
    op.create_index("ix_recall_loan_id", "recall", ["loan_id"], unique=False)


def _renewal() -> None:
    op.create_table(
        "renewal",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("loan_id", sa.Integer(), nullable=False),
        sa.Column("old_due_on", sa.Text(), nullable=False),
        sa.Column("new_due_on", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), server_default="", nullable=False),
        sa.Column("approved_by", sa.Text(), server_default="", nullable=False),
        sa.Column("renewed_at", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["loan_id"], ["loan.id"], name=op.f("fk_renewal_loan_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_renewal")),
    )
    op.create_index("ix_renewal_loan_id", "renewal", ["loan_id"], unique=False)


def upgrade() -> None:
    """Make these tables."""
    _card()
    _recall()
    _renewal()


def downgrade() -> None:
    """Drop these tables."""
    for table in reversed(TABLES):
        op.drop_table(table)
