"""Cards, lines and the spaces between things."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop_archive.ui.theme.tokens import SPACE


def _filled(layout: QBoxLayout, things: tuple[QWidget | QLayout | int | None, ...]) -> None:
    """Put widgets, layouts, spaces in pixels and one stretch (None) into a layout."""
    for thing in things:
        if thing is None:
            layout.addStretch(1)
        elif isinstance(thing, int):
            layout.addSpacing(thing)
        elif isinstance(thing, QLayout):
            layout.addLayout(thing)
        else:
            layout.addWidget(thing)


def column(
    *things: QWidget | QLayout | int | None, space: int = SPACE[2], margin: int = 0
) -> QVBoxLayout:
    """Return things under each other; an int is a space, None a stretch."""
    made = QVBoxLayout()
    made.setContentsMargins(margin, margin, margin, margin)
    made.setSpacing(space)
    _filled(made, things)
    return made


def row(
    *things: QWidget | QLayout | int | None, space: int = SPACE[2], margin: int = 0
) -> QHBoxLayout:
    """Return things beside each other; an int is a space, None a stretch."""
    made = QHBoxLayout()
    made.setContentsMargins(margin, margin, margin, margin)
    made.setSpacing(space)
    _filled(made, things)
    return made


def holder(layout: QLayout) -> QWidget:
    """Return a widget that holds a layout."""
    made = QWidget()
    made.setLayout(layout)
    return made


class _Down(QScrollArea):
    """Scrolls down only: it is never narrower than what is in it."""

    @override
    def minimumSizeHint(self) -> QSize:
        least, inner = super().minimumSizeHint(), self.widget()
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(inner.minimumSizeHint().width() + bar if inner else 0, least.height())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


def scrolling(layout: QLayout, *, is_whole: bool = False) -> QScrollArea:
    """Return an area that scrolls down when what is in it gets higher than the window.

    A whole one claims the width of what is in it, in every language and size of the words.
    """
    area = _Down() if is_whole else QScrollArea()
    area.setObjectName("plain")
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(holder(layout))
    return area


class Card(QFrame):
    """A white surface with a hairline round it."""

    def __init__(self, layout: QLayout, *, kind: str = "card", margin: int = SPACE[4]) -> None:
        super().__init__()
        self.setProperty("kind", kind)
        layout.setContentsMargins(margin, margin, margin, margin)
        self.setLayout(layout)


def line() -> QFrame:
    """Return a hairline."""
    made = QFrame()
    made.setProperty("kind", "line")
    return made


def clear(layout: QLayout, *, part: bool = True) -> None:
    """Take everything out of a layout.

    Args:
        layout: what is emptied.
        part: take its widgets out of the window too. A parted widget gets a new style, which
            costs milliseconds; where keys wait for it they stay, hidden, until the loop is idle.
    """
    while (item := layout.takeAt(0)) is not None:
        inner, widget = item.layout(), item.widget()
        if inner is not None:
            clear(inner, part=part)
        if widget is not None:
            if part:
                widget.setParent(None)
            else:
                widget.hide()
            widget.deleteLater()
