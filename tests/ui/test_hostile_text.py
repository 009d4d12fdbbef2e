"""What people wrote is shown letter by letter on every page, whatever it looks like (§5.6, A18)."""

import re
import unicodedata
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from xml.sax.saxutils import unescape

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QBuffer, QModelIndex, Qt
from PySide6.QtGui import QColor, QImage, QPixmap
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import Table, select, update
from sqlalchemy.exc import DBAPIError

from desktop_archive.services.room import Room
from desktop_archive.settings import Settings
from desktop_archive.store import tables as t
from desktop_archive.ui.room_window import RoomWindow
from desktop_archive.ui.view import Wish
from desktop_archive.ui.widgets.labels import label
from tests.hostile_text import MAGENTA, PAYLOAD, around
from tests.ui.test_geometry import pages

WORDS = {
    "title", "name", "display_name", "note", "remark", "reason", "purpose", "creator",
    "document_no", "date_text", "original_place", "place_text", "basis", "authority", "initials",
    "phone", "email", "content", "words", "name_en", "name_zh_cn", "name_zh_tw", "lent_by",
    "received_by", "approved_by", "home_address", "check_detail", "undo_reason", "outcome", "found",
    "on_site_reason", "report", "statement", "opinion", "evidence", "supervisor", "spine", "value",
}  # fmt: skip
"""Columns that hold what somebody typed; what has a form of its own (days, codes) is not there."""

_OURS = {"policy", "fact", "field", "field_choice", "layout", "retention", "signature", "event"}
#: Signs that a painter obeys and a reader does not see.
_OBEYED = frozenset({"Cc", "Cf"})


@pytest.fixture
def probe(tmp_path: Path, qapp: object) -> Path:  # noqa: ARG001
    """A picture nobody should ever see."""
    picture = QPixmap(48, 48)
    picture.fill(QColor(*MAGENTA))
    assert picture.save(str(tmp_path / "probe.png"))
    return tmp_path / "probe.png"


@pytest.fixture
def spoilt(room: Room, probe: Path) -> Room:
    """The practice room, nasty words in every field of every row that takes them."""
    nasty = around(probe)
    taken = [
        f"{table.name}.{name}"
        for table in t.METADATA.sorted_tables
        if table.name not in _OURS
        for name in sorted(WORDS & set(table.c.keys()))
        if _spoil(room, table, name, nasty)
    ]
    assert len(taken) > 30, taken
    return room


def _spoil(room: Room, table: Table, name: str, nasty: Iterator[str]) -> int:
    with room.read() as session:
        keys = session.execute(select(*table.primary_key).where(table.c[name].is_not(None))).all()
    try:
        with room.act("test") as session:
            for key, text in zip(keys, islice(nasty, len(keys)), strict=True):
                found = [c == value for c, value in zip(table.primary_key, key, strict=True)]
                session.execute(update(table).where(*found).values({name: text}))
    except DBAPIError:
        return 0  # kept as it is by a guard: nobody can put words there either
    return len(keys)


@pytest.fixture
def window(spoilt: Room, qtbot: QtBot) -> Iterator[RoomWindow]:
    made = RoomWindow(spoilt, Settings())
    qtbot.addWidget(made.main)
    made.welcome()
    made.main.resize(1366, 768)
    made.main.show()
    qtbot.waitExposed(made.main)
    yield made
    made.close()


def acting(window: QWidget) -> Iterator[str]:
    """Yield what is not shown letter by letter: mark-up, a picture, a sign that is obeyed."""
    everything = [window, *window.findChildren(QWidget)]
    for shown in everything:
        if (
            isinstance(shown, QLabel)
            and shown.textFormat() != Qt.TextFormat.PlainText
            and "<" in shown.text()
        ):
            yield f"label {shown.text()}"
    for one in everything:
        yield from (f"tool tip {words}" for words in _tips(one) if _is_marked_up(words))
    painted = painted_words(window)
    if painted.count(PAYLOAD) > painted.count("<"):
        yield "words without the tags around them"
    for at, sign in enumerate(painted):
        if unicodedata.category(sign) in _OBEYED and sign not in "\n\t":
            yield f"painted U+{ord(sign):04X} in {painted[max(0, at - 9) : at + 9]!r}"
    if has_magenta(window.grab().toImage()):
        yield "a picture from a text"


def _tips(one: QWidget) -> Iterator[str]:
    yield one.toolTip()
    if isinstance(one, QAbstractItemView) and one.model() is not None:
        model = one.model()
        for row in range(min(model.rowCount(QModelIndex()), 23)):
            for column in range(columns_of(model)):
                index = model.index(row, column)
                yield str(model.data(index, Qt.ItemDataRole.ToolTipRole) or "")


def columns_of(model: QAbstractItemModel) -> int:
    """Return how many columns to look at; a list has one and does not say so."""
    return 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())


def _is_marked_up(tip: str) -> bool:
    """Tell whether a tool tip is more than words: our own span around them is none."""
    return "<" in re.sub(r"^<span>(.*)</span>$", r"\1", tip, flags=re.DOTALL)


def painted_words(widget: QWidget) -> str:
    """Return everything that is painted as text, as the painter was given it."""
    made = QSvgGenerator()
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    made.setOutputDevice(buffer)
    made.setSize(widget.size())
    widget.render(made)
    drawn = bytes(buffer.data().data()).decode("utf-8", "replace")
    words = re.findall(r"<text[^>]*>(.*?)</text>", drawn, re.DOTALL)
    return unescape("".join(words), {"&quot;": '"'})


def has_magenta(picture: QImage) -> bool:
    """Tell whether a surface of that colour is anywhere in a picture."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB888)
    return bytes(MAGENTA) * 8 in bytes(plain.constBits())


def test_no_page_obeys_what_a_field_says(window: RoomWindow) -> None:
    shelf_map = window.main.view("shelf_map")
    window.main.open_view("shelf_map")
    box = next(box for shelf in shelf_map.map.side().bays[0].shelves for box in shelf.boxes)
    shelf_map.grant(Wish("box", box.id))
    window.main.open_view("catalogue")
    QApplication.processEvents()
    assert painted_words(window.main).count("<") > 10, "the words are not there"
    found: dict[str, list[str]] = {}
    for page in pages(window):
        if wrong := list(dict.fromkeys(acting(window.main))):
            found[page] = wrong
    assert found == {}


def test_the_watch_over_what_is_shown_sees_what_it_should(qtbot: QtBot, probe: Path) -> None:
    text = f"<h1>{PAYLOAD}</h1><img src='{probe}'/>\u202e"
    careless, careful = QLabel(text), label(text)
    careless.setToolTip(f"<b>{PAYLOAD}</b>")
    for shown in (careless, careful):
        qtbot.addWidget(shown)
        shown.resize(600, 200)
        shown.show()
    assert len(list(acting(careless))) >= 3
    assert list(acting(careful)) == []
