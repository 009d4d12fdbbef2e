"""Units with their days, names, duties and custodian (U-02, U-03, U-05 to U-07)."""

import sqlalchemy as sa
from alembic import op

revision = "0037"
down_revision = "0036"
branch_labels = None
depends_on = None

OPEN = "ended_on IS NULL"


def _columns() -> tuple[sa.Column[object], ...]:
    custodian = sa.ForeignKey("unit.id", name=op.f("fk_unit_custodian_id"))
    return (
        sa.Column("kind", sa.Text(), nullable=False, server_default="department"),
        sa.Column("valid_from", sa.Text(), nullable=False, server_default=""),
        sa.Column("valid_to", sa.Text(), nullable=True),
        sa.Column("custodian_id", sa.Integer(), custodian, nullable=True),
    )


def _key(column: str, table: str, target: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{target}.id"], name=op.f(f"fk_{table}_{column}"))


def upgrade() -> None:
    """Add the columns and both tables; the units that were there are departments, with no end."""
    for column in _columns():
        op.add_column("unit", column, inline_references=column.name == "custodian_id")
    op.create_table(
        "unit_name",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("valid_from", sa.Text(), nullable=False, server_default=""),
        sa.Column("ended_on", sa.Text(), nullable=False),
        sa.Column("entered_by", sa.Text(), nullable=False, server_default=""),
        _key("unit_id", "unit_name", "unit"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_unit_name")),
    )
    op.create_index("ix_unit_name_unit_id", "unit_name", ["unit_id", "ended_on"])
    op.create_table(
        "unit_duty",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("duty", sa.Text(), nullable=False),
        sa.Column("valid_from", sa.Text(), nullable=False),
        sa.Column("ended_on", sa.Text(), nullable=True),
        sa.Column("named_by", sa.Text(), nullable=False, server_default=""),
        sa.CheckConstraint(
            "duty IN ('collector', 'liaison')", name=op.f("ck_unit_duty_duty_known")
        ),
        sa.CheckConstraint(
            "ended_on >= valid_from", name=op.f("ck_unit_duty_ends_after_it_begins")
        ),
        _key("unit_id", "unit_duty", "unit"),
        _key("person_id", "unit_duty", "person"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_unit_duty")),
    )
    _once("uq_unit_duty_liaison", ["unit_id"], f"duty = 'liaison' AND {OPEN}")
    _once("uq_unit_duty_once", ["unit_id", "duty", "person_id"], OPEN)
    op.create_index("ix_unit_duty_person_id", "unit_duty", ["person_id"])


def _once(name: str, columns: list[str], condition: str) -> None:
    where = sa.text(condition)
    op.create_index(
        name, "unit_duty", columns, unique=True, sqlite_where=where, postgresql_where=where
    )


def downgrade() -> None:
    """Take them away again; a unit keeps its present name, and stays closed."""
    op.drop_table("unit_duty")
    op.drop_table("unit_name")
    for column in reversed(_columns()):
        op.drop_column("unit", column.name)
