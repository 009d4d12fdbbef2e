"""The schemes of the room with their versions, and the form for the next one (N-03, N-08)."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_archive.rules.accounts import Right
from desktop_archive.services.numbering.schemes import SchemeDraft, SchemeLine, Schemes
from desktop_archive.services.room import Room
from desktop_archive.ui.numbering.scheme_form import SchemeForm
from desktop_archive.ui.theme.current import pixels
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import Card, column, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.notices import Notice
from desktop_archive.ui.widgets.table import Table
from desktop_archive.ui.widgets.windowed_model import Column
from desktop_archive.ui.words import KNOWN, say_known

_FORM_WIDTH = 500


class SchemesPage(QWidget):
    """Every version of every scheme; one in use is followed by a new version, never changed.

    Signals:
        told: a result in words, with its tone.
    """

    told = Signal(str, object)

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room, self._schemes = room, Schemes(room)
        self._chosen: SchemeLine | None = None
        self._is_new = False
        self._can_be_used = False
        self.table = Table("schemes", self._columns())
        self.form = SchemeForm(self._schemes)
        self.notice = Notice()
        self.save_button = Button("", kind="primary", on_click=self._save)
        self.new_button = Button("", icon_name="plus", on_click=self._begin)
        card = Card(
            column(
                self.notice,
                self.form,
                row(self.save_button, self.new_button, None),
                space=SPACE[2],
            )
        )
        card.setFixedWidth(pixels(_FORM_WIDTH))
        self.setLayout(row(Card(column(self.table), margin=1), card, space=SPACE[3]))
        self.table.row_chosen.connect(self._choose)
        self.form.looked.connect(self._looked)
        self.retranslate()

    def refresh(self) -> None:
        """Read the schemes again, keeping the one that is chosen."""
        lines = self._schemes.lines()
        kept = self._chosen.id if self._chosen is not None else None
        self.table.show_rows(lines)
        found = next((at for at, line in enumerate(lines) if line.id == kept), 0)
        if lines and not self._is_new:
            self.table.choose(found)

    # --- inside -----------------------------------------------------------------------------

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column("name", "text", 96, lambda s: s.name, sortable=False),
            Column("version", "number", 64, lambda s: str(s.version), sortable=False),
            Column("state", "chip", 92, self._state, chip=_tone, sortable=False),
            Column("class", "text", 70, lambda s: s.category, sortable=False),
            Column("template", "code", 250, lambda s: s.template, sortable=False),
            Column("from", "date", 92, lambda s: s.valid_from, sortable=False),
            Column("numbered", "number", 84, lambda s: f"{s.numbered:,}", sortable=False),
            Column("approved", "text", 90, lambda s: s.approved_by, sortable=False),
            Column("reason", "text", 140, lambda s: s.reason, sortable=False),
        )

    def _state(self, line: SchemeLine) -> str:
        if line.is_in_force:
            return self.tr("in force")
        return self.tr("used before") if line.locked else self.tr("waits")

    def _choose(self, found: SchemeLine | None) -> None:
        if found is None:
            return
        self._chosen, self._is_new = found, False
        self.notice.say("")
        today = self._room.today().isoformat()
        start = today if found.locked else found.valid_from or today
        self.form.show_line(found, start, follows=found.locked)
        self._say_what()

    def _begin(self) -> None:
        self._is_new = True
        self.notice.say("")
        self.form.begin(self._room.today())
        self._say_what()
        self.form.name.line.setFocus()

    def _looked(self, can_be_used: bool) -> None:  # noqa: FBT001  a signal's word
        self._can_be_used = can_be_used
        self._say_what()

    def _say_what(self) -> None:
        """Say what saving would do, and whether the template lets it."""
        found = self._chosen
        if self._is_new or found is None:
            self.form.show_heading(self.tr("New scheme for a class"))
            self.save_button.set_words(self.tr("Add scheme"))
        elif found.locked:
            words = self.tr("New version of {0}: version {1} has numbered records and stays")
            self.form.show_heading(words.format(found.name, found.version))
            self.save_button.set_words(self.tr("Add new version"))
        else:
            words = self.tr("{0}, version {1}: has numbered nothing yet")
            self.form.show_heading(words.format(found.name, found.version))
            self.save_button.set_words(self.tr("Save"))
        may = self._room.may(Right.SETTINGS)
        self.save_button.setEnabled(may and self._can_be_used)
        self.save_button.setToolTip(
            "" if may else self.tr("Schemes are drawn up by the head or an administrator.")
        )

    def _save(self) -> None:
        draft = self.form.draft()
        if draft is None:
            return
        try:
            words = self._keep(draft)
        except KNOWN as error:
            self.notice.say(say_known(error), Tone.REFUSED)
            return
        self._is_new = False
        self.refresh()
        self.notice.say(words, Tone.DONE)
        self.told.emit(words, Tone.DONE)

    def _keep(self, draft: SchemeDraft) -> str:
        found = self._chosen
        if self._is_new or found is None:
            self._schemes.add(draft)
            return self.tr("Added: {0}").format(draft.name)
        if not found.locked:
            self._schemes.change(found.id, draft)
            return self.tr("Saved: {0}").format(found.name)
        self._schemes.new_version(found.id, draft)
        words = self.tr("New version of {0}, in force from {1}")
        return words.format(found.name, draft.valid_from.isoformat())

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self.new_button.set_words(self.tr("New scheme"))
        self.table.rows.set_headings(
            (
                self.tr("Scheme"),
                self.tr("Version"),
                self.tr("State"),
                self.tr("Class"),
                self.tr("Template"),
                self.tr("In force from"),
                self.tr("Numbered"),
                self.tr("Approved by"),
                self.tr("Reason"),
            )
        )
        self._say_what()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.form.retranslate()
            self.retranslate()


def _tone(line: SchemeLine) -> str:
    if line.is_in_force:
        return "done"
    return "neutral" if line.locked else "look"
