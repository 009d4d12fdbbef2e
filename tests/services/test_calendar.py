"""Days off and make-up days of the room, year by year."""

from datetime import date

import pytest

from desktop_archive.rules.accounts import Role
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.calendar import CalendarDesk
from desktop_archive.services.lending.desk import LoanDesk
from desktop_archive.services.room import Room
from desktop_archive.store import room as store_room
from tests.services import builders as make
from tests.services.conftest import sign_in_as

SPRING_FESTIVAL, MAKE_UP = date(2026, 2, 17), date(2026, 2, 14)


@pytest.fixture
def desk(room: Room) -> CalendarDesk:
    return CalendarDesk(room)


@pytest.mark.requirement("L-05")
def test_an_empty_year_says_what_it_lacks_and_is_filled_from_the_table(desk: CalendarDesk) -> None:
    empty = desk.year(2026)
    assert (empty.lacks_holidays, empty.lacks_make_up_days) == (True, True)
    offered = desk.offered(2026)
    assert desk.years() == [2026, 2027]
    assert desk.take_over(2026) == len(offered) > 20
    filled = desk.year(2026)
    kinds = {day.day: day.is_working for day in filled.days}
    assert (kinds[SPRING_FESTIVAL], kinds[MAKE_UP]) == (False, True)
    assert (filled.lacks_holidays, filled.lacks_make_up_days) == (False, False)
    assert (desk.offered(2026), desk.take_over(2026)) == ([], 0)


def due(loans: LoanDesk, file: make.Made) -> date | None:
    judged = loans.why_not_lent(file.id)
    assert judged is not None
    return judged.due


@pytest.mark.requirement("L-05")
def test_a_day_entered_by_hand_counts_at_once_and_is_offered_back(desk: CalendarDesk) -> None:
    loans = LoanDesk(desk._room)
    with desk._room.act("test") as session:
        store_room.set_policy(session, "loan_unit", "working", "x")
    desk.take_over(2026)
    file = make.record(desk._room)
    assert due(loans, file) == date(2026, 3, 26)
    desk.set_day(date(2026, 3, 18), is_working=False, name="公司周年庆")
    assert due(loans, file) == date(2026, 3, 27)
    desk.set_day(SPRING_FESTIVAL, is_working=True, name="值班")
    (offered,) = desk.offered(2026)
    assert (offered.day, offered.is_working, offered.name) == (SPRING_FESTIVAL, False, "春节")


def test_a_clerk_cannot_change_the_calendar(desk: CalendarDesk) -> None:
    sign_in_as(desk._room, Role.CLERK, login="he", name="何")
    with pytest.raises(RefusedError):
        desk.take_over(2026)
    assert desk.days() == []
