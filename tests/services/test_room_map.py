"""The map of the room: its outline, fixtures on its plan, and what the eye asks of a box."""

import pytest

from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.room_layout import Fixture, FixtureKind, FixtureProblem, Wall
from desktop_archive.services.room import Room
from desktop_archive.services.shelves import RackPlan, Stacks


@pytest.fixture
def stacks(room: Room) -> Stacks:
    made = Stacks(room)
    made.build(RackPlan(room_code="7", room_name="七号库房", ranges="1-3", bays=2, shelves=4))
    return made


@pytest.mark.requirement("B-06")
def test_the_outline_has_every_range_with_its_sides_and_shelves(stacks: Stacks) -> None:
    (zone,) = [one for one in stacks.map.outlines() if one.zone.room == "7"]

    assert [found.code for found in zone.ranges] == ["01", "02", "03"]
    assert [len(side.bays) for side in zone.sides] == [2] * 6
    assert sum(len(shelves) for side in zone.sides for _, shelves in side.bays) == 48
    assert set(zone.layout().ranges) == {found.id for found in zone.ranges}


@pytest.mark.requirement("B-06")
def test_a_door_is_put_on_the_plan_moved_and_taken_off(stacks: Stacks) -> None:
    def zone():
        return next(one for one in stacks.map.outlines() if one.zone.room == "7")

    room_id = zone().room_id
    key = stacks.map.put_fixture(room_id, Fixture(FixtureKind.DOOR, Wall.BOTTOM, 200))
    stacks.map.put_fixture(room_id, Fixture(FixtureKind.DOOR, Wall.LEFT, 900, name="正门"), key)

    assert zone().fixtures == ((key, Fixture(FixtureKind.DOOR, Wall.LEFT, 900, name="正门")),)
    stacks.map.remove_fixture(key)
    assert zone().fixtures == ()


def test_a_fixture_outside_the_room_is_refused(stacks: Stacks) -> None:
    room_id = stacks.map.outlines()[0].room_id

    with pytest.raises(RefusedError) as refused:
        stacks.map.put_fixture(room_id, Fixture(FixtureKind.DESK, Wall.FLOOR, 500, 1200))

    assert refused.value.reason is FixtureProblem.OUTSIDE
