"""The fields over the log and the modification ledger: days, person, words."""

from PySide6.QtCore import QDate, QTimer, Signal
from PySide6.QtWidgets import QDateEdit, QLineEdit, QWidget

from desktop_archive.services.audit import LogFilter, span
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.widgets.boxes import row
from desktop_archive.ui.widgets.forms import ChoiceField, Field

_PAUSE_MS = 250


class SpanBar(QWidget):
    """Narrows what is shown by days, person and words; more choices stand beside them.

    Signals:
        changed: something else is wanted.
    """

    changed = Signal()

    def __init__(self, today: QDate, *more: QWidget) -> None:
        super().__init__()
        self.first, self.last = QDateEdit(), QDateEdit()
        self._first, self._last = Field(self.first), Field(self.last)
        self.person, self.words = ChoiceField(), QLineEdit()
        self._words = Field(self.words)
        self.words.setClearButtonEnabled(True)
        for edit, day in ((self.first, today.addDays(-30)), (self.last, today)):
            edit.setCalendarPopup(True)
            edit.setDisplayFormat("yyyy-MM-dd")
            edit.setDate(day)
        bar = row(self._first, self._last, self.person, *more, self._words, space=SPACE[2])
        bar.setStretch(3 + len(more), 1)
        self.setLayout(bar)
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(_PAUSE_MS)
        self._waiting.timeout.connect(self.changed)
        for edit in (self.first, self.last):
            edit.dateChanged.connect(lambda _day: self._waiting.start())
        self.person.box.activated.connect(lambda _at: self._waiting.start())
        self.words.textChanged.connect(lambda _text: self._waiting.start())
        self.retranslate()

    def offer(self, people: list[str]) -> None:
        """Offer these persons."""
        self.person.set_choices([("", self.tr("everybody")), *((one, one) for one in people)])

    def wanted(self) -> LogFilter:
        """Return what narrows the list."""
        days = span(self.first.date().toPython(), self.last.date().toPython())  # type: ignore[arg-type]
        words = self.words.text().strip()
        return LogFilter(days.first, days.last, actor=self.person.value(), words=words)

    def note(self) -> str:
        """Return in words what narrows the list, for its print."""
        days = " – ".join(edit.date().toString("yyyy-MM-dd") for edit in (self.first, self.last))
        person = self.person.box.currentText() if self.person.value() else ""
        return " · ".join(part for part in (days, person, self.words.text().strip()) if part)

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self._first.set_name(self.tr("From"))
        self._last.set_name(self.tr("Until"))
        self.person.set_name(self.tr("Person"))
        self._words.set_name(self.tr("Reason or object"))
