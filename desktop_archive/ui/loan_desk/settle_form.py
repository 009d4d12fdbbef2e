"""Closing a case: the register line that a finding kept open is cancelled (L-15, L-16)."""

from typing_extensions import override

from desktop_archive.services.lending.desk import LoanDesk
from desktop_archive.services.lending.models import LoanRow
from desktop_archive.ui.widgets.boxes import row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import AreaField
from desktop_archive.ui.widgets.panel import Panel


class SettleForm(Panel):
    """Says how a damage or a loss was settled."""

    def __init__(self, desk: LoanDesk) -> None:
        self._desk = desk
        self._loan: LoanRow | None = None
        self.remark = AreaField(3)
        self.settle = Button("", kind="primary", on_click=lambda: self.attempt(self._settle))
        self._leave = Button("")
        super().__init__(self.remark, row(self.settle, self._leave, None), None)
        self._leave.clicked.connect(self.left)
        self.retranslate()

    def begin(self, loan: LoanRow) -> None:
        """Ask how the case of a loan ended."""
        self._loan = loan
        self.about.setText(f"{loan.title}\n{loan.borrower}")
        self.remark.set_text("")
        self.remark.say("")
        self.remark.area.setFocus()

    def _settle(self) -> str | None:
        if self._loan is None:
            return None
        if not self.remark.text():
            self.remark.say(self.tr("Write down how it was settled."))
            return None
        self._desk.settle(self._loan.id, self.remark.text())
        self.left.emit()
        return self.tr("Case closed: {0}").format(self._loan.title)

    @override
    def retranslate(self) -> None:
        self.heading.setText(self.tr("Close the case"))
        self.remark.set_name(self.tr("How was it settled?"))
        self.settle.set_words(self.tr("Close the case"))
        self._leave.set_words(self.tr("Cancel"))
