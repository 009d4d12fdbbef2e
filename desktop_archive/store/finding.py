"""The one field: records, boxes, people and places by whatever is typed."""

from sqlalchemy import ColumnElement, Select, func, literal_column, select
from sqlalchemy import text as sql

from desktop_archive.rules.barcodes import Barcode, Kind, NotABarcodeError, fold
from desktop_archive.rules.reference_codes import lookup_key
from desktop_archive.store import tables as t
from desktop_archive.store.database import Session
from desktop_archive.store.search.folding import fold as fold_text
from desktop_archive.store.search.tokens import match, match_initials

#: Hits are counted up to here; beyond it the answer says "1,000+".
CAP = 1_001
_RANKED = 200
_LAST_SIGN = "\U0010ffff"
_R = t.record.c
_SHORTEST_TAIL = 3


def record_ids(session: Session, text: str, *, with_secret: bool) -> tuple[list[int], int]:
    """Return ids of records that a text finds, codes first, then newest; and how many, capped."""
    ids = _by_code(session, text)
    tables = [("find_body", match(text))]
    if with_secret:
        tables.append(("find_secret", match(text)))
    tables.append(("find_initials", match_initials(text)))
    count = len(ids)
    for table, wanted in tables:
        if wanted:
            ids += _from_index(session, table, wanted)
            count += _count_index(session, table, wanted)
    return list(dict.fromkeys(ids)), min(count, CAP)


def _by_code(session: Session, text: str) -> list[int]:
    key = lookup_key(text)
    if not key:
        return []
    now = session.execute(
        select(_R.id)
        .where(_R.code_key.between(key, key + _LAST_SIGN), _R.withdrawn_at.is_(None))
        .order_by(_R.code_key)
        .limit(_RANKED)
    ).scalars()
    once = session.execute(
        select(t.former_code.c.record_id)
        .where(t.former_code.c.code_key.between(key, key + _LAST_SIGN))
        .limit(_RANKED)
    ).scalars()
    return [*map(int, now), *map(int, once)]


_FROM: dict[str, Select[*tuple[object, ...]]] = {
    table: select(literal_column("rowid"))
    .select_from(sql(table))
    .where(sql(f"{table} MATCH :wanted"))
    .order_by(literal_column("rowid").desc())
    .limit(_RANKED)
    for table in ("find_body", "find_secret", "find_initials")
}
_COUNT = {
    table: sql(
        f"SELECT count(*) FROM (SELECT 1 FROM {table} WHERE {table} MATCH :wanted LIMIT {CAP})"
    )
    for table in ("find_body", "find_secret", "find_initials")
}


def _from_index(session: Session, table: str, wanted: str) -> list[int]:
    found = session.execute(_FROM[table], {"wanted": wanted}).scalars()
    return [int(str(key)) for key in found]


def _count_index(session: Session, table: str, wanted: str) -> int:
    return int(session.execute(_COUNT[table], {"wanted": wanted}).scalar_one())


def boxes(session: Session, text: str, limit: int) -> list[tuple[int, int, str, str, str, str]]:
    """Return boxes by barcode, foreign barcode, number or last digits.

    Each is id, serial, box number, first code, address, state.
    """
    folded = fold(text)
    box = t.box.c
    conditions = [box.box_no == text.strip(), box.box_no == text.strip().upper()]
    serial = _serial(text, Kind.BOX)
    if serial is not None:
        conditions.append(box.serial == serial)
    if folded.isdecimal() and len(folded) >= _SHORTEST_TAIL:
        conditions.append(box.serial == int(folded) % 10_000_000)
    aliases = session.execute(select(t.alias.c.box_id).where(t.alias.c.code == text.strip()))
    known = [int(key) for key in aliases.scalars()]
    if known:
        conditions.append(box.id.in_(known))
    wanted = conditions[0]
    for condition in conditions[1:]:
        wanted = wanted | condition
    rows = session.execute(
        select(
            box.id,
            box.serial,
            box.box_no,
            box.first_code,
            func.coalesce(t.place.c.address, box.place_text),
            box.state,
        )
        .select_from(t.box.outerjoin(t.place, t.place.c.id == box.place_id))
        .where(wanted, box.withdrawn_at.is_(None))
        .limit(limit)
    )
    return [(row[0], row[1], row[2], row[3], row[4], row[5]) for row in rows]


def people(session: Session, text: str, limit: int) -> list[tuple[int, int, str, str, str]]:
    """Return people by name, staff number, initials or card: id, serial, name, unit, staff no."""
    person = t.person.c
    plain = text.strip()
    wanted: ColumnElement[bool] = person.name.contains(plain, autoescape=True) | (
        person.staff_no == plain.upper()
    )
    serial = _serial(text, Kind.PERSON)
    if serial is not None:
        wanted = wanted | (person.serial == serial)
    letters = fold_text(plain)
    if letters.isascii() and letters.isalpha():
        wanted = wanted | person.initials.startswith(letters, autoescape=True)
    rows = session.execute(
        select(
            person.id, person.serial, person.name, func.coalesce(t.unit.c.name, ""), person.staff_no
        )
        .select_from(t.person.outerjoin(t.unit, t.unit.c.id == person.unit_id))
        .where(wanted)
        .order_by(person.left_on.is_not(None), person.name)
        .limit(limit)
    )
    return [(row[0], row[1], row[2], row[3], row[4]) for row in rows]


def places(session: Session, text: str, limit: int) -> list[tuple[int, str, str]]:
    """Return shelves by address or barcode: id, address, name."""
    place = t.place.c
    key = lookup_key(text)
    if not key:
        return []
    wanted: ColumnElement[bool] = (place.level == "shelf") & place.address_key.between(
        key, key + _LAST_SIGN
    )
    serial = _serial(text, Kind.PLACE)
    if serial is not None:
        wanted = place.serial == serial
    rows = session.execute(
        select(place.id, place.address, place.name)
        .where(wanted, place.retired_on.is_(None))
        .order_by(place.address_key)
        .limit(limit)
    )
    return [(row[0], row[1], row[2]) for row in rows]


def _serial(text: str, kind: Kind) -> int | None:
    try:
        code = Barcode.parse(text)
    except NotABarcodeError:
        return None
    return code.serial if code.kind is kind else None
