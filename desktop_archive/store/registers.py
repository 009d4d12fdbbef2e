"""Rows of the registers: loans, movements, shelves."""

from dataclasses import dataclass

from sqlalchemy import func, select

from desktop_archive.store import tables as t
from desktop_archive.store.database import Session
from desktop_archive.store.shelves import ALONG
from desktop_archive.store.unit_names import name_on

_STANDS = t.box.c.withdrawn_at.is_(None) & (t.box.c.state == "active")


@dataclass(frozen=True, slots=True)
class LoanLine:
    """A line of the loan register."""

    id: int
    code: str
    title: str
    person: str
    unit: str
    purpose: str
    quantity: int
    lent_on: str
    due_on: str
    signed_on: str | None
    approved_by: str
    returned_on: str | None
    received_by: str
    secrecy: int
    personal_data: bool


@dataclass(frozen=True, slots=True)
class ShelfLine:
    """A shelf with what stands on it."""

    address: str
    room: str
    range: str
    side: str
    bay: str
    shelf: str
    length_mm: int | None
    boxes: int
    used_mm: int
    first_box: str
    last_box: str
    fonds: str
    category: str
    years: str
    retention: str


def loans(session: Session, year: int | None = None) -> list[LoanLine]:
    """Return loans that were not taken back at once, newest first."""
    loan = t.loan.c
    query = (
        select(
            loan.id,
            t.record.c.code,
            t.record.c.title,
            t.person.c.name,
            name_on(loan.lent_on),
            loan.purpose,
            t.record.c.quantity,
            loan.lent_on,
            loan.due_on,
            loan.signed_on,
            loan.approved_by,
            loan.returned_on,
            loan.received_by,
            t.record.c.secrecy,
            t.record.c.personal_data,
        )
        .select_from(
            t.loan.join(t.record, t.record.c.id == loan.record_id)
            .join(t.person, t.person.c.id == loan.person_id)
            .outerjoin(t.unit, t.unit.c.id == t.person.c.unit_id)
        )
        .where(loan.undone_at.is_(None))
        .order_by(loan.lent_on.desc(), loan.id.desc())
    )
    if year is not None:
        query = query.where(loan.lent_on.between(f"{year}-01-01", f"{year}-12-31"))
    return [LoanLine(*row) for row in session.execute(query)]


def shelves(session: Session) -> list[ShelfLine]:
    """Return shelves in use with the boxes on them."""
    above = _parents(session)
    box, place = t.box.c, t.place.c
    rows = session.execute(
        select(
            place.id,
            place.address,
            place.code,
            place.length_mm,
            func.count(box.id),
            func.coalesce(func.sum(ALONG), 0),
            func.coalesce(func.min(t.fonds.c.code), ""),
            func.coalesce(func.min(t.category.c.code), ""),
            func.min(box.year),
            func.max(box.year),
            func.coalesce(func.min(t.retention.c.code), ""),
        )
        .select_from(
            t.place.outerjoin(t.box, (box.place_id == place.id) & _STANDS)
            .outerjoin(t.fonds, t.fonds.c.id == box.fonds_id)
            .outerjoin(t.category, t.category.c.id == box.category_id)
            .outerjoin(t.retention, t.retention.c.id == box.retention_id)
        )
        .where(place.level == "shelf", place.retired_on.is_(None))
        .group_by(place.id)
        .order_by(place.address)
    ).all()
    ends = _ends(session)
    return [
        _shelf_line(row, above.get(int(row[0]), {}), ends.get(int(row[0]), ("", "")))
        for row in rows
    ]


def _ends(session: Session) -> dict[int, tuple[str, str]]:
    """Return by shelf the numbers of its first and last box as they stand: 9 is before 10."""
    box = t.box.c
    rows = session.execute(
        select(box.place_id, box.box_no)
        .where(box.place_id.is_not(None), _STANDS)
        .order_by(box.place_id, func.coalesce(box.place_position, 0), box.id)
    )
    found: dict[int, tuple[str, str]] = {}
    for place_id, number in rows:
        first = found.get(place_id, (number, number))[0]
        found[place_id] = (first, number)
    return found


def _shelf_line(row: object, above: dict[str, str], ends: tuple[str, str]) -> ShelfLine:
    values = tuple(row)  # type: ignore[arg-type, var-annotated]
    years = "" if values[8] is None else str(values[8])
    if values[9] is not None and values[9] != values[8]:
        years = f"{years}–{values[9]}"
    return ShelfLine(
        address=values[1],
        room=above.get("room", ""),
        range=above.get("range", ""),
        side=above.get("side", ""),
        bay=above.get("bay", ""),
        shelf=values[2],
        length_mm=values[3],
        boxes=int(values[4]),
        used_mm=int(values[5]),
        first_box=ends[0],
        last_box=ends[1],
        fonds=values[6],
        category=values[7],
        years=years,
        retention=values[10],
    )


def _parents(session: Session) -> dict[int, dict[str, str]]:
    """Return for each shelf the codes of what it stands in, by level."""
    place = t.place.c
    rows = session.execute(select(place.id, place.parent_id, place.level, place.code)).all()
    known = {int(row.id): row for row in rows}
    found: dict[int, dict[str, str]] = {}
    for row in rows:
        if row.level != "shelf":
            continue
        codes: dict[str, str] = {}
        parent = row.parent_id
        while parent is not None and parent in known:
            codes[known[parent].level] = known[parent].code
            parent = known[parent].parent_id
        found[int(row.id)] = codes
    return found
