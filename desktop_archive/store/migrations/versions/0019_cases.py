"""Cases of damage and loss with their steps and photos (L-15, L-16, L-29)."""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None

STEPS = ("reported", "inquiry", "department_told", "repaired", "found", "replaced", "given_up")
LISTED = ", ".join(f"'{step}'" for step in STEPS)


def upgrade() -> None:
    """Add the tables; lines that a finding keeps open already are closed with a word as before."""
    op.create_table(
        "desk_case",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("loan_id", sa.Integer(), nullable=True),
        sa.Column("reading_id", sa.Integer(), nullable=True),
        sa.Column("record_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("found", sa.Text(), nullable=False, server_default=""),
        sa.Column("opened_on", sa.Text(), nullable=False),
        sa.Column("opened_by", sa.Text(), nullable=False, server_default=""),
        sa.Column("closed_on", sa.Text(), nullable=True),
        sa.Column("closed_by", sa.Text(), nullable=False, server_default=""),
        sa.Column("outcome", sa.Text(), nullable=False, server_default=""),
        sa.CheckConstraint("kind IN ('damage', 'loss')", name=op.f("ck_desk_case_kind_known")),
        sa.CheckConstraint(
            "(loan_id IS NULL) <> (reading_id IS NULL)",
            name=op.f("ck_desk_case_of_loan_or_reading"),
        ),
        sa.ForeignKeyConstraint(["loan_id"], ["loan.id"], name=op.f("fk_desk_case_loan_id")),
        sa.ForeignKeyConstraint(
            ["reading_id"], ["reading.id"], name=op.f("fk_desk_case_reading_id")
        ),
        sa.ForeignKeyConstraint(["record_id"], ["record.id"], name=op.f("fk_desk_case_record_id")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_desk_case_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_desk_case")),
        sa.UniqueConstraint("number", name=op.f("uq_desk_case_number")),
    )
    op.create_index("ix_desk_case_loan_id", "desk_case", ["loan_id"])
    op.create_index("ix_desk_case_closed_on", "desk_case", ["closed_on"])
    op.create_table(
        "case_step",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("step", sa.Text(), nullable=False),
        sa.Column("done_on", sa.Text(), nullable=False),
        sa.Column("done_by", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False, server_default=""),
        sa.Column("entered_by", sa.Text(), nullable=False, server_default=""),
        sa.CheckConstraint(f"step IN ({LISTED})", name=op.f("ck_case_step_step_known")),
        sa.ForeignKeyConstraint(["case_id"], ["desk_case.id"], name=op.f("fk_case_step_case_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_step")),
        sa.UniqueConstraint("case_id", "step", name=op.f("uq_case_step_case_id_step")),
    )
    op.create_table(
        "case_photo",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("added_at", sa.Text(), nullable=False),
        sa.Column("added_by", sa.Text(), nullable=False, server_default=""),
        sa.CheckConstraint(
            "kind IN ('png', 'jpg', 'tif', 'pdf')", name=op.f("ck_case_photo_kind_known")
        ),
        sa.ForeignKeyConstraint(["case_id"], ["desk_case.id"], name=op.f("fk_case_photo_case_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_photo")),
        sa.UniqueConstraint("case_id", "sha256", name=op.f("uq_case_photo_case_id_sha256")),
    )


def downgrade() -> None:
    """Take the tables away again."""
    op.drop_table("case_photo")
    op.drop_table("case_step")
    op.drop_table("desk_case")
