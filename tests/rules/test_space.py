"""Where does it fit: tables of cases, and promises that hold for every shelf and box."""

from itertools import pairwise

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from desktop_archive.rules.boxes import ContainerKind
from desktop_archive.rules.shelves import BoxSize, PlaceKind, Shelf, Unfit
from desktop_archive.rules.space import (
    Laid,
    Posture,
    Run,
    Step,
    fit,
    load_g,
    may_top,
    piles,
    put,
    runs,
    taken_mm,
)

A50 = BoxSize(thickness_mm=50, full_g=2300)
FLAT = BoxSize(thickness_mm=50, full_g=2300, may_lie=True, pile_of=4)
SHELF = Shelf(net_length_mm=860, clear_height_mm=330, depth_mm=330)


@pytest.mark.requirement("B-05", "B-11", "B-12", "B-13")
@pytest.mark.parametrize(
    ("shelf", "there", "box", "count", "posture", "reason"),
    [
        (SHELF, [], A50, 17, Posture.STANDING, None),
        (SHELF, [Laid(A50)] * 10, A50, 7, Posture.STANDING, None),
        (SHELF, [Laid(A50)] * 17, A50, 0, None, Unfit.FULL),
        # Too shallow for 220 mm, so it shows its broad side: 860 / 220.
        (Shelf(clear_height_mm=330, depth_mm=200), [], A50, 3, Posture.TURNED, None),
        (Shelf(clear_height_mm=300, depth_mm=400), [], A50, 0, None, Unfit.TOO_HIGH),
        # Too low to stand, so it lies: 3 piles of min(4, 300 // 50).
        (Shelf(clear_height_mm=300, depth_mm=400), [], FLAT, 12, Posture.LYING, None),
        (Shelf(clear_height_mm=120, depth_mm=400), [], FLAT, 6, Posture.LYING, None),
        (Shelf(clear_height_mm=120, depth_mm=300), [], FLAT, 0, None, Unfit.TOO_HIGH),
        (Shelf(net_length_mm=40, clear_height_mm=330), [], A50, 0, None, Unfit.TOO_THICK),
        (Shelf(limit_kg=10), [], A50, 4, Posture.STANDING, None),
        (Shelf(limit_kg=10), [Laid(A50)] * 4, A50, 0, None, Unfit.TOO_HEAVY),
        (Shelf(limit_kg=10), [], BoxSize(), 0, None, Unfit.WEIGHT_UNKNOWN),
        (Shelf(limit_kg=10), [Laid(BoxSize())], A50, 0, None, Unfit.WEIGHT_UNKNOWN),
        (SHELF, [], BoxSize(measured=False), 0, None, Unfit.SIZE_UNKNOWN),
        (Shelf(place=PlaceKind.OFFICE), [], A50, 0, None, Unfit.NOT_FOR_BOXES),
        (Shelf(place=PlaceKind.READING_ROOM), [], A50, 0, None, Unfit.NOT_FOR_BOXES),
        (Shelf(place=PlaceKind.CABINET), [], A50, 17, Posture.STANDING, None),
        (Shelf(takes=frozenset({ContainerKind.DRAWING_BAG})), [], A50, 0, None, Unfit.WRONG_KIND),
        (Shelf(reserved_for="华瑞"), [], A50, 0, None, Unfit.RESERVED),
        (Shelf(reserved_for="华瑞"), [], BoxSize(customer="华瑞"), 17, Posture.STANDING, None),
        (Shelf(retired=True), [], A50, 0, None, Unfit.RETIRED),
    ],
)
def test_a_shelf_says_how_many_or_the_one_reason_why_none(
    shelf, there, box, count, posture, reason
):
    found = fit(shelf, there, box)

    assert (found.count, found.posture, found.reason) == (count, posture, reason)


def test_a_small_box_lies_on_a_larger_one_and_never_the_other_way_round():
    large = Laid(
        BoxSize(height_mm=310, width_mm=260, thickness_mm=40, may_lie=True, pile_of=5),
        Posture.LYING,
        1,
    )
    small = Laid(
        BoxSize(height_mm=300, width_mm=200, thickness_mm=40, may_lie=True, pile_of=5),
        Posture.LYING,
        1,
    )

    assert may_top([large], small.box, 300)
    assert not may_top([small], large.box, 300)
    assert not may_top([large], small.box, None)
    assert not may_top([large], small.box, 70)


measures = st.integers(10, 400)
boxes = st.builds(
    BoxSize,
    height_mm=measures,
    width_mm=measures,
    thickness_mm=st.integers(10, 120),
    full_g=st.integers(100, 5000),
    may_lie=st.booleans(),
    pile_of=st.integers(1, 6),
)
places = st.builds(
    Shelf,
    net_length_mm=st.integers(100, 1200),
    clear_height_mm=st.none() | st.integers(60, 500),
    depth_mm=st.none() | st.integers(60, 500),
    limit_kg=st.none() | st.integers(1, 60),
)


def physically_right(shelf, there):
    """Judge a shelf by looking at it, with nothing borrowed from the rule."""
    along = 0
    for one in there:
        needs = one.extent
        assert shelf.clear_height_mm is None or needs.up <= shelf.clear_height_mm
        assert shelf.depth_mm is None or needs.deep <= shelf.depth_mm
        along += needs.along if one.pile is None else 0
    for pile in piles(there).values():
        along += max(one.extent.along for one in pile)
        assert len(pile) == 1 or shelf.clear_height_mm is not None
        assert len(pile) == 1 or sum(one.extent.up for one in pile) <= shelf.clear_height_mm
        assert len(pile) <= min(one.box.pile_of for one in pile)
        for below, above in pairwise(pile):
            assert above.extent.along <= below.extent.along
            assert above.extent.deep <= below.extent.deep
            assert above.box.may_lie
    assert along <= shelf.net_length_mm
    if shelf.limit_kg is not None:
        assert sum(one.box.full_g for one in there) <= shelf.limit_kg * 1000


@settings(max_examples=300)
@given(shelf=places, kinds=st.lists(st.tuples(boxes, st.integers(1, 30)), min_size=1, max_size=4))
def test_however_shelves_are_filled_it_is_never_more_than_fits_and_carries(shelf, kinds):
    there = []
    for box, wanted in kinds:
        found = fit(shelf, there, box)
        more = put(shelf, there, box, wanted)
        assert len(more) == min(found.count, wanted)
        there += more
        physically_right(shelf, there)
    assert taken_mm(there) <= shelf.net_length_mm
    if shelf.limit_g is not None:
        assert load_g(there) <= shelf.limit_g


@settings(max_examples=200)
@given(shelf=places, box=boxes)
def test_a_shelf_that_took_all_it_could_takes_no_more(shelf, box):
    found = fit(shelf, [], box)
    assume(found.count)
    there = put(shelf, [], box, found.count)

    assert fit(shelf, there, box).count == 0
    assert fit(shelf, there[:-1], box).count >= 1


@given(
    counts=st.lists(st.tuples(st.integers(0, 5), st.booleans(), st.integers(1, 2)), max_size=12),
    wanted=st.integers(1, 25),
)
def test_a_run_takes_all_boxes_together_in_one_room_with_nothing_in_between(counts, wanted):
    walk = [Step(count, empty, room) for count, empty, room in sorted(counts, key=lambda s: s[2])]
    for run in runs(walk, wanted):
        taken = walk[run.first : run.last + 1]
        assert sum(step.count for step in taken) == run.count >= wanted
        assert sum(step.count for step in taken[:-1]) < wanted
        assert all(step.is_empty for step in taken[1:])
        assert len({step.room for step in taken}) == 1


def test_runs_come_with_the_fewest_shelves_first():
    walk = [Step(17, True, 1), Step(3, False, 1), Step(17, True, 1), Step(17, True, 1)]
    walk += [Step(0, False, 1), Step(17, True, 1), Step(17, True, 2)]

    assert runs(walk, 20) == [Run(1, 2, 20), Run(2, 3, 34)]
    assert runs(walk, 35) == [Run(1, 3, 37)]
    assert runs(walk, 40) == []
    assert runs(walk, 0) == []
