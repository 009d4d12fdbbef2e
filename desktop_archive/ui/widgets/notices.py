"""What happened, in words, where the person looks; and what an empty view is for."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QProgressBar, QWidget
from typing_extensions import override

from desktop_archive.ui.theme.current import theme, tokens
from desktop_archive.ui.theme.icons import pixmap
from desktop_archive.ui.theme.tokens import RADIUS, SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import column, row
from desktop_archive.ui.widgets.buttons import Button, tone_of
from desktop_archive.ui.widgets.labels import label

_ICONS = {
    Tone.DONE: "circle-check",
    Tone.LOOK: "eye",
    Tone.REFUSED: "circle-x",
    Tone.HELD: "lock",
    Tone.PLAIN: "info",
}


class Notice(QFrame):
    """A tinted bar with an icon and words; hidden while it has nothing to say."""

    def __init__(self) -> None:
        super().__init__()
        self._tone = Tone.PLAIN
        self._mark = label("")
        self.words = label("", wrap=True)
        layout = row(self._mark, self.words, space=SPACE[2])
        layout.setContentsMargins(SPACE[3], SPACE[2], SPACE[3], SPACE[2])
        layout.setAlignment(self._mark, Qt.AlignmentFlag.AlignTop)
        layout.setStretchFactor(self.words, 1)
        self.setObjectName("notice")
        self.setLayout(layout)
        self.hide()
        theme().on_change(self._dress)

    def say(self, words: str, tone: Tone = Tone.PLAIN) -> None:
        """Show words in a tone; none hides the bar."""
        self._tone = tone
        self.words.setText(words)
        self.setVisible(bool(words))
        self._dress()

    def text(self) -> str:
        """Return what is said."""
        return self.words.text()

    def _dress(self) -> None:
        colours = tone_of(self._tone.value)
        self.setStyleSheet(f"#notice {{ background: {colours.tint}; border-radius: {RADIUS}px; }}")
        self._mark.setPixmap(pixmap(_ICONS[self._tone], colours.text))


class EmptyState(QWidget):
    """Says what a view is for while it has nothing to show, and offers the first step.

    Signals:
        step_taken: the button was pressed.
    """

    step_taken = Signal()

    def __init__(self, icon_name: str) -> None:
        super().__init__()
        self._icon = icon_name
        self._mark = label("")
        self._title, self._words = label("", "name"), label("", "second", wrap=True)
        self.button = Button("", kind="primary", on_click=self.step_taken.emit)
        self._words.setMaximumWidth(520)
        inner = column(self._mark, self._title, self._words, SPACE[2], row(self.button, None))
        self.setLayout(row(SPACE[5], column(None, inner, None, None, space=0), None))
        theme().on_change(self._dress)

    def say(self, title: str, words: str, step: str = "") -> None:
        """Show what the view is for and what to begin with."""
        self._title.setText(title)
        self._words.setText(words)
        self.button.set_words(step)
        self.button.setVisible(bool(step))

    def _dress(self) -> None:
        self._mark.setPixmap(pixmap(self._icon, tokens().text3, 32))


class Progress(QFrame):
    """A count of what is done, with a way to stop it.

    Signals:
        stopped: the person wants it to end.
    """

    stopped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._words = label("", "second", elide=True)
        self._ending = ""
        self._bar = QProgressBar()
        self._button = Button("", kind="compact", on_click=self.stopped.emit)
        layout = row(self._words, self._bar, self._button, space=SPACE[3])
        layout.setStretchFactor(self._words, 1)
        layout.setStretchFactor(self._bar, 1)
        self.setLayout(layout)
        self.retranslate()
        self.hide()

    def say(self, words: str, done: int = 0, total: int = 0) -> None:
        """Show how far it is; a total of 0 is unknown."""
        self._words.setText(words)
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self.show()

    def offer(self, words: str) -> None:
        """Call what ends it by another name."""
        self._ending = words
        self.retranslate()

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self._button.set_words(self._ending or self.tr("Stop"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
