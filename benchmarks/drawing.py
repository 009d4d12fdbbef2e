"""The shelf map in the window, without a screen: read, laid out, painted, walked through."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from benchmarks.rooms import enter
from benchmarks.timing import Bar, Figure, median, milliseconds, once
from benchmarks.window import without_screen
from desktop_archive.services.boxes import Boxes
from desktop_archive.services.forms import FormDesk
from desktop_archive.services.room import Room
from desktop_archive.services.shelves import Stacks
from desktop_archive.store import tables as t
from desktop_archive.ui.shelf_map.canvas import Canvas
from desktop_archive.ui.shelf_map.looks import Look
from desktop_archive.ui.shelf_map.map_page import MapPage
from desktop_archive.wording import sentence

_FRAME = 1000 / 30
_MAP = "shelf map, "


def figures(path: Path) -> list[Figure]:
    """Open the map, find boxes, pan, zoom from the whole room to one box, print the store."""
    with without_screen() as application, enter(path) as room:
        page = MapPage(Stacks(room), Boxes(room))
        page.resize(1366, 768)
        page.show()
        found = _looking(page, room, application) + _walking(page, application) + _paper(room)
        page.deleteLater()
    return found


def _looking(page: MapPage, room: Room, application: QApplication) -> list[Figure]:
    def first() -> None:
        page.refresh()
        page.grab()

    wanted = iter(_boxes(room))

    def find() -> None:
        if not page.find_box(next(wanted)):
            raise RuntimeError("a box on a shelf is not on the map")
        page.canvas.grab()

    drawn = median(milliseconds(first))
    with_inspector = median(milliseconds(find))
    application.processEvents()
    return [
        Figure(f"{_MAP}read and painted", drawn, "ms", 300),
        Figure(f"{_MAP}a box found, centred and painted", with_inspector, "ms", 50),
    ]


def _boxes(room: Room) -> list[int]:
    with room.read() as session:
        boxes = session.execute(
            select(t.box.c.id).where(t.box.c.place_id.is_not(None)).order_by(t.box.c.id)
        )
        ids = [int(found) for found in boxes.scalars()]
    return ids[:: max(1, len(ids) // 40)]


def _walking(page: MapPage, application: QApplication) -> list[Figure]:
    """Pan and zoom; what comes into view is read between frames, as in the window."""
    canvas, found = page.canvas, []

    def frame(step: Callable[[], object]) -> Callable[[], None]:
        def one() -> None:
            step()
            canvas.viewport().grab()

        return one

    page.bar.usual.click()
    found.append(("one pan", frame(lambda: canvas.pan(40, 25))))
    found.append(("one zoom step near by", frame(_to_and_fro(canvas.set_zoom, 1.0, 1.3))))
    found.append(("one zoom step, several sides", frame(_to_and_fro(canvas.set_zoom, 0.3, 0.4))))
    found.append(("the whole room", frame(canvas.show_room)))
    figures = [
        Figure(f"{_MAP}{name}", median(milliseconds(_settled(one, application))), "ms", _FRAME)
        for name, one in found
    ]
    page.bar.usual.click()
    for look in Look:
        page.bar.look_chosen.emit(look)
        taken = median(milliseconds(_settled(lambda: _painted(canvas), application)))
        figures.append(Figure(f"{_MAP}one frame by {look.value}", taken, "ms", _FRAME))
    page.bar.look_chosen.emit(Look.STATE)
    return figures


def _painted(canvas: Canvas) -> None:
    canvas.viewport().grab()


def _settled(one: Callable[[], None], application: QApplication) -> Callable[[], None]:
    """Do a thing once before it is measured, so that the boxes it shows have been read."""
    for _ in range(4):
        one()
        for _ in range(30):
            application.processEvents()
    return one


def _to_and_fro(zoom: Callable[[float], None], first: float, second: float) -> Callable[[], None]:
    turn = [first, second]

    def step() -> None:
        turn.reverse()
        zoom(turn[0])

    return step


def _paper(room: Room) -> list[Figure]:
    """Draw the index of the whole store by holdings and by shelf."""
    desk, found = FormDesk(room), []
    for form in ("P15", "P16"):
        pages = [0]

        def draw(form: str = form, pages: list[int] = pages) -> None:
            pages[0] = desk.write(form, "zh-CN", "", sentence).pages

        taken = once(draw)
        speed, note = pages[0] / taken * 1000, f"{pages[0]:,} pages"
        found.append(
            Figure(f"location index {form}", speed, "pages/s", 100, Bar.AT_LEAST, note=note)
        )
    return found
