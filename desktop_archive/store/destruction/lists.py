"""Destruction lists, their lines, and the places where destroying is done (D-12 to D-29)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Select, bindparam, func, select, update

from desktop_archive.store import tables as t
from desktop_archive.store.database import Session

_D, _L, _W = t.destruction_list.c, t.destruction_line.c, t.destruction_place.c
OVER = ("refused", "closed", "superseded", "dropped")


@dataclass(frozen=True, slots=True)
class ListRow:
    """A version of a list."""

    id: int
    number: str
    version: int
    kind: str
    state: str
    title: str
    profile: str
    profile_kept: str
    appraisal_id: int | None
    replaces_id: int | None
    reason: str
    report: str
    made_by: str
    made_at: str
    digest: str
    frozen_at: str | None
    received_on: str | None
    decide_by: str | None
    decided_at: str | None
    executor: str
    begun_at: str | None
    round: int
    counted_at: str | None
    contractor: str
    shredded_at: str | None
    destroyed_at: str | None
    record_number: str
    reported_on: str | None
    reported_by: str
    ended_at: str | None


@dataclass(frozen=True, slots=True)
class LineRow:
    """A line, frozen, with what became of it."""

    id: int
    list_id: int
    position: int
    record_id: int | None
    code: str
    document_no: str
    creator: str
    title: str
    formed: str
    period: str
    kept_years: int
    pages: int | None
    quantity: int
    matter: str
    secrecy: int
    guarded: bool
    unit_id: int | None
    unit: str
    reason: str
    early_reason: str
    decision: str
    decision_reason: str
    counted_at: str | None
    counted_by: str
    struck_off: str
    struck_reason: str
    means: str
    tool: str
    place_id: int | None
    destroyed_at: str | None
    live: bool


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """A designated place of destruction (D-29)."""

    id: int
    name: str
    for_secrets: bool
    for_burning: bool
    retired_on: str | None


@dataclass(frozen=True, slots=True)
class ShelfRow:
    """Where a line's piece lies, in the order of the shelves."""

    line_id: int
    address: str
    box_id: int | None
    box_no: str
    folder: str


_LISTS: Select[*tuple[object, ...]] = select(*(_D[name] for name in ListRow.__dataclass_fields__))
_LINES: Select[*tuple[object, ...]] = select(
    *(_L[name] for name in LineRow.__dataclass_fields__)
).where(_L.left_out_at.is_(None))
_PLACES: Select[*tuple[object, ...]] = select(
    *(_W[name] for name in PlaceRow.__dataclass_fields__)
).order_by(_W.name)


def add(session: Session, **values: object) -> int:
    """Begin a version of a list."""
    statement = t.destruction_list.insert().values(made_at=session.at, **values)
    return int(session.execute(statement).lastrowid)


def change(session: Session, list_id: int, **values: object) -> None:
    """Change how far a list is; the guards refuse a step left out."""
    session.execute(update(t.destruction_list).where(_D.id == list_id).values(**values))


def one(session: Session, list_id: int) -> ListRow | None:
    """Return a version."""
    row = session.execute(_LISTS.where(_D.id == list_id)).first()
    return None if row is None else ListRow(*row)


def every(session: Session) -> list[ListRow]:
    """Return all versions of all lists, the newest first."""
    return [ListRow(*row) for row in session.execute(_LISTS.order_by(_D.id.desc()))]


def of_appraisal(session: Session, appraisal_id: int) -> list[ListRow]:
    """Return the versions of the lists of a batch, the newest first."""
    rows = session.execute(_LISTS.where(_D.appraisal_id == appraisal_id).order_by(_D.id.desc()))
    return [ListRow(*row) for row in rows]


def of_number(session: Session, number: str) -> list[ListRow]:
    """Return the versions of a list, the newest first."""
    rows = session.execute(_LISTS.where(_D.number == number).order_by(_D.version.desc()))
    return [ListRow(*row) for row in rows]


def add_lines(session: Session, rows: Sequence[Mapping[str, object]]) -> None:
    """Put lines on a draft."""
    if rows:
        session.execute(t.destruction_line.insert(), list(rows))


def lines(session: Session, list_id: int) -> list[LineRow]:
    """Return the lines of a version in order, without those left out."""
    rows = session.execute(_LINES.where(_L.list_id == list_id).order_by(_L.position))
    return [LineRow(*row) for row in rows]


def line(session: Session, line_id: int) -> LineRow | None:
    """Return one line."""
    row = session.execute(_LINES.where(_L.id == line_id)).first()
    return None if row is None else LineRow(*row)


def line_counts(session: Session) -> dict[int, int]:
    """Return how many lines each version has."""
    rows = session.execute(
        select(_L.list_id, func.count()).where(_L.left_out_at.is_(None)).group_by(_L.list_id)
    )
    return {int(key): int(count) for key, count in rows}


def last_position(session: Session, list_id: int) -> int:
    """Return the position of the last line that ever stood on a draft."""
    found = session.execute(select(func.max(_L.position)).where(_L.list_id == list_id))
    return int(found.scalar() or 0)


_CHANGE_LINE = update(t.destruction_line).where(_L.id == bindparam("key"))


def change_lines(session: Session, lines: Sequence[int], **values: object) -> None:
    """Note what became of lines; the guards refuse what is not yet, or not any more, possible."""
    if lines:
        statement = _CHANGE_LINE.values({name: bindparam(f"new_{name}") for name in values})
        same = {f"new_{name}": value for name, value in values.items()}
        session.execute(statement, [{"key": key, **same} for key in lines])


def shelf_order(session: Session, list_id: int) -> list[ShelfRow]:
    """Return where the pieces of a list lie, in the order of the shelves (D-24)."""
    record, box, place = t.record.c, t.box.c, t.place.c
    rows = session.execute(
        select(
            _L.id,
            func.coalesce(place.address, record.place_text, ""),
            box.id,
            func.coalesce(box.box_no, ""),
            func.coalesce(record.folder, ""),
        )
        .select_from(
            t.destruction_line.outerjoin(t.record, record.id == _L.record_id)
            .outerjoin(t.box, box.id == record.box_id)
            .outerjoin(t.place, place.id == box.place_id)
        )
        .where(_L.list_id == list_id, _L.left_out_at.is_(None), _L.decision != "refused")
        .order_by(
            place.address_key.is_(None),
            place.address_key,
            box.place_position,
            box.id,
            record.box_position,
            _L.position,
        )
    )
    return [ShelfRow(*row) for row in rows]


def places(session: Session) -> list[PlaceRow]:
    """Return every place that is or was designated."""
    return [PlaceRow(*row) for row in session.execute(_PLACES)]


def add_place(session: Session, **values: object) -> int:
    """Designate a place."""
    return int(session.execute(t.destruction_place.insert().values(**values)).lastrowid)


def retire_place(session: Session, place_id: int, day: str) -> bool:
    """Take a place off the list of those designated; tell whether it was on it."""
    found = session.execute(
        update(t.destruction_place)
        .where(_W.id == place_id, _W.retired_on.is_(None))
        .values(retired_on=day)
    )
    return bool(found.rowcount)


def strike(session: Session, rows: Sequence[Mapping[str, object]]) -> None:
    """Strike destroyed records off the ledger, the list being the evidence (D-40)."""
    if rows:
        session.execute(t.strike.insert(), [{"struck_at": session.at, **row} for row in rows])


def destroyed_by(session: Session, record_id: int) -> tuple[str, int, str] | None:
    """Return number and version of the list that destroyed a record, and the moment (D-33)."""
    row = session.execute(
        select(_D.number, _D.version, _L.destroyed_at)
        .select_from(t.destruction_line.join(t.destruction_list, _D.id == _L.list_id))
        .where(_L.record_id == record_id, _L.live, _L.destroyed_at.is_not(None))
    ).first()
    return None if row is None else (str(row[0]), int(row[1]), str(row[2]))
