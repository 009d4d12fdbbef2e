"""The register of computers that were sent to repair."""

from dataclasses import dataclass

from sqlalchemy import select

from desktop_archive.store import tables as t
from desktop_archive.store.database import Session


@dataclass(frozen=True, slots=True)
class RepairRow:
    """A repair as it was entered, and how it ended."""

    id: int
    number: str
    device: str
    sent_on: str
    fault: str
    repairer: str
    data_gone: str
    handled_by: str
    entered_by: str
    entered_at: str
    returned_on: str | None
    result: str
    returned_by: str
    struck_on: str | None
    struck_by: str
    struck_reason: str


def add(session: Session, **values: str) -> None:
    """Enter a computer that is sent away."""
    session.execute(t.computer_repair.insert().values(**values, entered_at=session.at))


def note(session: Session, repair_id: int, **values: str) -> None:
    """Note that a computer is back, or that its entry is struck out."""
    sent = t.computer_repair
    session.execute(sent.update().where(sent.c.id == repair_id).values(**values))


def by_id(session: Session, repair_id: int) -> RepairRow:
    """Return one repair."""
    found = session.execute(
        select(t.computer_repair).where(t.computer_repair.c.id == repair_id)
    ).one()
    return RepairRow(**found._mapping)  # noqa: SLF001


def all_rows(session: Session) -> list[RepairRow]:
    """Return every repair, what is still away first, then the latest."""
    sent = t.computer_repair.c
    rows = session.execute(
        select(t.computer_repair).order_by(
            sent.returned_on.is_not(None), sent.sent_on.desc(), sent.id.desc()
        )
    )
    return [RepairRow(**row._mapping) for row in rows]  # noqa: SLF001
