"""Numbering schemes with their versions, counters of classes, marked numbers."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import bindparam, func, select, update

from desktop_archive.store import tables as t
from desktop_archive.store.database import Session

#: The family of schemes by which lists without numbers were numbered.
OF_IMPORTS = "import"
_S, _C, _M, _R = t.scheme.c, t.counter.c, t.number_mark.c, t.record.c


@dataclass(frozen=True, slots=True)
class SchemeRow:
    """One version of a numbering scheme, as it is stored (N-03, N-08)."""

    id: int
    name: str
    version: int
    template: str
    category_id: int | None
    locked: bool
    approved_by: str
    valid_from: str
    scope_fields: str
    years_together: int
    start: int
    step: int
    overflow: str
    gap: str
    late: str
    runs_on: bool
    reason: str


@dataclass(frozen=True, slots=True)
class CounterRow:
    """How far the numbers of a class have come."""

    id: int
    scheme_id: int
    scope: str
    next_number: int
    state: str
    fills: bool
    fixed_on: str | None
    fixed_by: str


@dataclass(frozen=True, slots=True)
class MarkRow:
    """Numbers of a class that are reserved or void."""

    id: int
    scheme_id: int | None
    scope: str
    first: int
    last: int
    kind: str
    reason: str
    until: str | None
    made_on: str
    made_by: str
    approved_by: str
    ended_on: str | None
    ended_reason: str


_SCHEMES = select(
    _S.id, _S.name, _S.version, _S.template, _S.category_id, _S.locked, _S.approved_by,
    _S.valid_from, _S.scope_fields, _S.years_together, _S.start, _S.step, _S.overflow, _S.gap,
    _S.late, _S.runs_on, _S.reason,
).order_by(_S.name, _S.version.desc())  # fmt: skip
_COUNTERS = select(
    _C.id, _C.scheme_id, _C.scope, _C.next_number, _C.state, _C.fills, _C.fixed_on, _C.fixed_by
)
_COUNTER = _COUNTERS.where(_C.scheme_id == bindparam("scheme_id"), _C.scope == bindparam("scope"))
_MARKS = select(
    _M.id, _M.scheme_id, _M.scope, _M.first, _M.last, _M.kind, _M.reason, _M.until, _M.made_on,
    _M.made_by, _M.approved_by, _M.ended_on, _M.ended_reason,
).order_by(_M.scope, _M.first, _M.id)  # fmt: skip
_MARKS_OF_CLASS = _MARKS.where(_M.scope == bindparam("scope"), _M.ended_on.is_(None))
_USED = select(_R.number).where(
    _R.scheme_id == bindparam("scheme_id"),
    _R.scope == bindparam("scope"),
    _R.number_suffix == 0,
    _R.withdrawn_at.is_(None),
)
_CODES = select(_R.code).where(
    _R.code >= bindparam("low"), _R.code < bindparam("high"), _R.withdrawn_at.is_(None)
)


def schemes(session: Session) -> list[SchemeRow]:
    """Return all versions of all schemes, newest version first; those of imports apart."""
    rows = session.execute(_SCHEMES).all()
    return [SchemeRow(*row) for row in rows if row.name != OF_IMPORTS]


def import_schemes(session: Session) -> list[SchemeRow]:
    """Return the schemes by which lists without numbers were numbered."""
    rows = session.execute(_SCHEMES).all()
    return [SchemeRow(*row) for row in rows if row.name == OF_IMPORTS]


def scheme(session: Session, scheme_id: int) -> SchemeRow | None:
    """Return one version of a scheme."""
    row = session.execute(_SCHEMES.where(_S.id == scheme_id)).first()
    return None if row is None else SchemeRow(*row)


def numbered_by(session: Session) -> dict[int, int]:
    """Return how many records each version has numbered."""
    found = session.execute(
        select(_R.scheme_id, func.count())
        .where(_R.scheme_id.is_not(None), _R.scope.is_not(None), _R.withdrawn_at.is_(None))
        .group_by(_R.scheme_id)
    )
    return {int(row[0]): int(row[1]) for row in found}


def add_scheme(session: Session, values: Mapping[str, object]) -> int:
    """Add a version of a scheme."""
    return int(session.execute(t.scheme.insert().values(**values)).lastrowid)


def change_scheme(session: Session, scheme_id: int, values: Mapping[str, object]) -> None:
    """Change a version that has numbered nothing yet."""
    session.execute(update(t.scheme).where(_S.id == scheme_id).values(**values))


def lock_scheme(session: Session, scheme_id: int) -> None:
    """Lock a version: it has numbered a record (N-08)."""
    session.execute(update(t.scheme).where(_S.id == scheme_id, ~_S.locked).values(locked=True))


def counter(session: Session, scheme_id: int, scope: str) -> CounterRow | None:
    """Return how far the numbers of a class have come, or None when none was given."""
    row = session.execute(_COUNTER, {"scheme_id": scheme_id, "scope": scope}).first()
    return None if row is None else CounterRow(*row)


def counters(session: Session) -> list[CounterRow]:
    """Return every class that has been numbered."""
    rows = session.execute(_COUNTERS.order_by(_C.scope, _C.scheme_id))
    return [CounterRow(*row) for row in rows]


def open_counter(
    session: Session, scheme_id: int, scope: str, next_number: int, *, fills: bool
) -> None:
    """Begin a class."""
    values = {"scheme_id": scheme_id, "scope": scope, "next_number": next_number, "fills": fills}
    session.execute(t.counter.insert().values(**values))


def change_counter(session: Session, counter_id: int, **values: object) -> None:
    """Note how far a class has come, or that its numbers are fixed now."""
    session.execute(update(t.counter).where(_C.id == counter_id).values(**values))


def is_fixed(session: Session, scope: str) -> bool:
    """Say whether the numbers of a class are fixed, under whichever version."""
    found = session.execute(select(_C.id).where(_C.scope == scope, _C.state == "fixed").limit(1))
    return found.first() is not None


def used_numbers(session: Session, scheme_id: int, scope: str) -> frozenset[int]:
    """Return the numbers of a class that records hold."""
    found = session.execute(_USED, {"scheme_id": scheme_id, "scope": scope})
    return frozenset(int(number) for number in found.scalars())


def counted(session: Session) -> dict[tuple[int, str], tuple[int, int, int]]:
    """Return of every class how many records hold a number of it, the lowest and the highest."""
    found = session.execute(
        select(_R.scheme_id, _R.scope, func.count(), func.min(_R.number), func.max(_R.number))
        .where(_R.scope.is_not(None), _R.withdrawn_at.is_(None), _R.number_suffix == 0)
        .where(_R.scheme_id.is_not(None))
        .group_by(_R.scheme_id, _R.scope)
    )
    return {
        (int(row[0]), row[1]): (int(row[2]), int(row[3] or 0), int(row[4] or 0)) for row in found
    }


def numbers_in(session: Session, scope: str) -> list[tuple[int, str]]:
    """Return number and code of the records that schemes have numbered in a class."""
    ids = [int(key) for key in session.execute(select(_S.id)).scalars()]
    found = session.execute(
        select(_R.number, _R.code).where(
            _R.scheme_id.in_(ids),
            _R.scope == scope,
            _R.number.is_not(None),
            _R.number_suffix == 0,
            _R.withdrawn_at.is_(None),
        )
    )
    return [(int(row[0]), row[1]) for row in found]


def codes_beginning(session: Session, scope: str) -> list[str]:
    """Return the codes that begin like a class and go on with a number."""
    return [code for sign in ("", *"-·/. ") for code in codes_from(session, scope + sign)]


def codes_from(session: Session, prefix: str) -> list[str]:
    """Return the codes that go on with a digit after this beginning."""
    found = session.execute(_CODES, {"low": prefix + "0", "high": prefix + ":"})
    return list(found.scalars())


def holder(
    session: Session, code: str
) -> tuple[int, int | None, str | None, int | None, str] | None:
    """Return record, scheme, class, number and state of the record with a code."""
    row = session.execute(
        select(_R.id, _R.scheme_id, _R.scope, _R.number, _R.state).where(
            _R.code == code, _R.withdrawn_at.is_(None)
        )
    ).first()
    return None if row is None else (row[0], row[1], row[2], row[3], row[4])


def highest_suffix(session: Session, scheme_id: int, scope: str, number: int) -> int:
    """Return the last suffix given behind a number."""
    found = session.execute(
        select(func.max(_R.number_suffix)).where(
            _R.scheme_id == scheme_id,
            _R.scope == scope,
            _R.number == number,
            _R.withdrawn_at.is_(None),
        )
    )
    return int(found.scalar() or 0)


def marks(session: Session, *, ended: bool = False) -> list[MarkRow]:
    """Return marked numbers of all classes; those that were taken back on request."""
    query = _MARKS if ended else _MARKS.where(_M.ended_on.is_(None))
    return [MarkRow(*row) for row in session.execute(query)]


def marks_of(session: Session, scope: str) -> list[MarkRow]:
    """Return the marked numbers of a class."""
    return [MarkRow(*row) for row in session.execute(_MARKS_OF_CLASS, {"scope": scope})]


def mark(session: Session, mark_id: int) -> MarkRow | None:
    """Return one line of marked numbers."""
    row = session.execute(_MARKS.where(_M.id == mark_id)).first()
    return None if row is None else MarkRow(*row)


def add_mark(session: Session, values: Mapping[str, object]) -> int:
    """Mark numbers of a class."""
    return int(session.execute(t.number_mark.insert().values(**values)).lastrowid)


def change_mark(session: Session, mark_id: int, **values: object) -> None:
    """Shorten marked numbers, or take the mark back."""
    session.execute(update(t.number_mark).where(_M.id == mark_id).values(**values))
