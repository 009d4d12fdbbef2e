"""The modification ledger (修改台账): every changed field with old, new, why and by whom (F-47)."""

from collections.abc import Mapping
from datetime import datetime

from typing_extensions import override

from desktop_archive.rules.names import Names
from desktop_archive.services.audit import AuditDesk
from desktop_archive.services.modifications import MOST_CHANGES, Modification, ModificationLedger
from desktop_archive.services.room import Room
from desktop_archive.ui.languages import current_language
from desktop_archive.ui.reports.trail_page import TrailPage
from desktop_archive.ui.widgets.windowed_model import Column
from desktop_archive.ui.words import say_names
from desktop_archive.wording.record_fields import field_words
from desktop_archive.wording.tables.acts import act_words


def _words(value: str | Names) -> str:
    return say_names(value) if isinstance(value, Names) else value


class ChangesPage(TrailPage):
    """Lists changed fields from the trail; prints and saves them as they are shown."""

    def __init__(self, room: Room, desk: AuditDesk) -> None:
        super().__init__(room, "reports-changes", self._columns())
        self._ledger, self._desk = ModificationLedger(room), desk
        self._names: Mapping[str, Names] = {}
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

    @override
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
        words = self.tr("%n changed field(s)", "", len(lines))
        if len(lines) >= MOST_CHANGES:
            words += " · " + self.tr("Older ones are not shown: choose fewer days.")
        self._show_count(len(lines), words)

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
