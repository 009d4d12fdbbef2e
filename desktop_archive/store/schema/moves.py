"""Move plans with their boxes, and what was struck off the ledger with its evidence."""

from sqlalchemy import Index, Table, UniqueConstraint
from sqlalchemy import text as sql

from desktop_archive.store.schema.base import (
    METADATA,
    flag,
    key,
    number,
    one_of,
    optional_text,
    partial_unique,
    points_to,
    text,
)

PLAN_STATES = ("draft", "under_way", "paused", "closed", "dropped")
LINE_STATES = ("planned", "waiting", "taken", "there", "left")

#: A plan that moves boxes from some shelves to others (B-08, B-18).
move_plan = Table(
    "move_plan",
    METADATA,
    key(),
    number("serial"),
    text("number", default=None, unique=True),
    text("purpose"),
    text("state", default="draft"),
    text("order_by", default="as_they_stand"),
    flag("close_gaps", default=True),
    number("free_percent", default=0),
    text("source"),
    points_to("target_first_id", "place", nullable=False),
    points_to("target_last_id", "place", nullable=False),
    text("made_by"),
    text("made_at", default=None),
    text("approved_by"),
    optional_text("approved_at"),
    text("closed_by"),
    optional_text("closed_at"),
    text("note"),
    UniqueConstraint("serial"),
    one_of("state", PLAN_STATES),
    one_of("order_by", ("as_they_stand", "by_number")),
    Index("ix_move_plan_state", "state"),
)

#: One box of a plan: from where, to where, and how far it is.
move_line = Table(
    "move_line",
    METADATA,
    key(),
    points_to("plan_id", "move_plan", nullable=False),
    number("position"),
    points_to("box_id", "box", nullable=False),
    points_to("from_place_id", "place"),
    number("from_position", nullable=True),
    points_to("to_place_id", "place"),
    text("problem"),
    text("state", default="planned"),
    optional_text("taken_at"),
    text("taken_by"),
    number("taken_step", nullable=True),
    optional_text("there_at"),
    text("there_by"),
    number("there_step", nullable=True),
    text("reason"),
    UniqueConstraint("plan_id", "box_id"),
    one_of("state", LINE_STATES),
    Index("ix_move_line_plan_id", "plan_id", "position"),
    partial_unique("uq_move_line_open_box", "box_id", where=sql("state IN ('waiting', 'taken')")),
)
