"""Everybody's own key for signing, made, printed and revoked here; and the own password (F21)."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, QEvent, Signal
from PySide6.QtWidgets import QDateEdit, QWidget
from typing_extensions import override

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.signatures import key_code
from desktop_archive.services.accounts import Door
from desktop_archive.services.room import Room
from desktop_archive.services.signatures.keys import KeyDesk, KeyRow
from desktop_archive.services.signatures.papers import KeyPapers
from desktop_archive.services.trouble import ArchiveUnavailableError
from desktop_archive.ui.languages import current_language
from desktop_archive.ui.theme.current import pixels, theme
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import Card, column, holder, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import Field, TextField
from desktop_archive.ui.widgets.labels import hint, label
from desktop_archive.ui.widgets.notices import EmptyState, Notice
from desktop_archive.ui.widgets.table import Table
from desktop_archive.ui.widgets.windowed_model import Column
from desktop_archive.ui.words import say_day, say_known

_SIDE = 400


class SigningKeyPage(QWidget):
    """Every key there ever was, and a form for the own one.

    Signals:
        printed: the paper of a key for the preview, with a title.
    """

    printed = Signal(object, str)

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room, self._door = room, Door(room)
        self._keys, self._papers = KeyDesk(room), KeyPapers(room)
        self.table = Table("keys", self._columns())
        self._empty = EmptyState("key-round")
        self._heading, self._state = label("", "title"), label("", "body", wrap=True)
        self.password = TextField(secret=True)
        self.make_button = Button("", kind="primary", on_click=self._make)
        self.print_button = Button("", on_click=self._print)
        self.signed_on = QDateEdit()
        self.signed_on.setCalendarPopup(True)
        self.signed_on.setDisplayFormat("yyyy-MM-dd")
        self._signed_on = Field(self.signed_on)
        self.signed_button = Button("", on_click=self._note_paper)
        self.reason = TextField()
        self.revoke_button = Button("", on_click=self._revoke)
        self._password_heading = label("", "title")
        self.old, self.new, self.again = (TextField(secret=True) for _ in range(3))
        self.change_button = Button("", on_click=self._change)
        self.notice = Notice()
        self._build()
        self.table.row_chosen.connect(self._choose)
        self.retranslate()

    def refresh(self) -> None:
        """Read the keys again."""
        rows = self._keys.all()
        self.table.show_rows(rows)
        self.table.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        own = self._own()
        at = next((n for n, one in enumerate(rows) if own is not None and one.id == own.id), 0)
        if rows:
            self.table.choose(at)
        today = self._room.today()
        self.signed_on.setDate(QDate(today.year, today.month, today.day))
        self._say_state(own)
        self._choose(rows[at] if rows else None)

    def _own(self) -> KeyRow | None:
        return self._keys.own() if self._room.actor is not None else None

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column("name", "text", 110, lambda key: key.name, sortable=False),
            Column("code", "code", 330, lambda key: key_code(key.fingerprint), sortable=False),
            Column("made", "date", 100, lambda key: say_day(key.enrolled_at), sortable=False),
            Column("paper", "date", 100, lambda key: key.paper_signed_on or "", sortable=False),
            Column("state", "chip", 150, self._stands, chip=self._tone, sortable=False),
        )

    def _stands(self, key: KeyRow) -> str:
        if key.revoked_at:
            return self.tr("revoked {0}").format(say_day(key.revoked_at))
        return self.tr("in force") if key.paper_signed_on else self.tr("paper not signed")

    @staticmethod
    def _tone(key: KeyRow) -> str:
        if key.revoked_at:
            return "neutral"
        return "done" if key.paper_signed_on else "look"

    def _build(self) -> None:
        form = column(
            self._heading,
            self._state,
            self.password,
            row(self.make_button, self.print_button, None),
            self._signed_on,
            row(self.signed_button, None),
            self.reason,
            row(self.revoke_button, None),
            self.notice,
            None,
            space=SPACE[2],
        )
        self._card = Card(form)
        fields = row(self.old, self.new, self.again, space=SPACE[2])
        own_password = column(
            self._password_heading, fields, row(self.change_button, None), space=SPACE[2]
        )
        left = column(
            Card(column(self.table, self._empty), margin=1), Card(own_password), space=SPACE[3]
        )
        left.setStretch(0, 1)
        layout = row(holder(left), self._card, space=SPACE[3])
        layout.setStretch(0, 1)
        self.setLayout(layout)
        theme().on_change(self._dress)

    def _dress(self) -> None:
        self._card.setFixedWidth(pixels(_SIDE))

    def _say_state(self, own: KeyRow | None) -> None:
        """Say whether the person who is signed in can sign, and offer what comes next."""
        if own is None:
            self._state.setText(
                self.tr(
                    "You have no key yet. It is made with your password, which is asked each "
                    "time you sign. Print its sheet and sign it by hand."
                )
            )
        else:
            self._state.setText(self.tr("Your key: {0}").format(key_code(own.fingerprint)))
        self.password.setVisible(own is None)
        self.make_button.setVisible(own is None)

    def _choose(self, key: KeyRow | None) -> None:
        """Allow what may be done with the chosen key, and say why the rest may not."""
        live = key is not None and not key.revoked_at
        keeper = self._room.may(Right.ACCOUNTS)
        actor = self._room.actor
        own = key is not None and actor is not None and key.account_id == actor.account_id
        nothing = "" if key is not None else self.tr("Choose a key in the list first.")
        over = nothing or ("" if live else self.tr("This key is revoked already."))
        not_keeper = "" if keeper else self.tr("Only an administrator keeps accounts.")
        not_own = (
            "" if own or keeper else self.tr("Only its holder or an administrator revokes it.")
        )
        for button, why in (
            (self.print_button, nothing),
            (self.signed_button, over or not_keeper),
            (self.revoke_button, over or not_own),
        ):
            button.setEnabled(not why)
            button.setToolTip(hint(why))

    def _make(self) -> None:
        secret = self.password.line.text()
        self.password.set_text("")
        if self._try(
            lambda: self._keys.enrol(self._room.signed_in().login, secret),
            self.tr("Made. Print its sheet and sign it by hand."),
        ):
            self.refresh()

    def _print(self) -> None:
        key = self.table.current_row()
        if key is None:
            return
        try:
            made = self._papers.write(key.login, current_language())
        except (RefusedError, ArchiveUnavailableError) as error:
            self.notice.say(say_known(error), Tone.REFUSED)
            return
        self.printed.emit(made, self.tr("Personal signing key"))

    def _note_paper(self) -> None:
        key = self.table.current_row()
        on = date(*self.signed_on.date().getDate())
        if key is not None and self._try(
            lambda: self._keys.note_paper(key.id, on), self.tr("Signed sheet noted.")
        ):
            self.refresh()

    def _revoke(self) -> None:
        key = self.table.current_row()
        if key is not None and self._try(
            lambda: self._keys.revoke(key.id, self.reason.text()),
            self.tr("Revoked. What it signed stays good."),
        ):
            self.reason.set_text("")
            self.refresh()

    def _change(self) -> None:
        old, new, again = (field.line.text() for field in (self.old, self.new, self.again))
        self.again.say("" if new == again else self.tr("The two new passwords differ."))
        if new != again:
            return
        for field in (self.old, self.new, self.again):
            field.set_text("")
        self._try(
            lambda: self._door.change_password(self._room.signed_in().login, old, new),
            self.tr("Password changed; your key was closed anew with it."),
        )

    def _try(self, act: Callable[[], object], words: str) -> bool:
        try:
            act()
        except (RefusedError, ArchiveUnavailableError) as error:
            self.notice.say(say_known(error), Tone.REFUSED)
            return False
        self.notice.say(words, Tone.DONE)
        return True

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self._heading.setText(self.tr("My signing key"))
        self.password.set_name(self.tr("Your password"))
        self.make_button.set_words(self.tr("Make my key"))
        self.print_button.set_words(self.tr("Print its sheet"))
        self._signed_on.set_name(self.tr("Sheet signed by hand on"))
        self.signed_button.set_words(self.tr("Note the signed sheet"))
        self.reason.set_name(self.tr("Why it is revoked"))
        self.revoke_button.set_words(self.tr("Revoke the chosen key"))
        self._password_heading.setText(self.tr("My password"))
        self.old.set_name(self.tr("Password until now"))
        self.new.set_name(self.tr("New password"))
        self.again.set_name(self.tr("Once more"))
        self.change_button.set_words(self.tr("Change my password"))
        self._empty.say(
            self.tr("Nobody has a key yet"),
            self.tr("Whoever signs opinions and destructions makes an own key on the right."),
        )
        self.table.rows.set_headings(
            (
                self.tr("Holder"),
                self.tr("Code of the key"),
                self.tr("Made"),
                self.tr("Sheet signed"),
                self.tr("State"),
            )
        )
        if self.isVisible():
            self.refresh()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
