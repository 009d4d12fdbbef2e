"""Why a record stays in the room, and why a loan is not renewed (L-02 to L-08, L-17 to L-35)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import Enum
from types import MappingProxyType

from desktop_archive.rules.lending.approvals import (
    Approval,
    LoanCase,
    declining_posts,
    missing_posts,
    offer,
    required_posts,
)
from desktop_archive.rules.lending.kinds import BorrowerKind, Manner
from desktop_archive.rules.lending.matrix import DEFAULT_MATRIX, Matrix, Offer
from desktop_archive.rules.lending.policy import DEFAULT_POLICY, LoanPolicy, is_overdue
from desktop_archive.rules.records import RecordState


class LoanRefusal(Enum):
    """Why the desk keeps a record in the room; the message says which (L-32)."""

    UNKNOWN = "unknown"
    DRAFT_RECORD = "draft_record"
    DESTROYED = "destroyed"
    TRANSFERRED = "transferred"
    LOST = "lost"
    ALREADY_OUT = "already_out"
    IN_READING_ROOM = "in_reading_room"
    IN_REPAIR = "in_repair"
    PROPOSED_FOR_DESTRUCTION = "proposed_for_destruction"
    BOX_HOLDS_NOTHING_APPROVED = "box_holds_nothing_approved"
    IMMATURE_TECHNICAL = "immature_technical"
    SEALED = "sealed"
    CLASSIFIED_ON_SITE_ONLY = "classified_on_site_only"
    CATEGORY_ON_SITE_ONLY = "category_on_site_only"
    EXTERNAL_BORROWER = "external_borrower"
    OWNER_READS_ON_SITE = "owner_reads_on_site"
    NOT_OFFERED = "not_offered"
    NOT_ON_THE_LIST = "not_on_the_list"
    BORROWER_LEFT = "borrower_left"
    LETTER_MISSING = "letter_missing"
    PAPERS_NOT_SHOWN = "papers_not_shown"
    REASON_MISSING = "reason_missing"
    ON_SITE_REASON_MISSING = "on_site_reason_missing"
    DUE_NOT_A_DATE_AFTER_ISSUE = "due_not_a_date_after_issue"
    DUE_BEYOND_LIMIT = "due_beyond_limit"
    DECLINED = "declined"
    NOT_APPROVED = "not_approved"
    APPROVER_IS_APPLICANT = "approver_is_applicant"
    HELD = "held"
    WANTED_BY_ANOTHER = "wanted_by_another"
    BORROWER_BLOCKED = "borrower_blocked"


# Only these three may be overridden, with a reason and a superior's password (screens.md §5).
OVERRIDABLE = frozenset(
    {LoanRefusal.HELD, LoanRefusal.WANTED_BY_ANOTHER, LoanRefusal.BORROWER_BLOCKED}
)

STATE_REFUSALS: Mapping[RecordState, LoanRefusal] = MappingProxyType(
    {
        RecordState.ON_LOAN: LoanRefusal.ALREADY_OUT,
        RecordState.READING: LoanRefusal.IN_READING_ROOM,
        RecordState.REPAIR: LoanRefusal.IN_REPAIR,
        RecordState.LOST: LoanRefusal.LOST,
        RecordState.PROPOSED: LoanRefusal.PROPOSED_FOR_DESTRUCTION,
        RecordState.DESTROYED: LoanRefusal.DESTROYED,
        RecordState.TRANSFERRED: LoanRefusal.TRANSFERRED,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class LoanFacts:
    """What the desk knows when someone asks for a record."""

    case: LoanCase
    known: bool = True
    draft: bool = False
    state: RecordState = RecordState.IN_PLACE
    immature_technical: bool = False
    category: str = ""
    held: bool = False
    wanted_by_another: bool = False
    borrower_left: bool = False
    borrower_blocked: bool = False
    is_listed: bool = True
    has_letter: bool = True
    papers_shown: bool = True
    box_holds_nothing_approved: bool = False
    reason: str = ""
    on_site_reason: str = ""
    issued: date
    due: date | None = None
    latest_due: date | None = None
    required: tuple[str, ...] | None = None
    matrix: Matrix = DEFAULT_MATRIX
    approvals: tuple[Approval, ...] = ()
    parties: frozenset[int] = field(default_factory=frozenset)


def loan_refusal(facts: LoanFacts, policy: LoanPolicy = DEFAULT_POLICY) -> LoanRefusal | None:
    """Return the first reason to say no, or None when the record may go (L-32)."""
    return next(iter(loan_refusals(facts, policy)), None)


def loan_refusals(facts: LoanFacts, policy: LoanPolicy = DEFAULT_POLICY) -> tuple[LoanRefusal, ...]:
    """Return every reason to say no, the firmest first; those that can be overridden come last."""
    if not facts.known:
        return (LoanRefusal.UNKNOWN,)
    return (
        *_from_record(facts),
        *_from_manner(facts, policy),
        *_from_application(facts),
        *_from_approvals(facts, policy),
        *_stops(facts),
    )


def firm_refusals(facts: LoanFacts, policy: LoanPolicy = DEFAULT_POLICY) -> tuple[LoanRefusal, ...]:
    """Return the reasons that nobody can override at the desk."""
    return tuple(reason for reason in loan_refusals(facts, policy) if reason not in OVERRIDABLE)


def _applying(checks: Iterable[tuple[LoanRefusal, bool]]) -> tuple[LoanRefusal, ...]:
    return tuple(reason for reason, applies in checks if applies)


def _from_record(facts: LoanFacts) -> tuple[LoanRefusal, ...]:
    """Return what the record itself says against it (L-30, L-32)."""
    in_state = STATE_REFUSALS.get(facts.state)
    found = () if in_state is None else (in_state,)
    return found + _applying(
        (
            (LoanRefusal.DRAFT_RECORD, facts.draft),
            (LoanRefusal.BOX_HOLDS_NOTHING_APPROVED, facts.box_holds_nothing_approved),
        )
    )


def _from_manner(facts: LoanFacts, policy: LoanPolicy) -> tuple[LoanRefusal, ...]:
    """Return what kind of record and borrower say against this use (L-20, L-21, L-24, L-26)."""
    case = facts.case
    out = case.manner.leaves_the_room
    # What is sent as a file leaves the room as surely as the paper would.
    away = out or case.is_electronic
    offered = offer(case, policy, facts.matrix)
    reserved = case.secrecy.is_classified or case.important
    classified = out and reserved and offered is not Offer.OFFERED
    sealed = out and case.sealed and offered is not Offer.OFFERED
    external = out and case.borrower is BorrowerKind.EXTERNAL and not policy.external_may_borrow
    owner = out and case.borrower is BorrowerKind.OWNER
    named = classified or sealed or external or owner
    return _applying(
        (
            (LoanRefusal.IMMATURE_TECHNICAL, away and facts.immature_technical),
            (LoanRefusal.SEALED, sealed),
            (LoanRefusal.CLASSIFIED_ON_SITE_ONLY, classified),
            (
                LoanRefusal.CATEGORY_ON_SITE_ONLY,
                away and policy.is_on_site_only(facts.category),
            ),
            (LoanRefusal.EXTERNAL_BORROWER, external),
            (LoanRefusal.OWNER_READS_ON_SITE, owner),
            (LoanRefusal.NOT_OFFERED, offered is not Offer.OFFERED and not named),
            (LoanRefusal.NOT_ON_THE_LIST, case.secrecy.is_classified and not facts.is_listed),
        )
    )


def _from_application(facts: LoanFacts) -> tuple[LoanRefusal, ...]:
    """Return what the application or who makes it lacks (L-01, L-04, L-35, A-24, U-11, U-12)."""
    out = facts.case.manner.leaves_the_room
    impossible = out and (facts.due is None or facts.due < facts.issued)
    too_late = (
        facts.case.manner is Manner.LOAN
        and facts.due is not None
        and facts.latest_due is not None
        and facts.due > facts.latest_due
    )
    return _applying(
        (
            (LoanRefusal.BORROWER_LEFT, facts.borrower_left),
            (LoanRefusal.LETTER_MISSING, not facts.has_letter),
            (LoanRefusal.PAPERS_NOT_SHOWN, not facts.papers_shown),
            (LoanRefusal.REASON_MISSING, not facts.reason.strip()),
            (LoanRefusal.ON_SITE_REASON_MISSING, out and not facts.on_site_reason.strip()),
            (LoanRefusal.DUE_NOT_A_DATE_AFTER_ISSUE, impossible),
            (LoanRefusal.DUE_BEYOND_LIMIT, too_late),
        )
    )


def required_of(facts: LoanFacts, policy: LoanPolicy = DEFAULT_POLICY) -> tuple[str, ...]:
    """Return the posts that must sign by the room's matrix, unless they were worked out before."""
    if facts.required is not None:
        return facts.required
    return required_posts(facts.case, policy, facts.matrix)


def _from_approvals(facts: LoanFacts, policy: LoanPolicy) -> tuple[LoanRefusal, ...]:
    """Return what is wrong with the signatures (L-02, R-04)."""
    required = required_of(facts, policy)
    declined = declining_posts(required, facts.approvals)
    still = set(missing_posts(required, facts.approvals)) - set(declined)
    own = any(approval.person in facts.parties for approval in facts.approvals)
    return _applying(
        (
            (LoanRefusal.DECLINED, bool(declined)),
            (LoanRefusal.NOT_APPROVED, bool(still)),
            (LoanRefusal.APPROVER_IS_APPLICANT, own),
        )
    )


def _stops(facts: LoanFacts) -> tuple[LoanRefusal, ...]:
    """Return the three things that stop the line but may be overridden."""
    return _applying(
        (
            (LoanRefusal.HELD, facts.held),
            (LoanRefusal.WANTED_BY_ANOTHER, facts.wanted_by_another),
            (LoanRefusal.BORROWER_BLOCKED, facts.borrower_blocked),
        )
    )


class RenewalRefusal(Enum):
    """Why a loan is not renewed (L-08, L-09, L-19, P-06)."""

    NOT_OPEN = "not_open"
    OVERDUE = "overdue"
    ASKED_TOO_LATE = "asked_too_late"
    USED_UP = "used_up"
    RECALLED = "recalled"
    WANTED_BY_ANOTHER = "wanted_by_another"
    BORROWER_BLOCKED = "borrower_blocked"
    REASON_MISSING = "reason_missing"
    NOT_OFFERED = "not_offered"
    NOT_APPROVED = "not_approved"
    APPROVER_IS_APPLICANT = "approver_is_applicant"


@dataclass(frozen=True, slots=True, kw_only=True)
class RenewalFacts:
    """What the desk knows when someone asks to keep a record longer."""

    due: date
    today: date
    renewals: int = 0
    is_open: bool = True
    recalled_for_breach: bool = False
    wanted_by_another: bool = False
    borrower_blocked: bool = False
    is_offered: bool = True
    reason: str = ""
    required: tuple[str, ...] = ()
    approvals: tuple[Approval, ...] = ()
    parties: frozenset[int] = field(default_factory=frozenset)


def renewal_refusals(
    facts: RenewalFacts, policy: LoanPolicy = DEFAULT_POLICY
) -> tuple[RenewalRefusal, ...]:
    """Return every reason not to renew; a late request is an overdue loan (L-08, L-09)."""
    late = is_overdue(facts.due, facts.today)
    last_moment = facts.due - timedelta(days=policy.renewal_notice_days)
    own = any(approval.person in facts.parties for approval in facts.approvals)
    checks = (
        (RenewalRefusal.NOT_OPEN, not facts.is_open),
        (RenewalRefusal.OVERDUE, late),
        (RenewalRefusal.ASKED_TOO_LATE, not late and facts.today > last_moment),
        (RenewalRefusal.USED_UP, facts.renewals >= policy.renewals),
        (RenewalRefusal.RECALLED, facts.recalled_for_breach),
        (RenewalRefusal.WANTED_BY_ANOTHER, facts.wanted_by_another),
        (RenewalRefusal.BORROWER_BLOCKED, facts.borrower_blocked),
        (RenewalRefusal.NOT_OFFERED, not facts.is_offered),
        (RenewalRefusal.REASON_MISSING, not facts.reason.strip()),
        (RenewalRefusal.NOT_APPROVED, bool(missing_posts(facts.required, facts.approvals))),
        (RenewalRefusal.APPROVER_IS_APPLICANT, own),
    )
    return tuple(reason for reason, applies in checks if applies)


def renewal_refusal(
    facts: RenewalFacts, policy: LoanPolicy = DEFAULT_POLICY
) -> RenewalRefusal | None:
    """Return the first reason not to renew, or None when the loan may run on (L-08)."""
    return next(iter(renewal_refusals(facts, policy)), None)
