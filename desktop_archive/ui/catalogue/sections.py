"""Pieces that the pages of the inspector are made of."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop_archive.rules.showing import visible
from desktop_archive.ui.theme.current import tokens
from desktop_archive.ui.theme.icons import pixmap
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.widgets.boxes import column, line, row
from desktop_archive.ui.widgets.forms import KeyValues
from desktop_archive.ui.widgets.labels import label

#: A text longer than this, or with a longer word, gets a field of its own to scroll in.
_LONG, _LONG_WORD = 400, 40
_LINES_SHOWN = 8

Pair = tuple[str, str, str]


def add_pairs(body: QVBoxLayout, pairs: list[Pair]) -> None:
    """Show names and values; what is empty is left out, what is long can be scrolled."""
    short = [pair for pair in pairs if pair[1] and not is_long(pair[1])]
    if short:
        shown = KeyValues()
        shown.show_pairs(short)
        body.addWidget(shown)
    for name, value, _role in pairs:
        if is_long(value):
            body.addWidget(label(name, "caption"))
            body.addWidget(LongText(value, name))


def is_long(text: str) -> bool:
    """Tell whether a text would stretch the pane or fill it."""
    return len(text) > _LONG or any(len(word) > _LONG_WORD for word in text.split())


class TallPage(QWidget):
    """A page in a scroll area that is as high as its wrapped lines need, and never squeezes them.

    Qt asks a page for its least height without telling it how wide it is.
    """

    @override
    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self.fit()
        return done

    def fit(self) -> None:
        """Be as high as the lines need at this width."""
        layout = self.layout()
        if layout is None:
            return
        bare = layout.minimumSize().height()
        needed = layout.heightForWidth(self.width()) if layout.hasHeightForWidth() else bare
        self.setMinimumHeight(max(needed, 0))


class LongText(QPlainTextEdit):
    """A long text to be read: it wraps anywhere, scrolls, and is never mark-up."""

    def __init__(self, text: str, name: str) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrapMode(self.wordWrapMode().WrapAnywhere)
        self.setPlainText(visible(text))
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * _LINES_SHOWN + 2 * SPACE[2])


def add_heading(body: QVBoxLayout, words: str) -> None:
    """Begin a part of the page."""
    body.addWidget(line())
    body.addWidget(label(words, "strong"))


def marked(tone: str, title: str, words: str, *more: QWidget) -> QBoxLayout:
    """Return a line with a mark of its tone, a title and words under it."""
    colours = tokens()
    name, shade = {
        "done": ("circle-check", colours.done.text),
        "held": ("lock", colours.held.text),
        "look": ("triangle-alert", colours.look.text),
    }.get(tone, ("circle-x", colours.refused.text))
    mark = label("")
    mark.setPixmap(pixmap(name, shade))
    inner = column(label(title, "body", wrap=True), space=0)
    if words:
        inner.addWidget(label(words, "caption", wrap=True))
    whole = row(mark, inner, *more, space=SPACE[2])
    whole.setStretchFactor(inner, 1)
    return whole


class LinkLineButton(QPushButton):
    """A line of words that opens another record; too long a line is cut, the tip says it whole."""

    def __init__(self, words: str, more: str = "") -> None:
        super().__init__()
        self._words, self._more = visible(words).replace("\n", " "), more
        self.setProperty("kind", "flat")
        self.setStyleSheet("text-align: left;")
        self.setAutoDefault(False)
        self.setAccessibleName(f"{words} {more}".strip())
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(2 * SPACE[4])

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        metrics = self.fontMetrics()
        tail = f"  {self._more}" if self._more else ""
        room = self.width() - metrics.horizontalAdvance(tail) - 2 * SPACE[2] - 2
        cut = metrics.elidedText(self._words, Qt.TextElideMode.ElideRight, max(room, 0))
        self.setText((cut + tail).replace("&", "&&"))
