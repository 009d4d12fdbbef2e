"""The shelf map put together as the window does it."""

from functools import partial

import pytest

from desktop_archive.services.boxes import Boxes
from desktop_archive.services.labels import Labels
from desktop_archive.services.moves.desk import MoveDesk
from desktop_archive.services.moves.papers import MovePapers
from desktop_archive.services.room import Room
from desktop_archive.services.shelves import Stacks
from desktop_archive.services.stocktake.desk import StocktakeDesk
from desktop_archive.services.stocktake.papers import StocktakePapers
from desktop_archive.ui.shelf_map.moves_page import MovesPage
from desktop_archive.ui.shelf_map.stocktake.page import StocktakePage
from desktop_archive.ui.shelf_map.view import ShelfMapView


def shelf_map(room: Room, stacks: Stacks) -> ShelfMapView:
    """Return the view with every page."""
    desk, papers = StocktakeDesk(room), StocktakePapers(room)
    counting = partial(StocktakePage, desk, stacks, papers, loud=False)
    boxes = Boxes(room)
    moves = MovesPage(MoveDesk(room), stacks, boxes, MovePapers(room))
    return ShelfMapView(stacks, boxes, Labels(room), counting, moves)


def print_labels(page, qtbot):
    """Press the button and wait for the labels: they are drawn beside the window."""
    page.print_button.click()
    assert not page.print_button.isEnabled()
    qtbot.waitUntil(page.print_button.isEnabled)


def tell_printed(page, qtbot):
    """Say that the labels are on the boxes, and wait until that is registered."""
    page.done_button.click()
    qtbot.waitUntil(page.done_button.isHidden)


@pytest.fixture
def stacks(room):
    return Stacks(room)


@pytest.fixture
def view(room, stacks, qtbot):
    made = shelf_map(room, stacks)
    qtbot.addWidget(made)
    made.resize(1290, 640)
    made.show()
    made.refresh()
    return made
