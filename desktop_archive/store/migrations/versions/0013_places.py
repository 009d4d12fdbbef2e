"""Places and space: templates, limits, reservations, former addresses, boxes lying or turned."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

KINDS = ("customer", "household", "unit")
LISTED = ", ".join(f"'{kind}'" for kind in KINDS)
PILED = sa.text("pile IS NOT NULL")
LIVE = sa.text("ended_on IS NULL")


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=False, server_default="")


def _number(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=True)


def _flag(name: str, default: str) -> sa.Column[bool]:
    return sa.Column(name, sa.Boolean(), nullable=False, server_default=default)


def _columns() -> dict[str, tuple[sa.Column[Any], ...]]:
    return {
        "box_type": (
            _flag("measured", "1"),
            _number("full_g"),
            _flag("may_lie", "0"),
            sa.Column("pile_of", sa.Integer(), nullable=False, server_default="1"),
            sa.Column("retired_on", sa.Text(), nullable=True),
        ),
        "place": (_text("takes"), _number("limit_kg"), _text("retired_reason"), _text("template")),
        "box": (
            sa.Column("posture", sa.Text(), nullable=False, server_default="standing"),
            _number("along_mm"),
            _number("pile"),
        ),
    }


def upgrade() -> None:
    """Add columns with what was meant before, and two tables."""
    for table, columns in _columns().items():
        for column in columns:
            op.add_column(table, column)
    op.create_index(
        "ix_box_pile", "box", ["place_id", "pile"], sqlite_where=PILED, postgresql_where=PILED
    )
    _make_former_addresses()
    _make_reservations()


def downgrade() -> None:
    """Take them away again; addresses stay as they are written."""
    op.drop_table("reservation")
    op.drop_table("former_address")
    op.drop_index("ix_box_pile", table_name="box")
    for table, columns in _columns().items():
        for column in columns:
            op.drop_column(table, column.name)


def _make_former_addresses() -> None:
    op.create_table(
        "former_address",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("place_id", sa.Integer(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("address_key", sa.Text(), nullable=False),
        sa.Column("until", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["place_id"], ["place.id"], name=op.f("fk_former_address_place_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_former_address")),
    )
    op.create_index("ix_former_address_address_key", "former_address", ["address_key"])
    op.create_index("ix_former_address_place_id", "former_address", ["place_id"])


def _make_reservations() -> None:
    checks = {
        "holder_kind_known": f"holder_kind IN ({LISTED})",
        "one_thing": "(place_id IS NULL) <> (box_id IS NULL)",
        "holder_and_reason": "holder <> '' AND reason <> ''",
        "until_after_from": "valid_until IS NULL OR valid_until >= valid_from",
    }
    keys = (("place_id", "place"), ("box_id", "box"), ("person_id", "person"))
    op.create_table(
        "reservation",
        sa.Column("id", sa.Integer(), nullable=False),
        _number("place_id"),
        _number("box_id"),
        sa.Column("holder_kind", sa.Text(), nullable=False, server_default="customer"),
        sa.Column("holder", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("valid_from", sa.Text(), nullable=False),
        sa.Column("valid_until", sa.Text(), nullable=True),
        _text("placed_by"),
        sa.Column("made_at", sa.Text(), nullable=False),
        sa.Column("ended_on", sa.Text(), nullable=True),
        _text("ended_reason"),
        *(
            sa.CheckConstraint(rule, name=op.f(f"ck_reservation_{name}"))
            for name, rule in checks.items()
        ),
        *(
            sa.ForeignKeyConstraint(
                [column], [f"{table}.id"], name=op.f(f"fk_reservation_{column}")
            )
            for column, table in keys
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reservation")),
    )
    for column, name in (("place_id", "place"), ("box_id", "box")):
        op.create_index(
            f"uq_reservation_live_{name}",
            "reservation",
            [column],
            unique=True,
            sqlite_where=LIVE,
            postgresql_where=LIVE,
        )
