"""The imports of the room: what each brought, who and when, and taking one back."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_archive.rules.imports import ListKind
from desktop_archive.services.imports.undo import Batch
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.widgets.boxes import Card, column, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.labels import label
from desktop_archive.ui.widgets.notices import EmptyState
from desktop_archive.ui.widgets.table import Table
from desktop_archive.ui.widgets.windowed_model import Column
from desktop_archive.ui.words import say, say_moment

_COLUMNS = (
    Column("number", "number", 60, lambda b: str(b.id), sortable=False),
    Column("when", "date", 130, lambda b: say_moment(b.imported_at), sortable=False),
    Column("who", "text", 110, lambda b: b.imported_by, sortable=False),
    Column("file", "text", 230, lambda b: b.file_name, sortable=False),
    Column("kind", "text", 100, lambda b: say(ListKind(b.kind)), sortable=False),
    Column("rows", "number", 80, lambda b: f"{b.rows:,}", sortable=False),
    Column("taken", "number", 80, lambda b: f"{b.taken:,}", sortable=False),
    Column("skipped", "number", 80, lambda b: f"{b.skipped:,}", sortable=False),
    Column("refused", "number", 80, lambda b: f"{b.refused:,}", sortable=False),
    Column("undone", "date", 140, lambda b: say_moment(b.undone_at or ""), sortable=False),
)


class BatchesPane(QWidget):
    """A table of imports; the one under the cursor can be taken back, after a second word.

    Signals:
        undo_wanted: the import of this number should be taken back.
        import_wanted: a first list should be chosen.
    """

    undo_wanted = Signal(int)
    import_wanted = Signal()

    def __init__(self, read: Callable[[], list[Batch]]) -> None:
        super().__init__()
        self._read = read
        self.table = Table("imports", _COLUMNS)
        self.undo_button = Button("", icon_name="undo-2", on_click=self._ask)
        self.sure_button = Button("", kind="primary", on_click=self._undo)
        self.leave_button = Button("", on_click=lambda: self._show_question(asks=False))
        self._question = label("", "body", wrap=True)
        self._empty = EmptyState("file-up")
        self._empty.step_taken.connect(self.import_wanted.emit)
        buttons = row(self.undo_button, self._question, self.sure_button, self.leave_button)
        buttons.setStretchFactor(self._question, 1)
        listed = column(self.table, buttons, space=SPACE[2])
        listed.setStretch(0, 1)
        self._body = QStackedWidget()
        self._body.addWidget(Card(listed, margin=SPACE[2]))
        self._body.addWidget(Card(column(self._empty)))
        layout = column(self._body)
        layout.setContentsMargins(0, 0, 0, 0)
        self.setLayout(layout)
        self.table.row_chosen.connect(lambda _row: self._show_question(asks=False))
        self.retranslate()

    def refresh(self) -> None:
        """Read the imports again."""
        lines = self._read()
        self.table.show_rows(lines)
        self._body.setCurrentIndex(0 if lines else 1)
        if lines:
            self.table.choose_again()
        self._show_question(asks=False)

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self.undo_button.set_words(self.tr("Take this import back…"))
        self.sure_button.set_words(self.tr("Take it back"))
        self.leave_button.set_words(self.tr("Leave it"))
        self.table.rows.set_headings(
            (
                self.tr("Import"),
                self.tr("When"),
                self.tr("Who"),
                self.tr("List"),
                self.tr("Kind"),
                self.tr("Rows"),
                self.tr("Taken in"),
                self.tr("Skipped"),
                self.tr("Refused"),
                self.tr("Taken back"),
            )
        )
        self._empty.say(
            self.tr("Nothing was imported yet"),
            self.tr("Every import is listed here with its counts, and can be taken back whole."),
            self.tr("Choose a list…"),
        )

    def _ask(self) -> None:
        """Say what would go, before anything does."""
        found = self.table.current_row()
        if found is None:
            return
        words = self.tr(
            "Import {0}: %n row(s) go from the lists; they stay readable in the trail.",
            "",
            found.taken,
        )
        self._question.setText(words.format(found.id))
        self._show_question(asks=True)

    def _show_question(self, *, asks: bool) -> None:
        found = self.table.current_row()
        self.undo_button.setVisible(not asks)
        self.undo_button.setEnabled(found is not None and not found.undone_at)
        for widget in (self._question, self.sure_button, self.leave_button):
            widget.setVisible(asks)

    def _undo(self) -> None:
        found = self.table.current_row()
        self._show_question(asks=False)
        if found is not None:
            self.undo_wanted.emit(found.id)
