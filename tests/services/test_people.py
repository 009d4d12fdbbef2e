"""People are entered with what their kind must show, blocked with a reason, and leave in order."""

import pytest

from desktop_archive.rules.accounts import AccessRefusal, Role
from desktop_archive.rules.lending.clearance import ClearanceRefusal, HeldKind
from desktop_archive.rules.people import PersonKind, PersonProblem
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.lending.desk import LoanDesk
from desktop_archive.services.people import NewPerson, People
from desktop_archive.services.room import Room
from tests.services import builders as make
from tests.services.conftest import sign_in_as


def test_a_person_gets_a_card_number(room: Room) -> None:
    unit = make.unit(room, "财务部")
    added = People(room).add(NewPerson(name=" 王建国 ", unit_id=unit, staff_no="R0001"))
    assert (added.name, added.unit, added.serial) == ("王建国", "财务部", 1)
    (label,) = People(room).labels([added.id])
    assert (label.name, label.code.digits[0]) == ("王建国", "4")


@pytest.mark.requirement("U-11", "U-12")
@pytest.mark.parametrize(
    ("kind", "problem"),
    [
        (PersonKind.STAFF, PersonProblem.UNIT_MISSING),
        (PersonKind.EXTERNAL, PersonProblem.UNIT_MISSING),
        (PersonKind.OWNER, PersonProblem.IDENTITY_NOT_SHOWN),
    ],
)
def test_what_a_kind_of_person_must_show_is_asked_for(
    room: Room, kind: PersonKind, problem: PersonProblem
) -> None:
    with pytest.raises(RefusedError) as refused:
        People(room).add(NewPerson(name="甲", kind=kind))
    assert refused.value.reason is problem


def test_a_staff_number_belongs_to_one_person(room: Room) -> None:
    unit = make.unit(room)
    People(room).add(NewPerson(name="王建国", unit_id=unit, staff_no="R1"))
    with pytest.raises(RefusedError) as refused:
        People(room).add(NewPerson(name="李芳", unit_id=unit, staff_no=" R1 "))
    assert refused.value.reason is PersonProblem.NUMBER_TAKEN
    assert refused.value.facts["name"] == "王建国"


def test_people_are_found_by_name_number_unit_and_never_by_a_wildcard(room: Room) -> None:
    unit = make.unit(room, "财务部")
    make.person(room, "王建国", staff_no="R0001", unit_id=unit)
    make.person(room, "李芳")
    people = People(room)
    for text in ("建国", "R0001", "财务"):
        assert [one.name for one in people.find(text)] == ["王建国"]
    assert people.find("%") == []
    assert len(people.find()) == 2


@pytest.mark.requirement("U-09")
def test_who_still_has_something_out_does_not_leave(room: Room) -> None:
    desk, people = LoanDesk(room), People(room)
    borrower, file = make.person(room), make.record(room)
    make.application(desk, borrower, [file])
    desk.scan(borrower.code)
    desk.scan(file.code)
    with pytest.raises(RefusedError) as refused:
        people.leave(borrower.id)
    assert refused.value.reason is ClearanceRefusal.NOT_CLEAR
    assert refused.value.facts == {"count": 1, "kinds": (HeldKind.LOAN,)}


def test_a_block_is_set_and_lifted_by_hand(room: Room) -> None:
    desk, people, borrower = LoanDesk(room), People(room), make.person(room)
    people.block(borrower.id, "违规未处理")
    assert desk.scan(borrower.code).facts["why"]
    people.block(borrower.id, "")
    card = desk.person()
    assert card is not None
    assert card.may_borrow
    desk.end_visit()
    people.leave(borrower.id)
    person = people.person(borrower.id)
    assert person is not None
    assert person.left_on == "2026-03-17"


@pytest.mark.requirement("R-17", "U-12")
def test_the_front_desk_records_who_an_owner_is_and_enters_nobody_else(room: Room) -> None:
    unit = make.unit(room)
    sign_in_as(room, Role.FRONT_DESK, login="chen", name="陈丽")
    desk = People(room)
    papers = {"identity_shown": "身份证", "property_shown": "房产证", "checked_by": "陈丽"}
    owner = desk.add(NewPerson(name="业主甲", kind=PersonKind.OWNER, **papers))
    desk.note_papers(owner.id, "护照", "购房合同")
    now = desk.person(owner.id)
    assert now is not None
    assert now.identity_shown == "护照"
    for act in (
        lambda: desk.add(NewPerson(name="职工", unit_id=unit)),
        lambda: desk.block(owner.id, "x"),
        lambda: desk.leave(owner.id),
    ):
        with pytest.raises(RefusedError) as refused:
            act()
        assert refused.value.reason is AccessRefusal.MISSING_RIGHT
