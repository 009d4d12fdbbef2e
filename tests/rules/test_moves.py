"""Sharing boxes out over shelves, and what a scan on the way means."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_archive.rules.moves import (
    Carried,
    LineState,
    MoveOptions,
    MoveOutcome,
    MovingBox,
    TargetShelf,
    box_scanned,
    share_out,
    shelf_scanned,
)
from desktop_archive.rules.shelves import BoxSize, Shelf, Unfit, fits, used_mm

SHELF = Shelf(net_length_mm=100, clear_height_mm=330)


def boxes(*thick, run=""):
    return [
        MovingBox(id=number, size=BoxSize(thickness_mm=mm), run=run)
        for number, mm in enumerate(thick, start=1)
    ]


def shelves(count, shelf=SHELF, standing=()):
    return [TargetShelf(id=100 + at, shelf=shelf, boxes=standing) for at in range(count)]


def goals(moving, targets, options=None):
    return [one.shelf_id for one in share_out(moving, targets, options or MoveOptions())]


@pytest.mark.requirement("B-05")
def test_boxes_fill_one_shelf_after_the_other_in_their_order():
    assert goals(boxes(50, 50, 50, 40), shelves(3)) == [100, 100, 101, 101]


def test_what_stays_on_a_shelf_takes_its_room():
    standing = (BoxSize(thickness_mm=60),)
    assert goals(boxes(50, 40), shelves(2, standing=standing)) == [None, 100]
    assert (
        share_out(boxes(50), shelves(2, standing=standing), MoveOptions())[0].reason is Unfit.FULL
    )


def test_a_part_of_each_shelf_can_be_kept_free():
    options = MoveOptions(free_percent=20)
    assert goals(boxes(40, 40, 40), shelves(2), options) == [100, 100, 101]
    assert goals(boxes(50, 50), shelves(2), options) == [100, 101]


def test_with_gaps_kept_the_boxes_of_each_shelf_get_a_shelf_of_their_own():
    moving = [
        MovingBox(id=1, size=BoxSize(thickness_mm=20), run="a"),
        MovingBox(id=2, size=BoxSize(thickness_mm=20), run="a"),
        MovingBox(id=3, size=BoxSize(thickness_mm=20), run="b"),
    ]
    assert goals(moving, shelves(2), MoveOptions(close_gaps=False)) == [100, 100, 101]
    assert goals(moving, shelves(2)) == [100, 100, 100]
    assert goals(moving, shelves(1), MoveOptions(close_gaps=False)) == [100, 100, None]


def test_a_box_that_is_too_high_takes_the_first_shelf_that_is_higher_and_stops_no_other():
    high = replace(SHELF, clear_height_mm=400)
    targets = [*shelves(2), TargetShelf(id=200, shelf=high)]
    moving = boxes(50, 30, 50)
    moving[1] = replace(moving[1], size=BoxSize(height_mm=380, thickness_mm=30))
    assert goals(moving, targets) == [100, 200, 100]
    found = share_out(moving[1:2], shelves(2), MoveOptions())
    assert (found[0].shelf_id, found[0].reason) == (None, Unfit.TOO_HIGH)


def test_reserved_and_retired_shelves_take_nothing_and_say_so():
    reserved = replace(SHELF, reserved_for="王宅")
    retired = replace(SHELF, retired=True)
    assert share_out(boxes(20), shelves(1, reserved), MoveOptions())[0].reason is Unfit.RESERVED
    assert share_out(boxes(20), shelves(1, retired), MoveOptions())[0].reason is Unfit.RETIRED


@given(
    st.lists(st.integers(10, 60), max_size=30),
    st.integers(0, 8),
    st.integers(0, 50),
    st.booleans(),
)
def test_nothing_is_lost_nothing_overfull_and_the_order_is_kept(thick, count, percent, gaps):
    options = MoveOptions(close_gaps=gaps, free_percent=percent)
    moving = boxes(*thick, run="a")
    found = share_out(moving, shelves(count), options)
    assert [one.box_id for one in found] == [one.id for one in moving]
    assert all((one.shelf_id is None) == (one.reason is not None) for one in found)
    placed = [one.shelf_id for one in found if one.shelf_id is not None]
    assert placed == sorted(placed)
    for shelf_id in set(placed):
        on = [box.size for box, one in zip(moving, found, strict=True) if one.shelf_id == shelf_id]
        assert used_mm(on) <= 100 * (100 - percent) / 100
        assert fits(SHELF, on[:-1], on[-1]) is None


def line(state, box_id=1, to=7):
    return Carried(box_id, state, 3, to)


def test_the_first_scan_takes_a_box_and_the_same_scan_again_is_not_counted():
    assert box_scanned(line(LineState.WAITING), None) is MoveOutcome.TAKEN
    assert box_scanned(line(LineState.WAITING), 7) is MoveOutcome.TAKEN
    assert box_scanned(line(LineState.TAKEN), None) is MoveOutcome.ALREADY_TAKEN
    assert box_scanned(line(LineState.THERE), 7) is MoveOutcome.ALREADY_THERE


def test_a_box_without_a_shelf_is_not_taken():
    assert box_scanned(line(LineState.LEFT, to=None), None) is MoveOutcome.NO_TARGET
    assert box_scanned(line(LineState.LEFT), None) is MoveOutcome.NO_TARGET


def test_shelf_then_box_and_box_then_shelf_both_put_it_down():
    taken = line(LineState.TAKEN)
    assert box_scanned(taken, 7) is MoveOutcome.PUT_DOWN
    assert shelf_scanned(7, taken, [taken]) is MoveOutcome.PUT_DOWN


def test_the_wrong_shelf_is_refused_and_the_old_one_takes_it_back():
    taken = line(LineState.TAKEN)
    assert box_scanned(taken, 9) is MoveOutcome.WRONG_SHELF
    assert shelf_scanned(9, taken, [taken]) is MoveOutcome.WRONG_SHELF
    assert shelf_scanned(3, taken, [taken]) is MoveOutcome.PUT_BACK


def test_a_shelf_with_an_empty_hand_opens_for_the_trolley():
    trolley = [line(LineState.TAKEN), line(LineState.TAKEN, 2, 8)]
    assert shelf_scanned(8, None, trolley) is MoveOutcome.SHELF_OPEN
    assert shelf_scanned(9, None, trolley) is MoveOutcome.NOTHING_FOR_SHELF
    assert shelf_scanned(8, None, []) is MoveOutcome.NOTHING_TAKEN
