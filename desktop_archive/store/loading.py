"""Writing many rows of one import: look-ups kept in memory, inserts in large pieces."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Table, and_, exists, func, select, update

from desktop_archive.store import tables as t
from desktop_archive.store.database import Session

Line = Mapping[str, Any]
_DESCRIBED = (
    "title", "year", "creator", "document_no", "date_text", "date_from", "date_to", "secrecy",
    "pages", "quantity", "note", "place_text", "series", "trigger_date", "trigger", "start_rule",
    "trigger_name", "counts_from", "retention_id", "state", "personal_data",
)  # fmt: skip
#: Fewer than SQLite's limit of variables in one statement.
_PIECE = 500


def add_batch(session: Session, kind: str, file_name: str, sha256: str, who: str) -> int:
    """Open a batch; its counts are set when it is complete."""
    values = {
        "kind": kind,
        "file_name": file_name,
        "file_sha256": sha256,
        "imported_by": who,
        "imported_at": session.at,
    }
    return int(session.execute(t.import_batch.insert().values(**values)).lastrowid)


def batch_taken_by(session: Session, batch_id: int) -> str:
    """Return who takes a batch in."""
    by = select(t.import_batch.c.imported_by).where(t.import_batch.c.id == batch_id)
    return str(session.execute(by).scalar_one())


def close_batch(session: Session, batch_id: int, **counts: int) -> None:
    """Note what became of the rows of a batch."""
    session.execute(update(t.import_batch).where(t.import_batch.c.id == batch_id).values(**counts))


def ids_by(session: Session, table: str, column: str) -> dict[str, int]:
    """Return the id of every row of a small table by one of its columns."""
    columns = t.METADATA.tables[table].c
    rows = session.execute(select(columns[column], columns.id))
    return {str(name): int(key) for name, key in rows if name}


def add_one(session: Session, table: str, **values: object) -> int:
    """Insert one row and return its id."""
    return int(session.execute(t.METADATA.tables[table].insert(), values).lastrowid)


def add_many(session: Session, table: str, lines: Sequence[Line]) -> None:
    """Insert rows that all have the same columns."""
    if lines:
        session.execute(t.METADATA.tables[table].insert(), list(lines))


def next_id(session: Session, table: str) -> int:
    """Return the id the next row of a table gets while this transaction runs alone."""
    highest = session.execute(select(func.max(t.METADATA.tables[table].c.id))).scalar()
    return int(highest or 0) + 1


def periods(session: Session) -> list[tuple[int, str, int | None, str, int]]:
    """Return the retention table: id, code, years, kind, rank."""
    columns = t.retention.c
    rows = session.execute(
        select(columns.id, columns.code, columns.years, columns.kind, columns.rank)
    )
    return [(row[0], row[1], row[2], row[3], row[4]) for row in rows]


class ClassClock(NamedTuple):
    """How periods begin: the event, the rule, and the event's name when it is the room's own."""

    trigger: str = "created"
    start_rule: str = "next_jan1"
    name: str = ""


def category_clocks(session: Session) -> dict[int, ClassClock]:
    """Return how periods begin in every category by its id."""
    one = t.category.c
    rows = session.execute(select(one.id, one.trigger, one.start_rule, one.trigger_name))
    return {int(row[0]): ClassClock(*row[1:]) for row in rows}


def _from_before(batch_id: int) -> ColumnElement[bool]:
    """Return the condition that a record lives and did not come with this import."""
    return and_(
        t.record.c.withdrawn_at.is_(None), func.coalesce(t.record.c.batch_id, -1) != batch_id
    )


def live_codes(session: Session, codes: Iterable[str], batch_id: int = 0) -> dict[str, int]:
    """Return which of these codes are taken, with the id of the record that holds each."""
    return _find(session, t.record, "code", codes, _from_before(batch_id))


def live_external(
    session: Session, external_ids: Iterable[str], batch_id: int = 0
) -> dict[tuple[str, str, str], int]:
    """Return records by external id, folder, and box with barcode, for these external ids."""
    found: dict[tuple[str, str, str], int] = {}
    columns = (t.record.c.external_id, t.record.c.folder, t.box.c.box_key, t.record.c.id)
    for piece in _pieces(filter(None, external_ids)):
        rows = session.execute(
            select(*columns)
            .select_from(t.record.outerjoin(t.box, t.box.c.id == t.record.c.box_id))
            .where(t.record.c.external_id.in_(piece), _from_before(batch_id))
        )
        found |= {(row[0], row[1], _box_of(row[2])): int(row[3]) for row in rows}
    return found


def live_alike(
    session: Session, titles: Iterable[str], batch_id: int = 0
) -> dict[tuple[str, ...], list[int]]:
    """Return records of these titles by all that tells one from another where no number does."""
    found: dict[tuple[str, ...], list[int]] = {}
    names = ("title", "date_text", "document_no", "folder", "series")
    columns = (*(t.record.c[name] for name in names), t.box.c.box_key, t.record.c.id)
    for piece in _pieces(titles):
        rows = session.execute(
            select(*columns)
            .select_from(t.record.outerjoin(t.box, t.box.c.id == t.record.c.box_id))
            .where(t.record.c.title.in_(piece), t.record.c.external_id == "")
            .where(_from_before(batch_id))
        )
        for row in rows:
            found.setdefault((*row[:5], _box_of(row[5])), []).append(int(row[6]))
    return found


def _box_of(box_key: str | None) -> str:
    """Return box and barcode, the last two parts of what tells one box from another."""
    return "|".join((box_key or "|").split("|")[-2:])


def former_holders(
    session: Session, keys: Iterable[str], batch_id: int = 0
) -> dict[str, list[int]]:
    """Return the records that once had these codes, by the key of the code."""
    found: dict[str, list[int]] = {}
    for piece in _pieces(filter(None, keys)):
        rows = session.execute(
            select(t.former_code.c.code_key, t.record.c.id)
            .select_from(t.former_code.join(t.record, t.record.c.id == t.former_code.c.record_id))
            .where(t.former_code.c.code_key.in_(piece), _from_before(batch_id))
        )
        for key, record_id in rows:
            found.setdefault(str(key), []).append(int(record_id))
    return found


def described(session: Session, records: Iterable[int]) -> dict[int, dict[str, Any]]:
    """Return what these records say, field by field, with their state."""
    listed = sorted(set(records))
    found: dict[int, dict[str, Any]] = {}
    columns = [t.record.c.id, *(t.record.c[name] for name in _DESCRIBED)]
    for start in range(0, len(listed), _PIECE):
        piece = listed[start : start + _PIECE]
        rows = session.execute(select(*columns).where(t.record.c.id.in_(piece)))
        found |= {int(row[0]): dict(zip(_DESCRIBED, row[1:], strict=True)) for row in rows}
    return found


def highest_number(session: Session, stem: str) -> int:
    """Return the highest running number behind the stem of a code, 0 for none."""
    rows = session.execute(
        select(t.record.c.code).where(
            t.record.c.code >= stem,
            t.record.c.code < stem + "\uffff",
            t.record.c.withdrawn_at.is_(None),
        )
    ).scalars()
    rests = (code[len(stem) :] for code in rows)
    return max((int(rest) for rest in rests if rest.isascii() and rest.isdecimal()), default=0)


def live_boxes(session: Session, keys: Iterable[str]) -> dict[str, int]:
    """Return which of these box keys exist, with their ids."""
    return _find(session, t.box, "box_key", keys, t.box.c.withdrawn_at.is_(None))


def known_aliases(session: Session, codes: Iterable[str]) -> dict[str, int]:
    """Return which foreign barcodes are known, with the box that carries each."""
    found: dict[str, int] = {}
    for piece in _pieces(codes):
        rows = session.execute(
            select(t.alias.c.code, t.alias.c.box_id).where(t.alias.c.code.in_(piece))
        )
        found |= {row.code: int(row.box_id) for row in rows}
    return found


def known_staff(session: Session) -> tuple[set[str], set[tuple[str, str]]]:
    """Return the staff numbers in use, and names with units of those who have none."""
    rows = session.execute(
        select(t.person.c.staff_no, t.person.c.name, func.coalesce(t.unit.c.name, ""))
        .select_from(
            t.person.outerjoin(t.unit, t.unit.c.id == t.person.c.unit_id).outerjoin(
                t.import_batch, t.import_batch.c.id == t.person.c.batch_id
            )
        )
        .where(t.import_batch.c.undone_at.is_(None))
    ).all()
    numbers = {row[0] for row in rows if row[0]}
    return numbers, {(row[1], row[2]) for row in rows if not row[0]}


def staff(session: Session, numbers: Iterable[str]) -> dict[str, tuple[int, dict[str, str]]]:
    """Return the persons with these staff numbers: id, and what is known of them."""
    names = ("name", "post", "phone", "email")
    columns = (t.person.c.staff_no, t.person.c.id, t.unit.c.name, *(t.person.c[n] for n in names))
    found: dict[str, tuple[int, dict[str, str]]] = {}
    for piece in _pieces(filter(None, numbers)):
        rows = session.execute(
            select(*columns)
            .select_from(t.person.outerjoin(t.unit, t.unit.c.id == t.person.c.unit_id))
            .where(t.person.c.staff_no.in_(piece), t.person.c.left_on.is_(None))
        )
        for row in rows:
            known = {"unit": row[2] or "", **dict(zip(names, row[3:], strict=True))}
            found[row[0]] = (int(row[1]), known)
    return found


def update_person(session: Session, person_id: int, values: Line) -> None:
    """Overwrite what is known of a person; the trail keeps what it was."""
    session.execute(update(t.person).where(t.person.c.id == person_id).values(**values))


def update_record(session: Session, record_id: int, values: Line) -> None:
    """Overwrite described fields of a record; the trail keeps what they were."""
    session.execute(update(t.record).where(t.record.c.id == record_id).values(**values))


def add_period_change(
    session: Session, record_id: int, old: object, new: object, reason: str = "undo_import"
) -> None:
    """Note that the period of a record was changed, with the old one (C-38, K-14)."""
    add_one(
        session,
        "period_change",
        record_id=record_id,
        old_retention_id=old,
        new_retention_id=new,
        reason=reason,
        changed_at=session.at,
    )


def shelf_ids(session: Session) -> dict[str, int]:
    """Return the shelves in use by address, and by those they had before."""
    in_use = (t.place.c.level == "shelf") & t.place.c.retired_on.is_(None)
    now = session.execute(select(t.place.c.address, t.place.c.id).where(in_use))
    return _once(session, "address") | {row.address: int(row.id) for row in now}


def _once(session: Session, column: str) -> dict[str, int]:
    """Return the shelves in use by what their address was before."""
    former = t.former_address.c
    rows = session.execute(
        select(former[column], former.place_id)
        .join(t.place, t.place.c.id == former.place_id)
        .where(t.place.c.retired_on.is_(None))
        .order_by(former.id)
    )
    return {str(written): int(place_id) for written, place_id in rows}


def places_in_use(session: Session) -> dict[str, int]:
    """Return the places in use by the key of their address, and by those they had before."""
    rows = session.execute(
        select(t.place.c.address_key, t.place.c.id).where(t.place.c.retired_on.is_(None))
    )
    now = {str(key): int(place_id) for key, place_id in rows}
    return _once(session, "address_key") | now


def retired_places(session: Session) -> dict[str, int]:
    """Return the places that are no longer used, by the key of their address."""
    rows = session.execute(
        select(t.place.c.address_key, t.place.c.id).where(t.place.c.retired_on.is_not(None))
    )
    return {str(key): int(place_id) for key, place_id in rows}


def update_place(session: Session, place_id: int, values: Line) -> None:
    """Overwrite what is known of a place."""
    session.execute(update(t.place).where(t.place.c.id == place_id).values(**values))


def boxes_told_to_stand_at(session: Session, addresses: Mapping[str, int]) -> list[tuple[int, int]]:
    """Return boxes that never stood anywhere, and the shelf that their list named for them.

    What somebody took off its shelf stays off it; what was taken back or is gone stands nowhere.
    """
    stood = exists().where(t.movement.c.box_id == t.box.c.id, t.movement.c.kind == "shelve")
    here = t.box.c.withdrawn_at.is_(None) & (t.box.c.state == "active")
    rows = session.execute(
        select(t.box.c.id, t.box.c.place_text)
        .where(t.box.c.place_id.is_(None), t.box.c.place_text != "", here, ~stood)
        .order_by(t.box.c.order_key, t.box.c.id)
    )
    return [(int(row.id), addresses[row.place_text]) for row in rows if row.place_text in addresses]


def _find(
    session: Session,
    table: Table,
    column: str,
    values: Iterable[str],
    condition: ColumnElement[bool],
) -> dict[str, int]:
    found: dict[str, int] = {}
    for piece in _pieces(values):
        rows = session.execute(
            select(table.c[column], table.c.id).where(table.c[column].in_(piece), condition)
        )
        found |= {str(name): int(key) for name, key in rows}
    return found


def _pieces(values: Iterable[str]) -> list[list[str]]:
    listed = sorted(set(values))
    return [listed[start : start + _PIECE] for start in range(0, len(listed), _PIECE)]


def lendable(session: Session) -> list[tuple[int, str]]:
    """Return records that stand in a box on a shelf, with that address."""
    rows = session.execute(
        select(t.record.c.id, t.place.c.address)
        .select_from(
            t.record.join(t.box, t.box.c.id == t.record.c.box_id).join(
                t.place, t.place.c.id == t.box.c.place_id
            )
        )
        .where(t.record.c.state == "in_place", t.record.c.secrecy == 0)
        .order_by(t.record.c.id)
    )
    return [(int(row.id), row.address) for row in rows]


def mark_on_loan(session: Session, records: Sequence[int]) -> None:
    """Set records on loan whose open loans were just written (L-34)."""
    for start in range(0, len(records), _PIECE):
        piece = records[start : start + _PIECE]
        session.execute(update(t.record).where(t.record.c.id.in_(piece)).values(state="on_loan"))
