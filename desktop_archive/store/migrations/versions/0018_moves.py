"""Move plans and the boxes they carry (B-08, B-18)."""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None

PLAN_STATES = "'draft', 'under_way', 'paused', 'closed', 'dropped'"
LINE_STATES = "'planned', 'waiting', 'taken', 'there', 'left'"
OPEN = "state IN ('waiting', 'taken')"


def upgrade() -> None:
    """Add both tables; nothing else changes."""
    op.create_table(
        "move_plan",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("serial", sa.Integer(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False, server_default=""),
        sa.Column("state", sa.Text(), nullable=False, server_default="draft"),
        sa.Column("order_by", sa.Text(), nullable=False, server_default="as_they_stand"),
        sa.Column("close_gaps", sa.Boolean(), nullable=False, server_default="1"),
        sa.Column("free_percent", sa.Integer(), nullable=False, server_default="0"),
        sa.Column("source", sa.Text(), nullable=False, server_default=""),
        sa.Column("target_first_id", sa.Integer(), nullable=False),
        sa.Column("target_last_id", sa.Integer(), nullable=False),
        sa.Column("made_by", sa.Text(), nullable=False, server_default=""),
        sa.Column("made_at", sa.Text(), nullable=False),
        sa.Column("approved_by", sa.Text(), nullable=False, server_default=""),
        sa.Column("approved_at", sa.Text(), nullable=True),
        sa.Column("closed_by", sa.Text(), nullable=False, server_default=""),
        sa.Column("closed_at", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=False, server_default=""),
        sa.CheckConstraint(f"state IN ({PLAN_STATES})", name=op.f("ck_move_plan_state_known")),
        sa.CheckConstraint(
            "order_by IN ('as_they_stand', 'by_number')", name=op.f("ck_move_plan_order_by_known")
        ),
        sa.ForeignKeyConstraint(
            ["target_first_id"], ["place.id"], name=op.f("fk_move_plan_target_first_id")
        ),
        sa.ForeignKeyConstraint(
            ["target_last_id"], ["place.id"], name=op.f("fk_move_plan_target_last_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_move_plan")),
        sa.UniqueConstraint("number", name=op.f("uq_move_plan_number")),
        sa.UniqueConstraint("serial", name=op.f("uq_move_plan_serial")),
    )
    op.create_index("ix_move_plan_state", "move_plan", ["state"])
    op.create_table(
        "move_line",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("plan_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("box_id", sa.Integer(), nullable=False),
        sa.Column("from_place_id", sa.Integer(), nullable=True),
        sa.Column("from_position", sa.Integer(), nullable=True),
        sa.Column("to_place_id", sa.Integer(), nullable=True),
        sa.Column("problem", sa.Text(), nullable=False, server_default=""),
        sa.Column("state", sa.Text(), nullable=False, server_default="planned"),
        sa.Column("taken_at", sa.Text(), nullable=True),
        sa.Column("taken_by", sa.Text(), nullable=False, server_default=""),
        sa.Column("taken_step", sa.Integer(), nullable=True),
        sa.Column("there_at", sa.Text(), nullable=True),
        sa.Column("there_by", sa.Text(), nullable=False, server_default=""),
        sa.Column("there_step", sa.Integer(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False, server_default=""),
        sa.CheckConstraint(f"state IN ({LINE_STATES})", name=op.f("ck_move_line_state_known")),
        sa.ForeignKeyConstraint(["plan_id"], ["move_plan.id"], name=op.f("fk_move_line_plan_id")),
        sa.ForeignKeyConstraint(["box_id"], ["box.id"], name=op.f("fk_move_line_box_id")),
        sa.ForeignKeyConstraint(
            ["from_place_id"], ["place.id"], name=op.f("fk_move_line_from_place_id")
        ),
        sa.ForeignKeyConstraint(
            ["to_place_id"], ["place.id"], name=op.f("fk_move_line_to_place_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_move_line")),
        sa.UniqueConstraint("plan_id", "box_id", name=op.f("uq_move_line_plan_id_box_id")),
    )
    op.create_index("ix_move_line_plan_id", "move_line", ["plan_id", "position"])
    op.create_index(
        "uq_move_line_open_box",
        "move_line",
        ["box_id"],
        unique=True,
        sqlite_where=sa.text(OPEN),
        postgresql_where=sa.text(OPEN),
    )


def downgrade() -> None:
    """Take the tables away again."""
    op.drop_table("move_line")
    op.drop_table("move_plan")
