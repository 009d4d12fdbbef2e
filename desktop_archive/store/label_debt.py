"""What labels said when they were printed, and which no longer tell the truth (B-03).

Triggers note what an act touches; before the act is stored, what the labels of these would say
now is compared with what they said. So no way of changing a row is overlooked.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from sqlalchemy import ColumnElement, Connection, literal_column
from sqlalchemy import text as sql

END: Final = "\n"
"""Stands between the lines of what a label says."""
WITH_PLACE: Final = "@"
"""Stands before the place, on labels that say it."""


def _named(table: str, key: str) -> str:
    """Return code and names of a class or period: a label shows one of them."""
    return (
        f"coalesce((SELECT code || '|' || name_en || '|' || name_zh_cn || '|' || name_zh_tw "
        f"FROM {table} WHERE {table}.id = {key}), '')"
    )


def _lines(*values: str) -> str:
    return f" || '{END}' || ".join(values)


_ADDRESS = "coalesce((SELECT address FROM place WHERE place.id = box.place_id), '')"
BOX_SAYS: Final = _lines(
    "box.first_code",
    "box.last_code",
    "box.highest_secrecy",
    "box.box_no",
    "coalesce((SELECT code || '|' || name FROM fonds WHERE fonds.id = box.fonds_id), '')",
    _named("category", "box.category_id"),
    "coalesce(CAST(box.year AS TEXT), '')",
    _named("retention", "box.retention_id"),
    "box.unit_code",
)
"""What the label of a box says now; the order is that of `rules.label_debt`."""
BOX_SAYS_PLACE: Final = f"{BOX_SAYS} || '{END}{WITH_PLACE}' || {_ADDRESS}"
RECORD_SAYS: Final = _lines(
    "record.code",
    "record.title",
    "coalesce(CAST(record.year AS TEXT), '')",
    _named("retention", "record.retention_id"),
    "record.secrecy",
    "coalesce((SELECT box_no FROM box WHERE box.id = record.box_id), '')",
)
_STANDING = "FROM box WHERE place_id = place.id AND withdrawn_at IS NULL AND first_code <> ''"
PLACE_SAYS: Final = _lines(
    "place.address",
    f"coalesce((SELECT min(first_code) {_STANDING}), '')",
    f"coalesce((SELECT max(last_code) {_STANDING}), '')",
)
SAYS: Final[Mapping[str, str]] = MappingProxyType(
    {"box": BOX_SAYS, "record": RECORD_SAYS, "place": PLACE_SAYS}
)
_TRUE: Final[Mapping[str, str]] = MappingProxyType(
    {
        "box": f"label_said IN ({BOX_SAYS}, {BOX_SAYS_PLACE})",
        "record": f"label_said = {RECORD_SAYS}",
        "place": f"label_said = {PLACE_SAYS}",
    }
)


def owed(table: str) -> ColumnElement[bool]:
    """Return the condition that a label is owed, as the index over these few says it.

    Compared with 1, as SQLAlchemy writes a yes or no, every row would be read.
    """
    return literal_column(f"{table}.label_due")


def settle(connection: Connection) -> None:
    """Owe labels for what this act made them say wrongly; owe none for what is right again."""
    touched = connection.exec_driver_sql("SELECT DISTINCT target_table FROM label_touched")
    tables = [str(row[0]) for row in touched]
    for table in tables:
        # `+` keeps the planner off the index over what is owed: the ids are few.
        connection.exec_driver_sql(
            f"UPDATE {table} SET label_due = NOT ({_TRUE[table]}) "
            f"WHERE id IN (SELECT target_id FROM label_touched WHERE target_table = '{table}') "
            f"AND label_said <> '' AND +label_due <> (NOT ({_TRUE[table]}))"
        )
    if tables:
        connection.exec_driver_sql("DELETE FROM label_touched")


def printed(connection: Connection, table: str, said: Mapping[int, str]) -> None:
    """Note what the labels say that were just printed; what has changed since is still owed."""
    statement = sql(
        f"UPDATE {table} SET label_said = :said, label_due = :said NOT IN ({_now(table)}) "
        "WHERE id = :key"
    )
    rows = [{"key": key, "said": text} for key, text in said.items()]
    if rows:
        connection.execute(statement, rows)


def invent_printed(connection: Connection) -> None:
    """Let every box of a practice room carry a label; one that is owed lacks the last records."""
    rest = f"substr({BOX_SAYS}, length(first_code || last_code) + 2)"
    older = f"first_code || '{END}' || first_code || {rest}"
    connection.exec_driver_sql(
        f"UPDATE box SET label_said = CASE WHEN label_due THEN {older} ELSE {BOX_SAYS} END"
    )


def _now(table: str) -> str:
    return f"{BOX_SAYS}, {BOX_SAYS_PLACE}" if table == "box" else SAYS[table]


def watchers() -> list[str]:
    """Return the triggers that note whose label an act may have made wrong."""
    box = "SELECT 'box', id FROM box WHERE label_said <> ''"
    record = "SELECT 'record', id FROM record WHERE label_said <> ''"
    place = "SELECT 'place', id FROM place WHERE label_said <> ''"
    names = "code, name_en, name_zh_cn, name_zh_tw"
    return [
        _watcher(
            "box",
            "box",
            "first_code, last_code, highest_secrecy, box_no, fonds_id, category_id, year, "
            "retention_id, unit_code, place_id",
            f"{box} AND id = NEW.id",
        ),
        _watcher("box_no", "box", "box_no", f"{record} AND box_id = NEW.id"),
        _watcher(
            "shelf",
            "box",
            "place_id, first_code, last_code, withdrawn_at",
            f"{place} AND id IN (OLD.place_id, NEW.place_id)",
        ),
        _watcher(
            "record",
            "record",
            "code, title, year, retention_id, secrecy, box_id",
            f"{record} AND id = NEW.id",
        ),
        _watcher("address", "place", "address", f"{place} AND id = NEW.id"),
        _watcher("boxes_there", "place", "address", f"{box} AND place_id = NEW.id"),
        _watcher("fonds", "fonds", "code, name", f"{box} AND fonds_id = NEW.id"),
        _watcher("category", "category", names, f"{box} AND category_id = NEW.id"),
        _watcher("retention", "retention", names, f"{box} AND retention_id = NEW.id"),
        _watcher("period", "retention", names, f"{record} AND retention_id = NEW.id"),
    ]


def _watcher(name: str, table: str, columns: str, whom: str) -> str:
    return (
        f"CREATE TRIGGER label_of_{name} AFTER UPDATE OF {columns} ON {table} "
        f"BEGIN INSERT INTO label_touched(target_table, target_id) {whom}; END"
    )
