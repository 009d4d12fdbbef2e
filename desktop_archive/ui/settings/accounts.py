"""Who may sign in, with which roles."""

from collections.abc import Callable

from PySide6.QtCore import QDate, QEvent
from PySide6.QtWidgets import QCheckBox, QDateEdit, QWidget
from typing_extensions import override

from desktop_archive.rules.accounts import Right, Role
from desktop_archive.services.accounts import AccountLine, Door
from desktop_archive.services.room import Room
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import Card, column, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import ChoiceField, Field, TextField
from desktop_archive.ui.widgets.labels import label
from desktop_archive.ui.widgets.notices import Notice
from desktop_archive.ui.widgets.table import Table
from desktop_archive.ui.widgets.windowed_model import Column
from desktop_archive.ui.words import post_choices, say, say_failure, say_roles

_COLUMNS = (
    Column("login", "code", 130, lambda a: a.login, sortable=False),
    Column("name", "text", 130, lambda a: a.name, sortable=False),
    Column("roles", "text", 220, lambda a: say_roles(a.roles), sortable=False),
    Column("active", "text", 60, lambda a: "✓" if a.active else "–", sortable=False),
    Column("duty", "date", 120, lambda a: a.duty_signed_on or "–", sortable=False),
    Column("last", "date", 120, lambda a: (a.last_sign_in_at or "")[:10], sortable=False),
)


class AccountsPage(QWidget):
    """The list of accounts and one form for adding and changing."""

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room, self._door = room, Door(room)
        self._chosen: AccountLine | None = None
        self.table = Table("accounts", _COLUMNS)
        self.notice = Notice()
        self._heading = label("", "title")
        self.login, self.name, self.password = TextField(), TextField(), TextField(secret=True)
        self.roles = {role: QCheckBox() for role in Role}
        self.post = ChoiceField()
        self.post_button = Button("", on_click=self._set_post)
        self.add_button = Button("", kind="primary", on_click=self._add)
        self.roles_button = Button("", on_click=self._change_roles)
        self.password_button = Button("", on_click=self._set_password)
        self._date = QDateEdit(QDate.currentDate())
        self._date.setCalendarPopup(True)
        self._date.setDisplayFormat("yyyy-MM-dd")
        self.duty = Field(self._date)
        self.duty_button = Button("", on_click=self._note_duty)
        self.active_button = Button("", on_click=self._switch)
        self._build()
        self.table.row_chosen.connect(self._choose)
        self.retranslate()

    def _build(self) -> None:
        form = column(
            self._heading,
            self.notice,
            self.login,
            self.name,
            self.password,
            *self.roles.values(),
            row(self.add_button, None),
            row(self.roles_button, self.password_button, None),
            self.post,
            row(self.post_button, None),
            self.duty,
            row(self.duty_button, None),
            row(self.active_button, None),
            None,
            space=SPACE[2],
        )
        card = Card(form)
        card.setFixedWidth(380)
        self.setLayout(row(Card(column(self.table), margin=1), card, space=SPACE[3]))

    def refresh(self) -> None:
        """Read the accounts again."""
        if not self._room.may(Right.ACCOUNTS):
            self.notice.say(self.tr("Only an administrator keeps accounts."), Tone.LOOK)
            self.table.show_rows([])
            return
        self.table.show_rows(self._door.accounts())

    def _choose(self, found: AccountLine | None) -> None:
        self._chosen = found
        if found is not None:
            self.login.set_text(found.login)
            self.name.set_text(found.name)
            for role, box in self.roles.items():
                box.setChecked(role in found.roles)
            self._offer_posts(found.post)
            self.post.choose(found.post)
            self.active_button.set_words(
                self.tr("Switch off") if found.active else self.tr("Switch on")
            )

    def _taken(self) -> list[str]:
        return [role for role, box in self.roles.items() if box.isChecked()]

    def _add(self) -> None:
        name = self.name.text() or self.login.text()
        self._try(
            lambda: self._door.add_account(
                self.login.text(), name, self._taken(), self.password.line.text()
            ),
            self.tr("Added: {0}").format(self.login.text()),
        )

    def _change_roles(self) -> None:
        if (found := self._chosen) is not None:
            words = self.tr("Roles changed: {0}").format(found.login)
            self._try(lambda: self._door.change_roles(found.id, self._taken()), words)

    def _set_password(self) -> None:
        if (found := self._chosen) is not None:
            words = self.tr("New password for {0}").format(found.login)
            self._try(lambda: self._door.set_password(found.id, self.password.line.text()), words)

    def _set_post(self) -> None:
        if (found := self._chosen) is not None:
            words = self.tr("Post of {0} set").format(found.login)
            self._try(lambda: self._door.set_post(found.id, self.post.value()), words)

    def _note_duty(self) -> None:
        if (found := self._chosen) is not None:
            words = self.tr("Confidentiality signed: {0}").format(found.login)
            on = self._date.date().toPython()
            self._try(lambda: self._door.note_duty(found.id, on), words)  # type: ignore[arg-type]

    def _switch(self) -> None:
        if (found := self._chosen) is not None:
            words = self.tr("Changed: {0}").format(found.login)
            self._try(lambda: self._door.set_active(found.id, active=not found.active), words)

    def _try(self, act: Callable[[], object], words: str) -> None:
        try:
            act()
        except Exception as error:
            told = say_failure(error)
            if told is None:
                raise
            self.notice.say(told, Tone.REFUSED)
            return
        self.password.line.clear()
        self.notice.say(words, Tone.DONE)
        self.refresh()

    def _offer_posts(self, kept: str = "") -> None:
        """Offer the posts of the room; a stopped one only to whom it is given already."""
        self.post.set_choices([("", self.tr("any post")), *post_choices(kept)])

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self._heading.setText(self.tr("Account"))
        self.login.set_name(self.tr("Sign-in name"))
        self.name.set_name(self.tr("Name in full"))
        self.password.set_name(self.tr("Password (at least 12 characters)"))
        self.add_button.set_words(self.tr("Add account"))
        self.roles_button.set_words(self.tr("Change roles"))
        self.password_button.set_words(self.tr("Set password"))
        self.post.set_name(self.tr("Signs requests as"))
        self._offer_posts()
        self.post_button.set_words(self.tr("Set post"))
        self.duty.set_name(self.tr("Duty of confidentiality signed on"))
        self.duty_button.set_words(self.tr("Note the signature"))
        self.active_button.set_words(self.tr("Switch off"))
        for role, box in self.roles.items():
            box.setText(say(role))
        self.table.rows.set_headings(
            (
                self.tr("Sign-in name"),
                self.tr("Name"),
                self.tr("Roles"),
                self.tr("Active"),
                self.tr("Confidentiality"),
                self.tr("Last sign-in"),
            )
        )

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
