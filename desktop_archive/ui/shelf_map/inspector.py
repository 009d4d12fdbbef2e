"""One box: its code, where it stands, what belongs into it (B-02, L-33)."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_archive.rules.barcodes import Barcode, Kind
from desktop_archive.services.boxes import Boxes, BoxRow, FileRow
from desktop_archive.services.shelf_models import BoxState, MapBox
from desktop_archive.services.shelves import Stacks
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.widgets.boxes import column, holder, line, row
from desktop_archive.ui.widgets.buttons import Button, Chip
from desktop_archive.ui.widgets.forms import KeyValues
from desktop_archive.ui.widgets.labels import label
from desktop_archive.ui.widgets.table import Table
from desktop_archive.ui.widgets.windowed_model import Column
from desktop_archive.ui.words import STATE_TONES, say, say_secrecy, say_state

STATE_OF_BOX_TONES = {
    BoxState.IN_PLACE: "done",
    BoxState.ON_LOAN: "look",
    BoxState.PART_ON_LOAN: "look",
    BoxState.READING: "accent",
    BoxState.REPAIR: "refused",
    BoxState.DUE: "look",
    BoxState.HELD: "held",
    BoxState.PROPOSED: "refused",
}


def _state(found: FileRow) -> str:
    return "" if found.state == "in_place" else say_state(found.state)


_COLUMNS = (
    Column("title", "text", 110, lambda r: r.title, sortable=False),
    Column(
        "state",
        "chip",
        68,
        _state,
        chip=lambda r: STATE_TONES.get(r.state, "neutral"),
        sortable=False,
    ),
    Column("code", "code", 90, lambda r: r.code, sortable=False),
)


class BoxInspector(QWidget):
    """Shows the chosen box, or says how to choose one.

    Signals:
        label_wanted, move_wanted: a box id.
        lend_wanted: the records of a box.
        record_opened: a record id.
    """

    label_wanted = Signal(int)
    move_wanted = Signal(int)
    lend_wanted = Signal(object)
    record_opened = Signal(int)

    def __init__(self, stacks: Stacks, boxes: Boxes) -> None:
        super().__init__()
        self._stacks, self._boxes = stacks, boxes
        self._shown: BoxRow | None = None
        self._state = BoxState.IN_PLACE
        self._files: list[FileRow] = []
        self.code = label("", "code")
        self.code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.number = label("", "name", elide=True)
        self.chip = Chip()
        self._about = label("", "second", wrap=True)
        self.facts = KeyValues()
        self.contents = Table("box_contents", _COLUMNS)
        self.print_button = Button("", kind="compact", on_click=self._print)
        self.move_button = Button("", kind="compact", on_click=self._move)
        self.lend_button = Button("", kind="compact", on_click=self._lend)
        self._contents_heading = label("", "title")
        self._hint = label("", "second", wrap=True)
        self._stack = QStackedWidget()
        self._build()
        self.retranslate()

    def show_box(self, box_id: int | None) -> None:
        """Show a box, or none."""
        self._shown = None if box_id is None else self._boxes.box(box_id)
        found: MapBox | None = None if box_id is None else self._stacks.box(box_id)
        self._files = [] if self._shown is None else self._boxes.contents(self._shown.id)
        self._state = BoxState.IN_PLACE if found is None else found.state
        self._show()

    def box(self) -> BoxRow | None:
        """Return the box that is shown."""
        return self._shown

    def _build(self) -> None:
        head = row(self.number, self.chip, space=SPACE[2])
        head.setStretchFactor(self.number, 1)
        buttons = row(self.print_button, self.move_button, self.lend_button, None, space=SPACE[1])
        full = column(
            head,
            self.code,
            self._about,
            line(),
            self.facts,
            buttons,
            line(),
            self._contents_heading,
            self.contents,
            space=SPACE[2],
        )
        full.setStretchFactor(self.contents, 1)
        self._stack.addWidget(holder(full))
        self._stack.addWidget(holder(column(self._hint, None)))
        self.setLayout(column(self._stack))
        self.contents.row_opened.connect(lambda found: self.record_opened.emit(found.id))

    def _show(self) -> None:
        box = self._shown
        self._stack.setCurrentIndex(0 if box else 1)
        if box is None:
            return
        self.number.setText(self.tr("Box {0}").format(box.box_no))
        self.code.setText(str(Barcode(Kind.BOX, box.serial)))
        self.chip.set(say(self._state), STATE_OF_BOX_TONES[self._state])
        about = (box.category, str(box.year or ""), box.retention, box.unit_code)
        self._about.setText(" · ".join(part for part in about if part))
        thick = f"{box.thickness_mm} mm"
        pairs = [
            (self.tr("Place"), box.address or box.place_text or self.tr("none"), "code"),
            (self.tr("First"), box.first or "–", "code"),
            (self.tr("Last"), box.last or "–", "code"),
            (
                self.tr("Thickness"),
                f"{thick} · {box.type_name}" if box.type_name else thick,
                "body",
            ),
            (self.tr("Secrecy"), say_secrecy(box.secrecy) or "–", "body"),
        ]
        if box.label_due:
            pairs.append((self.tr("Label"), self.tr("out of date"), "problem"))
        self.facts.show_pairs(pairs)
        self.contents.show_rows(self._files)
        self._contents_heading.setText(self.tr("%n record(s) in this box", "", len(self._files)))
        is_there = any(found.state == "in_place" for found in self._files)
        self.lend_button.setEnabled(is_there)
        self.lend_button.setToolTip(
            "" if is_there else self.tr("Nothing in this box can be lent now.")
        )

    def _print(self) -> None:
        if self._shown:
            self.label_wanted.emit(self._shown.id)

    def _move(self) -> None:
        if self._shown:
            self.move_wanted.emit(self._shown.id)

    def _lend(self) -> None:
        chosen = [found.id for found in self.contents.chosen_rows()]
        there = [found.id for found in self._files if found.state == "in_place"]
        self.lend_wanted.emit(tuple(chosen or there))

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self.print_button.set_words(self.tr("Print label"))
        self.move_button.set_words(self.tr("Move"))
        self.lend_button.set_words(self.tr("Lend"))
        self._hint.setText(
            self.tr("Choose a box on the map or scan one: what is in it is shown here.")
        )
        self.contents.rows.set_headings((self.tr("Title"), self.tr("State"), self.tr("Code")))
        self._show()
