"""Computers sent to repair (X-18)."""

import sqlalchemy as sa
from alembic import op

revision = "0036"
down_revision = "0035"
branch_labels = None
depends_on = None

EMPTY = ("entered_by", "result", "returned_by", "struck_by", "struck_reason")
MISSING = ("returned_on", "struck_on")
ORDER = (
    "number", "device", "sent_on", "fault", "repairer", "data_gone", "handled_by", "entered_by",
    "entered_at", "returned_on", "result", "returned_by", "struck_on",
    "struck_by", "struck_reason",
)  # fmt: skip


def upgrade() -> None:
    """Add the table."""
    op.create_table(
        "computer_repair",
        sa.Column("id", sa.Integer(), nullable=False),
        *(
            sa.Column(
                name,
                sa.Text(),
                nullable=name in MISSING,
                server_default="" if name in EMPTY else None,
            )
            for name in ORDER
        ),
        sa.CheckConstraint(
            "data_gone IN ('cleared', 'deleted', 'disk_removed')",
            name=op.f("ck_computer_repair_data_gone_known"),
        ),
        sa.CheckConstraint(
            "trim(device) <> '' AND trim(fault) <> '' AND trim(repairer) <> '' "
            "AND trim(handled_by) <> ''",
            name=op.f("ck_computer_repair_says_all"),
        ),
        sa.CheckConstraint(
            "returned_on IS NULL OR (returned_on >= sent_on AND trim(result) <> '')",
            name=op.f("ck_computer_repair_back_after"),
        ),
        sa.CheckConstraint(
            "struck_on IS NULL OR trim(struck_reason) <> ''",
            name=op.f("ck_computer_repair_struck_with_reason"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_computer_repair")),
        sa.UniqueConstraint("number", name=op.f("uq_computer_repair_number")),
    )
    op.create_index("ix_computer_repair_sent_on", "computer_repair", ["sent_on"])


def downgrade() -> None:
    """Take the table away again."""
    op.drop_table("computer_repair")
