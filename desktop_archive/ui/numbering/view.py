"""The numbering view: one page a tab."""

from collections.abc import Sequence

from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from desktop_archive.rules.numbering import Run
from desktop_archive.services.room import Room
from desktop_archive.ui.background import Background
from desktop_archive.ui.numbering.check_page import CheckPage
from desktop_archive.ui.numbering.classes_page import ClassesPage
from desktop_archive.ui.numbering.renumber_page import RenumberPage
from desktop_archive.ui.numbering.schemes_page import SchemesPage
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import View, Wish
from desktop_archive.ui.widgets.boxes import column
from desktop_archive.ui.widgets.buttons import Button


class NumberingView(View):
    """Schemes, the numbers of classes, numbering anew, the check (theme 4)."""

    def __init__(self, room: Room, background: Background) -> None:
        super().__init__()
        self._tab = "schemes"
        self.schemes, self.classes = SchemesPage(room), ClassesPage(room, background)
        self.renumber, self.check = RenumberPage(room, background), CheckPage(room, background)
        self._pages: dict[str, SchemesPage | ClassesPage | RenumberPage | CheckPage] = {
            "schemes": self.schemes,
            "classes": self.classes,
            "renumber": self.renumber,
            "check": self.check,
        }
        self.print_button = Button("", icon_name="printer", on_click=self._print)
        self.back_button = Button("", icon_name="arrow-left", on_click=self._go_back)
        self._stack = QStackedWidget()
        for page in self._pages.values():
            self._stack.addWidget(page)
            page.told.connect(self.told)
        layout = column(self._stack)
        layout.setContentsMargins(SPACE[4], SPACE[3], SPACE[4], SPACE[3])
        self.setLayout(layout)
        self.renumber.wished.connect(self.wished)
        self.check.wished.connect(self.wished)
        self.check.printed.connect(self.printed)
        self.check.gap_chosen.connect(self._explain)
        self.retranslate()

    @override
    def title(self) -> str:
        return self.tr("Numbering")

    @override
    def tabs(self) -> Sequence[tuple[str, str, int | None]]:
        words = {
            "schemes": self.tr("Schemes"),
            "classes": self.tr("Numbers of classes"),
            "renumber": self.tr("Number anew"),
            "check": self.tr("Register check"),
        }
        return [(key, word, None) for key, word in words.items()]

    @override
    def open_tab(self, key: str) -> None:
        self._tab = key
        self._stack.setCurrentWidget(self._pages[key])
        self.refresh()

    @override
    def page_actions(self) -> Sequence[QWidget]:
        return (self.back_button, self.print_button)

    @override
    def list_title(self) -> str:
        words = {key: word for key, word, _ in self.tabs()}
        return f"{self.title()} · {words[self._tab]}"

    @override
    def refresh(self) -> None:
        self._pages[self._tab].refresh()

    @override
    def retranslate(self) -> None:
        self.back_button.set_words(self.tr("Catalogue"))
        self.print_button.set_words(self.tr("Print the list"))

    def _print(self) -> None:
        """Print the list of the page that is open, as it stands (N-03)."""
        page = self._pages[self._tab]
        table = page.classes if isinstance(page, ClassesPage) else page.table
        table.print_list()

    def _go_back(self) -> None:
        self.wished.emit(Wish("view", "catalogue"))

    def _explain(self, scope: str, run: Run) -> None:
        """Take a gap from the check to the form that says why it is empty."""
        self.wished.emit(Wish("view", "numbering/classes"))
        self.open_tab("classes")
        self.classes.explain(scope, run)
