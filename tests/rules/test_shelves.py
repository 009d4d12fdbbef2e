"""Places: addresses, the walk, what fits, what stands out of order."""

from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_archive.rules.boxes import ContainerKind
from desktop_archive.rules.shelves import (
    AddressPart,
    BoxSize,
    PlaceKind,
    PlaceLevel,
    Shelf,
    ShelfAddress,
    Stocked,
    Unfit,
    address,
    fits,
    free_mm,
    may_hang_under,
    next_place,
    out_of_order,
    used_mm,
)
from desktop_archive.rules.space import fit

SHELF = Shelf(net_length_mm=860, clear_height_mm=330, depth_mm=260)
BOX = BoxSize()
U = Unfit


@pytest.mark.requirement("B-06")
def test_an_address_reads_from_the_room_inward() -> None:
    full = ShelfAddress("1", "A", "03", "L", "2", "4")
    assert address(full.parts) == "1-A-03L-2-4"
    assert address(full.parts[::-1]) == "1-A-03L-2-4"
    assert address(ShelfAddress("1", range="07").parts) == "1-07"
    assert address((AddressPart(PlaceLevel.ROOM, "2"),)) == "2"
    assert address(()) == ""


@pytest.mark.requirement("B-06")
@pytest.mark.parametrize(
    ("child", "parent", "allowed"),
    [
        (PlaceLevel.ROOM, None, True),
        (PlaceLevel.SHELF, None, False),
        (PlaceLevel.RANGE, PlaceLevel.ROOM, True),
        (PlaceLevel.SHELF, PlaceLevel.ROOM, True),
        (PlaceLevel.BAY, PlaceLevel.SIDE, True),
        (PlaceLevel.SHELF, PlaceLevel.SHELF, False),
        (PlaceLevel.ROOM, PlaceLevel.ZONE, False),
        (PlaceLevel.RANGE, PlaceLevel.BAY, False),
    ],
)
def test_places_hang_under_larger_ones(
    child: PlaceLevel, parent: PlaceLevel | None, allowed: bool
) -> None:
    assert may_hang_under(child, parent) is allowed


@pytest.mark.requirement("B-05", "B-11", "B-12", "B-13")
@pytest.mark.parametrize(
    ("shelf", "box", "reason"),
    [
        ({}, {}, None),
        ({"retired": True}, {}, U.RETIRED),
        ({"place": PlaceKind.OFFICE}, {}, U.NOT_FOR_BOXES),
        ({"place": PlaceKind.READING_ROOM}, {}, U.NOT_FOR_BOXES),
        ({"place": PlaceKind.CABINET}, {}, None),
        ({"takes": frozenset({ContainerKind.MEDIA_CASE})}, {}, U.WRONG_KIND),
        ({"takes": frozenset({ContainerKind.BOX})}, {}, None),
        ({"reserved_for": "某公司"}, {}, U.RESERVED),
        ({"reserved_for": "某公司"}, {"customer": "某公司"}, None),
        ({"reserved_for": ""}, {"customer": "某公司"}, None),
        ({}, {"height_mm": 331}, U.TOO_HIGH),
        ({}, {"height_mm": 330}, None),
        ({"clear_height_mm": None}, {"height_mm": 900}, None),
        ({}, {"width_mm": 261}, U.TOO_DEEP),
        ({}, {"width_mm": 260}, None),
        ({"depth_mm": None}, {"width_mm": 900}, None),
        ({}, {"thickness_mm": 861}, U.TOO_THICK),
        ({}, {"thickness_mm": 860}, None),
    ],
)
def test_a_box_fits_an_empty_shelf_or_there_is_one_reason(
    shelf: dict[str, object], box: dict[str, object], reason: Unfit | None
) -> None:
    place, size = replace(SHELF, **shelf), replace(BOX, **box)  # type: ignore[arg-type]
    assert fits(place, [], size) is reason


@pytest.mark.requirement("B-05")
def test_a_shelf_is_full_to_the_millimetre() -> None:
    standing = [BOX] * 16
    assert free_mm(SHELF, standing) == 60
    assert fits(SHELF, standing, BoxSize(thickness_mm=60)) is None
    assert fits(SHELF, standing, BoxSize(thickness_mm=61)) is U.FULL


@pytest.mark.parametrize(
    ("thickness", "length", "count"),
    [
        (20, 860, 43),
        (30, 860, 28),
        (40, 860, 21),
        (50, 860, 17),
        (20, 800, 40),
        (30, 800, 26),
        (40, 800, 20),
        (50, 800, 16),
    ],
)
def test_shelves_hold_as_many_as_the_research_says(thickness: int, length: int, count: int) -> None:
    shelf, box = replace(SHELF, net_length_mm=length), BoxSize(thickness_mm=thickness)
    assert fit(shelf, [], box).count == count


@given(st.lists(st.integers(10, 120).map(lambda mm: BoxSize(thickness_mm=mm)), max_size=60))
def test_filling_a_shelf_never_overloads_it(boxes: list[BoxSize]) -> None:
    standing: list[BoxSize] = []
    for box in boxes:
        if fits(SHELF, standing, box) is None:
            standing.append(box)
    assert used_mm(standing) <= SHELF.net_length_mm
    assert free_mm(SHELF, standing) == SHELF.net_length_mm - used_mm(standing)


@pytest.mark.requirement("B-05")
@pytest.mark.parametrize(
    ("keys", "out"),
    [
        ([], set()),
        ([1], set()),
        ([1, 2, 3], set()),
        ([1, 2, 2, 3], set()),
        ([1, 9, 2, 3], {1}),
        ([5, 1, 2, 3], {0}),
        ([1, 2, 3, 0], {3}),
        ([1, 3, 2, 4], {1}),
    ],
)
def test_a_box_out_of_order_is_marked_alone(keys: list[int], out: set[int]) -> None:
    assert out_of_order(keys) == out


@given(st.lists(st.integers(0, 9), max_size=9))
def test_what_remains_rises_and_as_few_as_possible_are_marked(keys: list[int]) -> None:
    out = out_of_order(keys)
    rest = [key for position, key in enumerate(keys) if position not in out]
    assert rest == sorted(rest)
    longer = combinations(keys, len(rest) + 1)
    assert not any(list(some) == sorted(some) for some in longer)


def _walk(*keys: tuple[int, ...]) -> list[Stocked]:
    return [Stocked(SHELF, tuple([BOX] * len(some)), some) for some in keys]


@pytest.mark.requirement("B-05")
@pytest.mark.parametrize(
    ("keys", "key", "index"),
    [
        ([(), ()], 5, 0),
        ([(1, 2), (7, 8)], 5, 0),
        ([(1, 2), (7, 8)], 9, 1),
        ([(1, 2), (5, 8)], 5, 1),
        ([tuple(range(17)), ()], 16, 1),
        ([(1,), tuple(range(2, 19))], 18, 0),
        ([tuple(range(17)), tuple(range(17))], 5, None),
        ([], 5, None),
    ],
)
def test_the_next_place_is_beside_the_neighbour_or_where_there_is_room(
    keys: list[tuple[int, ...]], key: int, index: int | None
) -> None:
    assert next_place(_walk(*keys), BOX, key) == index
