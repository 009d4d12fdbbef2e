"""Every reason to keep a record in the room, and to refuse a renewal."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_archive.rules.lending import (
    OVERRIDABLE,
    Approval,
    BorrowerKind,
    LoanCase,
    LoanFacts,
    LoanPolicy,
    LoanRefusal,
    Manner,
    RenewalFacts,
    RenewalRefusal,
    firm_refusals,
    loan_refusal,
    loan_refusals,
    renewal_refusal,
    renewal_refusals,
)
from desktop_archive.rules.records import RecordState
from desktop_archive.rules.secrecy import Secrecy

MONDAY = date(2026, 3, 2)
SIGNED = (
    Approval("department_head", 11, MONDAY),
    Approval("archive_head", 12, MONDAY),
    Approval("leader_in_charge", 13, MONDAY),
)
GOOD = LoanFacts(
    case=LoanCase(days=7),
    reason="年度审计",
    on_site_reason="需带往会议",
    issued=MONDAY,
    due=date(2026, 3, 9),
    latest_due=date(2026, 3, 9),
    approvals=SIGNED,
    parties=frozenset({1, 2}),
    category="WS",
)
L = LoanRefusal
READING = LoanCase(manner=Manner.READING)


def test_a_good_application_is_granted() -> None:
    assert loan_refusals(GOOD) == ()
    assert loan_refusal(GOOD) is None


@pytest.mark.requirement("L-01", "L-02", "L-04", "L-17", "L-24", "L-26", "L-30", "L-32", "L-35")
@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"known": False}, L.UNKNOWN),
        ({"draft": True}, L.DRAFT_RECORD),
        ({"state": RecordState.ON_LOAN}, L.ALREADY_OUT),
        ({"state": RecordState.READING}, L.IN_READING_ROOM),
        ({"state": RecordState.REPAIR}, L.IN_REPAIR),
        ({"state": RecordState.LOST}, L.LOST),
        ({"state": RecordState.PROPOSED}, L.PROPOSED_FOR_DESTRUCTION),
        ({"state": RecordState.DESTROYED}, L.DESTROYED),
        ({"state": RecordState.TRANSFERRED}, L.TRANSFERRED),
        ({"box_holds_nothing_approved": True}, L.BOX_HOLDS_NOTHING_APPROVED),
        ({"immature_technical": True}, L.IMMATURE_TECHNICAL),
        ({"borrower_left": True}, L.BORROWER_LEFT),
        ({"reason": "  "}, L.REASON_MISSING),
        ({"on_site_reason": ""}, L.ON_SITE_REASON_MISSING),
        ({"due": None}, L.DUE_NOT_A_DATE_AFTER_ISSUE),
        ({"due": date(2026, 3, 1)}, L.DUE_NOT_A_DATE_AFTER_ISSUE),
        ({"due": date(2026, 3, 10)}, L.DUE_BEYOND_LIMIT),
        ({"approvals": SIGNED[:2]}, L.NOT_APPROVED),
        ({"approvals": ()}, L.NOT_APPROVED),
        (
            {"approvals": (*SIGNED, Approval("archive_head", 12, MONDAY, agreed=False))},
            L.DECLINED,
        ),
        ({"parties": frozenset({12})}, L.APPROVER_IS_APPLICANT),
        ({"held": True}, L.HELD),
        ({"wanted_by_another": True}, L.WANTED_BY_ANOTHER),
        ({"borrower_blocked": True}, L.BORROWER_BLOCKED),
        ({"required": ("hall_porter",)}, L.NOT_APPROVED),
    ],
)
def test_each_thing_amiss_is_named(change: dict[str, object], reason: LoanRefusal) -> None:
    facts = replace(GOOD, **change)  # type: ignore[arg-type]
    assert loan_refusals(facts) == (reason,)


@pytest.mark.requirement("L-20", "L-21", "L-24", "L-26")
@pytest.mark.parametrize(
    ("case", "policy", "reason"),
    [
        ({"secrecy": Secrecy.SECRET}, LoanPolicy(), L.CLASSIFIED_ON_SITE_ONLY),
        ({"secrecy": Secrecy.CONFIDENTIAL}, LoanPolicy(), L.CLASSIFIED_ON_SITE_ONLY),
        ({"secrecy": Secrecy.TOP}, LoanPolicy(), L.CLASSIFIED_ON_SITE_ONLY),
        ({"important": True}, LoanPolicy(), L.CLASSIFIED_ON_SITE_ONLY),
        ({"sealed": True}, LoanPolicy(), L.SEALED),
        ({"borrower": BorrowerKind.EXTERNAL}, LoanPolicy(), L.EXTERNAL_BORROWER),
        ({"borrower": BorrowerKind.OWNER}, LoanPolicy(), L.OWNER_READS_ON_SITE),
        ({}, LoanPolicy(on_site_categories=frozenset({"WS"})), L.CATEGORY_ON_SITE_ONLY),
    ],
)
def test_some_records_and_persons_stay_in_the_room(
    case: dict[str, object], policy: LoanPolicy, reason: LoanRefusal
) -> None:
    facts = replace(GOOD, case=LoanCase(days=7, **case), required=())
    assert loan_refusals(facts, policy) == (reason,)


@pytest.mark.requirement("P-07", "L-26")
def test_the_policy_may_let_outside_units_borrow() -> None:
    facts = replace(
        GOOD,
        case=LoanCase(borrower=BorrowerKind.EXTERNAL, days=7),
        approvals=(Approval("general_manager", 14, MONDAY),),
    )
    assert loan_refusals(facts) == (L.EXTERNAL_BORROWER,)
    assert loan_refusals(facts, LoanPolicy(external_may_borrow=True)) == ()


@pytest.mark.requirement("L-21", "P-19")
def test_an_exception_needs_its_own_signature() -> None:
    case = LoanCase(days=1, secrecy=Secrecy.SECRET, by_exception=True)
    facts = replace(GOOD, case=case)
    assert loan_refusals(facts) == (L.NOT_APPROVED,)
    vice = Approval("vice_general_manager", 14, MONDAY)
    assert loan_refusals(replace(facts, approvals=(*SIGNED, vice))) == ()


@pytest.mark.requirement("C-13", "A-16", "A-24")
def test_reading_on_site_stays_possible_where_a_loan_is_not() -> None:
    case = replace(READING, secrecy=Secrecy.SECRET)
    facts = replace(
        GOOD, case=case, immature_technical=True, due=None, on_site_reason="", latest_due=None
    )
    policy = LoanPolicy(on_site_categories=frozenset({"WS"}))
    assert loan_refusals(facts, policy) == ()
    assert loan_refusals(replace(facts, reason=""), policy) == (L.REASON_MISSING,)


def test_a_use_not_offered_is_refused_by_that_name() -> None:
    case = LoanCase(manner=Manner.READING, borrower=BorrowerKind.OWNER, secrecy=Secrecy.SECRET)
    facts = replace(GOOD, case=case, required=())
    assert loan_refusals(facts) == (L.NOT_OFFERED,)


@pytest.mark.requirement("L-07")
def test_a_long_term_loan_has_an_end_but_no_limit() -> None:
    vice = (Approval("vice_general_manager", 14, MONDAY),)
    case = LoanCase(manner=Manner.LONG_LOAN, days=90)
    facts = replace(GOOD, case=case, approvals=vice, due=date(2026, 5, 31))
    assert loan_refusals(facts) == ()
    assert loan_refusals(replace(facts, due=None)) == (L.DUE_NOT_A_DATE_AFTER_ISSUE,)


@pytest.mark.requirement("L-25")
def test_a_file_may_be_due_on_the_day_of_issue() -> None:
    assert loan_refusals(replace(GOOD, due=MONDAY, latest_due=MONDAY)) == ()


def test_only_three_things_may_be_overridden_and_they_come_last() -> None:
    assert {L.HELD, L.WANTED_BY_ANOTHER, L.BORROWER_BLOCKED} == OVERRIDABLE
    everything = replace(
        GOOD, held=True, wanted_by_another=True, borrower_blocked=True, reason="", approvals=()
    )
    reasons = loan_refusals(everything)
    assert set(reasons[-3:]) == OVERRIDABLE
    assert firm_refusals(everything) == (L.REASON_MISSING, L.NOT_APPROVED)
    assert loan_refusal(everything) is L.REASON_MISSING


@given(st.sampled_from(RecordState), st.booleans(), st.sampled_from(Secrecy))
def test_nothing_leaves_unless_it_is_in_place_and_catalogued(
    state: RecordState, draft: bool, secrecy: Secrecy
) -> None:
    facts = replace(GOOD, state=state, draft=draft, case=LoanCase(days=7, secrecy=secrecy))
    granted = loan_refusal(facts) is None
    may_go = state is RecordState.IN_PLACE and not draft and not secrecy.is_classified
    assert granted == may_go


R = RenewalRefusal
RENEWAL = RenewalFacts(
    due=date(2026, 3, 9),
    today=date(2026, 3, 9),
    reason="审计延期",
    required=("archive_head",),
    approvals=(Approval("archive_head", 12, MONDAY),),
)


@pytest.mark.requirement("L-08", "L-09", "L-19", "P-06")
@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"is_open": False}, R.NOT_OPEN),
        ({"today": date(2026, 3, 10)}, R.OVERDUE),
        ({"renewals": 1}, R.USED_UP),
        ({"recalled_for_breach": True}, R.RECALLED),
        ({"wanted_by_another": True}, R.WANTED_BY_ANOTHER),
        ({"borrower_blocked": True}, R.BORROWER_BLOCKED),
        ({"reason": " "}, R.REASON_MISSING),
        ({"approvals": ()}, R.NOT_APPROVED),
        ({"parties": frozenset({12})}, R.APPROVER_IS_APPLICANT),
    ],
)
def test_a_renewal_is_refused_by_name(change: dict[str, object], reason: RenewalRefusal) -> None:
    facts = replace(RENEWAL, **change)  # type: ignore[arg-type]
    assert renewal_refusals(facts) == (reason,)


@pytest.mark.requirement("L-08")
def test_the_due_date_is_the_last_moment_unless_set_earlier() -> None:
    assert renewal_refusal(RENEWAL) is None
    policy = LoanPolicy(renewal_notice_days=2)
    assert renewal_refusal(RENEWAL, policy) is R.ASKED_TOO_LATE
    in_time = replace(RENEWAL, today=date(2026, 3, 7))
    assert renewal_refusal(in_time, policy) is None
    late = replace(RENEWAL, today=date(2026, 3, 10))
    assert renewal_refusals(late, policy) == (R.OVERDUE,)


@given(st.integers(-30, 30), st.integers(0, 10))
def test_no_renewal_after_the_due_date_whatever_the_setting(days: int, notice: int) -> None:
    facts = replace(RENEWAL, today=RENEWAL.due + timedelta(days=days))
    refusal = renewal_refusal(facts, LoanPolicy(renewal_notice_days=notice))
    assert (refusal is None) == (days <= -notice)
