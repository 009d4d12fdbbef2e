"""Units: every one with its days, its duties and what is open, and a form beside the list."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_archive.rules.units import Duty
from desktop_archive.services.room import Room
from desktop_archive.services.units import UnitLine, Units
from desktop_archive.ui.settings.unit_form import UnitForm
from desktop_archive.ui.theme.current import pixels, theme
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.widgets.boxes import Card, column, row, scrolling
from desktop_archive.ui.widgets.notices import EmptyState
from desktop_archive.ui.widgets.table import Table
from desktop_archive.ui.widgets.windowed_model import Column
from desktop_archive.ui.words import say, say_list

_SIDE = 360


def _holders(duty: Duty) -> Column:
    return Column(
        *(duty.value, "text", 90),
        lambda r: say_list([one.person for one in r.holders(duty)]),
        sortable=False,
    )


_COLUMNS = (
    Column("title", "text", 120, lambda r: r.row.name, sortable=False),
    Column("code", "code", 60, lambda r: r.row.code, sortable=False),
    Column("from", "date", 90, lambda r: r.row.valid_from, sortable=False),
    Column("until", "date", 90, lambda r: r.row.closed_on or r.row.valid_to or "", sortable=False),
    _holders(Duty.COLLECTOR),
    _holders(Duty.LIAISON),
    Column(
        *("matters", "text", 180),
        lambda r: say_list([say(one) for one in r.matters]),
        sortable=False,
    ),
)


class UnitsPage(QWidget):
    """The list of units, and the chosen one beside it."""

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._units = Units(room)
        self._lines: list[UnitLine] = []
        self.table = Table("units", _COLUMNS, key=lambda one: one.row.id)
        self._empty = EmptyState("users")
        self.form = UnitForm(room, self._units)
        form = scrolling(column(self.form))
        # What was refused or is asked stays in sight, however far down the form one is.
        above = (self.form.notice, self.form.question)
        self._card = Card(column(*above, form), margin=SPACE[3])
        left = Card(column(self.table, self._empty), margin=1)
        layout = row(left, self._card, space=SPACE[3])
        layout.setStretch(0, 1)
        self.setLayout(layout)
        theme().on_change(self._dress)
        self.table.row_chosen.connect(self._choose)
        self.form.changed.connect(self._read)
        self._empty.step_taken.connect(self.form.name.line.setFocus)
        self.retranslate()

    def _dress(self) -> None:
        self._card.setFixedWidth(pixels(_SIDE))

    def refresh(self) -> None:
        """Read the units again; the chosen one stays chosen."""
        found = self.table.current_row()
        self._read(found.row.id if isinstance(found, UnitLine) else 0)

    def _read(self, unit_id: int) -> None:
        self._lines = self._units.lines()
        self.table.show_rows(self._lines)
        self.table.setVisible(bool(self._lines))
        self._empty.setVisible(not self._lines)
        at = [one.row.id for one in self._lines].index(unit_id) if unit_id else 0
        if self._lines:
            self.table.choose(at)
        self._show()

    def _choose(self, _found: object) -> None:
        self.form.notice.say("")
        self._show()

    def _show(self) -> None:
        found = self.table.current_row()
        self.form.show_unit(found if isinstance(found, UnitLine) else None, self._lines)

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self._empty.say(
            self.tr("No units yet"),
            self.tr("Enter the departments whose records come here, each with its code."),
            self.tr("Enter the first unit"),
        )
        unit = (self.tr("Name"), self.tr("Code"), self.tr("From"), self.tr("Until"))
        duties = (say(Duty.COLLECTOR), say(Duty.LIAISON))
        self.table.rows.set_headings((*unit, *duties, self.tr("To settle")))
        self.table.viewport().update()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
