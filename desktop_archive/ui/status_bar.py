"""The line at the bottom: what the last act did, and how the room stands."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QToolButton
from typing_extensions import override

from desktop_archive.rules.copies import Debt
from desktop_archive.ui.theme.current import font, pixels, theme, tokens
from desktop_archive.ui.theme.icons import icon, pixmap
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import row
from desktop_archive.ui.widgets.buttons import tone_of
from desktop_archive.ui.widgets.labels import label

_ICONS = {
    Tone.DONE: "circle-check",
    Tone.LOOK: "eye",
    Tone.REFUSED: "circle-x",
    Tone.HELD: "lock",
    Tone.PLAIN: "info",
}


class StatusBar(QFrame):
    """Last result in words, scanner, backup, who, and the day.

    Signals:
        scanner_requested: the scanner lamp was clicked.
        backup_requested: the age of the backup was clicked.
        medium_requested: the debt to the second medium was clicked.
    """

    scanner_requested = Signal()
    backup_requested = Signal()
    medium_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("status")
        self._tone = Tone.PLAIN
        self._mark = label("")
        self.words = label("", "second", elide=True)
        self.scanner, self.backup, self.medium = QToolButton(), QToolButton(), QToolButton()
        self._owed: tuple[int, Debt] = (0, Debt.NONE)
        self.who = label("", "second")
        self.day = label("", "second")
        self._who_mark = label("")
        self._seen = False
        parts = (
            self._mark,
            self.words,
            self.scanner,
            self.backup,
            self.medium,
            self._who_mark,
            self.who,
            8,
            self.day,
        )
        layout = row(*parts, space=SPACE[2])
        layout.setContentsMargins(SPACE[4], 0, SPACE[4], 0)
        layout.setStretchFactor(self.words, 1)
        self.setLayout(layout)
        self.setFixedHeight(pixels(28))
        self.scanner.clicked.connect(self.scanner_requested)
        self.backup.clicked.connect(self.backup_requested)
        self.medium.clicked.connect(self.medium_requested)
        self.medium.hide()
        theme().on_change(self._dress)
        self.retranslate()

    def tell(self, words: str, tone: Tone) -> None:
        """Show a result."""
        self._tone = tone
        self.words.setText(words)
        self._dress()

    def set_scanner(self, *, seen: bool) -> None:
        """Show whether a scanner has been heard since the start."""
        self._seen = seen
        self.retranslate()
        self._dress()

    def set_backup(self, words: str, *, is_late: bool) -> None:
        """Show the age of the last good backup; a late one is marked."""
        self.backup.setText(words)
        colours = tokens()
        name = "triangle-alert" if is_late else "database-backup"
        self.backup.setIcon(icon(name, colours.look.text if is_late else colours.text2, 16))

    def set_medium(self, days: int, level: Debt) -> None:
        """Show for how many days no good copy went to a second medium; red from three on."""
        self._owed = (days, level)
        self.medium.setVisible(level is not Debt.NONE)
        self.medium.setText(self.tr("second medium: %n day(s)", "", days))
        self.medium.setToolTip(self.tr("Last verified copy on a second medium"))
        colours = tokens()
        is_red = level in (Debt.RED, Debt.HEAD)
        tone = colours.refused if is_red else colours.look
        self.medium.setIcon(icon("triangle-alert", tone.text, 16))
        self.medium.setStyleSheet(f"QToolButton {{ color: {tone.text}; }}" if is_red else "")

    def set_who(self, words: str) -> None:
        """Show who is signed in."""
        self.who.setText(words)

    def set_day(self, words: str) -> None:
        """Show today's date and whether it is a working day."""
        self.day.setText(words)

    def _dress(self) -> None:
        colours = tokens()
        self._mark.setPixmap(pixmap(_ICONS[self._tone], tone_of(self._tone.value).text, 16))
        self._who_mark.setPixmap(pixmap("user", colours.text2, 16))
        lamp = colours.done.fill if self._seen else colours.disabled
        self.scanner.setIcon(icon("scan-barcode", lamp, 16))
        for button in (self.scanner, self.backup, self.medium):
            button.setProperty("kind", "quiet")
            button.setFont(font())
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self.scanner.setText(
            self.tr("Scanner ready") if self._seen else self.tr("Scanner not heard yet")
        )
        self.scanner.setToolTip(self.tr("Open the scanner test"))
        self.set_medium(*self._owed)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
