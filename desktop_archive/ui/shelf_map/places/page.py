"""The tab of places: register, racks, addresses, reservations, kinds of boxes (theme 6)."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QWidget

from desktop_archive.services.boxes import Boxes
from desktop_archive.services.shelves import Stacks
from desktop_archive.ui.shelf_map.places.address_form import AddressForm
from desktop_archive.ui.shelf_map.places.kept_page import KeptPage
from desktop_archive.ui.shelf_map.places.rack_builder import RackBuilder
from desktop_archive.ui.shelf_map.places.register_page import RegisterPage
from desktop_archive.ui.shelf_map.places.types_page import TypesPage
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import column, row
from desktop_archive.ui.widgets.buttons import Switch


class PlacesPage(QWidget):
    """Five pages beside each other; one is open.

    Signals:
        built: how many shelves are new.
        told: a result with its tone.
        cards_wanted: the cards for the ends of the ranges are wanted on paper.
        labels_wanted: the labels of these shelves are wanted.
        shown: this shelf shall be seen on the map.
        changed: places or kinds of boxes are different now.
    """

    built = Signal(int)
    told = Signal(str, object)
    cards_wanted = Signal()
    labels_wanted = Signal(object)
    shown = Signal(int)
    changed = Signal()

    def __init__(self, stacks: Stacks, boxes: Boxes) -> None:
        super().__init__()
        places = stacks.places
        self.register, self.builder = RegisterPage(places), RackBuilder(stacks)
        self.addresses, self.kept = AddressForm(places), KeptPage(places, boxes)
        self.types = TypesPage(places)
        self._pages: dict[str, RegisterPage | RackBuilder | AddressForm | KeptPage | TypesPage] = {
            "register": self.register,
            "builder": self.builder,
            "addresses": self.addresses,
            "kept": self.kept,
            "types": self.types,
        }
        self.switch = Switch()
        self._stack = QStackedWidget()
        for page in self._pages.values():
            scroll = QScrollArea()
            scroll.setWidget(page)
            scroll.setWidgetResizable(True)
            scroll.setFrameShape(QScrollArea.Shape.NoFrame)
            self._stack.addWidget(scroll)
        self.setLayout(column(row(self.switch, None), self._stack, space=SPACE[3]))
        self.switch.chosen.connect(self.open)
        self._connect_signals()
        self.retranslate()

    def open(self, key: str) -> None:
        """Open one of the pages."""
        self.switch.choose(key)
        self._stack.setCurrentIndex(list(self._pages).index(key))
        self.refresh()

    def refresh(self) -> None:
        """Read again what the open page shows."""
        self._pages[self.switch.current()].refresh()

    def save_list(self) -> None:
        """Save the list of the open page as it is shown."""
        page = self._pages[self.switch.current()]
        if isinstance(page, RackBuilder):
            self.told.emit(self.tr("This page has no list. Open the register first."), Tone.LOOK)
        else:
            page.table.save_list()

    def list_title(self) -> str:
        """Return what the list of the open page is called on paper."""
        return dict(self._words())[self.switch.current()]

    def _connect_signals(self) -> None:
        self.builder.built.connect(self.built)
        self.builder.cards_wanted.connect(self.cards_wanted)
        self.builder.labels_wanted.connect(self.labels_wanted)
        self.register.build_wanted.connect(lambda: self.open("builder"))
        form = self.register.form
        form.labels_wanted.connect(self.labels_wanted)
        form.shown.connect(self.shown)
        form.keep_wanted.connect(self._keep)
        for page in (self.builder, form, self.addresses, self.kept, self.types):
            page.told.connect(self.told)
        for page in (form, self.addresses, self.kept, self.types):
            page.changed.connect(self._changed)

    def _keep(self, shelf_id: int) -> None:
        self.open("kept")
        self.kept.begin(shelf_id)

    def _changed(self) -> None:
        self.refresh()
        self.changed.emit()

    def _words(self) -> tuple[tuple[str, str], ...]:
        return (
            ("register", self.tr("Register of shelves")),
            ("builder", self.tr("Build racks")),
            ("addresses", self.tr("Addresses")),
            ("kept", self.tr("Kept for")),
            ("types", self.tr("Kinds of boxes")),
        )

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self.switch.set_choices(self._words())
        for page in self._pages.values():
            page.retranslate()
