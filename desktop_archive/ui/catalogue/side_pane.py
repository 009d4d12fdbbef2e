"""The right pane: the inspector, or what is being done to a record just now."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_archive.services.catalogue.desk import Catalogue, RecordRow
from desktop_archive.ui.catalogue.bulk_panel import BulkPanel
from desktop_archive.ui.catalogue.contents_panel import ContentsPanel
from desktop_archive.ui.catalogue.entry_form import EntryForm
from desktop_archive.ui.theme.current import pixels

_AT_REST = 0
#: How wide the form is at least.
_ROOM = 372


class SidePane(QStackedWidget):
    """Inspector, entry form, contents list, change of many.

    Signals:
        told: a result in words for the status bar, with its tone.
        wished: another view is asked for something.
        saved: the id of the record that was saved, and whether a next one is wanted.
        rested: whatever was being done is done.
    """

    told = Signal(str, object)
    wished = Signal(object)
    saved = Signal(int, bool)
    rested = Signal()

    def __init__(self, catalogue: Catalogue) -> None:
        super().__init__()
        self._catalogue = catalogue
        self.form, self.contents = EntryForm(catalogue), ContentsPanel(catalogue)
        self.bulk = BulkPanel(catalogue)
        self._file: RecordRow | None = None
        for panel in (self.form, self.contents, self.bulk):
            panel.told.connect(self.told)
            panel.left.connect(self._leave)
        self.form.saved.connect(self._saved)
        self.contents.wished.connect(self.wished)
        self.contents.item_wanted.connect(self._begin_item)
        self.currentChanged.connect(self._give_room)

    def fill(self, inspector_page: QWidget) -> None:
        """Put the pages in: the inspector first, then the form."""
        for page in (inspector_page, self.form, self.contents, self.bulk):
            self.addWidget(page)

    def _give_room(self, at: int) -> None:
        """Take what two fields beside each other need, while there is something to fill in."""
        self.setMinimumWidth(0 if at == _AT_REST else pixels(_ROOM))

    def is_busy(self) -> bool:
        """Tell whether something is being typed that a refresh must not sweep away."""
        return self.currentIndex() != _AT_REST

    def rest(self) -> None:
        """Show the inspector, unless something is being done."""
        if not self.is_busy():
            self.setCurrentIndex(_AT_REST)

    def begin(self, like: Mapping[str, object] | None) -> None:
        """Start a new entry."""
        self._file = None
        self.setCurrentWidget(self.form)
        self.form.begin(like)

    def edit(self, record_id: int, values: Mapping[str, object]) -> None:
        """Change an entry."""
        self._file = None
        self.setCurrentWidget(self.form)
        self.form.edit(record_id, values)

    def show_contents(self, file: RecordRow) -> None:
        """Make up a file."""
        self.setCurrentWidget(self.contents)
        self.contents.show_file(file)

    def change_many(self, records: Sequence[int]) -> None:
        """Change one field of many records."""
        self.setCurrentWidget(self.bulk)
        self.bulk.begin(records)

    def _begin_item(self, file_id: int) -> None:
        self._file = self._catalogue.row(file_id)
        like = self._catalogue.whole(file_id)
        self.setCurrentWidget(self.form)
        self.form.begin(like, parent=file_id)

    def _saved(self, record_id: int, go_on: bool) -> None:  # noqa: FBT001  a signal's word
        if self._file is not None:
            if not go_on:
                self._leave()
            return
        if not go_on:
            self.setCurrentIndex(_AT_REST)
        self.saved.emit(record_id, go_on)

    def _leave(self) -> None:
        """Go back to where one came from: an item's form to its file, all else to rest."""
        file, self._file = self._file, None
        if self.currentWidget() is self.form and file is not None:
            self.show_contents(file)
            return
        self.setCurrentIndex(_AT_REST)
        self.rested.emit()
