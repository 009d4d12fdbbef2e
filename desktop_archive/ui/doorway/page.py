"""A quiet page with a card at its left, used before the room is open."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QWidget

from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import Card, column, row
from desktop_archive.ui.widgets.labels import PlainLabel, label
from desktop_archive.ui.widgets.notices import Notice

_CARD_WIDTH = 460


class DoorwayPage(QWidget):
    """A title, some words and a card of fields."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("page")
        self.heading: PlainLabel = label("", "name", wrap=True)
        self.words: PlainLabel = label("", "second", wrap=True)
        self.notice = Notice()

    def say(self, words: str) -> None:
        """Tell why it did not work."""
        self.notice.say(words, Tone.REFUSED)

    def put(self, inner: QLayout, *, wide: bool = False) -> None:
        """Lay the page out round the card's content."""
        card = Card(inner, margin=SPACE[5])
        card.setFixedWidth(_CARD_WIDTH if not wide else _CARD_WIDTH * 2)
        body = column(None, self.heading, self.words, SPACE[3], card, None, None, space=SPACE[2])
        whole = row(SPACE[5] * 4, body, None)
        area = QScrollArea()
        area.setObjectName("plain")
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        inside.setLayout(whole)
        area.setWidget(inside)
        self.setLayout(column(area))
