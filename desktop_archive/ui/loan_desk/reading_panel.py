"""The end of a reading: the check, and the signature in the register (A-05, A-07)."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox
from typing_extensions import override

from desktop_archive.rules.lending import ReturnCheck
from desktop_archive.services.lending.desk import LoanDesk
from desktop_archive.services.lending.models import ReadingRow
from desktop_archive.ui.widgets.boxes import row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import AreaField
from desktop_archive.ui.widgets.labels import hint
from desktop_archive.ui.widgets.panel import Panel

#: What is looked at, in the order of the form; each ticked means that all is well (A-07).
_LOOKS = (
    "pages_complete",
    "binding_whole",
    "unmarked",
    "undamaged",
    "nothing_replaced",
    "attachments_present",
)


class ReadingPanel(Panel):
    """Asks for the check of what comes back from the reading room.

    Signals:
        ended: readings were ended.
    """

    ended = Signal()

    def __init__(self, desk: LoanDesk) -> None:
        self._desk = desk
        self._rows: tuple[ReadingRow, ...] = ()
        self.looks = {name: QCheckBox() for name in _LOOKS}
        self.signed, self.remark, self.lost = QCheckBox(), AreaField(2), QCheckBox()
        self.end = Button("", kind="primary", on_click=lambda: self.attempt(self._end))
        self._leave = Button("")
        super().__init__(
            *self.looks.values(),
            self.lost,
            self.remark,
            self.signed,
            row(self.end, self._leave, None),
            None,
        )
        self._leave.clicked.connect(self.left)
        self.lost.toggled.connect(self._show_lost)
        self.retranslate()

    def begin(self, rows: Sequence[ReadingRow]) -> None:
        """Ask for the check of these readings; everything is taken as well until seen otherwise."""
        self._rows = tuple(rows)
        for box in self.looks.values():
            box.setChecked(True)
        self.signed.setChecked(False)
        self.lost.setChecked(False)
        self.remark.set_text("")
        self.notice.say("")
        self._show_about()
        self.signed.setFocus()

    def _show_about(self) -> None:
        lines = [one.title for one in self._rows]
        if self._rows:
            first = self._rows[0]
            lines.append(f"{first.reader} · {first.place} · {first.supervisor}")
            lines.append(first.home_address)
        self.about.setText("\n".join(line for line in lines if line))

    def _show_lost(self, lost: bool) -> None:  # noqa: FBT001  Qt's order
        """What is not there has no pages to look at; nobody signs for having brought it back."""
        words = self.tr("The record is lost: there is nothing to look at.") if lost else ""
        for box in self.looks.values():
            box.setEnabled(not lost)
            box.setToolTip(hint(words))

    def check(self) -> ReturnCheck:
        """Return what was seen."""
        if self.lost.isChecked():
            return ReturnCheck(quantity_back=0)
        return ReturnCheck(**{name: box.isChecked() for name, box in self.looks.items()})

    def _end(self) -> str | None:
        if not self._rows:
            return None
        ids = [one.id for one in self._rows]
        self._desk.readings.end(
            ids, self.check(), signed=self.signed.isChecked(), remark=self.remark.text()
        )
        title = self._rows[0].title
        self.left.emit()
        self.ended.emit()
        return self.tr("Reading ended: {0}").format(title)

    @override
    def retranslate(self) -> None:
        self.heading.setText(self.tr("Back from reading"))
        words = (
            self.tr("No page is missing"),
            self.tr("Binding whole, nothing dismantled"),
            self.tr("No marks, nothing altered"),
            self.tr("Nothing torn or soiled"),
            self.tr("No sheet replaced or taken out"),
            self.tr("Attachments are there"),
        )
        for box, word in zip(self.looks.values(), words, strict=True):
            box.setText(word)
        self.lost.setText(self.tr("Lost: it can't be found"))
        self.remark.set_name(self.tr("What was found, if anything"))
        self.signed.setText(self.tr("The reader has signed the register"))
        self.end.set_words(self.tr("End the reading"))
        self._leave.set_words(self.tr("Cancel"))
        self._show_about()
