"""What the loan desk reads takes as many looks for thirty files as for three."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import Engine, event

from desktop_archive.services.lending.desk import LoanDesk
from desktop_archive.services.room import Room
from desktop_archive.store.lending import applications, homes, loans, records
from tests.services import builders as make
from tests.services.conftest import clock, empty_room, room, template

__all__ = ["clock", "empty_room", "room", "template"]


@contextmanager
def counted() -> Iterator[list[str]]:
    """Collect every statement that is sent meanwhile."""
    sent: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_more: object) -> None:
        sent.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    try:
        yield sent
    finally:
        event.remove(Engine, "before_cursor_execute", note)


def test_a_box_scan_costs_the_same_for_few_and_for_many_files(room: Room) -> None:
    desk = LoanDesk(room)
    borrower = make.person(room)
    costs = []
    for number, size in enumerate((3, 30)):
        box = make.box(room, box_no=f"000{number}")
        files = [make.record(room, box) for _ in range(size)]
        make.application(desk, borrower, files)
        if number == 0:
            desk.scan(borrower.code)
        with counted() as sent:
            offer = desk.scan(box.code).offer
        assert offer is not None
        assert len(offer.ticked) == size
        costs.append(len(sent))
    assert costs[0] >= costs[1]
    assert costs[1] <= 16


@pytest.mark.requirement("L-27")
def test_lists_of_loans_take_one_look(room: Room) -> None:
    desk, borrower = LoanDesk(room), make.person(room)
    files = [make.record(room) for _ in range(5)]
    make.application(desk, borrower, files)
    desk.scan(borrower.code)
    desk.issue([file.id for file in files])
    with room.read() as session, counted() as sent:
        assert len(loans.out(session)) == 5
        assert loans.counts(session, "2026-04-30") == (5, 5, 5, 0, 0, 0)
        assert applications.open_ones(session) == []
    assert len(sent) == 3


@pytest.mark.requirement("L-31")
def test_a_shelf_is_told_in_steps_with_what_stands_on_it(room: Room) -> None:
    shelf = make.shelf(room, "1-A-03L-06-04")
    boxes = [make.box(room, shelf, f"042{number}") for number in range(3)]
    with room.read() as session:
        home = homes.shelf(session, shelf.id)
    assert home.address == "1-A-03L-06-04"
    assert [level for level, _ in home.steps][-1] == "shelf"
    assert [spine.box_id for spine in home.spines] == [box.id for box in boxes]


def test_of_records_alike_only_the_exact_code_is_meant(room: Room) -> None:
    first = make.record(room, code="A-1")
    make.record(room, code="a1")
    with room.read() as session:
        assert records.record_by_code(session, "A1", "A-1") == first.id
        assert records.record_by_code(session, "A1", "A1") is None
        assert records.record_by_code(session, "B9", "B9") is None
