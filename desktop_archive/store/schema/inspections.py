"""Inspections of the archive's work, and what each found (R-26, U-15, X-19)."""

from sqlalchemy import CheckConstraint, Index, Table, UniqueConstraint
from sqlalchemy import text as sql

from desktop_archive.store.schema.base import (
    METADATA,
    key,
    one_of,
    optional_text,
    partial_unique,
    points_to,
    text,
)

HEADINGS = (
    "regulations", "collection", "custody", "use", "passwords", "virus_scanner", "updates",
)  # fmt: skip

#: An inspection that was held; it is entered once and stays as it was.
inspection = Table(
    "inspection",
    METADATA,
    key(),
    text("number", default=None, unique=True),
    text("kind", default=None),
    text("held_on", default=None),
    text("year", default=None),
    text("inspector", default=None),
    points_to("unit_id", "unit"),
    optional_text("acceptance"),
    text("measures"),
    text("entered_by"),
    text("entered_at", default=None),
    optional_text("struck_on"),
    text("struck_by"),
    text("struck_reason"),
    one_of("kind", ("manager", "level_two", "machines")),
    one_of("acceptance", ("accepted", "after_remedy", "not_accepted")),
    CheckConstraint("trim(inspector) <> ''", name="says_who"),
    CheckConstraint(
        "kind <> 'level_two' OR (unit_id IS NOT NULL AND acceptance IS NOT NULL)", name="of_a_unit"
    ),
    CheckConstraint("struck_on IS NULL OR trim(struck_reason) <> ''", name="struck_with_reason"),
    partial_unique(
        "uq_inspection_accepted",
        "unit_id",
        "year",
        where=sql("acceptance = 'accepted' AND struck_on IS NULL"),
    ),
    Index("ix_inspection_held_on", "held_on"),
)

#: What was found under one heading.
inspection_finding = Table(
    "inspection_finding",
    METADATA,
    key(),
    points_to("inspection_id", "inspection", nullable=False),
    text("heading", default=None),
    text("finding", default=None),
    one_of("heading", HEADINGS),
    UniqueConstraint("inspection_id", "heading", name="uq_inspection_finding_heading"),
    CheckConstraint("trim(finding) <> ''", name="says_what"),
)
