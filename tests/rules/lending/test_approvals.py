"""The approval matrix: every cell of the table in theme 9."""

from datetime import date

import pytest

from desktop_archive.rules.lending import (
    DEFAULT_MATRIX,
    DEFAULT_POLICY,
    POST_SEEDS,
    Approval,
    BorrowerKind,
    LoanCase,
    LoanPolicy,
    Manner,
    MatrixRow,
    Offer,
    Secrecy,
    Standing,
    declining_posts,
    missing_posts,
    offer,
    required_posts,
)

READ, COPY, LOAN, LONG = Manner.READING, Manner.COPY, Manner.LOAN, Manner.LONG_LOAN
OUTSIDE, OWNER = BorrowerKind.EXTERNAL, BorrowerKind.OWNER
DEPT, ARCH, LEAD, VICE, GM = (
    "department_head",
    "archive_head",
    "leader_in_charge",
    "vice_general_manager",
    "general_manager",
)
SUPER, SETTER, PARTY = "service_supervisor", "level_setting_body", "party_group_head"
SECRET, CONF = {"secrecy": Secrecy.SECRET}, {"secrecy": Secrecy.CONFIDENTIAL}
INTERNAL, OTHER = {"secrecy": Secrecy.INTERNAL}, {"own_unit": False}


@pytest.mark.requirement("L-02", "L-06", "L-07", "A-02", "A-08", "A-14", "A-17", "A-18", "A-20")
@pytest.mark.parametrize(
    ("case", "posts"),
    [
        # Reading, own department.
        ({"manner": READ}, {DEPT}),
        ({"manner": READ, **INTERNAL}, {DEPT}),
        ({"manner": READ, **SECRET}, {DEPT, LEAD}),
        ({"manner": READ, **CONF}, {DEPT, LEAD}),
        ({"manner": READ, "sealed": True}, {DEPT, LEAD, GM}),
        ({"manner": READ, "party_minutes": True}, {DEPT, PARTY}),
        # Reading, another department.
        ({"manner": READ, **OTHER}, {DEPT}),
        ({"manner": READ, **OTHER, **INTERNAL}, {GM}),
        ({"manner": READ, **OTHER, "personal_data": True}, {GM}),
        ({"manner": READ, **OTHER, **SECRET}, {DEPT, LEAD}),
        ({"manner": READ, **OTHER, "sealed": True}, {DEPT, LEAD, GM}),
        # Reading, from outside.
        ({"manner": READ, "borrower": OUTSIDE}, {GM}),
        ({"manner": READ, "borrower": OUTSIDE, **INTERNAL}, {GM}),
        ({"manner": READ, "borrower": OUTSIDE, **SECRET}, {LEAD, GM}),
        ({"manner": READ, "borrower": OWNER}, {SUPER}),
        # Copies.
        ({"manner": COPY}, {ARCH}),
        ({"manner": COPY, **INTERNAL}, {ARCH}),
        ({"manner": COPY, **SECRET}, {ARCH, SETTER}),
        ({"manner": COPY, **CONF}, {ARCH, SETTER}),
        ({"manner": COPY, "borrower": OUTSIDE}, {GM}),
        ({"manner": COPY, "borrower": OUTSIDE, **SECRET}, {GM, SETTER}),
        ({"manner": COPY, "borrower": OWNER}, {"archivist"}),
        # Loans.
        ({"days": 1}, {DEPT, ARCH}),
        ({"days": 2}, {DEPT, ARCH}),
        ({"days": 3}, {DEPT, ARCH, LEAD}),
        ({"days": 7, **INTERNAL}, {DEPT, ARCH, LEAD}),
        ({"days": 1, "by_exception": True, **SECRET}, {DEPT, ARCH, VICE}),
        ({"days": 3, "by_exception": True, **SECRET}, {DEPT, ARCH, LEAD, VICE}),
        (
            {"days": 1, "by_exception": True, "leaves_company": True, **SECRET},
            {DEPT, ARCH, VICE, LEAD},
        ),
        ({"days": 1, "by_exception": True, "important": True}, {DEPT, ARCH, VICE}),
        (
            {"days": 1, "by_exception": True, "leaves_company": True, **CONF},
            {DEPT, ARCH, VICE, GM},
        ),
        ({"days": 7, "is_renewal": True}, {ARCH}),
        ({"days": 7, "is_renewal": True, "by_exception": True, **SECRET}, {DEPT, ARCH, LEAD, VICE}),
        ({"days": 1, "party_minutes": True}, {DEPT, ARCH, PARTY}),
        ({"manner": LONG, "days": 60}, {VICE}),
        ({"days": 1, "borrower": OUTSIDE}, {GM}),
    ],
)
def test_the_matrix_names_who_signs(case: dict[str, object], posts: set[str]) -> None:
    required = required_posts(LoanCase(**case), DEFAULT_POLICY)
    assert set(required) == posts
    assert len(required) == len(posts)


@pytest.mark.requirement("L-20", "L-21", "A-10")
@pytest.mark.parametrize(
    ("case", "expected"),
    [
        ({}, Offer.OFFERED),
        (SECRET, Offer.EXCEPTION_ONLY),
        ({"important": True}, Offer.EXCEPTION_ONLY),
        ({"sealed": True}, Offer.EXCEPTION_ONLY),
        ({"by_exception": True, **CONF}, Offer.OFFERED),
        ({"manner": LONG}, Offer.OFFERED),
        ({"manner": LONG, **SECRET}, Offer.REFUSED),
        ({"manner": LONG, "by_exception": True, **SECRET}, Offer.REFUSED),
        ({"manner": READ, **CONF}, Offer.OFFERED),
        ({"manner": READ, "borrower": OWNER, **SECRET}, Offer.REFUSED),
        ({"manner": LOAN, "borrower": OWNER}, Offer.REFUSED),
        ({"manner": COPY, "borrower": OWNER}, Offer.OFFERED),
    ],
)
def test_some_uses_are_not_offered(case: dict[str, object], expected: Offer) -> None:
    assert offer(LoanCase(**case), DEFAULT_POLICY) is expected


def test_a_use_that_no_row_speaks_of_is_refused() -> None:
    only_loans = tuple(row for row in DEFAULT_MATRIX if LOAN in row.manners)
    assert offer(LoanCase(manner=READ), DEFAULT_POLICY, only_loans[:1]) is Offer.REFUSED


@pytest.mark.requirement("L-06")
def test_the_leaders_threshold_is_a_setting() -> None:
    policy = LoanPolicy(leader_after_days=5)
    assert LEAD not in required_posts(LoanCase(days=5), policy)
    assert LEAD in required_posts(LoanCase(days=6), policy)


@pytest.mark.requirement("R-05")
def test_the_matrix_can_be_edited_and_posts_added() -> None:
    matrix = (
        MatrixRow(
            manners=frozenset({LOAN}),
            standings=frozenset({Standing.ORDINARY}),
            posts=("hall_porter",),
        ),
    )
    assert required_posts(LoanCase(), DEFAULT_POLICY, matrix) == ("hall_porter",)
    assert len(POST_SEEDS) >= 13
    named = {post for row in DEFAULT_MATRIX for post in row.posts}
    assert named <= {seed.code for seed in POST_SEEDS}


def _said(post: str, agreed: bool = True, day: int = 1) -> Approval:
    return Approval(post, 1, date(2026, 3, day), agreed)


@pytest.mark.requirement("L-02")
@pytest.mark.parametrize(
    ("approvals", "missing", "declining"),
    [
        ((), (DEPT, ARCH), ()),
        ((_said(DEPT),), (ARCH,), ()),
        ((_said(DEPT), _said(ARCH)), (), ()),
        ((_said(DEPT), _said(ARCH, agreed=False)), (ARCH,), (ARCH,)),
        ((_said(ARCH, agreed=False, day=1), _said(ARCH, day=2), _said(DEPT)), (), ()),
        ((_said(ARCH, agreed=False, day=2), _said(ARCH, day=1), _said(DEPT)), (ARCH,), (ARCH,)),
        ((_said("general_manager"),), (DEPT, ARCH), ()),
    ],
)
def test_signatures_are_counted_by_post_and_the_last_word_counts(
    approvals: tuple[Approval, ...], missing: tuple[str, ...], declining: tuple[str, ...]
) -> None:
    assert missing_posts((DEPT, ARCH), approvals) == missing
    assert declining_posts((DEPT, ARCH), approvals) == declining


@pytest.mark.requirement("C-03")
def test_secrecy_levels_rise() -> None:
    ranks = [level.rank for level in Secrecy]
    assert ranks == sorted(set(ranks))
    assert [level.is_classified for level in Secrecy] == [False, False, True, True, True]
