"""How far the chosen account reaches: post, own unit, clearance, duty, supervisor, lock."""

from collections.abc import Callable

from PySide6.QtCore import QDate, QEvent, Signal
from PySide6.QtWidgets import QDateEdit, QWidget
from typing_extensions import override

from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.secrecy import Secrecy
from desktop_archive.services.account_desk import AccountDesk
from desktop_archive.services.accounts import AccountLine, Door
from desktop_archive.services.room import Room
from desktop_archive.services.trouble import ArchiveUnavailableError
from desktop_archive.services.trust_papers import TrustPapers
from desktop_archive.ui.languages import current_language
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import column, line, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import ChoiceField, Field, TextField
from desktop_archive.ui.widgets.labels import hint, label
from desktop_archive.ui.widgets.notices import Notice
from desktop_archive.ui.words import post_choices, say, say_known, say_role


class ReachForm(QWidget):
    """What is settled for one account after it is made.

    Signals:
        changed: something is settled; what is listed is read again.
        printed: a declaration to be signed, and its name.
    """

    changed = Signal()
    printed = Signal(object, str)

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room, self._door, self._desk = room, Door(room), AccountDesk(room)
        self._chosen: AccountLine | None = None
        self._units: list[tuple[str, str]] = []
        self.notice = Notice()
        self.post, self.unit, self.clearance = ChoiceField(), ChoiceField(), ChoiceField()
        self.approver = TextField()
        self.post_button = Button("", on_click=self._set_post)
        self.unit_button = Button("", on_click=self._set_unit)
        self.clear_button = Button("", on_click=self._clear)
        self._date = QDateEdit(QDate.currentDate())
        self._date.setCalendarPopup(True)
        self._date.setDisplayFormat("yyyy-MM-dd")
        self.duty = Field(self._date)
        self.duty_button = Button("", on_click=self._note_duty)
        self.print_button = Button("", on_click=self._print)
        self.supervisor_button = Button("", on_click=self._name_supervisor)
        self._lock_heading = label("", "strong", wrap=True)
        self.second, self.secret = TextField(), TextField(secret=True)
        self.unlock_button = Button("", on_click=self._unlock)
        self._build()
        self.retranslate()

    def show_account(self, found: AccountLine | None) -> None:
        """Show how far an account reaches, and say why what cannot be done cannot."""
        self._chosen = found
        if found is not None:
            self.post.set_choices([("", self.tr("any post")), *post_choices(found.post)])
            self.post.choose(found.post)
            self._offer_units(found)
            self.clearance.choose(str(found.clearance))
        self._enable()

    def _enable(self) -> None:
        found = self._chosen
        nobody = self.tr("Choose an account in the list first.") if found is None else ""
        open_now = "" if found and found.is_locked else self.tr("This account is not locked.")
        is_it = self.tr("This is the archive supervisor.") if found and found.is_supervisor else ""
        steps = (self.post_button, self.unit_button, self.clear_button, self.duty_button)
        whys = [(button, nobody) for button in (*steps, self.print_button)]
        whys += [(self.supervisor_button, nobody or is_it)]
        whys += [(self.unlock_button, nobody or open_now)]
        for button, why in whys:
            button.setEnabled(not why)
            button.setToolTip(hint(why))

    def _build(self) -> None:
        self.setLayout(
            column(
                self.post,
                row(self.post_button, None),
                self.unit,
                row(self.unit_button, None),
                self.clearance,
                self.approver,
                row(self.clear_button, None),
                self.duty,
                row(self.duty_button, self.print_button, None),
                row(self.supervisor_button, None),
                line(),
                self._lock_heading,
                self.second,
                self.secret,
                row(self.unlock_button, None),
                self.notice,
                space=SPACE[2],
            )
        )

    def _set_post(self) -> None:
        self._try(
            lambda key: self._door.set_post(key, self.post.value()), self.tr("Post of {0} set")
        )

    def _set_unit(self) -> None:
        unit = int(self.unit.value()) if self.unit.value() else None
        self._try(lambda key: self._desk.set_unit(key, unit), self.tr("Department of {0} set"))

    def _clear(self) -> None:
        level = next(one for one in Secrecy if one.rank == int(self.clearance.value()))
        self._try(
            lambda key: self._desk.clear(key, level, self.approver.text()),
            self.tr("Clearance of {0} set"),
        )

    def _note_duty(self) -> None:
        on = self._date.date().toPython()
        self._try(
            lambda key: self._door.note_duty(key, on),  # type: ignore[arg-type]
            self.tr("Confidentiality signed: {0}"),
        )

    def _name_supervisor(self) -> None:
        self._try(self._desk.make_supervisor, self.tr("{0} is the archive supervisor now"))

    def _unlock(self) -> None:
        given = (self.second.text(), self.secret.line.text())
        self.secret.line.clear()
        self._try(lambda key: self._desk.unlock(key, *given), self.tr("{0} can sign in again"))

    def _print(self) -> None:
        if (found := self._chosen) is None:
            return
        papers = TrustPapers(self._room)
        try:
            made = papers.declaration(found.id, current_language(), say_role, say)
        except (RefusedError, ArchiveUnavailableError) as error:
            self._told(error)
            return
        self.printed.emit(made, self.tr("Declaration of confidentiality"))

    def _try(self, act: Callable[[int], object], words: str) -> None:
        if (found := self._chosen) is None:
            return
        try:
            act(found.id)
        except (RefusedError, ArchiveUnavailableError) as error:
            self._told(error)
            return
        self.approver.set_text("")
        self.notice.say(words.format(found.login), Tone.DONE)
        self.changed.emit()

    def _told(self, error: RefusedError | ArchiveUnavailableError) -> None:
        self.notice.say(say_known(error), Tone.REFUSED)

    def refresh(self) -> None:
        """Read the units again."""
        self._units = [(str(key), name) for key, name in self._desk.units()]
        self._offer_units(self._chosen)

    def _offer_units(self, found: AccountLine | None) -> None:
        """Offer the units in being, and a former one where the account still has it."""
        own = str(found.unit_id or "") if found else ""
        choices = [("", self.tr("every department")), *self._units]
        if own not in dict(choices):
            choices.append((own, self.tr("a former department")))
        self.unit.set_choices(choices)
        self.unit.choose(own)

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self.post.set_name(self.tr("Signs requests as"))
        self.post.set_choices([("", self.tr("any post")), *post_choices()])
        self.post_button.set_words(self.tr("Set post"))
        self.unit.set_name(self.tr("Own department (archivists of level 2)"))
        self.unit_button.set_words(self.tr("Set department"))
        self.clearance.set_name(self.tr("Cleared up to"))
        self.clearance.set_choices([(str(one.rank), say(one)) for one in Secrecy])
        self.approver.set_name(self.tr("Higher clearance approved by"))
        self.clear_button.set_words(self.tr("Set clearance"))
        self.duty.set_name(self.tr("Duty of confidentiality signed on"))
        self.duty_button.set_words(self.tr("Note the signature"))
        self.print_button.set_words(self.tr("Print declaration"))
        self.supervisor_button.set_words(self.tr("Name archive supervisor"))
        self._lock_heading.setText(self.tr("Locked after wrong passwords: two people open it"))
        self.second.set_name(self.tr("Sign-in name of the second person"))
        self.secret.set_name(self.tr("Password of the second person"))
        self.unlock_button.set_words(self.tr("Open the account together"))
        self._enable()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
