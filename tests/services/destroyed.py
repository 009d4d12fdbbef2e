"""Records that were destroyed long ago, for tests that are not about the way there."""

from sqlalchemy import ColumnElement, Connection, text, update

from desktop_archive.services.room import Room
from desktop_archive.store import dialect
from desktop_archive.store import tables as t

_GUARD = "destroyed_by_the_whole_chain"


def let_be_destroyed(room: Room, which: ColumnElement[bool]) -> None:
    """Let records stand destroyed: the guard that asks for the whole chain looks away once."""
    engine = dialect.engine_for(room.where, query_only=False, guarded=False)
    with engine.begin() as connection:
        back = _look_away(connection)
        connection.exec_driver_sql(
            "INSERT INTO ctx(one, op_id, actor, workstation, at) VALUES (1, 'x', 'x', 'x', 'x')"
        )
        connection.execute(update(t.record).where(which).values(state="destroyed"))
        connection.exec_driver_sql("DELETE FROM ctx")
        connection.exec_driver_sql(back)
    engine.dispose()


def _look_away(connection: Connection) -> str:
    """Let the guard rest; return the statement that sets it up again."""
    if dialect.on_server(connection):
        connection.exec_driver_sql(f"ALTER TABLE record DISABLE TRIGGER {_GUARD}")
        return f"ALTER TABLE record ENABLE TRIGGER {_GUARD}"
    made = text("SELECT sql FROM sqlite_master WHERE name = :name")
    guard = str(connection.execute(made, {"name": _GUARD}).scalar_one())
    connection.exec_driver_sql(f"DROP TRIGGER {_GUARD}")
    return guard
