"""Breaches of the rules by borrowers, and how they were dealt with (L-19)."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import bindparam, func, select, update

from desktop_archive.store import tables as t
from desktop_archive.store.database import Session

_X = t.breach.c


@dataclass(frozen=True, slots=True)
class BreachRow:
    """One breach as it lies in the register."""

    id: int
    loan_id: int
    kind: str
    note: str
    noted_on: str
    noted_by: str
    dealt_on: str | None
    dealt_how: str
    dealt_by: str


_ROWS = select(
    _X.id,
    _X.loan_id,
    _X.kind,
    _X.note,
    _X.noted_on,
    _X.noted_by,
    _X.dealt_on,
    _X.dealt_how,
    _X.dealt_by,
)
_OF_LOAN = _ROWS.where(_X.loan_id == bindparam("loan_id")).order_by(_X.id)
_BY_ID = _ROWS.where(_X.id == bindparam("id"))
_OPEN = select(_X.loan_id).where(_X.dealt_on.is_(None)).distinct().order_by(_X.loan_id)
_OF_PERSON = (
    select(func.count())
    .select_from(t.breach.join(t.loan, t.loan.c.id == _X.loan_id))
    .where(_X.dealt_on.is_(None), t.loan.c.person_id == bindparam("person_id"))
)


def of_loan(session: Session, loan_id: int) -> list[BreachRow]:
    """Return the breaches noted against a loan, oldest first."""
    return [BreachRow(*row) for row in session.execute(_OF_LOAN, {"loan_id": loan_id})]


def by_id(session: Session, breach_id: int) -> BreachRow | None:
    """Return one breach."""
    row = session.execute(_BY_ID, {"id": breach_id}).first()
    return None if row is None else BreachRow(*row)


def open_loans(session: Session) -> Sequence[int]:
    """Return the loans with a breach that was not dealt with yet."""
    return [int(key) for key in session.execute(_OPEN).scalars()]


def open_count(session: Session, person_id: int) -> int:
    """Return how many breaches of a person were not dealt with yet (U-09)."""
    return int(session.execute(_OF_PERSON, {"person_id": person_id}).scalar_one())


def add(session: Session, loan_id: int, **values: object) -> int:
    """Note a breach against a loan."""
    return int(session.execute(t.breach.insert().values(loan_id=loan_id, **values)).lastrowid)


def deal_with(session: Session, breach_id: int, **values: object) -> None:
    """Note how a breach was dealt with."""
    session.execute(update(t.breach).where(_X.id == breach_id).values(**values))
