"""The pick list with what was not found; requests withdrawn with their reason (L-02)."""

import sqlalchemy as sa
from alembic import op

revision = "0026"
down_revision = "0025"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the table and the columns; requests withdrawn before have no reason."""
    op.create_table(
        "fetching",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("application_record_id", sa.Integer(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("noted_at", sa.Text(), nullable=False),
        sa.Column("noted_by", sa.Text(), nullable=False, server_default=""),
        sa.Column("note", sa.Text(), nullable=False, server_default=""),
        sa.Column("told_on", sa.Text(), nullable=True),
        sa.Column("told_how", sa.Text(), nullable=False, server_default=""),
        sa.Column("told_by", sa.Text(), nullable=False, server_default=""),
        sa.CheckConstraint(
            "state IN ('open', 'ready', 'not_found', 'back')",
            name=op.f("ck_fetching_state_known"),
        ),
        sa.CheckConstraint(
            "state <> 'not_found' OR note <> ''",
            name=op.f("ck_fetching_says_where_it_was_sought"),
        ),
        sa.ForeignKeyConstraint(
            ["application_record_id"],
            ["application_record.id"],
            name=op.f("fk_fetching_application_record_id"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_fetching")),
        sa.UniqueConstraint(
            "application_record_id", name=op.f("uq_fetching_application_record_id")
        ),
    )
    op.create_index("ix_fetching_state", "fetching", ["state"])
    op.add_column("application", sa.Column("withdrawn_on", sa.Text(), nullable=True))
    for name in ("withdrawn_by", "withdrawn_why"):
        op.add_column("application", sa.Column(name, sa.Text(), nullable=False, server_default=""))


def downgrade() -> None:
    """Take the table and the columns away again."""
    for name in ("withdrawn_why", "withdrawn_by", "withdrawn_on"):
        op.drop_column("application", name)
    op.drop_table("fetching")
