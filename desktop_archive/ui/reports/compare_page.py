"""Ledger against map: every box about which they disagree, and how it is put right (B-09)."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_archive.rules.custody import CustodyFinding, Disagreement, Mending
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.custody.desk import Custody
from desktop_archive.services.trouble import ArchiveUnavailableError
from desktop_archive.ui.theme.current import pixels, theme
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import Card, column, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import TextField
from desktop_archive.ui.widgets.labels import hint, label
from desktop_archive.ui.widgets.notices import EmptyState, Notice
from desktop_archive.ui.widgets.table import Table
from desktop_archive.ui.widgets.windowed_model import Column
from desktop_archive.ui.words import say, say_known, say_list

_COLUMNS = (
    Column("box", "code", 80, lambda r: r.box.box_no, sortable=False),
    Column("kind", "text", 220, lambda r: say(r.kind), sortable=False),
    Column("map", "code", 130, lambda r: r.box.map_place, sortable=False),
    Column("map_files", "number", 80, lambda r: f"{r.box.map_count:,}", sortable=False),
    Column("ledger", "code", 130, lambda r: r.box.ledger_place or "", sortable=False),
    Column("ledger_files", "number", 80, lambda r: f"{r.box.ledger_count:,}", sortable=False),
)
_SIDE = 330
_SHOWN = 12


class ComparePage(QWidget):
    """Shows what disagrees and offers the step that mends it.

    Signals:
        told: a result with its tone.
    """

    told = Signal(str, object)

    def __init__(self, custody: Custody) -> None:
        super().__init__()
        self._custody = custody
        self.table = Table("ledger-compare", _COLUMNS, many=True)
        self._heading, self.what = label("", "title"), label("", "second", wrap=True)
        self.step = label("", "body", wrap=True)
        self.reason = TextField()
        self.notice = Notice()
        self.ledger_button = Button("", kind="primary", on_click=lambda: self._mend(Mending.LEDGER))
        self.map_button = Button("", on_click=lambda: self._mend(Mending.MAP))
        self._empty = EmptyState("circle-check")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        side = column(
            self._heading,
            self.what,
            self.step,
            self.reason,
            self.notice,
            row(self.ledger_button, None),
            row(self.map_button, None),
            None,
            space=SPACE[3],
        )
        self._side = Card(side)
        layout = row(Card(column(self._stack), margin=1), self._side, space=SPACE[3])
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self.table.row_chosen.connect(self._choose)
        theme().on_change(self._dress)
        self.retranslate()

    def refresh(self) -> None:
        """Compare anew."""
        found = self._custody.compare()
        self.table.show_rows(found)
        self._stack.setCurrentIndex(0 if found else 1)
        self._side.setVisible(bool(found))
        self._heading.setText(self.tr("%n box(es) disagree", "", len(found)))
        self.notice.say("")
        self.table.choose(0)
        # The table may have stood on its first row already and tell nothing.
        self._choose(found[0] if found else None)

    def _dress(self) -> None:
        self._side.setFixedWidth(pixels(_SIDE))

    def _choose(self, found: Disagreement | None) -> None:
        self.ledger_button.setEnabled(found is not None)
        can_map = found is not None and found.kind in (
            CustodyFinding.NOT_ON_MAP,
            CustodyFinding.PLACE_DIFFERS,
        )
        self.map_button.setEnabled(can_map)
        why = self.tr("The map has nothing to put right here: mend the ledger.")
        self.map_button.setToolTip(hint("" if can_map else why))
        if found is None:
            self.what.setText("")
            self.step.setText("")
            return
        codes = self._custody.files_of(found.box.box_id)
        more = " …" if len(codes) > _SHOWN else ""
        words = self.tr("%n file(s) in it: {0}", "", len(codes))
        self.what.setText(words.format(say_list(codes[:_SHOWN]) + more))
        self.step.setText(self._steps()[found.kind])

    def _steps(self) -> dict[CustodyFinding, str]:
        return {
            CustodyFinding.NOT_IN_LEDGER: self.tr(
                "Go to the shelf. If the box stands there, enter it: the ledger follows the map."
            ),
            CustodyFinding.NOT_ON_MAP: self.tr(
                "Look where the ledger says. If the box stands there, the map follows; if not, "
                "look for it, place it on the map, and let the ledger follow."
            ),
            CustodyFinding.PLACE_DIFFERS: self.tr(
                "Look at both shelves; let the one that is wrong follow the other."
            ),
            CustodyFinding.COUNT_DIFFERS: self.tr(
                "Count the files in the box. If the catalogue is right, the ledger follows; "
                "if not, put the missing files in or take the others out."
            ),
        }

    def _mend(self, by: Mending) -> None:
        boxes = [found.box.box_id for found in self.table.chosen_rows()]
        try:
            count = self._custody.mend(boxes, by, self.reason.text())
        except (RefusedError, ArchiveUnavailableError) as error:
            self.notice.say(say_known(error), Tone.REFUSED)
            return
        self.reason.set_text("")
        self.told.emit(self.tr("%n box(es) put right", "", count), Tone.DONE)
        # The button is still inside its own click while the list is read again.
        QTimer.singleShot(0, self, self.refresh)

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self.reason.set_name(self.tr("What you found at the shelf"))
        self.ledger_button.set_words(say(Mending.LEDGER))
        self.map_button.set_words(say(Mending.MAP))
        self.table.rows.set_headings(
            (
                self.tr("Box no."),
                self.tr("What disagrees"),
                self.tr("Map"),
                self.tr("Files"),
                self.tr("Ledger"),
                self.tr("Files"),
            )
        )
        self._empty.say(
            self.tr("Ledger and map agree"),
            self.tr("Each box stands in the ledger where the map shows it, with as many files."),
        )
