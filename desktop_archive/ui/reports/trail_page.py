"""What the pages over the trail have in common: a span on top, the count, the list."""

from abc import abstractmethod
from collections.abc import Sequence

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_archive.services.room import Room
from desktop_archive.ui.background import Background
from desktop_archive.ui.reports.span_bar import SpanBar
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import Card, column, holder, row
from desktop_archive.ui.widgets.labels import label
from desktop_archive.ui.widgets.notices import EmptyState
from desktop_archive.ui.widgets.table import Table
from desktop_archive.ui.widgets.windowed_model import Column
from desktop_archive.ui.words import say_known


class TrailPage(QWidget):
    """Lists what the trail says of a span of days; nobody can change a line of it.

    Signals:
        told: a result with its tone.
    """

    told = Signal(str, object)

    def __init__(self, room: Room, name: str, columns: Sequence[Column], *more: QWidget) -> None:
        super().__init__()
        self._background, self._turn = Background(self), 0
        today = room.today()
        self.bar = SpanBar(QDate(today.year, today.month, today.day), *more)
        self._count = label("", "second")
        self.table = Table(name, columns)
        self._empty = EmptyState("book-open")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        over = column(self.bar, row(self._count, None), space=SPACE[1])
        over.setContentsMargins(SPACE[3], SPACE[3], SPACE[3], SPACE[2])
        self.setLayout(row(Card(column(holder(over), self._stack, space=0), margin=1)))
        self.bar.changed.connect(self.refresh)

    @abstractmethod
    def refresh(self) -> None:
        """Read the span again."""

    def note(self) -> str:
        """Return what the list holds, for the foot of its print: days, person, words, count."""
        return f"{self.bar.note()} · {self._count.text()}"

    def _show_count(self, count: int, words: str) -> None:
        """Say how many lines there are, or that there is none."""
        self._stack.setCurrentIndex(0 if count else 1)
        self._count.setText(words)

    def _failed(self, error: BaseException) -> None:
        self.told.emit(say_known(error), Tone.REFUSED)
