"""The room's policies: they hold at the desk at once, and every change is kept."""

from datetime import date

import pytest

from desktop_archive.rules.accounts import Role
from desktop_archive.rules.policies import PolicyRefusal, RoomPolicy
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.lending.desk import LoanDesk
from desktop_archive.services.policies import Policies
from desktop_archive.services.room import Room
from tests.services import builders as make
from tests.services.conftest import SetClock, sign_in_as


@pytest.fixture
def policies(room: Room) -> Policies:
    return Policies(room)


@pytest.mark.requirement("R-23", "P-01")
def test_a_new_limit_holds_for_the_next_loan(policies: Policies, room: Room) -> None:
    desk, file = LoanDesk(room), make.record(room)
    before = desk.why_not_lent(file.id)
    policies.change(RoomPolicy.LOAN_LIMIT, 3, "周敏")
    after = desk.why_not_lent(file.id)
    assert before is not None
    assert after is not None
    assert (before.due, after.due) == (date(2026, 3, 24), date(2026, 3, 20))


@pytest.mark.requirement("R-23")
def test_every_change_keeps_old_new_who_when_and_who_approved(
    policies: Policies, clock: SetClock
) -> None:
    policies.change(RoomPolicy.LOAN_LIMIT, 3, "周敏", "试行")
    clock.moment = clock.moment.replace(day=18)
    policies.change(RoomPolicy.EXTERNAL_MAY_BORROW, True, "孟欣怡")
    clock.moment = clock.moment.replace(day=19)
    policies.change(RoomPolicy.LOAN_LIMIT, 5, "周敏")
    found = [
        (one.policy.value, one.old, one.new, one.at[:10], one.who, one.approved_by, one.reason)
        for one in policies.history()
    ]
    assert found == [
        ("loan_limit", 3, 5, "2026-03-19", "lin", "周敏", ""),
        ("external_may_borrow", False, True, "2026-03-18", "lin", "孟欣怡", ""),
        ("loan_limit", 7, 3, "2026-03-17", "lin", "周敏", "试行"),
    ]
    line = policies.lines()[0]
    assert (line.value, line.approved_by, line.changed_at[:10]) == (5, "周敏", "2026-03-19")


@pytest.mark.requirement("R-23")
def test_nothing_is_changed_without_an_approver_or_the_right(policies: Policies) -> None:
    with pytest.raises(RefusedError) as refused:
        policies.change(RoomPolicy.LOAN_LIMIT, 3, "")
    assert refused.value.reason is PolicyRefusal.APPROVER_MISSING
    sign_in_as(policies._room, Role.CLERK, login="he", name="何")
    with pytest.raises(RefusedError):
        policies.change(RoomPolicy.LOAN_LIMIT, 3, "周敏")
    assert policies.history() == []
