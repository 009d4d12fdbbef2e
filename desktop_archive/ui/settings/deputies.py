"""Deputies: who signs for a post while its holder is away (R-05)."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, QEvent
from PySide6.QtWidgets import QDateEdit, QWidget
from typing_extensions import override

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.lending.signing import Deputy
from desktop_archive.services.lending.deputies import Deputies, DeputyRow
from desktop_archive.services.room import Room
from desktop_archive.ui.theme.current import pixels, theme
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import Card, column, holder, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import ChoiceField, Field, TextField
from desktop_archive.ui.widgets.labels import hint, label
from desktop_archive.ui.widgets.notices import EmptyState, Notice
from desktop_archive.ui.widgets.table import Table
from desktop_archive.ui.widgets.windowed_model import Column
from desktop_archive.ui.words import KNOWN, post_choices, say_known, say_posts

_SIDE = 340


class DeputiesPage(QWidget):
    """Every term, and a form for the next one."""

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room, self._deputies = room, Deputies(room)
        self.table = Table("deputies", self._columns())
        self._empty = EmptyState("users")
        self._heading = label("", "title")
        self.post, self.name, self.by = ChoiceField(), TextField(), TextField()
        self.first, self.last = QDateEdit(), QDateEdit()
        for edit in (self.first, self.last):
            edit.setCalendarPopup(True)
            edit.setDisplayFormat("yyyy-MM-dd")
        self._first, self._last = Field(self.first), Field(self.last)
        self.add_button = Button("", kind="primary", on_click=self._add)
        self.end_button = Button("", on_click=self._end)
        self.notice = Notice()
        self._build()
        self.retranslate()

    def refresh(self) -> None:
        """Read the terms again."""
        self.post.set_choices(post_choices())
        rows = self._deputies.all()
        self.table.show_rows(rows)
        self.table.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        if rows:
            self.table.choose_again()
        today = self._room.today()
        for edit in (self.first, self.last):
            edit.setDate(QDate(today.year, today.month, today.day))
        may = self._room.may(Right.SETTINGS)
        words = "" if may else self.tr("Only a head or an administrator names deputies.")
        for button in (self.add_button, self.end_button):
            button.setEnabled(may)
            button.setToolTip(hint(words))
        self.end_button.setEnabled(may and bool(rows))

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column("post", "text", 200, lambda r: say_posts((r.post,)), sortable=False),
            Column("name", "text", 110, lambda r: r.name, sortable=False),
            Column("from", "date", 100, lambda r: r.valid_from, sortable=False),
            Column("to", "date", 100, lambda r: r.valid_to, sortable=False),
            Column("by", "text", 110, lambda r: r.appointed_by, sortable=False),
            Column("state", "chip", 120, self._state, chip=self._tone, sortable=False),
        )

    def _state(self, found: DeputyRow) -> str:
        today = self._room.today().isoformat()
        if found.ended_on:
            return self.tr("ended {0}").format(found.ended_on)
        if found.valid_to < today:
            return self.tr("over")
        return self.tr("signs now") if found.valid_from <= today else self.tr("to come")

    def _tone(self, found: DeputyRow) -> str:
        today = self._room.today().isoformat()
        runs = not found.ended_on and found.valid_from <= today <= found.valid_to
        return "done" if runs else "neutral"

    def _build(self) -> None:
        form = column(
            self._heading,
            self.post,
            self.name,
            self._first,
            self._last,
            self.by,
            row(self.add_button, self.end_button, None),
            self.notice,
            None,
            space=SPACE[3],
        )
        self._card = Card(form)
        left = Card(column(self.table, self._empty), margin=1)
        layout = row(holder(column(left)), self._card, space=SPACE[3])
        layout.setStretch(0, 1)
        self.setLayout(layout)
        theme().on_change(self._dress)

    def _dress(self) -> None:
        self._card.setFixedWidth(pixels(_SIDE))

    def _add(self) -> None:
        first, last = (date(*edit.date().getDate()) for edit in (self.first, self.last))
        deputy = Deputy(self.post.value(), self.name.text(), first, last)
        self._try(lambda: self._deputies.name(deputy, self.by.text()), self.tr("Deputy named."))

    def _end(self) -> None:
        found = self.table.current_row()
        if isinstance(found, DeputyRow):
            self._try(lambda: self._deputies.end(found.id), self.tr("The term has ended."))

    def _try(self, step: Callable[[], object], words: str) -> None:
        try:
            step()
        except KNOWN as error:
            self.notice.say(say_known(error), Tone.REFUSED)
            return
        self.name.set_text("")
        self.refresh()
        self.notice.say(words, Tone.DONE)

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self._heading.setText(self.tr("A deputy for a post"))
        self.post.set_name(self.tr("Post"))
        self.post.set_choices(post_choices())
        self.name.set_name(self.tr("Name of the deputy"))
        self._first.set_name(self.tr("From"))
        self._last.set_name(self.tr("Until"))
        self.by.set_name(self.tr("Appointed by"))
        self.add_button.set_words(self.tr("Name deputy"))
        self.end_button.set_words(self.tr("End the term today"))
        self._empty.say(
            self.tr("No deputies"),
            self.tr("Name one when the holder of a post is away, so that requests can be signed."),
        )
        post, name, by = self.tr("Post"), self.tr("Deputy"), self.tr("Appointed by")
        state = self.tr("State")
        headings = (post, name, self.tr("From"), self.tr("Until"), by, state)
        self.table.rows.set_headings(headings)
        self.table.viewport().update()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
