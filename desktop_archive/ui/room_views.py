"""Every view of an open room with the desks it works at, made when it is first wanted."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property, partial
from pathlib import Path

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_archive.rules.printed import Printout
from desktop_archive.services.hits import Hits
from desktop_archive.services.room import Room
from desktop_archive.services.today import TodayDesk
from desktop_archive.settings import Settings
from desktop_archive.ui.background import Background
from desktop_archive.ui.languages import current_language
from desktop_archive.ui.list_saving import Lists
from desktop_archive.ui.scanner.filter import ScanFilter
from desktop_archive.ui.today.view import TodayView
from desktop_archive.ui.view import Tone, View


class RoomViews(Mapping[str, View]):
    """The views by their keys; to look one up is to make it, to ask whether it is there is not."""

    def __init__(
        self,
        room: Room,
        chosen: Settings,
        background: Background,
        scans: ScanFilter,
        wire: Callable[[View], None],
        choose: Callable[[Settings], None],
    ) -> None:
        self._room, self._chosen, self._background = room, chosen, background
        self._scans, self._wire, self._choose = scans, wire, choose
        self._made: dict[str, View] = {}
        self._makers: dict[str, Callable[[], View]] = {
            "today": self._today,
            "loan_desk": self._loan_desk,
            "catalogue": self._catalogue,
            "shelf_map": self._shelf_map,
            "destruction_review": self._review,
            "reports": self._reports,
            "imports": self._imports,
            "numbering": self._numbering,
            "settings": self._settings,
        }

    @override
    def __getitem__(self, key: str) -> View:
        if key not in self._made:
            view = self._makers[key]()
            self._made[key] = view
            self._wire(view)
        return self._made[key]

    @override
    def __contains__(self, key: object) -> bool:
        return key in self._makers

    @override
    def __iter__(self) -> Iterator[str]:
        return iter(self._makers)

    @override
    def __len__(self) -> int:
        return len(self._makers)

    def unmade(self) -> list[str]:
        """Return the keys of the views that nobody has wanted yet, the likeliest first."""
        return [key for key in self._makers if key not in self._made]

    def draw_paper(
        self,
        wanted: object,
        window: QWidget,
        told: Callable[[str, Tone], None],
        printed: Callable[[Printout, str], None],
    ) -> None:
        """Draw a paper that a view wants, off the window's thread."""
        from desktop_archive.services.papers.desk import CataloguePapers  # noqa: PLC0415
        from desktop_archive.ui.printing.drawing import (  # noqa: PLC0415
            FormWanted,
            PaperDrawer,
            PaperWanted,
        )

        drawer = PaperDrawer(CataloguePapers(self._room), self._background, window)
        drawer.told.connect(told)
        drawer.printed.connect(printed)
        if isinstance(wanted, PaperWanted):
            drawer.draw(wanted)
        elif isinstance(wanted, FormWanted):
            from desktop_archive.services.forms import FormDesk  # noqa: PLC0415

            drawer.draw_form(wanted, FormDesk(self._room))

    # --- desks of the window itself, made when they are first wanted ---------------------------

    def lists(self) -> Lists:
        """Return the desk that saves and prints lists."""
        return self._list_desk

    def find(self, text: str, most: int) -> Hits:
        """Look a text up for the field on top."""
        return self._search(text, most)

    @cached_property
    def _list_desk(self) -> Lists:
        from desktop_archive.services.lists import ListDesk  # noqa: PLC0415

        return ListDesk(self._room)

    @cached_property
    def _search(self) -> Callable[[str, int], Hits]:
        from desktop_archive.services.search import SearchDesk  # noqa: PLC0415

        return SearchDesk(self._room).find

    # --- how each is made ---------------------------------------------------------------------

    def _today(self) -> View:
        return TodayView(TodayDesk(self._room), self._day_sheet)

    def _day_sheet(
        self, title: str, headings: Sequence[str], rows: Sequence[Sequence[str]]
    ) -> Printout:
        return self.lists().write(title, headings, rows, "", current_language())

    def _loan_desk(self) -> View:
        from desktop_archive.services.lending.desk import LoanDesk  # noqa: PLC0415
        from desktop_archive.services.lending.papers import DeskPapers  # noqa: PLC0415
        from desktop_archive.services.people import People  # noqa: PLC0415
        from desktop_archive.ui.loan_desk.view import LoanDeskView  # noqa: PLC0415

        desk = LoanDesk(self._room)
        papers, people = DeskPapers(self._room, desk.book), People(self._room)
        return LoanDeskView(desk, papers, people, loud=self._chosen.sound)

    def _catalogue(self) -> View:
        from desktop_archive.services.boxes import Boxes  # noqa: PLC0415
        from desktop_archive.services.catalogue.desk import Catalogue  # noqa: PLC0415
        from desktop_archive.services.destruction.due import DestructionReview  # noqa: PLC0415
        from desktop_archive.services.lending.desk import LoanDesk  # noqa: PLC0415
        from desktop_archive.ui.catalogue.view import CatalogueView  # noqa: PLC0415

        review, why_not_lent = DestructionReview(self._room), LoanDesk(self._room).why_not_lent
        why_not_moved = Boxes(self._room).why_not_moved
        return CatalogueView(Catalogue(self._room), review, why_not_lent, why_not_moved)

    def _shelf_map(self) -> View:
        from desktop_archive.services.boxes import Boxes  # noqa: PLC0415
        from desktop_archive.services.labels import Labels  # noqa: PLC0415
        from desktop_archive.services.moves.desk import MoveDesk  # noqa: PLC0415
        from desktop_archive.services.moves.papers import MovePapers  # noqa: PLC0415
        from desktop_archive.services.shelves import Stacks  # noqa: PLC0415
        from desktop_archive.services.stocktake.desk import StocktakeDesk  # noqa: PLC0415
        from desktop_archive.services.stocktake.papers import StocktakePapers  # noqa: PLC0415
        from desktop_archive.ui.shelf_map.moves_page import MovesPage  # noqa: PLC0415
        from desktop_archive.ui.shelf_map.stocktake.page import StocktakePage  # noqa: PLC0415
        from desktop_archive.ui.shelf_map.view import ShelfMapView  # noqa: PLC0415

        room, stacks = self._room, Stacks(self._room)
        papers, loud = StocktakePapers(room), self._chosen.sound
        folder = self._chosen.stock_folder
        labels = Labels(room, Path(folder) if folder else None)
        counting = partial(StocktakePage, StocktakeDesk(room), stacks, papers, loud=loud)
        boxes = Boxes(room)
        moves = MovesPage(MoveDesk(room), stacks, boxes, MovePapers(room))
        return ShelfMapView(stacks, boxes, labels, counting, moves)

    def _review(self) -> View:
        from desktop_archive.ui.destruction_review.making import (  # noqa: PLC0415
            make_destruction_view,
        )

        return make_destruction_view(self._room, loud=self._chosen.sound)

    def _reports(self) -> View:
        from desktop_archive.services.audit import AuditDesk  # noqa: PLC0415
        from desktop_archive.services.lists import ListDesk  # noqa: PLC0415
        from desktop_archive.services.registers import Registers  # noqa: PLC0415
        from desktop_archive.ui.reports.view import ReportsView  # noqa: PLC0415

        room = self._room
        return ReportsView(Registers(room), AuditDesk(room), ListDesk(room), room)

    def _imports(self) -> View:
        from desktop_archive.services.imports.desk import ImportDesk  # noqa: PLC0415
        from desktop_archive.ui.imports.view import ImportView  # noqa: PLC0415

        return ImportView(ImportDesk(self._room), self._background)

    def _numbering(self) -> View:
        from desktop_archive.ui.numbering.view import NumberingView  # noqa: PLC0415

        return NumberingView(self._room, self._background)

    def _settings(self) -> View:
        from desktop_archive.ui.settings.view import SettingsView  # noqa: PLC0415

        view = SettingsView(self._room, self._chosen, self._background)
        view.chosen.connect(self._choose)
        view.scanner.listen(self._scans)
        return view
