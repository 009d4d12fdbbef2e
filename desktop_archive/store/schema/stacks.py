"""Box types, boxes, their foreign barcodes, places, who they are kept for, every movement."""

from sqlalchemy import CheckConstraint, Index, Table, UniqueConstraint
from sqlalchemy import text as sql

from desktop_archive.store.schema.base import (
    METADATA,
    flag,
    key,
    number,
    one_of,
    optional_text,
    partial_index,
    partial_unique,
    points_to,
    text,
)

FIXTURE_KINDS = ("door", "window", "climate", "extinguisher", "desk")
WALLS = ("top", "right", "bottom", "left", "floor")
PLACE_LEVELS = ("room", "zone", "range", "side", "bay", "shelf")
POSTURES = ("standing", "lying", "turned")
HOLDER_KINDS = ("customer", "household", "unit")

#: A kind of box with its outer measures in millimetres; retired, never deleted.
box_type = Table(
    "box_type",
    METADATA,
    key(),
    text("name", default=None, unique=True),
    text("container_kind", default="box"),
    number("height_mm", default=310),
    number("width_mm", default=220),
    number("thickness_mm", default=30),
    number("inner_mm", default=27),
    text("spine", default="P10"),
    flag("measured", default=True),
    number("full_g", nullable=True),
    flag("may_lie"),
    number("pile_of", default=1),
    optional_text("retired_on"),
)

#: A place in the room: a tree from room to shelf (B-06); retired, never deleted.
place = Table(
    "place",
    METADATA,
    key(),
    points_to("parent_id", "place"),
    text("level", default=None),
    text("code", default=None),
    text("name"),
    text("address", default=None),
    text("address_key", default=None, unique=True),
    number("serial", nullable=True),
    text("kind", default="store"),
    number("position", default=0),
    number("length_mm", nullable=True),
    number("height_mm", nullable=True),
    number("depth_mm", nullable=True),
    number("x_mm", nullable=True),
    number("y_mm", nullable=True),
    flag("fixed"),
    optional_text("retired_on"),
    points_to("batch_id", "import_batch"),
    text("takes"),
    number("limit_kg", nullable=True),
    text("retired_reason"),
    text("template"),
    text("label_said"),
    flag("label_due"),
    UniqueConstraint("serial"),
    one_of("level", PLACE_LEVELS),
    one_of("kind", ("store", "office", "reading_room", "cabinet")),
    Index("ix_place_parent_id", "parent_id", "position"),
    partial_index("ix_place_label_due", "label_due", where=sql("label_due")),
)

#: An address a place had before its room was addressed anew; it is still found (B-06).
former_address = Table(
    "former_address",
    METADATA,
    key(),
    points_to("place_id", "place", nullable=False),
    text("address", default=None),
    text("address_key", default=None),
    text("until", default=None),
    Index("ix_former_address_address_key", "address_key"),
    Index("ix_former_address_place_id", "place_id"),
)

#: A box, shelf or cabinet kept for one customer, household or unit, and who answers for it (B-13).
reservation = Table(
    "reservation",
    METADATA,
    key(),
    points_to("place_id", "place"),
    points_to("box_id", "box"),
    text("holder_kind", default="customer"),
    text("holder", default=None),
    points_to("person_id", "person", nullable=False),
    text("reason", default=None),
    text("valid_from", default=None),
    optional_text("valid_until"),
    text("placed_by"),
    text("made_at", default=None),
    optional_text("ended_on"),
    text("ended_reason"),
    one_of("holder_kind", HOLDER_KINDS),
    CheckConstraint("(place_id IS NULL) <> (box_id IS NULL)", name="one_thing"),
    CheckConstraint("holder <> '' AND reason <> ''", name="holder_and_reason"),
    CheckConstraint("valid_until IS NULL OR valid_until >= valid_from", name="until_after_from"),
    partial_unique("uq_reservation_live_place", "place_id", where=sql("ended_on IS NULL")),
    partial_unique("uq_reservation_live_box", "box_id", where=sql("ended_on IS NULL")),
)

#: What the plan of a room shows besides ranges: door, window, instruments (B-06).
fixture = Table(
    "fixture",
    METADATA,
    key(),
    points_to("room_id", "place", nullable=False),
    text("kind", default=None),
    text("name"),
    text("wall", default="bottom"),
    number("along", default=500),
    number("down", default=500),
    optional_text("removed_on"),
    one_of("kind", FIXTURE_KINDS),
    one_of("wall", WALLS),
    CheckConstraint("along BETWEEN 0 AND 1000 AND down BETWEEN 0 AND 1000", name="inside"),
    Index("ix_fixture_room_id", "room_id"),
)

#: A box; its number (盒号) is not part of any reference code.
box = Table(
    "box",
    METADATA,
    key(),
    number("serial"),
    points_to("type_id", "box_type"),
    number("thickness_mm", default=30),
    points_to("fonds_id", "fonds"),
    points_to("category_id", "category"),
    number("year", nullable=True),
    points_to("retention_id", "retention"),
    text("unit_code"),
    text("box_no"),
    optional_text("box_key"),
    text("title"),
    text("note"),
    points_to("place_id", "place"),
    text("place_text"),
    number("place_position", nullable=True),
    text("order_key"),
    text("state", default="active"),
    text("first_code"),
    text("last_code"),
    number("record_count", default=0),
    number("highest_secrecy", default=0),
    text("label_printed"),
    flag("label_due", default=True),
    points_to("batch_id", "import_batch"),
    optional_text("withdrawn_at"),
    text("created_at", default=None),
    text("posture", default="standing"),
    number("along_mm", nullable=True),
    number("pile", nullable=True),
    text("label_said"),
    UniqueConstraint("serial"),
    partial_unique(
        "uq_box_key_live", "box_key", where=sql("box_key IS NOT NULL AND withdrawn_at IS NULL")
    ),
    one_of("state", ("active", "destroyed", "transferred", "lost")),
    Index("ix_box_place_id", "place_id", "place_position"),
    Index("ix_box_order_key", "order_key"),
    Index("ix_box_box_no", "box_no"),
    Index("ix_box_batch_id", "batch_id"),
    partial_index("ix_box_label_due", "label_due", where=sql("label_due")),
    partial_index("ix_box_pile", "place_id", "pile", where=sql("pile IS NOT NULL")),
)

#: Another system's barcode that a box arrived with (barcodes.md).
alias = Table(
    "alias",
    METADATA,
    key(),
    text("code", default=None, unique=True),
    points_to("box_id", "box", nullable=False),
    text("source"),
    Index("ix_alias_box_id", "box_id"),
)

MOVEMENT_KINDS = (
    "shelve", "move", "box", "unbox", "issue", "return", "put_away", "strike", "lost", "found",
)  # fmt: skip

#: Every movement into, within and out of the store (B-07, B-08).
movement = Table(
    "movement",
    METADATA,
    key(),
    text("kind", default=None),
    points_to("box_id", "box"),
    points_to("record_id", "record"),
    points_to("from_place_id", "place"),
    points_to("to_place_id", "place"),
    points_to("from_box_id", "box"),
    points_to("to_box_id", "box"),
    number("item_count", default=1),
    text("reason"),
    text("moved_by"),
    text("moved_at", default=None),
    one_of("kind", MOVEMENT_KINDS),
    Index("ix_movement_box_id", "box_id"),
    Index("ix_movement_record_id", "record_id"),
    Index("ix_movement_moved_at", "moved_at"),
)
