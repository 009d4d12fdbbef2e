"""Applications, the records they ask for, and the signatures under them (L-01, L-02)."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import bindparam, false, func, select, update

from desktop_archive.store import tables as t
from desktop_archive.store.database import Session
from desktop_archive.store.unit_names import name_on


@dataclass(frozen=True, slots=True)
class ApplicationRow:
    """One application as it lies in the register."""

    id: int
    serial: int
    number: str
    person_id: int
    person: str
    unit: str
    manner: str
    purpose: str
    reason: str
    on_site_reason: str
    days: int
    requested_due: str | None
    state: str
    entered_by: str
    created_at: str
    copy_kind: str = ""
    wished_on: str | None = None
    leaves_company: bool = False
    withdrawn_on: str | None = None
    withdrawn_by: str = ""
    withdrawn_why: str = ""


@dataclass(frozen=True, slots=True)
class WantedLine:
    """One record that somebody has asked for and not yet been given."""

    record_id: int
    application_id: int
    person_id: int
    person: str
    created_at: str


@dataclass(frozen=True, slots=True)
class ApprovalRow:
    """One signature."""

    application_id: int
    post: str
    name: str
    person_id: int | None
    decided_on: str
    decision: str
    form: str
    remark: str = ""


_APPLICATIONS = select(
    t.application.c.id,
    t.application.c.serial,
    t.application.c.number,
    t.application.c.person_id,
    t.person.c.name.label("person"),
    name_on(t.application.c.created_at).label("unit"),
    t.application.c.manner,
    t.application.c.purpose,
    t.application.c.reason,
    t.application.c.on_site_reason,
    t.application.c.days,
    t.application.c.requested_due,
    t.application.c.state,
    t.application.c.entered_by,
    t.application.c.created_at,
    t.application.c.copy_kind,
    t.application.c.wished_on,
    t.application.c.leaves_company,
    t.application.c.withdrawn_on,
    t.application.c.withdrawn_by,
    t.application.c.withdrawn_why,
).select_from(
    t.application.join(t.person, t.person.c.id == t.application.c.person_id).outerjoin(
        t.unit, t.unit.c.id == t.person.c.unit_id
    )
)
_OPEN = _APPLICATIONS.where(t.application.c.state == "open").order_by(t.application.c.id)
_BY_SERIAL = _APPLICATIONS.where(t.application.c.serial == bindparam("serial"))
_BY_IDS = _APPLICATIONS.where(t.application.c.id.in_(bindparam("ids", expanding=True)))
_LINES = (
    select(t.application_record.c.record_id, t.application_record.c.fetched)
    .where(t.application_record.c.application_id == bindparam("application_id"))
    .order_by(t.application_record.c.id)
)
_ALL_LINES = select(
    t.application_record.c.application_id,
    t.application_record.c.record_id,
    t.application_record.c.fetched,
).where(t.application_record.c.application_id.in_(bindparam("ids", expanding=True)))
_WANTED = (
    select(
        t.application_record.c.record_id,
        t.application.c.id,
        t.application.c.person_id,
        t.person.c.name,
        t.application.c.created_at,
    )
    .select_from(
        t.application_record.join(
            t.application, t.application.c.id == t.application_record.c.application_id
        ).join(t.person, t.person.c.id == t.application.c.person_id)
    )
    .where(
        t.application_record.c.record_id.in_(bindparam("ids", expanding=True)),
        t.application_record.c.fetched == false(),
        t.application.c.state == "open",
    )
    .order_by(t.application.c.id)
)
_OF_PERSON = (
    select(
        t.application.c.id,
        t.application.c.number,
        func.sum(t.application_record.c.fetched),
        func.count(),
        t.application.c.manner,
    )
    .select_from(
        t.application.join(
            t.application_record, t.application_record.c.application_id == t.application.c.id
        )
    )
    .where(t.application.c.person_id == bindparam("person_id"), t.application.c.state == "open")
    .group_by(t.application.c.id, t.application.c.number, t.application.c.manner)
    .order_by(t.application.c.id)
)
_APPROVALS = (
    select(
        t.approval.c.application_id,
        t.approval.c.post,
        t.approval.c.name,
        t.approval.c.person_id,
        t.approval.c.decided_on,
        t.approval.c.decision,
        t.approval.c.form,
        t.approval.c.remark,
    )
    .where(t.approval.c.application_id.in_(bindparam("ids", expanding=True)))
    .order_by(t.approval.c.id)
)


def add(session: Session, records: Sequence[int], **values: object) -> int:
    """Enter an application with the records it asks for, and return its id."""
    row = {"created_at": session.at, **values}
    application_id = int(session.execute(t.application.insert().values(**row)).lastrowid)
    session.execute(
        t.application_record.insert(),
        [
            {"application_id": application_id, "record_id": key, "fetched": False}
            for key in dict.fromkeys(records)
        ],
    )
    return application_id


def by_serial(session: Session, serial: int) -> ApplicationRow | None:
    """Return the application whose form carries a barcode."""
    row = session.execute(_BY_SERIAL, {"serial": serial}).first()
    return None if row is None else ApplicationRow(*row)


def by_ids(session: Session, ids: Sequence[int]) -> dict[int, ApplicationRow]:
    """Return applications by id."""
    if not ids:
        return {}
    rows = session.execute(_BY_IDS, {"ids": list(ids)}).all()
    return {row.id: ApplicationRow(*row) for row in rows}


def open_ones(session: Session) -> list[ApplicationRow]:
    """Return the queue: every application that is not closed, oldest first."""
    return [ApplicationRow(*row) for row in session.execute(_OPEN)]


def lines(session: Session, application_id: int) -> list[tuple[int, bool]]:
    """Return the records asked for and whether each was fetched."""
    rows = session.execute(_LINES, {"application_id": application_id})
    return [(int(row[0]), bool(row[1])) for row in rows]


def all_lines(session: Session, ids: Sequence[int]) -> dict[int, list[tuple[int, bool]]]:
    """Return the lines of many applications in one look."""
    found: dict[int, list[tuple[int, bool]]] = {key: [] for key in ids}
    if ids:
        for row in session.execute(_ALL_LINES, {"ids": list(ids)}):
            found[row[0]].append((int(row[1]), bool(row[2])))
    return found


def wanted(session: Session, records: Sequence[int]) -> dict[int, list[WantedLine]]:
    """Return who has asked for these records and waits, by record, oldest first (L-17)."""
    found: dict[int, list[WantedLine]] = {}
    if records:
        for row in session.execute(_WANTED, {"ids": list(records)}):
            found.setdefault(int(row[0]), []).append(WantedLine(*row))
    return found


def approvals(session: Session, ids: Sequence[int]) -> dict[int, list[ApprovalRow]]:
    """Return the signatures under applications."""
    found: dict[int, list[ApprovalRow]] = {}
    if ids:
        for row in session.execute(_APPROVALS, {"ids": list(ids)}):
            found.setdefault(int(row[0]), []).append(ApprovalRow(*row))
    return found


def sign(session: Session, application_id: int, post: str, **values: object) -> None:
    """Record the decision of a post; a later one replaces it and the trail keeps both (L-02)."""
    mine = (t.approval.c.application_id == application_id, t.approval.c.post == post)
    if not session.execute(update(t.approval).where(*mine).values(**values)).rowcount:
        session.execute(
            t.approval.insert().values(application_id=application_id, post=post, **values)
        )


_FETCHED = (
    update(t.application_record)
    .where(
        t.application_record.c.application_id == bindparam("application"),
        t.application_record.c.record_id == bindparam("record"),
    )
    .values(fetched=bindparam("is_fetched"))
)
#: What is handed out or taken back is not looked for any more.
_IN_HAND = (
    update(t.fetching)
    .where(
        t.fetching.c.state == "not_found",
        t.fetching.c.application_record_id.in_(
            select(t.application_record.c.id).where(
                t.application_record.c.record_id == bindparam("record")
            )
        ),
    )
    .values(state="open", noted_at=bindparam("at"))
)
_NOW_IS = (
    update(t.application)
    .where(
        t.application.c.id == bindparam("application"),
        t.application.c.state != bindparam("new_state"),
        t.application.c.state != "withdrawn",
    )
    .values(state=bindparam("new_state"))
)


def mark_fetched(session: Session, pairs: Sequence[tuple[int, int]], *, fetched: bool) -> None:
    """Note that records of applications were handed out, and close what is complete.

    A request that was withdrawn stays withdrawn.
    """
    for application_id, record_id in pairs:
        values = {"application": application_id, "record": record_id, "is_fetched": fetched}
        session.execute(_FETCHED, values)
        session.execute(_IN_HAND, {"record": record_id, "at": session.at})
    for application_id in sorted({pair[0] for pair in pairs}):
        missing = any(not done for _, done in lines(session, application_id))
        state = "open" if missing else "closed"
        session.execute(_NOW_IS, {"application": application_id, "new_state": state})


def withdraw(session: Session, application_id: int, **why: str) -> bool:
    """Take an open application back with day, name and reason; tell whether it was open."""
    changed = session.execute(
        update(t.application)
        .where(t.application.c.id == application_id, t.application.c.state == "open")
        .values(state="withdrawn", **why)
    )
    return bool(changed.rowcount)


def of_person(session: Session, person_id: int) -> list[tuple[int, str, int, int, str]]:
    """Return the open applications of a person: id, number, fetched, asked, manner."""
    rows = session.execute(_OF_PERSON, {"person_id": person_id}).all()
    return [(int(row[0]), row[1], int(row[2] or 0), int(row[3]), row[4]) for row in rows]
