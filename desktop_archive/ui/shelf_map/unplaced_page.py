"""Boxes that stand nowhere, and boxing records that lie in none (B-05, B-16)."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_archive.rules.boxes import BoxMix
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.boxes import Boxes, Boxing, BoxRow
from desktop_archive.services.shelves import Stacks
from desktop_archive.services.trouble import ArchiveUnavailableError
from desktop_archive.ui.shelf_map.shelving_bar import ShelvingBar
from desktop_archive.ui.theme.current import pixels, theme
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import Card, column, line, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import ChoiceField, TextField
from desktop_archive.ui.widgets.labels import label
from desktop_archive.ui.widgets.notices import EmptyState, Notice
from desktop_archive.ui.widgets.table import Table
from desktop_archive.ui.widgets.windowed_model import Column
from desktop_archive.ui.words import say, say_known

_COLUMNS = (
    Column("box", "code", 90, lambda r: r.box_no, sortable=False),
    Column("first", "code", 210, lambda r: r.first, sortable=False),
    Column("last", "code", 210, lambda r: r.last, sortable=False),
    Column("listed", "text", 120, lambda r: r.place_text, sortable=False),
    Column("count", "number", 70, lambda r: f"{r.count:,}", sortable=False),
)

_SIDE = 330


class BoxingPanel(QWidget):
    """Puts chosen records into a box, or into as many new ones as they need.

    Signals:
        boxed: what was done.
    """

    boxed = Signal(object)

    def __init__(self, boxes: Boxes) -> None:
        super().__init__()
        self._boxes = boxes
        self._records: tuple[int, ...] = ()
        self.heading = label("", "title")
        self.what = label("", "second", wrap=True)
        self.type, self.box, self.reason = ChoiceField(), TextField(), TextField()
        self.notice = Notice()
        self.into_button = Button("", on_click=self._into)
        self.fill_button = Button("", kind="primary", on_click=self._fill)
        self.setLayout(
            column(
                self.heading,
                self.what,
                self.type,
                row(self.fill_button, None),
                line(),
                self.box,
                row(self.into_button, None),
                self.reason,
                self.notice,
                None,
                space=SPACE[3],
            )
        )
        self.reason.hide()
        self.retranslate()

    def begin(self, records: Sequence[int]) -> None:
        """Take the records that shall be boxed."""
        self._records = tuple(records)
        self.notice.say("")
        self.reason.hide()
        self.reason.set_text("")
        self._show()

    def records(self) -> tuple[int, ...]:
        """Return the records that wait for a box."""
        return self._records

    def scan_box(self, box_id: int) -> None:
        """Put the records into the box that was scanned."""
        found = self._boxes.box(box_id)
        if found is not None:
            self.box.set_text(found.box_no)
            self._put(lambda: self._boxes.put_in(self._records, box_id, self.reason.text()))

    def _show(self) -> None:
        types = self._boxes.types()
        self.type.set_choices([(str(found.id), found.name) for found in types])
        if types and not self.type.value():
            self.type.choose(str(types[0].id))
        count = len(self._records)
        files = self._boxes.files(self._records[:1])
        first = files[0].code if files else ""
        self.what.setText(
            self.tr("%n record(s), beginning with {0}", "", count).format(first)
            if count
            else self.tr("Choose records in the catalogue and press “Put in a box” there.")
        )
        self.fill_button.setEnabled(bool(count and types))
        self.into_button.setEnabled(bool(count))

    def _into(self) -> None:
        box_id = self._boxes.find(self.box.text())
        if box_id is None:
            self.box.say(self.tr("There is no such box."))
            return
        self.box.say("")
        self._put(lambda: self._boxes.put_in(self._records, box_id, self.reason.text()))

    def _fill(self) -> None:
        type_id = int(self.type.value())
        self._put(lambda: self._boxes.fill(self._records, type_id, self.reason.text()))

    def _put(self, act: Callable[[], Boxing]) -> None:
        try:
            done = act()
        except (RefusedError, ArchiveUnavailableError) as error:
            self._refuse(error, say_known(error))
            return
        self._records = ()
        self.begin(())
        # The button is still inside its own click while the lists are read again.
        QTimer.singleShot(0, self, lambda: self.boxed.emit(done))

    def _refuse(self, error: Exception, words: str) -> None:
        """Say why not; a mix may be confirmed with a reason (B-12)."""
        found = error.facts.get("mixes") if isinstance(error, RefusedError) else ()
        mixes = (
            [mix for mix in found if isinstance(mix, BoxMix)] if isinstance(found, tuple) else []
        )
        is_mix = bool(mixes)
        if is_mix:
            words = "\n".join(say(mix) for mix in mixes)
            words += "\n" + self.tr("To box them all the same, give a reason and press again.")
        self.reason.setVisible(is_mix)
        self.notice.say(words, Tone.LOOK if is_mix else Tone.REFUSED)
        if is_mix:
            self.reason.line.setFocus()

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self.heading.setText(self.tr("Put records into boxes"))
        self.type.set_name(self.tr("Kind of box"))
        self.box.set_name(self.tr("Number or code of a box"))
        self.reason.set_name(self.tr("Reason"))
        self.fill_button.set_words(self.tr("Make new boxes"))
        self.into_button.set_words(self.tr("Into this box"))
        self._show()


class UnplacedPage(QWidget):
    """Lists boxes without a place, and boxes records.

    Signals:
        place_wanted: a box id.
        boxed: what was done.
        shelved: many boxes were placed at once (what was done).
    """

    place_wanted = Signal(int)
    boxed = Signal(object)
    shelved = Signal(object)

    def __init__(self, stacks: Stacks, boxes: Boxes) -> None:
        super().__init__()
        self._stacks, self._boxes = stacks, boxes
        self.shelving = ShelvingBar(stacks.shelving)
        self.shelving.shelved.connect(self.shelved)
        self.table = Table("unplaced", _COLUMNS)
        self.panel = BoxingPanel(boxes)
        self.place_button = Button("", kind="primary", on_click=self._place)
        self.proposal = label("", "second", wrap=True)
        self._empty = EmptyState("boxes")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        foot = row(self.proposal, self.place_button, margin=SPACE[2])
        foot.setStretchFactor(self.proposal, 1)
        left = column(self._stack, foot, self.shelving, space=0)
        left.setStretch(0, 1)
        self._card = Card(column(self.panel))
        layout = row(Card(left, margin=1), self._card, space=SPACE[3])
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self.table.row_chosen.connect(self._choose)
        self.table.row_opened.connect(lambda found: self.place_wanted.emit(found.id))
        self.panel.boxed.connect(self.boxed)
        theme().on_change(self._dress)
        self.retranslate()

    def refresh(self) -> None:
        """Read again which boxes stand nowhere."""
        found = self._boxes.without_place()
        self.table.show_rows(found)
        self._stack.setCurrentIndex(0 if found else 1)
        self.place_button.setEnabled(bool(found))
        self.shelving.offer(len(found))
        self.proposal.setText("")
        if found:
            self.table.choose_again()
        self.panel.retranslate()
        self.shelving.retranslate()

    def _dress(self) -> None:
        self._card.setFixedWidth(pixels(_SIDE))

    def _choose(self, found: BoxRow | None) -> None:
        place = self._stacks.propose(found.id) if found else None
        self.proposal.setText(
            self.tr("Next free place in order: {0}").format(place.address) if place else ""
        )

    def _place(self) -> None:
        found = self.table.current_row()
        if found is not None:
            self.place_wanted.emit(found.id)

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self.place_button.set_words(self.tr("Place it…"))
        self.table.rows.set_headings(
            (
                self.tr("Box no."),
                self.tr("First"),
                self.tr("Last"),
                self.tr("Place as listed"),
                self.tr("Records"),
            )
        )
        self._empty.say(
            self.tr("Every box has a place"),
            self.tr("New boxes, and boxes from lists without a shelf, wait here to be placed."),
        )
        self.panel.retranslate()
