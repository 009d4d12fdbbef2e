"""Building racks from ranges; addresses and a drawing show what it would be (B-06)."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QPlainTextEdit, QWidget

from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.shelves import PlaceKind
from desktop_archive.services.shelves import RackPlan, Stacks
from desktop_archive.services.trouble import ArchiveUnavailableError
from desktop_archive.ui.shelf_map.places.fields import KindsField, MeasureField, guard
from desktop_archive.ui.shelf_map.places.rack_drawing import RackDrawing
from desktop_archive.ui.theme.current import mono, theme
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import Card, column, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import ChoiceField, Field, TextField
from desktop_archive.ui.widgets.labels import hint, label
from desktop_archive.ui.widgets.notices import Notice
from desktop_archive.ui.words import say, say_known

_SHOWN_ADDRESSES = 200
_NO_SIDES = "-"


class RackBuilder(QWidget):
    """Asks for a few numbers and shows what they would make.

    Signals:
        built: how many shelves are new.
        told: a result with its tone.
        cards_wanted: the cards for the ends of the ranges are wanted on paper.
        labels_wanted: the labels of these shelves are wanted.
    """

    built = Signal(int)
    told = Signal(str, object)
    cards_wanted = Signal()
    labels_wanted = Signal(object)

    def __init__(self, stacks: Stacks) -> None:
        super().__init__()
        self._stacks = stacks
        self.room, self.room_name, self.zone = TextField(), TextField(), TextField()
        self.ranges, self.sides, self.kind = TextField(), ChoiceField(), ChoiceField()
        self.bays, self.shelves = MeasureField(6), MeasureField(6)
        self.net_length = MeasureField(860)
        self.clear_height = MeasureField(330, optional=True)
        self.deep, self.limit = MeasureField(optional=True), MeasureField(optional=True)
        self.takes, self.template = KindsField(), TextField()
        self.addresses = QPlainTextEdit()
        self.addresses.setReadOnly(True)
        self.addresses.setTabChangesFocus(True)
        self.drawing = RackDrawing()
        self.count = label("", "second", wrap=True)
        self.build_button = Button("", kind="primary", on_click=self._build_rack)
        self.cards_button = Button("", icon_name="printer", on_click=self.cards_wanted.emit)
        self.labels_button = Button("", icon_name="tag", on_click=self._print_labels)
        self.notice = Notice()
        self._rack_heading, self._preview_heading = label("", "title"), label("", "title")
        self._lay_out()
        self._connect_signals()
        self.room.set_text("1")
        self.zone.set_text("A")
        self.ranges.set_text("1")
        self.retranslate()

    def refresh(self) -> None:
        """Look again at what the plan would make."""
        self._preview()

    def plan(self) -> RackPlan:
        """Return what the fields say."""
        return RackPlan(
            room_code=self.room.text(),
            room_name=self.room_name.text(),
            zone=self.zone.text(),
            ranges=self.ranges.text(),
            sides=tuple(self.sides.value().replace(_NO_SIDES, "").split()),
            bays=self.bays.number() or 0,
            shelves=self.shelves.number() or 0,
            length_mm=self.net_length.number() or 0,
            height_mm=self.clear_height.number(),
            depth_mm=self.deep.number(),
            limit_kg=self.limit.number(),
            takes=",".join(sorted(kind.value for kind in self.takes.kinds())),
            kind=PlaceKind(self.kind.value() or PlaceKind.STORE.value),
            template=self.template.text(),
        )

    # --- inside -----------------------------------------------------------------------------

    def _measures(self) -> tuple[MeasureField, ...]:
        return (
            self.bays,
            self.shelves,
            self.net_length,
            self.clear_height,
            self.deep,
            self.limit,
        )

    def _lay_out(self) -> None:
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
            *self._measures(),
        )
        for at, field in enumerate(fields):
            grid.addWidget(field, at // 3, at % 3)
        buttons = row(self.build_button, self.labels_button, self.cards_button, None)
        form = column(
            self._rack_heading, grid, self.takes, self.template, self.notice, buttons, None
        )
        shown = row(self.drawing, self.addresses)
        shown.setStretch(0, 3)
        shown.setStretch(1, 2)
        preview = column(self._preview_heading, self.count, shown)
        preview.setStretch(2, 1)
        layout = row(Card(form), Card(preview), space=SPACE[3])
        layout.setStretch(0, 5)
        layout.setStretch(1, 6)
        self.setLayout(layout)

    def _connect_signals(self) -> None:
        texts = (self.room, self.room_name, self.zone, self.ranges, self.template)
        for field in (*texts, *self._measures()):
            field.line.textChanged.connect(lambda _text: self._preview())
        for choice in (self.sides, self.kind):
            choice.box.activated.connect(lambda _at: self._preview())
        theme().on_change(self._dress)

    def _preview(self) -> None:
        checked = [field.check() for field in self._measures()]
        if not all(checked):
            self._show_nothing(self.tr("A number is missing or is none."))
            return
        try:
            found = self._stacks.preview(self.plan())
        except (RefusedError, ArchiveUnavailableError) as error:
            self._show_nothing(say_known(error))
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
        plan = self.plan()
        self.drawing.show_shelves(found.shelves, plan.length_mm, plan.height_mm)
        known = self.tr("Every one of these shelves exists already.") if not fresh else ""
        guard(self.build_button, self._stacks.places, known)
        self.labels_button.setEnabled(bool(found.known))
        missing = "" if found.known else self.tr("Labels are printed of shelves that are built.")
        self.labels_button.setToolTip(hint(missing))

    def _show_nothing(self, why: str) -> None:
        self.count.setText(why)
        self.addresses.setPlainText("")
        self.drawing.show_shelves((), 1, 1)
        guard(self.build_button, self._stacks.places, why)
        self.labels_button.setEnabled(False)
        self.labels_button.setToolTip(hint(why))

    def _build_rack(self) -> None:
        try:
            count = self._stacks.build(self.plan())
        except (RefusedError, ArchiveUnavailableError) as error:
            self.notice.say(say_known(error), Tone.REFUSED)
            return
        self.notice.say("")
        self.told.emit(self.tr("%n shelf(s) built", "", count), Tone.DONE)
        # The button is still inside its own click while the map is read again.
        QTimer.singleShot(0, self, lambda: self.built.emit(count))

    def _print_labels(self) -> None:
        """Ask for the labels of those of these shelves that are built."""
        found = self._stacks.preview(self.plan())
        known = (self._stacks.find_shelf(one.address) for one in found.shelves if one.is_known)
        self.labels_wanted.emit(tuple(key for key in known if key is not None))

    def _dress(self) -> None:
        self.addresses.setFont(mono())

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
            (self.deep, self.tr("Depth (mm)")),
            (self.limit, self.tr("Carries at most (kg)")),
            (self.takes, self.tr("Takes only (none ticked: everything)")),
            (self.template, self.tr("How a new room is addressed (empty: as usual)")),
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
        self.takes.retranslate()
        self.kind.set_choices([(kind.value, say(kind)) for kind in PlaceKind])
        self.template.line.setPlaceholderText("{room}-{zone}-{row:02}{side}-{bay:02}-{level:02}")
        self._rack_heading.setText(self.tr("Build racks"))
        self._preview_heading.setText(self.tr("What would be built"))
        self.addresses.setAccessibleName(self.tr("Addresses"))
        self.drawing.setAccessibleName(self.tr("Drawing of the rack"))
        self.build_button.set_words(self.tr("Build"))
        self.cards_button.set_words(self.tr("Range-end cards"))
        self.labels_button.set_words(self.tr("Shelf labels"))
        self._preview()
