"""Appraisals, destruction lists with their signatures, and what happened at the shredder."""

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

APPRAISAL_STATES = ("panel", "judging", "reported", "closed", "dropped")
VERDICTS = ("", "keep", "extend", "destroy", "refile", "back")
METHODS = ("", "direct", "comparison", "benefit")
LIST_STATES = (
    "draft",
    "signing",
    "deciding",
    "approved",
    "refused",
    "collecting",
    "counted",
    "shredded",
    "destroyed",
    "closed",
    "superseded",
    "dropped",
)
#: Where nothing more happens; in the words of the indexes.
LIST_OVER = "('refused', 'closed', 'superseded', 'dropped')"
PARTS = ("panel", "opinion", "check", "decision", "before", "after")

#: A batch of records that a panel judges one by one (D-01 to D-10).
appraisal = Table(
    "appraisal",
    METADATA,
    key(),
    text("number", default=None, unique=True),
    text("title", default=None),
    text("basis"),
    text("profile", default=None),
    text("profile_kept", default=None),
    text("state", default="panel"),
    text("opened_by", default=None),
    text("opened_at", default=None),
    optional_text("reported_at"),
    text("reported_by"),
    text("report_notes"),
    text("recommendation"),
    optional_text("ended_at"),
    text("ended_reason"),
    one_of("state", APPRAISAL_STATES),
)

#: Who sits on the panel, by post and name (D-02, D-03).
panel_member = Table(
    "panel_member",
    METADATA,
    key(),
    points_to("appraisal_id", "appraisal", nullable=False),
    text("name", default=None),
    text("post", default=None),
    text("role", default="member"),
    points_to("unit_id", "unit"),
    points_to("person_id", "person"),
    text("named_by"),
    text("named_at", default=None),
    optional_text("released_at"),
    text("released_reason"),
    one_of("role", ("chair", "member", "expert", "invited")),
    CheckConstraint("name <> '' AND post <> ''", name="is_named"),
    partial_unique(
        "uq_panel_member_name", "appraisal_id", "name", where=sql("released_at IS NULL")
    ),
)

#: One record before a panel, with its verdict (D-04 to D-06).
appraisal_piece = Table(
    "appraisal_piece",
    METADATA,
    key(),
    points_to("appraisal_id", "appraisal", nullable=False),
    number("position"),
    points_to("record_id", "record", nullable=False),
    text("early_reason"),
    text("entered_by"),
    text("entered_at", default=None),
    text("verdict"),
    text("method"),
    text("reason"),
    text("criteria", default="{}"),
    points_to("extend_to_id", "retention"),
    text("judged_by"),
    optional_text("judged_at"),
    optional_text("withdrawn_at"),
    text("withdrawn_reason"),
    points_to("refiled_as_id", "record"),
    flag("open", default=True),
    UniqueConstraint("appraisal_id", "position"),
    one_of("verdict", VERDICTS),
    one_of("method", METHODS),
    CheckConstraint(
        "verdict = '' OR (method <> '' AND reason <> '' AND judged_by <> '' "
        "AND judged_at IS NOT NULL)",
        name="verdict_whole",
    ),
    CheckConstraint("verdict <> 'extend' OR extend_to_id IS NOT NULL", name="extends_to"),
    partial_unique("uq_appraisal_piece_open", "record_id", where=sql("open")),
    Index("ix_appraisal_piece_verdict", "appraisal_id", "verdict", "position"),
)

#: The places that are designated for destruction (D-29).
destruction_place = Table(
    "destruction_place",
    METADATA,
    key(),
    text("name", default=None, unique=True),
    flag("for_secrets"),
    flag("for_burning"),
    optional_text("retired_on"),
)

#: One version of a destruction list and how far it came (D-12 to D-27).
destruction_list = Table(
    "destruction_list",
    METADATA,
    key(),
    text("number", default=None),
    number("version", default=1),
    text("kind", default="records"),
    text("state", default="draft"),
    text("title", default=None),
    text("profile", default=None),
    text("profile_kept", default=None),
    points_to("appraisal_id", "appraisal"),
    points_to("replaces_id", "destruction_list"),
    text("reason"),
    text("report"),
    text("made_by", default=None),
    text("made_at", default=None),
    text("digest"),
    optional_text("frozen_at"),
    optional_text("received_on"),
    optional_text("decide_by"),
    optional_text("decided_at"),
    text("executor"),
    optional_text("begun_at"),
    number("round", default=1),
    optional_text("counted_at"),
    text("contractor"),
    optional_text("shredded_at"),
    optional_text("destroyed_at"),
    text("record_number"),
    optional_text("reported_on"),
    text("reported_by"),
    optional_text("ended_at"),
    UniqueConstraint("number", "version"),
    one_of("state", LIST_STATES),
    one_of("kind", ("records", "unarchived")),
    CheckConstraint("kind <> 'records' OR appraisal_id IS NOT NULL", name="has_appraisal"),
    CheckConstraint(
        "state IN ('draft', 'dropped') OR (length(digest) = 64 AND frozen_at IS NOT NULL)",
        name="is_frozen",
    ),
    partial_unique("uq_destruction_list_open", "number", where=sql(f"state NOT IN {LIST_OVER}")),
    partial_unique(
        "uq_destruction_list_appraisal", "appraisal_id", where=sql(f"state NOT IN {LIST_OVER}")
    ),
    Index("ix_destruction_list_state", "state"),
)

#: A line of a list as it is signed, and what became of it (D-12, D-13, D-20, D-24).
destruction_line = Table(
    "destruction_line",
    METADATA,
    key(),
    points_to("list_id", "destruction_list", nullable=False),
    number("position"),
    points_to("record_id", "record"),
    text("code"),
    text("document_no"),
    text("creator"),
    text("title", default=None),
    text("formed"),
    text("period"),
    number("kept_years", default=0),
    number("pages", nullable=True),
    number("quantity", default=1),
    text("matter", default="paper"),
    number("secrecy", default=0),
    flag("guarded"),
    points_to("unit_id", "unit"),
    text("unit"),
    text("reason", default=None),
    text("early_reason"),
    optional_text("left_out_at"),
    text("left_out_reason"),
    text("decision"),
    text("decision_reason"),
    optional_text("counted_at"),
    text("counted_by"),
    text("struck_off"),
    text("struck_reason"),
    text("means"),
    text("tool"),
    points_to("place_id", "destruction_place"),
    optional_text("destroyed_at"),
    flag("live", default=True),
    UniqueConstraint("list_id", "position"),
    one_of("matter", ("paper", "electronic", "medium")),
    one_of("decision", ("", "approved", "refused")),
    one_of("struck_off", ("", "missing", "held_back")),
    CheckConstraint("reason <> '' AND title <> ''", name="is_explained"),
    CheckConstraint("struck_off = '' OR struck_reason <> ''", name="strike_explained"),
    CheckConstraint("decision <> 'refused' OR decision_reason <> ''", name="refusal_explained"),
    CheckConstraint(
        "destroyed_at IS NULL OR (counted_at IS NOT NULL AND struck_off = '' AND means <> '' "
        "AND place_id IS NOT NULL AND decision = 'approved')",
        name="destroyed_as_counted",
    ),
    partial_unique(
        "uq_destruction_line_live", "record_id", where=sql("live AND record_id IS NOT NULL")
    ),
    partial_index("ix_destruction_line_record", "record_id", where=sql("record_id IS NOT NULL")),
)

#: The signatures a version needs before it is approved (D-15 to D-18).
destruction_seat = Table(
    "destruction_seat",
    METADATA,
    key(),
    points_to("list_id", "destruction_list", nullable=False),
    text("part", default=None),
    number("step"),
    text("post", default=None),
    points_to("unit_id", "unit"),
    text("name"),
    one_of("part", PARTS[:4]),
    Index("ix_destruction_seat_list_id", "list_id", "step"),
)

#: Who watches a destruction (D-22, D-23, R-25).
destruction_supervisor = Table(
    "destruction_supervisor",
    METADATA,
    key(),
    points_to("list_id", "destruction_list", nullable=False),
    text("name", default=None),
    points_to("unit_id", "unit", nullable=False),
    text("part", default=None),
    points_to("person_id", "person"),
    text("named_by"),
    text("named_at", default=None),
    optional_text("released_at"),
    text("released_reason"),
    one_of("part", ("archive", "business", "confidentiality", "security", "systems")),
    CheckConstraint("name <> ''", name="is_named"),
    CheckConstraint("released_at IS NULL OR released_reason <> ''", name="release_explained"),
    partial_unique(
        "uq_destruction_supervisor_name", "list_id", "name", where=sql("released_at IS NULL")
    ),
)

#: One word under a list: an opinion, a decision, a supervisor's signature (D-15 to D-25).
destruction_word = Table(
    "destruction_word",
    METADATA,
    key(),
    points_to("list_id", "destruction_list", nullable=False),
    points_to("seat_id", "destruction_seat"),
    points_to("supervisor_id", "destruction_supervisor"),
    number("round", default=0),
    text("part", default=None),
    text("post", default=None),
    points_to("unit_id", "unit"),
    text("name", default=None),
    flag("agreed"),
    text("opinion"),
    text("remark"),
    text("digest", default=None),
    text("signed_on", default=None),
    text("form", default=None),
    text("account"),
    points_to("signature_id", "signature"),
    text("sheet"),
    text("sheet_kind"),
    text("entered_by", default=None),
    text("at", default=None),
    one_of("part", PARTS),
    one_of("form", ("entered", "paper")),
    CheckConstraint("name <> ''", name="is_named"),
    CheckConstraint("(seat_id IS NULL) <> (supervisor_id IS NULL)", name="one_place"),
    CheckConstraint("agreed OR opinion <> ''", name="dissent_explained"),
    CheckConstraint(
        "(form = 'paper' AND sheet <> '') OR (form = 'entered' AND account <> '' "
        "AND signature_id IS NOT NULL)",
        name="is_proven",
    ),
    partial_unique("uq_destruction_word_seat", "seat_id", where=sql("seat_id IS NOT NULL")),
    partial_unique(
        "uq_destruction_word_supervisor",
        "supervisor_id",
        "part",
        "round",
        where=sql("supervisor_id IS NOT NULL"),
    ),
    partial_unique(
        "uq_destruction_word_signature", "signature_id", where=sql("signature_id IS NOT NULL")
    ),
    Index("ix_destruction_word_list_id", "list_id"),
)
