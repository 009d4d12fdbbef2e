"""The modification ledger (修改台账): every changed field with old, new, why and by whom (F-47)."""

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_archive.rules.names import Names
from desktop_archive.services.audit import AuditDesk
from desktop_archive.services.modifications import MOST_CHANGES, Modification, ModificationLedger
from desktop_archive.services.room import Room
from desktop_archive.ui.background import Background
from desktop_archive.ui.languages import current_language
from desktop_archive.ui.reports.span_bar import SpanBar
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import Card, column, holder, row
from desktop_archive.ui.widgets.labels import label
from desktop_archive.ui.widgets.notices import EmptyState
from desktop_archive.ui.widgets.table import Table
from desktop_archive.ui.widgets.windowed_model import Column
from desktop_archive.ui.words import say_failure, say_names
from desktop_archive.wording.record_fields import field_words
from desktop_archive.wording.tables.acts import act_words


def _words(value: str | Names) -> str:
    return say_names(value) if isinstance(value, Names) else value


class ChangesPage(QWidget):
    """Lists changed fields from the trail; prints and saves them as they are shown.

    Signals:
        told: a result with its tone.
    """

    told = Signal(str, object)

    def __init__(self, room: Room, desk: AuditDesk) -> None:
        super().__init__()
        self._ledger, self._desk, self._background = (
            ModificationLedger(room),
            desk,
            Background(self),
        )
        self._names: Mapping[str, Names] = {}
        self._turn = 0
        today = room.today()
        self.bar = SpanBar(QDate(today.year, today.month, today.day))
        self._count = label("", "second")
        self.table = Table("reports-changes", self._columns())
        self._empty = EmptyState("book-open")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        over = column(self.bar, row(self._count, None), space=SPACE[1])
        over.setContentsMargins(SPACE[3], SPACE[3], SPACE[3], SPACE[2])
        self.setLayout(row(Card(column(holder(over), self._stack, space=0), margin=1)))
        self.bar.changed.connect(self.refresh)
        self.retranslate()

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column("at", "date", 130, self._when, sortable=False),
            Column("code", "code", 210, lambda r: r.code, sortable=False),
            Column("field", "text", 130, self._field, sortable=False),
            Column("old", "text", 190, lambda r: _words(r.old), sortable=False),
            Column("new", "text", 190, lambda r: _words(r.new), sortable=False),
            Column("reason", "text", 170, self._why, sortable=False),
            Column("who", "text", 80, lambda r: r.who, sortable=False),
        )

    @staticmethod
    def _when(line: Modification) -> str:
        return f"{datetime.fromisoformat(line.at).astimezone():%Y-%m-%d %H:%M}"

    def _field(self, line: Modification) -> str:
        return field_words(line.field, self._names, current_language())

    @staticmethod
    def _why(line: Modification) -> str:
        return line.reason or act_words(line.action, current_language())

    def refresh(self) -> None:
        """Read the changes of the span again, off the window's thread."""
        self.bar.offer(self._desk.people())
        self._turn += 1
        turn, wanted = self._turn, self.bar.wanted()
        self._background.run(
            lambda _handle: (self._ledger.lines(wanted), self._ledger.names()),
            lambda found: self._show(*found) if turn == self._turn else None,
            self._failed,
        )

    def _show(self, lines: list[Modification], names: Mapping[str, Names]) -> None:
        self._names = names
        self.table.show_rows(lines)
        self._stack.setCurrentIndex(0 if lines else 1)
        words = self.tr("%n changed field(s)", "", len(lines))
        if len(lines) >= MOST_CHANGES:
            words += " · " + self.tr("Older ones are not shown: choose fewer days.")
        self._count.setText(words)

    def _failed(self, error: BaseException) -> None:
        words = say_failure(error)
        if words is None:
            raise error
        self.told.emit(words, Tone.REFUSED)

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self.bar.retranslate()
        self._empty.say(
            self.tr("Nothing was changed in this span"),
            self.tr("Each changed field of an entry makes its own line, with why and by whom."),
        )
        self.table.rows.set_headings(
            (
                self.tr("Date"),
                self.tr("Reference code"),
                self.tr("Field"),
                self.tr("Old"),
                self.tr("New"),
                self.tr("Reason"),
                self.tr("Person"),
            )
        )
