"""What stands on labels, read from what the labels are stuck to (B-01, B-02, B-04)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, bindparam, func, literal_column, or_, select, update

from desktop_archive.store import label_debt
from desktop_archive.store import tables as t
from desktop_archive.store.database import Session
from desktop_archive.store.planning import unindexed

_PIECE = 500
_B, _R, _P = t.box.c, t.record.c, t.place.c
Named = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class BoxText:
    """What a box's label says, with names in English, simplified and traditional Chinese."""

    id: int
    serial: int
    box_no: str
    fonds: str
    category_code: str
    category: Named
    year: int | None
    retention_code: str
    retention: Named
    unit: str
    first: str
    last: str
    secrecy: int
    thickness_mm: int
    fonds_title: str
    place: str
    said: str


@dataclass(frozen=True, slots=True)
class FileText:
    """What a file's label says."""

    id: int
    serial: int
    code: str
    title: str
    year: int | None
    retention_code: str
    retention: Named
    secrecy: int
    personal_data: bool
    box_no: str
    said: str


@dataclass(frozen=True, slots=True)
class ShelfText:
    """What a shelf's label says: its address, and the first and last number it holds."""

    id: int
    serial: int
    address: str
    first: str
    last: str
    said: str


@dataclass(frozen=True, slots=True)
class PersonText:
    """What a reader's card says."""

    id: int
    serial: int
    name: str
    unit: str


_CATEGORY = (
    func.coalesce(t.category.c.name_en, ""),
    func.coalesce(t.category.c.name_zh_cn, ""),
    func.coalesce(t.category.c.name_zh_tw, ""),
)
_RETENTION = (
    func.coalesce(t.retention.c.name_en, ""),
    func.coalesce(t.retention.c.name_zh_cn, ""),
    func.coalesce(t.retention.c.name_zh_tw, ""),
)
_BOXES: Select[*tuple[Any, ...]] = select(
    _B.id,
    _B.serial,
    _B.box_no,
    func.coalesce(t.fonds.c.code, ""),
    func.coalesce(t.category.c.code, ""),
    *_CATEGORY,
    _B.year,
    func.coalesce(t.retention.c.code, ""),
    *_RETENTION,
    _B.unit_code,
    _B.first_code,
    _B.last_code,
    _B.highest_secrecy,
    _B.thickness_mm,
    func.coalesce(t.fonds.c.name, ""),
    func.coalesce(_P.address, ""),
    literal_column(label_debt.BOX_SAYS),
).select_from(
    t.box.outerjoin(t.fonds, t.fonds.c.id == _B.fonds_id)
    .outerjoin(t.category, t.category.c.id == _B.category_id)
    .outerjoin(t.retention, t.retention.c.id == _B.retention_id)
    .outerjoin(t.place, _P.id == _B.place_id)
)
_FILES: Select[*tuple[Any, ...]] = select(
    _R.id,
    _R.serial,
    _R.code,
    _R.title,
    _R.year,
    func.coalesce(t.retention.c.code, ""),
    *_RETENTION,
    _R.secrecy,
    _R.personal_data,
    func.coalesce(_B.box_no, ""),
    literal_column(label_debt.RECORD_SAYS),
).select_from(
    t.record.outerjoin(t.retention, t.retention.c.id == _R.retention_id).outerjoin(
        t.box, t.box.c.id == _R.box_id
    )
)


def boxes(session: Session, ids: Sequence[int]) -> list[BoxText]:
    """Return what the labels of boxes say, in this order."""
    rows = _by_id(session, _BOXES, _B.id, ids)
    told = ([*row[:5], row[5:8], row[8], row[9], row[10:13], *row[13:]] for row in rows)
    return [BoxText(*values) for values in told]


def files(session: Session, ids: Sequence[int]) -> list[FileText]:
    """Return what the labels of files say, in this order."""
    rows = _by_id(session, _FILES, _R.id, ids)
    told = ([*row[:6], row[6:9], *row[9:]] for row in rows)
    return [FileText(*values) for values in told]


def shelves(session: Session, ids: Sequence[int]) -> list[ShelfText]:
    """Return what the labels of shelves say, in this order."""
    statement = select(_P.id, _P.serial, literal_column(label_debt.PLACE_SAYS)).where(
        _P.level == "shelf", _P.serial.is_not(None)
    )
    rows = _by_id(session, statement, _P.id, ids)
    return [_shelf_text(*row) for row in rows]


def _shelf_text(key: int, serial: int, said: str) -> ShelfText:
    address, first, last = said.split(label_debt.END)
    return ShelfText(key, serial, address, first, last, said)


def persons(session: Session, ids: Sequence[int]) -> list[PersonText]:
    """Return what the cards of readers say, in this order."""
    c = t.person.c
    statement = select(c.id, c.serial, c.name, func.coalesce(t.unit.c.name, "")).select_from(
        t.person.outerjoin(t.unit, t.unit.c.id == c.unit_id)
    )
    return [PersonText(*row) for row in _by_id(session, statement, c.id, ids)]


def find_record(session: Session, serial: int | None, key: str) -> int | None:
    """Return a record by the serial of its barcode or by its reference code."""
    found = session.execute(
        select(_R.id)
        .where(or_(_R.serial == serial, _R.code_key == key), _R.withdrawn_at.is_(None))
        .limit(1)
    ).scalar()
    return None if found is None else int(found)


def find_person(session: Session, serial: int | None, staff_no: str) -> int | None:
    """Return a person by the serial of the card or by staff number."""
    c = t.person.c
    matches = c.serial == serial if serial is not None else c.staff_no == staff_no
    found = session.execute(select(c.id).where(matches).limit(1)).scalar()
    return None if found is None else int(found)


def all_ids(session: Session, table: str) -> list[int]:
    """Return everything of a kind that can carry a label."""
    statements = {
        "record": select(_R.id).where(_R.withdrawn_at.is_(None)).order_by(_R.code_key),
        "place": select(_P.id)
        .where(_P.level == "shelf", _P.retired_on.is_(None))
        .order_by(_P.address),
        "person": select(t.person.c.id)
        .where(t.person.c.left_on.is_(None))
        .order_by(t.person.c.name),
    }
    return list(session.execute(statements[table]).scalars())


def owing_label(session: Session) -> list[int]:
    """Return the records whose label no longer tells the truth (B-03, N-20)."""
    found = session.execute(
        select(_R.id)
        .where(label_debt.owed("record"), _R.withdrawn_at.is_(None))
        .order_by(unindexed(_R.code_key))
    )
    return list(found.scalars())


def shelves_owing(session: Session) -> list[int]:
    """Return the shelves whose label no longer tells the truth (B-03)."""
    found = session.execute(
        select(_P.id).where(label_debt.owed("place"), _P.retired_on.is_(None)).order_by(_P.address)
    )
    return list(found.scalars())


def mark_printed(session: Session, table: str, said: Mapping[int, str]) -> None:
    """Note what labels say; what has changed since they were drawn is still owed (B-03)."""
    label_debt.printed(session.connection, table, said)
    if table == "box":
        rows = [
            {"key": key, "said": "|".join(text.split(label_debt.END)[:3])}
            for key, text in said.items()
        ]
        session.execute(_PRINTED, rows)


_PRINTED = update(t.box).where(_B.id == bindparam("key")).values(label_printed=bindparam("said"))


def invent_printed(session: Session) -> None:
    """Let every box of a practice room carry a label, true or out of date."""
    label_debt.invent_printed(session.connection)


def last_printed(session: Session, table: str, ids: Sequence[int]) -> dict[int, tuple[int, str]]:
    """Return how many labels were printed of each so far, and when the last (B-03)."""
    event = t.print_event.c
    found: dict[int, tuple[int, str]] = {}
    for start in range(0, len(ids), _PIECE):
        rows = session.execute(
            select(event.target_id, func.count(), func.max(event.printed_at))
            .where(
                event.target_table == table,
                event.target_id.in_(ids[start : start + _PIECE]),
                event.form.startswith("label:"),
            )
            .group_by(event.target_id)
        )
        found |= {int(key): (int(count), str(at)) for key, count, at in rows}
    return found


def said_before(session: Session, table: str, ids: Sequence[int]) -> dict[int, str]:
    """Return what the labels of these said when they were printed last; nothing if never."""
    columns = {"box": (_B.id, _B.label_said), "record": (_R.id, _R.label_said)}
    key, said = columns.get(table, (_P.id, _P.label_said))
    found: dict[int, str] = {}
    for start in range(0, len(ids), _PIECE):
        piece = list(ids[start : start + _PIECE])
        found |= {
            int(row[0]): row[1] for row in session.execute(select(key, said).where(key.in_(piece)))
        }
    return found


def _by_id(
    session: Session,
    statement: Select[*tuple[Any, ...]],
    column: ColumnElement[int],
    ids: Sequence[int],
) -> list[tuple[Any, ...]]:
    found: dict[Any, tuple[Any, ...]] = {}
    for start in range(0, len(ids), _PIECE):
        piece = list(ids[start : start + _PIECE])
        rows = session.execute(statement.where(column.in_(piece)))
        found |= {row[0]: tuple(row) for row in rows}
    return [found[key] for key in dict.fromkeys(ids) if key in found]
