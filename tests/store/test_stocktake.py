"""Stocktakes in the register: frozen, struck, closed, whatever program writes."""

import pytest
from sqlalchemy import update
from sqlalchemy.exc import IntegrityError

from desktop_archive.store import tables as t
from desktop_archive.store.database import Database
from desktop_archive.store.stocktake import books, freezing, progress, scans
from tests.store.conftest import act


@pytest.fixture
def begun(database: Database) -> int:
    """A stocktake of one shelf with one box to find."""
    with database.write(act()) as session:
        place = session.execute(
            t.place.insert(), {"level": "shelf", "code": "1", "address": "1", "address_key": "1"}
        ).lastrowid
        session.execute(t.box.insert(), {"serial": 1, "place_id": place, "created_at": "t"})
        made = books.add(session, number="PD-2026-0001", scope={}, started_at="t", expected=1)
        line = {"stocktake_id": made, "place_id": 1, "box_id": 1, "state": "in_place"}
        freezing.add_lines(session, [line])
        freezing.add_shelves(
            session, [{"stocktake_id": made, "place_id": place, "expected": 1, "to_find": 1}]
        )
        books.change(session, made, frozen_at=session.at)
    return made


def scan(database: Database, stocktake_id: int) -> int:
    with database.write(act()) as session:
        begun = scans.add_round(
            session, stocktake_id=stocktake_id, place_id=1, counter="lin", workstation="desk-1"
        )
        return scans.add_scan(
            session,
            stocktake_id=stocktake_id,
            round_id=begun,
            place_id=1,
            result="found",
            line_id=1,
            counts=True,
            scanned_at="t",
        )


def test_a_struck_scan_counts_no_more_and_stays(database: Database, begun: int) -> None:
    scan_id = scan(database, begun)
    with database.write(act()) as session:
        assert progress.shelf_progress(session, begun, 1) == (1, 1)
        scans.strike(session, scan_id)
        assert progress.shelf_progress(session, begun, 1) == (1, 0)
        assert progress.seen_after(session, begun, 0) == (1, scan_id)
        assert progress.seen_and_struck(session, begun) == 1


@pytest.mark.parametrize(
    ("table", "values"),
    [
        (t.stocktake, {"scope": "everything"}),
        (t.stocktake, {"expected": 9}),
        (t.stocktake_line, {"seq": 9}),
        (t.stocktake_shelf, {"expected": 9}),
        (t.stocktake_scan, {"result": "unknown"}),
        (t.stocktake_scan, {"line_id": None}),
    ],
)
def test_nothing_frozen_or_scanned_is_changed(
    database: Database, begun: int, table: object, values: dict[str, object]
) -> None:
    scan(database, begun)
    changed = update(table).values(values)  # type: ignore[arg-type]
    with pytest.raises(IntegrityError), database.write(act()) as session:
        session.execute(changed)
