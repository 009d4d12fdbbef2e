"""The matrix as data: what may stand in it, and how two versions differ."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_archive.rules.lending import (
    DEFAULT_MATRIX,
    DEFAULT_POLICY,
    Cell,
    LoanCase,
    Manner,
    Matrix,
    MatrixLine,
    MatrixRefusal,
    Offer,
    Standing,
    UseCase,
    line_for,
    offer,
    required_posts,
)
from desktop_archive.rules.lending.matrix import (
    as_kept,
    cell_refusal,
    differences,
    from_kept,
    matrix_refusal,
    ordered,
)
from desktop_archive.rules.posts import POST_SEEDS

PROPERTY = "property_manager"
POSTS = [seed.code for seed in POST_SEEDS]
CELLS = st.builds(
    Cell, st.lists(st.sampled_from(POSTS), unique=True).map(tuple), st.sampled_from(Offer)
)


def _with(use: UseCase, standing: Standing, cell: Cell, category: str = "") -> Matrix:
    """Return the default with one cell changed, in a line of a class if one is named."""
    held = line_for(DEFAULT_MATRIX, use, category)
    assert held is not None
    line = replace(held, category=category).with_cell(standing, cell)
    others = tuple(x for x in DEFAULT_MATRIX if (x.use, x.category) != (use, category))
    return ordered((*others, line))


@pytest.mark.requirement("A-21", "A-22", "A-31", "P-22")
def test_a_line_of_a_class_takes_the_place_of_the_usual_one_for_it_and_below() -> None:
    matrix = _with(UseCase.READ_OTHER, Standing.ORDINARY, Cell((PROPERTY,)), "KF")
    other = LoanCase(manner=Manner.READING, own_unit=False)
    for category, posts in (("KF", (PROPERTY,)), ("KF·ZH", (PROPERTY,)), ("WS", None)):
        case = replace(other, category=category)
        usual = required_posts(other, DEFAULT_POLICY)
        assert required_posts(case, DEFAULT_POLICY, matrix) == (posts or usual)


@pytest.mark.requirement("A-23")
def test_a_class_can_be_kept_from_being_copied_at_all() -> None:
    matrix = _with(UseCase.COPY_STAFF, Standing.ORDINARY, Cell(offer=Offer.REFUSED), "KF")
    case = LoanCase(manner=Manner.COPY, category="KF")
    assert offer(case, DEFAULT_POLICY, matrix) is Offer.REFUSED
    assert offer(replace(case, category="WS"), DEFAULT_POLICY, matrix) is Offer.OFFERED


def test_a_renewal_can_be_refused_for_a_class() -> None:
    matrix = _with(UseCase.RENEWAL, Standing.ORDINARY, Cell(offer=Offer.REFUSED), "HT")
    case = LoanCase(days=7, is_renewal=True, category="HT")
    assert offer(case, DEFAULT_POLICY, matrix) is Offer.REFUSED


@pytest.mark.requirement("R-04", "A-24")
@pytest.mark.parametrize(
    ("use", "cell", "reason"),
    [
        (UseCase.LOAN, Cell(), MatrixRefusal.POST_MISSING),
        (UseCase.READ_OWN, Cell(offer=Offer.EXCEPTION_ONLY), MatrixRefusal.POST_MISSING),
        (UseCase.LOAN, Cell(("archivist",)), MatrixRefusal.ARCHIVIST_APPROVES),
        (UseCase.LOAN, Cell(offer=Offer.AS_THE_LOAN), MatrixRefusal.NOT_A_RENEWAL),
        (UseCase.COPY_OWNER, Cell(("archivist",)), None),
        (UseCase.RENEWAL, Cell(offer=Offer.AS_THE_LOAN), None),
        (UseCase.LOAN_LONGER, Cell(), None),
        (UseCase.LOAN, Cell(offer=Offer.REFUSED), None),
    ],
)
def test_a_cell_that_would_let_anything_out_is_refused(
    use: UseCase, cell: Cell, reason: MatrixRefusal | None
) -> None:
    assert cell_refusal(use, cell) is reason


@pytest.mark.requirement("R-23")
def test_a_matrix_is_changed_only_with_an_approver_and_keeps_its_usual_lines() -> None:
    wanted = _with(UseCase.LOAN, Standing.ORDINARY, Cell(("archive_head",)))
    twice: Matrix = (*DEFAULT_MATRIX, DEFAULT_MATRIX[0])
    assert matrix_refusal(DEFAULT_MATRIX, wanted, "周敏") is None
    assert matrix_refusal(DEFAULT_MATRIX, wanted, " ") is MatrixRefusal.APPROVER_MISSING
    assert matrix_refusal(wanted, wanted, "周敏") is MatrixRefusal.UNCHANGED
    assert matrix_refusal(wanted, wanted[1:], "周敏") is MatrixRefusal.USUAL_LINE_STAYS
    assert matrix_refusal(DEFAULT_MATRIX, twice, "周敏") is MatrixRefusal.LINE_THERE


def test_differences_name_each_cell_once() -> None:
    cell = Cell(("archive_head",))
    wanted = _with(UseCase.LOAN, Standing.ORDINARY, cell)
    (change,) = differences(DEFAULT_MATRIX, wanted)
    assert (change.use, change.standing, change.new) == (UseCase.LOAN, Standing.ORDINARY, cell)
    assert differences(wanted, wanted) == ()
    of_class = _with(UseCase.LOAN, Standing.ORDINARY, cell, "HT")
    assert {(one.category, one.old) for one in differences(DEFAULT_MATRIX, of_class)} == {
        ("HT", None)
    }


@given(st.lists(st.tuples(st.sampled_from(UseCase), CELLS, CELLS, CELLS, CELLS), max_size=6))
def test_what_is_kept_reads_back_as_it_was(found: list[tuple[object, ...]]) -> None:
    lines = {line[0]: MatrixLine(line[0], line[1:]) for line in found}  # type: ignore[arg-type]
    usual = tuple(line for line in DEFAULT_MATRIX if line.use not in lines)
    matrix = ordered((*usual, *lines.values()))
    kept = as_kept(matrix)
    assert ordered(from_kept(kept)) == matrix
    assert len(from_kept(kept[3:])) == len(UseCase)
