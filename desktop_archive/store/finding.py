"""The one field: boxes, people, places and forms by whatever is typed."""

from sqlalchemy import ColumnElement, func, or_, select

from desktop_archive.rules.barcodes import Barcode, Kind, NotABarcodeError, fold
from desktop_archive.rules.reference_codes import lookup_key
from desktop_archive.store import tables as t
from desktop_archive.store.database import Session
from desktop_archive.store.search.folding import fold as fold_text

_LAST_SIGN = "\U0010ffff"
_SHORTEST_TAIL = 3
#: So long box numbers are, zeros included.
_MOST_DIGITS = 7
_SHORTEST_FORM = 2


def forms(session: Session, text: str, limit: int) -> list[tuple[int, str, str, str, str]]:
    """Return applications by number or barcode: serial, number, borrower, day, state."""
    wanted = text.strip().upper()
    form, person = t.application.c, t.person.c
    condition: ColumnElement[bool] = form.number.between(wanted, wanted + _LAST_SIGN)
    serial = _serial(text, Kind.FORM)
    if serial is not None:
        condition = form.serial == serial
    elif len(wanted) < _SHORTEST_FORM:
        return []
    rows = session.execute(
        select(form.serial, form.number, person.name, form.created_at, form.state)
        .join(t.person, person.id == form.person_id)
        .where(condition)
        .order_by(form.number.desc())
        .limit(limit)
    )
    return [(row[0], row[1], row[2], row[3][:10], row[4]) for row in rows]


def boxes(session: Session, text: str, limit: int) -> list[tuple[int, int, str, str, str, str]]:
    """Return boxes by barcode, foreign barcode, number or last digits.

    Each is id, serial, box number, first code, address, state.
    """
    folded = fold(text)
    box = t.box.c
    number = text.strip().upper()
    # 78 is box 0078, too: nobody types the zeros.
    named = box.box_no.in_([text.strip(), *_padded(number)])
    conditions: list[ColumnElement[bool]] = [named, box.box_no.between(number, number + _LAST_SIGN)]
    serial = _serial(text, Kind.BOX)
    if serial is not None:
        conditions.append(box.serial == serial)
    if folded.isdecimal() and len(folded) >= _SHORTEST_TAIL:
        conditions.append(box.serial == int(folded) % 10_000_000)
    aliases = session.execute(select(t.alias.c.box_id).where(t.alias.c.code == text.strip()))
    known = [int(key) for key in aliases.scalars()]
    if known:
        conditions.append(box.id.in_(known))
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
        .where(or_(*conditions), box.withdrawn_at.is_(None))
        .order_by(named.desc(), func.length(box.box_no), box.box_no)
        .limit(limit)
    )
    return [(row[0], row[1], row[2], row[3], row[4], row[5]) for row in rows]


def _padded(number: str) -> list[str]:
    """Return a number with zeros before it, as box numbers are written."""
    if not (number.isascii() and number.isdecimal()):
        return []
    return [number.zfill(digits) for digits in range(len(number) + 1, _MOST_DIGITS + 1)]


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
    former = t.former_address.c
    once = select(former.place_id).where(former.address_key.between(key, key + _LAST_SIGN))
    wanted: ColumnElement[bool] = (place.level == "shelf") & or_(
        place.address_key.between(key, key + _LAST_SIGN), place.id.in_(once)
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
