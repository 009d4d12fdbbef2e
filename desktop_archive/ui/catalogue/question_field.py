"""The field a list is asked with: the wrong word is underlined, the language is explained."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Signal
from PySide6.QtGui import QAction, QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget
from typing_extensions import override

from desktop_archive.rules.finding.troubles import Trouble
from desktop_archive.ui.theme.current import tokens

_WAVE = 2.0


class QuestionField(QLineEdit):
    """One line in which the words that make no sense are underlined."""

    def __init__(self) -> None:
        super().__init__()
        self._troubles: tuple[Trouble, ...] = ()
        self.setClearButtonEnabled(True)
        self.textChanged.connect(lambda _text: self.point_at(()))

    def point_at(self, troubles: Sequence[Trouble]) -> None:
        """Underline these words."""
        self._troubles = tuple(troubles)
        self.setProperty("wrong", "true" if troubles else "false")
        self.update()

    def pointed_at(self) -> list[str]:
        """Return the words that are underlined."""
        return [self.text()[one.start : one.end] for one in self._troubles]

    def insert_words(self, words: str) -> None:
        """Put words behind what stands there, and the cursor behind them."""
        text = self.text().rstrip()
        self.setText(f"{text} {words}" if text else words)
        self.setFocus()
        self.end(False)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._troubles:
            return
        metrics, text = QFontMetricsF(self.font()), self.text()
        # The line scrolls: where the text begins is known from where the cursor stands in it.
        cursor = self.cursorRect().center().x()
        start = cursor - metrics.horizontalAdvance(text[: self.cursorPosition()])
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens().refused.text), 1.5))
        base = self.height() / 2 + metrics.height() / 2
        for one in self._troubles:
            left = start + metrics.horizontalAdvance(text[: one.start])
            right = start + metrics.horizontalAdvance(text[: one.end])
            self._wave(painter, left, right, base)
        painter.end()

    @staticmethod
    def _wave(painter: QPainter, left: float, right: float, base: float) -> None:
        points, at, up = [], left, False
        while at <= right:
            points.append(QPointF(at, base - (_WAVE if up else 0)))
            at, up = at + _WAVE, not up
        painter.drawPolyline(points)


class QuestionHelp(QMenu):
    """The language of the field by examples; choosing one writes it into the field.

    Signals:
        chosen: the words of the example.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.aboutToShow.connect(self._fill)

    def examples(self) -> list[tuple[str, str]]:
        """Return what can be written, and what it finds."""
        return [
            (self.tr("contract purchase"), self.tr("both words, in any field and any order")),
            (self.tr('"purchase contract"'), self.tr("the words as they stand")),
            (self.tr("contract OR agreement"), self.tr("one of the two")),
            (self.tr("contract -draft"), self.tr("without a word")),
            (self.tr("title:notice"), self.tr("only in the title; also creator: doc: note:")),
            ("code:Z109-WS", self.tr("codes that begin so, former ones too")),
            ("year:2019..2021", self.tr("a span; also date: due: pages:, and >=2019")),
            (self.tr("state:out"), self.tr("also in, reading, repair, lost, destroyed")),
            ("class:WS unit:BGS", self.tr("class and unit by code or name; also period:")),
            (
                self.tr('field:"Customer class=key customer"'),
                self.tr("what a field says that only some classes have, or your own"),
            ),
            (self.tr("secrecy:internal"), self.tr("a level of secrecy")),
            (self.tr("has:hold no:box"), self.tr("what it has or lacks: box, date, doc, note …")),
            (self.tr("is:draft"), self.tr("also copy, sealed, bound, held, unshelved …")),
            ("zjl", self.tr("pinyin initials of a title")),
        ]

    def _fill(self) -> None:
        self.clear()
        for words, what in self.examples():
            action = QAction(f"{words}\t{what}".replace("&", "&&"), self)
            action.triggered.connect(lambda _checked=False, words=words: self.chosen.emit(words))
            self.addAction(action)
