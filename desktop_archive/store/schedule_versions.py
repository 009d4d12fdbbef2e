"""The retention schedule in versions: drafts, approvals, what is in force (K-11, K-12)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import func, select, update

from desktop_archive.store import tables as t
from desktop_archive.store.database import Session

_S, _L, _C, _R = t.schedule.c, t.schedule_line.c, t.category.c, t.record.c
DRAFT, APPROVED, IN_FORCE, DROPPED = "draft", "approved", "in_force", "dropped"


@dataclass(frozen=True, slots=True)
class ScheduleLine:
    """What the schedule proposes for a class."""

    category_id: int
    code: str
    name_en: str
    name_zh_cn: str
    name_zh_tw: str
    retention_id: int | None
    trigger: str
    start_rule: str
    trigger_name: str


@dataclass(frozen=True, slots=True)
class ScheduleRow:
    """A version of the schedule with its approval."""

    id: int
    version: int
    state: str
    approved_by: str
    approved_on: str
    in_force_on: str | None
    note: str
    made_at: str
    made_by: str


_WHO = (_C.id, _C.code, _C.name_en, _C.name_zh_cn, _C.name_zh_tw)
_WHAT = ("retention_id", "trigger", "start_rule", "trigger_name")


def lines(session: Session) -> list[ScheduleLine]:
    """Return what every class proposes now."""
    rows = session.execute(
        select(*_WHO, *(_C[name] for name in _WHAT)).order_by(_C.position, _C.code)
    )
    return [ScheduleLine(*row) for row in rows]


def lines_of(session: Session, schedule_id: int) -> list[ScheduleLine]:
    """Return what a version proposes; a class made since then proposes nothing in it."""
    rows = session.execute(
        select(*_WHO, *(_L[name] for name in _WHAT))
        .select_from(t.schedule_line.join(t.category, _L.category_id == _C.id))
        .where(_L.schedule_id == schedule_id)
        .order_by(_C.position, _C.code)
    )
    return [ScheduleLine(*row) for row in rows]


def versions(session: Session) -> list[ScheduleRow]:
    """Return all versions but those that were dropped, the newest first."""
    names = ScheduleRow.__dataclass_fields__
    rows = session.execute(
        select(*(_S[name] for name in names)).where(_S.state != DROPPED).order_by(_S.version.desc())
    )
    return [ScheduleRow(*row) for row in rows]


def begin(session: Session, who: str) -> ScheduleRow:
    """Begin a draft with what is in force, and return it."""
    last = session.execute(select(func.max(_S.version))).scalar()
    key = session.execute(
        t.schedule.insert().values(
            version=int(last or 0) + 1,
            state=DRAFT,
            approved_by="",
            approved_on="",
            made_at=session.at,
            made_by=who,
        )
    ).lastrowid
    add_lines(session, int(key), lines(session))
    return next(one for one in versions(session) if one.id == key)


def add_lines(session: Session, schedule_id: int, found: Sequence[ScheduleLine]) -> None:
    """Add lines to a draft as classes propose them now."""
    rows = [
        {"schedule_id": schedule_id, "category_id": line.category_id}
        | {name: getattr(line, name) for name in _WHAT}
        for line in found
    ]
    if rows:
        session.execute(t.schedule_line.insert(), rows)


def set_line(
    session: Session, schedule_id: int, category_id: int, values: Mapping[str, object]
) -> None:
    """Let a draft propose something else for a class."""
    session.execute(
        update(t.schedule_line)
        .where(_L.schedule_id == schedule_id, _L.category_id == category_id)
        .values(**values)
    )


def change(session: Session, schedule_id: int, **values: object) -> None:
    """Approve a draft, drop it, or bring an approved version into force."""
    session.execute(update(t.schedule).where(_S.id == schedule_id).values(**values))


def bring_into_force(session: Session, schedule_id: int, since: str) -> None:
    """Let the classes propose what a version says from now on."""
    for line in lines_of(session, schedule_id):
        session.execute(
            update(t.category)
            .where(_C.id == line.category_id)
            .values(**{name: getattr(line, name) for name in _WHAT})
        )
    change(session, schedule_id, state=IN_FORCE, in_force_at=since)


def version_for(session: Session, record_id: int) -> int | None:
    """Return the version in force when a record's period was set; versions only follow (K-11)."""
    one = t.period_change.c
    changed = session.execute(
        select(func.max(one.changed_at)).where(one.record_id == record_id)
    ).scalar()
    made = session.execute(select(_R.created_at).where(_R.id == record_id)).scalar()
    found = session.execute(
        select(func.max(_S.version)).where(
            _S.state == IN_FORCE, _S.in_force_at <= str(changed or made or "")
        )
    ).scalar()
    return None if found is None else int(found)
