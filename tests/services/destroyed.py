"""Records that were destroyed long ago, for tests that are not about the way there."""

from sqlalchemy import ColumnElement, update

from desktop_archive.services.room import Room
from desktop_archive.store import tables as t
from tests.services.unguarded import write_unguarded


def let_be_destroyed(room: Room, which: ColumnElement[bool]) -> None:
    """Let records stand destroyed: the guard that asks for the whole chain looks away once."""
    destroyed = update(t.record).where(which).values(state="destroyed")
    write_unguarded(room, "record", "destroyed_by_the_whole_chain", destroyed)
