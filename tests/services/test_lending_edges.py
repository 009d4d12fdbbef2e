"""The desk at its edges: a night that is a morning, another desk at the same cards, long lists."""

import time
from datetime import UTC, date, datetime

import pytest
from sqlalchemy import insert

from desktop_archive.rules.lending import ScanOutcome
from desktop_archive.rules.reference_codes import lookup_key
from desktop_archive.services.lending.desk import LoanDesk
from desktop_archive.services.registers import Registers
from desktop_archive.services.room import Room
from desktop_archive.store import tables as t
from desktop_archive.store.lending import loans as store_loans
from tests.services import builders as make
from tests.services.conftest import SetClock


@pytest.mark.requirement("L-30")
@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone is set for a process on Unix only")
@pytest.mark.usefixtures("shanghai")
def test_a_visit_goes_on_within_a_day_on_the_wall_and_not_into_the_next(
    room: Room, clock: SetClock
) -> None:
    borrower = make.person(room)

    def visit_at(*moment: int) -> int | None:
        clock.moment = datetime(*moment, tzinfo=UTC)  # type: ignore[arg-type, misc]
        desk = LoanDesk(room)
        desk.scan(borrower.code)
        return desk.session.visit_id

    before_eight, after_eight = visit_at(2026, 3, 17, 23, 50), visit_at(2026, 3, 18, 0, 10)
    next_morning = visit_at(2026, 3, 18, 23, 0)

    assert before_eight == after_eight
    assert next_morning != after_eight


@pytest.mark.requirement("L-03", "L-18")
def test_one_slip_names_every_application_it_hands_out(room: Room) -> None:
    desk = LoanDesk(room)
    borrower, files = make.person(room), [make.record(room, make.box(room)) for _ in range(1)]
    files.append(make.record(room))
    numbers = [make.application(desk, borrower, [file]).application.number for file in files]
    desk.scan(borrower.code)
    for file in files:
        desk.scan(file.code)

    papers = desk.end_visit().papers

    assert papers is not None
    assert papers.slip is not None
    assert papers.slip.number == " · ".join(numbers)
    assert papers.slip.code is None


@pytest.mark.requirement("L-11")
def test_cards_that_another_desk_printed_meanwhile_are_not_printed_again(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, borrower, file = LoanDesk(room), make.person(room), make.record(room)
    make.application(desk, borrower, [file])
    desk.scan(borrower.code)
    desk.scan(file.code)
    with room.read() as session:
        seen = [store_loans.unprinted(session), []]
    assert len(seen[0]) == 1
    monkeypatch.setattr(store_loans, "unprinted", lambda _: seen.pop(0))

    assert desk.print_cards().outcome is ScanOutcome.NOTHING_CHOSEN


@pytest.mark.requirement("L-31")
def test_all_that_waits_to_be_put_away_is_listed(room: Room) -> None:
    many = 501
    borrower, first = make.person(room), make.record(room)
    with room.act("test") as session:
        rows = [
            {
                "fonds_id": 1,
                "category_id": 1,
                "serial": 900_000 + n,
                "code": f"X-{n}",
                "code_key": lookup_key(f"X-{n}"),
                "title": "合同",
                "created_at": session.at,
                "updated_at": session.at,
            }
            for n in range(many)
        ]
        session.execute(insert(t.record), rows)
        loan = {
            "person_id": borrower.id,
            "lent_at": session.at,
            "lent_on": "2026-03-01",
            "first_due_on": "2026-03-08",
            "due_on": "2026-03-08",
            "returned_at": session.at,
            "returned_on": "2026-03-05",
            "check_result": "complete",
        }
        session.execute(
            insert(t.loan), [{**loan, "record_id": first.id + 1 + n} for n in range(many)]
        )

    book = LoanDesk(room).book

    assert len(book.to_put_away()) == many
    with room.read() as session:
        assert store_loans.counts(session, date(2026, 3, 9).isoformat())[4] == many


@pytest.mark.requirement("F-12", "B-13")
def test_the_register_of_shelves_names_the_boxes_at_its_ends_as_they_stand(room: Room) -> None:
    shelf = make.shelf(room, length_mm=900)
    for at, number in enumerate(("9", "10", "11"), start=1):
        make.box(room, shelf, number, place_position=at, thickness_mm=30)
    make.box(room, shelf, "8", place_position=9, thickness_mm=30, state="destroyed")

    (line,) = Registers(room).shelves()

    assert (line.first_box, line.last_box, line.boxes, line.used_mm) == ("9", "11", 3, 90)
