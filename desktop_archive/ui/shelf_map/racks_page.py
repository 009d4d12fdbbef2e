"""Racks and kinds of boxes: building a room from a few numbers (B-06, B-11, B-12)."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QPlainTextEdit,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from desktop_archive.rules.boxes import ContainerKind
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.shelves import PlaceKind
from desktop_archive.services.boxes import Boxes
from desktop_archive.services.shelves import RackPlan, Stacks
from desktop_archive.services.trouble import ArchiveUnavailableError
from desktop_archive.ui.theme.current import mono, theme
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import Card, column, line, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import ChoiceField, Field, TextField
from desktop_archive.ui.widgets.labels import label
from desktop_archive.ui.widgets.notices import Notice
from desktop_archive.ui.widgets.table import Table
from desktop_archive.ui.widgets.windowed_model import Column
from desktop_archive.ui.words import say, say_failure

_SHOWN_ADDRESSES = 200
_NO_SIDES = "-"
_COLUMNS = (
    Column("name", "text", 170, lambda r: r.name, sortable=False),
    Column("kind", "text", 130, lambda r: say(ContainerKind(r.kind)), sortable=False),
    Column(
        "size",
        "number",
        120,
        lambda r: f"{r.height_mm} x {r.width_mm} x {r.thickness_mm}",
        sortable=False,
    ),
)


class _Number(Field):
    """A whole number with its bounds."""

    def __init__(self, value: int, most: int) -> None:
        self.spin = QSpinBox()
        self.spin.setRange(1, most)
        self.spin.setValue(value)
        super().__init__(self.spin)


class RacksPage(QWidget):
    """Builds racks with a preview of their addresses, and keeps the kinds of boxes.

    Signals:
        built: how many shelves are new.
        told: a result with its tone.
        cards_wanted: the cards for the ends of the ranges are wanted on paper.
    """

    built = Signal(int)
    cards_wanted = Signal()
    told = Signal(str, object)

    def __init__(self, stacks: Stacks, boxes: Boxes) -> None:
        super().__init__()
        self._stacks, self._boxes = stacks, boxes
        self.room, self.room_name, self.zone = TextField(), TextField(), TextField()
        self.ranges, self.sides, self.kind = TextField(), ChoiceField(), ChoiceField()
        self.bays, self.shelves = _Number(6, 60), _Number(6, 40)
        self.net_length, self.clear_height = _Number(860, 9_999), _Number(330, 9_999)
        self.addresses = QPlainTextEdit()
        self.addresses.setReadOnly(True)
        self.addresses.setTabChangesFocus(True)
        self.count = label("", "second", wrap=True)
        self.build_button = Button("", kind="primary", on_click=self._build_rack)
        self.cards_button = Button("", icon_name="printer", on_click=self.cards_wanted.emit)
        self.types = Table("box_types", _COLUMNS)
        self.type_name, self.type_kind = TextField(), ChoiceField()
        self.type_height, self.type_width = _Number(310, 2_000), _Number(220, 2_000)
        self.type_thickness = _Number(30, 1_000)
        self.add_button = Button("", on_click=self._add_type)
        self.notice = Notice()
        self._rack_heading, self._types_heading = label("", "title"), label("", "title")
        self._preview_heading = label("", "title")
        self._lay_out()
        self._connect_signals()
        self.room.set_text("1")
        self.zone.set_text("A")
        self.ranges.set_text("1")
        self.retranslate()

    def refresh(self) -> None:
        """Read the kinds of boxes again."""
        self.types.show_rows(self._boxes.types())
        self._preview()

    def _lay_out(self) -> None:
        rack = column(
            self._rack_heading,
            self._rack_grid(),
            row(self.build_button, self.cards_button, None),
            self.notice,
            None,
        )
        preview = column(self._preview_heading, self.count, self.addresses)
        holder = QWidget()
        layout = row(Card(rack), Card(preview), Card(self._type_column()), space=SPACE[3])
        for at, share in enumerate((4, 3, 5)):
            layout.setStretch(at, share)
        holder.setLayout(layout)
        scroll = QScrollArea()
        scroll.setWidget(holder)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setLayout(column(scroll))

    def _rack_grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE[3])
        grid.setVerticalSpacing(SPACE[2])
        fields: tuple[Field, ...] = (
            self.room,
            self.room_name,
            self.zone,
            self.ranges,
            self.sides,
            self.kind,
            self.bays,
            self.shelves,
            self.net_length,
            self.clear_height,
        )
        for at, field in enumerate(fields):
            grid.addWidget(field, at // 2, at % 2)
        return grid

    def _type_column(self) -> QVBoxLayout:
        sizes = row(self.type_height, self.type_width, self.type_thickness)
        named = row(self.type_name, self.type_kind)
        for at in (0, 1):
            named.setStretch(at, 1)
        types = column(
            self._types_heading,
            self.types,
            line(),
            named,
            sizes,
            row(self.add_button, None),
        )
        types.setStretchFactor(self.types, 1)
        return types

    def _connect_signals(self) -> None:
        for field in (self.room, self.room_name, self.zone, self.ranges):
            field.line.textChanged.connect(lambda _text: self._preview())
        for number in (self.bays, self.shelves, self.net_length, self.clear_height):
            number.spin.valueChanged.connect(lambda _value: self._preview())
        for choice in (self.sides, self.kind):
            choice.box.activated.connect(lambda _at: self._preview())
        theme().on_change(self._dress)

    def _dress(self) -> None:
        self.addresses.setFont(mono())

    def plan(self) -> RackPlan:
        """Return what the fields say."""
        return RackPlan(
            room_code=self.room.text(),
            room_name=self.room_name.text(),
            zone=self.zone.text(),
            ranges=self.ranges.text(),
            sides=tuple(self.sides.value().replace(_NO_SIDES, "").split()),
            bays=self.bays.spin.value(),
            shelves=self.shelves.spin.value(),
            length_mm=self.net_length.spin.value(),
            height_mm=self.clear_height.spin.value(),
            kind=PlaceKind(self.kind.value() or PlaceKind.STORE.value),
        )

    def _preview(self) -> None:
        try:
            found = self._stacks.preview(self.plan())
        except (RefusedError, ArchiveUnavailableError) as error:
            self.count.setText(say_failure(error) or "")
            self.addresses.setPlainText("")
            self.build_button.setEnabled(False)
            return
        fresh = len(found.addresses) - found.known
        words = self.tr("%n new shelf(s)", "", fresh)
        if found.known:
            words += " · " + self.tr("%n exist already", "", found.known)
        self.count.setText(words)
        shown = list(found.addresses[:_SHOWN_ADDRESSES])
        if len(found.addresses) > _SHOWN_ADDRESSES:
            shown += ["…", found.addresses[-1]]
        self.addresses.setPlainText("\n".join(shown))
        self.build_button.setEnabled(fresh > 0)

    def _build_rack(self) -> None:
        try:
            count = self._stacks.build(self.plan())
        except (RefusedError, ArchiveUnavailableError) as error:
            self.notice.say(say_failure(error) or "", Tone.REFUSED)
            return
        self.notice.say("")
        self.told.emit(self.tr("%n shelf(s) built", "", count), Tone.DONE)
        # The button is still inside its own click while the map is read again.
        QTimer.singleShot(0, self, lambda: self.built.emit(count))

    def _add_type(self) -> None:
        if not self.type_name.text():
            self.type_name.say(self.tr("Give it a name."))
            return
        self.type_name.say("")
        try:
            self._boxes.add_type(
                self.type_name.text(),
                thickness_mm=self.type_thickness.spin.value(),
                height_mm=self.type_height.spin.value(),
                width_mm=self.type_width.spin.value(),
                kind=ContainerKind(self.type_kind.value()),
            )
        except (RefusedError, ArchiveUnavailableError) as error:
            self.notice.say(say_failure(error) or "", Tone.REFUSED)
            return
        self.told.emit(self.tr("Kind of box added: {0}").format(self.type_name.text()), Tone.DONE)
        self.type_name.set_text("")
        self.refresh()

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        names: tuple[tuple[Field, str], ...] = (
            (self.room, self.tr("Room (code)")),
            (self.room_name, self.tr("Name of the room")),
            (self.zone, self.tr("Zone (may stay empty)")),
            (self.ranges, self.tr("Ranges, such as 1-6")),
            (self.sides, self.tr("Sides of each range")),
            (self.kind, self.tr("What the place is for")),
            (self.bays, self.tr("Bays a side")),
            (self.shelves, self.tr("Shelves a bay")),
            (self.net_length, self.tr("Net length (mm)")),
            (self.clear_height, self.tr("Clear height (mm)")),
            (self.type_name, self.tr("Name")),
            (self.type_kind, self.tr("Made for")),
            (self.type_height, self.tr("Height (mm)")),
            (self.type_width, self.tr("Width (mm)")),
            (self.type_thickness, self.tr("Thickness (mm)")),
        )
        for field, name in names:
            field.set_name(name)
        self.sides.set_choices(
            [
                ("L R", self.tr("left and right")),
                ("L", self.tr("one side")),
                (_NO_SIDES, self.tr("none")),
            ]
        )
        self.kind.set_choices([(kind.value, say(kind)) for kind in PlaceKind])
        self.type_kind.set_choices([(kind.value, say(kind)) for kind in ContainerKind])
        self._rack_heading.setText(self.tr("Build racks"))
        self._preview_heading.setText(self.tr("Addresses"))
        self._types_heading.setText(self.tr("Kinds of boxes"))
        self.addresses.setAccessibleName(self.tr("Addresses"))
        self.build_button.set_words(self.tr("Build"))
        self.cards_button.set_words(self.tr("Range-end cards"))
        self.add_button.set_words(self.tr("Add"))
        self.types.rows.set_headings((self.tr("Name"), self.tr("Made for"), self.tr("Size in mm")))
        self.refresh()
