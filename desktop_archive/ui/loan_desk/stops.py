"""Why not, and the superior's word that lets the three stops pass (screens.md §5)."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout
from typing_extensions import override

from desktop_archive.services.lending.desk import LoanDesk
from desktop_archive.services.lending.models import DeskResult, Judged
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.widgets.boxes import clear, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import AreaField, TextField
from desktop_archive.ui.widgets.labels import label
from desktop_archive.ui.widgets.panel import Panel
from desktop_archive.ui.words import say


class OverridePanel(Panel):
    """Do it anyway, skip, or stop; with a reason and a superior's own password.

    Signals:
        acted: something was handed out or skipped, and the list has a new line.
        stopped: the visit should end here.
    """

    acted = Signal()
    stopped = Signal()

    def __init__(self, desk: LoanDesk) -> None:
        self._desk = desk
        self._record = 0
        self.reason = AreaField(2)
        self.login, self.password = TextField(), TextField(secret=True)
        self.do_it = Button("", kind="primary", on_click=lambda: self.attempt(self._do))
        self.skip = Button("", on_click=self._skip)
        self.stop = Button("")
        super().__init__(
            self.reason,
            self.login,
            self.password,
            row(self.do_it, None),
            row(self.skip, self.stop, None),
            None,
        )
        self.stop.clicked.connect(self.stopped)
        self.retranslate()

    def begin(self, result: DeskResult) -> None:
        """Ask for a word on the record that was stopped."""
        self._record = result.subject.record_id or 0
        said = say(result.reason, **result.facts) if result.reason else ""
        self.about.setText(f"{result.subject.title}\n{said}")
        self.reason.set_text("")
        self.password.set_text("")
        self.notice.say("")
        superior = self._desk.session.superior
        for field in (self.login, self.password):
            # Who confirmed in this visit need not do so for every file.
            field.setVisible(superior is None)
        self.reason.area.setFocus()

    def _do(self) -> None:
        login, password = self.login.text(), self.password.text()
        if self._desk.session.superior is not None:
            login = password = ""
        self._desk.override([self._record], login, password, self.reason.text())
        self.password.set_text("")
        self.acted.emit()

    def _skip(self) -> None:
        self._desk.skip()
        self.acted.emit()

    @override
    def retranslate(self) -> None:
        self.heading.setText(self.tr("Issue as an exception"))
        self.reason.set_name(self.tr("Reason"))
        self.login.set_name(self.tr("Superior’s sign-in name"))
        self.password.set_name(self.tr("Superior’s password"))
        self.do_it.set_words(self.tr("Do it anyway"))
        self.skip.set_words(self.tr("Skip this file"))
        self.stop.set_words(self.tr("Stop here"))


class WhyPanel(Panel):
    """Every reason why something stays here now."""

    def __init__(self) -> None:
        self._judged: list[Judged] = []
        self._reasons = QVBoxLayout()
        self._reasons.setSpacing(SPACE[2])
        self._leave = Button("")
        super().__init__(self._reasons, row(self._leave, None), None)
        self._leave.clicked.connect(self.left)
        self.retranslate()

    def show_reasons(self, judged: list[Judged]) -> None:
        """Show the reasons of each file."""
        self._judged = judged
        clear(self._reasons)
        for one in judged:
            self._reasons.addWidget(label(one.record.title, "title", wrap=True))
            self._reasons.addWidget(label(one.record.code, "code", elide=True))
            for reason in one.refusals:
                self._reasons.addWidget(label(say(reason, **one.facts), "body", wrap=True))
            if not one.refusals:
                self._reasons.addWidget(label(self.tr("Nothing speaks against it."), "second"))

    @override
    def retranslate(self) -> None:
        self.heading.setText(self.tr("Why not?"))
        self.about.setText(self.tr("Everything that keeps it here, the firmest first"))
        self._leave.set_words(self.tr("Close"))
        self.show_reasons(self._judged)
