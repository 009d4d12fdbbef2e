"""Lists of direct need: terms, who approves, what stays (A-17, R-20)."""

from datetime import date, timedelta

import pytest
from sqlalchemy import update
from sqlalchemy.exc import DBAPIError

from desktop_archive.rules.accounts import Role
from desktop_archive.rules.lending import LoanRefusal, Manner
from desktop_archive.rules.lending.needs import NeedRefusal, NeedState
from desktop_archive.rules.lending.signing import Deputy
from desktop_archive.rules.policies import RoomPolicy
from desktop_archive.rules.posts import ARCHIVE_HEAD, LEADER
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.actors import actor_of
from desktop_archive.services.audit import AuditDesk
from desktop_archive.services.lending.deputies import Deputies
from desktop_archive.services.lending.desk import LoanDesk
from desktop_archive.services.lending.requests import Wish
from desktop_archive.services.policies import Policies
from desktop_archive.services.room import Room
from desktop_archive.store import accounts as store_accounts
from desktop_archive.store import tables as t
from tests.services import builders as make
from tests.services.conftest import SetClock, sign_in_as

READ = Wish(reason="查考", on_site_reason="", manner=Manner.READING)
TODAY = date(2026, 3, 17)


@pytest.fixture
def desk(room: Room) -> LoanDesk:
    return LoanDesk(room)


def refusal_of(desk: LoanDesk, record: int, name: str, person: int, **term: date) -> object:
    with pytest.raises(RefusedError) as refused:
        desk.needs.add(record, name, person_id=person, **term)
    return refused.value.reason


@pytest.mark.requirement("A-17", "R-20", "A-16")
def test_a_secret_record_goes_only_to_who_stands_on_its_list_and_only_within_the_term(
    desk: LoanDesk, clock: SetClock
) -> None:
    unit = make.unit(desk.room)
    reader, file = make.person(desk.room, unit_id=unit), make.record(desk.room, secrecy=2)
    with pytest.raises(RefusedError) as refused:
        desk.requests.apply(reader.id, [file.id], READ)
    assert refused.value.reason is LoanRefusal.NOT_ON_THE_LIST
    week = TODAY + timedelta(days=6)
    desk.needs.add(file.id, make.approver(desk.room), unit_id=unit, last=week)
    (need,) = desk.needs.of_record(file.id)
    assert (need.name, need.approved_by, need.approved_on) == ("财务部", "孟欣怡", "2026-03-17")
    assert (need.valid_from, need.valid_to) == ("2026-03-17", "2026-03-23")
    view = make.application(desk, reader, [file], READ, signed=False)
    assert set(view.missing) == {"department_head", "leader_in_charge"}
    make.approve(desk, view)
    clock.moment += timedelta(days=7)
    desk.scan(reader.code)
    assert desk.scan(file.code).reason is LoanRefusal.NOT_ON_THE_LIST
    (listed,) = desk.needs.all()
    assert listed.term.state(desk.room.today()) is NeedState.OVER
    # A second entry lets the same reader in again; ended, it opens nothing from that day on.
    desk.needs.add(file.id, "孟欣怡", unit_id=unit)
    assert desk.needs.unlisted([file.id], reader.id, unit) == []
    again = desk.needs.all()[0]
    desk.needs.end(again.id)
    clock.moment += timedelta(seconds=60)
    assert desk.scan(file.code).reason is LoanRefusal.NOT_ON_THE_LIST
    with pytest.raises(RefusedError) as twice:
        desk.needs.end(again.id)
    assert twice.value.reason is NeedRefusal.ALREADY_ENDED
    assert [one.ended_on for one in desk.needs.of_record(file.id)] == [None, "2026-03-24"]
    actions = [one.action for one in AuditDesk(desk.room).acts()]
    assert (actions.count("add_need"), actions.count("end_need")) == (2, 1)


@pytest.mark.requirement("A-17", "R-20", "R-12", "R-04")
def test_only_a_known_person_with_the_right_and_the_post_approves_an_entry(desk: LoanDesk) -> None:
    reader, file = make.person(desk.room), make.record(desk.room, secrecy=2)
    make.approver(desk.room, "王建国")
    make.approver(desk.room, "周敏")
    with desk.room.act("test") as session:
        store_accounts.add(session, "he", "何修", [Role.CLERK.value], "-")
        other = store_accounts.add(session, "qian", "钱科", [Role.HEAD.value], "-")
        store_accounts.change(session, other, post=ARCHIVE_HEAD)
        off = store_accounts.add(session, "sun", "孙离", [Role.HEAD.value], "-")
        store_accounts.change(session, off, active=False)
    for name, reason in (
        (" ", NeedRefusal.APPROVER_MISSING),
        (" 王建国", NeedRefusal.APPROVES_OWN),
        ("林晓", NeedRefusal.APPROVES_OWN),
        ("路人甲", NeedRefusal.APPROVER_UNKNOWN),
        ("何修", NeedRefusal.APPROVER_UNKNOWN),
        ("钱科", NeedRefusal.APPROVER_UNKNOWN),
        ("孙离", NeedRefusal.APPROVER_UNKNOWN),
        ("赵代", NeedRefusal.APPROVER_UNKNOWN),
    ):
        assert refusal_of(desk, file.id, name, reader.id) is reason
    Deputies(desk.room).name(Deputy(LEADER, "赵代", TODAY, TODAY), "周敏")
    assert set(desk.needs.approvers()) == {"周敏", "王建国", "赵代"}
    desk.needs.add(file.id, "赵代", person_id=reader.id)


@pytest.mark.requirement("A-17", "R-23")
def test_a_room_can_ask_for_an_end_and_says_how_long_an_entry_may_hold(desk: LoanDesk) -> None:
    reader, file = make.person(desk.room), make.record(desk.room, secrecy=2)
    name = make.approver(desk.room)
    Policies(desk.room).change(RoomPolicy.DIRECT_NEED_DAYS, 30, "周敏")
    assert refusal_of(desk, file.id, name, reader.id) is NeedRefusal.TERM_MISSING
    late = {"last": TODAY + timedelta(days=30)}
    assert refusal_of(desk, file.id, name, reader.id, **late) is NeedRefusal.TERM_TOO_LONG
    desk.needs.add(file.id, name, person_id=reader.id, last=TODAY + timedelta(days=29))
    # An entry to come opens nothing before its day.
    other = make.record(desk.room, secrecy=2)
    first, last = TODAY + timedelta(days=3), TODAY + timedelta(days=4)
    desk.needs.add(other.id, name, person_id=reader.id, first=first, last=last)
    assert desk.needs.unlisted([file.id, other.id], reader.id, None) == [other.id]


@pytest.mark.requirement("A-17", "R-20")
@pytest.mark.parametrize(
    "values",
    [
        {"valid_to": "2036-01-01"},
        {"valid_from": "2020-01-01"},
        {"approved_by": "路人甲"},
        {"ended_on": None},
    ],
)
def test_no_program_prolongs_an_entry_or_brings_it_back(
    desk: LoanDesk, values: dict[str, str | None]
) -> None:
    reader, file = make.person(desk.room), make.record(desk.room, secrecy=2)
    desk.needs.add(file.id, make.approver(desk.room), person_id=reader.id, last=TODAY)
    if "ended_on" in values:
        desk.needs.end(desk.needs.of_record(file.id)[0].id)
    before = desk.needs.of_record(file.id)
    with pytest.raises(DBAPIError, match="direct need"), desk.room.act("test") as session:
        session.execute(update(t.direct_need).values(**values))
    assert desk.needs.of_record(file.id) == before


@pytest.mark.requirement("A-17", "R-16", "R-19")
def test_the_gate_shows_no_entry_of_a_record_that_is_not_there_for_somebody(room: Room) -> None:
    desk = LoanDesk(room)
    units = (make.unit(room, "财务部"), make.unit(room, "工程部"))
    own, other = (make.record(room, secrecy=2, unit_id=unit, title=f"密件{unit}") for unit in units)
    reader, name = make.person(room), make.approver(room)
    for file in (own, other):
        desk.needs.add(file.id, name, person_id=reader.id)
    assert {one.title for one in desk.needs.all()} == {f"密件{unit}" for unit in units}
    key = sign_in_as(room, Role.DEPARTMENT_ARCHIVIST, login="wang", name="王敏").account_id
    with room.act("own_unit") as session:
        room.actor = None
        store_accounts.change(session, key, unit_id=units[0], clearance=0)
        room.actor = actor_of(session, store_accounts.by_id(session, key))
    (seen,) = desk.needs.all()
    assert seen.id == desk.needs.of_record(own.id)[0].id
    assert "密件" not in seen.title
    assert desk.needs.of_record(other.id) == []
