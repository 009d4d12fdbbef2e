"""Putting records of the due list into a batch; what is not taken in is named (D-01)."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_archive.rules.destruction.appraisal import AppraisalState
from desktop_archive.services.destruction.desk import DestructionDesk
from desktop_archive.ui.destruction_review.added_notice import AddedNotice
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import column, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import ChoiceField, TextField
from desktop_archive.ui.widgets.labels import label
from desktop_archive.ui.words import KNOWN, say_known


class TakeInForm(QWidget):
    """Asks for the batch, and for the reason where something is taken before its time.

    Signals:
        done: what was taken in, in words.
        left: the form was put away.
    """

    done = Signal(str)
    left = Signal()

    def __init__(self, desk: DestructionDesk) -> None:
        super().__init__()
        self._desk = desk
        self._records: list[int] = []
        self._heading, self._count = label("", "title"), label("", "second", wrap=True)
        self.batch, self.early = ChoiceField(), TextField()
        self.notice = AddedNotice()
        self.take_button = Button("", kind="primary", on_click=self._take)
        self._leave = Button("", on_click=self.left.emit)
        self.setLayout(
            column(
                self._heading,
                self._count,
                self.batch,
                self.early,
                self.notice,
                row(self.take_button, self._leave, None),
                space=SPACE[2],
            )
        )
        self.retranslate()

    def begin(self, records: list[int]) -> None:
        """Ask into which batch these records go."""
        self._records = records
        self.early.set_text("")
        self.notice.say("")
        found = [
            one
            for one in self._desk.appraisals.batches()
            if one.state in (AppraisalState.PANEL, AppraisalState.JUDGING)
        ]
        self.batch.set_choices([(str(one.id), f"{one.number}  {one.title}") for one in found])
        self.take_button.setEnabled(bool(found))
        self.take_button.setToolTip("" if found else self.tr("Open a batch first."))
        if not found:
            self.notice.say(self.tr("No batch is open: open one on the first tab."), Tone.LOOK)
        self.retranslate()
        self.batch.box.setFocus()

    def _take(self) -> None:
        try:
            added = self._desk.appraisals.add(
                int(self.batch.value()), self._records, self.early.text()
            )
        except KNOWN as error:
            self.notice.say(say_known(error), Tone.REFUSED)
            return
        self.done.emit(self.notice.show_added(added))

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self._heading.setText(self.tr("Put into a batch"))
        self._count.setText(self.tr("%n record(s) chosen", "", len(self._records)))
        self.batch.set_name(self.tr("Batch"))
        self.early.set_name(self.tr("Reason, if the period has not ended"))
        self.take_button.set_words(self.tr("Put in"))
        self._leave.set_words(self.tr("Close"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
