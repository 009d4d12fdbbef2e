"""Two registers that somebody must not be able to tell apart (A17, F43).

What is left out or reworded here is found by the foreign keys of the stored schema, not by what
the gate knows of it: the one is held against the other.
"""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection

from desktop_archive.services.room import Room
from desktop_archive.store import dialect, trail
from desktop_archive.store.search import layout

GUARDED = "secrecy >= 2 OR personal_data"
#: What stands in the secret rows of the first register, and in those of the second.
WORDS = ("terrorism", "小行星计划")
OTHER_WORDS = ("zeppelins", "玻璃珠游戏")
_HOLDERS = {
    "application": [("application_record", "application_id")],
    "appraisal": [("appraisal_piece", "appraisal_id")],
    "box": [("record", "box_id")],
    "claim_check": [("claim_check_record", "check_id")],
    "destruction_list": [("destruction_line", "list_id")],
    "hold": [("hold_record", "hold_id")],
    "visit": [("loan", "visit_id"), ("reading", "visit_id")],
}
_TRAIL = {"audit", "chain", "ctx", "layout", "operation", "label_touched"}


@contextmanager
def unguarded(path: Path) -> Iterator[Connection]:
    """Change a register as no desk can: no trail, no guard, no key holds."""
    engine = dialect.migration_engine(path, mode="rw")
    with engine.begin() as connection:
        trail.drop(connection)
        yield connection
        layout.drop(connection)
        layout.make(connection)
        layout.renew(connection)
        trail.rebuild(connection)
    engine.dispose()


def tell_secrets(room: Room) -> None:
    """Put words into everything that can say something of a guarded record, and beside it."""
    latin, chinese = WORDS
    some = f"SELECT id FROM record WHERE {GUARDED} ORDER BY id"
    open_one = f"SELECT min(id) FROM record WHERE NOT ({GUARDED})"
    with room.act("tell") as session:
        run = session.connection.exec_driver_sql
        run("UPDATE record SET personal_data = 1 WHERE id % 11 = 0")
        # Two boxes hold nothing else, the others some of it.
        run("UPDATE record SET secrecy = 3 WHERE box_id IN (2, 5)")
        run(
            f"UPDATE record SET title = '{latin} {chinese} ' || id, creator = '{chinese}局' || id,"
            f" document_no = '{latin}-' || id, date_text = '1999', date_from = '1999-01-' ||"
            f" (10 + id % 20), pages = id, note = '{latin}', secrecy_body = '{latin}',"
            f" original_place = '{latin}', series = '{latin}' WHERE {GUARDED}"
        )
        run(
            f"INSERT INTO description(record_id, field, value) SELECT id, 'telephone', '{latin}'"
            f" FROM record WHERE {GUARDED}"
        )
    with unguarded(room.path) as connection:
        for table, columns, values in (
            ("copy_made", "record_id, person_id, application_id, number, kind, consent_by, content, made_on",
             f"id, 1, 1, 'F' || id, 'excerpt', 'x', '{latin}', '2026-01-01'"),
            ("former_code", "record_id, code, code_key, changed_at", "id, 'Q' || id, 'Q' || id, 'x'"),
            ("kept_carrier", "record_id, kind, since, kept_until, note, noted_by, noted_at",
             f"id, 'faulty', '2020', '2030', '{latin}', 'x', 'x'"),
            ("record_link", "from_id, to_id, kind, note, made_at",
             f"id, ({open_one}), 'see_also', '{latin}', 'x'"),
        ):  # fmt: skip
            rows = f"SELECT {values} FROM ({some} LIMIT 7)"
            connection.exec_driver_sql(f"INSERT INTO {table}({columns}) {rows}")


def without_secrets(room: Room, path: Path) -> Path:
    """Copy a room as it would be had nobody ever entered what is guarded."""
    shutil.copy(room.path, path)
    with unguarded(path) as connection:
        gone = _gone(connection)
        for table, rows in gone.items():
            connection.exec_driver_sql(
                f"DELETE FROM {table} WHERE id IN ({','.join(map(str, rows))})"
            )
        _forget(connection, gone)
        _say_anew(connection)
    return path


def with_other_words(room: Room, path: Path) -> Path:
    """Copy a room in which every guarded word is another one."""
    shutil.copy(room.path, path)
    latin, chinese = OTHER_WORDS
    with unguarded(path) as connection:
        for table in _tables(connection):
            for column in _text_columns(connection, table):
                for was, becomes in zip(WORDS, (latin, chinese), strict=True):
                    connection.exec_driver_sql(
                        f'UPDATE "{table}" SET "{column}" = replace("{column}", ?, ?)'
                        f' WHERE "{column}" LIKE ?',
                        (was, becomes, f"%{was}%"),
                    )
        connection.exec_driver_sql(
            f"UPDATE record SET pages = pages + 1, date_from = '1998' || substr(date_from, 5),"
            f" date_text = '1998' WHERE {GUARDED}"
        )
    return path


def _tables(connection: Connection) -> list[str]:
    names = connection.exec_driver_sql(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'find_%'"
        " AND name NOT LIKE 'sqlite_%'"
    )
    return list(names.scalars())


def _text_columns(connection: Connection, table: str) -> list[str]:
    rows = connection.exec_driver_sql(f'PRAGMA table_info("{table}")')
    return [row[1] for row in rows if row[2].upper() == "TEXT"]


def _gone(connection: Connection) -> dict[str, set[int]]:
    """Return the rows that hang on a guarded record, whichever way."""
    found = {"record": set(_ids(connection, f"SELECT id FROM record WHERE {GUARDED}"))}
    keys = [
        (table, row[3], row[2])
        for table in _tables(connection)
        for row in connection.exec_driver_sql(f'PRAGMA foreign_key_list("{table}")')
        if (table, row[3]) != ("record", "parent_id") and table != "record"
    ]
    while True:
        before = {name: len(rows) for name, rows in found.items()}
        for table, column, target in keys:
            if target in found and table not in _HOLDERS:
                rows = ",".join(map(str, found[target]))
                hanging = _ids(connection, f"SELECT id FROM {table} WHERE {column} IN ({rows})")
                found.setdefault(table, set()).update(hanging)
        for holder, members in _HOLDERS.items():
            empty = " AND ".join(
                f"{holder}.id NOT IN (SELECT {key} FROM {member} WHERE {key} IS NOT NULL"
                f" AND id NOT IN ({','.join(map(str, found.get(member, ()))) or 0}))"
                for member, key in members
            )
            held = " OR ".join(f"id IN (SELECT {key} FROM {member})" for member, key in members)
            emptied = _ids(connection, f"SELECT id FROM {holder} WHERE {empty} AND ({held})")
            found.setdefault(holder, set()).update(emptied)
        if before == {name: len(rows) for name, rows in found.items()}:
            return {name: rows for name, rows in found.items() if rows}


def _ids(connection: Connection, statement: str) -> list[int]:
    return list(connection.exec_driver_sql(statement).scalars())


def _forget(connection: Connection, gone: dict[str, set[int]]) -> None:
    """Take out of the trail, and of what is noted beside it, what tells of rows that are gone."""
    run = connection.exec_driver_sql
    told = "SELECT op_id FROM audit WHERE tbl <> 'operation'"
    before = set(connection.exec_driver_sql(told).scalars())
    for table, rows in gone.items():
        listed = ",".join(map(str, rows))
        run(f"DELETE FROM audit WHERE tbl = '{table}' AND rid IN ({listed})")
        run(f"DELETE FROM print_event WHERE target_table = '{table}' AND target_id IN ({listed})")
    for record in gone["record"]:
        run("DELETE FROM event WHERE subject = ?", (f"record:{record}",))
    for operation in before - set(connection.exec_driver_sql(told).scalars()):
        run("DELETE FROM operation WHERE op_id = ?", (operation,))
        run("DELETE FROM audit WHERE op_id = ?", (operation,))


def _say_anew(connection: Connection) -> None:
    """Let boxes say what is in them, and records what is above them."""
    run = connection.exec_driver_sql
    here = "FROM record WHERE box_id = box.id AND withdrawn_at IS NULL"
    run(
        f"UPDATE box SET record_count = (SELECT count(*) {here}),"
        f" highest_secrecy = coalesce((SELECT max(secrecy) {here}), 0),"
        f" first_code = coalesce((SELECT code {here} ORDER BY box_position, id LIMIT 1), ''),"
        f" last_code = coalesce((SELECT code {here} ORDER BY box_position DESC, id DESC LIMIT 1),"
        " '') WHERE record_count > 0"
    )
    run("UPDATE record SET parent_id = NULL WHERE parent_id NOT IN (SELECT id FROM record)")
