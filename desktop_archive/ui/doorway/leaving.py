"""The copy on closing: it is written and verified while the window stays open and says so."""

from PySide6.QtCore import QEvent, Signal
from typing_extensions import override

from desktop_archive.logs import note_failure
from desktop_archive.rules.copies import Occasion
from desktop_archive.services.room import Room
from desktop_archive.services.safekeeping import KEEP_PARTS, Safekeeping
from desktop_archive.services.trouble import StoreProblem
from desktop_archive.services.watching import Watch
from desktop_archive.ui.background import Background, Handle, StoppedError
from desktop_archive.ui.doorway.page import DoorwayPage
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.widgets.boxes import column, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.notices import Progress
from desktop_archive.ui.words import say_known


class LeavingPage(DoorwayPage):
    """Copies what changed before the room is let go of; nobody has to wait for it (§5.4).

    Signals:
        ended: the room can be let go of, with a copy or without.
    """

    ended = Signal()

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room, self._keeping, self._background = room, Safekeeping(room), Background(self)
        self._handle = Handle()
        self._has_failed = self._is_stopping = False
        self.progress = Progress()
        self.again_button = Button("", kind="primary", on_click=self.begin)
        self.without_button = Button("", on_click=self.ended.emit)
        self.put(
            column(
                self.notice,
                self.progress,
                row(self.again_button, self.without_button, None),
                space=SPACE[3],
            ),
            wide=True,
        )
        self.progress.stopped.connect(self._stop)
        self.retranslate()

    def begin(self) -> None:
        """Write and verify the copy."""
        self._show(has_failed=False)
        words = self.tr("Copying and verifying")
        self.progress.say(words)
        self._handle = self._background.run(
            lambda handle: self._keeping.keep(Occasion.CLOSE, Watch(handle.tell, KEEP_PARTS)),
            lambda _kept: self.ended.emit(),
            self._failed,
        )
        self._handle.progressed.connect(lambda at, total: self.progress.say(words, at, total))
        # A scanner ends with Enter: it shall press nothing here.
        self.setFocus()

    def insist(self) -> None:
        """Go without a copy that failed or hangs; one in the making ends by its own button."""
        if self._is_stopping:
            self._give_up()
        elif self._has_failed:
            self.ended.emit()

    def _stop(self) -> None:
        """Don't wait: the copy ends at its next step, and what was written of it goes."""
        self._handle.progressed.disconnect()
        self._handle.stop()
        self.progress.say(self.tr("Stopping…"))
        self.progress.setEnabled(False)
        self._is_stopping = True
        self.retranslate()

    def _give_up(self) -> None:
        """Leave a copy that waits for a medium that is gone, and note that it does."""
        note_failure(StoppedError("the copy on closing did not end when it was told to"))
        self._background.give_up()
        # It may hold the register, so that nothing more could be written without waiting for it.
        self._room.stop_writing(StoreProblem.BUSY)
        self.ended.emit()

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, StoppedError):
            self.ended.emit()
            return
        self._show(has_failed=True)
        self.say(say_known(error))

    def _show(self, *, has_failed: bool) -> None:
        self._has_failed, self._is_stopping = has_failed, False
        self.notice.say("")
        self.progress.setEnabled(True)
        self.progress.setVisible(not has_failed)
        for button in (self.again_button, self.without_button):
            button.setVisible(has_failed)
        self.retranslate()

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        if self._has_failed:
            self.heading.setText(self.tr("No copy was made"))
        else:
            self.heading.setText(self.tr("A copy of the register is being written"))
        self.words.setText(self._explanation())
        self.progress.offer(self.tr("Don’t wait"))
        self.again_button.set_words(self.tr("Try again"))
        self.without_button.set_words(self.tr("Go on without a copy"))

    def _explanation(self) -> str:
        if self._is_stopping:
            return self.tr(
                "If this takes long, the place of the copies does not answer: close the window "
                "once more, and it closes without waiting for it."
            )
        return self.tr(
            "The copy is verified before it counts; then the register is closed. Everything "
            "that was entered is in the register already: whoever does not wait loses nothing, "
            "and the copy is made the next time somebody works here."
        )

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
