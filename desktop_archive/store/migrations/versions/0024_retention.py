"""Drafts of the schedule, wider holds, extensions, declared claims, kept carriers (theme 11)."""

import sqlalchemy as sa
from alembic import op

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None


def _text(name: str, default: str = "") -> "sa.Column[str]":
    return sa.Column(name, sa.Text(), nullable=False, server_default=default)


def _optional(name: str) -> "sa.Column[str | None]":
    return sa.Column(name, sa.Text(), nullable=True)


def _flag(name: str) -> "sa.Column[bool]":
    return sa.Column(name, sa.Boolean(), nullable=False, server_default="0")


def _added() -> dict[str, list["sa.Column"]]:  # type: ignore[type-arg]
    """Return the new columns of each table."""
    return {
        "record": [_optional("counts_from"), _text("trigger_name")],
        "category": [_text("trigger_name")],
        "schedule": [
            _text("state", "in_force"),
            _optional("in_force_on"),
            _optional("in_force_at"),
            _text("made_by"),
        ],
        "schedule_line": [_text("trigger_name")],
        "hold": [
            _text("scope", "records"),
            _text("query"),
            _flag("with_secret"),
            _flag("standing"),
            _text("placed_by"),
            _text("lifted_by"),
        ],
        "hold_record": [_text("how", "chosen"), _text("since")],
        "period_change": [
            _text("kind", "change"),
            _text("panel"),
            _optional("decided_on"),
            _text("counted"),
            _optional("old_due"),
            _optional("new_due"),
        ],
    }


def upgrade() -> None:
    """Add columns and tables; what was approved until now is in force."""
    for table, columns in _added().items():
        for column in columns:
            op.add_column(table, column)
    op.execute("UPDATE schedule SET in_force_on = nullif(approved_on, ''), in_force_at = made_at")
    op.create_index(
        "uq_schedule_one_draft",
        "schedule",
        ["state"],
        unique=True,
        sqlite_where=sa.text("state = 'draft'"),
        postgresql_where=sa.text("state = 'draft'"),
    )
    _table("hold_box", _points("hold"), _points("box"), once=("hold_id", "box_id"))
    _table(
        "hold_review",
        _points("hold"),
        sa.Column("reviewed_on", sa.Text(), nullable=False),
        sa.Column("kept_until", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        _text("reviewed_by"),
        sa.CheckConstraint("kept_until > reviewed_on", name=op.f("ck_hold_review_later")),
        sa.CheckConstraint("note <> ''", name=op.f("ck_hold_review_explained")),
        indexed="hold_id",
    )
    _add_claims()
    _table(
        "kept_carrier",
        _points("record"),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("since", sa.Text(), nullable=False),
        sa.Column("kept_until", sa.Text(), nullable=False),
        _text("note"),
        _text("noted_by"),
        sa.Column("noted_at", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "kind IN ('superseded', 'faulty')", name=op.f("ck_kept_carrier_kind_known")
        ),
        sa.CheckConstraint("kept_until > since", name=op.f("ck_kept_carrier_later")),
        indexed="record_id",
    )


def _add_claims() -> None:
    """Add the declarations of claims, with the records they speak of."""
    _table(
        "claim_check",
        sa.Column("declared_by", sa.Text(), nullable=False),
        _text("post"),
        sa.Column("declared_on", sa.Text(), nullable=False),
        sa.Column("scope", sa.Text(), nullable=False),
        _flag("settled"),
        _text("note"),
        _text("entered_by"),
        sa.Column("entered_at", sa.Text(), nullable=False),
        sa.CheckConstraint("declared_by <> '' AND scope <> ''", name=op.f("ck_claim_check_signed")),
    )
    _table(
        "claim_check_record",
        sa.Column("check_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["check_id"], ["claim_check.id"], name=op.f("fk_claim_check_record_check_id")
        ),
        _points("record"),
        once=("check_id", "record_id"),
    )


def _points(target: str) -> "sa.Column[int]":
    return sa.Column(f"{target}_id", sa.Integer(), nullable=False)


def _table(
    name: str, *parts: "sa.schema.SchemaItem", once: tuple[str, ...] = (), indexed: str = ""
) -> None:
    """Make a table whose columns `…_id` point to where their name says."""
    keys = [part.name for part in parts if isinstance(part, sa.Column)]
    points = [
        sa.ForeignKeyConstraint([key], [f"{key[:-3]}.id"], name=op.f(f"fk_{name}_{key}"))
        for key in keys
        if key.endswith("_id") and key != "check_id"
    ]
    unique = [sa.UniqueConstraint(*once, name=op.f(f"uq_{name}_{'_'.join(once)}"))] if once else []
    op.create_table(
        name,
        sa.Column("id", sa.Integer(), nullable=False),
        *parts,
        *points,
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{name}")),
        *unique,
    )
    column = indexed or (once[-1] if once else "")
    if column:
        op.create_index(f"ix_{name}_{column}", name, [column])


def downgrade() -> None:
    """Take all of it away again; a draft that was never approved goes with it."""
    for name in (
        "kept_carrier",
        "claim_check_record",
        "claim_check",
        "hold_review",
        "hold_box",
    ):
        op.drop_table(name)
    op.drop_index("uq_schedule_one_draft", table_name="schedule")
    unapproved = "SELECT id FROM schedule WHERE state <> 'in_force'"
    op.execute(f"DELETE FROM schedule_line WHERE schedule_id IN ({unapproved})")
    op.execute("DELETE FROM schedule WHERE state <> 'in_force'")
    for table, columns in _added().items():
        for column in reversed(columns):
            op.drop_column(table, column.name)
