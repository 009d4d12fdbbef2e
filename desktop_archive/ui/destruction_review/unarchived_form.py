"""The register of secret and internal papers that were never archived (D-36, F-46)."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSpinBox, QWidget
from typing_extensions import override

from desktop_archive.rules.secrecy import Secrecy
from desktop_archive.services.destruction.desk import DestructionDesk
from desktop_archive.ui.widgets.boxes import line, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import ChoiceField, Field, TextField
from desktop_archive.ui.widgets.labels import label
from desktop_archive.ui.widgets.panel import Panel
from desktop_archive.ui.words import say

_MOST = 1_000_000


class UnarchivedForm(Panel):
    """Opens a register and writes paper after paper into it.

    Signals:
        written: the id of the register that got a line.
    """

    written = Signal(int)

    def __init__(self, desk: DestructionDesk) -> None:
        self._desk = desk
        self._list_id: int | None = None
        self._count = 0
        self.title = TextField()
        self.open_button = Button("", on_click=self._open)
        self.paper, self.number, self.creator = TextField(), TextField(), TextField()
        self.formed, self.reason, self.secrecy = TextField(), TextField(), ChoiceField()
        self.pieces = QSpinBox()
        self.pieces.setRange(1, _MOST)
        self._pieces = Field(self.pieces)
        self.add_button = Button("", kind="primary", on_click=self._add)
        self.lines = label("", "second", wrap=True)
        self._leave = Button("")
        super().__init__(
            self.title,
            row(self.open_button, None),
            line(),
            self.paper,
            row(self.number, self.formed),
            self.creator,
            row(self._pieces, self.secrecy),
            self.reason,
            row(self.add_button, None),
            self.lines,
            row(self._leave, None),
            None,
        )
        self._leave.clicked.connect(self.left)
        self.retranslate()

    def begin(self, list_id: int | None = None) -> None:
        """Ask for a new register, or go on with one that is still being written."""
        self._list_id, self._count = list_id, 0
        self.title.set_text("")
        for part in (self.title, self.open_button):
            part.setVisible(list_id is None)
        self.notice.say("")
        self._allow()
        self.first_field().setFocus()

    def first_field(self) -> QWidget:
        """Return where the hand begins."""
        return self.title.line if self._list_id is None else self.paper.line

    def _allow(self) -> None:
        is_open = self._list_id is not None
        self.add_button.setEnabled(is_open)
        self.add_button.setToolTip("" if is_open else self.tr("Open the register first."))
        self.lines.setText(self.tr("%n paper(s) written down", "", self._count) if is_open else "")

    def _open(self) -> None:
        self.attempt(self._opened)

    def _opened(self) -> str:
        title = self.title.text()
        made = self._desk.unarchived.open(title)
        self.begin(made)
        self.written.emit(made)
        return self.tr("Register opened: {0}").format(title)

    def _add(self) -> None:
        self.attempt(self._added)

    def _added(self) -> str | None:
        key = self._list_id
        if key is None:
            return None
        title = self.paper.text()
        self._desk.unarchived.add(
            key,
            title,
            quantity=self.pieces.value(),
            secrecy=Secrecy(self.secrecy.value()),
            document_no=self.number.text(),
            creator=self.creator.text(),
            formed=self.formed.text(),
            reason=self.reason.text(),
        )
        self._count += 1
        for field in (self.paper, self.number, self.formed):
            field.set_text("")
        self.pieces.setValue(1)
        self._allow()
        self.paper.line.setFocus()
        self.written.emit(key)
        return self.tr("Written down: {0}").format(title)

    @override
    def retranslate(self) -> None:
        self.heading.setText(self.tr("Papers that were never archived"))
        self.about.setText(
            self.tr(
                "Secret and internal duplicates are written down, approved by the leader in charge "
                "and destroyed before supervisors; never given away as waste paper."
            )
        )
        self.title.set_name(self.tr("Title of the register"))
        self.open_button.set_words(self.tr("Open the register"))
        self.paper.set_name(self.tr("Title of the paper"))
        self.number.set_name(self.tr("Document number"))
        self.formed.set_name(self.tr("Date"))
        self.creator.set_name(self.tr("Issued by"))
        self._pieces.set_name(self.tr("Copies"))
        self.secrecy.set_name(self.tr("Classification"))
        self.secrecy.set_choices(
            [(one.value, say(one)) for one in Secrecy if one is not Secrecy.NONE]
        )
        self.reason.set_name(self.tr("Reason"))
        self.add_button.set_words(self.tr("Write down"))
        self._leave.set_words(self.tr("Close"))
        self._allow()
