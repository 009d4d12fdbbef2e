"""The operation log page by page: by person, time, action and object (X-14, F-49)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, Text, and_, cast, func, literal, or_, select

from desktop_archive.rules.refused_acts import ACTION
from desktop_archive.store import refused_lines, row_names
from desktop_archive.store import tables as t
from desktop_archive.store.database import Session
from desktop_archive.store.refused_lines import RefusedLine
from desktop_archive.store.row_names import NAMED
from desktop_archive.store.trail_log import OF_THE_TRAIL

_MOST_OBJECTS = 3


@dataclass(frozen=True, slots=True)
class LogFilter:
    """What narrows the log; moments in UTC as the trail keeps them."""

    first: str = ""
    last: str = ""
    actor: str = ""
    action: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class LogRow:
    """One act with what it was done to."""

    seq: int
    op_id: str
    at: str
    actor: str
    action: str
    reason: str
    workstation: str
    rows: int
    objects: tuple[str, ...]
    refused: RefusedLine | None = None


def numbers(session: Session, wanted: LogFilter) -> list[int]:
    """Return the numbers of the acts there are, newest first."""
    o = t.operation.c
    query = select(o.seq).where(_matches(wanted)).order_by(o.seq.desc())
    return list(session.execute(query).scalars())


def rows(session: Session, acts: Sequence[int]) -> list[LogRow]:
    """Return acts by their numbers, newest first, with the names of what they were done to."""
    o = t.operation.c
    columns = (o.seq, o.op_id, o.at, o.actor, o.action, o.reason, o.workstation)
    query = select(*columns).where(o.seq.in_(acts)).order_by(o.seq.desc())
    found = session.execute(query).all()
    changed = _changed(session, [row.op_id for row in found])
    tried = refused_lines.of_acts(session, [row.op_id for row in found if row.action == ACTION])
    return [_log_row(row, *changed.get(row.op_id, (0, ())), tried.get(row.op_id)) for row in found]


def _log_row(
    row: Row[Any], rows: int, objects: tuple[str, ...], refused: RefusedLine | None
) -> LogRow:
    if refused is not None and refused.things:
        objects = refused.things[:_MOST_OBJECTS]
        is_cut = refused.has_more or not 1 < len(refused.things) <= _MOST_OBJECTS
        objects = (*objects, "…") if is_cut else objects
    facts = (row.seq, row.op_id, row.at, row.actor, row.action, row.reason, row.workstation)
    return LogRow(*facts, rows, objects, refused)


def light(session: Session, wanted: LogFilter) -> Iterator[tuple[int, str, str, str]]:
    """Yield number, moment, person and action of every act, in the order of the trail."""
    o = t.operation.c
    query = select(o.seq, o.at, o.actor, o.action).where(_matches(wanted)).order_by(o.seq)
    for row in session.execute(query):
        yield row.seq, row.at, row.actor, row.action


def people(session: Session) -> list[str]:
    """Return everybody who has an account, and the program itself."""
    found = session.execute(select(t.account.c.login).order_by(t.account.c.login)).scalars()
    return [*found, "system"]


def _matches(wanted: LogFilter) -> ColumnElement[bool]:
    o = t.operation.c
    tests: list[ColumnElement[bool]] = [o.seq > 0]
    if wanted.first:
        tests.append(o.at >= wanted.first)
    if wanted.last:
        tests.append(o.at <= wanted.last)
    if wanted.actor:
        tests.append(o.actor == wanted.actor)
    if wanted.action:
        tests.append(o.action == wanted.action)
    if wanted.words:
        tests.append(_says(wanted.words))
    return and_(*tests)


def _says(words: str) -> ColumnElement[bool]:
    """Return the condition that the reason has these words, or what an act is about is named so."""
    o, a = t.operation.c, t.audit.c
    named = (_is_named(kind, words) for kind in NAMED)
    told = and_(a.tbl == "event", a.rid.in_(_told_of(words)))
    changed: Select[tuple[str]] = select(a.op_id).where(or_(told, *named))
    return or_(o.reason.contains(words, autoescape=True), o.op_id.in_(changed))


def _is_named(kind: str, words: str) -> ColumnElement[bool]:
    table, name = NAMED[kind]
    ids = select(table.c.id).where(name.startswith(words, autoescape=True))
    return and_(t.audit.c.tbl == kind, t.audit.c.rid.in_(ids))


def _told_of(words: str) -> Select[tuple[int]]:
    """Return the events about what is named so: each says it as a table and a row."""
    about = (
        select(literal(f"{kind}:", Text) + cast(table.c.id, Text)).where(
            name.startswith(words, autoescape=True)
        )
        for kind, (table, name) in NAMED.items()
        if kind != "event"
    )
    return select(t.event.c.id).where(or_(*(t.event.c.subject.in_(one) for one in about)))


def _changed(session: Session, acts: Sequence[str]) -> dict[str, tuple[int, tuple[str, ...]]]:
    """Return for each act how many rows it changed, and the names of the first of them."""
    a = t.audit.c
    where = (a.op_id.in_(acts), a.tbl.not_in(OF_THE_TRAIL))
    counted = session.execute(select(a.op_id, func.count()).where(*where).group_by(a.op_id))
    sums: dict[str, int] = {row[0]: int(row[1]) for row in counted}
    names: dict[str, list[str]] = {}
    ends = (func.min(a.rid), func.max(a.rid))
    spans = select(a.op_id, a.tbl, *ends).where(*where).group_by(a.op_id, a.tbl)
    touched = session.execute(spans).all()
    for kind, (table, name) in NAMED.items():
        of_kind = [(act, dict.fromkeys(ids)) for act, tbl, *ids in touched if tbl == kind]
        wanted = {one for _, ids in of_kind for one in ids}
        query = select(table.c.id, name).where(table.c.id.in_(wanted))
        known = {row[0]: row[1] for row in session.execute(query)} if wanted else {}
        if kind == "event":
            known = row_names.named(session, known)
        for act, ids in of_kind:
            names.setdefault(act, []).extend(known[one] for one in ids if known.get(one))
    return {
        act: (sums.get(act, 0), tuple(dict.fromkeys(names.get(act, ())))[:_MOST_OBJECTS])
        for act in acts
    }
