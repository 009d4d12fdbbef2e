"""Buttons that show their key, tabs with counts, chips and switches."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QShortcutEvent,
)
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QToolButton,
    QWidget,
)
from typing_extensions import override

from desktop_archive.ui.theme.current import font, mono, theme, tokens
from desktop_archive.ui.theme.icons import icon
from desktop_archive.ui.theme.tokens import SPACE, Tone
from desktop_archive.ui.widgets.flow import Flow


def _ampersands(text: str) -> str:
    """Return a text whose & is shown and is no mnemonic."""
    return text.replace("&", "&&")


class Button(QPushButton):
    """A push button with an icon and its shortcut written beside the words."""

    def __init__(
        self,
        text: str = "",
        *,
        icon_name: str = "",
        kind: str = "",
        shortcut: str = "",
        on_click: Callable[[], object] | None = None,
    ) -> None:
        super().__init__()
        self._icon_name = icon_name
        self._kind = kind
        self._words = ""
        self._hint = QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)
        self.setProperty("kind", kind)
        # A scanner ends with Enter: no button of ours is ever the default one.
        self.setAutoDefault(False)
        if shortcut:
            self.setShortcut(QKeySequence(shortcut))
        if on_click is not None:
            self.clicked.connect(lambda _checked=False: on_click())
        theme().on_change(self._dress)
        self.set_words(text)

    def set_words(self, text: str) -> None:
        """Show other words and keep the shortcut."""
        self._words = text
        shortcut = self.shortcut()
        self.setText(_ampersands(text))
        self.setAccessibleName(text)
        self.setShortcut(shortcut)

    def words(self) -> str:
        """Return what the button says."""
        return self._words

    def _dress(self) -> None:
        colours = tokens()
        if self._icon_name:
            colour = colours.on_accent if self._kind == "primary" else colours.text2
            self.setIcon(icon(self._icon_name, colour, 16))
        if self._hint:
            self.setStyleSheet(f"QPushButton {{ padding-right: {self._hint_width() + 18}px; }}")
        self.update()

    def _hint_width(self) -> int:
        return QFontMetrics(mono(11)).horizontalAdvance(self._hint) + 10

    @override
    def event(self, event: QEvent) -> bool:
        # Qt would hold the button down for a tenth of a second first: what is typed meanwhile
        # would still go into the entry that is being saved.
        if event.type() == QEvent.Type.Shortcut and isinstance(event, QShortcutEvent):
            if self.isEnabled() and not event.isAmbiguous():
                self.click()
            return True
        return super().event(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._hint:
            super().paintEvent(event)
            return
        super().paintEvent(event)
        width = self._hint_width()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = tokens()
        colour = QColor(colours.on_accent if self._kind == "primary" else colours.text3)
        box = QRectF(self.width() - width - 10, self.height() / 2 - 9, width, 18)
        pen = QPen(colour, 1)
        painter.setPen(pen)
        painter.setOpacity(0.75)
        painter.drawRoundedRect(box, 3, 3)
        painter.setOpacity(1)
        painter.setFont(mono(11))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._hint)


class Chip(QWidget):
    """A word in a tinted box: a state, a count, a filter."""

    removed = Signal()

    def __init__(self, text: str = "", tone: str = "neutral", *, icon_name: str = "") -> None:
        super().__init__()
        self._text, self._tone, self._icon = text, tone, icon_name
        self.setAccessibleName(text)
        theme().changed.connect(self.updateGeometry)

    def set(self, text: str, tone: str) -> None:
        """Show another word in another tone."""
        self._text, self._tone = text, tone
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(font(12))
        width = metrics.horizontalAdvance(self._text) + 14 + (18 if self._icon else 0)
        return QSize(width, metrics.height() + 6)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = self.sizeHint()
        box = QRectF(0, (self.height() - size.height()) / 2, size.width(), size.height())
        draw_chip(painter, box, self._text, self._tone, icon_name=self._icon)


def tone_of(name: str) -> Tone:
    """Return the colours of a meaning."""
    colours = tokens()
    tones = {
        "done": colours.done,
        "look": colours.look,
        "refused": colours.refused,
        "held": colours.held,
        "accent": Tone(colours.accent, colours.accent, colours.accent_tint),
    }
    return tones.get(name, Tone(colours.text2, colours.text2, colours.hover))


def draw_chip(painter: QPainter, box: QRectF, text: str, tone: str, *, icon_name: str = "") -> None:
    """Paint a chip; used by delegates as well."""
    colours = tone_of(tone)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.tint))
    painter.drawRoundedRect(box, 3, 3)
    painter.setPen(QColor(colours.text))
    painter.setFont(font(12, bold=tone == "refused"))
    left = 7.0
    if icon_name:
        icon(icon_name, colours.text, 14).paint(
            painter, int(box.left() + 5), int(box.center().y() - 7), 14, 14
        )
        left = 23.0
    painter.drawText(box.adjusted(left, 0, -5, 0), Qt.AlignmentFlag.AlignVCenter, text)


class Tabs(QWidget):
    """Tabs with counts under the page's title.

    Signals:
        chosen: the key of the tab a person took.
    """

    chosen = Signal(str)

    def __init__(self, *, small: bool = False) -> None:
        super().__init__()
        self._kind = "small tab" if small else "tab"
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._buttons: dict[str, QToolButton] = {}
        self._words: dict[str, str] = {}
        # With large text the tabs of a page go on in the next line: a cut word leads nowhere.
        self._layout: QLayout = QHBoxLayout() if small else Flow(SPACE[1])
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0 if small else SPACE[1])
        self.setLayout(self._layout)
        theme().changed.connect(self._dress)

    def set_tabs(self, tabs: Sequence[tuple[str, str]]) -> None:
        """Show these tabs: key and word."""
        for key, word in tabs:
            if key not in self._buttons:
                self._add(key)
            self._words[key] = word
            self.set_count(key, None)

    def set_count(self, key: str, count: int | None) -> None:
        """Show a count behind a tab's word, or none."""
        button = self._buttons[key]
        word = self._words[key]
        button.setText(_ampersands(word if count is None else f"{word}  {count:,}"))
        button.setAccessibleName(button.text())

    def choose(self, key: str) -> None:
        """Go to a tab."""
        if key in self._buttons and not self._buttons[key].isChecked():
            self._buttons[key].setChecked(True)
            self.chosen.emit(key)

    def current(self) -> str:
        """Return the key of the tab that is open."""
        return next((key for key, button in self._buttons.items() if button.isChecked()), "")

    def _add(self, key: str) -> None:
        button = QToolButton()
        button.setProperty("kind", self._kind)
        button.setCheckable(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        button.clicked.connect(lambda: self.chosen.emit(key))
        self._group.addButton(button)
        self._buttons[key] = button
        self._layout.addWidget(button)
        if self._kind == "small tab":
            self._layout.setAlignment(Qt.AlignmentFlag.AlignLeft)
        if len(self._buttons) == 1:
            button.setChecked(True)

    def _dress(self) -> None:
        size = 12 if self._kind == "small tab" else 13
        for button in self._buttons.values():
            button.setFont(font(size))


class Switch(QWidget):
    """A few choices side by side, one of them taken.

    Signals:
        chosen: the key of the choice.
    """

    chosen = Signal(str)

    def __init__(self, *, kind: str = "") -> None:
        super().__init__()
        self._kind = kind
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QPushButton] = {}
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Show these choices: key and word."""
        for key, word in choices:
            if key not in self._buttons:
                self._add(key)
            self._buttons[key].setText(_ampersands(word))
            self._buttons[key].setAccessibleName(word)

    def choose(self, key: str) -> None:
        """Take a choice without telling anyone."""
        self._buttons[key].setChecked(True)

    def current(self) -> str:
        """Return the key of the choice."""
        return next((key for key, button in self._buttons.items() if button.isChecked()), "")

    def _add(self, key: str) -> None:
        button = QPushButton()
        button.setProperty("kind", self._kind)
        button.setCheckable(True)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self.chosen.emit(key))
        self._group.addButton(button)
        self._buttons[key] = button
        self._layout.addWidget(button)
        if len(self._buttons) == 1:
            button.setChecked(True)
