"""Copies kept elsewhere, and checks of fixity (X-04 to X-09, F-50)."""

import sqlalchemy as sa
from alembic import op

revision = "0033"
down_revision = "0032"
branch_labels = None
depends_on = None


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=False)


def _empty(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=False, server_default="")


def _number(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=False, server_default="0")


def upgrade() -> None:
    """Add both tables."""
    op.create_table(
        "kept_copy",
        sa.Column("id", sa.Integer(), nullable=False),
        *map(_text, ("made_on", "medium", "distance", "place", "content", "person")),
        *map(_empty, ("name", "sha256")),
        _number("sequence"),
        *map(_empty, ("remark", "entered_by")),
        _text("entered_at"),
        sa.Column("withdrawn_on", sa.Text(), nullable=True),
        _empty("withdrawn_reason"),
        sa.CheckConstraint(
            "distance IN ('offline', 'nearline', 'disaster')",
            name=op.f("ck_kept_copy_distance_known"),
        ),
        sa.CheckConstraint(
            "trim(place) <> '' AND trim(content) <> '' AND trim(person) <> ''",
            name=op.f("ck_kept_copy_is_described"),
        ),
        sa.CheckConstraint(
            "medium IN ('disk', 'usb', 'disc', 'tape', 'server', 'other')",
            name=op.f("ck_kept_copy_medium_known"),
        ),
        sa.CheckConstraint(
            "withdrawn_on IS NULL OR trim(withdrawn_reason) <> ''",
            name=op.f("ck_kept_copy_withdrawal_explained"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_kept_copy")),
    )
    _checks()


def _checks() -> None:
    op.create_table(
        "fixity_check",
        sa.Column("id", sa.Integer(), nullable=False),
        _text("kind"),
        sa.Column("kept_copy_id", sa.Integer(), nullable=True),
        *map(_empty, ("subject", "copied_at")),
        _number("sequence"),
        *map(_text, ("method", "outcome")),
        *map(_empty, ("findings", "checked_by")),
        _text("checked_at"),
        sa.CheckConstraint(
            "outcome = 'good' OR trim(findings) <> ''",
            name=op.f("ck_fixity_check_bad_is_explained"),
        ),
        sa.CheckConstraint(
            "kind IN ('room', 'copy', 'second', 'drill')", name=op.f("ck_fixity_check_kind_known")
        ),
        sa.CheckConstraint(
            "outcome IN ('good', 'bad')", name=op.f("ck_fixity_check_outcome_known")
        ),
        sa.ForeignKeyConstraint(
            ["kept_copy_id"], ["kept_copy.id"], name=op.f("fk_fixity_check_kept_copy_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_fixity_check")),
    )
    op.create_index("ix_fixity_check_kind", "fixity_check", ["kind", "checked_at"])


def downgrade() -> None:
    """Take the tables away again."""
    op.drop_table("fixity_check")
    op.drop_table("kept_copy")
