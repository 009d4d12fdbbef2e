"""Extensions of periods: what was decided, and which records are marked so (K-14)."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select

from desktop_archive.store import tables as t
from desktop_archive.store.database import Session

EXTENSION = "extension"
_C = t.period_change.c
_PIECE = 500


@dataclass(frozen=True, slots=True)
class ExtensionRow:
    """One extension: from which period to which, due when before and after, who, why, when."""

    record_id: int
    old_retention_id: int | None
    new_retention_id: int | None
    old_due: str | None
    new_due: str | None
    counted: str
    panel: str
    reason: str
    decided_on: str


def add(session: Session, **values: object) -> None:
    """Keep that a panel let a record be kept longer."""
    session.execute(
        t.period_change.insert().values(kind=EXTENSION, changed_at=session.at, **values)
    )


def of_record(session: Session, record_id: int) -> list[ExtensionRow]:
    """Return how a record was extended, newest first."""
    return of_records(session, [record_id])


def of_records(session: Session, ids: Sequence[int]) -> list[ExtensionRow]:
    """Return how some records were extended, newest first."""
    names = ExtensionRow.__dataclass_fields__
    found: list[ExtensionRow] = []
    for start in range(0, len(ids), _PIECE):
        rows = session.execute(
            select(*(_C[name] for name in names))
            .where(_C.record_id.in_(ids[start : start + _PIECE]), _C.kind == EXTENSION)
            .order_by(_C.id.desc())
        )
        found += (ExtensionRow(*row) for row in rows)
    return found
