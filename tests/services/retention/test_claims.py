"""Accounting declares claims; faulty and superseded carriers stay three more years."""

from dataclasses import replace
from datetime import date

import pytest

from desktop_archive.rules.accounts import AccessRefusal, Role
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.retention import Blocker
from desktop_archive.rules.retention.claims import (
    CarrierKind,
    CarrierRefusal,
    ClaimRefusal,
    kept_until,
)
from desktop_archive.services.destruction.due import DestructionReview
from desktop_archive.services.retention.carriers import CarrierDesk
from desktop_archive.services.retention.claims import ClaimDesk, ClaimWish
from desktop_archive.services.room import Room
from tests.services.conftest import sign_in_as
from tests.services.retention.room_of_records import KU, add

SETTLED = ClaimWish(
    declared_by="钱会计",
    post="会计机构负责人",
    scope="2015年凭证",
    declared_on=date(2026, 3, 1),
    settled=True,
)
OPEN = replace(SETTLED, settled=False, note="应收账款未清")


def blockers(room: Room, record: int) -> tuple[Blocker, ...]:
    found = DestructionReview(room).line(record)
    assert found is not None
    return found.blockers


@pytest.mark.requirement("D-39")
def test_accounting_waits_for_a_declaration_by_name(kept: Room) -> None:
    first, second = add(kept, "1", category_id=KU), add(kept, "2", category_id=KU)
    desk = ClaimDesk(kept)
    assert blockers(kept, first) == (Blocker.CLAIMS_NOT_DECLARED,)
    desk.declare([first, second], SETTLED)
    assert blockers(kept, first) == blockers(kept, second) == ()
    desk.declare([second], OPEN)
    assert blockers(kept, second) == (Blocker.UNSETTLED_CLAIMS,)
    assert blockers(kept, first) == ()
    desk.declare([second], replace(SETTLED, declared_on=date(2026, 3, 10)))
    assert blockers(kept, second) == ()
    said = desk.on(second)
    assert [(one.settled, one.declared_on) for one in said] == [
        (True, "2026-03-10"),
        (False, "2026-03-01"),
        (True, "2026-03-01"),
    ]
    assert (said[0].declared_by, said[0].post, said[1].note) == (
        "钱会计",
        "会计机构负责人",
        "应收账款未清",
    )


@pytest.mark.parametrize(
    ("wish", "reason"),
    [
        (replace(SETTLED, declared_by=" "), ClaimRefusal.DECLARED_BY_MISSING),
        (replace(SETTLED, scope=""), ClaimRefusal.SCOPE_MISSING),
        (replace(SETTLED, declared_on=date(2026, 3, 18)), ClaimRefusal.DECLARED_AHEAD),
        (replace(OPEN, note=" "), ClaimRefusal.NOTE_MISSING),
    ],
)
def test_half_a_declaration_is_none(kept: Room, wish: ClaimWish, reason: ClaimRefusal) -> None:
    record = add(kept, "1", category_id=KU)
    with pytest.raises(RefusedError) as refused:
        ClaimDesk(kept).declare([record], wish)
    assert refused.value.reason is reason
    assert ClaimDesk(kept).on(record) == []


def test_a_declaration_speaks_of_something_and_needs_the_right(kept: Room) -> None:
    with pytest.raises(RefusedError) as refused:
        ClaimDesk(kept).declare([], SETTLED)
    assert refused.value.reason is ClaimRefusal.NO_RECORDS
    record = add(kept, "1", category_id=KU)
    sign_in_as(kept, Role.CLERK, login="front")
    with pytest.raises(RefusedError) as refused:
        ClaimDesk(kept).declare([record], SETTLED)
    assert refused.value.reason is AccessRefusal.MISSING_RIGHT


@pytest.mark.requirement("K-16")
def test_a_faulty_carrier_blocks_its_disposal_for_three_years(kept: Room, clock) -> None:
    record, desk = add(kept, "1", carrier="disc"), CarrierDesk(kept)
    assert desk.note(record, CarrierKind.FAULTY, date(2024, 3, 18), "读不出") == date(2027, 3, 18)
    assert blockers(kept, record) == (Blocker.CARRIER_KEPT,)
    assert desk.on(record)[0].kept_until == "2027-03-18"
    clock.moment = clock.moment.replace(year=2027, month=3, day=17)
    assert blockers(kept, record) == (Blocker.CARRIER_KEPT,)
    clock.moment = clock.moment.replace(day=18)
    assert blockers(kept, record) == ()


@pytest.mark.requirement("K-16")
@pytest.mark.parametrize(
    ("since", "until"),
    [("2024-02-29", "2027-03-01"), ("2023-02-28", "2026-02-28"), ("2023-12-31", "2026-12-31")],
)
def test_three_more_years_are_whole_years(since: str, until: str) -> None:
    assert kept_until(date.fromisoformat(since)) == date.fromisoformat(until)


def test_paper_is_no_electronic_carrier_and_tomorrow_has_not_come(kept: Room) -> None:
    paper, disc = add(kept, "1"), add(kept, "2", carrier="disc")
    for record, day, reason in (
        (paper, date(2024, 1, 1), CarrierRefusal.NOT_ELECTRONIC),
        (disc, date(2026, 3, 18), CarrierRefusal.SINCE_AHEAD),
    ):
        with pytest.raises(RefusedError) as refused:
            CarrierDesk(kept).note(record, CarrierKind.SUPERSEDED, day)
        assert refused.value.reason is reason
