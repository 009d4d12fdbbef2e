"""A list at the left whose lines lead to pages, under headings; walked through with the arrows."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem

from desktop_archive.ui.theme.current import font, pixels, theme, tokens

_KEY = Qt.ItemDataRole.UserRole
_HIGH, _SIDES = 25, 32

#: A heading with the keys and words under it.
Group = tuple[str, Sequence[tuple[str, str]]]


class SideList(QListWidget):
    """Lines that lead to pages, grouped under headings nobody can choose.

    Signals:
        chosen: the key of the line a person went to.
    """

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("side")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentItemChanged.connect(lambda _now, _before: self._tell())
        theme().on_change(self._dress)

    def set_groups(self, groups: Sequence[Group]) -> None:
        """Show these headings and lines; the chosen line stays chosen."""
        kept = self.current()
        with QSignalBlocker(self):
            self.clear()
            for heading, lines in groups:
                self._add(heading, "")
                for key, word in lines:
                    self._add(word, key)
            self.choose(kept)
        self._dress()

    def choose(self, key: str) -> None:
        """Go to a line without telling anyone."""
        with QSignalBlocker(self):
            for at in range(self.count()):
                if key and self.item(at).data(_KEY) == key:
                    self.setCurrentRow(at)

    def current(self) -> str:
        """Return the key of the chosen line."""
        return str(self.currentIndex().data(_KEY) or "")

    def _add(self, words: str, key: str) -> None:
        item = QListWidgetItem(words, self)
        item.setData(_KEY, key)
        if not key:
            item.setFlags(Qt.ItemFlag.NoItemFlags)

    def _tell(self) -> None:
        if self.current():
            self.chosen.emit(self.current())

    def _dress(self) -> None:
        for at in range(self.count()):
            item = self.item(at)
            is_heading = not item.data(_KEY)
            item.setFont(font(12, bold=is_heading))
            item.setSizeHint(QSize(0, pixels(_HIGH)))
            if is_heading:
                item.setForeground(QColor(tokens().text3))
        self.setFixedWidth(self._widest() + pixels(_SIDES))

    def _widest(self) -> int:
        """Return what the longest word takes, in every language and size of text."""
        metrics = QFontMetrics(font(12, bold=True))
        words = [self.item(at).text() for at in range(self.count())]
        return max(map(metrics.horizontalAdvance, words), default=0)
