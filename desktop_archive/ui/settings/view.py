"""The settings view: a list of its pages under headings, and the one that is open."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget
from typing_extensions import override

from desktop_archive.services.room import Room
from desktop_archive.settings import Settings
from desktop_archive.ui.background import Background
from desktop_archive.ui.made_later import made_later
from desktop_archive.ui.settings.about import AboutPage, KeysPage
from desktop_archive.ui.settings.accounts import AccountsPage
from desktop_archive.ui.settings.calendar import CalendarPage
from desktop_archive.ui.settings.deputies import DeputiesPage
from desktop_archive.ui.settings.disposal import DisposalPage
from desktop_archive.ui.settings.fields import FieldsPage
from desktop_archive.ui.settings.general import GeneralPage
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
from desktop_archive.ui.settings.word_lists import WordListsPage
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import View, Wish
from desktop_archive.ui.widgets.boxes import Card, column, row
from desktop_archive.ui.widgets.side_list import Group, SideList

#: Pages that read the room again whenever they are opened.
_READING = (
    AccountsPage,
    RolesPage,
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
    KeepingPage,
    SecurityPage,
    KeysPage,
    AboutPage,
)

#: Pages that hand their prints to the window.
_PRINTING = (
    SchedulePage,
    AccountsPage,
    SigningKeyPage,
    SealsPage,
    KeepingPage,
    SecurityPage,
    TrainingPage,
)

#: The pages under their headings, in the order of the list.
_GROUPS = {
    "desk": ("general", "scanner", "keys", "about"),
    "people": ("accounts", "roles", "matrix", "deputies", "training"),
    "rules": ("policies", "words", "fields", "retention", "disposal", "calendar"),
    "trust": ("signing", "seals", "backups", "security"),
}


#: Where a tab and its page are called by different names.
_ATTRIBUTES = {"signing": "signing_key", "backups": "keeping"}


class SettingsView(View):
    """Choices of this workplace and of the room.

    Signals:
        chosen: the settings of this workplace as they are now.
    """

    chosen = Signal(object)

    room: Room
    settings: Settings
    background: Background

    general = made_later(lambda view: GeneralPage(view.settings))
    scanner = made_later(lambda _view: ScannerTestPage())
    keys = made_later(lambda _view: KeysPage())
    about = made_later(lambda view: AboutPage(view.room))
    accounts = made_later(lambda view: AccountsPage(view.room))
    roles = made_later(lambda view: RolesPage(view.room))
    matrix = made_later(lambda view: MatrixPage(view.room))
    deputies = made_later(lambda view: DeputiesPage(view.room))
    training = made_later(lambda view: TrainingPage(view.room))
    policies = made_later(lambda view: PoliciesPage(view.room))
    words = made_later(lambda view: WordListsPage(view.room))
    fields = made_later(lambda view: FieldsPage(view.room))
    retention = made_later(lambda view: SchedulePage(view.room))
    disposal = made_later(lambda view: DisposalPage(view.room))
    calendar = made_later(lambda view: CalendarPage(view.room, view.background))
    signing_key = made_later(lambda view: SigningKeyPage(view.room))
    seals = made_later(lambda view: SealsPage(view.room, view.background))
    keeping = made_later(lambda view: KeepingPage(view.room, view.background))
    security = made_later(lambda view: SecurityPage(view.room))

    def __init__(self, room: Room, settings: Settings, background: Background) -> None:
        super().__init__()
        self.room, self.settings, self.background = room, settings, background
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

    def put(self, page: QWidget) -> None:
        """Take in a page that was just made, and hand on what it says."""
        self._areas[page] = _scrolling_both_ways(page)
        self._stack.addWidget(self._areas[page])
        if isinstance(page, GeneralPage):
            page.chosen.connect(self.chosen)
        if isinstance(page, KeepingPage):
            page.restore_wanted.connect(lambda copy: self.wished.emit(Wish("restore", copy)))
        if isinstance(page, _PRINTING):
            page.printed.connect(self.printed)

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
