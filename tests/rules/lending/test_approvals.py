"""The approval matrix: every cell of the table in theme 9."""

from dataclasses import replace
from datetime import date

import pytest

from desktop_archive.rules.lending import (
    DEFAULT_MATRIX,
    DEFAULT_POLICY,
    Approval,
    BorrowerKind,
    Cell,
    LoanCase,
    LoanPolicy,
    Manner,
    Matrix,
    MatrixLine,
    Offer,
    Standing,
    UseCase,
    declining_posts,
    missing_posts,
    offer,
    required_posts,
)
from desktop_archive.rules.posts import POST_SEEDS
from desktop_archive.rules.secrecy import Secrecy

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


#: The four columns: ordinary; internal or personal data; 秘密; 机密, important, sealed.
COLUMNS: tuple[dict[str, object], ...] = ({}, INTERNAL, SECRET, CONF)
STAFF_OTHER = {"manner": READ, **OTHER}
NO = "refused"
Expected = frozenset[str] | str


def _same(*posts: str) -> tuple[Expected, ...]:
    return (frozenset(posts),) * 4


def _two(one: Expected, two: Expected) -> tuple[Expected, ...]:
    return (one, one, two, two)


#: Theme 9, line by line: what is asked for, and what each of the four columns says.
MATRIX: dict[str, tuple[dict[str, object], tuple[Expected, ...]]] = {
    "consult, own department": (
        {"manner": READ},
        _two(frozenset({DEPT}), frozenset({DEPT, LEAD})),
    ),
    "consult, own department, sealed": (
        {"manner": READ, "sealed": True},
        _same(DEPT, LEAD, GM),
    ),
    "consult, other department": (
        STAFF_OTHER,
        (frozenset({DEPT}), frozenset({GM}), frozenset({DEPT, LEAD}), frozenset({DEPT, LEAD})),
    ),
    "consult, other department, sealed": ({**STAFF_OTHER, "sealed": True}, _same(DEPT, LEAD, GM)),
    "consult, external unit": (
        {"manner": READ, "borrower": OUTSIDE},
        _two(frozenset({GM}), frozenset({LEAD, GM})),
    ),
    "consult, owner": ({"manner": READ, "borrower": OWNER}, _two(frozenset({SUPER}), NO)),
    "consult, Party minutes": ({"manner": READ, "party_minutes": True}, _same(PARTY)),
    "copy or excerpt, internal": (
        {"manner": COPY},
        _two(frozenset({ARCH}), frozenset({ARCH, SETTER})),
    ),
    "excerpt, external": (
        {"manner": COPY, "borrower": OUTSIDE},
        _two(frozenset({GM}), frozenset({GM, SETTER})),
    ),
    "copy, owner": ({"manner": COPY, "borrower": OWNER}, _two(frozenset({"archivist"}), NO)),
    "loan up to 2 days": ({"days": 2}, _two(frozenset({DEPT, ARCH}), "exception_only")),
    "loan up to 2 days, by exception": (
        {"days": 2, "by_exception": True},
        _two(frozenset({DEPT, ARCH}), frozenset({DEPT, ARCH, VICE})),
    ),
    "loan up to 2 days, by exception, out of the company": (
        {"days": 2, "by_exception": True, "leaves_company": True},
        (
            frozenset({DEPT, ARCH}),
            frozenset({DEPT, ARCH}),
            frozenset({DEPT, ARCH, VICE, LEAD}),
            frozenset({DEPT, ARCH, VICE, GM}),
        ),
    ),
    "loan of more than 2 days": (
        {"days": 3},
        _two(frozenset({DEPT, ARCH, LEAD}), "exception_only"),
    ),
    "loan of more than 2 days, by exception": (
        {"days": 7, "by_exception": True},
        _two(frozenset({DEPT, ARCH, LEAD}), frozenset({DEPT, ARCH, LEAD, VICE})),
    ),
    "loan of Party minutes": (
        {"days": 1, "party_minutes": True, "by_exception": True},
        _two(frozenset({DEPT, ARCH, PARTY}), frozenset({DEPT, ARCH, PARTY, VICE})),
    ),
    "renewal": (
        {"days": 7, "is_renewal": True, "by_exception": True},
        _two(frozenset({ARCH}), frozenset({DEPT, ARCH, LEAD, VICE})),
    ),
    "long-term": ({"manner": LONG, "days": 60, "by_exception": True}, _two(frozenset({VICE}), NO)),
    "loan to external unit": ({"days": 1, "borrower": OUTSIDE}, (NO,) * 4),
    "loan to owner": ({"days": 1, "borrower": OWNER}, (NO,) * 4),
}


@pytest.mark.requirement(
    "L-02", "L-06", "L-07", "L-22", "A-02", "A-08", "A-10", "A-14", "A-18", "A-19", "A-20"
)
@pytest.mark.requirement("R-06", "R-07", "R-10", "R-11", "R-12", "R-13", "P-02", "P-03", "P-18")
@pytest.mark.parametrize("column", range(4), ids=["ordinary", "internal", "secret", "highest"])
@pytest.mark.parametrize("line", MATRIX)
def test_every_cell_of_the_matrix_says_who_signs_or_that_it_is_refused(
    line: str, column: int
) -> None:
    given, expected = MATRIX[line][0], MATRIX[line][1][column]
    case = LoanCase(**{**given, **COLUMNS[column]})
    if isinstance(expected, str):
        assert offer(case, DEFAULT_POLICY).value == expected
        return
    assert offer(case, DEFAULT_POLICY) is Offer.OFFERED
    required = required_posts(case, DEFAULT_POLICY)
    assert set(required) == expected
    assert len(required) == len(expected)


def test_important_and_personal_records_stand_in_their_columns() -> None:
    assert LoanCase(important=True).standing is Standing.CONFIDENTIAL
    assert LoanCase(sealed=True).standing is Standing.CONFIDENTIAL
    assert LoanCase(personal_data=True).standing is Standing.INTERNAL


@pytest.mark.requirement("P-07", "L-26")
def test_where_the_policy_lets_outsiders_borrow_the_general_manager_signs() -> None:
    policy = LoanPolicy(external_may_borrow=True)
    plain, secret = (LoanCase(days=1, borrower=OUTSIDE, **more) for more in ({}, SECRET))
    assert offer(plain, policy) is Offer.OFFERED
    assert required_posts(plain, policy) == (GM,)
    assert offer(secret, policy) is Offer.EXCEPTION_ONLY


@pytest.mark.requirement("L-20", "L-21", "A-10", "P-19")
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


def test_a_use_that_no_line_speaks_of_is_refused() -> None:
    only_loans = tuple(line for line in DEFAULT_MATRIX if line.use is UseCase.LOAN)
    assert offer(LoanCase(manner=READ), DEFAULT_POLICY, only_loans) is Offer.REFUSED


@pytest.mark.requirement("L-06")
def test_the_leaders_threshold_is_a_setting() -> None:
    policy = LoanPolicy(leader_after_days=5)
    assert LEAD not in required_posts(LoanCase(days=5), policy)
    assert LEAD in required_posts(LoanCase(days=6), policy)


@pytest.mark.requirement("R-05")
def test_every_post_of_the_matrix_ships_with_its_name() -> None:
    named = {post for line in DEFAULT_MATRIX for each in Standing for post in line.cell(each).posts}
    assert named <= {seed.code for seed in POST_SEEDS}
    assert len(POST_SEEDS) >= 13


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


@pytest.mark.requirement("A-18", "A-23", "A-28")
def test_an_electronic_copy_is_a_copy_and_a_reading_at_once() -> None:
    sent = LoanCase(manner=COPY, is_electronic=True, category="JJ·02")
    closed = (
        *DEFAULT_MATRIX,
        MatrixLine(UseCase.COPY_STAFF, (Cell(offer=Offer.REFUSED),) * 4, "JJ"),
    )
    assert required_posts(sent, DEFAULT_POLICY) == (DEPT, ARCH)
    assert offer(sent, DEFAULT_POLICY, closed) is Offer.REFUSED
    party = LoanCase(manner=COPY, is_electronic=True, party_minutes=True)
    assert required_posts(party, DEFAULT_POLICY) == (PARTY, ARCH)


#: Sealed records stand in the highest column, whatever their level: no case reaches the others.
OUT_OF_REACH = {
    (UseCase.SEALED_READING, standing)
    for standing in Standing
    if standing is not Standing.CONFIDENTIAL
}
STRANGE = Cell(("nobody_signs_so",))


def _changed(matrix: Matrix, use: UseCase, standing: Standing, cell: Cell) -> Matrix:
    return tuple(one.with_cell(standing, cell) if one.use is use else one for one in matrix)


def _decided(matrix: Matrix) -> list[object]:
    """Return what the matrix says to every case of the table, under both policies (P-07)."""
    open_policy = replace(DEFAULT_POLICY, external_may_borrow=True)
    cases = [LoanCase(**{**given, **column}) for given, _ in MATRIX.values() for column in COLUMNS]
    return [
        (offer(case, policy, matrix), required_posts(case, policy, matrix))
        for policy in (DEFAULT_POLICY, open_policy)
        for case in cases
    ]


@pytest.mark.requirement("A-19")
def test_the_table_above_reaches_every_cell_that_any_case_can_reach() -> None:
    # The posts of an exception are asked for only where a loan is offered by exception alone.
    by_exception = DEFAULT_MATRIX
    for standing in Standing:
        cell = Cell((DEPT, ARCH), Offer.EXCEPTION_ONLY)
        by_exception = _changed(by_exception, UseCase.LOAN, standing, cell)
    usual = {matrix: _decided(matrix) for matrix in (DEFAULT_MATRIX, by_exception)}
    unreached = {
        (line.use, standing)
        for line in DEFAULT_MATRIX
        for standing in Standing
        if all(
            _decided(_changed(matrix, line.use, standing, STRANGE)) == decided
            for matrix, decided in usual.items()
        )
    }
    assert unreached == OUT_OF_REACH
    assert {line.use for line in DEFAULT_MATRIX} == set(UseCase)
