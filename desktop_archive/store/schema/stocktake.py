"""Stocktakes: what must be there, who counted which shelf, every scan, what became of it (S-12)."""

from sqlalchemy import Index, Table, UniqueConstraint
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

COUNT_UNITS = ("boxes", "records")
COUNT_PURPOSES = ("year", "sample", "classified", "handover", "other")
SCAN_WAYS = ("scan", "typed", "paper", "file")

#: One count of a part of the room; closed it never changes again.
stocktake = Table(
    "stocktake",
    METADATA,
    key(),
    text("number", default=None, unique=True),
    text("purpose", default="other"),
    text("unit", default="boxes"),
    text("scope", default="{}"),
    number("seed", nullable=True),
    number("sample", nullable=True),
    number("expected", default=0),
    number("to_find", default=0),
    text("started_at", default=None),
    text("started_by"),
    optional_text("frozen_at"),
    optional_text("closed_at"),
    text("closed_by"),
    text("note"),
    text("cause"),
    text("measures"),
    text("supervisor"),
    text("reported_to"),
    one_of("purpose", COUNT_PURPOSES),
    one_of("unit", COUNT_UNITS),
)

#: A shelf of the frozen list, in walking order.
stocktake_shelf = Table(
    "stocktake_shelf",
    METADATA,
    key(),
    points_to("stocktake_id", "stocktake", nullable=False),
    points_to("place_id", "place"),
    number("seq", default=0),
    text("address"),
    number("expected", default=0),
    number("to_find", default=0),
    UniqueConstraint("stocktake_id", "place_id"),
)

#: One piece that must be there: a box, or a record of a box.
stocktake_line = Table(
    "stocktake_line",
    METADATA,
    key(),
    points_to("stocktake_id", "stocktake", nullable=False),
    number("seq", default=0),
    points_to("place_id", "place"),
    text("address"),
    points_to("box_id", "box"),
    points_to("record_id", "record"),
    text("box_no"),
    text("code"),
    text("title"),
    text("category"),
    number("book", default=1),
    number("out", default=0),
    text("state"),
    number("secrecy", default=0),
    flag("personal_data"),
    Index("ix_stocktake_line_place", "stocktake_id", "place_id", "seq"),
    Index("ix_stocktake_line_box", "stocktake_id", "box_id"),
    partial_unique(
        "uq_stocktake_line_record",
        "stocktake_id",
        "record_id",
        where=sql("record_id IS NOT NULL"),
    ),
    partial_unique(
        "uq_stocktake_line_box", "stocktake_id", "box_id", where=sql("record_id IS NULL")
    ),
)

#: One counter at one shelf; a shelf is counted by one at a time.
stocktake_round = Table(
    "stocktake_round",
    METADATA,
    key(),
    points_to("stocktake_id", "stocktake", nullable=False),
    points_to("place_id", "place", nullable=False),
    text("counter", default=None),
    text("workstation", default=None),
    text("begun_at", default=None),
    optional_text("ended_at"),
    optional_text("void_at"),
    partial_unique(
        "uq_stocktake_round_open",
        "stocktake_id",
        "place_id",
        where=sql("ended_at IS NULL AND void_at IS NULL"),
    ),
    Index("ix_stocktake_round_place", "stocktake_id", "place_id"),
)

#: One scan, one tick on paper, one line of a file; taken back it is struck, never deleted.
stocktake_scan = Table(
    "stocktake_scan",
    METADATA,
    key(),
    points_to("stocktake_id", "stocktake", nullable=False),
    points_to("round_id", "stocktake_round", nullable=False),
    points_to("place_id", "place", nullable=False),
    text("code"),
    text("result", default=None),
    text("way", default="scan"),
    points_to("line_id", "stocktake_line"),
    points_to("box_id", "box"),
    points_to("record_id", "record"),
    number("pieces", nullable=True),
    flag("counts"),
    text("scanned_at", default=None),
    optional_text("struck_at"),
    one_of("way", SCAN_WAYS),
    partial_unique("uq_stocktake_scan_line", "line_id", where=sql("counts AND struck_at IS NULL")),
    Index("ix_stocktake_scan_stocktake", "stocktake_id", "id", "counts", "struck_at"),
    Index("ix_stocktake_scan_round", "round_id", "id"),
    partial_index("ix_stocktake_scan_struck", "stocktake_id", where=sql("struck_at IS NOT NULL")),
    partial_index(
        "ix_stocktake_scan_other",
        "stocktake_id",
        "result",
        where=sql("result <> 'found' AND struck_at IS NULL"),
    ),
)

#: What became of a piece that was not simply found, or of a scan nobody expected.
stocktake_finding = Table(
    "stocktake_finding",
    METADATA,
    key(),
    points_to("stocktake_id", "stocktake", nullable=False),
    points_to("line_id", "stocktake_line"),
    points_to("scan_id", "stocktake_scan"),
    text("kind", default=None),
    text("decision"),
    text("found_at"),
    text("note"),
    text("decided_by"),
    optional_text("decided_at"),
    partial_unique(
        "uq_stocktake_finding_line",
        "stocktake_id",
        "line_id",
        where=sql("line_id IS NOT NULL AND scan_id IS NULL"),
    ),
    partial_unique(
        "uq_stocktake_finding_scan",
        "stocktake_id",
        "scan_id",
        where=sql("scan_id IS NOT NULL"),
    ),
)
