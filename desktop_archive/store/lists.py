"""Lists of records: any order, any filter, any page of a million, and how many there are.

A list is answered in one of three ways. Words are asked of the index of words, the newest first.
What few records meet is gathered and sorted. Everything else is read in its order, from an index
that holds what narrows it, so that passing a record over costs no look at it.
"""

from array import array
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Select,
    case,
    func,
    not_,
    select,
    true,
)

from desktop_archive.rules.finding.language import Part
from desktop_archive.rules.reference_codes import lookup_key
from desktop_archive.store import asking, dialect, gate
from desktop_archive.store import tables as t
from desktop_archive.store.asking import Asked
from desktop_archive.store.database import Session
from desktop_archive.store.queries import LIVE_RECORD, Found, Query, parts_of
from desktop_archive.store.schema.records import GONE, RECORD_STATES, behind
from desktop_archive.store.search import expressions
from desktop_archive.store.search.conditions import (
    LAST_SIGN,
    Condition,
    Conditions,
    every_class,
    formerly,
)

_R, _B, _P = t.record.c, t.box.c, t.place.c
PAGE = 100
#: What fewer records meet is gathered and sorted; more are read in their order.
FEW = 5_000
#: Of words that more records have than this, a sorted list is read in its order.
_MANY = 20_000
_PIECE = 5_000
#: A code so long, or longer, is no word.
_LONG_CODE = 8

#: Columns a list can be sorted by; nothing else ever reaches the ORDER BY (F39).
ORDERS: Mapping[str, ColumnElement[Any]] = {
    "code": _R.code_key,
    "title": _R.title,
    "date": _R.date_from,
    "year": _R.year,
    "secrecy": _R.secrecy,
    "pages": _R.pages,
    "state": _R.state,
    "creator": _R.creator,
    "retention": _R.retention_id,
    "due": _R.due_on,
    "box": _R.box_id,
    "place": _P.address_key,
    "newest": _R.id,
}
#: Orders whose key is not shown of a guarded entry: their place in the list tells nothing (R-19).
_HIDDEN_ORDERS = frozenset({"title", "creator", "date", "pages"})
_MAY_BE_MISSING = frozenset({"date", "year", "pages", "retention", "due", "box"})
_MAY_BE_EMPTY = frozenset({"creator"})
#: In the order of places: what stands in a box on a shelf, and what does not.
_PLACED: list[Condition] = []
_STANDING = select(_B.id).where(_B.place_id.is_not(None))
_UNPLACED: Condition = _R.box_id.is_(None) | _R.box_id.not_in(_STANDING)


class NoLongerWantedError(Exception):
    """Another list is wanted before this one was whole."""


@dataclass(frozen=True, slots=True)
class _Group:
    """A question to tables of the index, with what their records must meet beside it."""

    asked: str
    tables: Sequence[str]
    conditions: Sequence[Condition]
    few: Sequence[int] | None


class _List:
    """One list that is being answered."""

    def __init__(
        self, session: Session, query: Query, is_wanted: Callable[[], bool] = lambda: True
    ) -> None:
        self._session = session
        self._is_wanted = is_wanted
        self.query = query
        self.asked = asking.ask(session, (query.text, *query.chips), parts_of(query))
        self.order = query.order if query.order in ORDERS else ""
        if not self.order and not self.asked.words:
            self.order = "code"

    # --- conditions -------------------------------------------------------------------------

    def base(self) -> list[Condition]:
        """Return which records a list is about at all (D-33), and whose (R-19)."""
        query, found = self.query, list[Condition]()
        if query.only == "destroyed":
            found += [_R.withdrawn_at.is_(None), _R.state.in_(GONE)]
        elif not query.gone and not self.asked.asks_for_gone:
            found.append(LIVE_RECORD)
        found += self.seen(self.asked)
        if query.node.fonds_id is not None:
            found.append(_R.fonds_id == query.node.fonds_id)
        return found

    def seen(self, asked: Asked) -> list[Condition]:
        """Return whose records a list holds, and that it asks only what one may read of them."""
        reach, found = self._session.reach, list[Condition]()
        if not reach.sees_everything:
            found.append(gate.visible(_R, reach))
        if asked.asks_for_hidden and not reach.reads_everything:
            found.append(self._readable)
        return found

    def conditions(self, parts: Sequence[Part], *, walked: bool) -> list[Condition]:
        """Return the conditions of a list about a record itself."""
        writer = Conditions(self._session.reach, walked=walked)
        return [*self.base(), *(writer.of(part) for part in parts)]

    @property
    def is_narrowed(self) -> bool:
        """Tell whether anything but the order is asked for."""
        return bool(self.asked.parts) or self.query.only == "destroyed"

    # --- ways -------------------------------------------------------------------------------

    def gather(self, limit: int | None) -> "array[int]":
        """Return records that meet the conditions, in no order."""
        conditions = self.conditions(self.asked.parts, walked=False)
        statement = select(_R.id).where(*conditions, *every_class(self.asked.parts))
        return self._ids(statement, limit)

    def sort(self, ids: Sequence[int]) -> "array[int]":
        """Return records in the order of the list."""
        statement = select(_R.id).where(_R.id.in_(dialect.among(ids)))
        if self.order == "place":
            boxed = t.record.outerjoin(t.box, _B.id == _R.box_id)
            statement = statement.select_from(boxed.outerjoin(t.place, _P.id == _B.place_id))
        return self._ids(statement.order_by(*self._keys()))

    def walk(self, limit: int | None, offset: int = 0) -> "array[int]":
        """Return a piece of the list, read in its order."""
        found = array("q")
        for phase, keys in self._phases():
            wanted = None if limit is None else limit - len(found)
            if wanted is not None and wanted <= 0:
                break
            conditions = self.conditions(self.asked.parts, walked=True)
            statement = self._from(placed=phase is _PLACED).where(*conditions, *phase)
            piece = self._ids(statement.order_by(*keys), wanted, offset)
            if offset and not piece:
                offset -= self._count(statement)
            elif piece:
                offset = 0
            found += piece
        return found

    def by_words(self, limit: int | None) -> list[int]:
        """Return what words find: codes, the words as they stand, longer ones; newest first."""
        codes = self._by_code(limit)
        found: dict[int, None] = {}
        for group in self._word_groups() if not self._is_code(codes) else ():
            statements = [
                expressions.newest(name, group.asked, group.conditions, limit, group.few)
                for name in group.tables
            ]
            merged = sorted((one for each in statements for one in self._ids(each)), reverse=True)
            found |= dict.fromkeys(merged)
            if limit is not None and len(found) >= limit:
                break
        return list(dict.fromkeys([*codes, *found]))[:limit]

    # --- words ------------------------------------------------------------------------------

    def _is_code(self, found: Sequence[int]) -> bool:
        """Tell whether the words are plainly a code, so that nothing else is meant by them."""
        key = lookup_key(self.asked.loose)
        has_digit = any(sign.isdigit() for sign in key)
        return bool(found) and has_digit and len(key) >= _LONG_CODE

    def _word_groups(self) -> "list[_Group]":
        """Return the questions to the index, best group first, each waiting for its limit."""
        parts = self.asked.parts
        inside = [part for part in parts if expressions.narrows(part)]
        others = [part for part in self.asked.others if part not in inside]
        conditions = self.conditions(others, walked=True)
        few = self._few(others)
        groups: list[_Group] = []
        for goes_on in (False, True):
            asked = expressions.joined((*self.asked.words, *inside), goes_on=goes_on)
            if asked and not any(group.asked == asked for group in groups):
                tables = self._tables(expressions.word_table)
                groups.append(_Group(asked, tables, conditions, few))
        letters = expressions.initials_expression(self.asked.loose)
        if letters:
            about = self.conditions(self.asked.others, walked=True)
            groups.append(_Group(letters, self._tables(expressions.initials_table), about, None))
        return groups

    def _tables(self, name_of: Callable[..., str]) -> list[str]:
        secrecies = (False, True) if self._session.reach.confidential else (False,)
        return [name_of(is_secret=one) for one in secrecies]

    def _few(self, others: Sequence[Part]) -> Sequence[int] | None:
        """Return the records that meet the other conditions when they are few."""
        if not others:
            return None
        statement = select(_R.id).where(*self.conditions(others, walked=False))
        found = self._ids(statement.where(*every_class(others)), FEW + 1)
        return found if len(found) <= FEW else None

    def _by_code(self, limit: int | None) -> list[int]:
        """Return what a code finds, as it is now and as it once was (N-20)."""
        key = lookup_key(self.asked.loose)
        if not key:
            return []
        # A code is shown of every entry: what is hidden of it stays out of this question.
        asked = Asked(self.asked.others)
        writer = Conditions(self._session.reach, walked=True)
        about = [*self.seen(asked), *(writer.of(part) for part in asked.parts)]
        if self.query.only == "destroyed":
            about += [_R.withdrawn_at.is_(None), _R.state.in_(GONE)]
        elif not self.query.gone and not asked.asks_for_gone:
            about.append(LIVE_RECORD)
        now = select(_R.id).where(_R.code_key.between(key, key + LAST_SIGN), *about)
        once = select(_R.id).where(_R.id.in_(formerly(key)), *about)
        return [
            *self._ids(now.order_by(_R.code_key), limit),
            *self._ids(once.order_by(_R.code_key), limit),
        ]

    # --- orders -----------------------------------------------------------------------------

    def _keys(self) -> list[Any]:
        """Return the whole order in one piece: what is missing last, what is guarded behind it."""
        keys: list[Any] = []
        if self._hides_keys:
            keys.append(case((self._readable, 0), else_=1))
            keys.append(case((self._readable, None), else_=_R.code_key))
        column = ORDERS[self.order]
        if self.order == "place":
            keys += [column.is_(None), case((column.is_(None), _R.code_key), else_=None)]
        elif self.order in _MAY_BE_MISSING:
            keys.append(column.is_(None))
        elif self.order in _MAY_BE_EMPTY:
            keys.append(column == "")
        return [*keys, *self._ordered(column)]

    def _phases(self) -> list[tuple[list[Condition], list[Any]]]:
        """Return the same order as pieces one after the other, each along its index."""
        column = ORDERS[self.order]
        keys = self._ordered(column)
        about: list[Condition] = [self._readable] if self._hides_keys else []
        if self.order == "place":
            return [(_PLACED, keys), ([_UNPLACED], [_R.code_key, _R.id])]
        if self.order == "state":
            states = sorted(RECORD_STATES, reverse=not self.query.ascending)
            return [([_R.state == state], keys[-1:]) for state in states]
        pieces: list[tuple[list[Condition], list[Any]]] = [([*about], keys)]
        if self.order in _MAY_BE_MISSING:
            pieces = [([*about, column.is_not(None)], keys), ([*about, column.is_(None)], keys)]
        elif self.order in _MAY_BE_EMPTY:
            pieces = [([*about, column > ""], keys), ([*about, column == ""], keys)]
        if self._hides_keys:
            pieces.append(([not_(self._readable)], [_R.code_key, _R.id]))
        return pieces

    def _from(self, *, placed: bool) -> Select[Any]:
        """Return what a list is read from: the records, or the places with the boxes on them."""
        if not placed:
            return select(_R.id)
        # In this order only: place by place, box by box.
        boxes = t.place.join(t.box, _B.place_id == dialect.not_by_index(_P.id))
        return select(_R.id).select_from(
            boxes.join(t.record, _R.box_id == dialect.not_by_index(_B.id))
        )

    def _ordered(self, column: ColumnElement[Any]) -> list[Any]:
        if self.order == "place":
            places = (column, _B.place_position, _R.box_position, _R.id)
            return [one.asc() if self.query.ascending else one.desc() for one in places]
        names = _BEHIND.get(self.order) or behind(column.key or "")
        columns = [_R[name] for name in dict.fromkeys((*names, "id"))]
        return [one.asc() if self.query.ascending else one.desc() for one in columns]

    @property
    def _hides_keys(self) -> bool:
        reach = self._session.reach
        return self.order in _HIDDEN_ORDERS and not (reach.reads_everything or reach.hides)

    @property
    def _readable(self) -> Condition:
        return gate.readable(_R, self._session.reach)

    # --- asking -----------------------------------------------------------------------------

    def _ids(
        self, statement: Select[Any], limit: int | None = None, offset: int = 0
    ) -> "array[int]":
        if limit is not None:
            statement = statement.limit(limit)
        if offset:
            statement = statement.offset(offset)
        rows = gate.along_indexes(self._session.connection, statement)
        found = array("q")
        # In pieces: the window's thread must get its turn while a million ids come in.
        while piece := rows.cursor.fetchmany(_PIECE):
            if not self._is_wanted():
                raise NoLongerWantedError
            found.extend([row[0] for row in piece])
        return found

    def _count(self, statement: Select[Any]) -> int:
        inner = statement.subquery()
        found = self._session.execute(select(func.count()).select_from(inner))
        return int(found.scalar_one())


#: Orders along an index that holds something else behind its key.
_BEHIND: Mapping[str, tuple[str, ...]] = {
    "state": ("state",),
    "box": ("box_id", "box_position"),
    "newest": ("id",),
}


def begin(session: Session, query: Query, limit: int = PAGE) -> Found:
    """Return the beginning of a list, at once however long it is."""
    one = _List(session, query)
    if one.asked.words and not one.order:
        ids = one.by_words(limit + 1)
        return Found(ids[:limit], len(ids) <= limit, len(ids))
    if one.is_narrowed:
        most = _MANY if one.asked.words else FEW
        few = array("q", one.by_words(most + 1) if one.asked.words else one.gather(most + 1))
        if len(few) <= most:
            return Found(one.sort(few), complete=True, at_least=len(few))
        return Found(one.walk(limit), complete=False, at_least=most + 1)
    first = one.walk(limit + 1)
    return Found(first[:limit], len(first) <= limit, len(first))


def everything(
    session: Session, query: Query, is_wanted: Callable[[], bool] = lambda: True
) -> "array[int]":
    """Return all records of a list in its order.

    Raises:
        NoLongerWantedError: another list is wanted by now.
    """
    one = _List(session, query, is_wanted)
    if one.asked.words:
        ids = one.by_words(None)
        return array("q", one.sort(ids) if one.order else ids)
    if one.is_narrowed:
        few = one.gather(FEW + 1)
        if len(few) <= FEW:
            return one.sort(few)
    return one.walk(None)


def is_large(session: Session) -> bool:
    """Tell whether the room has so many records that lists are read in the background."""
    last = session.execute(select(func.max(_R.id))).scalar()
    return int(last or 0) > _MANY


def count(session: Session, query: Query) -> int:
    """Return how many records a list holds."""
    one = _List(session, query)
    if one.asked.words:
        return len(one.by_words(None))
    conditions = one.conditions(one.asked.parts, walked=False)
    statement = select(func.count()).select_from(t.record)
    statement = statement.where(true(), *conditions, *every_class(one.asked.parts))
    return int(session.execute(statement).scalar_one())


def page_ids(session: Session, query: Query, offset: int, limit: int) -> list[int]:
    """Return the ids of one page of a list."""
    if offset == 0 and limit <= FEW:
        return list(begin(session, query, limit).ids[:limit])
    one = _List(session, query)
    if one.is_narrowed or limit > FEW:
        return list(everything(session, query)[offset : offset + limit])
    return list(one.walk(limit, offset))
