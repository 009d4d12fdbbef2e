"""The register of copies: entered, read back, withdrawn, printed (F-50, X-04, X-07, X-09)."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFileDialog, QWidget
from typing_extensions import override

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.copies import Distance, Medium
from desktop_archive.services.copy_register import CopyRegister, NewCopy
from desktop_archive.services.lists import ListDesk
from desktop_archive.services.room import Room
from desktop_archive.services.safekeeping import Safekeeping
from desktop_archive.services.second_medium import SecondMedium
from desktop_archive.services.watching import Watch
from desktop_archive.ui.background import Background, Handle, StoppedError
from desktop_archive.ui.languages import current_language
from desktop_archive.ui.theme.current import pixels, theme
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import Card, column, row, scrolling
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import ChoiceField, Field, TextField
from desktop_archive.ui.widgets.labels import hint, label
from desktop_archive.ui.widgets.notices import Notice, Progress
from desktop_archive.ui.widgets.panel import DateField
from desktop_archive.ui.widgets.table import Table
from desktop_archive.ui.widgets.windowed_model import Column
from desktop_archive.ui.words import KNOWN, say, say_day, say_known

_SIDE = 320
_COLUMNS = (
    Column("made", "date", 96, lambda e: e.made_on),
    Column("medium", "text", 110, lambda e: say(Medium(e.medium))),
    Column("distance", "text", 120, lambda e: say(Distance(e.distance))),
    Column("place", "text", 140, lambda e: e.place),
    Column("content", "text", 150, lambda e: e.content),
    Column("person", "text", 80, lambda e: e.person),
    Column("checked", "date", 96, lambda e: say_day(e.checked_at)),
    Column("withdrawn", "date", 96, lambda e: e.withdrawn_on or ""),
)


class CopyRegisterPage(QWidget):
    """Which copies lie where, on what, and whether they can still be read.

    Signals:
        printed: the register as a paper, with its title.
    """

    printed = Signal(object, str)

    def __init__(self, room: Room, background: Background) -> None:
        super().__init__()
        self._room, self._register, self._background = room, CopyRegister(room), background
        self._file: Path | None = None
        self._handle: Handle | None = None
        self.notice, self.progress = Notice(), Progress()
        self.table = Table("copy_register", _COLUMNS)
        self.read_button = Button("", icon_name="shield", on_click=self._ask_file)
        self.withdraw_button = Button("", on_click=self._withdraw)
        self.print_button = Button("", icon_name="printer", on_click=self._print)
        self._heading = label("", "title")
        self.day, self.medium, self.distance = DateField(), ChoiceField(), ChoiceField()
        self.place, self.content, self.person = TextField(), TextField(), TextField()
        self.remark = TextField()
        self._file_words = label("", "caption", elide=True)
        self.file_button = Button("", kind="compact", on_click=self._choose_file)
        self.enter_button = Button("", kind="primary", on_click=self._enter)
        self._build()
        self.progress.stopped.connect(self._stop)
        self.retranslate()

    def refresh(self) -> None:
        """Read the register again."""
        self.table.show_rows(self._register.entries())
        self.table.choose_again()
        self._allow()
        if not self.person.text() and self._room.actor is not None:
            self.person.set_text(self._room.actor.name)

    def _allow(self) -> None:
        """Let each button do what can be done; a disabled one says why."""
        may = self._room.may(Right.BACKUP)
        barred = "" if may else self.tr("An archivist or an administrator does this.")
        nothing = "" if self.table.rows.rowCount() else self.tr("The list is empty.")
        busy = self.tr("This is being done already.") if self._handle is not None else ""
        for button, why in (
            (self.read_button, barred or nothing or busy),
            (self.withdraw_button, barred or nothing),
            (self.file_button, barred),
            (self.enter_button, barred),
        ):
            button.setEnabled(not why)
            button.setToolTip(hint(why))

    def read_back(self, file: Path) -> None:
        """Read the chosen copy back from a file."""
        entry = self.table.current_row()
        if entry is None:
            self.notice.say(self.tr("Choose a copy first."), Tone.REFUSED)
            return
        self.notice.say("")
        self.progress.say(self.tr("Reading back {0}").format(file.name))
        self._handle = self._background.run(
            lambda handle: self._register.read_back(entry, file, Watch(handle.tell)),
            self._read,
            self._failed,
        )
        self._allow()

    # --- inside -----------------------------------------------------------------------------

    def _enter(self) -> None:
        new = NewCopy(
            made_on=date.fromisoformat(self.day.day()),
            medium=Medium(self.medium.value()),
            distance=Distance(self.distance.value()),
            place=self.place.text(),
            content=self.content.text(),
            person=self.person.text(),
            remark=self.remark.text(),
            file=self._file,
        )
        self._attempt(lambda: self._register.enter(new), self.tr("Entered."))

    def _withdraw(self) -> None:
        entry, why = self.table.current_row(), self.remark.text()
        if entry is None:
            self.notice.say(self.tr("Choose a copy first."), Tone.REFUSED)
        elif not why:
            self.notice.say(self.tr("Write into the remark why it is kept no more."), Tone.REFUSED)
        else:
            self._attempt(lambda: self._register.withdraw(entry.id, why), self.tr("Withdrawn."))

    def _attempt(self, step: Callable[[], object], words: str) -> None:
        try:
            step()
        except KNOWN as error:
            self.notice.say(say_known(error), Tone.REFUSED)
            return
        self.remark.set_text("")
        self._file = None
        self._file_words.setText("")
        self.refresh()
        self.notice.say(words, Tone.DONE)

    def _end(self) -> None:
        self._handle = None
        self.progress.hide()
        self.refresh()

    def _read(self, flaws: Sequence[object]) -> None:
        self._end()
        if flaws:
            words = self.tr("This copy is not good any more: {0}")
            self.notice.say(words.format("; ".join(map(str, flaws[:3]))), Tone.REFUSED)
        else:
            self.notice.say(self.tr("Read back: whole, and of this room."), Tone.DONE)

    def _failed(self, error: BaseException) -> None:
        self._end()
        if isinstance(error, StoppedError):
            self.notice.say(self.tr("Stopped. Nothing was noted."), Tone.LOOK)
            return
        self.notice.say(say_known(error), Tone.REFUSED)

    def _stop(self) -> None:
        if self._handle is not None:
            self._handle.stop()

    def _ask_file(self) -> None:
        file = self._asked()
        if file is not None:
            self.read_back(file)

    def _choose_file(self) -> None:
        self._file = self._asked() or self._file
        self._file_words.setText(self._file.name if self._file else "")

    def _asked(self) -> Path | None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("File of the copy"), "", "*.register")
        return Path(name) if name else None

    def _print(self) -> None:
        title = self.tr("Backup plan and backup record")
        headings = [*self.table.rows.headings()]
        rows = [[str(one.text(entry)) for one in _COLUMNS] for entry in self._register.entries()]
        made = ListDesk(self._room).write(
            title, headings, [*self._own_copies(), *rows], self._plan(), current_language()
        )
        self.printed.emit(made, title)

    def _own_copies(self) -> list[list[str]]:
        """Return the latest copies that the program made by itself, here and elsewhere."""
        found = []
        for distance, copies in (
            (self.tr("here"), Safekeeping(self._room).copies()),
            (self.tr("second medium"), SecondMedium(self._room).copies()),
        ):
            for copy in copies[:3]:
                content = self.tr("register up to line {0}").format(f"{copy.sequence:,}")
                day, place = f"{copy.made_at.astimezone():%Y-%m-%d}", str(copy.path.parent)
                medium = say(Medium.DISK)
                found.append([day, medium, distance, place, content, copy.by, day, ""])
        return found

    def _plan(self) -> str:
        if not self._room.is_file:
            return self.tr(
                "Every night on the server with pg_dump, restored beside it and verified; 12 "
                "days, 10 weeks, 9 months and every year are kept; restore drill yearly."
            )
        medium = SecondMedium(self._room).folder()
        return self.tr(
            "Every half hour and on closing to {0}; daily to {1}; 12 days, 10 weeks, 9 months and "
            "every year are kept; read back monthly; restore drill yearly."
        ).format(Safekeeping(self._room).folder, medium or self.tr("no second medium yet"))

    def _fields(self) -> tuple[Field, ...]:
        return (
            self.day, self.medium, self.distance, self.place, self.content, self.person,
            self.remark,
        )  # fmt: skip

    def _build(self) -> None:
        buttons = row(self.read_button, self.withdraw_button, self.print_button, None)
        left = column(buttons, self.notice, self.progress, Card(column(self.table), margin=1))
        left.setStretch(3, 1)
        form = column(
            self._heading,
            *self._fields(),
            row(self.file_button, self._file_words, None),
            row(self.enter_button, None),
            None,
            space=SPACE[2],
        )
        self._side = Card(column(scrolling(form)))
        whole = row(left, self._side, space=SPACE[3])
        whole.setStretch(0, 1)
        self.setLayout(whole)
        self.day.set_day(self._room.today().isoformat())
        theme().on_change(self._dress)

    def _dress(self) -> None:
        self._side.setFixedWidth(pixels(_SIDE))

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self._heading.setText(self.tr("Enter a copy that is kept elsewhere"))
        names = (
            self.tr("Made on"),
            self.tr("Medium"),
            self.tr("Kind"),
            self.tr("Place"),
            self.tr("Content"),
            self.tr("Person"),
            self.tr("Remark, or why it is kept no more"),
        )
        for field, name in zip(self._fields(), names, strict=True):
            field.set_name(name)
        self.medium.set_choices([(one.value, say(one)) for one in Medium])
        self.distance.set_choices([(one.value, say(one)) for one in Distance])
        self.read_button.set_words(self.tr("Read back…"))
        self.withdraw_button.set_words(self.tr("Withdraw"))
        self.print_button.set_words(self.tr("Print the record"))
        self.file_button.set_words(self.tr("File of the copy…"))
        self.enter_button.set_words(self.tr("Enter"))
        self.table.rows.set_headings((*names[:6], self.tr("Read back"), self.tr("Withdrawn")))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
