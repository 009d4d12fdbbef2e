"""The approval matrix: which posts sign for which use of which record, as data (A-19, P-02, P-03).

One line is one case of use; its four cells stand under the four standings of a record. A line
may hold for one class of records and all below it; there it takes the place of the usual line
(A-20 to A-23, A-31, P-22). Lines beside the main one add their posts.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum
from types import MappingProxyType

from desktop_archive.rules.posts import (
    ARCHIVE_HEAD,
    ARCHIVIST,
    DEPARTMENT_HEAD,
    GENERAL_MANAGER,
    LEADER,
    LEVEL_SETTER,
    PARTY_HEAD,
    SUPERVISOR,
    VICE_GENERAL_MANAGER,
)


class Standing(Enum):
    """The four columns of the matrix."""

    ORDINARY = "ordinary"
    INTERNAL = "internal"
    SECRET = "secret"  # noqa: S105 - a column, not a secret
    CONFIDENTIAL = "confidential"


class Offer(Enum):
    """Whether a use is offered at all; a renewal may also go as the loan itself did."""

    OFFERED = "offered"
    EXCEPTION_ONLY = "exception_only"
    AS_THE_LOAN = "as_the_loan"
    REFUSED = "refused"


class UseCase(Enum):
    """The lines of the matrix, in the order in which their posts sign (theme 9)."""

    READ_OWN = "read_own"
    READ_OTHER = "read_other"
    READ_EXTERNAL = "read_external"
    READ_OWNER = "read_owner"
    COPY_STAFF = "copy_staff"
    COPY_EXTERNAL = "copy_external"
    COPY_OWNER = "copy_owner"
    LOAN = "loan"
    LOAN_LONGER = "loan_longer"
    RENEWAL = "renewal"
    LONG_LOAN = "long_loan"
    LOAN_EXTERNAL = "loan_external"
    LOAN_OWNER = "loan_owner"
    SEALED_READING = "sealed_reading"
    PARTY_READING = "party_reading"
    PARTY_LOAN = "party_loan"
    EXCEPTION = "exception"
    LEAVES_COMPANY = "leaves_company"

    @property
    def adds(self) -> bool:
        """Return whether the line only adds posts to another; then a cell may be empty."""
        return self in _ADDING


_ADDING = frozenset(
    {
        UseCase.LOAN_LONGER,
        UseCase.SEALED_READING,
        UseCase.PARTY_LOAN,
        UseCase.EXCEPTION,
        UseCase.LEAVES_COMPANY,
    }
)


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: whether the use is offered, and the posts in the order they sign."""

    posts: tuple[str, ...] = ()
    offer: Offer = Offer.OFFERED


@dataclass(frozen=True, slots=True)
class MatrixLine:
    """One line; with a class it holds for that class and all below it."""

    use: UseCase
    cells: tuple[Cell, ...]
    category: str = ""

    def cell(self, standing: Standing) -> Cell:
        """Return the cell under a standing."""
        return dict(zip(Standing, self.cells, strict=True))[standing]

    def with_cell(self, standing: Standing, cell: Cell) -> "MatrixLine":
        """Return the line with another cell under a standing."""
        cells = [cell if each is standing else self.cell(each) for each in Standing]
        return replace(self, cells=tuple(cells))


Matrix = tuple[MatrixLine, ...]
_NOTHING, _REFUSED = Cell(), Cell(offer=Offer.REFUSED)


def _signed(*posts: str) -> Cell:
    return Cell(posts)


def _exception(*posts: str) -> Cell:
    return Cell(posts, Offer.EXCEPTION_ONLY)


def _line(use: UseCase, *cells: Cell) -> MatrixLine:
    """Return a line; one cell holds for all, two for unclassified and classified records."""
    one, two = cells[0], cells[-1]
    return MatrixLine(use, cells if len(cells) == len(Standing) else (one, one, two, two))


_TWO = (DEPARTMENT_HEAD, ARCHIVE_HEAD)
_READ_SECRET = _signed(DEPARTMENT_HEAD, LEADER)

DEFAULT_MATRIX: Matrix = (
    # Reading on site (A-02, A-08, A-10, A-17, A-20, P-03).
    _line(UseCase.READ_OWN, _signed(DEPARTMENT_HEAD), _READ_SECRET),
    _line(
        UseCase.READ_OTHER,
        _signed(DEPARTMENT_HEAD),
        _signed(GENERAL_MANAGER),
        _READ_SECRET,
        _READ_SECRET,
    ),
    _line(UseCase.READ_EXTERNAL, _signed(GENERAL_MANAGER), _signed(LEADER, GENERAL_MANAGER)),
    _line(UseCase.READ_OWNER, _signed(SUPERVISOR), _REFUSED),
    # Copies and excerpts (A-09, A-14, A-18, P-18). An owner's copy is the archivist's own
    # decision, the one thing that post signs.
    _line(UseCase.COPY_STAFF, _signed(ARCHIVE_HEAD), _signed(ARCHIVE_HEAD, LEVEL_SETTER)),
    _line(UseCase.COPY_EXTERNAL, _signed(GENERAL_MANAGER), _signed(GENERAL_MANAGER, LEVEL_SETTER)),
    _line(UseCase.COPY_OWNER, _signed(ARCHIVIST), _REFUSED),
    # Loans (L-02, L-06, L-07, L-20 to L-22, P-02, P-19).
    _line(UseCase.LOAN, _signed(*_TWO), _exception(*_TWO)),
    _line(UseCase.LOAN_LONGER, _signed(LEADER)),
    _line(UseCase.RENEWAL, _signed(ARCHIVE_HEAD), Cell(offer=Offer.AS_THE_LOAN)),
    _line(UseCase.LONG_LOAN, _signed(VICE_GENERAL_MANAGER), _REFUSED),
    # Outsiders read, they do not borrow; what the policy opens, these posts sign (L-26, P-07).
    _line(UseCase.LOAN_EXTERNAL, _signed(GENERAL_MANAGER), _exception(GENERAL_MANAGER)),
    _line(UseCase.LOAN_OWNER, _REFUSED),
    # What adds to the lines above. The Party-group head signs for reading alone.
    _line(UseCase.SEALED_READING, _signed(GENERAL_MANAGER)),
    _line(UseCase.PARTY_READING, _signed(PARTY_HEAD)),
    _line(UseCase.PARTY_LOAN, _signed(PARTY_HEAD)),
    _line(UseCase.EXCEPTION, _NOTHING, _signed(VICE_GENERAL_MANAGER)),
    _line(UseCase.LEAVES_COMPANY, _NOTHING, _NOTHING, _signed(LEADER), _signed(GENERAL_MANAGER)),
)


def line_for(matrix: Matrix, use: UseCase, category: str = "") -> MatrixLine | None:
    """Return the line of a case for a class; the nearest class above it wins (P-22)."""
    parts = category.split("·")
    classes = ["·".join(parts[:count]) for count in range(len(parts), 0, -1)]
    of_use = {line.category: line for line in matrix if line.use is use}
    return next((of_use[code] for code in (*classes, "") if code in of_use), None)


class MatrixRefusal(Enum):
    """Why the matrix stays as it is (R-04, R-23, A-24)."""

    APPROVER_MISSING = "approver_missing"
    UNCHANGED = "unchanged"
    POST_MISSING = "post_missing"
    ARCHIVIST_APPROVES = "archivist_approves"
    NOT_A_RENEWAL = "not_a_renewal"
    LINE_THERE = "line_there"
    USUAL_LINE_STAYS = "usual_line_stays"
    CLASS_UNKNOWN = "class_unknown"


def cell_refusal(use: UseCase, cell: Cell) -> MatrixRefusal | None:
    """Return why a cell cannot stand in a line, or None.

    An offer that nobody signs would let anything out; the archivist signs an owner's copy only.
    """
    signed = cell.offer in {Offer.OFFERED, Offer.EXCEPTION_ONLY}
    checks = (
        (MatrixRefusal.POST_MISSING, signed and not cell.posts and not use.adds),
        (
            MatrixRefusal.ARCHIVIST_APPROVES,
            ARCHIVIST in cell.posts and use is not UseCase.COPY_OWNER,
        ),
        (
            MatrixRefusal.NOT_A_RENEWAL,
            cell.offer is Offer.AS_THE_LOAN and use is not UseCase.RENEWAL,
        ),
    )
    return next((reason for reason, applies in checks if applies), None)


def matrix_refusal(now: Matrix, wanted: Matrix, approved_by: str) -> MatrixRefusal | None:
    """Return why a matrix is not put in the place of the one in force, or None (R-23)."""
    keys = [(line.use, line.category) for line in wanted]
    usual = {line.use for line in wanted if not line.category}
    if usual != set(UseCase):
        return MatrixRefusal.USUAL_LINE_STAYS
    if len(set(keys)) != len(keys):
        return MatrixRefusal.LINE_THERE
    found = (
        cell_refusal(line.use, line.cell(standing)) for line in wanted for standing in Standing
    )
    refusal = next((reason for reason in found if reason is not None), None)
    if refusal is None and now == wanted:
        refusal = MatrixRefusal.UNCHANGED
    if refusal is None and not approved_by.strip():
        refusal = MatrixRefusal.APPROVER_MISSING
    return refusal


@dataclass(frozen=True, slots=True)
class CellChange:
    """One cell that two versions of the matrix have differently; None: no such line."""

    use: UseCase
    category: str
    standing: Standing
    old: Cell | None
    new: Cell | None


def differences(old: Matrix, new: Matrix) -> tuple[CellChange, ...]:
    """Return every cell in which two versions differ, line by line (R-23)."""
    before = {(line.use, line.category): line for line in old}
    after = {(line.use, line.category): line for line in new}
    found = []
    for key in dict.fromkeys((*before, *after)):
        for standing in Standing:
            one = before[key].cell(standing) if key in before else None
            two = after[key].cell(standing) if key in after else None
            if one != two:
                found.append(CellChange(*key, standing, one, two))
    return tuple(found)


def as_kept(matrix: Matrix) -> list[dict[str, object]]:
    """Return a matrix as it is kept among the policies."""
    return [
        {
            "use": line.use.value,
            "class": line.category,
            "cells": [
                {"offer": cell.offer.value, "posts": list(cell.posts)}
                for cell in map(line.cell, Standing)
            ],
        }
        for line in matrix
    ]


def from_kept(kept: list[Mapping[str, object]]) -> Matrix:
    """Return a matrix from what was kept; a case of a later version keeps its default."""
    lines = [_kept_line(row) for row in kept]
    there = {line.use for line in lines if not line.category}
    missing = [line for line in DEFAULT_MATRIX if line.use not in there]
    return ordered((*lines, *missing))


def ordered(matrix: Matrix) -> Matrix:
    """Return the lines in the order of the cases, each usual line before those of classes."""
    return tuple(sorted(matrix, key=lambda line: (_PLACE[line.use], line.category)))


_PLACE: Mapping[UseCase, int] = MappingProxyType({use: at for at, use in enumerate(UseCase)})


def _kept_line(row: Mapping[str, object]) -> MatrixLine:
    cells = row["cells"]
    assert isinstance(cells, list)
    made = tuple(Cell(tuple(cell["posts"]), Offer(cell["offer"])) for cell in cells)
    return MatrixLine(UseCase(row["use"]), made, str(row["class"]))
