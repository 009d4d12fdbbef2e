"""Restoring a copy at the door: which one, what it holds, what would be lost, who does it."""

import platform
from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFileDialog, QWidget
from typing_extensions import override

from desktop_archive.services.restoring import Look, RestoreDesk
from desktop_archive.services.safekeeping import RestoreReport
from desktop_archive.services.watching import Watch
from desktop_archive.ui.background import Background, Handle, StoppedError
from desktop_archive.ui.doorway.page import DoorwayPage
from desktop_archive.ui.languages import current_language
from desktop_archive.ui.theme.current import pixels
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import column, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import TextField
from desktop_archive.ui.widgets.labels import label
from desktop_archive.ui.widgets.notices import Progress
from desktop_archive.ui.widgets.table import Table
from desktop_archive.ui.widgets.windowed_model import Column
from desktop_archive.ui.words import say, say_known, say_moment
from desktop_archive.wording.tables.acts import act_words

_LIST_HIGH = 170
_COLUMNS = (
    Column("made", "date", 150, lambda b: f"{b.made_at.astimezone():%Y-%m-%d %H:%M}"),
    Column("line", "number", 90, lambda b: f"{b.sequence:,}"),
    Column("seal", "code", 260, lambda b: b.seal[:29]),
    Column("place", "text", 330, lambda b: str(b.path.parent)),
)
_TOLD = 5


class RestorePage(DoorwayPage):
    """Chooses a copy, looks at it, and puts it in place in the name of an administrator.

    Signals:
        restored: a copy stands in the place of the room.
        left: nothing is restored.
        begins: the room has to be let go of; what is handed over goes on after that.
    """

    restored = Signal(object)
    left = Signal()
    begins = Signal(object)

    def __init__(self, target: Path) -> None:
        super().__init__()
        self._desk = RestoreDesk(target)
        self._look: Look | None = None
        self._handle: Handle | None = None
        self._background = Background(self)
        self.progress = Progress()
        self.table = Table("restore", _COLUMNS)
        self.table.setFixedHeight(pixels(_LIST_HIGH))
        self.about = label("", "body", wrap=True)
        self.login, self.password = TextField(), TextField(secret=True)
        self.reason = TextField()
        self.other_button = Button("", on_click=self._ask)
        self.look_button = Button("", icon_name="shield", on_click=self._look_at_chosen)
        self.restore_button = Button("", kind="primary", on_click=self._restore)
        self.back_button = Button("", kind="flat", on_click=self._leave)
        fields = row(self.login, self.password, self.reason, space=SPACE[3])
        buttons = row(self.restore_button, None, self.back_button)
        self.put(
            column(
                self.table,
                row(self.look_button, self.other_button, None),
                self.notice,
                self.progress,
                self.about,
                fields,
                buttons,
                space=SPACE[3],
            ),
            wide=True,
        )
        self._allow()
        self.progress.stopped.connect(self._stop)
        self.retranslate()

    def begin(self, copy: Path | None = None) -> None:
        """Show the copies; one that was chosen before is looked at at once."""
        self.table.show_rows(self._desk.candidates())
        self.table.choose(0)
        if copy is not None:
            self.look_at(copy)

    def look_at(self, copy: Path) -> None:
        """Verify a copy and tell what would be lost."""
        self._look = None
        self._allow(looking=True)
        self.notice.say("")
        self.about.setText("")
        self.progress.say(self.tr("Verifying {0}").format(copy.name))
        self._handle = self._background.run(
            lambda handle: self._desk.look(copy, Watch(handle.tell)), self._looked, self._failed
        )

    # --- inside -----------------------------------------------------------------------------

    def _look_at_chosen(self) -> None:
        found = self.table.current_row()
        if found is None:
            self.notice.say(self.tr("There is no copy here. Choose a file."), Tone.LOOK)
        else:
            self.look_at(found.path)

    def _looked(self, look: Look) -> None:
        self.progress.hide()
        self._look = None if look.flaws else look
        self._allow()
        if look.flaws:
            why = say(look.flaws[0].fault)
            words = self.tr("This copy is refused: {0}").format(why)
            self.notice.say(words, Tone.REFUSED)
            return
        self.notice.say(self.tr("Verified: whole, unchanged, and of this room."), Tone.DONE)
        self.about.setText("\n".join(self._told(look)))

    def _told(self, look: Look) -> list[str]:
        made = f"{look.told.made_at.astimezone():%Y-%m-%d %H:%M}" if look.told else "—"
        seal = look.told.seal if look.told and look.told.seal else "—"
        lines = [
            self.tr("Made {0}, up to line {1}, seal {2}").format(made, f"{look.sequence:,}", seal)
        ]
        if look.lines_lost:
            lines.append(
                self.tr("Lost by it: lines {0} to {1}. The present file stays beside it.").format(
                    f"{look.sequence + 1:,}", f"{look.last_line:,}"
                )
            )
        for act in look.lost[:_TOLD]:
            words = act_words(act.action, current_language())
            lines.append(f"· {say_moment(act.at)}  {act.actor}  {words}")
        return lines

    def _restore(self) -> None:
        look = self._look
        if look is None:
            return
        if not self.reason.text():
            self.reason.say(self.tr("Please fill in"))
            return
        self.reason.say("")
        self.notice.say("")
        self._allow(putting=True)
        login, password = self.login.text(), self.password.line.text()
        reason = self.reason.text()
        self.progress.say(self.tr("Restoring and verifying"))
        self._handle = self._background.run(
            lambda _handle: self._desk.admit(look.copy, login, password),
            lambda _done: self.begins.emit(lambda: self._put(look.copy, login, reason)),
            self._failed,
        )

    def _put(self, copy: Path, login: str, reason: str) -> None:
        """Put the copy in place of the room, which was let go of."""
        desk = platform.node() or "-"
        self._handle = self._background.run(
            lambda handle: self._desk.restore(copy, login, desk, reason, Watch(handle.tell)),
            self._done,
            self._failed,
        )

    def _done(self, report: RestoreReport) -> None:
        self.progress.hide()
        self.password.line.clear()
        self.restored.emit(report)

    def _failed(self, error: BaseException) -> None:
        self.progress.hide()
        self.password.line.clear()
        self._allow()
        if isinstance(error, StoppedError):
            self.notice.say(self.tr("Stopped. Nothing was changed."), Tone.LOOK)
        else:
            self.say(say_known(error))

    def _allow(self, *, looking: bool = False, putting: bool = False) -> None:
        """Let no other copy be taken while one is looked at, and nothing while one is put there."""
        is_busy = looking or putting
        choosing: tuple[QWidget, ...] = (self.table, self.look_button, self.other_button)
        filling: tuple[QWidget, ...] = (self.login, self.password, self.reason, self.back_button)
        for part in choosing:
            part.setEnabled(not is_busy)
        for part in filling:
            part.setEnabled(not putting)
        self.restore_button.setEnabled(not is_busy and self._look is not None)

    def _ask(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Choose a copy"), str(self._desk.target.parent), "*.register"
        )
        if name:
            self.look_at(Path(name))

    def _stop(self) -> None:
        if self._handle is not None:
            self._handle.stop()

    def _leave(self) -> None:
        self._background.close()
        self.left.emit()

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self.heading.setText(self.tr("Restore a copy"))
        self.words.setText(
            self.tr(
                "The copy is verified before anything is touched. The present file is kept under "
                "another name. Close the program at every other desk first."
            )
        )
        self.table.rows.set_headings(
            (self.tr("Made"), self.tr("Up to line"), self.tr("Seal"), self.tr("Place"))
        )
        self.login.set_name(self.tr("Administrator"))
        self.password.set_name(self.tr("Password"))
        self.reason.set_name(self.tr("Why it is restored"))
        self.other_button.set_words(self.tr("Another file…"))
        self.look_button.set_words(self.tr("Look at this copy"))
        self.restore_button.set_words(self.tr("Restore"))
        self.back_button.set_words(self.tr("Back"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
