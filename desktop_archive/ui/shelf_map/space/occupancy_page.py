"""How full each room, range, side or shelf is, in metres and per cent."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_archive.services.places.desk import Places
from desktop_archive.services.places.outlook import Occupancy
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.widgets.boxes import Card, column, row
from desktop_archive.ui.widgets.buttons import Switch
from desktop_archive.ui.widgets.labels import label
from desktop_archive.ui.widgets.table import Table
from desktop_archive.ui.widgets.windowed_model import Column
from desktop_archive.wording.space import metres

_FULL, _NEARLY = 0.95, 0.8


def _percent(found: Occupancy) -> str:
    return f"{found.stock.fill * 100:.0f} %"


def _tone(found: Occupancy) -> str:
    if found.stock.fill >= _FULL:
        return "refused"
    return "look" if found.stock.fill >= _NEARLY else "neutral"


class OccupancyPage(QWidget):
    """Lists what is taken and free; Enter shows a shelf on the map.

    Signals:
        shown: this shelf shall be seen on the map.
    """

    shown = Signal(int)

    def __init__(self, places: Places) -> None:
        super().__init__()
        self._places = places
        self.level, self.total = Switch(), label("", "second", wrap=True)
        self.table = Table("occupancy", self._columns())
        head = row(self.level, self.total, space=SPACE[3], margin=SPACE[2])
        head.setStretch(1, 1)
        layout = column(head, self.table, space=0)
        layout.setStretch(1, 1)
        self.setLayout(column(Card(layout, margin=1)))
        self.level.chosen.connect(lambda _key: self.refresh())
        self.table.row_opened.connect(self._open)
        self.retranslate()

    def refresh(self) -> None:
        """Count again."""
        found = self._places.outlook.occupancy(self.level.current() or "room")
        self.table.show_rows(found)
        capacity = sum(one.stock.capacity_mm for one in found)
        used = sum(one.stock.used_mm for one in found)
        words = self.tr("{0} m taken of {1} m").format(metres(used), metres(capacity))
        if capacity:
            words += f" · {used / capacity * 100:.0f} %"
        assumed = sum(one.assumed for one in found)
        if assumed:
            words += " · " + self.tr("%n without net length: 860 mm assumed", "", assumed)
        self.total.setText(words if found else self.tr("There is no shelf for boxes yet."))

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column("address", "code", 170, lambda r: r.address, sortable=False),
            Column("name", "text", 150, lambda r: r.name, sortable=False),
            Column("shelves", "number", 80, lambda r: f"{r.shelves:,}", sortable=False),
            Column("boxes", "number", 80, lambda r: f"{r.boxes:,}", sortable=False),
            Column(
                "capacity", "number", 110, lambda r: metres(r.stock.capacity_mm), sortable=False
            ),
            Column("used", "number", 100, lambda r: metres(r.stock.used_mm), sortable=False),
            Column("free", "number", 100, lambda r: metres(r.stock.free_mm), sortable=False),
            Column("fill", "chip", 90, _percent, chip=_tone, sortable=False),
        )

    def _open(self, found: Occupancy) -> None:
        if self.level.current() == "shelf":
            self.shown.emit(found.id)

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self.level.set_choices(
            [
                ("room", self.tr("By room")),
                ("range", self.tr("By range")),
                ("side", self.tr("By side")),
                ("shelf", self.tr("By shelf")),
            ]
        )
        self.table.rows.set_headings(
            (
                self.tr("Place"),
                self.tr("Name"),
                self.tr("Shelves"),
                self.tr("Boxes"),
                self.tr("Length (m)"),
                self.tr("Taken (m)"),
                self.tr("Free (m)"),
                self.tr("Full"),
            )
        )
