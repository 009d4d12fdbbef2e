"""At the smallest supported size no word of the window is cut, in any language."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_archive.services.room import Room
from desktop_archive.settings import Settings
from desktop_archive.ui.languages import languages
from desktop_archive.ui.room_window import RoomWindow
from desktop_archive.ui.theme.current import font
from desktop_archive.ui.view import Wish
from desktop_archive.ui.widgets.labels import PlainLabel
from desktop_archive.ui.widgets.table import Table

SMALLEST = (1366, 768)
#: What a heading keeps free beside its text, and a word of the rail or a tab at each side.
_HEADING, _SIDES = 14, 2
#: Wider than their pane by design: the many columns of these scroll.
_SCROLLS = {
    "labels_to_print",
    "places",
    "matrix",
    "matrix_versions",
    "catalogue",
    "use-ledger",
    "roles",
}


@pytest.fixture
def window(room: Room, qtbot: QtBot) -> Iterator[RoomWindow]:
    made = RoomWindow(room, Settings())
    qtbot.addWidget(made.main)
    made.welcome()
    made.main.resize(*SMALLEST)
    made.main.show()
    qtbot.waitExposed(made.main)
    yield made
    made.close()


def pages(window: RoomWindow) -> Iterator[str]:
    """Open every tab of every view, one after the other."""
    for key in window.main.view_keys():
        window.main.open_view(key)
        for tab, _, _ in window.main.view(key).tabs() or [("", "", None)]:
            if tab:
                window.main.open_view(key, tab)
            QApplication.processEvents()  # the layout follows new words one turn later
            QApplication.processEvents()
            # What came late from a thread has its place too before it is looked at.
            QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
            yield f"{key}/{tab}"


def cut(window: QWidget) -> Iterator[str]:
    """Return every word that has less room than it needs."""
    for button in _shown(window, QPushButton, QCheckBox):
        if button.sizeHint().width() > button.width() + 2:
            yield f"button {button.text()}"
    for tool in _shown(window, QToolButton):
        kind = str(tool.property("kind"))
        if kind == "rail" or "tab" in kind:
            used = QFontMetrics(font(13 if kind == "tab" else 12, bold=True))
            if used.horizontalAdvance(tool.text()) + 2 * _SIDES > tool.width():
                yield f"word {tool.text()}"
    for text in _shown(window, PlainLabel):
        if _is_cut(text):
            yield f"label {text.text()}"
    for table in window.findChildren(Table):
        if table.isVisible():
            yield from _cut_headings(table)


def _shown(window: QWidget, *kinds: type[QWidget]) -> list[QWidget]:
    found = [one for kind in kinds for one in window.findChildren(kind)]
    return [one for one in found if one.isVisible() and one.text()]


def _is_cut(text: PlainLabel) -> bool:
    """Tell whether a word of ours is cut; what the room wrote may be, with its tool tip."""
    if QLabel.text(text).endswith("…") and not text.text().endswith("…"):
        return not text.toolTip()
    if text.wordWrap():
        return text.heightForWidth(text.width()) > text.height() + 1
    return text.sizeHint().width() > text.width() + 1


def _cut_headings(table: Table) -> Iterator[str]:
    header = table.horizontalHeader()
    metrics = QFontMetrics(header.font())
    for at, heading in enumerate(table.rows.headings()):
        if metrics.horizontalAdvance(heading) + _HEADING > header.sectionSize(at):
            yield f"heading {heading}"
    if table._name not in _SCROLLS and header.length() > table.viewport().width() + 1:
        yield f"columns of {table._name}"


@pytest.mark.parametrize("language", ["en", "zh-CN", "zh-TW"])
def test_no_word_of_any_page_is_cut(window: RoomWindow, language: str) -> None:
    languages().choose(language)
    shelf_map = window.main.view("shelf_map")
    window.main.open_view("shelf_map")
    box = next(box for shelf in shelf_map.map.side().bays[0].shelves for box in shelf.boxes)
    shelf_map.grant(Wish("box", box.id))
    found = {page: words for page in pages(window) if (words := list(cut(window.main)))}
    assert window.main.width() == SMALLEST[0]
    assert found == {}


def test_headings_follow_the_language_and_a_width_somebody_chose_stays(
    window: RoomWindow,
) -> None:
    window.main.open_view("catalogue")
    table = window.main.view("catalogue").table
    header = table.horizontalHeader()

    def widths_in(language: str) -> list[int]:
        languages().choose(language)
        QApplication.processEvents()
        return [header.sectionSize(at) for at in range(header.count())]

    both = zip(widths_in("zh-CN"), widths_in("en"), strict=True)
    assert any(chinese < english for chinese, english in both)
    header.resizeSection(3, 50)
    assert widths_in("zh-CN")[3] == widths_in("en")[3] == 50
