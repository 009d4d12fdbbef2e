"""The map itself: plan at the left, the wall in the middle, the chosen box at the right."""

from operator import itemgetter

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QScrollArea, QStackedWidget, QWidget

from desktop_archive.rules.showing import visible
from desktop_archive.services.boxes import Boxes
from desktop_archive.services.room_map import ZoneOutline
from desktop_archive.services.shelf_models import MapBox, MapShelf, MapSide
from desktop_archive.services.shelves import Moved, Stacks
from desktop_archive.ui.shelf_map.canvas import Canvas
from desktop_archive.ui.shelf_map.fixtures_panel import FixturesPanel
from desktop_archive.ui.shelf_map.inspector import BoxInspector
from desktop_archive.ui.shelf_map.legend import Legend
from desktop_archive.ui.shelf_map.looks import Look, counts_of
from desktop_archive.ui.shelf_map.map_bar import MapBar
from desktop_archive.ui.shelf_map.map_words import MapWords
from desktop_archive.ui.shelf_map.move_bar import MoveBar
from desktop_archive.ui.shelf_map.plan import RoomPlan
from desktop_archive.ui.theme.current import pixels, theme
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.widgets.boxes import Card, column, holder, line, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.export import ListShown
from desktop_archive.ui.widgets.labels import label
from desktop_archive.ui.widgets.windowed_model import Column
from desktop_archive.ui.words import say

_LEFT, _RIGHT = 222, 300


class MapPage(QWidget):
    """Shows a zone at any zoom, one side of it in the middle.

    Signals:
        moved: a box was moved.
    """

    moved = Signal(object)

    def __init__(self, stacks: Stacks, boxes: Boxes) -> None:
        super().__init__()
        self._stacks = stacks
        self._zones: tuple[ZoneOutline, ...] = ()
        self._zone: ZoneOutline | None = None
        self._side_id: int | None = None
        self._missing: list[int] = []
        self.words = MapWords()
        self.zone_choice = QComboBox()
        self.plan, self.legend = RoomPlan(), Legend()
        self.edit_button = Button("", icon_name="pencil", kind="flat", on_click=self._edit)
        self.fixtures = FixturesPanel(stacks.map)
        self._metres = label("", "caption"), label("", "caption")
        self.canvas = Canvas(self._describe, self.words.shelf)
        self.bar = MapBar(self.canvas)
        self.inspector = BoxInspector(stacks, boxes)
        self.move_bar = MoveBar(stacks, boxes)
        self._hint = label("", "caption", elide=True)
        self._counts_heading = label("", "caption")
        self._loader = QTimer(self)
        self._loader.setInterval(0)
        self._build()
        self._connect_signals()
        self.retranslate()

    # --- what others do with the page ---------------------------------------------------------

    def refresh(self) -> None:
        """Read the room again and stay where one is."""
        self._zones = self._stacks.map.outlines()
        self._fill_zones()
        sides = [side.id for zone in self._zones for side in zone.sides]
        wanted = self._side_id if self._side_id in sides else next(iter(sides), None)
        self._open(wanted, anew=True)
        chosen = self.inspector.box()
        self.inspector.show_box(chosen.id if chosen else None)

    def is_empty(self) -> bool:
        """Tell whether there is no shelf to show."""
        return not any(zone.sides for zone in self._zones)

    def find_box(self, box_id: int) -> bool:
        """Show a box: in the middle, flashing, with its code; False when it stands nowhere."""
        self.inspector.show_box(box_id, is_found=True)
        side = self._stacks.side_of_box(box_id)
        found = self.inspector.box()
        if side is None or found is None:
            self.canvas.choose(None)
            return False
        self._bring(side)
        return self.canvas.find_box(box_id, found.box_no)

    def show_shelf(self, shelf_id: int) -> None:
        """Bring a shelf into view."""
        side = self._stacks.side_of_shelf(shelf_id)
        if side is not None:
            self._bring(side)
            self.canvas.focus_shelf(shelf_id)

    def invite_shelf(self, box_id: int) -> None:
        """Say that the next shelf scanned takes the box that was just scanned."""
        found = self.inspector.box()
        if found is not None and found.id == box_id:
            words = self.tr("Box {0} is in your hand: scan the shelf it goes to.")
            self._hint.setText(words.format(found.box_no))

    def invite_box(self, shelf_id: int) -> None:
        """Say that the next box scanned is offered for the shelf that was just scanned."""
        shelf = self._stacks.shelf(shelf_id)
        if shelf is not None:
            words = self.tr("Shelf {0}: scan a box to put it here.")
            self._hint.setText(words.format(shelf.address))

    def side(self) -> MapSide | None:
        """Return the side that is shown."""
        item = self.canvas.current()
        return item.side if item else None

    def list_of_side(self) -> ListShown | None:
        """Return every box of the shown side in running order, to be saved as a list."""
        side = self.side()
        if side is None:
            return None
        headings = (
            self.tr("Shelf"),
            self.tr("Box no."),
            self.tr("First"),
            self.tr("Last"),
            self.tr("State"),
        )
        rows = [
            (shelf.place.address, box.row.box_no, box.row.first, box.row.last, say(box.state))
            for bay in side.bays
            for shelf in bay.shelves
            for box in shelf.boxes
        ]
        columns = tuple(
            Column(heading, "text", 0, itemgetter(at)) for at, heading in enumerate(headings)
        )
        title = self.tr("Boxes on this side")
        return ListShown(title, headings, columns, lambda: iter(rows), len(rows))

    def side_address(self) -> str:
        """Return how the addresses of the side that is shown begin."""
        side = self.side()
        for bay in side.bays if side else ():
            for shelf in bay.shelves:
                tail = "-".join(code for code in (bay.code, shelf.place.code) if code)
                return shelf.place.address.removesuffix(f"-{tail}")
        return ""

    def zone(self) -> ZoneOutline | None:
        """Return the zone that is shown."""
        return self._zone

    # --- inside -------------------------------------------------------------------------------

    def _build(self) -> None:
        legend = column(self._counts_heading, self.legend, None, space=SPACE[1])
        scroll = QScrollArea()
        scroll.setObjectName("plain")
        scroll.setWidget(holder(legend))
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        metres = row(self._metres[0], None, self._metres[1])
        top = row(self.zone_choice, self.edit_button, space=0)
        top.setStretchFactor(self.zone_choice, 1)
        below = column(metres, line(), scroll, space=SPACE[2])
        below.setStretchFactor(scroll, 1)
        fixtures = QScrollArea()
        fixtures.setObjectName("plain")
        fixtures.setWidget(self.fixtures)
        fixtures.setWidgetResizable(True)
        fixtures.setFrameShape(QScrollArea.Shape.NoFrame)
        self._below = QStackedWidget()
        self._below.addWidget(holder(below))
        self._below.addWidget(fixtures)
        left = column(top, self.plan, self._below, space=SPACE[2])
        left.setStretchFactor(self._below, 1)
        self._left_card = Card(left, margin=SPACE[3])
        foot = row(self._hint, space=SPACE[2])
        foot.setStretchFactor(self._hint, 1)
        middle = column(self.bar, self.move_bar, self.canvas, foot, space=SPACE[2])
        middle.setStretchFactor(self.canvas, 1)
        self._right_card = Card(column(self.inspector), margin=SPACE[3])
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
        self.canvas.box_opened.connect(lambda _box: self.inspector.setFocus())
        self.canvas.shelf_chosen.connect(self._tell_shelf)
        self.canvas.side_seen.connect(self._seen)
        self.canvas.boxes_wanted.connect(self._want)
        self._loader.timeout.connect(self._load_next)
        self.bar.look_chosen.connect(self._look)
        self.bar.turned.connect(self._turn)
        self.legend.chosen.connect(self.canvas.show_only)
        self.fixtures.changed.connect(self.refresh)
        self.inspector.move_wanted.connect(self.move_bar.ask)
        self.move_bar.moved.connect(self._moved)
        self.move_bar.left.connect(self.canvas.setFocus)

    def _fill_zones(self) -> None:
        at = self.zone_choice.currentIndex()
        self.zone_choice.clear()
        for zone in self._zones:
            self.zone_choice.addItem(visible(self.words.zone(zone.zone)), zone.zone.id)
        self.zone_choice.setCurrentIndex(max(0, min(at, len(self._zones) - 1)))
        self.zone_choice.setEnabled(len(self._zones) > 1)

    def _zone_of(self, side_id: int | None) -> ZoneOutline | None:
        return next(
            (zone for zone in self._zones if any(side.id == side_id for side in zone.sides)), None
        )

    def _open_zone(self, at: int) -> None:
        sides = self._zones[at].sides
        if sides:
            self._open(sides[0].id)

    def _bring(self, side_id: int) -> None:
        """Have a side with its boxes at hand without moving the view when it is here."""
        if self._zone_of(side_id) is not self._zone or self._side_id != side_id:
            self._open(side_id)
        elif side_id not in self.canvas.wall.loaded():
            self._load(side_id)

    def _open(self, side_id: int | None, *, anew: bool = False) -> None:
        """Show a side, with its neighbours round it."""
        zone = self._zone_of(side_id)
        stays = anew and side_id == self._side_id and zone is not None and self.side() is not None
        if zone is not self._zone or anew:
            self._zone = zone
            self.plan.show_zone(zone)
            self.fixtures.show_zone(zone)
            bay = self.tr("Bay {0}")
            self.canvas.show_zone(zone.sides if zone else (), self.words.title, bay)
            if zone is not None:
                self.zone_choice.setCurrentIndex(self._zones.index(zone))
        if side_id is not None:
            if not stays:
                self.canvas.go_to(side_id)
            self._load(side_id)
        self._side_id = side_id
        self.plan.choose(side_id)
        self._show_words()

    def _load(self, side_id: int) -> None:
        side = self._stacks.side(side_id)
        shown = self.canvas.wall.shown
        shown.today = self._stacks.map.today()
        if side is not None and shown.look is Look.RETENTION:
            shown.expiries |= self._stacks.map.expiries(side)
        self.canvas.load(side_id, side)

    def _want(self, sides: list[int]) -> None:
        """Read the boxes of what came into view, side by side, so that the view never waits."""
        self._missing = sides
        if not self._loader.isActive():
            self._loader.start()

    def _load_next(self) -> None:
        loaded = self.canvas.wall.loaded()
        self._missing = [side for side in self._missing if side not in loaded]
        if not self._missing:
            self._loader.stop()
            return
        self._load(self._missing.pop(0))
        self._show_words()

    def _seen(self, side_id: int) -> None:
        """Follow the view when it comes to another side."""
        self._side_id = side_id
        self.plan.choose(side_id)
        self._show_words()

    def _look(self, look: Look) -> None:
        self.canvas.show_look(look)
        self.legend.show_all()
        if look is Look.RETENTION:
            self.canvas.wall.shown.expiries.clear()
            for side_id in self.canvas.wall.loaded():
                side = self.canvas.wall.sides[side_id].side
                if side is not None:
                    self.canvas.wall.shown.expiries |= self._stacks.map.expiries(side)
        self._show_words()

    def _choose(self, box: MapBox | None) -> None:
        self.canvas.clear_callout()
        self.inspector.show_box(box.id if box else None)

    def _tell_shelf(self, shelf: MapShelf) -> None:
        self._hint.setText(self.words.shelf(shelf))

    def _dropped(self, box_id: int, shelf_id: int, position: object) -> None:
        at = position if isinstance(position, int) else None
        self.move_bar.confirm(box_id, shelf_id, at)

    def _moved(self, done: Moved) -> None:
        self.refresh()
        self.find_box(done.box_id)
        self.moved.emit(done)

    def _turn(self, step: int) -> None:
        """Go on along the side, and at its end to the next one."""
        if not self.canvas.turn(step):
            side = self.plan.neighbour(step)
            if side is not None:
                self._open(side)

    def _edit(self) -> None:
        """Change what is on the plan, below it, or show the legend again."""
        is_open = self._below.currentIndex() == 0
        self._below.setCurrentIndex(1 if is_open else 0)
        if is_open:
            self.fixtures.show_zone(self._zone)
            self.fixtures.what.box.setFocus()

    # --- words --------------------------------------------------------------------------------

    def _describe(self, box: MapBox) -> str:
        return self.words.box(box, self.canvas.wall.shown)

    def _show_words(self) -> None:
        side, zone, shown = self.side(), self._zone, self.canvas.wall.shown
        item = self.canvas.current()
        self.bar.show_side(self.words.side(item.outline.plan) if item else "")
        used = zone.zone.used_mm if zone else 0
        free = max(0, (zone.zone.length_mm if zone else 0) - used)
        self._metres[0].setText(self.tr("{0} m used").format(f"{used / 1000:,.1f}"))
        self._metres[1].setText(self.tr("{0} m free").format(f"{free / 1000:,.1f}"))
        shelves = tuple(shelf for bay in side.bays for shelf in bay.shelves) if side else ()
        self._counts_heading.setText(self.words.heading(shown.look, zone))
        self.legend.show_lines(self.words.lines(shown.look), counts_of(shown, shelves))

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self.zone_choice.setAccessibleName(self.tr("Room and zone"))
        self.edit_button.setAccessibleName(self.tr("Change the plan"))
        self.edit_button.setToolTip(self.tr("Change the plan: doors, windows, instruments"))
        self.canvas.setAccessibleName(self.tr("Wall of shelves"))
        self._hint.setText(
            self.tr("Scan a box and then a shelf label to place or move it; dragging works, too.")
        )
        self.canvas.wall.shown.words = self.words.on_the_wall()
        self.legend.set_words("{0} {1}", self.tr("only {0}"))
        self.plan.set_words(self.words.side_load, self.words.fixture, self.tr("aisle"))
        self.bar.retranslate(self.words.looks())
        self.inspector.retranslate()
        self.move_bar.retranslate()
        self.fixtures.retranslate()
        if self._zones:
            self._fill_zones()
            self._open(self._side_id, anew=True)
