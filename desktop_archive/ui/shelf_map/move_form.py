"""A new move: from where, to where, how; what would happen is shown before it is kept."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QApplication, QCheckBox, QSpinBox, QWidget

from desktop_archive.rules.barcodes import Barcode, Kind, NotABarcodeError
from desktop_archive.rules.moves import MOST_FREE_PERCENT, MoveOptions, MoveOrder
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.boxes import Boxes
from desktop_archive.services.moves.desk import MoveCheck, MoveDesk, MoveWish
from desktop_archive.services.shelves import Stacks
from desktop_archive.services.trouble import ArchiveUnavailableError
from desktop_archive.ui.theme.current import pixels, theme
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import Card, column, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import ChoiceField, Field, TextField
from desktop_archive.ui.widgets.labels import hint, label
from desktop_archive.ui.widgets.notices import Notice
from desktop_archive.ui.widgets.table import Table
from desktop_archive.ui.widgets.windowed_model import Column
from desktop_archive.ui.words import say, say_known, say_list

_COLUMNS = (
    Column("box", "code", 80, lambda r: r.box_no, sortable=False),
    Column("from", "code", 130, lambda r: r.from_address, sortable=False),
    Column("to", "code", 130, lambda r: r.to_address, sortable=False),
    Column("count", "number", 60, lambda r: f"{r.count:,}", sortable=False),
    Column("why", "text", 200, lambda r: say(r.reason) if r.reason else "", sortable=False),
)
_SIDE = 320
_SHOWN_BOXES = 8


class MoveForm(QWidget):
    """Asks what shall move where, and shows where each box would go.

    Signals:
        made: the id of a new plan.
    """

    made = Signal(int)

    def __init__(self, desk: MoveDesk, stacks: Stacks, boxes: Boxes) -> None:
        super().__init__()
        self._desk, self._stacks, self._boxes = desk, stacks, boxes
        self._chosen: dict[int, str] = {}
        self._checked: MoveCheck | None = None
        self.heading = label("", "title")
        self.ends = tuple(TextField() for _ in range(4))
        self.chosen = label("", "second", wrap=True)
        self.clear_button = Button("", kind="compact", on_click=self._clear_chosen)
        self.order = ChoiceField()
        self.gaps = QCheckBox()
        self.gaps.setChecked(True)
        self.free = QSpinBox()
        self.free.setRange(0, MOST_FREE_PERCENT)
        self.free_field = Field(self.free)
        self.purpose = TextField()
        self.make_button = Button("", kind="primary", on_click=self._make)
        self.notice, self.told = Notice(), label("", "strong", wrap=True)
        self.labels_told = label("", "second", wrap=True)
        self.table = Table("move_check", _COLUMNS)
        self._lay_out()
        self._connect_signals()
        self.retranslate()

    # --- what others do with it ---------------------------------------------------------------

    def begin(self, boxes: tuple[int, ...] = ()) -> None:
        """Start anew, with boxes that were chosen elsewhere or with none."""
        for field in (*self.ends, self.purpose):
            field.set_text("")
            field.say("")
        self._chosen = {}
        for box_id in boxes:
            self._choose_box(box_id)
        self.free.setValue(0)
        self._check()
        self.ends[2 if boxes else 0].line.setFocus()

    def scan(self, code: str) -> None:
        """Take a shelf into the field that waits for one, or a box into the choice."""
        try:
            kind = Barcode.parse(code).kind
        except NotABarcodeError:
            kind = None
        shelf_id = self._stacks.find_shelf(code) if kind in (None, Kind.PLACE) else None
        if shelf_id is not None:
            found = self._stacks.shelf(shelf_id)
            self._waiting_field().set_text(found.address if found else "")
            self._check()
            return
        box_id = self._boxes.find(code) if kind in (None, Kind.BOX) else None
        if box_id is None:
            self.notice.say(self.tr("No box or shelf has this code."), Tone.REFUSED)
            return
        self._choose_box(box_id)
        self._check()

    def wish(self) -> MoveWish:
        """Return what the fields say."""
        ends = [
            self._stacks.find_shelf(field.text()) if field.text() else None for field in self.ends
        ]
        return MoveWish(
            source_first=ends[0],
            source_last=ends[1],
            boxes=tuple(self._chosen),
            target_first=ends[2],
            target_last=ends[3],
            options=MoveOptions(
                MoveOrder(self.order.value() or MoveOrder.AS_THEY_STAND.value),
                self.gaps.isChecked(),
                self.free.value(),
            ),
            purpose=self.purpose.text(),
        )

    # --- inside -------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        source, target = (row(*self.ends[at : at + 2], space=SPACE[2]) for at in (0, 2))
        form = column(
            self.heading,
            source,
            row(self.chosen, self.clear_button),
            target,
            self.order,
            self.gaps,
            row(self.free_field, None),
            self.purpose,
            self.notice,
            row(self.make_button, None),
            None,
            space=SPACE[3],
        )
        self._card = Card(form)
        found = column(self.told, self.labels_told, self.table, space=SPACE[2])
        found.setStretchFactor(self.table, 1)
        layout = row(self._card, Card(found), space=SPACE[3])
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def _connect_signals(self) -> None:
        for field in self.ends:
            field.line.editingFinished.connect(self._check)
        self.order.box.activated.connect(lambda _at: self._check())
        self.gaps.toggled.connect(lambda _on: self._check())
        self.free.valueChanged.connect(lambda _value: self._check())
        theme().on_change(self._dress)

    def _dress(self) -> None:
        self._card.setFixedWidth(pixels(_SIDE))

    def _waiting_field(self) -> TextField:
        focus = QApplication.focusWidget()
        typed = next((field for field in self.ends if field.line is focus), None)
        if typed is not None:
            return typed
        fields = self.ends[2:] if self._chosen else self.ends
        return next((field for field in fields if not field.text()), fields[-1])

    def _choose_box(self, box_id: int) -> None:
        found = self._boxes.box(box_id)
        if found is not None:
            self._chosen[box_id] = found.box_no

    def _clear_chosen(self) -> None:
        self._chosen = {}
        self._check()

    def _is_known(self) -> bool:
        """Mark what is no shelf, and tell whether enough is said to look."""
        for field in self.ends:
            known = not field.text() or self._stacks.find_shelf(field.text()) is not None
            field.say("" if known else self.tr("There is no such shelf."))
        has_source = bool(self._chosen or self.ends[0].text() or self.ends[1].text())
        has_target = bool(self.ends[2].text() or self.ends[3].text())
        return has_source and has_target and not any(field.problem() for field in self.ends)

    def _check(self) -> None:
        self._show_chosen()
        self._checked = None
        self.notice.say("")
        if self._is_known():
            try:
                self._checked = self._desk.check(self.wish())
            except (RefusedError, ArchiveUnavailableError) as error:
                self.notice.say(say_known(error), Tone.REFUSED)
        self._show_check()

    def _show_chosen(self) -> None:
        numbers = list(self._chosen.values())
        shown = say_list(numbers[:_SHOWN_BOXES]) + (" …" if len(numbers) > _SHOWN_BOXES else "")
        words = self.tr("%n box(es) chosen: {0}", "", len(numbers)).format(shown)
        self.chosen.setText(words if numbers else self.tr("Or scan single boxes."))
        self.clear_button.setVisible(bool(numbers))
        for field in self.ends[:2]:
            field.setEnabled(not numbers)

    def _show_check(self) -> None:
        found = self._checked
        self.table.show_rows(found.boxes if found else ())
        can_make = found is not None and found.fitting > 0
        self.make_button.setEnabled(can_make)
        why = self.tr("Say first from where and to where; boxes must find a place there.")
        self.make_button.setToolTip(hint("" if can_make else why))
        if found is None:
            self.told.setText(self.tr("Where each box would go is shown here."))
            self.labels_told.setText("")
            return
        words = self.tr("%n box(es) find a place.", "", found.fitting)
        without = len(found.boxes) - found.fitting
        if without:
            words += " " + self.tr("%n box(es) find none and stay.", "", without)
        if found.staying:
            words += " " + self.tr("%n box(es) keep their shelf.", "", found.staying)
        self.told.setText(words)
        labels = self.tr("%n shelf label(s) will be out of date", "", found.shelf_labels)
        cards = self.tr("%n range-end card(s)", "", found.range_cards)
        self.labels_told.setText(f"{labels} · {cards}")

    def _make(self) -> None:
        try:
            plan_id = self._desk.make(self.wish())
        except (RefusedError, ArchiveUnavailableError) as error:
            self.notice.say(say_known(error), Tone.REFUSED)
            return
        # The button is still inside its own click while the list is read again.
        QTimer.singleShot(0, self, lambda: self.made.emit(plan_id))

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self.heading.setText(self.tr("New move plan"))
        names = (
            self.tr("From shelf"),
            self.tr("to shelf"),
            self.tr("Onto shelf"),
            self.tr("to shelf"),
        )
        for field, name in zip(self.ends, names, strict=True):
            field.set_name(name)
        self.order.set_name(self.tr("Order"))
        self.order.set_choices([(one.value, say(one)) for one in MoveOrder])
        self.gaps.setText(self.tr("Close gaps between the boxes"))
        self.free_field.set_name(self.tr("Leave free on each shelf (%)"))
        self.purpose.set_name(self.tr("Purpose"))
        self.make_button.set_words(self.tr("Make the plan"))
        self.clear_button.set_words(self.tr("Clear"))
        self.table.rows.set_headings(
            (
                self.tr("Box no."),
                self.tr("From"),
                self.tr("To"),
                self.tr("Records"),
                self.tr("Why not"),
            )
        )
        self._show_chosen()
        self._show_check()
