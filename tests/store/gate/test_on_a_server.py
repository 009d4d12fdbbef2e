"""The gate stands before a server as before a file: the same text, the same answers."""

from dataclasses import replace

import pytest
from sqlalchemy import select

from desktop_archive.rules.reach import ANYBODY, EVERYTHING, Reach
from desktop_archive.rules.secrecy import MASK
from desktop_archive.store import tables as t
from desktop_archive.store.database import Act, Database, Session
from tests.engines import Copies, copies, empty_template

__all__ = ["copies", "empty_template"]


def _fill(database: Database) -> None:
    """Add an open record and a secret one, each of its unit."""
    with database.write(Act("test", "lin", "desk-1")) as session:
        session.execute(t.unit.insert(), [{"code": "A", "name": "甲"}, {"code": "B", "name": "乙"}])
        session.execute(t.fonds.insert(), {"code": "Z109"})
        category = session.execute(select(t.category.c.id)).scalar()
        if category is None:
            session.execute(t.category.insert(), {"code": "WS"})
            category = session.execute(select(t.category.c.id)).scalar_one()
        for at, secrecy in enumerate((0, 3), start=1):
            said = {"serial": at, "code": f"C{at}", "code_key": f"C{at}", "title": f"合同{at}"}
            when = {"created_at": session.at, "updated_at": session.at}
            where = {"fonds_id": 1, "category_id": category, "unit_id": at, "secrecy": secrecy}
            session.execute(t.record.insert(), {**said, **when, **where})


def _titles(session: Session) -> list[str]:
    return list(session.execute(select(t.record.c.title).order_by(t.record.c.id)).scalars())


@pytest.mark.requirement("R-16", "R-19")
def test_a_server_tells_no_more_than_a_file(copies: Copies, empty_template: str) -> None:
    database = Database(copies(empty_template))
    _fill(database)
    cases: list[tuple[Reach, list[str]]] = [
        (EVERYTHING, ["合同1", "合同2"]),
        (ANYBODY, ["合同1", MASK]),
        (replace(ANYBODY, hides=True), ["合同1"]),
        (replace(EVERYTHING, units=frozenset({2})), ["合同2"]),
    ]
    with database.read() as whole:
        for reach, wanted in cases:
            session = whole.held_to(reach)
            assert _titles(session) == wanted
            for table in t.METADATA.tables.values():
                session.execute(select(table)).all()
    database.close()
