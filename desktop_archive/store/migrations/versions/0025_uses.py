"""What is written beside a use of records: effects, follow-ups, strikes (E-03, E-07, E-10)."""

import sqlalchemy as sa
from alembic import op

revision = "0025"
down_revision = "0024"
branch_labels = None
depends_on = None

USES = (("loan", "loan"), ("reading", "reading"), ("copy", "copy_made"))


def upgrade() -> None:
    """Add the table; every use that is there already has a line in the ledger at once."""
    op.create_table(
        "use_entry",
        sa.Column("id", sa.Integer(), nullable=False),
        *(sa.Column(f"{name}_id", sa.Integer(), nullable=True) for name, _ in USES),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("social", sa.Text(), nullable=False, server_default=""),
        sa.Column("amount_fen", sa.Integer(), nullable=False, server_default="0"),
        sa.Column("said_by", sa.Text(), nullable=False, server_default=""),
        sa.Column("said_on", sa.Text(), nullable=False),
        sa.Column("entered_by", sa.Text(), nullable=False, server_default=""),
        sa.Column("entered_at", sa.Text(), nullable=False),
        *_checks(),
        *(
            sa.ForeignKeyConstraint(
                [f"{name}_id"], [f"{table}.id"], name=op.f(f"fk_use_entry_{name}_id")
            )
            for name, table in USES
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_use_entry")),
    )
    once = sa.text("kind = 'strike'")
    for name, _ in USES:
        op.create_index(f"ix_use_entry_{name}_id", "use_entry", [f"{name}_id", "kind"])
        op.create_index(
            f"uq_use_entry_strike_{name}",
            "use_entry",
            [f"{name}_id"],
            unique=True,
            sqlite_where=once,
            postgresql_where=once,
        )


def _checks() -> list[sa.CheckConstraint]:
    return [
        sa.CheckConstraint(
            "kind IN ('effect', 'note', 'strike')", name=op.f("ck_use_entry_kind_known")
        ),
        sa.CheckConstraint(
            "(loan_id IS NOT NULL) + (reading_id IS NOT NULL) + (copy_id IS NOT NULL) = 1",
            name=op.f("ck_use_entry_of_one_use"),
        ),
        sa.CheckConstraint("trim(words) <> ''", name=op.f("ck_use_entry_says_something")),
        sa.CheckConstraint(
            "kind <> 'effect' OR trim(said_by) <> ''", name=op.f("ck_use_entry_effect_is_reported")
        ),
        sa.CheckConstraint("amount_fen >= 0", name=op.f("ck_use_entry_nothing_below_zero")),
    ]


def downgrade() -> None:
    """Take the table away again."""
    op.drop_table("use_entry")
