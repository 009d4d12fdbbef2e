"""The map itself: key map at the left, wall in the middle, the chosen box at the right."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QScrollArea, QStackedWidget, QWidget

from desktop_archive.services.boxes import Boxes
from desktop_archive.services.shelf_models import MapBox, MapSide, SidePlan, ZonePlan
from desktop_archive.services.shelves import Moved, Stacks
from desktop_archive.ui.shelf_map.canvas import Canvas
from desktop_archive.ui.shelf_map.inspector import BoxInspector
from desktop_archive.ui.shelf_map.legend import LABEL_DUE, ORDER, OUT_OF_ORDER, Legend
from desktop_archive.ui.shelf_map.move_bar import MoveBar
from desktop_archive.ui.shelf_map.plan import RoomPlan
from desktop_archive.ui.theme.current import pixels, theme
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.widgets.boxes import Card, column, line, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import KeyValues
from desktop_archive.ui.widgets.labels import label, visible
from desktop_archive.ui.words import say, say_secrecy

_LEFT, _RIGHT = 222, 300


class MapPage(QWidget):
    """Shows one side of a range at a time.

    Signals:
        moved: a box was moved.
    """

    moved = Signal(object)

    def __init__(self, stacks: Stacks, boxes: Boxes) -> None:
        super().__init__()
        self._stacks = stacks
        self._zones: tuple[ZonePlan, ...] = ()
        self._side: MapSide | None = None
        self.zone_choice = QComboBox()
        self.plan, self.legend = RoomPlan(), Legend()
        self.metres = KeyValues()
        self.canvas = Canvas(self._describe)
        self.inspector = BoxInspector(stacks, boxes)
        self.move_bar = MoveBar(stacks, boxes)
        self._heading, self._bays = label("", "title"), label("", "second", elide=True)
        self._hint = label("", "caption", wrap=True)
        self._counts_heading = label("", "caption")
        self.back = Button("", icon_name="chevron-left", kind="compact", on_click=self._back)
        self.on = Button("", icon_name="chevron-right", kind="compact", on_click=self._on)
        self.smaller = Button(
            "", icon_name="minus", kind="compact", on_click=lambda: self.canvas.step(-1)
        )
        self.usual = Button("", kind="compact", on_click=lambda: self.canvas.set_zoom(1.0))
        self.larger = Button(
            "", icon_name="plus", kind="compact", on_click=lambda: self.canvas.step(1)
        )
        self._build()
        self._connect_signals()
        self.retranslate()

    # --- what others do with the page ---------------------------------------------------------

    def refresh(self) -> None:
        """Read the room again and stay where one is."""
        self._zones = self._stacks.zones()
        self._fill_zones()
        sides = [side.id for zone in self._zones for side in zone.sides]
        before = self.plan.chosen()
        wanted = before if before in sides else next(iter(sides), None)
        self._open(wanted, keep=wanted == before)
        chosen = self.inspector.box()
        self.inspector.show_box(chosen.id if chosen else None)

    def is_empty(self) -> bool:
        """Tell whether there is no shelf to show."""
        return not any(zone.sides for zone in self._zones)

    def find_box(self, box_id: int) -> bool:
        """Show a box: in the middle, flashing, with its code; False when it stands nowhere."""
        self.inspector.show_box(box_id)
        side = self._stacks.side_of_box(box_id)
        found = self.inspector.box()
        if side is None or found is None:
            self.canvas.choose(None)
            return False
        if self.plan.chosen() != side:
            self._open(side)
        return self.canvas.find_box(box_id, found.first or found.box_no)

    def show_shelf(self, shelf_id: int) -> None:
        """Bring a shelf into view."""
        side = self._stacks.side_of_shelf(shelf_id)
        if side is not None:
            if self.plan.chosen() != side:
                self._open(side)
            self.canvas.focus_shelf(shelf_id)

    def side(self) -> MapSide | None:
        """Return the side that is shown."""
        return self._side

    # --- inside -------------------------------------------------------------------------------

    def _build(self) -> None:
        scroll = QScrollArea()
        scroll.setWidget(self.plan)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        left = column(
            self.zone_choice,
            scroll,
            self.metres,
            line(),
            self._counts_heading,
            self.legend,
            space=SPACE[2],
        )
        left.setStretchFactor(scroll, 1)
        self._left_card = Card(left, margin=SPACE[3])
        head = row(
            self._heading,
            self._bays,
            self.back,
            self.on,
            SPACE[2],
            self.smaller,
            self.usual,
            self.larger,
            space=SPACE[1],
        )
        head.setStretchFactor(self._bays, 1)
        middle = column(head, self.move_bar, self.canvas, self._hint, space=SPACE[2])
        middle.setStretchFactor(self.canvas, 1)
        self._right = QStackedWidget()
        self._right.addWidget(self.inspector)
        self._right_card = Card(column(self._right), margin=SPACE[3])
        middle_card = Card(middle, margin=SPACE[3])
        layout = row(self._left_card, middle_card, self._right_card, space=SPACE[3])
        layout.setStretchFactor(middle_card, 1)
        self.setLayout(layout)

    def _dress(self) -> None:
        """Let the side cards grow with the size of text."""
        self._left_card.setFixedWidth(pixels(_LEFT))
        self._right_card.setFixedWidth(pixels(_RIGHT))

    def _connect_signals(self) -> None:
        theme().on_change(self._dress)
        self.plan.side_chosen.connect(self._open)
        self.zone_choice.activated.connect(self._open_zone)
        self.canvas.box_chosen.connect(self._choose)
        self.canvas.box_dropped.connect(self._dropped)
        self.canvas.zoomed.connect(lambda _zoom: self._show_zoom())
        self.canvas.looked.connect(self._show_bays)
        self.inspector.move_wanted.connect(self.move_bar.ask)
        self.move_bar.moved.connect(self._moved)
        self.move_bar.left.connect(self.canvas.setFocus)

    def _fill_zones(self) -> None:
        at = self.zone_choice.currentIndex()
        self.zone_choice.clear()
        for zone in self._zones:
            self.zone_choice.addItem(visible(self._zone_words(zone)), zone.id)
        self.zone_choice.setCurrentIndex(max(0, min(at, len(self._zones) - 1)))
        self.zone_choice.setEnabled(len(self._zones) > 1)

    def _zone_words(self, zone: ZonePlan) -> str:
        room = zone.room_name or self.tr("Room {0}").format(zone.room)
        return f"{room} · {self.tr('Zone {0}').format(zone.zone)}" if zone.zone else room

    def _zone_of(self, side_id: int | None) -> ZonePlan | None:
        return next(
            (zone for zone in self._zones if any(side.id == side_id for side in zone.sides)), None
        )

    def _open_zone(self, at: int) -> None:
        sides = self._zones[at].sides
        if sides:
            self._open(sides[0].id)

    def _open(self, side_id: int | None, *, keep: bool = False) -> None:
        """Show a side."""
        self._side = None if side_id is None else self._stacks.side(side_id)
        zone = self._zone_of(side_id)
        if zone is not None:
            self.zone_choice.setCurrentIndex(self._zones.index(zone))
            self.plan.show_sides(zone.sides, [self._side_words(side) for side in zone.sides])
        self.plan.choose(side_id)
        self.canvas.show_side(self._side, keep=keep)
        self._show_words()

    def _choose(self, box: MapBox | None) -> None:
        self.canvas.clear_callout()
        self.inspector.show_box(box.id if box else None)

    def _dropped(self, box_id: int, shelf_id: int, position: object) -> None:
        at = position if isinstance(position, int) else None
        self.move_bar.confirm(box_id, shelf_id, at)

    def _moved(self, done: Moved) -> None:
        self.refresh()
        self.find_box(done.box_id)
        self.moved.emit(done)

    def _back(self) -> None:
        self._turn(-1)

    def _on(self) -> None:
        self._turn(1)

    def _turn(self, step: int) -> None:
        """Go on along the side, and at its end to the next one."""
        if not self.canvas.turn(step):
            side = self.plan.neighbour(step)
            if side is not None:
                self._open(side)

    # --- words --------------------------------------------------------------------------------

    def _side_words(self, side: SidePlan) -> str:
        name = self._side_name(side)
        return self.tr("{0}: {1} % full").format(name, round(side.fill * 100))

    def _side_name(self, side: SidePlan) -> str:
        known = {"L": self.tr("left side"), "R": self.tr("right side")}
        name = self.tr("Range {0}").format(side.range)
        if not side.side:
            return name
        side_word = known.get(side.side.upper()) or self.tr("side {0}").format(side.side)
        return f"{name} · {side_word}"

    def _describe(self, box: MapBox) -> str:
        """Return a box in words."""
        row_ = box.row
        parts = [
            self.tr("Box {0}").format(row_.box_no),
            f"{row_.first} – {row_.last}" if row_.first != row_.last else row_.first,
            self.tr("%n record(s)", "", row_.count),
            say(box.state),
            say_secrecy(row_.secrecy),
            self.tr("Out of order") if box.out_of_order else "",
            self.tr("Label out of date") if box.label_is_due else "",
        ]
        return " · ".join(part for part in parts if part)

    def _show_words(self) -> None:
        side = self._side
        self._heading.setText(self._side_name(side.plan) if side else "")
        zone = self._zone_of(self.plan.chosen())
        used = zone.used_mm if zone else 0
        free = (zone.length_mm if zone else 0) - used
        self.metres.show_pairs(
            [
                (self.tr("Occupied"), f"{used / 1000:,.1f} m", "number"),
                (self.tr("Free"), f"{max(0, free) / 1000:,.1f} m", "number"),
            ]
        )
        words = {state.value: say(state) for state in ORDER}
        words |= {OUT_OF_ORDER: self.tr("Out of order"), LABEL_DUE: self.tr("Label out of date")}
        counts = {state.value: side.counts.get(state, 0) if side else 0 for state in ORDER}
        if side is not None:
            counts |= {OUT_OF_ORDER: side.out_of_order, LABEL_DUE: side.label_due}
        self.legend.show_lines(words, counts)
        self._show_zoom()

    def _show_zoom(self) -> None:
        self.usual.set_words(f"{round(self.canvas.zoom() * 100)} %")

    def _show_bays(self, first: int, last: int, count: int) -> None:
        if not count:
            self._bays.setText("")
        elif first == last:
            self._bays.setText(self.tr("bay {0} of {1}").format(first, count))
        else:
            self._bays.setText(self.tr("bays {0}–{1} of {2}").format(first, last, count))

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        for button, words in (
            (self.back, self.tr("Back along the side")),
            (self.on, self.tr("On along the side")),
            (self.smaller, self.tr("Smaller")),
            (self.larger, self.tr("Larger")),
        ):
            button.setAccessibleName(words)
            button.setToolTip(words)
        self.usual.setToolTip(self.tr("Usual size"))
        self.zone_choice.setAccessibleName(self.tr("Room and zone"))
        self.canvas.setAccessibleName(self.tr("Wall of shelves"))
        self._counts_heading.setText(self.tr("Boxes on this side"))
        self._hint.setText(
            self.tr("Scan a box and then a shelf label to place or move it; dragging works, too.")
        )
        self.canvas.wall.shown.free_word = self.tr("free")
        self.canvas.wall.shown.bay_word = self.tr("Bay {0}")
        self.inspector.retranslate()
        self.move_bar.retranslate()
        if self._zones:
            self._fill_zones()
            self._open(self.plan.chosen(), keep=True)
