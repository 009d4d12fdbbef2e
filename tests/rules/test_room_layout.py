"""The plan of a room: ranges never overlap, aisles are left, fixtures stay inside."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_archive.rules.room_layout import (
    Area,
    Block,
    Fixture,
    FixtureKind,
    FixtureProblem,
    Wall,
    fixture_problem,
    lay_out,
)

lengths = st.lists(st.floats(900, 20_000), min_size=1, max_size=60)


def overlap(one: Area, other: Area) -> bool:
    return (
        one.x < other.x + other.width
        and other.x < one.x + one.width
        and one.y < other.y + other.height
        and other.y < one.y + one.height
    )


@pytest.mark.requirement("B-06")
@given(lengths)
def test_ranges_that_nobody_measured_stand_beside_each_other_inside_the_room(
    found: list[float],
) -> None:
    layout = lay_out([Block(key=at, length_mm=length) for at, length in enumerate(found)])

    assert not [pair for pair in combinations(layout.ranges.values(), 2) if overlap(*pair)]
    assert not [
        area for area in layout.ranges.values() for aisle in layout.aisles if overlap(area, aisle)
    ]
    for area in layout.ranges.values():
        assert area.x > 0
        assert area.x + area.width < layout.room.width
        assert area.y + area.height < layout.room.height


def test_a_measured_room_is_drawn_as_it_was_measured() -> None:
    blocks = [Block(key=1, x_mm=1500, y_mm=0), Block(key=2, x_mm=3000, y_mm=0)]

    ranges = lay_out(blocks).ranges

    assert ranges[2].x - ranges[1].x == 1500


def test_one_range_without_measures_is_laid_out_by_itself() -> None:
    layout = lay_out([Block(key=1), Block(key=2, x_mm=10, y_mm=10)])

    assert len(layout.ranges) == 2
    assert lay_out([]).ranges == {}


@pytest.mark.parametrize(
    ("wall", "spot"),
    [
        (Wall.TOP, (0.25, 0.0)),
        (Wall.RIGHT, (1.0, 0.25)),
        (Wall.BOTTOM, (0.25, 1.0)),
        (Wall.LEFT, (0.0, 0.25)),
        (Wall.FLOOR, (0.25, 0.5)),
    ],
)
def test_a_fixture_is_on_its_wall(wall: Wall, spot: tuple[float, float]) -> None:
    assert Fixture(FixtureKind.DOOR, wall, along=250).spot == spot


def test_a_fixture_beyond_the_end_of_its_wall_is_outside() -> None:
    assert fixture_problem(Fixture(FixtureKind.DOOR, Wall.TOP, 1001)) is FixtureProblem.OUTSIDE
    assert fixture_problem(Fixture(FixtureKind.DOOR, Wall.TOP, 1000)) is None


@pytest.mark.requirement("B-06")
def test_a_cross_aisle_begins_just_where_the_longest_range_ends() -> None:
    layout = lay_out([Block(key=1, length_mm=6692.825845731249)])

    assert layout.aisles[-1].y == layout.ranges[1].y + layout.ranges[1].height
