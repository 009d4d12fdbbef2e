"""Cases of damage and loss, their steps and photos (L-15, L-16, L-29)."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, bindparam, select, update

from desktop_archive.store import legible
from desktop_archive.store import tables as t
from desktop_archive.store.database import Session


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One case as it stands in the register."""

    id: int
    number: str
    loan_id: int | None
    reading_id: int | None
    record_id: int
    code: str
    title: str
    person: str
    kind: str
    found: str
    opened_on: str
    opened_by: str
    closed_on: str | None
    closed_by: str
    outcome: str


@dataclass(frozen=True, slots=True)
class StepRow:
    """One step that was taken."""

    step: str
    done_on: str
    done_by: str
    note: str


@dataclass(frozen=True, slots=True)
class PhotoRow:
    """The photo of a damage."""

    sha256: str
    kind: str
    size: int


_C = t.desk_case.c
_CASES = select(
    _C.id,
    _C.number,
    _C.loan_id,
    _C.reading_id,
    _C.record_id,
    t.record.c.code,
    t.record.c.title,
    t.person.c.name,
    _C.kind,
    _C.found,
    _C.opened_on,
    _C.opened_by,
    _C.closed_on,
    _C.closed_by,
    _C.outcome,
).select_from(
    t.desk_case.join(t.record, t.record.c.id == _C.record_id).join(
        t.person, t.person.c.id == _C.person_id
    )
)
_BY_ID = _CASES.where(_C.id == bindparam("id"))
_OF_LOAN = _CASES.where(_C.loan_id == bindparam("loan_id")).order_by(_C.id.desc())
_OPEN = _CASES.where(_C.closed_on.is_(None)).order_by(_C.id)


def _rows(session: Session, statement: Select[Any], **facts: object) -> list[CaseRow]:
    found = [CaseRow(*row) for row in session.execute(statement, facts)]
    return legible.told(session, found, lambda row: row.record_id, found="")


def by_id(session: Session, case_id: int) -> CaseRow | None:
    """Return one case."""
    return next(iter(_rows(session, _BY_ID, id=case_id)), None)


def of_loan(session: Session, loan_id: int) -> CaseRow | None:
    """Return the latest case of a loan."""
    return next(iter(_rows(session, _OF_LOAN, loan_id=loan_id)), None)


def open_ones(session: Session) -> list[CaseRow]:
    """Return the cases that are not closed, the oldest first."""
    return _rows(session, _OPEN)


def add(session: Session, **values: object) -> int:
    """Open a case."""
    return int(session.execute(t.desk_case.insert().values(**values)).lastrowid)


def change(session: Session, case_id: int, **values: object) -> None:
    """Change a case; the trail keeps what stood there."""
    session.execute(update(t.desk_case).where(_C.id == case_id).values(**values))


def steps(session: Session, case_id: int) -> list[StepRow]:
    """Return the steps that were taken, in the order they were noted."""
    s = t.case_step.c
    rows = session.execute(
        select(s.step, s.done_on, s.done_by, s.note).where(s.case_id == case_id).order_by(s.id)
    )
    return [StepRow(*row) for row in rows]


def note_step(session: Session, case_id: int, step: str, **values: object) -> None:
    """Note a step; a later note replaces it, and the trail keeps both."""
    s = t.case_step.c
    mine = (s.case_id == case_id, s.step == step)
    if not session.execute(update(t.case_step).where(*mine).values(**values)).rowcount:
        session.execute(t.case_step.insert().values(case_id=case_id, step=step, **values))


def photos(session: Session, case_id: int) -> list[PhotoRow]:
    """Return the photos of a case."""
    p = t.case_photo.c
    rows = session.execute(
        select(p.sha256, p.kind, p.size).where(p.case_id == case_id).order_by(p.id)
    )
    return [PhotoRow(*row) for row in rows]


def add_photo(session: Session, **values: object) -> None:
    """Note that a photo lies beside the register."""
    session.execute(t.case_photo.insert().values(added_at=session.at, **values))
