"""What goes wrong at a counter: five scans of one box, two desks, fast scripts, a missing year."""

from datetime import date, timedelta

import pytest

from desktop_archive.rules.lending import LoanPolicy, LoanRefusal, LoanUnit, ScanOutcome, due_date
from desktop_archive.rules.working_days import Calendar
from desktop_archive.services.lending.desk import LoanDesk
from desktop_archive.services.room import Room
from tests.services import builders as make
from tests.services.conftest import SetClock

#: The National Day holidays and the Saturdays and Sundays worked for them, as announced.
HOLIDAYS = {
    2024: ([date(2024, 10, day) for day in range(1, 8)], [date(2024, 9, 29), date(2024, 10, 12)]),
    2025: ([date(2025, 10, day) for day in range(1, 9)], [date(2025, 9, 28), date(2025, 10, 11)]),
}
CALENDAR = Calendar(
    frozenset(day for off, _ in HOLIDAYS.values() for day in off),
    frozenset(day for _, worked in HOLIDAYS.values() for day in worked),
)


@pytest.mark.requirement("L-04", "L-05", "M-01")
@pytest.mark.parametrize(
    ("issued", "limit", "due"),
    [
        # The Sunday before is worked; then seven days off; the Saturday after is worked.
        (date(2024, 9, 27), 2, date(2024, 9, 30)),
        (date(2024, 9, 30), 1, date(2024, 10, 8)),
        (date(2024, 9, 30), 5, date(2024, 10, 12)),
        (date(2024, 10, 11), 2, date(2024, 10, 14)),
        (date(2025, 9, 26), 1, date(2025, 9, 28)),
        (date(2025, 9, 30), 1, date(2025, 10, 9)),
        (date(2025, 9, 30), 3, date(2025, 10, 11)),
        (date(2025, 10, 10), 2, date(2025, 10, 13)),
    ],
)
def test_due_dates_cross_the_national_day_of_two_years(issued: date, limit: int, due: date) -> None:
    policy = LoanPolicy(limit=limit, unit=LoanUnit.WORKING)
    assert due_date(issued, policy, CALENDAR) == due


def test_a_year_that_no_notice_covers_counts_plain_weeks() -> None:
    policy = LoanPolicy(limit=1, unit=LoanUnit.WORKING)
    assert not CALENDAR.knows(2031)
    assert due_date(date(2031, 9, 30), policy, CALENDAR) == date(2031, 10, 1)


def test_the_same_box_scanned_five_times_in_a_moment_is_one_scan(
    room: Room, clock: SetClock
) -> None:
    desk, who, box = LoanDesk(room), make.person(room), make.box(room)
    make.application(desk, who, [make.record(room, box)])
    desk.scan(who.code)
    clock.moment += timedelta(seconds=5)
    outcomes = []
    for _ in range(5):
        outcomes.append(desk.scan(box.code).outcome)
        clock.moment += timedelta(milliseconds=150)
    assert outcomes == [ScanOutcome.FILES_OFFERED, *[ScanOutcome.ALREADY_SCANNED] * 4]
    assert desk.book.out() == []


@pytest.mark.requirement("L-17")
def test_two_desks_never_lend_one_piece_twice(room: Room, clock: SetClock) -> None:
    first, second = LoanDesk(room), LoanDesk(room)
    file = make.record(room)
    for desk, name in ((first, "王建国"), (second, "李燕")):
        who = make.person(room, name)
        make.application(desk, who, [file])
        desk.scan(who.code)
    clock.moment += timedelta(seconds=5)
    assert first.issue([file.id])[-1].outcome is ScanOutcome.ISSUED
    refused = second.issue([file.id])[-1]
    assert refused.reason is LoanRefusal.ALREADY_OUT
    assert len(first.book.out()) == 1


def test_who_has_left_is_served_nothing(room: Room, clock: SetClock) -> None:
    desk, who = LoanDesk(room), make.person(room, left_on="2026-03-01")
    assert desk.scan(who.code).reason is LoanRefusal.BORROWER_LEFT
    clock.moment += timedelta(seconds=5)
    assert desk.scan(make.record(room).code).outcome is ScanOutcome.REFUSED


def test_three_hundred_scans_in_a_minute_lose_none_and_mix_none(
    room: Room, clock: SetClock
) -> None:
    desk = LoanDesk(room)
    readers = [make.person(room, f"读者{number:02}") for number in range(30)]
    files = {
        reader.id: [make.record(room, title=f"{reader.id}-{n}") for n in range(4)]
        for reader in readers
    }
    for reader in readers:
        make.application(desk, reader, files[reader.id])
    codes = [
        code for reader in readers for code in (reader.code, *(f.code for f in files[reader.id]))
    ]
    back = [file.code for reader in readers for file in files[reader.id]]
    sent = [*codes, *back, *[readers[0].code, readers[1].code] * 15]
    assert len(sent) == 300
    for code in sent:
        clock.moment += timedelta(milliseconds=200)
        desk.scan(code)
    assert desk.session.counted == 300
    assert [one.code for one in reversed(desk.session.results)] == sent
    out = desk.book.out()
    assert len(out) == 120
    assert all(line.loan.title.startswith(f"{line.loan.person_id}-") for line in out)
