"""The settings view: a list of its pages under headings, and the one that is open."""

from collections.abc import Sequence
from functools import cached_property
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget
from typing_extensions import override

from desktop_archive.services.room import Room
from desktop_archive.settings import Settings
from desktop_archive.ui.background import Background
from desktop_archive.ui.settings.about import AboutPage, KeysPage
from desktop_archive.ui.settings.accounts import AccountsPage
from desktop_archive.ui.settings.calendar import CalendarPage
from desktop_archive.ui.settings.computers import ComputersPage
from desktop_archive.ui.settings.deputies import DeputiesPage
from desktop_archive.ui.settings.disposal import DisposalPage
from desktop_archive.ui.settings.fields import FieldsPage
from desktop_archive.ui.settings.general import GeneralPage
from desktop_archive.ui.settings.inspections import InspectionsPage
from desktop_archive.ui.settings.keeping import KeepingPage
from desktop_archive.ui.settings.matrix import MatrixPage
from desktop_archive.ui.settings.policies import PoliciesPage
from desktop_archive.ui.settings.retention import SchedulePage
from desktop_archive.ui.settings.roles import RolesPage
from desktop_archive.ui.settings.scanner_test import ScannerTestPage
from desktop_archive.ui.settings.seals import SealsPage
from desktop_archive.ui.settings.security import SecurityPage
from desktop_archive.ui.settings.signing_key import SigningKeyPage
from desktop_archive.ui.settings.training import TrainingPage
from desktop_archive.ui.settings.units import UnitsPage
from desktop_archive.ui.settings.word_lists import WordListsPage
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import View, Wish
from desktop_archive.ui.widgets.boxes import Card, column, row
from desktop_archive.ui.widgets.side_list import Group, SideList

#: Pages that read the room again whenever they are opened.
_READING = (
    AccountsPage,
    RolesPage,
    UnitsPage,
    TrainingPage,
    SigningKeyPage,
    PoliciesPage,
    MatrixPage,
    WordListsPage,
    DeputiesPage,
    FieldsPage,
    SchedulePage,
    DisposalPage,
    CalendarPage,
    SealsPage,
    ComputersPage,
    InspectionsPage,
    KeepingPage,
    SecurityPage,
    KeysPage,
    AboutPage,
)

#: The pages under their headings, in the order of the list.
_GROUPS = {
    "desk": ("general", "scanner", "keys", "about"),
    "people": ("accounts", "roles", "units", "matrix", "deputies", "training"),
    "rules": ("policies", "words", "fields", "retention", "disposal", "calendar"),
    "trust": ("signing", "seals", "backups", "computers", "inspections", "security"),
}

#: Where a tab and its page are called by different names.
_ATTRIBUTES = {"signing": "signing_key", "backups": "keeping"}

_P = TypeVar("_P", bound=QWidget)
#: A page that hands its prints to the window.
_Printing = TypeVar(
    "_Printing",
    AccountsPage,
    ComputersPage,
    InspectionsPage,
    KeepingPage,
    SchedulePage,
    SealsPage,
    SecurityPage,
    SigningKeyPage,
    TrainingPage,
)


class SettingsView(View):
    """Choices of this workplace and of the room.

    Signals:
        chosen: the settings of this workplace as they are now.
    """

    chosen = Signal(object)

    def __init__(self, room: Room, settings: Settings, background: Background) -> None:
        super().__init__()
        self._room, self._settings, self._background = room, settings, background
        self._tab = "general"
        self.side, self._stack = SideList(), QStackedWidget()
        self._areas: dict[QWidget, QScrollArea] = {}
        self._build()
        self._stack.setCurrentWidget(self._areas[self.general])
        self.retranslate()

    def _build(self) -> None:
        self.side.chosen.connect(self.open_tab)
        self.setFocusProxy(self.side)
        layout = row(Card(column(self.side), margin=SPACE[1]), self._stack, space=SPACE[3])
        layout.setStretch(1, 1)
        layout.setContentsMargins(SPACE[4], SPACE[3], SPACE[4], SPACE[3])
        self.setLayout(layout)

    # --- every page is made when it is first opened ---------------------------------------------

    @cached_property
    def general(self) -> GeneralPage:
        """Language, look, scanner and printer of this workplace."""
        page = self._put(GeneralPage(self._settings))
        page.chosen.connect(self.chosen)
        return page

    @cached_property
    def keeping(self) -> KeepingPage:
        """Copies, restoring, and handing the room on."""
        page = self._put_printing(KeepingPage(self._room, self._background))
        page.restore_wanted.connect(lambda copy: self.wished.emit(Wish("restore", copy)))
        return page

    @cached_property
    def scanner(self) -> ScannerTestPage:
        """What the scanner sends, key by key."""
        return self._put(ScannerTestPage())

    @cached_property
    def keys(self) -> KeysPage:
        """Which key does what."""
        return self._put(KeysPage())

    @cached_property
    def about(self) -> AboutPage:
        """The program, its parts and their licences."""
        return self._put(AboutPage(self._room))

    @cached_property
    def accounts(self) -> AccountsPage:
        """Who may come in, and as what."""
        return self._put_printing(AccountsPage(self._room))

    @cached_property
    def roles(self) -> RolesPage:
        """What each role may do."""
        return self._put(RolesPage(self._room))

    @cached_property
    def matrix(self) -> MatrixPage:
        """Who signs for which use."""
        return self._put(MatrixPage(self._room))

    @cached_property
    def deputies(self) -> DeputiesPage:
        """Who signs for whom, and how long."""
        return self._put(DeputiesPage(self._room))

    @cached_property
    def units(self) -> UnitsPage:
        """Departments and temporary bodies, and who does what in them."""
        return self._put(UnitsPage(self._room))

    @cached_property
    def training(self) -> TrainingPage:
        """Who was taught about secrets, and when."""
        return self._put_printing(TrainingPage(self._room))

    @cached_property
    def policies(self) -> PoliciesPage:
        """Numbers that the room has decided on."""
        return self._put(PoliciesPage(self._room))

    @cached_property
    def words(self) -> WordListsPage:
        """Posts and purposes to choose from."""
        return self._put(WordListsPage(self._room))

    @cached_property
    def fields(self) -> FieldsPage:
        """What is described of a record."""
        return self._put(FieldsPage(self._room))

    @cached_property
    def retention(self) -> SchedulePage:
        """Periods and the schedule of classes."""
        return self._put_printing(SchedulePage(self._room))

    @cached_property
    def disposal(self) -> DisposalPage:
        """How things are destroyed, before whom."""
        return self._put(DisposalPage(self._room))

    @cached_property
    def calendar(self) -> CalendarPage:
        """Working days."""
        return self._put(CalendarPage(self._room, self._background))

    @cached_property
    def signing_key(self) -> SigningKeyPage:
        """The key with which the person at the desk signs."""
        return self._put_printing(SigningKeyPage(self._room))

    @cached_property
    def seals(self) -> SealsPage:
        """Seals of the register on paper."""
        return self._put_printing(SealsPage(self._room, self._background))

    @cached_property
    def computers(self) -> ComputersPage:
        """Computers that were sent to repair."""
        return self._put_printing(ComputersPage(self._room))

    @cached_property
    def inspections(self) -> InspectionsPage:
        """What was inspected, and what was found."""
        return self._put_printing(InspectionsPage(self._room))

    @cached_property
    def security(self) -> SecurityPage:
        """What the program promises, and what it cannot."""
        return self._put_printing(SecurityPage(self._room))

    def _put(self, page: _P) -> _P:
        self._areas[page] = _scrolling_both_ways(page)
        self._stack.addWidget(self._areas[page])
        return page

    def _put_printing(self, page: _Printing) -> _Printing:
        page.printed.connect(self.printed)
        return self._put(page)

    def _shown(self) -> QWidget:
        """Return the page of the open tab."""
        page: QWidget = getattr(self, _ATTRIBUTES.get(self._tab, self._tab))
        return page

    @override
    def title(self) -> str:
        return self.tr("Settings")

    @override
    def tabs(self) -> Sequence[tuple[str, str, int | None]]:
        return [(key, word, None) for _, lines in self._groups() for key, word in lines]

    @override
    def lists_tabs(self) -> bool:
        return True

    @override
    def list_title(self) -> str:
        words = {key: word for key, word, _ in self.tabs()}
        return self.keeping.title() if self._tab == "backups" else words[self._tab]

    def _groups(self) -> Sequence[Group]:
        words = {
            "general": self.tr("Look and desk"),
            "scanner": self.tr("Scanner test"),
            "accounts": self.tr("Accounts"),
            "roles": self.tr("Roles and rights"),
            "units": self.tr("Units"),
            "training": self.tr("Training"),
            "signing": self.tr("Signing"),
            "policies": self.tr("Policies"),
            "matrix": self.tr("Approvals"),
            "words": self.tr("Lists"),
            "deputies": self.tr("Deputies"),
            "fields": self.tr("Fields"),
            "retention": self.tr("Retention"),
            "disposal": self.tr("Destruction"),
            "calendar": self.tr("Calendar"),
            "seals": self.tr("Seals"),
            "backups": self.tr("Keeping"),
            "computers": self.tr("Computers"),
            "inspections": self.tr("Inspections"),
            "security": self.tr("Safety"),
            "keys": self.tr("Keys"),
            "about": self.tr("About"),
        }
        headings = {
            "desk": self.tr("This desk"),
            "people": self.tr("People"),
            "rules": self.tr("Rules and lists"),
            "trust": self.tr("Trust"),
        }
        return [
            (headings[name], [(key, words[key]) for key in keys]) for name, keys in _GROUPS.items()
        ]

    @override
    def retranslate(self) -> None:
        self.side.setAccessibleName(self.title())
        self.side.set_groups(self._groups())
        self.side.choose(self._tab)

    @override
    def open_tab(self, key: str) -> None:
        self._tab = key
        self.side.choose(key)
        self._stack.setCurrentWidget(self._areas[self._shown()])
        self.refresh()

    @override
    def open_part(self, key: str) -> None:
        if self._tab == "backups":
            self.keeping.open_part(key)

    @override
    def refresh(self) -> None:
        shown = self._shown()
        if isinstance(shown, _READING):
            shown.refresh()

    @override
    def handle_scan(self, code: str) -> bool:
        if self._tab != "scanner":
            return False
        self.scanner.take(code)
        return True


def _scrolling_both_ways(page: QWidget) -> QScrollArea:
    """Return an area in which a page scrolls where the window is smaller than it has to be."""
    area = QScrollArea()
    area.setObjectName("plain")
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setWidget(page)
    return area
