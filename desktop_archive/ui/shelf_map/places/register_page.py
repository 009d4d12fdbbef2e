"""The register of shelves: every one there is or was, with its measures and limits (B-06)."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_archive.rules.reference_codes import lookup_key
from desktop_archive.services.places.desk import Places
from desktop_archive.services.places.register import PlaceLine
from desktop_archive.ui.shelf_map.places.shelf_form import ShelfForm
from desktop_archive.ui.theme.current import pixels, theme
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.widgets.boxes import Card, column, row
from desktop_archive.ui.widgets.forms import ChoiceField, TextField
from desktop_archive.ui.widgets.labels import label
from desktop_archive.ui.widgets.notices import EmptyState
from desktop_archive.ui.widgets.table import Table
from desktop_archive.ui.widgets.windowed_model import Column
from desktop_archive.ui.words import say, say_list

_WIDE = 370


def _measure(value: int | None) -> str:
    return "" if value is None else f"{value:,}"


class RegisterPage(QWidget):
    """Lists the shelves and changes what is chosen.

    Signals:
        build_wanted: there is no shelf yet, and some shall be built.
    """

    build_wanted = Signal()

    def __init__(self, places: Places) -> None:
        super().__init__()
        self._places = places
        self._lines: list[PlaceLine] = []
        self.filter, self.which = TextField(), ChoiceField()
        self.count = label("", "second")
        self.table = Table("places", self._columns(), many=True)
        self.form = ShelfForm(places)
        self._empty = EmptyState("grid-3x3")
        self._empty.step_taken.connect(self.build_wanted)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        head = row(self.filter, self.which, space=SPACE[3], margin=SPACE[2])
        head.setStretch(0, 1)
        left = column(head, self._stack, row(self.count, margin=SPACE[2]), space=0)
        left.setStretch(1, 1)
        self._card = Card(column(self.form), margin=SPACE[3])
        layout = row(Card(left, margin=1), self._card, space=SPACE[3])
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self.filter.line.textChanged.connect(lambda _text: self._show())
        self.which.box.activated.connect(lambda _at: self._show())
        selection = self.table.selectionModel()
        selection.selectionChanged.connect(lambda *_: self._choose())
        theme().on_change(self._dress)
        self.retranslate()

    def refresh(self) -> None:
        """Read the shelves again, keeping the one that is chosen."""
        kept = self.table.current_row()
        self._lines = self._places.register.lines()
        self._show(kept.id if kept else None)

    def shown(self) -> list[PlaceLine]:
        """Return the shelves that match what is typed and chosen."""
        wanted, which = lookup_key(self.filter.text()), self.which.value()
        found = []
        for one in self._lines:
            text = lookup_key(one.row.address + one.kept_for + one.row.retired_reason)
            fits = {
                "kept": bool(one.kept_for),
                "limited": one.row.limit_kg is not None or bool(one.takes),
                "unmeasured": not one.row.length_mm or not one.row.height_mm,
                "empty": not one.row.boxes,
                "retired": one.is_retired,
            }.get(which, True)
            if fits and wanted in text and (which == "retired" or not one.is_retired):
                found.append(one)
        return found

    # --- inside -----------------------------------------------------------------------------

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column("address", "code", 150, lambda r: r.row.address, sortable=False),
            Column("kind", "text", 90, lambda r: say(r.kind), sortable=False),
            Column("length", "number", 76, lambda r: _measure(r.row.length_mm), sortable=False),
            Column("height", "number", 76, lambda r: _measure(r.row.height_mm), sortable=False),
            Column("depth", "number", 66, lambda r: _measure(r.row.depth_mm), sortable=False),
            Column("limit", "number", 66, lambda r: _measure(r.row.limit_kg), sortable=False),
            Column("boxes", "number", 56, lambda r: f"{r.row.boxes:,}", sortable=False),
            Column(
                "takes", "text", 110, lambda r: say_list([say(k) for k in r.takes]), sortable=False
            ),
            Column("kept", "text", 110, lambda r: r.kept_for, sortable=False),
            Column("retired", "text", 150, self._retired, sortable=False),
        )

    @staticmethod
    def _retired(found: PlaceLine) -> str:
        return f"{found.row.retired_on} {found.row.retired_reason}".strip()

    def _show(self, kept: int | None = None) -> None:
        found = self.shown()
        self.table.show_rows(found)
        self._stack.setCurrentIndex(0 if self._lines else 1)
        self.count.setText(self.tr("%n shelf(s)", "", len(found)))
        at = next((at for at, one in enumerate(found) if one.id == kept), 0)
        if found:
            self.table.choose(at)
        else:
            self.form.show_lines(())

    def _choose(self) -> None:
        self.form.show_lines(self.table.chosen_rows())

    def _dress(self) -> None:
        self._card.setFixedWidth(pixels(_WIDE))

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self.filter.set_name(self.tr("Address or holder"))
        self.which.set_name(self.tr("Shown"))
        self.which.set_choices(
            [
                ("", self.tr("all in use")),
                ("empty", self.tr("empty ones")),
                ("kept", self.tr("kept for somebody")),
                ("limited", self.tr("with limits")),
                ("unmeasured", self.tr("measures missing")),
                ("retired", self.tr("retired")),
            ]
        )
        self.table.rows.set_headings(
            (
                self.tr("Address"),
                self.tr("Made for"),
                self.tr("Net length"),
                self.tr("Clear height"),
                self.tr("Depth"),
                self.tr("Limit (kg)"),
                self.tr("Boxes"),
                self.tr("Takes only"),
                self.tr("Kept for"),
                self.tr("Retired"),
            )
        )
        self._empty.say(
            self.tr("No shelf is known yet"),
            self.tr("Build racks from a few numbers, or import a list of shelves."),
            self.tr("Build racks"),
        )
        self.form.retranslate()
        self._show()
