"""The settings view: a list of its pages under headings, and the one that is open."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget
from typing_extensions import override

from desktop_archive.services.room import Room
from desktop_archive.settings import Settings
from desktop_archive.ui.background import Background
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

#: The pages under their headings, in the order of the list.
_GROUPS = {
    "desk": ("general", "scanner", "keys", "about"),
    "people": ("accounts", "roles", "matrix", "deputies", "training"),
    "rules": ("policies", "words", "fields", "retention", "disposal", "calendar"),
    "trust": ("signing", "seals", "backups", "security"),
}


class SettingsView(View):
    """Choices of this workplace and of the room.

    Signals:
        chosen: the settings of this workplace as they are now.
    """

    chosen = Signal(object)

    def __init__(self, room: Room, settings: Settings, background: Background) -> None:
        super().__init__()
        self._tab = "general"
        self.general, self.scanner = GeneralPage(settings), ScannerTestPage()
        self.accounts, self.roles = AccountsPage(room), RolesPage(room)
        self.signing_key, self.training = SigningKeyPage(room), TrainingPage(room)
        self.calendar = CalendarPage(room, background)
        self.policies, self.security = PoliciesPage(room), SecurityPage(room)
        self.matrix, self.words = MatrixPage(room), WordListsPage(room)
        self.deputies, self.disposal = DeputiesPage(room), DisposalPage(room)
        self.fields, self.retention = FieldsPage(room), SchedulePage(room)
        self.seals = SealsPage(room, background)
        self.keeping = KeepingPage(room, background)
        self.backups, self.handing_on = self.keeping.copies, self.keeping.handing_on
        self.keys, self.about = KeysPage(), AboutPage(room)
        self._pages = {
            "general": self.general,
            "scanner": self.scanner,
            "accounts": self.accounts,
            "roles": self.roles,
            "training": self.training,
            "signing": self.signing_key,
            "policies": self.policies,
            "matrix": self.matrix,
            "words": self.words,
            "deputies": self.deputies,
            "fields": self.fields,
            "retention": self.retention,
            "disposal": self.disposal,
            "calendar": self.calendar,
            "seals": self.seals,
            "backups": self.keeping,
            "security": self.security,
            "keys": self.keys,
            "about": self.about,
        }
        self.side, self._stack = SideList(), QStackedWidget()
        self._build()
        self.retranslate()

    def _build(self) -> None:
        self.general.chosen.connect(self.chosen)
        self.keeping.restore_wanted.connect(lambda copy: self.wished.emit(Wish("restore", copy)))
        own = (self.retention, self.accounts, self.signing_key, self.seals, self.keeping)
        for printing in (*own, self.security, self.training):
            printing.printed.connect(self.printed)
        self._areas = {key: _scrolling_both_ways(page) for key, page in self._pages.items()}
        for area in self._areas.values():
            self._stack.addWidget(area)
        self.side.chosen.connect(self.open_tab)
        self.setFocusProxy(self.side)
        layout = row(Card(column(self.side), margin=SPACE[1]), self._stack, space=SPACE[3])
        layout.setStretch(1, 1)
        layout.setContentsMargins(SPACE[4], SPACE[3], SPACE[4], SPACE[3])
        self.setLayout(layout)

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
        self._stack.setCurrentWidget(self._areas[key])
        self.refresh()

    @override
    def open_part(self, key: str) -> None:
        if self._tab == "backups":
            self.keeping.open_part(key)

    @override
    def refresh(self) -> None:
        shown = self._pages[self._tab]
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
