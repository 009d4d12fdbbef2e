"""Inspections that were held, and what they found."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import select

from desktop_archive.store import tables as t
from desktop_archive.store.database import Session
from desktop_archive.store.unit_names import name_on

_I, _F = t.inspection.c, t.inspection_finding.c


@dataclass(frozen=True, slots=True)
class InspectionRow:
    """An inspection as it was entered."""

    id: int
    number: str
    kind: str
    held_on: str
    inspector: str
    unit: str
    acceptance: str | None
    measures: str
    year: str
    struck_on: str | None
    struck_by: str
    struck_reason: str
    findings: Mapping[str, str]


def add(session: Session, findings: Mapping[str, str], **values: object) -> None:
    """Enter an inspection with what it found."""
    made = session.execute(t.inspection.insert().values(**values, entered_at=session.at))
    (key,) = made.inserted_primary_key or (0,)
    session.execute(
        t.inspection_finding.insert(),
        [
            {"inspection_id": key, "heading": heading, "finding": finding}
            for heading, finding in findings.items()
        ],
    )


def strike(session: Session, inspection_id: int, **values: str) -> None:
    """Strike an inspection out; it stays to be read."""
    session.execute(t.inspection.update().where(_I.id == inspection_id).values(**values))


def is_struck(session: Session, inspection_id: int) -> bool:
    """Tell whether an inspection was struck out."""
    found = session.execute(select(_I.id).where(_I.id == inspection_id, _I.struck_on.is_not(None)))
    return found.first() is not None


def is_accepted(session: Session, unit_id: int, year: str) -> bool:
    """Tell whether a department's year was accepted."""
    found = session.execute(
        select(_I.id)
        .where(_I.unit_id == unit_id, _I.year == year, _I.acceptance == "accepted")
        .where(_I.struck_on.is_(None))
    )
    return found.first() is not None


def all_rows(session: Session) -> list[InspectionRow]:
    """Return every inspection, the latest first."""
    found: dict[int, dict[str, str]] = defaultdict(dict)
    for key, heading, finding in session.execute(
        select(_F.inspection_id, _F.heading, _F.finding).order_by(_F.id)
    ):
        found[key][heading] = finding
    rows = session.execute(
        select(
            *(_I.id, _I.number, _I.kind, _I.held_on, _I.inspector),
            name_on(_I.held_on).label("unit"),
            *(_I.acceptance, _I.measures, _I.year, _I.struck_on, _I.struck_by, _I.struck_reason),
        )
        .select_from(t.inspection.outerjoin(t.unit, t.unit.c.id == _I.unit_id))
        .order_by(_I.held_on.desc(), _I.id.desc())
    )
    return [
        InspectionRow(**row._mapping, findings=found[row.id])  # noqa: SLF001
        for row in rows
    ]
