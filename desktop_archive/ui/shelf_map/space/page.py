"""The tab of space: where does it fit, occupancy, full when (screens §4)."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.places.desk import Places
from desktop_archive.services.trouble import ArchiveUnavailableError
from desktop_archive.ui.shelf_map.space.fit_page import FitPage
from desktop_archive.ui.shelf_map.space.occupancy_page import OccupancyPage
from desktop_archive.ui.shelf_map.space.outlook_page import OutlookPage
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import column, row
from desktop_archive.ui.widgets.buttons import Switch
from desktop_archive.ui.words import say_known


class SpacePage(QWidget):
    """Three pages beside each other; one is open.

    Signals:
        told: a result with its tone.
        placed: how many boxes stand somewhere now.
        shown: this shelf shall be seen on the map.
        printed: a paper, with its title.
    """

    told = Signal(str, object)
    placed = Signal(int)
    shown = Signal(int)
    printed = Signal(object, str)

    def __init__(self, places: Places) -> None:
        super().__init__()
        self._places = places
        self.fit, self.occupancy = FitPage(places), OccupancyPage(places)
        self.outlook = OutlookPage(places)
        self._pages: dict[str, FitPage | OccupancyPage | OutlookPage] = {
            "fit": self.fit,
            "occupancy": self.occupancy,
            "outlook": self.outlook,
        }
        self.switch = Switch()
        self._stack = QStackedWidget()
        for page in self._pages.values():
            self._stack.addWidget(page)
        self.setLayout(column(row(self.switch, None), self._stack, space=SPACE[3]))
        self.switch.chosen.connect(self.open)
        self.fit.told.connect(self.told)
        self.fit.placed.connect(self.placed)
        self.fit.shown.connect(self.shown)
        self.occupancy.shown.connect(self.shown)
        self.outlook.told.connect(self.told)
        self.outlook.printed.connect(self.printed)
        self.retranslate()

    def open(self, key: str) -> None:
        """Open one of the pages."""
        self.switch.choose(key)
        self._stack.setCurrentWidget(self._pages[key])
        self.refresh()

    def refresh(self) -> None:
        """Read again what the open page shows."""
        self._pages[self.switch.current()].refresh()

    def can_undo(self) -> bool:
        """Tell whether the last placing of many can be taken back."""
        return self._places.space.can_undo()

    def undo(self) -> None:
        """Take back the boxes that were placed together."""
        try:
            count = self._places.space.undo()
        except (RefusedError, ArchiveUnavailableError) as error:
            self.told.emit(say_known(error), Tone.REFUSED)
            return
        words = self.tr("Taken back: %n box(es) have no place again.", "", count)
        self.told.emit(words, Tone.DONE if count else Tone.LOOK)
        self.placed.emit(-count)

    def save_list(self) -> None:
        """Save the list of the open page as it is shown."""
        self._pages[self.switch.current()].table.save_list()

    def list_title(self) -> str:
        """Return what the list of the open page is called on paper."""
        return dict(self._words())[self.switch.current()]

    def _words(self) -> tuple[tuple[str, str], ...]:
        return (
            ("fit", self.tr("Where does it fit?")),
            ("occupancy", self.tr("How full it is")),
            ("outlook", self.tr("Full when?")),
        )

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self.switch.set_choices(self._words())
        for page in self._pages.values():
            page.retranslate()
