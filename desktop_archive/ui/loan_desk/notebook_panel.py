"""A notebook comes back: its pages are counted, then it is cancelled (U-10)."""

from PySide6.QtWidgets import QSpinBox
from typing_extensions import override

from desktop_archive.rules.lending.clearance import NotebookCheck
from desktop_archive.services.lending.notebooks import NotebookRow, Notebooks
from desktop_archive.services.room import Room
from desktop_archive.ui.widgets.boxes import row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import Field, TextField
from desktop_archive.ui.widgets.panel import Panel

_MOST_PAGES = 999


class NotebookPanel(Panel):
    """Asks for the pages that came back."""

    def __init__(self, room: Room) -> None:
        self._notebooks = Notebooks(room)
        self._notebook: NotebookRow | None = None
        self.pages, self.remark = QSpinBox(), TextField()
        self.pages.setRange(0, _MOST_PAGES)
        self._pages = Field(self.pages)
        self.take_back = Button("", kind="primary", on_click=lambda: self.attempt(self._taken))
        self._leave = Button("")
        super().__init__(self._pages, self.remark, row(self.take_back, self._leave, None), None)
        self._leave.clicked.connect(self.left)
        self.retranslate()

    def begin(self, notebook: NotebookRow) -> None:
        """Ask for the check of a notebook."""
        self._notebook = notebook
        self.notice.say("")
        self.remark.set_text("")
        self.pages.setValue(0)
        self._show_about()
        self.pages.setFocus()
        self.pages.selectAll()

    def _show_about(self) -> None:
        one = self._notebook
        if one is not None:
            issued = self.tr("{0} pages, issued {1}").format(one.pages, one.issued_on)
            self.about.setText(f"{one.number} · {one.person}\n{issued}")

    def _taken(self) -> str | None:
        if self._notebook is None:
            return None
        check = NotebookCheck(self.pages.value(), self.remark.text())
        back = self._notebooks.take_back(self._notebook.id, check)
        self.left.emit()
        return self.tr("{0} is back and cancelled").format(back.number)

    @override
    def retranslate(self) -> None:
        self.heading.setText(self.tr("Notebook comes back"))
        self._pages.set_name(self.tr("Pages counted"))
        self.remark.set_name(self.tr("Why pages differ, if they do"))
        self.take_back.set_words(self.tr("Take back and cancel"))
        self._leave.set_words(self.tr("Cancel"))
        self._show_about()
