"""Who imported a list, how the lists of a source are read, loans that came from a loan book."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

IN_BATCH = sa.text("batch_id IS NOT NULL")


def upgrade() -> None:
    """Add the name beside a batch, the batch beside a loan, and the profiles."""
    op.add_column(
        "import_batch", sa.Column("imported_by", sa.Text(), server_default="", nullable=False)
    )
    batch = sa.Column(
        "batch_id",
        sa.Integer(),
        sa.ForeignKey("import_batch.id", name=op.f("fk_loan_batch_id")),
        nullable=True,
    )
    op.add_column("loan", batch, inline_references=True)
    op.create_index(
        "ix_loan_batch_id",
        "loan",
        ["batch_id"],
        unique=False,
        sqlite_where=IN_BATCH,
        postgresql_where=IN_BATCH,
    )
    op.create_table(
        "import_profile",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("headings", sa.Text(), server_default="", nullable=False),
        sa.Column("columns", sa.Text(), server_default="{}", nullable=False),
        sa.Column("saved_at", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_import_profile")),
        sa.UniqueConstraint("name", name=op.f("uq_import_profile_name")),
    )
    op.create_index("ix_import_profile_headings", "import_profile", ["headings"], unique=False)


def downgrade() -> None:
    """Take them away again; lists that came in stay."""
    op.drop_index("ix_import_profile_headings", table_name="import_profile")
    op.drop_table("import_profile")
    op.drop_index("ix_loan_batch_id", table_name="loan")
    op.drop_column("loan", "batch_id")
    op.drop_column("import_batch", "imported_by")
