"""Seals, and acts as lines of the trail: their names and reasons are hashed with the rest.

Acts of before are taken into the trail as they are now; the chain goes on over them.
"""

import json

import sqlalchemy as sa
from alembic import op

from desktop_archive.store import dialect

revision = "0032"
down_revision = "0031"
branch_labels = None
depends_on = None

_OF_AN_ACT = ("seq", "op_id", "action", "actor", "workstation", "reason", "at")


def upgrade() -> None:
    """Add the table and take the acts into the trail."""
    op.create_table(
        "seal",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("previous", sa.Text(), nullable=False),
        sa.Column("head_seq", sa.Integer(), nullable=False),
        sa.Column("head_hash", sa.Text(), nullable=False),
        sa.Column("counts", sa.Text(), nullable=False, server_default=""),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("layouts", sa.Text(), nullable=False),
        sa.Column("schema", sa.Text(), nullable=False),
        sa.Column("sealed_at", sa.Text(), nullable=False),
        sa.Column("occasion", sa.Text(), nullable=False),
        sa.Column("engine", sa.Text(), nullable=False, server_default=""),
        sa.Column("app", sa.Text(), nullable=False, server_default=""),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_seal")),
        sa.UniqueConstraint("digest", name=op.f("uq_seal_digest")),
    )
    op.create_index("uq_seal_number", "seal", ["number"], unique=True)
    connection = op.get_bind()
    connection.execute(
        sa.text(
            "INSERT INTO layout(tbl, columns, since_seq) "
            "SELECT 'operation', :columns, coalesce(max(seq), 0) + 1 FROM audit"
        ),
        {"columns": json.dumps(list(_OF_AN_ACT))},
    )
    connection.execute(
        sa.text(
            "INSERT INTO audit(op_id, actor, workstation, at, op, tbl, rid, old, new) "
            "SELECT x.op_id, x.actor, x.workstation, x.at, 'insert', 'operation', x.seq, NULL, "
            f"{dialect.image('x', _OF_AN_ACT)} FROM operation AS x ORDER BY x.seq"
        )
    )


def downgrade() -> None:
    """Take the table away again; the lines of the trail stay."""
    op.drop_table("seal")
