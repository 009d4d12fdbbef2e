"""Putting the tables into a new register that ship with the program."""

from collections.abc import Mapping, Sequence

from sqlalchemy import Table, select

from desktop_archive.store import tables as t
from desktop_archive.store.database import Session

Line = Mapping[str, object]


def add_fonds(session: Session, code: str, name: str) -> int:
    """Add a fonds."""
    return _add(session, t.fonds, {"code": code, "name": name})


def add_periods(session: Session, lines: Sequence[Line]) -> dict[str, int]:
    """Add retention periods and return their ids by code."""
    return {str(line["code"]): _add(session, t.retention, line) for line in lines}


def add_categories(session: Session, lines: Sequence[Line]) -> dict[str, int]:
    """Add categories, parents first; `parent` is a code and becomes an id."""
    rows = session.execute(select(t.category.c.code, t.category.c.id))
    ids = {row.code: int(row.id) for row in rows}
    for position, line in enumerate(lines, start=len(ids)):
        values = {name: value for name, value in line.items() if name != "parent"}
        values["parent_id"] = ids.get(str(line["parent"]))
        values["position"] = position
        ids[str(line["code"])] = _add(session, t.category, values)
    return ids


def add_scheme(session: Session, name: str, template: str, valid_from: str) -> int:
    """Add a numbering rule in its first version (N-03)."""
    values = {"name": name, "version": 1, "template": template, "valid_from": valid_from}
    return _add(session, t.scheme, values)


def add_box_types(session: Session, lines: Sequence[Line]) -> None:
    """Add kinds of boxes."""
    session.execute(t.box_type.insert(), list(lines))


def _add(session: Session, table: Table, values: Line) -> int:
    return int(session.execute(table.insert().values(**values)).lastrowid)
