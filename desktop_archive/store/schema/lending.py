"""Applications, approvals, visits, loans, substitute cards, renewals and recalls."""

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

BREACH_KINDS = (
    "lent_on",
    "altered",
    "marked",
    "soiled",
    "taken_apart",
    "copied",
    "unsealed",
    "other",
)

#: A request for records, with reason and period (L-01, L-35).
application = Table(
    "application",
    METADATA,
    key(),
    number("serial"),
    text("number", default=None, unique=True),
    points_to("person_id", "person", nullable=False),
    text("manner", default="loan"),
    text("purpose"),
    text("reason"),
    text("on_site_reason"),
    number("days", default=0),
    optional_text("requested_due"),
    text("state", default="open"),
    text("entered_by"),
    text("created_at", default=None),
    text("copy_kind"),
    optional_text("wished_on"),
    flag("leaves_company"),
    optional_text("withdrawn_on"),
    text("withdrawn_by"),
    text("withdrawn_why"),
    UniqueConstraint("serial"),
    one_of("manner", ("loan", "long_loan", "reading", "copy")),
    one_of("state", ("open", "closed", "withdrawn")),
    Index("ix_application_person_id", "person_id", "state"),
)

#: A record asked for in an application.
application_record = Table(
    "application_record",
    METADATA,
    key(),
    points_to("application_id", "application", nullable=False),
    points_to("record_id", "record", nullable=False),
    flag("fetched"),
    UniqueConstraint("application_id", "record_id"),
    Index("ix_application_record_record_id", "record_id"),
)

#: How far the fetching of one asked-for record is: it stands ready, was not found, went back.
fetching = Table(
    "fetching",
    METADATA,
    key(),
    points_to("application_record_id", "application_record", nullable=False),
    text("state", default=None),
    text("noted_at", default=None),
    text("noted_by"),
    text("note"),
    optional_text("told_on"),
    text("told_how"),
    text("told_by"),
    UniqueConstraint("application_record_id"),
    one_of("state", ("open", "ready", "not_found", "back")),
    CheckConstraint("state <> 'not_found' OR note <> ''", name="says_where_it_was_sought"),
    Index("ix_fetching_state", "state"),
)

#: One signature under an application: post, name, date, decision, how (L-02).
approval = Table(
    "approval",
    METADATA,
    key(),
    points_to("application_id", "application", nullable=False),
    text("post", default=None),
    text("name", default=None),
    points_to("person_id", "person"),
    text("decided_on", default=None),
    text("decision", default="approved"),
    text("form", default="paper"),
    text("entered_by"),
    text("remark"),
    one_of("decision", ("approved", "refused")),
    one_of("form", ("paper", "entered")),
    UniqueConstraint("application_id", "post"),
)

#: The picture of a form that was signed by hand; the file itself lies under its SHA-256 (L-02).
signed_sheet = Table(
    "signed_sheet",
    METADATA,
    key(),
    points_to("application_id", "application", nullable=False),
    text("sha256", default=None),
    text("kind", default=None),
    number("size"),
    text("added_at", default=None),
    text("added_by"),
    UniqueConstraint("application_id", "sha256"),
    one_of("kind", ("png", "jpg", "tif", "pdf")),
)

#: Who signs for a post while its holder is away, from one day to another (R-05).
deputy = Table(
    "deputy",
    METADATA,
    key(),
    text("post", default=None),
    text("name", default=None),
    text("valid_from", default=None),
    text("valid_to", default=None),
    text("appointed_by", default=None),
    text("entered_by"),
    text("entered_at", default=None),
    optional_text("ended_on"),
    CheckConstraint("valid_to >= valid_from", name="ends_after_it_begins"),
    Index("ix_deputy_post", "post", "valid_from"),
)

#: A person at the desk, from the first scan to the slip.
visit = Table(
    "visit",
    METADATA,
    key(),
    points_to("person_id", "person", nullable=False),
    text("started_at", default=None),
    optional_text("ended_at"),
    Index("ix_visit_person_id", "person_id"),
)

#: One trip of one record out of the room (L-33, L-34).
loan = Table(
    "loan",
    METADATA,
    key(),
    points_to("record_id", "record", nullable=False),
    points_to("person_id", "person", nullable=False),
    points_to("application_id", "application"),
    points_to("visit_id", "visit"),
    text("purpose"),
    text("lent_at", default=None),
    text("lent_on", default=None),
    text("lent_by"),
    text("first_due_on", default=None),
    text("due_on", default=None),
    text("home_address"),
    text("approved_by"),
    optional_text("signed_on"),
    optional_text("returned_at"),
    optional_text("returned_on"),
    points_to("returned_by_id", "person"),
    text("received_by"),
    text("check_result"),
    text("check_detail", default="{}"),
    optional_text("put_away_at"),
    optional_text("undone_at"),
    text("undo_reason"),
    text("override_reason"),
    text("override_by"),
    points_to("batch_id", "import_batch"),
    CheckConstraint("due_on >= lent_on", name="due_after_lent"),
    CheckConstraint("returned_on IS NULL OR returned_on >= lent_on", name="returned_after_lent"),
    partial_unique(
        "uq_loan_open_record", "record_id", where=sql("returned_at IS NULL AND undone_at IS NULL")
    ),
    Index("ix_loan_person_id", "person_id", "returned_at"),
    Index("ix_loan_record_id", "record_id", "lent_on"),
    Index("ix_loan_due_on", "returned_at", "due_on"),
    Index("ix_loan_lent_on", "lent_on"),
    Index("ix_loan_visit_id", "visit_id"),
    Index("ix_loan_put_away", "put_away_at"),
    partial_index("ix_loan_batch_id", "batch_id", where=sql("batch_id IS NOT NULL")),
)

#: The substitute card that stands where a lent record was (L-11 to L-13).
card = Table(
    "card",
    METADATA,
    key(),
    number("serial"),
    points_to("loan_id", "loan", nullable=False),
    optional_text("printed_at"),
    number("copies", default=0),
    optional_text("placed_at"),
    optional_text("removed_at"),
    optional_text("void_at"),
    UniqueConstraint("serial"),
    UniqueConstraint("loan_id"),
    Index("ix_card_removed_at", "removed_at"),
)

#: A longer due date with the old one and the approval (L-09).
renewal = Table(
    "renewal",
    METADATA,
    key(),
    points_to("loan_id", "loan", nullable=False),
    text("old_due_on", default=None),
    text("new_due_on", default=None),
    text("reason"),
    text("approved_by"),
    text("renewed_at", default=None),
    Index("ix_renewal_loan_id", "loan_id"),
)

#: A recall with date, by whom and how (L-10).
recall = Table(
    "recall",
    METADATA,
    key(),
    points_to("loan_id", "loan", nullable=False),
    text("number", default=None),
    number("copy_no", default=1),
    text("recalled_on", default=None),
    text("recalled_by"),
    text("how"),
    optional_text("return_by"),
    Index("ix_recall_loan_id", "loan_id"),
)

#: A breach of the rules by a borrower; it recalls the loan at once and waits for its end (L-19).
breach = Table(
    "breach",
    METADATA,
    key(),
    points_to("loan_id", "loan", nullable=False),
    text("kind", default=None),
    text("note", default=None),
    text("noted_on", default=None),
    text("noted_by"),
    optional_text("dealt_on"),
    text("dealt_how"),
    text("dealt_by"),
    one_of("kind", BREACH_KINDS),
    Index("ix_breach_loan_id", "loan_id"),
)

#: One reading of one record on site, from the place it was brought to until its check (A-04, A-05).
reading = Table(
    "reading",
    METADATA,
    key(),
    points_to("record_id", "record", nullable=False),
    points_to("person_id", "person", nullable=False),
    points_to("application_id", "application", nullable=False),
    points_to("visit_id", "visit"),
    text("place", default=None),
    text("supervisor", default=None),
    text("purpose"),
    text("approved_by"),
    text("home_address"),
    text("began_at", default=None),
    text("began_on", default=None),
    optional_text("ended_at"),
    optional_text("signed_on"),
    text("received_by"),
    text("check_result"),
    text("check_detail", default="{}"),
    optional_text("undone_at"),
    CheckConstraint(
        "ended_at IS NULL OR signed_on IS NOT NULL OR check_result = 'lost'",
        name="ended_is_signed",
    ),
    partial_unique(
        "uq_reading_open_record", "record_id", where=sql("ended_at IS NULL AND undone_at IS NULL")
    ),
    Index("ix_reading_began_on", "began_on"),
    Index("ix_reading_person_id", "person_id"),
)

#: A copy, an excerpt or a file that was sent: consent, fee, review, receipt (A-09, A-12 to A-15).
copy_made = Table(
    "copy_made",
    METADATA,
    key(),
    text("number", default=None, unique=True),
    text("kind", default=None),
    points_to("record_id", "record", nullable=False),
    points_to("person_id", "person", nullable=False),
    points_to("application_id", "application", nullable=False),
    number("pages", default=0),
    text("content"),
    text("purpose"),
    text("consent_by", default=None),
    number("fee_fen", default=0),
    text("made_on", default=None),
    text("made_by"),
    text("review"),
    text("reviewed_by"),
    optional_text("reviewed_on"),
    optional_text("received_on"),
    optional_text("back_by"),
    optional_text("back_on"),
    one_of("kind", ("copy", "excerpt", "electronic")),
    one_of("review", ("", "released", "held_back")),
    CheckConstraint("pages >= 0 AND fee_fen >= 0", name="nothing_below_zero"),
    Index("ix_copy_made_made_on", "made_on"),
    Index("ix_copy_made_person_id", "person_id"),
)

#: Who has direct need of a classified record: a person or a whole unit (A-17, R-20).
direct_need = Table(
    "direct_need",
    METADATA,
    key(),
    points_to("record_id", "record", nullable=False),
    points_to("person_id", "person"),
    points_to("unit_id", "unit"),
    text("approved_by", default=None),
    text("approved_on", default=None),
    text("entered_by"),
    optional_text("ended_on"),
    text("valid_from"),
    optional_text("valid_to"),
    CheckConstraint("(person_id IS NULL) <> (unit_id IS NULL)", name="person_or_unit"),
    Index("ix_direct_need_record_id", "record_id"),
)

#: Damage or loss found at a return: what was found, and how it ended (L-15, L-16).
desk_case = Table(
    "desk_case",
    METADATA,
    key(),
    text("number", default=None, unique=True),
    points_to("loan_id", "loan"),
    points_to("reading_id", "reading"),
    points_to("record_id", "record", nullable=False),
    points_to("person_id", "person", nullable=False),
    text("kind", default=None),
    text("found"),
    text("opened_on", default=None),
    text("opened_by"),
    optional_text("closed_on"),
    text("closed_by"),
    text("outcome"),
    one_of("kind", ("damage", "loss")),
    CheckConstraint("(loan_id IS NULL) <> (reading_id IS NULL)", name="of_loan_or_reading"),
    Index("ix_desk_case_loan_id", "loan_id"),
    Index("ix_desk_case_closed_on", "closed_on"),
)

#: One step of a case: reported, inquired, told, repaired, found, replaced (L-16, L-29).
case_step = Table(
    "case_step",
    METADATA,
    key(),
    points_to("case_id", "desk_case", nullable=False),
    text("step", default=None),
    text("done_on", default=None),
    text("done_by", default=None),
    text("note"),
    text("entered_by"),
    one_of(
        "step",
        ("reported", "inquiry", "department_told", "repaired", "found", "replaced", "given_up"),
    ),
    UniqueConstraint("case_id", "step"),
)

#: A photo of a damage; the file itself lies under its SHA-256 (L-15).
case_photo = Table(
    "case_photo",
    METADATA,
    key(),
    points_to("case_id", "desk_case", nullable=False),
    text("sha256", default=None),
    text("kind", default=None),
    number("size"),
    text("added_at", default=None),
    text("added_by"),
    UniqueConstraint("case_id", "sha256"),
    one_of("kind", ("png", "jpg", "tif", "pdf")),
)
