"""Confidentiality training and checks (R-22)."""

import sqlalchemy as sa
from alembic import op

revision = "0034"
down_revision = "0033"
branch_labels = None
depends_on = None

EMPTY = ("place", "findings", "entered_by")
ORDER = (
    "number", "kind", "held_on", "place", "led_by", "topic", "content", "findings", "participants",
    "entered_by", "entered_at",
)  # fmt: skip


def upgrade() -> None:
    """Add the table."""
    op.create_table(
        "training",
        sa.Column("id", sa.Integer(), nullable=False),
        *(
            sa.Column(name, sa.Text(), nullable=False, server_default="" if name in EMPTY else None)
            for name in ORDER
        ),
        sa.CheckConstraint("kind IN ('training', 'check')", name=op.f("ck_training_kind_known")),
        sa.CheckConstraint(
            "trim(topic) <> '' AND trim(content) <> '' AND trim(participants) <> ''",
            name=op.f("ck_training_says_all"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_training")),
        sa.UniqueConstraint("number", name=op.f("uq_training_number")),
    )
    op.create_index("ix_training_held_on", "training", ["held_on"])


def downgrade() -> None:
    """Take the table away again."""
    op.drop_table("training")
