"""Numbering: policies of a scheme, the state of a class, marked numbers, numbers as fields."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

NUMBERED = sa.text("scope IS NOT NULL AND withdrawn_at IS NULL")

#: Columns that are added: table, name, whether it is a text, default (None: may be missing).
COLUMNS = (
    ("scheme", "scope_fields", True, ""),
    ("scheme", "years_together", False, "1"),
    ("scheme", "start", False, "1"),
    ("scheme", "step", False, "1"),
    ("scheme", "overflow", True, "extend"),
    ("scheme", "gap", True, "fill"),
    ("scheme", "late", True, "append"),
    ("scheme", "runs_on", False, "1"),
    ("scheme", "reason", True, ""),
    ("counter", "state", True, "draft"),
    ("counter", "fills", False, "0"),
    ("counter", "fixed_on", True, None),
    ("counter", "fixed_by", True, ""),
    ("record", "scope", True, None),
    ("record", "number_suffix", False, "0"),
    ("record", "number_fields", True, "{}"),
    ("record", "label_due", False, "0"),
)
FLAGS = {"runs_on", "fills", "label_due"}


def upgrade() -> None:
    """Add the columns and the table of marked numbers; note the class of numbers given before."""
    for table, name, is_text, default in COLUMNS:
        kind = sa.Text() if is_text else sa.Boolean() if name in FLAGS else sa.Integer()
        op.add_column(
            table, sa.Column(name, kind, server_default=default, nullable=default is None)
        )
    op.create_table(
        "number_mark",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("scheme_id", sa.Integer(), nullable=True),
        sa.Column("scope", sa.Text(), server_default="", nullable=False),
        sa.Column("first", sa.Integer(), nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("until", sa.Text(), nullable=True),
        sa.Column("made_on", sa.Text(), nullable=False),
        sa.Column("made_by", sa.Text(), server_default="", nullable=False),
        sa.Column("approved_by", sa.Text(), server_default="", nullable=False),
        sa.Column("ended_on", sa.Text(), nullable=True),
        sa.Column("ended_reason", sa.Text(), server_default="", nullable=False),
        sa.CheckConstraint("kind IN ('reserved', 'void')", name=op.f("ck_number_mark_kind_known")),
        sa.CheckConstraint("first <= last", name=op.f("ck_number_mark_forward")),
        sa.ForeignKeyConstraint(
            ["scheme_id"], ["scheme.id"], name=op.f("fk_number_mark_scheme_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_number_mark")),
    )
    op.create_index("ix_number_mark_scope", "number_mark", ["scope"], unique=False)
    _note_classes()
    op.create_index(
        "uq_record_number_live",
        "record",
        ["scheme_id", "scope", "number", "number_suffix"],
        unique=True,
        sqlite_where=NUMBERED,
        postgresql_where=NUMBERED,
    )


def _note_classes() -> None:
    """Write what stands left of the number beside it, for numbers a scheme has given."""
    scope = "rtrim(rtrim(code, '0123456789'), '-·/. ')"
    op.execute(
        f"UPDATE record SET scope = {scope} WHERE id IN ("
        "SELECT min(id) FROM record WHERE scheme_id IS NOT NULL AND number IS NOT NULL "
        f"AND withdrawn_at IS NULL GROUP BY scheme_id, {scope}, number)"
    )


def downgrade() -> None:
    """Take them away again; the codes stay."""
    op.drop_index("uq_record_number_live", table_name="record")
    op.drop_index("ix_number_mark_scope", table_name="number_mark")
    op.drop_table("number_mark")
    for table, name, _is_text, _default in reversed(COLUMNS):
        op.drop_column(table, name)
