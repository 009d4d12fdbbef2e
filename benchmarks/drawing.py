"""The shelf map in the window, without a screen: read, laid out and painted."""

import os
from pathlib import Path

from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from benchmarks.rooms import enter
from benchmarks.timing import Figure, median, milliseconds
from desktop_archive.services.boxes import Boxes
from desktop_archive.services.shelves import Stacks
from desktop_archive.store import tables as t
from desktop_archive.ui.shelf_map.map_page import MapPage
from desktop_archive.ui.theme.style import dress


def figures(path: Path) -> list[Figure]:
    """Refresh the map, find a box in it, and paint it again."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_LOGGING_RULES"] = "qt.qpa.*=false"
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    dress(application)
    with enter(path) as room:
        page = MapPage(Stacks(room), Boxes(room))
        page.resize(1366, 768)
        page.show()
        with room.read() as session:
            boxes = session.execute(
                select(t.box.c.id).where(t.box.c.place_id.is_not(None)).order_by(t.box.c.id)
            )
            ids = [int(found) for found in boxes.scalars()]
        wanted = iter(ids[:: max(1, len(ids) // 40)])

        def refresh() -> None:
            page.refresh()
            page.grab()

        def find() -> None:
            if not page.find_box(next(wanted)):
                raise RuntimeError("a box on a shelf is not on the map")
            page.grab()

        drawn = median(milliseconds(refresh))
        found = median(milliseconds(find))
        painted = median(milliseconds(page.grab))
        page.deleteLater()
    return [
        Figure("shelf map, read and painted", drawn, "ms", 300),
        Figure("shelf map, a box found and painted", found, "ms", 50),
        Figure("shelf map, one frame", painted, "ms", 1000 / 30),
    ]
