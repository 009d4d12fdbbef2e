"""A torn label: its last digits and the place find what it was on, to print it again (B-02)."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.label_rescue import LabelRescue, Rescued
from desktop_archive.services.trouble import ArchiveUnavailableError
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import column, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import TextField
from desktop_archive.ui.widgets.labels import label
from desktop_archive.ui.widgets.notices import Notice
from desktop_archive.ui.widgets.table import Table
from desktop_archive.ui.widgets.windowed_model import Column
from desktop_archive.ui.words import say, say_known

_COLUMNS = (
    Column("kind", "text", 110, lambda one: say(one.kind), sortable=False),
    Column("code", "code", 130, lambda one: one.code, sortable=False),
    Column("name", "code", 240, lambda one: one.name, sortable=False),
    Column("place", "code", 160, lambda one: one.place, sortable=False),
)
_HIGH = 4


class TornLabel(QWidget):
    """Finds and hands on what is to be printed again.

    Signals:
        found: the thing whose label is to be printed again.
        closed: nothing is to be rescued any more.
    """

    found = Signal(object)
    closed = Signal()

    def __init__(self, rescue: LabelRescue) -> None:
        super().__init__()
        self._rescue = rescue
        self._title, self._says = label("", "title"), label("", "caption", wrap=True)
        self.digits, self.place = TextField(), TextField()
        self.find_button = Button("", icon_name="search", on_click=self.look)
        self.print_button = Button("", kind="primary", icon_name="printer", on_click=self._take)
        self.close_button = Button("", on_click=self.closed.emit)
        self.notice = Notice()
        self.hits = Table("torn_labels", _COLUMNS)
        fields = row(self.digits, self.place, self.find_button, None, space=SPACE[3])
        fields.setAlignment(self.find_button, Qt.AlignmentFlag.AlignBottom)
        self.setLayout(
            column(
                self._title,
                self._says,
                fields,
                self.notice,
                self.hits,
                row(self.print_button, self.close_button, None),
                space=SPACE[3],
            )
        )
        for field in (self.digits, self.place):
            field.line.returnPressed.connect(self.look)
        self.hits.hide()
        self.print_button.setEnabled(False)

    def begin(self) -> None:
        """Ask for the remains of a label."""
        self.digits.set_text("")
        self.notice.say("")
        self.hits.show_rows(())
        self.hits.hide()
        self.print_button.setEnabled(False)
        self.digits.line.setFocus()

    def look(self) -> None:
        """Look for what carried the label."""
        self._try(lambda: self._rescue.find(self.digits.text(), self.place.text()))

    def _try(self, look: Callable[[], list[Rescued]]) -> None:
        try:
            found = look()
        except (RefusedError, ArchiveUnavailableError) as error:
            self.hits.hide()
            self.print_button.setEnabled(False)
            self.notice.say(say_known(error), Tone.LOOK)
            return
        self.notice.say("")
        self.hits.show_rows(found)
        self.hits.show()
        self.hits.choose(0)
        self.print_button.setEnabled(True)

    def _take(self) -> None:
        chosen = self.hits.current_row()
        if chosen is not None:
            self.found.emit(chosen)

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self._title.setText(self.tr("A torn label"))
        self._says.setText(
            self.tr(
                "Type the last digits that can still be read, and the place where it stood. What "
                "is found can be printed again; the copy is counted."
            )
        )
        self.digits.set_name(self.tr("Last digits"))
        self.place.set_name(self.tr("Place, or its beginning"))
        self.find_button.set_words(self.tr("Find"))
        self.print_button.set_words(self.tr("Print this label again"))
        self.print_button.setToolTip(self.tr("Find what the label was on first."))
        self.close_button.set_words(self.tr("Close"))
        self.hits.rows.set_headings(
            (self.tr("Kind"), self.tr("Code"), self.tr("Name"), self.tr("Place"))
        )
