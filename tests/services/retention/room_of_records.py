"""Records of a room of retention: each with a period of ten years, formed in 2015."""

from sqlalchemy import insert

from desktop_archive.services.room import Room
from desktop_archive.store import search
from desktop_archive.store import tables as t

PERIODS = [
    {"code": "D10", "kind": "term", "years": 10, "rank": 100},
    {"code": "D30", "kind": "term", "years": 30, "rank": 300},
    {"code": "Y", "kind": "permanent", "years": None, "rank": 10000},
    {"code": "C", "kind": "legacy", "years": None, "rank": 500},
]
D10, D30, Y, C = 1, 2, 3, 4
WS, KU, HT = 1, 2, 3
RUNNING = {"period_state": "running", "runs_from": "2016-01-01", "due_on": "2026-01-01"}
WAITING = {
    "category_id": HT,
    "trigger": "contract_done",
    "period_state": "not_running",
    "runs_from": None,
    "due_on": None,
}


def furnish(room: Room) -> None:
    """Add a fonds, three classes and four periods."""
    with room.act("test") as session:
        session.execute(insert(t.fonds), {"code": "Z109"})
        session.execute(insert(t.retention), PERIODS)
        session.execute(
            insert(t.category),
            [
                {"code": "WS", "retention_id": D10, "trigger": "created"},
                {"code": "KU", "retention_id": D30, "trigger": "created"},
                {"code": "HT", "retention_id": D10, "trigger": "contract_done"},
            ],
        )


def add(room: Room, code: str, **values: object) -> int:
    """Add a record that stands in the index as entries do."""
    with room.act("test") as session:
        row = {
            "fonds_id": 1,
            "category_id": WS,
            "retention_id": D10,
            "serial": int(code),
            "code": code,
            "code_key": code,
            "title": f"档案{code}",
            "year": 2015,
            "date_from": "2015-03-18",
            "created_at": session.at,
            "updated_at": session.at,
            **RUNNING,
            **values,
        }
        key = int(session.execute(insert(t.record).values(**row)).lastrowid)
        search.put_records(session, [key])
    return key


def box(room: Room, number: str) -> int:
    """Add a box."""
    with room.act("test") as session:
        values = {
            "fonds_id": 1,
            "serial": int(number),
            "box_no": number,
            "box_key": f"Z109|{number}",
            "created_at": session.at,
        }
        return int(session.execute(insert(t.box).values(**values)).lastrowid)
