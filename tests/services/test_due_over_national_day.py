"""Due dates across National Day and its make-up days, by the holidays that ship with the program."""

from datetime import UTC, date, datetime

import pytest

from desktop_archive.rules.lending import LoanUnit
from desktop_archive.rules.policies import RoomPolicy
from desktop_archive.services.calendar import CalendarDesk
from desktop_archive.services.lending.desk import LoanDesk
from desktop_archive.services.lending.requests import Wish
from desktop_archive.services.policies import Policies
from desktop_archive.services.room import Room
from tests.services import builders as make
from tests.services.conftest import SetClock

#: Lent on, working days, due on. 2025: closed 1 to 8 October, worked on Sunday 28 September and
#: Saturday 11 October. 2026: closed 25 to 27 September and 1 to 7 October, worked on Sunday
#: 20 September and Saturday 10 October.
DUE = [
    (date(2025, 9, 26), 1, date(2025, 9, 28)),
    (date(2025, 9, 26), 3, date(2025, 9, 30)),
    (date(2025, 9, 30), 1, date(2025, 10, 9)),
    (date(2025, 9, 30), 2, date(2025, 10, 10)),
    (date(2025, 9, 30), 3, date(2025, 10, 11)),
    (date(2025, 9, 30), 4, date(2025, 10, 13)),
    (date(2026, 9, 18), 1, date(2026, 9, 20)),
    (date(2026, 9, 18), 5, date(2026, 9, 24)),
    (date(2026, 9, 18), 6, date(2026, 9, 28)),
    (date(2026, 9, 30), 1, date(2026, 10, 8)),
    (date(2026, 9, 30), 3, date(2026, 10, 10)),
    (date(2026, 9, 30), 4, date(2026, 10, 12)),
]


@pytest.mark.requirement("L-04", "L-05", "M-01")
@pytest.mark.parametrize(("lent", "days", "due"), DUE, ids=str)
def test_working_days_are_counted_over_the_holiday_and_its_make_up_days(
    room: Room, clock: SetClock, lent: date, days: int, due: date
) -> None:
    clock.moment = datetime(lent.year, lent.month, lent.day, 2, 0, tzinfo=UTC)
    CalendarDesk(room).take_over(lent.year)
    policies = Policies(room)
    policies.change(RoomPolicy.LOAN_UNIT, LoanUnit.WORKING.value, "周敏")
    desk, who, file = LoanDesk(room), make.person(room), make.record(room)
    wish = Wish(reason="审计", on_site_reason="会议现场使用", days=days)
    make.application(desk, who, [file], wish)
    desk.scan(who.code)
    clock.moment = clock.moment.replace(minute=1)
    desk.scan(file.code)
    (line,) = desk.book.out()
    assert line.loan.due_on == due.isoformat()
    assert line.days_left >= 0
