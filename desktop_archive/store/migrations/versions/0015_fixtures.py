"""Doors, windows and instruments on the plan of a room (B-06)."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

KINDS = "'door', 'window', 'climate', 'extinguisher', 'desk'"
WALLS = "'top', 'right', 'bottom', 'left', 'floor'"


def upgrade() -> None:
    """Add the table; nothing else changes."""
    op.create_table(
        "fixture",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("room_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False, server_default=""),
        sa.Column("wall", sa.Text(), nullable=False, server_default="bottom"),
        sa.Column("along", sa.Integer(), nullable=False, server_default="500"),
        sa.Column("down", sa.Integer(), nullable=False, server_default="500"),
        sa.Column("removed_on", sa.Text(), nullable=True),
        sa.CheckConstraint(f"kind IN ({KINDS})", name=op.f("ck_fixture_kind_known")),
        sa.CheckConstraint(f"wall IN ({WALLS})", name=op.f("ck_fixture_wall_known")),
        sa.CheckConstraint(
            "along BETWEEN 0 AND 1000 AND down BETWEEN 0 AND 1000", name=op.f("ck_fixture_inside")
        ),
        sa.ForeignKeyConstraint(["room_id"], ["place.id"], name=op.f("fk_fixture_room_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_fixture")),
    )
    op.create_index("ix_fixture_room_id", "fixture", ["room_id"])


def downgrade() -> None:
    """Take the table away again."""
    op.drop_index("ix_fixture_room_id", table_name="fixture")
    op.drop_table("fixture")
