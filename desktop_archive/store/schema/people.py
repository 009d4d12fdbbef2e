"""Units, persons and the accounts of those who work with the program."""

from sqlalchemy import CheckConstraint, Index, Table, UniqueConstraint
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

#: A department or a temporary body; renamed or dissolved, never deleted (U-05 to U-07).
#: The first day is empty where nobody knows it; a custodian keeps what a closed one left.
#: Approved is what opens records to others: a code that they carry, or their custodian (R-20).
unit = Table(
    "unit",
    METADATA,
    key(),
    text("code"),
    text("name", default=None, unique=True),
    optional_text("closed_on"),
    text("kind", default="department"),
    text("valid_from"),
    optional_text("valid_to"),
    points_to("custodian_id", "unit"),
    text("approved_by"),
)

#: A name a unit bore before the one it has, until the day the next one began (U-05, U-14).
unit_name = Table(
    "unit_name",
    METADATA,
    key(),
    points_to("unit_id", "unit", nullable=False),
    text("name", default=None),
    text("valid_from"),
    text("ended_on", default=None),
    text("entered_by"),
    Index("ix_unit_name_unit_id", "unit_id", "ended_on"),
)

#: Who collects in a unit, and who is its one liaison officer; a term is ended (U-02, U-03).
unit_duty = Table(
    "unit_duty",
    METADATA,
    key(),
    points_to("unit_id", "unit", nullable=False),
    points_to("person_id", "person", nullable=False),
    text("duty", default=None),
    text("valid_from", default=None),
    optional_text("ended_on"),
    text("named_by"),
    one_of("duty", ("collector", "liaison")),
    CheckConstraint("ended_on >= valid_from", name="ends_after_it_begins"),
    partial_unique(
        "uq_unit_duty_liaison", "unit_id", where=sql("duty = 'liaison' AND ended_on IS NULL")
    ),
    partial_unique(
        *("uq_unit_duty_once", "unit_id", "duty", "person_id"), where=sql("ended_on IS NULL")
    ),
    Index("ix_unit_duty_person_id", "person_id"),
)

#: Somebody who borrows, reads, hands over or approves.
person = Table(
    "person",
    METADATA,
    key(),
    number("serial"),
    text("staff_no"),
    text("name", default=None),
    text("initials"),
    points_to("unit_id", "unit"),
    text("post"),
    text("phone"),
    text("email"),
    text("kind", default="staff"),
    text("block_reason"),
    optional_text("left_on"),
    points_to("batch_id", "import_batch"),
    text("letter"),
    text("identity_shown"),
    text("property_shown"),
    text("checked_by"),
    UniqueConstraint("serial"),
    one_of("kind", ("staff", "external", "owner")),
    Index("ix_person_name", "name"),
    Index("ix_person_staff_no", "staff_no"),
    Index("ix_person_unit_id", "unit_id"),
)

#: Who may sign in; the password is kept as an argon2id digest only.
account = Table(
    "account",
    METADATA,
    key(),
    text("login", default=None, unique=True),
    text("display_name", default=None),
    points_to("person_id", "person"),
    text("roles", default="[]"),
    text("post"),
    text("password_digest"),
    flag("active", default=True),
    number("failed_count", default=0),
    optional_text("locked_until"),
    optional_text("confidentiality_acknowledged_on"),
    optional_text("last_sign_in_at"),
    number("clearance", default=1),
    text("cleared_by"),
    points_to("unit_id", "unit"),
    flag("is_supervisor"),
    optional_text("password_set_on"),
    text("former_digests", default="[]"),
    partial_unique("uq_account_is_supervisor", "is_supervisor", where=sql("is_supervisor")),
)
