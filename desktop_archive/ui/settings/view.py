"""The settings view: one page a tab."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget
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
from desktop_archive.ui.widgets.boxes import column

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
        self._stack = QStackedWidget()
        self._build()

    def _build(self) -> None:
        self.general.chosen.connect(self.chosen)
        self.keeping.restore_wanted.connect(lambda copy: self.wished.emit(Wish("restore", copy)))
        own = (self.retention, self.accounts, self.signing_key, self.seals, self.keeping)
        for printing in (*own, self.security, self.training):
            printing.printed.connect(self.printed)
        for page in self._pages.values():
            self._stack.addWidget(page)
        layout = column(self._stack)
        layout.setContentsMargins(SPACE[4], SPACE[3], SPACE[4], SPACE[3])
        self.setLayout(layout)

    @override
    def title(self) -> str:
        return self.tr("Settings")

    @override
    def tabs(self) -> Sequence[tuple[str, str, int | None]]:
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
        return [(key, word, None) for key, word in words.items()]

    @override
    def open_tab(self, key: str) -> None:
        self._tab = key
        self._stack.setCurrentWidget(self._pages[key])
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
