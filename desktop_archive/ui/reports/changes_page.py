"""The modification ledger (修改台账): every changed field with old, new, why and by whom (F-47)."""

from collections.abc import Mapping

from typing_extensions import override

from desktop_archive.rules.names import Names
from desktop_archive.services.audit import AuditDesk
from desktop_archive.services.modifications import Modification, ModificationLedger, Modifications
from desktop_archive.services.room import Room
from desktop_archive.ui.languages import current_language
from desktop_archive.ui.reports.trail_page import TrailPage
from desktop_archive.ui.widgets.windowed_model import Column
from desktop_archive.ui.words import say_moment, say_names
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
            Column("at", "date", 130, lambda r: say_moment(r.at), sortable=False),
            Column("code", "code", 210, lambda r: r.code, sortable=False),
            Column("field", "text", 130, self._field, sortable=False),
            Column("old", "text", 190, lambda r: _words(r.old), sortable=False),
            Column("new", "text", 190, lambda r: _words(r.new), sortable=False),
            Column("reason", "text", 170, self._why, sortable=False),
            Column("who", "text", 80, lambda r: r.who, sortable=False),
        )

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
            lambda _handle: (self._ledger.read(wanted), self._ledger.names()),
            lambda found: self._show(*found) if turn == self._turn else None,
            self._failed,
        )

    def _show(self, found: Modifications, names: Mapping[str, Names]) -> None:
        self._names = names
        self.table.show_rows(found.lines)
        words = self.tr("%n changed field(s)", "", len(found.lines))
        if found.cut_at:
            cut = self.tr("cut: nothing before {0} was read, choose fewer days")
            words += " · " + cut.format(say_moment(found.cut_at))
        self._show_count(len(found.lines), words)

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
