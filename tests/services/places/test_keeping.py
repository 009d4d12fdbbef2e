"""Boxes and places kept for one customer, household or unit."""

from datetime import date

import pytest
from sqlalchemy.exc import IntegrityError

from desktop_archive.rules.boxes import BoxMix
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.shelves import HolderKind, KeepRefusal, Unfit
from desktop_archive.services.boxes import Boxes
from desktop_archive.services.places.keeping import Reservation
from desktop_archive.store import tables as t
from tests.services import builders as make


@pytest.fixture
def clerk(room):
    return make.person(room, "赵明", staff_no="K07")


def wish(clerk, **values):
    usual = {"holder": "华瑞公司", "person_id": clerk.id, "reason": "分户保管"}
    return Reservation(**usual | {"valid_from": date(2026, 3, 17)} | values)


def refusal(act):
    with pytest.raises(RefusedError) as refused:
        act()
    return refused.value


@pytest.mark.requirement("B-13")
def test_a_cabinet_kept_for_a_customer_takes_only_boxes_of_that_customer(
    room, stacks, register, keeping, clerk
):
    shelf = stacks.find_shelf("1-A-01L-01-02")
    bay = register.above(shelf)[1]
    keeping.reserve(wish(clerk, place_id=bay.id))
    box = make.box(room)

    refused = refusal(lambda: stacks.place(box.id, shelf))

    assert (refused.reason, refused.facts) == (Unfit.RESERVED, {"customer": "华瑞公司"})
    keeping.reserve(wish(clerk, box_id=box.id))
    assert stacks.place(box.id, shelf).to_address == "1-A-01L-01-02"
    line = next(one for one in register.lines() if one.id == shelf)
    assert line.kept_for == "华瑞公司"


def test_it_holds_from_its_first_to_its_last_day(room, stacks, keeping, clerk):
    later, gone = (stacks.find_shelf(f"1-A-01L-01-0{level}") for level in (1, 2))
    keeping.reserve(wish(clerk, place_id=later, valid_from=date(2026, 4, 1)))
    keeping.reserve(
        wish(clerk, place_id=gone, valid_from=date(2025, 1, 1), valid_until=date(2026, 3, 16))
    )

    assert stacks.place(make.box(room, box_no="1").id, later)
    assert stacks.place(make.box(room, box_no="2").id, gone)


@pytest.mark.requirement("B-13")
def test_a_box_kept_for_a_customer_warns_of_papers_of_others(room, keeping, clerk):
    boxes, box = Boxes(room), make.box(room)
    keeping.reserve(wish(clerk, box_id=box.id))
    own = make.record(room, title="华瑞公司服务合同")
    other = make.record(room, title="中天公司服务合同")

    boxes.put_in([own.id], box.id)
    refused = refusal(lambda: boxes.put_in([other.id], box.id))

    assert refused.reason is BoxMix.RESERVED_FOR_ANOTHER


def test_it_is_never_kept_over_the_papers_of_others(room, stacks, keeping, clerk):
    shelf, box = stacks.find_shelf("1-A-01L-01-02"), make.box(room, box_no="0007")
    stacks.place(box.id, shelf)
    make.record(room, box, title="中天公司服务合同", code="Z109-1")

    there = refusal(lambda: keeping.reserve(wish(clerk, place_id=shelf)))
    inside = refusal(lambda: keeping.reserve(wish(clerk, box_id=box.id)))

    assert there.reason is KeepRefusal.OTHERS_STAND_THERE
    assert there.facts == {"count": 1, "boxes": ("0007",)}
    assert inside.reason is KeepRefusal.OTHERS_LIE_IN_IT
    assert inside.facts == {"count": 1, "code": "Z109-1"}


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"holder": " "}, KeepRefusal.HOLDER_MISSING),
        ({"person_id": None}, KeepRefusal.NOBODY_RESPONSIBLE),
        ({"reason": ""}, KeepRefusal.REASON_MISSING),
        ({"valid_until": date(2026, 1, 1)}, KeepRefusal.ENDS_BEFORE_IT_BEGINS),
        ({"place_id": None}, KeepRefusal.NOTHING_TO_KEEP),
    ],
)
def test_what_is_missing_is_said(stacks, keeping, clerk, change, reason):
    usual = {"place_id": stacks.find_shelf("1-A-01L-01-02")}

    assert refusal(lambda: keeping.reserve(wish(clerk, **usual | change))).reason is reason


def test_it_is_kept_for_one_until_that_is_ended_and_the_register_remembers(
    room, stacks, keeping, clerk
):
    shelf = stacks.find_shelf("1-A-01L-01-02")
    first = keeping.reserve(wish(clerk, place_id=shelf))

    again = refusal(lambda: keeping.reserve(wish(clerk, place_id=shelf, holder="中天公司")))
    assert (again.reason, again.facts) == (
        KeepRefusal.KEPT_ALREADY,
        {"holder": "华瑞公司", "person": "赵明"},
    )
    with pytest.raises(IntegrityError), room.act("test") as session:
        session.execute(
            t.reservation.insert(),
            {
                "place_id": shelf,
                "holder": "x",
                "person_id": clerk.id,
                "reason": "x",
                "valid_from": "2026-01-01",
                "made_at": session.at,
            },
        )
    assert refusal(lambda: keeping.end(first, "")).reason is KeepRefusal.REASON_MISSING
    keeping.end(first, "合同终止")
    keeping.reserve(wish(clerk, place_id=shelf, holder="中天公司"))

    assert [(one.holder, one.ended_on, one.ended_reason) for one in keeping.lines()] == [
        ("中天公司", "", ""),
        ("华瑞公司", "2026-03-17", "合同终止"),
    ]


def test_a_unit_keeps_a_shelf_for_its_own_boxes(room, stacks, keeping, clerk):
    make.unit(room, "财务部")
    shelf = stacks.find_shelf("1-A-01L-01-02")
    keeping.reserve(wish(clerk, place_id=shelf, holder="财务部", holder_kind=HolderKind.UNIT))

    own, other = make.box(room, box_no="1", unit_code="财务部"), make.box(room, box_no="2")
    assert stacks.place(own.id, shelf)
    assert refusal(lambda: stacks.place(other.id, shelf)).reason is Unfit.RESERVED


def test_a_person_is_meant_by_a_whole_name_or_number(keeping, clerk):
    assert keeping.person("赵明") == keeping.person("K07") == clerk.id
    assert keeping.person("赵") is keeping.person("") is None


@pytest.mark.requirement("B-13")
def test_what_stands_in_or_around_a_kept_place_is_not_kept_for_somebody_else(
    stacks, register, keeping, clerk
):
    shelf, other = (stacks.find_shelf(f"1-A-01L-01-0{level}") for level in (1, 2))
    bay = register.above(shelf)[1].id
    keeping.reserve(wish(clerk, place_id=bay, valid_until=date(2026, 12, 31)))

    inside = refusal(lambda: keeping.reserve(wish(clerk, place_id=shelf, holder="中天公司")))
    assert (inside.reason, inside.facts["holder"]) == (KeepRefusal.KEPT_ALREADY, "华瑞公司")
    keeping.reserve(wish(clerk, place_id=shelf))
    next_year = {"holder": "中天公司", "valid_from": date(2027, 1, 1)}
    keeping.reserve(wish(clerk, place_id=other, **next_year))
    side = register.above(shelf)[2].id
    around = refusal(lambda: keeping.reserve(wish(clerk, place_id=side, holder="丙公司")))
    assert around.reason is KeepRefusal.KEPT_ALREADY


@pytest.mark.requirement("B-13")
def test_what_has_run_out_keeps_nothing_any_more(room, stacks, keeping, clerk):
    shelf, box = stacks.find_shelf("1-A-01L-01-01"), make.box(room)
    past = {"valid_from": date(2025, 1, 1), "valid_until": date(2026, 3, 16)}
    keeping.reserve(wish(clerk, place_id=shelf, **past))
    keeping.reserve(wish(clerk, box_id=box.id, **past))
    other = make.record(room, title="中天公司服务合同")
    Boxes(room).put_in([other.id], box.id)

    keeping.reserve(wish(clerk, place_id=shelf, holder="中天公司"))

    assert [(one.holder, one.ended_on) for one in keeping.lines() if one.place_id] == [
        ("中天公司", ""),
        ("华瑞公司", "2026-03-16"),
    ]
    with pytest.raises(RefusedError):
        stacks.place(box.id, shelf)
