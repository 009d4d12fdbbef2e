"""Taking somebody off the list of direct need of a record (A-17)."""

from typing_extensions import override

from desktop_archive.services.lending.desk import LoanDesk
from desktop_archive.services.lending.readings import ListedNeed
from desktop_archive.ui.widgets.boxes import row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.panel import Panel


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
        approved = self.tr("Approved by {0} on {1}").format(need.approved_by, need.approved_on)
        self.about.setText(f"{need.name}\n{need.code}\n{need.title}\n{approved}")

    def _ended(self) -> str | None:
        if self._need is None:
            return None
        self._desk.readings.end_need(self._need.id)
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
