"""Kept, but not as it is: back to its unit for completion, or into a new file (D-08, D-09)."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.destruction.desk import DestructionDesk
from desktop_archive.services.destruction.models import Piece
from desktop_archive.services.trouble import ArchiveUnavailableError
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import Card, column, row
from desktop_archive.ui.widgets.buttons import Button, Switch
from desktop_archive.ui.widgets.forms import TextField
from desktop_archive.ui.widgets.labels import hint, label
from desktop_archive.ui.widgets.notices import EmptyState, Notice
from desktop_archive.ui.widgets.table import Table
from desktop_archive.ui.widgets.windowed_model import Column
from desktop_archive.ui.words import say_day, say_known

_BACK, _REFILE = "back", "refile"
_COLUMNS = (
    Column("unit", "text", 110, lambda r: r.due.row.unit_code or "–", sortable=False),
    Column("code", "code", 190, lambda r: r.due.row.code, sortable=False),
    Column("title", "text", 240, lambda r: r.due.row.title, sortable=False),
    Column("reason", "text", 200, lambda r: _judged(r, "reason"), sortable=False),
    Column("by", "text", 90, lambda r: _judged(r, "by"), sortable=False),
    Column("on", "date", 100, lambda r: say_day(_judged(r, "at")), sortable=False),
)


def _judged(piece: Piece, what: str) -> str:
    return "" if piece.judgement is None else str(getattr(piece.judgement, what))


class FollowPage(QWidget):
    """The pieces by unit, on screen, on paper and as a file; a new file is noted by its code.

    Signals:
        told: a result in words, with its tone.
        opened: the entry of a record shall be shown.
        catalogue_wanted: a new file shall be catalogued.
    """

    told = Signal(str, object)
    opened = Signal(int)
    catalogue_wanted = Signal()

    def __init__(self, desk: DestructionDesk) -> None:
        super().__init__()
        self._desk = desk
        self._pieces: dict[str, list[Piece]] = {_BACK: [], _REFILE: []}
        self.switch, self.table = Switch(kind="compact"), Table("follow_up", _COLUMNS)
        self.print_button = Button("", icon_name="printer", on_click=self.table.print_list)
        self.save_button = Button("", on_click=self.table.save_list)
        self.open_button = Button("", on_click=self._open)
        self.new_button = Button("", icon_name="plus", on_click=self.catalogue_wanted.emit)
        self.code = TextField()
        self.note_button = Button("", kind="primary", on_click=self._note)
        self.notice, self._about = Notice(), label("", "second", wrap=True)
        self._empty, self._stack = EmptyState("files"), QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        head = row(self.switch, None, self.save_button, self.print_button)
        below = row(self.open_button, None, self.new_button, self.code, self.note_button)
        whole = column(
            head,
            self._about,
            Card(column(self._stack), margin=1),
            self.notice,
            below,
            space=SPACE[3],
        )
        whole.setStretch(2, 1)
        self.setLayout(whole)
        self.switch.chosen.connect(lambda _key: self._show())
        self.table.row_opened.connect(lambda piece: self.opened.emit(piece.due.row.id))
        self.table.row_chosen.connect(lambda _row: self._allow())
        self.code.line.returnPressed.connect(self._note)
        self.retranslate()

    def refresh(self) -> None:
        """Read again what still has to be done."""
        reporting = self._desk.reporting
        self._pieces = {
            _BACK: sorted(reporting.back_to_units(), key=lambda one: one.due.row.unit_code),
            _REFILE: sorted(reporting.to_refile(), key=lambda one: one.due.row.unit_code),
        }
        self.notice.say("")
        self._show()

    def _show(self) -> None:
        back, refile = (f"{len(self._pieces[part]):,}" for part in (_BACK, _REFILE))
        self.switch.set_choices(
            [
                (_BACK, self.tr("Back to the unit {0}").format(back)),
                (_REFILE, self.tr("To be refiled {0}").format(refile)),
            ]
        )
        part = self.switch.current() or _BACK
        self._about.setText(
            self.tr("The panel found these incomplete: their unit completes them, then they stay.")
            if part == _BACK
            else self.tr("The panel wants these in a new file: catalogue it, then note its code.")
        )
        self.table.show_rows(self._pieces[part])
        self._stack.setCurrentIndex(0 if self._pieces[part] else 1)
        for piece in (self.new_button, self.code, self.note_button):
            piece.setVisible(part == _REFILE)
        if self._pieces[part]:
            self.table.choose_again()
        self._allow()

    def _allow(self) -> None:
        has_one = self._chosen() is not None
        why = "" if has_one else self.tr("There is nothing in this list.")
        for button in (self.open_button, self.note_button, self.save_button, self.print_button):
            button.setEnabled(has_one)
            button.setToolTip(hint(why))

    def _chosen(self) -> Piece | None:
        return self.table.current_row() if self.table.rows.rowCount() else None

    def _open(self) -> None:
        piece = self._chosen()
        if piece is not None:
            self.opened.emit(piece.due.row.id)

    def _note(self) -> None:
        piece = self._chosen()
        if piece is None:
            return
        code = self.code.text().strip()
        try:
            self._desk.reporting.note_refiled_as(piece.id, code)
        except (RefusedError, ArchiveUnavailableError) as error:
            self.notice.say(say_known(error), Tone.REFUSED)
            self.code.line.setFocus()
            return
        self.code.set_text("")
        self.told.emit(self.tr("{0} is kept as {1}").format(piece.due.row.code, code), Tone.DONE)
        self.refresh()

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self.table.rows.set_headings(
            (
                self.tr("Unit"),
                self.tr("Reference code"),
                self.tr("Title"),
                self.tr("Reason"),
                self.tr("Judged by"),
                self.tr("Judged on"),
            )
        )
        self.print_button.set_words(self.tr("Print this list"))
        self.save_button.set_words(self.tr("Save as a file"))
        self.open_button.set_words(self.tr("Open the entry"))
        self.new_button.set_words(self.tr("Catalogue the new file…"))
        self.code.set_name(self.tr("Reference code of the new file"))
        self.note_button.set_words(self.tr("Note the new file"))
        self._empty.say(
            self.tr("Nothing to follow up"),
            self.tr("Pieces come here with the report of a batch, by the panel's verdict."),
        )
        self._show()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
