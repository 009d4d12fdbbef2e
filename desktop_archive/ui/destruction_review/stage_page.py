"""What every stage of a batch shares: it is shown as it stands, acts, and says what is refused."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_archive.rules.destruction.track import Stage
from desktop_archive.services.destruction.models import Batch, ListDetail, Run
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.notices import Notice
from desktop_archive.ui.words import KNOWN, say_known


@dataclass(frozen=True, slots=True)
class Standing:
    """A batch as it stands: its appraisal, the latest version of its list, and the destruction.

    A register of unarchived papers is a list without a batch.
    """

    batch: Batch | None
    detail: ListDetail | None
    run: Run | None
    stage: Stage

    @property
    def batch_id(self) -> int:
        """The batch; stages of an appraisal are shown only where there is one."""
        assert self.batch is not None
        return self.batch.line.id

    @property
    def list_id(self) -> int:
        """The list; stages of a list are shown only once there is one."""
        assert self.detail is not None
        return self.detail.summary.id


class StagePage(QWidget):
    """One stage of the track.

    Signals:
        told: a result in words, with its tone.
        changed: something was written; the batch is to be read again.
        progressed: how the batch stands now, where little changed and nothing is read again.
        printed: a finished print, with its title.
    """

    told = Signal(str, object)
    changed = Signal()
    progressed = Signal(object)
    printed = Signal(object, str)

    def __init__(self) -> None:
        super().__init__()
        self.notice = Notice()
        self.standing: Standing | None = None

    def show_standing(self, standing: Standing) -> None:
        """Show the batch as it stands now."""
        self.standing = standing
        self.show_now(standing)

    def show_now(self, standing: Standing) -> None:
        """Fill the page; each stage does it its own way."""

    def handle_scan(self, code: str) -> bool:
        """Take a scan and say whether it was meant for this stage."""
        return bool(code) and False

    def first_field(self) -> QWidget | None:
        """Return where the hand begins, once the stage is shown."""
        return None

    def attempt(self, step: Callable[[], str | None], beside: Notice | None = None) -> bool:
        """Do something; a refusal is said here or beside its fields, what was done above.

        Afterwards all is read again.
        """
        try:
            words = step()
        except KNOWN as error:
            said = say_known(error)
            if beside is None:
                self.refuse(said)
            else:
                beside.say(said, Tone.REFUSED)
            return False
        (beside or self.notice).say("")
        if words is not None:
            self.told.emit(words, Tone.DONE)
            self.changed.emit()
        return True

    def refuse(self, words: str) -> None:
        """Say why something was not done, where the person looks."""
        self.notice.say(words, Tone.REFUSED)

    def retranslate(self) -> None:
        """Show all words in the language of the window."""

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            if self.standing is not None:
                self.show_now(self.standing)
