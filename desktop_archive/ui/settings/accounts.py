"""Who may sign in, with which roles, and how far each reaches."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_archive.rules.accounts import Right, Role
from desktop_archive.services.accounts import AccountLine, Door
from desktop_archive.services.roles import Roles
from desktop_archive.services.room import Room
from desktop_archive.ui.settings.account_reach import ReachForm
from desktop_archive.ui.settings.recovery_card import RecoveryCard
from desktop_archive.ui.theme.current import pixels, theme
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import Card, clear, column, line, row, scrolling
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import TextField
from desktop_archive.ui.widgets.labels import hint, label, tooltip
from desktop_archive.ui.widgets.notices import Notice
from desktop_archive.ui.widgets.table import Table
from desktop_archive.ui.widgets.windowed_model import Column
from desktop_archive.ui.words import KNOWN, say_day, say_known, say_role, say_roles, say_secrecy

_SIDE, _ROLE = 364, 150


class AccountsPage(QWidget):
    """The list of accounts, one form for adding and changing, and what goes with each.

    Signals:
        printed: a paper to be signed or sealed, and its name.
    """

    printed = Signal(object, str)

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room, self._door = room, Door(room)
        self._chosen: AccountLine | None = None
        self.table = Table("accounts", self._columns())
        self.notice = Notice()
        self._heading = label("", "title")
        self.login, self.name, self.password = TextField(), TextField(), TextField(secret=True)
        self.roles: dict[str, QCheckBox] = {}
        self._boxes = QVBoxLayout()
        self.add_button = Button("", kind="primary", on_click=self._add)
        self.roles_button = Button("", on_click=self._change_roles)
        self.password_button = Button("", on_click=self._set_password)
        self.active_button = Button("", on_click=self._switch)
        self.reach, self.recovery = ReachForm(room), RecoveryCard(room)
        self._build()
        self._offer_roles(list(Role))
        self.table.row_chosen.connect(self._choose)
        self.reach.changed.connect(self.refresh)
        self.reach.printed.connect(self.printed)
        self.recovery.printed.connect(self.printed)
        self.retranslate()

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column("login", "code", 98, lambda a: a.login, sortable=False),
            Column("name", "text", 80, lambda a: a.name, sortable=False),
            Column("roles", "text", 114, lambda a: say_roles(a.roles), sortable=False),
            Column("state", "chip", 132, self._state, chip=_tone, sortable=False),
            Column("cleared", "text", 90, lambda a: say_secrecy(a.clearance), sortable=False),
            Column("duty", "date", 100, lambda a: a.duty_signed_on or "–", sortable=False),
            Column("last", "date", 96, lambda a: say_day(a.last_sign_in_at or ""), sortable=False),
        )

    def _state(self, found: AccountLine) -> str:
        if not found.active:
            return self.tr("switched off")
        if found.is_locked:
            return self.tr("locked")
        return self.tr("archive supervisor") if found.is_supervisor else self.tr("active")

    def _build(self) -> None:
        form = column(
            self._heading,
            self.notice,
            self.login,
            self.name,
            self.password,
            self._boxes,
            row(self.add_button, self.roles_button, None),
            row(self.password_button, self.active_button, None),
            line(),
            self.reach,
            line(),
            self.recovery,
            None,
            space=SPACE[2],
        )
        self._card = Card(column(scrolling(form)), margin=SPACE[3])
        self.setLayout(row(Card(column(self.table), margin=1), self._card, space=SPACE[3]))
        theme().on_change(self._dress)

    def _dress(self) -> None:
        self._card.setFixedWidth(pixels(_SIDE))

    def _offer_roles(self, codes: list[str]) -> None:
        """Offer these roles, two in a line; what is ticked stays ticked."""
        ticked = set(self._taken())
        clear(self._boxes)
        self.roles = {code: QCheckBox(say_role(code).replace("&", "&&")) for code in codes}
        made = list(self.roles.items())
        for code, box in made:
            box.setChecked(code in ticked)
            box.setToolTip(tooltip(say_role(code)))
            box.setMinimumWidth(pixels(_ROLE))
        for at in range(0, len(made), 2):
            pair = [box for _, box in made[at : at + 2]]
            self._boxes.addLayout(row(*pair, None, space=SPACE[3]))

    def refresh(self) -> None:
        """Read the accounts again; the chosen one stays chosen."""
        if not self._room.may(Right.ACCOUNTS):
            self.notice.say(self.tr("Only an administrator keeps accounts."), Tone.LOOK)
            self.table.show_rows([])
            self._forget()
            return
        lines = self._door.accounts()
        chosen = self._chosen.id if self._chosen is not None else 0
        book = Roles(self._room).book()
        codes = [code for code, one in book.items() if not one.ended]
        if codes != list(self.roles):
            self._offer_roles(codes)
        self.reach.refresh()
        self.recovery.refresh()
        self.table.show_rows(lines)
        for at, found in enumerate(lines):
            if found.id == chosen:
                self.table.choose(at)
                self.reach.show_account(found)
        self._allow()

    def _forget(self) -> None:
        self._chosen = None
        self.reach.show_account(None)
        self._allow()

    def _allow(self) -> None:
        """Let each button do what can be done; a disabled one says why."""
        may, found = self._room.may(Right.ACCOUNTS), self._chosen
        barred = "" if may else self.tr("Only an administrator keeps accounts.")
        nobody = "" if found else self.tr("Choose an account in the list first.")
        for button, why in (
            (self.add_button, barred),
            (self.roles_button, barred or nobody),
            (self.password_button, barred or nobody),
            (self.active_button, barred or nobody),
        ):
            button.setEnabled(not why)
            button.setToolTip(hint(why))
        is_off = found is not None and not found.active
        self.active_button.set_words(self.tr("Switch on") if is_off else self.tr("Switch off"))

    def _choose(self, found: AccountLine | None) -> None:
        if found is None:
            return
        self._chosen = found
        self.login.set_text(found.login)
        self.name.set_text(found.name)
        for code, box in self.roles.items():
            box.setChecked(code in found.roles)
        self.reach.show_account(found)
        self._allow()

    def _taken(self) -> list[str]:
        return [code for code, box in self.roles.items() if box.isChecked()]

    def _add(self) -> None:
        name = self.name.text() or self.login.text()
        self._try(
            lambda: self._door.add_account(
                self.login.text(),
                name,
                self._taken(),
                self.password.line.text(),
                must_change=True,
            ),
            self.tr("Added: {0}. The password is changed at the first sign-in.").format(
                self.login.text()
            ),
        )

    def _change_roles(self) -> None:
        if (found := self._chosen) is not None:
            words = self.tr("Roles changed: {0}").format(found.login)
            self._try(lambda: self._door.change_roles(found.id, self._taken()), words)

    def _set_password(self) -> None:
        if (found := self._chosen) is not None:
            words = self.tr("New password for {0}; it is changed at the next sign-in.")
            self._try(
                lambda: self._door.set_password(found.id, self.password.line.text()),
                words.format(found.login),
            )

    def _switch(self) -> None:
        if (found := self._chosen) is not None:
            words = self.tr("Changed: {0}").format(found.login)
            self._try(lambda: self._door.set_active(found.id, active=not found.active), words)

    def _try(self, act: Callable[[], object], words: str) -> None:
        try:
            act()
        except KNOWN as error:
            self.notice.say(say_known(error), Tone.REFUSED)
            return
        self.password.line.clear()
        self.notice.say(words, Tone.DONE)
        self.refresh()

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self._heading.setText(self.tr("Account"))
        self.login.set_name(self.tr("Sign-in name"))
        self.name.set_name(self.tr("Name in full"))
        self.password.set_name(self.tr("Password (at least 12 characters)"))
        self.add_button.set_words(self.tr("Add account"))
        self.roles_button.set_words(self.tr("Change roles"))
        self.password_button.set_words(self.tr("Set password"))
        self._allow()
        self._offer_roles(list(self.roles))
        login, name, roles = self.tr("Sign-in name"), self.tr("Name"), self.tr("Roles")
        state, cleared = self.tr("State"), self.tr("Cleared up to")
        duty, last = self.tr("Confidentiality"), self.tr("Last sign-in")
        self.table.rows.set_headings((login, name, roles, state, cleared, duty, last))
        self.table.viewport().update()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


def _tone(found: AccountLine) -> str:
    if not found.active:
        return "neutral"
    return "refused" if found.is_locked else "done"
