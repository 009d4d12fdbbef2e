"""One box: its code, where it stands, what belongs into it, how it came there (B-02, L-33)."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_archive.rules.barcodes import Barcode, Kind
from desktop_archive.services.boxes import Boxes, BoxRow, FileRow
from desktop_archive.services.room_map import BoxFacts, CardRow
from desktop_archive.services.shelf_models import BoxState, MapBox
from desktop_archive.services.shelves import Stacks
from desktop_archive.ui.shelf_map.box_contents import ContentsList
from desktop_archive.ui.shelf_map.map_words import MapWords
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import column, holder, line, row
from desktop_archive.ui.widgets.buttons import Button, Chip
from desktop_archive.ui.widgets.forms import KeyValues
from desktop_archive.ui.widgets.labels import label
from desktop_archive.ui.widgets.notices import Notice
from desktop_archive.ui.words import say, say_list, say_secrecy

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
_CARDS_TOLD = 3


class BoxInspector(QWidget):
    """Shows the chosen box, or says how to choose one.

    Signals:
        label_wanted, move_wanted: a box id.
        lend_wanted: the records of a box.
        record_opened: a record id.
        records_wanted: all records of a box should be listed.
    """

    label_wanted = Signal(int)
    move_wanted = Signal(int)
    lend_wanted = Signal(object)
    record_opened = Signal(int)

    def __init__(self, stacks: Stacks, boxes: Boxes) -> None:
        super().__init__()
        self._stacks, self._boxes, self._words = stacks, boxes, MapWords()
        self._shown: BoxRow | None = None
        self._map_box: MapBox | None = None
        self._facts: BoxFacts | None = None
        self._is_found = False
        self._files: list[FileRow] = []
        self.number = label("", "name", elide=True)
        self.chip = Chip()
        self._about = label("", "second", wrap=True)
        self.facts = KeyValues()
        self.contents = ContentsList()
        self.print_button = Button("", icon_name="tag", kind="compact", on_click=self._print)
        self.move_button = Button("", icon_name="move", kind="compact", on_click=self._move)
        self.lend_button = Button("", icon_name="scan-barcode", kind="compact", on_click=self._lend)
        self.cards = Notice()
        self._moved = label("", "caption", wrap=True)
        self._contents_heading = label("", "title")
        self._hint = label("", "second", wrap=True)
        self._stack = QStackedWidget()
        self._build()
        self.retranslate()

    def show_box(self, box_id: int | None, *, is_found: bool = False) -> None:
        """Show a box, or none; a box that was looked for says that it was found."""
        self._is_found = is_found
        self._shown = None if box_id is None else self._boxes.box(box_id)
        self._map_box = None if box_id is None else self._stacks.box(box_id)
        self._files = [] if self._shown is None else self._boxes.contents(self._shown.id)
        self._facts = None if self._shown is None else self._stacks.map.facts(self._shown.id)
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
            row(self._about, space=0),
            self.facts,
            buttons,
            SPACE[1],
            self._contents_heading,
            line(),
            self.contents,
            self.cards,
            line(),
            self._moved,
            space=SPACE[2],
        )
        full.setStretchFactor(self.contents, 1)
        self._stack.addWidget(holder(full))
        self._stack.addWidget(holder(column(self._hint, None)))
        self.setLayout(column(self._stack))
        self.setFocusProxy(self.contents)
        self.contents.activated.connect(self._open)

    def _open(self) -> None:
        for found in self.contents.chosen_files()[:1]:
            self.record_opened.emit(found.id)

    def _show(self) -> None:
        box = self._shown
        self._stack.setCurrentIndex(0 if box else 1)
        if box is None:
            return
        state = self._map_box.state if self._map_box else BoxState.IN_PLACE
        self.number.setText(self.tr("Box {0}").format(box.box_no))
        if self._is_found and state is BoxState.IN_PLACE:
            self.chip.set(self.tr("found"), "accent")
        else:
            self.chip.set(say(state), STATE_OF_BOX_TONES[state])
        about = (box.category, str(box.year or ""), box.retention, box.unit_code)
        self._about.setText(" · ".join(part for part in about if part))
        self.facts.show_pairs(self._pairs(box))
        self.contents.show_files(self._files)
        self._contents_heading.setText(self.tr("%n record(s) in this box", "", len(self._files)))
        self._show_cards(self._facts.cards if self._facts else ())
        self._show_move()
        is_there = any(found.state == "in_place" for found in self._files)
        self.lend_button.setEnabled(is_there)
        self.lend_button.setToolTip(
            "" if is_there else self.tr("Nothing in this box can be lent now.")
        )

    def _pairs(self, box: BoxRow) -> list[tuple[str, str, str]]:
        measures = [f"{box.thickness_mm} mm"]
        if self._map_box is not None:
            measures.append(f"{self._map_box.row.height_mm} × {self._map_box.row.width_mm}")
        expiry = self._facts.expiry if self._facts else None
        pairs = [
            (self.tr("Place"), box.address or box.place_text or self.tr("none"), "code"),
            (self.tr("Barcode"), str(Barcode(Kind.BOX, box.serial)), "code"),
            (self.tr("First"), box.first or "–", "code"),
            (self.tr("Last"), box.last or "–", "code"),
            (self.tr("Thickness"), " · ".join(measures), "body"),
            (self.tr("Secrecy"), say_secrecy(box.secrecy) or "–", "body"),
            (self.tr("Due"), self._words.due(expiry), "body"),
        ]
        if box.label_due:
            pairs.append((self.tr("Label"), self.tr("out of date"), "problem"))
        if self._map_box is not None and self._map_box.out_of_order:
            pairs.append((self.tr("Order"), self.tr("stands out of order"), "problem"))
        return pairs

    def _show_cards(self, cards: tuple[CardRow, ...]) -> None:
        """Say whose card stands in the box and until when (B-17)."""
        told = [
            self.tr("card {0}, due {1}").format(
                "–" if card.serial is None else str(Barcode(Kind.CARD, card.serial)), card.due_on
            )
            for card in cards[:_CARDS_TOLD]
        ]
        words = ""
        if told:
            words = self.tr("%n out: {0}", "", len(cards)).format(say_list(told))
        self.cards.say(words, Tone.LOOK)

    def _show_move(self) -> None:
        move = self._facts.last_move if self._facts else None
        words = ""
        if move is not None:
            day = f"{datetime.fromisoformat(move.at).astimezone():%Y-%m-%d}"
            words = self._words.last_move(move, day)
        self._moved.setText(words or self.tr("No move is recorded yet."))

    def _print(self) -> None:
        if self._shown:
            self.label_wanted.emit(self._shown.id)

    def _move(self) -> None:
        if self._shown:
            self.move_wanted.emit(self._shown.id)

    def _lend(self) -> None:
        chosen = [found.id for found in self.contents.chosen_files()]
        there = [found.id for found in self._files if found.state == "in_place"]
        self.lend_wanted.emit(tuple(chosen or there))

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self.print_button.set_words(self.tr("Label"))
        self.print_button.setToolTip(self.tr("Print label"))
        self.move_button.set_words(self.tr("Move"))
        self.lend_button.set_words(self.tr("Lend"))
        self.contents.setAccessibleName(self.tr("What belongs into this box"))
        self._hint.setText(
            self.tr("Choose a box on the map or scan one: what is in it is shown here.")
        )
        self._show()
