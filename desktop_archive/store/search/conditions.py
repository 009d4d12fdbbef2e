"""What is asked of a record itself: its class, year, state, place and what it has."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, false, not_, or_, select, true

from desktop_archive.rules.barcodes import Barcode, Kind, NotABarcodeError
from desktop_archive.rules.finding.fields import FindField
from desktop_archive.rules.finding.language import All, AnyOf, Choice, Not, Part, Span, Words
from desktop_archive.rules.reach import Reach
from desktop_archive.rules.reference_codes import lookup_key
from desktop_archive.rules.secrecy import Secrecy
from desktop_archive.store import dialect
from desktop_archive.store import tables as t
from desktop_archive.store.search import expressions
from desktop_archive.store.search.saying import records_saying

LAST_SIGN = "\U0010ffff"
_R = t.record.c
_RANKS = {level.value: level.rank for level in Secrecy}
Condition = ColumnElement[bool]


class Conditions:
    """Writes parts of a question as conditions.

    With `walked` the list is read in its order and every record looked at; without it the
    conditions are looked up in their own indexes.
    """

    def __init__(self, reach: Reach, *, walked: bool) -> None:
        self._reach = reach
        self._walked = walked

    def of(self, part: Part) -> Condition:
        """Return the condition for a part."""
        if isinstance(part, All):
            return and_(true(), *(self.of(one) for one in part.parts))
        if isinstance(part, AnyOf):
            return or_(false(), *(self.of(one) for one in part.parts))
        if isinstance(part, Not):
            return not_(self.of(part.part))
        if isinstance(part, Words):
            return self._words(part)
        if isinstance(part, Span):
            return self._span(part)
        return self._choice(part)

    def column(self, column: ColumnElement[Any]) -> ColumnElement[Any]:
        """Return a column as it is compared."""
        return dialect.not_by_index(column) if self._walked else column

    def _words(self, part: Words) -> Condition:
        asked = expressions.expression(part, goes_on=True)
        if not asked:
            return true() if asked == "" and not part.text.strip() else false()
        tables = [False, True] if self._reach.confidential else [False]
        found = [
            self.column(_R.id).in_(
                expressions.rows_of(expressions.word_table(is_secret=one), asked)
            )
            for one in tables
        ]
        return or_(*found)

    def _span(self, part: Span) -> Condition:
        column = self.column(_SPANS[part.field])
        edges = []
        if part.first is not None:
            edges.append(column >= part.first)
        if part.last is not None:
            edges.append(column <= part.last)
        return and_(*edges)

    def _choice(self, part: Choice) -> Condition:
        if part.field in _EQUAL:
            column, read = _EQUAL[part.field]
            return self.column(column).in_([read(value) for value in part.values])
        if part.field is FindField.FIELD:
            said = [records_saying(one, self._reach) for one in part.values]
            return or_(*said)
        if part.field is FindField.NO:
            return and_(*(not_(self._has(value)) for value in part.values))
        one_of: Mapping[FindField, Callable[[str], Condition]] = {
            FindField.CODE: self._code,
            FindField.BOX: self._box,
            FindField.PLACE: self._place,
            FindField.STATE: self._state,
            FindField.IS: self._is,
            FindField.HAS: self._has,
        }
        return or_(*(one_of[part.field](value) for value in part.values))

    # --- codes and places -------------------------------------------------------------------

    def _code(self, value: str) -> Condition:
        key = lookup_key(value)
        if not key:
            return false()
        return self.column(_R.code_key).between(key, key + LAST_SIGN) | self.column(_R.id).in_(
            formerly(key)
        )

    def _box(self, value: str) -> Condition:
        box = t.box.c
        wanted: Condition = box.box_no.in_([value, value.upper()])
        try:
            code = Barcode.parse(value)
        except NotABarcodeError:
            pass
        else:
            if code.kind is Kind.BOX:
                wanted = box.serial == code.serial
        return self.column(_R.box_id).in_(select(box.id).where(wanted, box.withdrawn_at.is_(None)))

    def _place(self, value: str) -> Condition:
        key = lookup_key(value)
        place = t.place.c
        former = t.former_address.c
        once = select(former.place_id).where(former.address_key.between(key, key + LAST_SIGN))
        there = select(place.id).where(
            or_(place.address_key.between(key, key + LAST_SIGN), place.id.in_(once))
        )
        return self.column(_R.box_id).in_(select(t.box.c.id).where(t.box.c.place_id.in_(there)))

    # --- states and flags -------------------------------------------------------------------

    def _state(self, value: str) -> Condition:
        if value == "withdrawn":
            return _R.withdrawn_at.is_not(None)
        return self.column(_R.state) == value

    def _is(self, value: str) -> Condition:
        flags = {
            "copy": _R.is_copy,
            "bound": _R.bound,
            "sealed": _R.sealed,
            "immature": _R.immature,
            "important": _R.important,
            "minutes": _R.party_minutes,
            "personal": _R.personal_data,
        }
        if value in flags:
            return flags[value] == true()
        if value in ("draft", "catalogued"):
            return self.column(_R.status) == value
        if value in ("file", "item"):
            return self.column(_R.level) == value
        if value == "held":
            return self._has("hold")
        if value in _PERIOD_STATES:
            return self.column(_R.period_state) == _PERIOD_STATES[value]
        if value == "extended":
            return self.column(_R.id).in_(_EXTENDED)
        shelved = self.column(_R.box_id).in_(
            select(t.box.c.id).where(t.box.c.place_id.is_not(None))
        )
        return shelved if value == "shelved" else self._unshelved()

    def _unshelved(self) -> Condition:
        standing = select(t.box.c.id).where(t.box.c.place_id.is_(None))
        other = t.record.alias("other").c
        unboxed = select(other.id).where(other.box_id.is_(None))
        boxed = select(other.id).where(other.box_id.in_(standing))
        return self.column(_R.id).in_(unboxed.union_all(boxed))

    def _has(self, value: str) -> Condition:
        texts = {
            "creator": _R.creator,
            "doc": _R.document_no,
            "unit": _R.unit_code,
            "note": _R.note,
        }
        others = {
            "box": _R.box_id,
            "date": _R.date_from,
            "pages": _R.pages,
            "period": _R.retention_id,
        }
        if value in texts:
            return self.column(texts[value]) != ""
        if value in others:
            return self.column(others[value]).is_not(None)
        if value == "place":
            return self._is("shelved")
        return self.column(_R.id).in_(_ASIDE[value])


def formerly(key: str) -> Select[tuple[int]]:
    """Return the records that once had a code beginning so."""
    former = t.former_code.c
    return select(former.record_id).where(former.code_key.between(key, key + LAST_SIGN))


_PERIOD_STATES = {"waiting": "not_running", "undetermined": "undetermined"}
_EXTENDED = select(t.period_change.c.record_id).where(t.period_change.c.kind == "extension")
_HOLD = t.hold_record.join(t.hold, t.hold.c.id == t.hold_record.c.hold_id)
_LINK = t.record_link.c
#: What stands beside the record, in tables of its own.
_ASIDE: Mapping[str, Any] = {
    "hold": select(t.hold_record.c.record_id)
    .select_from(_HOLD)
    .where(t.hold.c.lifted_on.is_(None)),
    "former": select(t.former_code.c.record_id),
    "loan": select(t.loan.c.record_id).where(t.loan.c.undone_at.is_(None)),
    "link": select(_LINK.from_id)
    .where(_LINK.ended_at.is_(None))
    .union(select(_LINK.to_id).where(_LINK.ended_at.is_(None))),
}
_SPANS: Mapping[FindField, ColumnElement[Any]] = {
    FindField.YEAR: _R.year,
    FindField.DATE: _R.date_from,
    FindField.DUE: _R.due_on,
    FindField.PAGES: _R.pages,
}
_EQUAL: Mapping[FindField, tuple[ColumnElement[Any], Callable[[str], Any]]] = {
    FindField.CLASS: (_R.category_id, int),
    FindField.PERIOD: (_R.retention_id, int),
    FindField.UNIT: (_R.unit_code, str),
    FindField.CARRIER: (_R.carrier, str),
    FindField.SECRECY: (_R.secrecy, lambda value: _RANKS[value]),
}


def every_class(parts: Sequence[Part]) -> list[Condition]:
    """Return conditions that are always true and let the index of the tree be entered anywhere."""
    named = {FindField.UNIT, FindField.IS, FindField.CARRIER}
    spans = any(isinstance(part, Span) and part.field is FindField.YEAR for part in parts)
    listed = any(isinstance(part, Choice) and part.field in named for part in parts)
    if not spans and not listed:
        return []
    fonds = _R.fonds_id.in_(select(t.fonds.c.id))
    is_narrowed = any(isinstance(part, Choice) and part.field is FindField.CLASS for part in parts)
    return [fonds] if is_narrowed else [fonds, _R.category_id.in_(select(t.category.c.id))]
