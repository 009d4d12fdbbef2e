"""What the last scan did, large enough to be read from the shredder."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame

from desktop_archive.rules.lending import Severity
from desktop_archive.ui.theme.current import theme
from desktop_archive.ui.theme.icons import pixmap
from desktop_archive.ui.theme.tokens import RADIUS, SPACE
from desktop_archive.ui.widgets.boxes import column, row
from desktop_archive.ui.widgets.buttons import tone_of
from desktop_archive.ui.widgets.labels import label
from desktop_archive.ui.widgets.result_list import ICONS, TONES


class ScanBanner(QFrame):
    """Icon, colour and words of the newest scan."""

    def __init__(self) -> None:
        super().__init__()
        self.severity = Severity.LOOK
        self.setObjectName("banner")
        self._mark = label("")
        self.words, self.more = label("", "name", wrap=True), label("", "body", wrap=True)
        text = column(self.words, self.more, space=2)
        inner = row(self._mark, text, space=SPACE[3], margin=SPACE[3])
        inner.setStretch(1, 1)
        inner.setAlignment(self._mark, Qt.AlignmentFlag.AlignTop)
        self.setLayout(inner)
        theme().on_change(self._dress)

    def say(self, severity: Severity, words: str, more: str = "") -> None:
        """Show what a scan did."""
        self.severity = severity
        self.words.setText(words)
        self.more.setText(more)
        self.more.setVisible(bool(more))
        self._dress()

    def _dress(self) -> None:
        colours = tone_of(TONES[self.severity].value)
        self.setStyleSheet(
            f"#banner {{ background: {colours.tint}; border: none;"
            f" border-left: 4px solid {colours.fill}; border-radius: {RADIUS}px; }}"
        )
        self._mark.setPixmap(pixmap(ICONS[self.severity], colours.text, 28))
