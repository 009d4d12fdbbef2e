"""Loans and their cards, renewals and recalls (L-03, L-09 to L-14, L-33, L-34)."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any

from sqlalchemy import Select, and_, bindparam, func, select, update

from desktop_archive.store import legible
from desktop_archive.store import tables as t
from desktop_archive.store.database import Session
from desktop_archive.store.lending.lent_again import LENT_AGAIN
from desktop_archive.store.unit_names import name_on


@dataclass(frozen=True, slots=True)
class LoanRow:
    """One loan with its record, borrower and card."""

    id: int
    record_id: int
    code: str
    title: str
    quantity: int
    record_state: str
    box_id: int | None
    box_no: str
    person_id: int
    borrower: str
    unit: str
    phone: str
    application_id: int | None
    visit_id: int | None
    purpose: str
    lent_on: str
    lent_by: str
    first_due_on: str
    due_on: str
    home_address: str
    approved_by: str
    signed_on: str | None
    returned_at: str | None
    returned_on: str | None
    received_by: str
    check_result: str
    put_away_at: str | None
    undone_at: str | None
    card_id: int | None
    card_serial: int | None
    card_printed_at: str | None
    card_placed_at: str | None
    card_removed_at: str | None
    card_void_at: str | None
    renewals: int
    recalls: int


_RENEWALS = (
    select(func.count())
    .select_from(t.renewal)
    .where(t.renewal.c.loan_id == t.loan.c.id)
    .scalar_subquery()
)
_RECALLS = (
    select(func.count())
    .select_from(t.recall)
    .where(t.recall.c.loan_id == t.loan.c.id)
    .scalar_subquery()
)
_LOANS = select(
    t.loan.c.id,
    t.loan.c.record_id,
    t.record.c.code,
    t.record.c.title,
    t.record.c.quantity,
    t.record.c.state.label("record_state"),
    t.record.c.box_id,
    func.coalesce(t.box.c.box_no, "").label("box_no"),
    t.loan.c.person_id,
    t.person.c.name.label("borrower"),
    name_on(t.loan.c.lent_on).label("unit"),
    t.person.c.phone,
    *(
        t.loan.c[name]
        for name in (
            "application_id",
            "visit_id",
            "purpose",
            "lent_on",
            "lent_by",
            "first_due_on",
            "due_on",
            "home_address",
            "approved_by",
            "signed_on",
            "returned_at",
            "returned_on",
            "received_by",
            "check_result",
            "put_away_at",
            "undone_at",
        )
    ),
    t.card.c.id.label("card_id"),
    t.card.c.serial.label("card_serial"),
    t.card.c.printed_at.label("card_printed_at"),
    t.card.c.placed_at.label("card_placed_at"),
    t.card.c.removed_at.label("card_removed_at"),
    t.card.c.void_at.label("card_void_at"),
    _RENEWALS.label("renewals"),
    _RECALLS.label("recalls"),
).select_from(
    t.loan.join(t.record, t.record.c.id == t.loan.c.record_id)
    .join(t.person, t.person.c.id == t.loan.c.person_id)
    .outerjoin(t.unit, t.unit.c.id == t.person.c.unit_id)
    .outerjoin(t.box, t.box.c.id == t.record.c.box_id)
    .outerjoin(t.card, t.card.c.loan_id == t.loan.c.id)
)
_STANDS = t.loan.c.undone_at.is_(None)
_IS_OUT = t.loan.c.returned_at.is_(None) & _STANDS
_BY_IDS = _LOANS.where(t.loan.c.id.in_(bindparam("ids", expanding=True))).order_by(t.loan.c.id)
_BY_CARD = _LOANS.where(t.card.c.serial == bindparam("serial"))
_OUT = _LOANS.where(_IS_OUT).order_by(t.loan.c.due_on, t.loan.c.id)
_OVERDUE = _OUT.where(t.loan.c.due_on < bindparam("day"))
_OF_PERSON = _OUT.where(t.loan.c.person_id == bindparam("person_id"))
_OF_VISIT = _LOANS.where(t.loan.c.visit_id == bindparam("visit_id"), _STANDS).order_by(t.loan.c.id)
_WAITS = and_(
    ~LENT_AGAIN,
    t.loan.c.returned_at.is_not(None),
    t.loan.c.put_away_at.is_(None),
    _STANDS,
    t.loan.c.check_result != "lost",
)
_TO_PUT_AWAY = _LOANS.where(_WAITS).order_by(t.loan.c.home_address, t.loan.c.id)
_KEPT_OPEN = _LOANS.where(
    t.loan.c.returned_at.is_not(None), t.loan.c.returned_on.is_(None), _STANDS
).order_by(t.loan.c.id)
_CARDS_OUT = _LOANS.where(
    t.card.c.id.is_not(None), t.card.c.removed_at.is_(None), t.card.c.void_at.is_(None)
).order_by(t.loan.c.home_address, t.loan.c.id)
_UNPRINTED = _LOANS.where(
    _IS_OUT, t.card.c.id.is_not(None), t.card.c.printed_at.is_(None)
).order_by(t.loan.c.id)
_REGISTER = (
    _LOANS.where(t.loan.c.lent_on >= bindparam("first"), t.loan.c.lent_on <= bindparam("last"))
    .where(_STANDS)
    .order_by(t.loan.c.lent_on, t.loan.c.id)
)
_COUNTS = select(
    select(func.count()).select_from(t.loan).where(_IS_OUT).scalar_subquery(),
    select(func.count())
    .select_from(t.loan)
    .where(_IS_OUT, t.loan.c.due_on < bindparam("day"))
    .scalar_subquery(),
    select(func.count())
    .select_from(t.card)
    .where(t.card.c.removed_at.is_(None), t.card.c.void_at.is_(None))
    .scalar_subquery(),
    select(func.count())
    .select_from(t.application)
    .where(t.application.c.state == "open")
    .scalar_subquery(),
    select(func.count()).select_from(t.loan).where(_WAITS).scalar_subquery(),
    select(func.count())
    .select_from(t.reading)
    .where(t.reading.c.ended_at.is_(None), t.reading.c.undone_at.is_(None))
    .scalar_subquery(),
)


def _rows(
    session: Session, statement: Select[*tuple[object, ...]], **facts: object
) -> list[LoanRow]:
    names = [field.name for field in fields(LoanRow)]
    rows = session.execute(statement, facts).all()
    found = [LoanRow(**dict(zip(names, row, strict=True))) for row in rows]
    return legible.told(session, found, lambda row: row.record_id)


def by_ids(session: Session, ids: Sequence[int]) -> list[LoanRow]:
    """Return these loans."""
    return _rows(session, _BY_IDS, ids=list(ids)) if ids else []


def by_card(session: Session, serial: int) -> LoanRow | None:
    """Return the loan that a substitute card stands for (L-13)."""
    return next(iter(_rows(session, _BY_CARD, serial=serial)), None)


def out(session: Session) -> list[LoanRow]:
    """Return what is out, the earliest due first (L-27)."""
    return _rows(session, _OUT)


def overdue(session: Session, day: str) -> list[LoanRow]:
    """Return what should have been back before a day, the oldest debt first (L-10)."""
    return _rows(session, _OVERDUE, day=day)


def of_person(session: Session, person_id: int) -> list[LoanRow]:
    """Return what a person has out, the earliest due first."""
    return _rows(session, _OF_PERSON, person_id=person_id)


def of_visit(session: Session, visit_id: int) -> list[LoanRow]:
    """Return what was lent during a visit."""
    return _rows(session, _OF_VISIT, visit_id=visit_id)


def to_put_away(session: Session) -> list[LoanRow]:
    """Return what came back and does not stand in its place yet, in walking order."""
    return _rows(session, _TO_PUT_AWAY)


def kept_open(session: Session) -> list[LoanRow]:
    """Return the lines of the register that a finding keeps open (L-15)."""
    return _rows(session, _KEPT_OPEN)


def cards_out(session: Session) -> list[LoanRow]:
    """Return the cards that should stand on the shelves (L-13)."""
    return _rows(session, _CARDS_OUT)


def unprinted(session: Session) -> list[LoanRow]:
    """Return open loans whose card is not printed yet (L-11)."""
    return _rows(session, _UNPRINTED)


def register(session: Session, first: str, last: str) -> list[LoanRow]:
    """Return the lines of the loan register between two days (L-03)."""
    return _rows(session, _REGISTER, first=first, last=last)


def counts(session: Session, day: str) -> tuple[int, ...]:
    """Return how many are out, overdue, carded, asked for, not in their place, being read."""
    return tuple(int(count) for count in session.execute(_COUNTS, {"day": day}).one())


#: Made once, so that the library knows them again at every scan.
_NEW_LOAN, _NEW_CARD, _NEW_MOVEMENT = t.loan.insert(), t.card.insert(), t.movement.insert()
_SET_STATE = (
    update(t.record)
    .where(t.record.c.id == bindparam("key"))
    .values(state=bindparam("new_state"), updated_at=bindparam("at"))
)


def add(session: Session, values: Mapping[str, object], card_serial: int) -> int:
    """Enter a loan with its card; only then is the record on loan (L-11, L-34)."""
    loan_id = int(session.execute(_NEW_LOAN, values).lastrowid)
    session.execute(_NEW_CARD, {"serial": card_serial, "loan_id": loan_id, "copies": 0})
    set_record_state(session, int(str(values["record_id"])), "on_loan")
    return loan_id


def change(session: Session, loan_id: int, **values: object) -> None:
    """Change a line of the register; the trail keeps what stood there."""
    session.execute(update(t.loan).where(t.loan.c.id == loan_id).values(**values))


def change_card(session: Session, loan_id: int, **values: object) -> None:
    """Note what became of the card of a loan (L-13)."""
    session.execute(update(t.card).where(t.card.c.loan_id == loan_id).values(**values))


def count_copy(session: Session, loan_ids: Sequence[int]) -> None:
    """Note that the cards of loans were printed once more (L-11)."""
    session.execute(
        update(t.card)
        .where(t.card.c.loan_id.in_(list(loan_ids)))
        .values(printed_at=session.at, copies=t.card.c.copies + 1)
    )


def set_record_state(session: Session, record_id: int, state: str) -> None:
    """Set where a record is in its life; the triggers refuse what no loan explains."""
    session.execute(_SET_STATE, {"key": record_id, "new_state": state, "at": session.at})


def record_state(session: Session, record_id: int) -> str:
    """Return where a record is in its life."""
    state = session.execute(select(t.record.c.state).where(t.record.c.id == record_id))
    return str(state.scalar_one())


def note_movement(session: Session, kind: str, record_id: int, **values: object) -> None:
    """Write a line of the ledger of movements (B-07, B-08)."""
    row = {"kind": kind, "record_id": record_id, "item_count": 1, "moved_at": session.at}
    session.execute(_NEW_MOVEMENT, {**row, **values})


def lent_again(session: Session, record_id: int, after: int) -> bool:
    """Tell whether a record was lent after a loan; then that one's return stands."""
    found = session.execute(
        select(t.loan.c.id).where(
            t.loan.c.record_id == record_id, t.loan.c.id > after, t.loan.c.undone_at.is_(None)
        )
    )
    return found.first() is not None


def latest(session: Session, record_id: int) -> int | None:
    """Return the last loan of a record that stands, out or back."""
    found = session.execute(
        select(func.max(t.loan.c.id)).where(t.loan.c.record_id == record_id, _STANDS)
    )
    return found.scalar()


def check_detail(session: Session, loan_id: int) -> Mapping[str, Any]:
    """Return what the check at the return found, as it was kept (L-14)."""
    kept = session.execute(select(t.loan.c.check_detail).where(t.loan.c.id == loan_id)).scalar_one()
    detail: Mapping[str, Any] = json.loads(kept)
    return detail


def add_renewal(session: Session, loan_id: int, **values: object) -> None:
    """Keep a renewal with the old date, the new one, the reason and the approval (L-09)."""
    session.execute(t.renewal.insert().values(loan_id=loan_id, renewed_at=session.at, **values))


def add_recall(session: Session, loan_id: int, **values: object) -> None:
    """Keep a recall with date, by whom and how (L-10)."""
    session.execute(t.recall.insert().values(loan_id=loan_id, **values))


@dataclass(frozen=True, slots=True)
class RecallRow:
    """One recall as it was sent (L-10)."""

    loan_id: int
    number: str
    copy_no: int
    recalled_on: str
    recalled_by: str
    how: str
    return_by: str | None


_RECALLS_OF = (
    select(*(t.recall.c[field.name] for field in fields(RecallRow)))
    .where(t.recall.c.loan_id.in_(bindparam("ids", expanding=True)))
    .order_by(t.recall.c.id)
)


def recalls(session: Session, ids: Sequence[int]) -> dict[int, list[RecallRow]]:
    """Return how loans were recalled, in the order of sending (L-10)."""
    found: dict[int, list[RecallRow]] = {key: [] for key in ids}
    if ids:
        for row in session.execute(_RECALLS_OF, {"ids": list(ids)}):
            found[row.loan_id].append(RecallRow(*row))
    return found
