"""What an old loan book is compared with: people by name, loans that are known, what is away."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import func, select

from desktop_archive.store import tables as t
from desktop_archive.store.database import Session

_PIECE = 500


@dataclass(frozen=True, slots=True)
class NamedPerson:
    """Somebody who can have borrowed."""

    id: int
    unit: str


def people(session: Session) -> dict[str, list[NamedPerson]]:
    """Return everybody the room knows by name."""
    rows = session.execute(
        select(t.person.c.name, t.person.c.id, func.coalesce(t.unit.c.name, ""))
        .select_from(
            t.person.outerjoin(t.unit, t.unit.c.id == t.person.c.unit_id).outerjoin(
                t.import_batch, t.import_batch.c.id == t.person.c.batch_id
            )
        )
        .where(t.import_batch.c.undone_at.is_(None))
    )
    found: dict[str, list[NamedPerson]] = {}
    for name, person_id, unit in rows:
        found.setdefault(str(name), []).append(NamedPerson(int(person_id), str(unit)))
    return found


def known_loans(session: Session, records: Iterable[int]) -> set[tuple[int, int, str]]:
    """Return record, borrower and day of the loans these records ever had."""
    found: set[tuple[int, int, str]] = set()
    for piece in _pieces(records):
        rows = session.execute(
            select(t.loan.c.record_id, t.loan.c.person_id, t.loan.c.lent_on).where(
                t.loan.c.record_id.in_(piece), t.loan.c.undone_at.is_(None)
            )
        )
        found |= {(int(row[0]), int(row[1]), str(row[2])) for row in rows}
    return found


def not_in_place(session: Session, records: Iterable[int]) -> set[int]:
    """Return which of these records are not in their place now."""
    found: set[int] = set()
    for piece in _pieces(records):
        rows = session.execute(
            select(t.record.c.id).where(t.record.c.id.in_(piece), t.record.c.state != "in_place")
        )
        found |= {int(key) for key in rows.scalars()}
    return found


def home_addresses(session: Session, records: Iterable[int]) -> dict[int, str]:
    """Return where these records have their place, for those that have one."""
    found: dict[int, str] = {}
    for piece in _pieces(records):
        rows = session.execute(
            select(t.record.c.id, t.place.c.address)
            .select_from(
                t.record.join(t.box, t.box.c.id == t.record.c.box_id).join(
                    t.place, t.place.c.id == t.box.c.place_id
                )
            )
            .where(t.record.c.id.in_(piece))
        )
        found |= {int(row[0]): str(row[1]) for row in rows}
    return found


def _pieces(values: Iterable[int]) -> list[list[int]]:
    listed = sorted(set(values))
    return [listed[start : start + _PIECE] for start in range(0, len(listed), _PIECE)]
