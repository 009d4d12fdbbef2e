"""Reading the trail as acts, and counting what the room holds."""

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from sqlalchemy import func, select

from desktop_archive.rules.refused_acts import ACTION
from desktop_archive.store import refused_lines
from desktop_archive.store import tables as t
from desktop_archive.store.database import Session
from desktop_archive.store.refused_lines import RefusedLine

#: Lines that an act and its seal make of themselves: no change of anything else.
OF_THE_TRAIL = ("operation", "seal")


@dataclass(frozen=True, slots=True)
class ActLine:
    """One act of the trail with the number of rows it changed."""

    at: str
    actor: str
    action: str
    reason: str
    workstation: str
    rows: int
    op_id: str = field(compare=False, repr=False)
    refused: RefusedLine | None = None


def acts(session: Session, since: str) -> list[ActLine]:
    """Return the acts since a moment, oldest first."""
    of_the_act = (t.audit.c.op_id == t.operation.c.op_id, t.audit.c.tbl.not_in(OF_THE_TRAIL))
    rows = select(func.count()).where(*of_the_act).scalar_subquery()
    found = session.execute(
        select(
            t.operation.c.at,
            t.operation.c.actor,
            t.operation.c.action,
            t.operation.c.reason,
            t.operation.c.workstation,
            rows,
            t.operation.c.op_id,
        )
        .where(t.operation.c.at >= since)
        .order_by(t.operation.c.seq)
    )
    lines = [ActLine(*row) for row in found]
    tried = refused_lines.of_acts(session, [one.op_id for one in lines if one.action == ACTION])
    return [replace(one, refused=tried.get(one.op_id)) for one in lines] if tried else lines


def last_at(session: Session) -> str | None:
    """Return when somebody last did something; what the program notes by itself does not count.

    Nor does a wrong password: guessing must not make a wrong clock right (F26).
    """
    person = (t.operation.c.actor != "system", t.operation.c.action != "failed_sign_in")
    query = select(t.operation.c.at).where(*person).order_by(t.operation.c.seq.desc()).limit(1)
    found: str | None = session.execute(query).scalar()
    return found


def count_between(session: Session, first: datetime, last: datetime) -> int:
    """Return how many acts were done between two moments."""
    at = t.operation.c.at
    query = select(func.count()).where(at >= stamp(first), at <= stamp(last))
    return int(session.execute(query).scalar_one())


def stamp(moment: datetime) -> str:
    """Return a moment in the form in which the trail keeps it."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def counts(session: Session) -> dict[str, int]:
    """Return how many files, boxes, places and open loans the room holds."""
    live = t.record.c.withdrawn_at.is_(None)
    here = {
        "files": select(func.count()).select_from(t.record).where(live),
        "boxes": select(func.count()).select_from(t.box).where(t.box.c.withdrawn_at.is_(None)),
        "places": select(func.count())
        .select_from(t.place)
        .where(t.place.c.level == "shelf", t.place.c.retired_on.is_(None)),
        "people": select(func.count()).select_from(t.person),
        "open_loans": select(func.count())
        .select_from(t.loan)
        .where(t.loan.c.returned_at.is_(None), t.loan.c.undone_at.is_(None)),
    }
    return {name: int(session.execute(query).scalar_one()) for name, query in here.items()}
