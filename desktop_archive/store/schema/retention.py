"""Holds, extensions, declarations of claims, and carriers that are kept on (theme 11, D-39)."""

from sqlalchemy import CheckConstraint, Index, Table, UniqueConstraint

from desktop_archive.store.schema.base import (
    METADATA,
    flag,
    key,
    one_of,
    optional_text,
    points_to,
    text,
)

#: A reason why records may not be destroyed, or not be touched at all.
hold = Table(
    "hold",
    METADATA,
    key(),
    text("number", default=None, unique=True),
    text("strength", default="destruction"),
    text("reason", default=None),
    text("authority"),
    text("review_on"),
    text("placed_on", default=None),
    optional_text("lifted_on"),
    text("lifted_reason"),
    text("scope", default="records"),
    text("query"),
    flag("with_secret"),
    flag("standing"),
    text("placed_by"),
    text("lifted_by"),
    one_of("strength", ("destruction", "all")),
)

#: Which records a hold is on, and whether they were chosen or came later.
hold_record = Table(
    "hold_record",
    METADATA,
    key(),
    points_to("hold_id", "hold", nullable=False),
    points_to("record_id", "record", nullable=False),
    text("how", default="chosen"),
    text("since"),
    UniqueConstraint("hold_id", "record_id"),
    Index("ix_hold_record_record_id", "record_id"),
)

#: Which boxes a hold is on: whatever is put into them is held too.
hold_box = Table(
    "hold_box",
    METADATA,
    key(),
    points_to("hold_id", "hold", nullable=False),
    points_to("box_id", "box", nullable=False),
    UniqueConstraint("hold_id", "box_id"),
    Index("ix_hold_box_box_id", "box_id"),
)

#: That a hold was looked at again and is still needed.
hold_review = Table(
    "hold_review",
    METADATA,
    key(),
    points_to("hold_id", "hold", nullable=False),
    text("reviewed_on", default=None),
    text("kept_until", default=None),
    text("note", default=None),
    text("reviewed_by"),
    CheckConstraint("kept_until > reviewed_on", name="later"),
    CheckConstraint("note <> ''", name="explained"),
    Index("ix_hold_review_hold_id", "hold_id"),
)

#: A changed period with the old one and the reason; an extension says who decided (C-38, K-14).
period_change = Table(
    "period_change",
    METADATA,
    key(),
    points_to("record_id", "record", nullable=False),
    points_to("old_retention_id", "retention"),
    points_to("new_retention_id", "retention"),
    text("reason", default=None),
    text("changed_at", default=None),
    text("kind", default="change"),
    text("panel"),
    optional_text("decided_on"),
    text("counted"),
    optional_text("old_due"),
    optional_text("new_due"),
    Index("ix_period_change_record_id", "record_id"),
)

#: That somebody declared claims and debts settled, or open: who, when, for what (domain §6.3).
claim_check = Table(
    "claim_check",
    METADATA,
    key(),
    text("declared_by", default=None),
    text("post"),
    text("declared_on", default=None),
    text("scope", default=None),
    flag("settled"),
    text("note"),
    text("entered_by"),
    text("entered_at", default=None),
    CheckConstraint("declared_by <> '' AND scope <> ''", name="signed"),
)

#: The records a declaration speaks of.
claim_check_record = Table(
    "claim_check_record",
    METADATA,
    key(),
    points_to("check_id", "claim_check", nullable=False),
    points_to("record_id", "record", nullable=False),
    UniqueConstraint("check_id", "record_id"),
    Index("ix_claim_check_record_record_id", "record_id"),
)

#: An electronic carrier that was superseded or is faulty, and until when it is kept (K-16).
kept_carrier = Table(
    "kept_carrier",
    METADATA,
    key(),
    points_to("record_id", "record", nullable=False),
    text("kind", default=None),
    text("since", default=None),
    text("kept_until", default=None),
    text("note"),
    text("noted_by"),
    text("noted_at", default=None),
    one_of("kind", ("superseded", "faulty")),
    CheckConstraint("kept_until > since", name="later"),
    Index("ix_kept_carrier_record_id", "record_id"),
)
