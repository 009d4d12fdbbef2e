"""Shelving many boxes at once: in order, behind what stands, never over the end."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_archive.rules.shelves import BoxSize, Shelf
from desktop_archive.rules.shelving import Standing, shelve_in_order

thick = st.lists(st.sampled_from([20, 30, 50, 120]), max_size=60)
lengths = st.lists(st.integers(100, 900), min_size=1, max_size=12)


def boxes_of(found: list[int]) -> list[tuple[str, BoxSize]]:
    return [(f"{at:04}", BoxSize(thickness_mm=each)) for at, each in enumerate(found)]


@pytest.mark.requirement("B-05")
@given(lengths, thick)
def test_boxes_stand_in_order_and_no_shelf_is_overfull(long: list[int], found: list[int]) -> None:
    walk = [Standing(Shelf(net_length_mm=length)) for length in long]

    placed = shelve_in_order(walk, boxes_of(found))

    shelves = [at for at in placed if at is not None]
    assert shelves == sorted(shelves)
    for at, length in enumerate(long):
        used = sum(each for each, on in zip(found, placed, strict=True) if on == at)
        assert used <= length


def test_the_run_goes_on_behind_the_last_shelf_in_use() -> None:
    walk = [
        Standing(Shelf(), 300, "0001"),
        Standing(Shelf()),
        Standing(Shelf(), 300, "0005"),
        Standing(Shelf()),
    ]

    assert shelve_in_order(walk, [("0006", BoxSize())]) == [2]
    assert shelve_in_order(walk, [("0003", BoxSize())]) == [3]


def test_what_finds_no_shelf_stays_without_one() -> None:
    walk = [Standing(Shelf(net_length_mm=100))]

    assert shelve_in_order(walk, boxes_of([50, 120, 50])) == [0, None, 0]
    assert shelve_in_order(walk, []) == []
    assert shelve_in_order([], boxes_of([50])) == [None]
