"""Facts of the room, policies, serial numbers, the calendar and events."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import Select, Table, Update, bindparam, func, select, update

from desktop_archive.store import dialect
from desktop_archive.store import tables as t
from desktop_archive.store.database import Session


def facts(session: Session) -> dict[str, str]:
    """Return what the room says about itself."""
    return {row.name: row.value for row in session.execute(select(t.fact.c.name, t.fact.c.value))}


def server_login(session: Session) -> str | None:
    """Return with whose login a server lets us in; nothing where the register is a file."""
    if not dialect.on_server(session.connection):
        return None
    return str(session.execute(select(func.current_user())).scalar_one())


def confirmation(session: Session) -> str:
    """Return how the disk is asked to confirm what was told as done."""
    if not dialect.on_server(session.connection):
        return dialect.engine_name(session.connection).rpartition(" ")[2]
    setting = select(func.current_setting("synchronous_commit"))
    return f"synchronous_commit={session.execute(setting).scalar_one()}"


def set_fact(session: Session, name: str, value: str) -> None:
    """Keep one fact about the room."""
    changed = session.execute(
        update(t.fact).where(t.fact.c.name == name).values(value=value)
    ).rowcount
    if not changed:
        session.execute(t.fact.insert(), {"name": name, "value": value})


def hold_stands(session: Session) -> bool:
    """Tell whether a hold in force catches what comes later (D-39)."""
    h = t.hold.c
    found = session.execute(select(h.id).where(h.standing, h.lifted_on.is_(None)).limit(1))
    return found.first() is not None


def schedule_waits(session: Session, day: str) -> bool:
    """Tell whether an approved schedule waits for a day that has come (K-11)."""
    s = t.schedule.c
    comes = func.coalesce(s.in_force_on, "") <= day
    return session.execute(select(s.id).where(s.state == "approved", comes)).first() is not None


@dataclass(frozen=True, slots=True)
class PolicyRow:
    """One policy that was set, with who approved it."""

    id: int
    name: str
    value: Any
    approved_by: str
    changed_at: str


def policy_rows(session: Session) -> list[PolicyRow]:
    """Return every policy that was set (R-23)."""
    p = t.policy.c
    rows = session.execute(select(p.id, p.name, p.value, p.approved_by, p.changed_at))
    return [
        PolicyRow(row.id, row.name, json.loads(row.value), row.approved_by, row.changed_at)
        for row in rows
    ]


def policies(session: Session) -> dict[str, Any]:
    """Return every policy that was set, by name."""
    rows = session.execute(select(t.policy.c.name, t.policy.c.value))
    return {row.name: json.loads(row.value) for row in rows}


def policy(session: Session, name: str) -> object:
    """Return one policy as it was set, or None."""
    found = session.execute(select(t.policy.c.value).where(t.policy.c.name == name)).scalar()
    return None if found is None else json.loads(found)


def set_policy(session: Session, name: str, value: object, approved_by: str) -> None:
    """Set a policy; the trail keeps the old value, who and when (R-23)."""
    values = {
        "value": json.dumps(value, ensure_ascii=False),
        "approved_by": approved_by,
        "changed_at": session.at,
    }
    changed = session.execute(
        update(t.policy).where(t.policy.c.name == name).values(**values)
    ).rowcount
    if not changed:
        session.execute(t.policy.insert(), {"name": name, **values})


def take_serials(session: Session, kind: int, count: int = 1) -> range:
    """Take the next serials of a kind of barcode; they are never given again."""
    return _take(session, t.serial, "next_serial", {"kind": kind}, count)


def take_form_number(session: Session, prefix: str, year: int) -> str:
    """Return the next number of a form, such as JY-2026-0001."""
    taken = _take(session, t.form_number, "next_number", {"prefix": prefix, "year": year}, 1)
    return f"{prefix}-{year}-{taken.start:04}"


def take_numbers(session: Session, scheme_id: int, scope: str, count: int = 1) -> range:
    """Take the next numbers of a scheme within a scope (N-01, N-20)."""
    return _take(session, t.counter, "next_number", {"scheme_id": scheme_id, "scope": scope}, count)


def _take(
    session: Session, table: Table, column: str, where: Mapping[str, object], count: int
) -> range:
    look, move = _counting(table, column, tuple(where))
    names = {f"of_{name}": value for name, value in where.items()}
    first = session.execute(look, names).scalar()
    if first is None:
        session.execute(table.insert(), {**where, column: 1 + count})
        return range(1, 1 + count)
    session.execute(move, {**names, "next": first + count})
    return range(first, first + count)


@cache
def _counting(table: Table, column: str, keys: tuple[str, ...]) -> tuple[Select[int], Update]:
    """Return how a counter is read and moved on; made once, numbers are taken all the time."""
    matches = [table.c[name] == bindparam(f"of_{name}") for name in keys]
    return (
        select(table.c[column]).where(*matches),
        update(table).where(*matches).values({column: bindparam("next")}),
    )


def log_event(session: Session, kind: str, subject: str = "", **detail: object) -> None:
    """Record an act that changes no row: sign-in, print, export, backup."""
    values = {
        "kind": kind,
        "subject": subject,
        "detail": json.dumps(detail, ensure_ascii=False, default=str),
        "at": session.at,
    }
    session.execute(t.event.insert(), values)


def log_print(
    session: Session, form: str, target: tuple[str, int] | None = None, content: str = ""
) -> int:
    """Record one printed copy and return its copy number."""
    table, target_id = target or (None, None)
    copies = session.execute(
        select(func.count())
        .select_from(t.print_event)
        .where(
            t.print_event.c.form == form,
            t.print_event.c.target_table == table,
            t.print_event.c.target_id == target_id,
        )
    ).scalar_one()
    copy_no = int(copies) + 1 if target else 1
    values = {
        "form": form,
        "target_table": table,
        "target_id": target_id,
        "content": content,
        "copy_no": copy_no,
        "printed_at": session.at,
    }
    session.execute(t.print_event.insert(), values)
    return copy_no


def calendar_days(session: Session) -> list[tuple[str, bool, str]]:
    """Return the days that differ from the week: day, whether it is worked, name."""
    rows = session.execute(
        select(t.calendar_day.c.day, t.calendar_day.c.is_working, t.calendar_day.c.name).order_by(
            t.calendar_day.c.day
        )
    )
    return [(row.day, bool(row.is_working), row.name) for row in rows]


def add_calendar_days(session: Session, days: list[tuple[str, bool, str]]) -> None:
    """Add days to the calendar that are not in it yet."""
    known = {day for day, _, _ in calendar_days(session)}
    rows = [
        {"day": day, "is_working": working, "name": name}
        for day, working, name in days
        if day not in known
    ]
    if rows:
        session.execute(t.calendar_day.insert(), rows)


def set_calendar_day(session: Session, day: str, *, is_working: bool, name: str) -> None:
    """Say that a day is off or worked, whether or not the calendar knew it."""
    changed = session.execute(
        update(t.calendar_day)
        .where(t.calendar_day.c.day == day)
        .values(is_working=is_working, name=name)
    ).rowcount
    if not changed:
        add_calendar_days(session, [(day, is_working, name)])
