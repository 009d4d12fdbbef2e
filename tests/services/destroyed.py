"""Records that were destroyed long ago, for tests that are not about the way there."""

from sqlalchemy import ColumnElement, text, update

from desktop_archive.store import tables as t
from desktop_archive.store.database import Session

_GUARD = "destroyed_by_the_whole_chain"


def let_be_destroyed(session: Session, which: ColumnElement[bool]) -> None:
    """Let records stand destroyed: the guard that asks for the whole chain looks away once."""
    made = text("SELECT sql FROM sqlite_master WHERE name = :name")
    guard = session.execute(made, {"name": _GUARD}).scalar_one()
    session.execute(text(f"DROP TRIGGER {_GUARD}"))
    session.execute(update(t.record).where(which).values(state="destroyed"))
    session.execute(text(guard))
