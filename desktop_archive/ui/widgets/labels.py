"""Text on the screen: always plain, never mark-up (reliability §5.6)."""

import html

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from typing_extensions import override

from desktop_archive.rules.showing import visible
from desktop_archive.ui.theme.current import font, mono, theme

_SIZES = {
    "body": (13, False),
    "second": (13, False),
    "caption": (12, False),
    "problem": (12, False),
    "doubt": (12, False),
    "accent": (13, False),
    "strong": (13, True),
    "title": (13, True),
    "name": (20, True),
    "big": (28, True),
    "count": (72, True),
    "scan": (18, False),
}


def tooltip(text: str) -> str:
    """Return a text as a tool tip that shows it letter by letter."""
    return f"<span>{html.escape(visible(text))}</span>" if text else ""


def hint(text: str) -> str:
    """Return words for a tool tip: as they are, unless something in them would be mark-up."""
    shown = visible(text)
    return tooltip(text) if "<" in shown else shown


class PlainLabel(QLabel):
    """A label that shows its text as it is; too long a text is cut and shown in the tool tip."""

    def __init__(self, text: str, role: str, *, wrap: bool, elide: bool) -> None:
        super().__init__()
        self._full = ""
        self._role = role
        self._elide = elide and not wrap
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setWordWrap(wrap)
        if self._elide:
            self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            self.setMinimumWidth(24)
        theme().on_change(self._dress)
        self.setText(text)

    def _dress(self) -> None:
        size, bold = _SIZES.get(self._role, (13, False))
        self.setFont(mono(bold=False) if self._role == "code" else font(size, bold=bold))
        self._show()

    @override
    def setText(self, text: str) -> None:
        self._full = visible(text)
        self._show()

    @override
    def text(self) -> str:
        return self._full

    def is_cut(self) -> bool:
        """Tell whether there is no room for all the words."""
        return (
            self._elide and QFontMetrics(self.font()).horizontalAdvance(self._full) > self.width()
        )

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._elide:
            self._show()

    def _show(self) -> None:
        shown = self._full
        if self._elide and self.width() > 0:
            flat = shown.replace("\n", " ")
            mode = Qt.TextElideMode.ElideRight
            shown = QFontMetrics(self.font()).elidedText(flat, mode, max(8, self.width()))
            self.setToolTip(tooltip(self._full) if shown != flat else "")
        super().setText(shown)


def label(
    text: str = "",
    role: str = "body",
    *,
    wrap: bool = False,
    elide: bool = False,
    parent: QWidget | None = None,
) -> PlainLabel:
    """Return a label; roles are body, second, caption, strong, title, name, big, code, problem."""
    made = PlainLabel(text, role, wrap=wrap, elide=elide)
    if parent is not None:
        made.setParent(parent)
    return made
