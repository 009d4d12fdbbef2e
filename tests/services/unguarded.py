"""What stands in registers of before a guard was there: the guard looks away once."""

from sqlalchemy import Connection, Executable, text

from desktop_archive.services.room import Room
from desktop_archive.store import dialect


def write_unguarded(room: Room, table: str, guard: str, statement: Executable) -> None:
    """Write round one guard of a table; the trail is kept all the same."""
    engine = dialect.engine_for(room.where, query_only=False, guarded=False)
    with engine.begin() as connection:
        back = _look_away(connection, table, guard)
        connection.exec_driver_sql(
            "INSERT INTO ctx(one, op_id, actor, workstation, at) VALUES (1, 'x', 'x', 'x', 'x')"
        )
        connection.execute(statement)
        connection.exec_driver_sql("DELETE FROM ctx")
        connection.exec_driver_sql(back)
    engine.dispose()


def _look_away(connection: Connection, table: str, guard: str) -> str:
    """Let the guard rest; return the statement that sets it up again."""
    if dialect.on_server(connection):
        connection.exec_driver_sql(f"ALTER TABLE {table} DISABLE TRIGGER {guard}")
        return f"ALTER TABLE {table} ENABLE TRIGGER {guard}"
    made = text("SELECT sql FROM sqlite_master WHERE name = :name")
    statement = str(connection.execute(made, {"name": guard}).scalar_one())
    connection.exec_driver_sql(f"DROP TRIGGER {guard}")
    return statement
