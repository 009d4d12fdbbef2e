"""Boxes on a shelf: side by side, turned, in piles."""

from dataclasses import replace

import pytest

from desktop_archive.services.shelf_models import MapShelf
from desktop_archive.ui.shelf_map.spots import spots_on


@pytest.mark.requirement("B-05")
def test_standing_boxes_stand_side_by_side_and_a_pile_shares_its_length(view):
    shelf = view.map.canvas.current().shelves[0].shelf
    one, two, three, four = shelf.boxes[:4]
    lying = [
        replace(box, row=replace(box.row, posture="lying", along_mm=along, pile=7))
        for box, along in ((two, 220), (three, 310))
    ]
    spots = spots_on(MapShelf(shelf.place, (one, *lying, four)))

    assert (spots[0].left, spots[0].right) == (0, 30)
    assert spots[1].left == spots[2].left == 30
    assert spots[2].up == spots[1].up + 30
    assert spots[3].left == 30 + 310
