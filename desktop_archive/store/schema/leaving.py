"""Notebooks for excerpts, and what leaving persons hand over (U-08 to U-10)."""

from sqlalchemy import CheckConstraint, Index, Table
from sqlalchemy import text as sql

from desktop_archive.store.schema.base import (
    METADATA,
    key,
    number,
    optional_text,
    partial_unique,
    points_to,
    text,
)

#: A numbered notebook for excerpts from secret records; it comes back, is checked and cancelled.
notebook = Table(
    "notebook",
    METADATA,
    key(),
    text("number", default=None, unique=True),
    points_to("person_id", "person", nullable=False),
    number("pages"),
    text("issued_on", default=None),
    text("issued_by"),
    optional_text("returned_on"),
    text("received_by"),
    number("pages_back", default=0),
    text("remark"),
    CheckConstraint("pages > 0", name="has_pages"),
    CheckConstraint(
        "returned_on IS NULL OR pages_back = pages OR trim(remark) <> ''", name="finding_is_said"
    ),
    Index("ix_notebook_person_id", "person_id", "returned_on"),
)

#: The papers a leaving person still holds: a case that stays open until they are handed over.
outstanding_transfer = Table(
    "outstanding_transfer",
    METADATA,
    key(),
    points_to("person_id", "person", nullable=False),
    text("opened_on", default=None),
    text("opened_by"),
    text("leaves_on", default=None),
    optional_text("closed_on"),
    text("closed_by"),
    text("outcome"),
    CheckConstraint("closed_on IS NULL OR trim(outcome) <> ''", name="closed_with_a_word"),
    partial_unique("uq_outstanding_transfer_open", "person_id", where=sql("closed_on IS NULL")),
)
