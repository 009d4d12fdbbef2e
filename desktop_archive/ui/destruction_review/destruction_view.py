"""The review as the window shows it: the current batch, what is due, the holds, all lists."""

from collections.abc import Sequence

from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from desktop_archive.rules.accounts import Right
from desktop_archive.services.destruction.models import ListSummary
from desktop_archive.services.room import Room
from desktop_archive.ui.destruction_review.batch_page import BatchPage
from desktop_archive.ui.destruction_review.follow_page import FollowPage
from desktop_archive.ui.destruction_review.lists_page import ListsPage
from desktop_archive.ui.destruction_review.view import ReviewView
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import View, Wish
from desktop_archive.ui.widgets.boxes import column, holder
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.labels import hint

_BATCH, _FOLLOW, _LISTS = "batch", "follow", "lists"


class DestructionView(View):
    """A batch moves along its track; the due list, the holds and all lists lie beside it."""

    def __init__(
        self, room: Room, due: ReviewView, batch: BatchPage, follow: FollowPage, lists: ListsPage
    ) -> None:
        super().__init__()
        self._room = room
        self.due, self.batch, self.follow, self.lists = due, batch, follow, lists
        self._tab = _BATCH
        self.new_button = Button("", icon_name="plus", on_click=self._open_new)
        self._stack = QStackedWidget()
        self.setLayout(column(self._stack))
        self._pages = {
            _BATCH: holder(column(batch, margin=0)),
            _FOLLOW: holder(column(follow, margin=0)),
            _LISTS: holder(column(lists, margin=0)),
        }
        for page in self._pages.values():
            layout = page.layout()
            assert layout is not None
            layout.setContentsMargins(SPACE[4], SPACE[3], SPACE[4], SPACE[3])
            self._stack.addWidget(page)
        self._stack.addWidget(due)
        self._connect_signals()
        self.retranslate()

    @override
    def title(self) -> str:
        return self.due.title()

    @override
    def tabs(self) -> Sequence[tuple[str, str, int | None]]:
        line = self.batch.current()
        word, count = (self.tr("Batch"), None) if line is None else (line.number, line.pieces)
        first, last = (_BATCH, word, count), (_LISTS, self.tr("Lists"), None)
        follow = (_FOLLOW, self.tr("Follow-up"), None)
        return [first, *self.due.tabs(), follow, last]

    @override
    def list_title(self) -> str:
        return self.title()

    @override
    def open_tab(self, key: str) -> None:
        self._tab = key
        page = self._pages.get(key)
        if page is None:
            self.due.open_tab(key)
        self._stack.setCurrentWidget(page or self.due)
        self._read()

    @override
    def page_actions(self) -> Sequence[QWidget]:
        return (self.new_button, *self.due.page_actions())

    @override
    def refresh(self) -> None:
        self.due.refresh()
        self._read()

    @override
    def handle_scan(self, code: str) -> bool:
        return self.batch.handle_scan(code) if self._tab == _BATCH else False

    @override
    def grant(self, wish: Wish) -> None:
        self.wished.emit(Wish("view", "destruction_review/due"))
        self.due.grant(wish)

    def _read(self) -> None:
        """Read again what is shown, and whether one may begin something."""
        may = self._room.may(Right.REVIEW)
        why = "" if may else self.tr("Your roles do not include the review.")
        for button in (self.new_button, self.batch.empty.button, self.lists.new_button):
            button.setEnabled(may)
            button.setToolTip(hint(why))
        if self._tab == _LISTS:
            self.lists.refresh()
        elif self._tab == _FOLLOW:
            self.follow.refresh()
        elif self._tab == _BATCH:
            self.batch.refresh()
        self.tabs_changed.emit()

    def _open_new(self) -> None:
        self._go_to(_BATCH)
        self.batch.open_new()

    def _open_list(self, found: ListSummary) -> None:
        self._go_to(_BATCH)
        self.batch.open_list(found)
        self.tabs_changed.emit()

    def _go_to(self, tab: str) -> None:
        """Go to a tab; the window moves the mark over it."""
        self.wished.emit(Wish("view", f"destruction_review/{tab}"))
        if self._tab != tab:
            self.open_tab(tab)

    def _connect_signals(self) -> None:
        due, batch, lists = self.due, self.batch, self.lists
        due.told.connect(self.told)
        due.wished.connect(self.wished)
        due.tabs_changed.connect(self.tabs_changed)
        due.printed.connect(self.printed)
        due.save_wanted.connect(self.save_wanted)
        due.paper_wanted.connect(self.paper_wanted)
        due.drawing_wanted.connect(self.drawing_wanted)
        for page in (batch, lists):
            page.told.connect(self.told)
            page.changed.connect(self.tabs_changed)
        batch.printed.connect(self.printed)
        batch.due_wanted.connect(lambda: self._go_to("due"))
        lists.opened.connect(self._open_list)
        self.follow.told.connect(self.told)
        self.follow.opened.connect(lambda key: self.wished.emit(Wish("record", key)))
        self.follow.catalogue_wanted.connect(lambda: self.wished.emit(Wish("view", "catalogue")))

    @override
    def retranslate(self) -> None:
        self.new_button.set_words(self.tr("New batch…"))
        self.batch.retranslate()
        self.lists.retranslate()
