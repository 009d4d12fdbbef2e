"""The use ledger: loans, readings and copies as one list, and what is written beside them."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Select,
    Subquery,
    and_,
    case,
    exists,
    func,
    literal,
    or_,
    select,
    union_all,
)

from desktop_archive.rules.lending.uses import UseKey, UseKind, UseSource, UseState
from desktop_archive.rules.secrecy import Secrecy
from desktop_archive.store import legible
from desktop_archive.store import tables as t
from desktop_archive.store.database import Session
from desktop_archive.store.unit_names import name_on

_DAY = re.compile(r"\d{4}-\d\d-\d\d")


@dataclass(frozen=True, slots=True)
class UseRow:
    """One line of the ledger."""

    source: str
    id: int
    kind: str
    used_at: str
    used_on: str
    ended: str | None
    person_id: int
    reader: str
    person_kind: str
    unit: str
    phone: str
    identity: str
    purpose: str
    purpose_code: str
    record_id: int
    code: str
    title: str
    quantity: int
    pages: int
    approved_by: str
    effects: int
    notes: int
    struck_why: str | None
    secrecy: int
    personal_data: bool

    @property
    def ended_on(self) -> str | None:
        """Return the day on the wall on which it ended; an unsigned reading kept the moment."""
        if self.ended is None or _DAY.fullmatch(self.ended):
            return self.ended
        return datetime.fromisoformat(self.ended).astimezone().date().isoformat()

    @property
    def key(self) -> UseKey:
        """Return which use it is."""
        return UseKey(UseSource(self.source), self.id)


@dataclass(frozen=True, slots=True, kw_only=True)
class UseFilter:
    """Which lines of the ledger are wanted; empty means all."""

    first: str = ""
    last: str = ""
    kind: str = ""
    unit: str = ""
    state: str = ""
    words: str = ""
    may_open: bool = False
    #: Only uses on application that ended between these days: their effect is awaited (E-04).
    ended_from: str = ""
    ended_to: str = ""


@dataclass(frozen=True, slots=True)
class EntryRow:
    """What was written beside a use."""

    kind: str
    words: str
    social: str
    amount_fen: int
    said_by: str
    said_on: str
    entered_by: str
    entered_at: str


_L, _R, _C, _E = t.loan.c, t.reading.c, t.copy_made.c, t.use_entry.c
_COLUMN = {
    UseSource.LOAN: _E.loan_id,
    UseSource.READING: _E.reading_id,
    UseSource.COPY: _E.copy_id,
}
_IDENTITY = func.coalesce(
    func.nullif(t.person.c.letter, ""), func.nullif(t.person.c.identity_shown, ""), ""
)


def _beside(source: UseSource, line: ColumnElement[int], kind: str) -> ColumnElement[int]:
    return (
        select(func.count())
        .where(_COLUMN[source] == line, _E.kind == kind)
        .correlate(t.loan, t.reading, t.copy_made)
        .scalar_subquery()
    )


def _struck(source: UseSource, line: ColumnElement[int]) -> ColumnElement[str]:
    return (
        select(_E.words)
        .where(_COLUMN[source] == line, _E.kind == "strike")
        .correlate(t.loan, t.reading, t.copy_made)
        .scalar_subquery()
    )


def _written(source: UseSource, line: ColumnElement[int]) -> list[ColumnElement[Any]]:
    return [
        _beside(source, line, "effect").label("effects"),
        _beside(source, line, "note").label("notes"),
    ]


#: What is taken back at once stays readable with its reason: a struck line (E-10).
_LOANS = select(
    literal("loan").label("source"),
    _L.id,
    literal(UseKind.LOAN.value).label("kind"),
    _L.lent_at.label("used_at"),
    _L.lent_on.label("used_on"),
    _L.returned_on.label("ended_on"),
    _L.person_id,
    _L.record_id,
    _L.application_id,
    _L.purpose,
    literal(0).label("pages"),
    _L.approved_by,
    *_written(UseSource.LOAN, _L.id),
    case((_L.undone_at.is_not(None), _L.undo_reason), else_=_struck(UseSource.LOAN, _L.id)).label(
        "struck_why"
    ),
)
_READINGS = select(
    literal("reading"),
    _R.id,
    literal(UseKind.READING.value),
    _R.began_at,
    _R.began_on,
    func.coalesce(_R.signed_on, _R.ended_at),
    _R.person_id,
    _R.record_id,
    _R.application_id,
    _R.purpose,
    literal(0),
    _R.approved_by,
    *_written(UseSource.READING, _R.id),
    case((_R.undone_at.is_not(None), literal("")), else_=_struck(UseSource.READING, _R.id)),
)
#: A copy ends with its receipt, an electronic one when it is sent back, one held back then.
_COPY_ENDS = case(
    (_C.review == "held_back", _C.reviewed_on),
    (_C.kind == "electronic", _C.back_on),
    else_=_C.received_on,
)
_COPIES = select(
    literal("copy"),
    _C.id,
    _C.kind,
    _C.made_on,
    _C.made_on,
    _COPY_ENDS,
    _C.person_id,
    _C.record_id,
    _C.application_id,
    _C.purpose,
    _C.pages,
    _C.consent_by,
    *_written(UseSource.COPY, _C.id),
    _struck(UseSource.COPY, _C.id),
)
#: Each register with the day a use began and ended, and what makes its effect worth asking for.
_PARTS: Sequence[tuple[Select[Any], ColumnElement[Any], ColumnElement[Any], ColumnElement[bool]]]
_PARTS = (
    (_LOANS, _L.lent_on, _L.returned_on, _L.application_id.is_not(None)),
    (_READINGS, _R.began_on, _R.signed_on, _R.application_id.is_not(None)),
    (_COPIES, _C.made_on, _COPY_ENDS, _C.review != "held_back"),
)


def _uses(wanted: UseFilter) -> Subquery:
    """Return the uses of a span of days; each register is asked by its own index."""
    parts = []
    for part, day, ended, is_asked in _PARTS:
        limits = [day >= wanted.first] if wanted.first else []
        limits += [day <= wanted.last] if wanted.last else []
        if wanted.ended_from:
            # What an old register brought in has no application: nobody is asked about it.
            limits += [is_asked, ended >= wanted.ended_from, ended <= wanted.ended_to]
        if wanted.ended_from and part is _LOANS:
            # A moment begins with its day, so the index over the returns serves.
            limits.append(_L.returned_at >= wanted.ended_from)
        parts.append(part.where(*limits))
    return union_all(*parts).subquery("uses")


def _joined(uses: Subquery, wanted: UseFilter, *columns: ColumnElement[Any]) -> Select[Any]:
    tables = (
        uses.join(t.record, t.record.c.id == uses.c.record_id)
        .join(t.person, t.person.c.id == uses.c.person_id)
        .outerjoin(t.unit, t.unit.c.id == t.person.c.unit_id)
        .outerjoin(t.application, t.application.c.id == uses.c.application_id)
    )
    return select(*columns).select_from(tables).where(*_conditions(uses, wanted))


def _conditions(uses: Subquery, wanted: UseFilter) -> list[ColumnElement[bool]]:
    u = uses.c
    states = {
        UseState.STRUCK.value: u.struck_why.is_not(None),
        UseState.RUNNING.value: and_(u.struck_why.is_(None), u.ended_on.is_(None)),
        UseState.REPORTED.value: and_(u.struck_why.is_(None), u.effects > 0),
        UseState.ENDED.value: and_(u.struck_why.is_(None), u.ended_on.is_not(None), u.effects == 0),
    }
    found: list[ColumnElement[bool]] = []
    if wanted.kind:
        found.append(u.kind == wanted.kind)
    if wanted.unit:
        found.append(func.coalesce(t.unit.c.name, "") == wanted.unit)
    if wanted.state:
        found.append(states[wanted.state])
    if wanted.words:
        found.append(_says(wanted))
    return found


def _says(wanted: UseFilter) -> ColumnElement[bool]:
    """Look into reader, unit and code; into titles only where they may be read (R-19)."""
    words = wanted.words
    title = t.record.c.title.contains(words, autoescape=True)
    if not wanted.may_open:
        guarded = or_(t.record.c.secrecy >= Secrecy.SECRET.rank, t.record.c.personal_data)
        title = and_(title, ~guarded)
    return or_(
        t.person.c.name.contains(words, autoescape=True),
        t.unit.c.name.contains(words, autoescape=True),
        t.record.c.code.contains(words, autoescape=True),
        title,
    )


def _line(uses: Subquery) -> list[ColumnElement[Any]]:
    u, p, r = uses.c, t.person.c, t.record.c
    return [
        *(u.source, u.id, u.kind, u.used_at, u.used_on, u.ended_on, u.person_id),
        *(p.name, p.kind, name_on(u.used_on), p.phone, _IDENTITY),
        *(u.purpose, func.coalesce(t.application.c.purpose, "")),
        *(u.record_id, r.code, r.title, r.quantity, u.pages, u.approved_by),
        *(u.effects, u.notes, u.struck_why, r.secrecy, r.personal_data),
    ]


def count(session: Session, wanted: UseFilter) -> int:
    """Return how many lines there are."""
    uses = _uses(wanted)
    return int(session.execute(_joined(uses, wanted, func.count())).scalar_one())


def lines(
    session: Session,
    wanted: UseFilter,
    offset: int = 0,
    limit: int | None = None,
    order: tuple[str, bool] = ("used_at", False),
) -> list[UseRow]:
    """Return lines of the ledger, newest first if nothing else is asked for."""
    uses = _uses(wanted)
    u = uses.c
    by = {
        "used_at": u.used_at,
        "kind": u.kind,
        "reader": t.person.c.name,
        "unit": func.coalesce(t.unit.c.name, ""),
        "code": t.record.c.code,
        "purpose": u.purpose,
        "ended": u.ended_on,
    }[order[0]]
    directed = by.asc() if order[1] else by.desc()
    query = _joined(uses, wanted, *_line(uses)).order_by(directed, u.used_at.desc(), u.id.desc())
    return [UseRow(*row) for row in session.execute(query.offset(offset).limit(limit))]


def one(session: Session, key: UseKey) -> UseRow | None:
    """Return one line of the ledger."""
    wanted = UseFilter()
    uses = _uses(wanted)
    query = _joined(uses, wanted, *_line(uses))
    found = session.execute(query.where(uses.c.source == key.source.value, uses.c.id == key.id))
    rows = legible.told(session, [UseRow(*row) for row in found], lambda row: row.record_id)
    return next(iter(rows), None)


@dataclass(frozen=True, slots=True)
class Tally:
    """How many uses, pieces of paper and readers share something."""

    name: str
    uses: int
    pages: int
    readers: int


def tallies(session: Session, wanted: UseFilter, by: str) -> list[Tally]:
    """Return the uses that were not struck, by kind, unit, purpose, class or month, most first."""
    uses = _uses(wanted)
    names: Mapping[str, ColumnElement[Any]] = {
        "kind": uses.c.kind,
        "unit": func.coalesce(t.unit.c.name, ""),
        "purpose": func.coalesce(t.application.c.purpose, ""),
        "month": func.substr(uses.c.used_on, 1, 7),
        "category": t.category.c.code,
        "all": literal(""),
    }
    name = names[by]
    counted = func.count()
    readers = func.count(uses.c.person_id.distinct())
    query = _joined(uses, wanted, name, counted, func.sum(uses.c.pages), readers)
    if by == "category":
        query = query.join(t.category, t.category.c.id == t.record.c.category_id)
    query = query.where(uses.c.struck_why.is_(None)).group_by(name)
    order = name if by == "month" else counted.desc()
    return [
        Tally(str(row[0]), row[1], row[2], row[3])
        for row in session.execute(query.order_by(order, name))
    ]


def units(session: Session) -> list[str]:
    """Return the units whose people are known, for the choice of one."""
    query = select(t.unit.c.name).where(exists().where(t.person.c.unit_id == t.unit.c.id))
    return [str(name) for name in session.execute(query.order_by(t.unit.c.name)).scalars()]


def add_entry(session: Session, key: UseKey, **values: object) -> None:
    """Write something beside a use."""
    column = _COLUMN[key.source].name
    entry = {column: key.id, "entered_at": session.at, **values}
    session.execute(t.use_entry.insert().values(**entry))


def entries(session: Session, key: UseKey) -> list[EntryRow]:
    """Return what was written beside a use, in its order."""
    names = ("kind", "words", "social", "amount_fen", "said_by", "said_on", "entered_by")
    query = select(*(_E[name] for name in names), _E.entered_at).where(
        _COLUMN[key.source] == key.id
    )
    return [EntryRow(*row) for row in session.execute(query.order_by(_E.id))]
