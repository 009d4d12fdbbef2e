"""The register of copies and the checks of fixity (F-50, X-04 to X-09)."""

from dataclasses import dataclass

from sqlalchemy import func, select, update

from desktop_archive.store import tables as t
from desktop_archive.store.database import Session

_K, _F = t.kept_copy.c, t.fixity_check.c
GOOD, BAD = "good", "bad"


@dataclass(frozen=True, slots=True)
class KeptRow:
    """One copy in the register of copies."""

    id: int
    made_on: str
    medium: str
    distance: str
    place: str
    content: str
    person: str
    name: str
    sha256: str
    sequence: int
    remark: str
    withdrawn_on: str | None
    checked_at: str
    outcome: str


@dataclass(frozen=True, slots=True)
class CheckRow:
    """One check of fixity."""

    id: int
    kind: str
    subject: str
    copied_at: str
    sequence: int
    method: str
    outcome: str
    findings: str
    checked_by: str
    checked_at: str


def kept(session: Session) -> list[KeptRow]:
    """Return every entry with its last check, newest first."""
    last = select(_F.kept_copy_id, func.max(_F.id).label("id")).group_by(_F.kept_copy_id).subquery()
    rows = session.execute(
        select(
            _K.id, _K.made_on, _K.medium, _K.distance, _K.place, _K.content, _K.person, _K.name,
            _K.sha256, _K.sequence, _K.remark, _K.withdrawn_on,
            func.coalesce(_F.checked_at, "").label("checked_at"),
            func.coalesce(_F.outcome, "").label("outcome"),
        )
        .select_from(
            t.kept_copy.outerjoin(last, last.c.kept_copy_id == _K.id).outerjoin(
                t.fixity_check, _F.id == last.c.id
            )
        )
        .order_by(_K.made_on.desc(), _K.id.desc())
    )  # fmt: skip
    return [KeptRow(*row) for row in rows]


def enter(session: Session, **values: object) -> int:
    """Write a copy into the register; return its id."""
    session.execute(t.kept_copy.insert(), {**values, "entered_at": session.at})
    return int(session.execute(select(func.max(_K.id))).scalar_one())


def withdraw(session: Session, copy_id: int, day: str, reason: str) -> bool:
    """Note that a copy is kept no more; false when that was noted before."""
    changed = session.execute(
        update(t.kept_copy)
        .where(_K.id == copy_id, _K.withdrawn_on.is_(None))
        .values(withdrawn_on=day, withdrawn_reason=reason)
    )
    return bool(changed.rowcount)


def note_check(session: Session, **values: object) -> None:
    """Write what a check found."""
    session.execute(t.fixity_check.insert(), {**values, "checked_at": session.at})


def checks(session: Session, most: int = 500) -> list[CheckRow]:
    """Return the latest checks, newest first."""
    rows = session.execute(
        select(
            _F.id, _F.kind, _F.subject, _F.copied_at, _F.sequence, _F.method, _F.outcome,
            _F.findings, _F.checked_by, _F.checked_at,
        )
        .order_by(_F.id.desc())
        .limit(most)
    )  # fmt: skip
    return [CheckRow(*row) for row in rows]


def last_checked(session: Session, kind: str) -> str:
    """Return when something was last looked at, whatever came of it; empty: never."""
    found = session.execute(select(func.max(_F.checked_at)).where(_F.kind == kind)).scalar()
    return str(found or "")


def last_elsewhere(session: Session) -> str:
    """Return when the youngest copy was made that was proven good on another medium."""
    is_elsewhere = (_F.kind == "second") | _F.kept_copy_id.is_not(None)
    found = session.execute(
        select(func.max(_F.copied_at)).where(is_elsewhere, _F.outcome == GOOD)
    ).scalar()
    return str(found or "")


def begun(session: Session) -> str:
    """Return when the room was made."""
    first = select(t.operation.c.at).order_by(t.operation.c.seq).limit(1)
    return str(session.execute(first).scalar() or "")
