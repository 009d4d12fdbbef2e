"""Which records whoever acts may read: the act itself sees all of the register (R-16, R-19)."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from sqlalchemy import not_, select

from desktop_archive.rules.secrecy import MASK
from desktop_archive.store import dialect, gate
from desktop_archive.store import tables as t
from desktop_archive.store.database import Session

_R = t.record.c
Row = TypeVar("Row", bound=Any)


def is_open(session: Session, record_id: int) -> bool:
    """Tell whether whoever acts sees a record and may read its words."""
    reach = session.reach
    conditions = (gate.visible(_R, reach), gate.readable(_R, reach))
    found = session.execute(select(_R.id).where(_R.id == record_id, *conditions))
    return found.first() is not None


def told(
    session: Session, rows: Sequence[Row], record_of: Callable[[Row], int], **words: str
) -> list[Row]:
    """Return rows as they are told to whoever acts: without the words of what may not be read.

    The title is masked, and what else is named says nothing.
    """
    if session.reach.reads_everything or not rows:
        return list(rows)
    records = dialect.among([record_of(row) for row in rows])
    unread = select(_R.id).where(_R.id.in_(records), not_(gate.readable(_R, session.reach)))
    hidden = set(session.execute(unread).scalars())
    return [replace(row, title=MASK, **words) if record_of(row) in hidden else row for row in rows]
