"""An entry of a list of direct need: how it stands, and taking somebody off (A-17)."""

from typing_extensions import override

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.lending.needs import NeedState
from desktop_archive.services.lending.desk import LoanDesk
from desktop_archive.services.lending.needs import ListedNeed
from desktop_archive.ui.widgets.boxes import row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.labels import hint
from desktop_archive.ui.widgets.panel import Panel
from desktop_archive.ui.words import say


class NeedPanel(Panel):
    """Shows whose need it is; the list keeps who stood on it and until when."""

    def __init__(self, desk: LoanDesk) -> None:
        self._desk = desk
        self._need: ListedNeed | None = None
        self.end_button = Button("", kind="primary", on_click=lambda: self.attempt(self._ended))
        self._leave = Button("")
        super().__init__(row(self.end_button, self._leave, None), None)
        self._leave.clicked.connect(self.left)
        self.retranslate()

    def begin(self, need: ListedNeed) -> None:
        """Show a line of a list."""
        self._need = need
        self.notice.say("")
        state = need.term.state(self._desk.room.today())
        approved = self.tr("Approved by {0} on {1}").format(need.approved_by, need.approved_on)
        lines = (need.name, need.code, need.title, approved, self._term(need), say(state))
        self.about.setText("\n".join(lines))
        why = self._why_not(state)
        self.end_button.setEnabled(not why)
        self.end_button.setToolTip(hint(why))

    def _term(self, need: ListedNeed) -> str:
        if need.valid_to is None:
            return self.tr("From {0} on").format(need.valid_from)
        return self.tr("From {0} to {1}").format(need.valid_from, need.valid_to)

    def _why_not(self, state: NeedState) -> str:
        if state is NeedState.ENDED:
            return self.tr("This entry was ended; it stays as history.")
        if state is NeedState.OVER:
            return self.tr("This entry ran out by itself; it stays as history.")
        if not self._desk.room.may(Right.LEND):
            return self.tr("Only who lends takes somebody off the list.")
        return ""

    def _ended(self) -> str | None:
        if self._need is None:
            return None
        self._desk.needs.end(self._need.id)
        name = self._need.name
        self.left.emit()
        return self.tr("{0} is off the list").format(name)

    @override
    def retranslate(self) -> None:
        self.heading.setText(self.tr("Direct need"))
        self.end_button.set_words(self.tr("Take off the list"))
        self._leave.set_words(self.tr("Cancel"))
        if self._need is not None:
            self.begin(self._need)
