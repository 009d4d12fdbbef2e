"""Shelving every box without a place: one act, in running order, each in the ledger."""

import pytest
from sqlalchemy import func, select, update

from desktop_archive.services.boxes import Boxes
from desktop_archive.services.room import Room
from desktop_archive.services.shelves import RackPlan, Stacks
from desktop_archive.services.shelving import ShelvingDesk
from desktop_archive.store import tables as t
from tests.services.builders import a_kind_of_box


@pytest.fixture
def loose(room: Room) -> list[int]:
    """Forty boxes without a place, entered from the last to the first, and racks for them."""
    Stacks(room).build(RackPlan(room_code="1", zone="A", bays=1, shelves=3))
    boxes = Boxes(room)
    type_id = a_kind_of_box(room, "盒", height_mm=310, width_mm=220, thickness_mm=50)
    made = [boxes.add(type_id, f"{number:04}").id for number in range(40, 0, -1)]
    with room.act("test") as session:
        session.execute(update(t.box).values(order_key=t.box.c.box_no))
    return made[::-1]


def standing(room: Room) -> list[int]:
    stacks = Stacks(room)
    sides = [side.id for zone in stacks.map.outlines() for side in zone.sides]
    return [
        box.id
        for side_id in sides
        for bay in stacks.side(side_id).bays
        for shelf in bay.shelves
        for box in shelf.boxes
    ]


@pytest.mark.requirement("B-05", "B-07")
def test_all_boxes_are_shelved_in_running_order_by_one_act(room: Room, loose: list[int]) -> None:
    with room.read() as session:
        acts = session.execute(select(func.count()).select_from(t.operation)).scalar()
        lines = session.execute(select(func.count()).select_from(t.movement)).scalar()

    done = ShelvingDesk(room).carry_out()

    assert done.count == len(loose)
    assert done.left == 0
    assert standing(room) == loose
    assert all(side.out_of_order == 0 for side in sides_of(room))
    with room.read() as session:
        after = session.execute(select(func.count()).select_from(t.operation)).scalar()
        assert after == acts + 1
        told = session.execute(select(func.count()).select_from(t.movement)).scalar()
        assert told == lines + len(loose)


def sides_of(room: Room):
    stacks = Stacks(room)
    found = [side.id for zone in stacks.map.outlines() for side in zone.sides]
    return [stacks.side(side_id) for side_id in found]


def test_a_plan_writes_nothing_and_tells_from_where_to_where(room: Room, loose: list[int]) -> None:
    plan = ShelvingDesk(room).plan()

    assert plan.count == len(loose)
    assert plan.first == "1-A-01L-01-01"
    assert standing(room) == []


def test_boxes_that_find_no_shelf_are_counted_and_stay(room: Room, loose: list[int]) -> None:
    with room.act("test") as session:
        shelves = t.place.c.level == "shelf"
        session.execute(update(t.place).where(shelves).values(length_mm=40))

    done = ShelvingDesk(room).carry_out()

    assert (done.count, done.left) == (0, len(loose))
    Stacks(room).build(RackPlan(room_code="2", bays=1, shelves=6))
    assert ShelvingDesk(room).plan().left == 0
