"""Deputies for posts, and pictures of forms that were signed by hand (R-05, L-02)."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the tables; the guard against approving one's own comes with the triggers."""
    op.create_table(
        "signed_sheet",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("application_id", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("added_at", sa.Text(), nullable=False),
        sa.Column("added_by", sa.Text(), nullable=False, server_default=""),
        sa.CheckConstraint(
            "kind IN ('png', 'jpg', 'tif', 'pdf')", name=op.f("ck_signed_sheet_kind_known")
        ),
        sa.ForeignKeyConstraint(
            ["application_id"], ["application.id"], name=op.f("fk_signed_sheet_application_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_signed_sheet")),
        sa.UniqueConstraint(
            "application_id", "sha256", name=op.f("uq_signed_sheet_application_id_sha256")
        ),
    )
    op.create_table(
        "deputy",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("post", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("valid_from", sa.Text(), nullable=False),
        sa.Column("valid_to", sa.Text(), nullable=False),
        sa.Column("appointed_by", sa.Text(), nullable=False),
        sa.Column("entered_by", sa.Text(), nullable=False, server_default=""),
        sa.Column("entered_at", sa.Text(), nullable=False),
        sa.Column("ended_on", sa.Text(), nullable=True),
        sa.CheckConstraint("valid_to >= valid_from", name=op.f("ck_deputy_ends_after_it_begins")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_deputy")),
    )
    op.create_index("ix_deputy_post", "deputy", ["post", "valid_from"])


def downgrade() -> None:
    """Take the tables away again."""
    op.drop_index("ix_deputy_post", table_name="deputy")
    op.drop_table("deputy")
    op.drop_table("signed_sheet")
