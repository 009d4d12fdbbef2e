"""Notebooks for excerpts, and what leaving persons hand over (U-08 to U-10)."""

import sqlalchemy as sa
from alembic import op

revision = "0027"
down_revision = "0026"
branch_labels = None
depends_on = None


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=False)


def _empty(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=False, server_default="")


def upgrade() -> None:
    """Add both tables."""
    op.create_table(
        "notebook",
        sa.Column("id", sa.Integer(), nullable=False),
        _text("number"),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("pages", sa.Integer(), nullable=False),
        _text("issued_on"),
        _empty("issued_by"),
        sa.Column("returned_on", sa.Text(), nullable=True),
        _empty("received_by"),
        sa.Column("pages_back", sa.Integer(), nullable=False, server_default="0"),
        _empty("remark"),
        sa.CheckConstraint("pages > 0", name=op.f("ck_notebook_has_pages")),
        sa.CheckConstraint(
            "returned_on IS NULL OR pages_back = pages OR trim(remark) <> ''",
            name=op.f("ck_notebook_finding_is_said"),
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_notebook_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notebook")),
        sa.UniqueConstraint("number", name=op.f("uq_notebook_number")),
    )
    op.create_index("ix_notebook_person_id", "notebook", ["person_id", "returned_on"])
    _transfers()


def _transfers() -> None:
    op.create_table(
        "outstanding_transfer",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        _text("opened_on"),
        _empty("opened_by"),
        _text("leaves_on"),
        sa.Column("closed_on", sa.Text(), nullable=True),
        _empty("closed_by"),
        _empty("outcome"),
        sa.CheckConstraint(
            "closed_on IS NULL OR trim(outcome) <> ''",
            name=op.f("ck_outstanding_transfer_closed_with_a_word"),
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_outstanding_transfer_person_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outstanding_transfer")),
    )
    is_open = sa.text("closed_on IS NULL")
    op.create_index(
        "uq_outstanding_transfer_open",
        "outstanding_transfer",
        ["person_id"],
        unique=True,
        sqlite_where=is_open,
        postgresql_where=is_open,
    )


def downgrade() -> None:
    """Take the tables away again."""
    op.drop_table("outstanding_transfer")
    op.drop_table("notebook")
