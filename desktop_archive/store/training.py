"""Confidentiality training and checks that were held."""

from dataclasses import dataclass

from sqlalchemy import select

from desktop_archive.store import tables as t
from desktop_archive.store.database import Session


@dataclass(frozen=True, slots=True)
class TrainingRow:
    """A training or a check as it was entered."""

    id: int
    number: str
    kind: str
    held_on: str
    place: str
    led_by: str
    topic: str
    content: str
    findings: str
    participants: str
    entered_by: str
    entered_at: str


def add(session: Session, **values: str) -> None:
    """Enter a training or a check."""
    session.execute(t.training.insert().values(**values, entered_at=session.at))


def all_rows(session: Session) -> list[TrainingRow]:
    """Return every training and check, the latest first."""
    held = t.training.c
    rows = session.execute(select(t.training).order_by(held.held_on.desc(), held.id.desc()))
    return [TrainingRow(**row._mapping) for row in rows]  # noqa: SLF001
