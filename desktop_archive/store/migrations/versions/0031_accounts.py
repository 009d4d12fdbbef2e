"""Accounts: clearance, own unit, the archive supervisor, the age of passwords (R-15, R-16, X-15)."""

import sqlalchemy as sa
from alembic import op

revision = "0031"
down_revision = "0030"
branch_labels = None
depends_on = None

THE_ONE = sa.text("is_supervisor")


def _columns() -> tuple[sa.Column[object], ...]:
    unit = sa.ForeignKey("unit.id", name=op.f("fk_account_unit_id"))
    return (
        sa.Column("clearance", sa.Integer(), nullable=False, server_default="1"),
        sa.Column("cleared_by", sa.Text(), nullable=False, server_default=""),
        sa.Column("unit_id", sa.Integer(), unit, nullable=True),
        sa.Column("is_supervisor", sa.Boolean(), nullable=False, server_default="0"),
        sa.Column("password_set_on", sa.Text(), nullable=True),
        sa.Column("former_digests", sa.Text(), nullable=False, server_default="[]"),
    )


def upgrade() -> None:
    """Add the columns; who could open everything until now can still do so."""
    for column in _columns():
        op.add_column("account", column, inline_references=column.name == "unit_id")
    op.execute("UPDATE account SET clearance = 4")
    op.create_index(
        "uq_account_is_supervisor",
        "account",
        ["is_supervisor"],
        unique=True,
        sqlite_where=THE_ONE,
        postgresql_where=THE_ONE,
    )


def downgrade() -> None:
    """Take the columns away again."""
    op.drop_index("uq_account_is_supervisor", table_name="account")
    for column in _columns():
        op.drop_column("account", column.name)
