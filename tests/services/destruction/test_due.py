"""The due list says what is due, why, and what keeps it."""

from datetime import date

import pytest
from sqlalchemy import insert

from desktop_archive.rules.dates import PartialDate
from desktop_archive.rules.retention import Blocker
from desktop_archive.services.destruction.due import DestructionReview, DueKind, DueLine
from desktop_archive.services.room import Room
from desktop_archive.store import tables as t

REVIEW = date(2026, 9, 30)


def add(room: Room, code: str, **values: object) -> int:
    """Add a record with a period of ten years, formed in 2015."""
    with room.act("test") as session:
        known = session.execute(t.fonds.select()).first()
        if known is None:
            session.execute(insert(t.fonds), {"code": "Z109"})
            session.execute(insert(t.category), [{"code": "WS"}, {"code": "KU"}])
            session.execute(
                insert(t.retention),
                [
                    {"code": "D10", "kind": "term", "years": 10, "rank": 100},
                    {"code": "Y", "kind": "permanent", "years": None, "rank": 10000},
                ],
            )
        row = {
            "fonds_id": 1,
            "category_id": 1,
            "retention_id": 1,
            "serial": int(code),
            "code": code,
            "code_key": code,
            "title": f"档案{code}",
            "year": 2015,
            "date_from": "2015-03-18",
            "period_state": "running",
            "runs_from": "2016-01-01",
            "due_on": "2026-01-01",
            "created_at": session.at,
            "updated_at": session.at,
            **values,
        }
        return int(session.execute(insert(t.record).values(**row)).lastrowid)


def due(room: Room) -> list[DueLine]:
    return DestructionReview(room).page(DueKind.DUE, 0, 100)


@pytest.mark.requirement("K-13", "K-15", "E-09")
def test_what_is_due_is_listed_with_its_arithmetic_and_nothing_else_happens(room: Room) -> None:
    add(room, "1")
    (line,) = due(room)
    assert line.clock.start == date(2016, 1, 1)
    assert line.clock.due_on == date(2026, 1, 1)
    assert (line.kept_years, line.blockers, line.row.use_count) == (10, (), 0)
    assert line.row.state == "in_place"


@pytest.mark.requirement("K-03", "K-07")
def test_permanent_and_not_running_records_never_fall_due(room: Room) -> None:
    nothing = {"runs_from": None, "due_on": None}
    add(room, "1", retention_id=2, period_state="permanent", **nothing)
    add(room, "2", trigger="contract_done", period_state="not_running", **nothing)
    review = DestructionReview(room)
    assert due(room) == []
    assert review.counts() == {DueKind.DUE: 0, DueKind.NOT_RUNNING: 1, DueKind.UNDETERMINED: 0}
    (line,) = review.page(DueKind.NOT_RUNNING, 0, 10)
    assert Blocker.NOT_RUNNING in line.blockers


@pytest.mark.requirement("K-06", "C-09")
def test_a_contract_runs_from_its_fulfilment(room: Room) -> None:
    record = add(
        room,
        "1",
        trigger="contract_done",
        period_state="not_running",
        runs_from=None,
        due_on=None,
    )
    review = DestructionReview(room)
    assert review.triggers.note([record], PartialDate.parse("2015-06-30")) == 1
    line = review.line(record)
    assert line is not None
    assert line.clock.due_on == date(2026, 1, 1)
    assert [line.row.id for line in due(room)] == [record]


@pytest.mark.parametrize(
    ("values", "blocker"),
    [
        ({"state": "repair"}, Blocker.REPAIR),
        ({"state": "lost"}, Blocker.LOST),
        ({"claims_unsettled": True}, Blocker.UNSETTLED_CLAIMS),
        ({"category_id": 2}, Blocker.CLAIMS_NOT_DECLARED),
        ({"secrecy": 2}, Blocker.STILL_CLASSIFIED),
        ({"status": "draft"}, Blocker.DRAFT_RECORD),
    ],
)
def test_a_blocker_is_named(room: Room, values: dict[str, object], blocker: Blocker) -> None:
    add(room, "1", **values)
    assert blocker in due(room)[0].blockers


@pytest.mark.requirement("K-18")
def test_the_year_end_list_counts_by_category_and_unit(room: Room) -> None:
    add(room, "1", unit_code="BGS")
    add(room, "2", unit_code="BGS")
    add(room, "3", unit_code="CWB", category_id=2)
    add(room, "4", due_on="2030-01-01")
    assert DestructionReview(room).by_unit() == [("KU", "CWB", 1), ("WS", "BGS", 2)]


def test_like_records_are_of_the_same_class_and_years(room: Room) -> None:
    record = add(room, "1")
    add(room, "2", year=2016)
    add(room, "3", year=2020)
    add(room, "4", category_id=2)
    assert [line.row.code for line in DestructionReview(room).like(record)] == ["2"]
