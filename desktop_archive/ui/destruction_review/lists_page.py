"""The register of all destruction lists: open, refused, replaced, carried out (D-37)."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_archive.rules.destruction.lists import OVER, DisposalKind, ListState
from desktop_archive.services.destruction.desk import DestructionDesk
from desktop_archive.services.destruction.models import ListSummary
from desktop_archive.ui.destruction_review.line_table import short_digest
from desktop_archive.ui.destruction_review.unarchived_form import UnarchivedForm
from desktop_archive.ui.destruction_review.words import LIST_TONES, say_awaited
from desktop_archive.ui.theme.current import pixels, theme
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import Card, column, holder, row
from desktop_archive.ui.widgets.buttons import Button, Switch
from desktop_archive.ui.widgets.labels import hint
from desktop_archive.ui.widgets.notices import EmptyState
from desktop_archive.ui.widgets.table import Table
from desktop_archive.ui.widgets.windowed_model import Column
from desktop_archive.ui.words import say

_SIDE = 340
_FILTERS: dict[str, Callable[[ListSummary], bool]] = {
    "all": lambda _one: True,
    "open": lambda one: one.state not in OVER,
    "destroyed": lambda one: one.state in (ListState.DESTROYED, ListState.CLOSED),
    "refused": lambda one: one.state in (ListState.REFUSED, ListState.DROPPED),
    "replaced": lambda one: one.state is ListState.SUPERSEDED,
    "unarchived": lambda one: one.kind is DisposalKind.UNARCHIVED,
}
_COLUMNS = (
    Column("number", "code", 110, lambda r: r.number, sortable=False),
    Column("version", "number", 56, lambda r: str(r.version), sortable=False),
    Column(
        "state",
        "chip",
        150,
        lambda r: say(r.state),
        chip=lambda r: LIST_TONES[r.state],
        sortable=False,
    ),
    Column("title", "text", 150, lambda r: r.title, sortable=False),
    Column("lines", "number", 52, lambda r: f"{r.lines:,}", sortable=False),
    Column("made", "date", 92, lambda r: r.made_on, sortable=False),
    Column("by", "text", 80, lambda r: r.made_by, sortable=False),
    Column("decided", "date", 92, lambda r: r.decided_on or "", sortable=False),
    Column("awaited", "text", 140, lambda r: say_awaited(r.awaited), sortable=False),
    Column("digest", "code", 110, short_digest, sortable=False),
    Column("reason", "text", 110, lambda r: r.reason, sortable=False),
)


class ListsPage(QWidget):
    """Every version of every list stays readable; none can be deleted.

    Signals:
        told: a result in words, with its tone.
        opened: a list shall be shown on its track.
        changed: something was written.
    """

    told = Signal(str, object)
    opened = Signal(object)
    changed = Signal()

    def __init__(self, desk: DestructionDesk) -> None:
        super().__init__()
        self._desk = desk
        self._all: list[ListSummary] = []
        self.filter, self.table = Switch(kind="compact"), Table("destruction_lists", _COLUMNS)
        self.open_button = Button("", on_click=self._open)
        self.write_button = Button("", icon_name="pencil", on_click=self._write_on)
        self.new_button = Button("", icon_name="plus", on_click=self._new)
        self.form = UnarchivedForm(desk)
        self._empty, self._stack = EmptyState("files"), QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        buttons = row(self.open_button, self.write_button, None, self.new_button)
        left = column(row(self.filter, None), Card(column(self._stack), margin=1), buttons)
        left.setStretch(1, 1)
        whole = row(holder(left), self.form, space=SPACE[3])
        whole.setStretch(0, 1)
        self.setLayout(whole)
        self.form.hide()
        self.filter.chosen.connect(lambda _key: self._show())
        self.table.row_opened.connect(self.opened)
        self.table.row_chosen.connect(lambda _row: self._allow())
        self.form.written.connect(self._written)
        self.form.done.connect(lambda words: self.told.emit(words, Tone.DONE))
        self.form.left.connect(self.form.hide)
        theme().on_change(self._dress)
        self.retranslate()

    def refresh(self) -> None:
        """Read the register again."""
        self._all = self._desk.lists.all()
        self._show()

    def _show(self) -> None:
        words = {
            "all": self.tr("All"),
            "open": self.tr("Open"),
            "destroyed": self.tr("Destroyed"),
            "refused": self.tr("Refused or given up"),
            "replaced": self.tr("Replaced"),
            "unarchived": self.tr("Never archived"),
        }
        counts = {key: sum(map(test, self._all)) for key, test in _FILTERS.items()}
        self.filter.set_choices([(key, f"{word} {counts[key]}") for key, word in words.items()])
        shown = [one for one in self._all if _FILTERS[self.filter.current() or "all"](one)]
        self.table.show_rows(shown)
        self._stack.setCurrentIndex(0 if shown else 1)
        if shown:
            self.table.choose_again()
        self._allow()

    def _allow(self) -> None:
        found: ListSummary | None = self.table.current_row() if self.table.rows.rowCount() else None
        why = "" if found else self.tr("There is nothing in this list.")
        self.open_button.setEnabled(found is not None)
        self.open_button.setToolTip(hint(why))
        may_write = (
            found is not None
            and found.kind is DisposalKind.UNARCHIVED
            and found.state is ListState.DRAFT
        )
        self.write_button.setEnabled(may_write)
        self.write_button.setToolTip(
            ""
            if may_write
            else self.tr("Only a register of papers never archived is written on, until frozen.")
        )

    def _open(self) -> None:
        found = self.table.current_row()
        if found is not None:
            self.opened.emit(found)

    def _write_on(self) -> None:
        found: ListSummary | None = self.table.current_row()
        if found is not None:
            self._show_form(found.id)

    def _new(self) -> None:
        self._show_form(None)

    def _show_form(self, list_id: int | None) -> None:
        self.form.show()
        self.form.begin(list_id)

    def _written(self, _list_id: int) -> None:
        self.refresh()
        self.changed.emit()

    def _dress(self) -> None:
        self.form.setFixedWidth(pixels(_SIDE))

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self.table.rows.set_headings(
            (
                self.tr("Number"),
                self.tr("Version"),
                self.tr("State"),
                self.tr("Title"),
                self.tr("Lines"),
                self.tr("Made on"),
                self.tr("Made by"),
                self.tr("Decided on"),
                self.tr("Awaited"),
                self.tr("Digest"),
                self.tr("Reason"),
            )
        )
        self.open_button.set_words(self.tr("Open"))
        self.write_button.set_words(self.tr("Write on"))
        self.new_button.set_words(self.tr("Papers never archived…"))
        self._empty.say(
            self.tr("No list here"),
            self.tr("Lists are made from the verdicts of a batch and are kept for ever."),
        )
        self._show()
