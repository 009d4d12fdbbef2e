"""Notebooks, what leaving persons hand over, and everything a person still has (U-08 to U-10)."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, Table, false, func, literal, select, union_all, update

from desktop_archive.rules.lending.clearance import HeldKind
from desktop_archive.store import tables as t
from desktop_archive.store.database import Session
from desktop_archive.store.unit_names import name_on


@dataclass(frozen=True, slots=True)
class NotebookRow:
    """One notebook as it stands in the register."""

    id: int
    number: str
    person_id: int
    person: str
    unit: str
    pages: int
    issued_on: str
    issued_by: str
    returned_on: str | None
    received_by: str
    pages_back: int
    remark: str


@dataclass(frozen=True, slots=True)
class TransferRow:
    """What a leaving person hands over: open until it is done."""

    id: int
    person_id: int
    person: str
    unit: str
    opened_on: str
    leaves_on: str
    closed_on: str | None
    closed_by: str
    outcome: str


@dataclass(frozen=True, slots=True)
class HeldRow:
    """One thing a person still has."""

    kind: str
    code: str
    title: str
    since: str
    due: str
    secrecy: int
    personal_data: bool


_N, _O = t.notebook.c, t.outstanding_transfer.c
_NOTEBOOKS = (
    select(
        *(_N.id, _N.number, _N.person_id, t.person.c.name, name_on(_N.issued_on)),
        *(_N.pages, _N.issued_on),
        *(_N.issued_by, _N.returned_on, _N.received_by, _N.pages_back, _N.remark),
    )
    .select_from(
        t.notebook.join(t.person, t.person.c.id == _N.person_id).outerjoin(
            t.unit, t.unit.c.id == t.person.c.unit_id
        )
    )
    .order_by(_N.returned_on.is_not(None), _N.id.desc())
)
_TRANSFERS = (
    select(
        *(_O.id, _O.person_id, t.person.c.name, name_on(_O.opened_on)),
        *(_O.opened_on, _O.leaves_on),
        *(_O.closed_on, _O.closed_by, _O.outcome),
    )
    .select_from(
        t.outstanding_transfer.join(t.person, t.person.c.id == _O.person_id).outerjoin(
            t.unit, t.unit.c.id == t.person.c.unit_id
        )
    )
    .order_by(_O.closed_on.is_not(None), _O.leaves_on, _O.id)
)


def notebooks(session: Session, person_id: int | None = None) -> list[NotebookRow]:
    """Return the register of notebooks, those that are out first (U-10)."""
    query = _NOTEBOOKS if person_id is None else _NOTEBOOKS.where(_N.person_id == person_id)
    return [NotebookRow(*row) for row in session.execute(query)]


def notebook(session: Session, notebook_id: int) -> NotebookRow | None:
    """Return one notebook."""
    row = session.execute(_NOTEBOOKS.where(_N.id == notebook_id)).first()
    return None if row is None else NotebookRow(*row)


def add_notebook(session: Session, **values: object) -> int:
    """Enter a notebook that is issued."""
    return int(session.execute(t.notebook.insert().values(**values)).lastrowid)


def change_notebook(session: Session, notebook_id: int, **values: object) -> None:
    """Change a line of the register; the trail keeps what stood there."""
    session.execute(update(t.notebook).where(_N.id == notebook_id).values(**values))


def transfers(session: Session, person_id: int | None = None) -> list[TransferRow]:
    """Return who leaves or has left, with what was handed over; the open ones first (U-08)."""
    query = _TRANSFERS if person_id is None else _TRANSFERS.where(_O.person_id == person_id)
    return [TransferRow(*row) for row in session.execute(query)]


def open_transfer(session: Session, **values: object) -> None:
    """Open the case of a leaving person."""
    session.execute(t.outstanding_transfer.insert().values(**values))


def close_transfer(session: Session, transfer_id: int, **values: object) -> None:
    """Close it with what was handed over."""
    session.execute(update(t.outstanding_transfer).where(_O.id == transfer_id).values(**values))


_NONE = literal("")


def _of_record(
    kind: HeldKind,
    table: Table,
    since: ColumnElement[Any],
    due: ColumnElement[Any],
    *conditions: ColumnElement[bool],
) -> Select[Any]:
    record = t.record.c
    return (
        select(
            literal(kind.value),
            record.code,
            record.title,
            since,
            due,
            record.secrecy,
            record.personal_data,
        )
        .select_from(table.join(t.record, record.id == table.c.record_id))
        .where(*conditions)
    )


def _lent(
    kind: HeldKind,
    table: Table,
    title: ColumnElement[Any],
    since: ColumnElement[Any],
    *conditions: ColumnElement[bool],
) -> Select[Any]:
    """Return what hangs on a loan: breaches and cards."""
    record = t.record.c
    tables = table.join(t.loan, t.loan.c.id == table.c.loan_id).join(
        t.record, record.id == t.loan.c.record_id
    )
    columns = (title, since, _NONE, record.secrecy, record.personal_data)
    return select(literal(kind.value), record.code, *columns).select_from(tables).where(*conditions)


def _papers(person_id: int) -> list[Select[Any]]:
    """Return notebooks and the case of papers to hand over: no record stands behind them."""
    open_secrecy = (literal(0), false())
    return [
        select(
            literal(HeldKind.NOTEBOOK.value), _N.number, _NONE, _N.issued_on, _NONE, *open_secrecy
        ).where(_N.person_id == person_id, _N.returned_on.is_(None)),
        select(
            literal(HeldKind.TRANSFER.value),
            _NONE,
            _NONE,
            _O.opened_on,
            _O.leaves_on,
            *open_secrecy,
        ).where(_O.person_id == person_id, _O.closed_on.is_(None)),
    ]


def _records(person_id: int) -> list[Select[Any]]:
    """Return records that are out, being read or sent, and open cases."""
    loan, reading, copy, case = t.loan.c, t.reading.c, t.copy_made.c, t.desk_case.c
    return [
        _of_record(
            *(HeldKind.LOAN, t.loan, loan.lent_on, loan.due_on, loan.person_id == person_id),
            *(loan.returned_on.is_(None), loan.undone_at.is_(None)),
        ),
        _of_record(
            *(HeldKind.READING, t.reading, reading.began_on, _NONE, reading.ended_at.is_(None)),
            *(reading.person_id == person_id, reading.undone_at.is_(None)),
        ),
        _of_record(
            *(HeldKind.ELECTRONIC, t.copy_made, copy.made_on, func.coalesce(copy.back_by, "")),
            *(copy.person_id == person_id, copy.kind == "electronic", copy.back_on.is_(None)),
            # What was made and never handed over, or held back by its review, nobody has.
            copy.received_on.is_not(None),
        ),
        _of_record(
            *(HeldKind.CASE, t.desk_case, case.opened_on, _NONE),
            *(case.person_id == person_id, case.closed_on.is_(None)),
        ),
    ]


def held(session: Session, person_id: int) -> list[HeldRow]:
    """Return everything a person still has: records, copies, notebooks, cases, cards (U-09)."""
    loan, breach, card = t.loan.c, t.breach.c, t.card.c
    own = loan.person_id == person_id
    parts = [
        *_records(person_id),
        *_papers(person_id),
        _lent(
            HeldKind.BREACH, t.breach, breach.note, breach.noted_on, own, breach.dealt_on.is_(None)
        ),
        _lent(
            *(HeldKind.CARD, t.card, t.record.c.title, loan.returned_on, own),
            *(loan.returned_on.is_not(None), card.placed_at.is_not(None)),
            *(card.removed_at.is_(None), card.void_at.is_(None)),
        ),
    ]
    return [HeldRow(*row) for row in session.execute(union_all(*parts))]
