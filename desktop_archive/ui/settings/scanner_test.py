"""What a scanner sends: raw keys, gaps, the code, and advice."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from typing_extensions import override

from desktop_archive.rules.barcodes import Barcode, NotABarcodeError
from desktop_archive.ui.scanner.filter import ScanEdit, ScanFilter
from desktop_archive.ui.theme.current import mono, theme
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import Card, column, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.labels import label
from desktop_archive.ui.widgets.notices import Notice
from desktop_archive.ui.words import say

_MOST_LINES = 200
_SLOW_MS = 35


class ScannerTestPage(QWidget):
    """Scan anything here: nothing happens but what is told."""

    def __init__(self) -> None:
        super().__init__()
        self._gaps: list[float] = []
        self._keys: list[str] = []
        self.field = ScanEdit()
        self.notice = Notice()
        self._words = label("", "second", wrap=True)
        self.keys = QPlainTextEdit()
        self.keys.setReadOnly(True)
        self.keys.setMaximumBlockCount(_MOST_LINES)
        self.clear_button = Button("", on_click=self._clear)
        body = column(
            self._words, self.field, self.notice, self.keys, row(self.clear_button, None), space=12
        )
        card = Card(body)
        card.setMaximumWidth(760)
        self.setLayout(row(card, None, space=SPACE[3]))
        theme().on_change(self._dress)
        self.retranslate()

    def listen(self, scans: ScanFilter) -> None:
        """Show what the filter sees while this page is open."""
        scans.key_seen.connect(self._key)

    def take(self, code: str) -> None:
        """Tell what was recognised."""
        mean = sum(self._gaps[1:]) / max(1, len(self._gaps) - 1)
        try:
            found = Barcode.parse(code)
        except NotABarcodeError as wrong:
            self.notice.say(f"{code}: {say(wrong.problem)}", Tone.LOOK)
        else:
            words = self.tr("{0} · mean gap {1:.1f} ms").format(str(found), mean)
            self.notice.say(f"{say(found.kind)} {words}", Tone.DONE)
        advice = self._advice(code, mean)
        if advice:
            self.keys.appendPlainText(advice)
        self._gaps, self._keys = [], []

    def _advice(self, code: str, mean: float) -> str:
        if mean > _SLOW_MS:
            return self.tr("Slow: raise the times under Look and desk, or speed the scanner up.")
        if not code.isascii():
            return self.tr("Full-width signs: switch the input method to Latin letters.")
        if code.isalpha() and code.isupper() != code.islower() and not code.isdecimal():
            return self.tr("Letters only: look at keyboard layout and Caps Lock.")
        return ""

    def _key(self, character: str, gap: float) -> None:
        if not self.isVisible():
            return
        self._gaps.append(gap)
        name = {"\r": "Enter", "\t": "Tab"}.get(character, character)
        self.keys.appendPlainText(f"{name:<6} {gap:8.1f} ms   U+{ord(character):04X}")

    def _dress(self) -> None:
        self.keys.setFont(mono())

    def _clear(self) -> None:
        self.keys.clear()
        self.field.clear()
        self.notice.say("")
        self.field.setFocus()

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self._words.setText(
            self.tr(
                "Scan a label. Each key is shown with the time since the one before it. A scanner "
                "should end with Enter or Tab and needs no prefix."
            )
        )
        self.clear_button.set_words(self.tr("Clear"))
        self.field.setPlaceholderText(self.tr("Scan here, or anywhere in the window"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
