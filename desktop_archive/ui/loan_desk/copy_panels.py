"""Entering a copy that was made, and the review of what an outsider takes along (A-09, A-13)."""

from PySide6.QtWidgets import QSpinBox
from typing_extensions import override

from desktop_archive.rules.lending.copies import CopyKind
from desktop_archive.services.lending.copies import CopyRow
from desktop_archive.services.lending.desk import LoanDesk
from desktop_archive.services.lending.models import Judged
from desktop_archive.ui.widgets.boxes import row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import AreaField, Field, TextField
from desktop_archive.ui.widgets.labels import label
from desktop_archive.ui.widgets.panel import Panel
from desktop_archive.ui.words import say

_MOST_PAGES = 9_999


def say_fee(fen: int) -> str:
    """Return a fee as it is written: yuan with two places."""
    return f"¥{fen // 100}.{fen % 100:02}"


class CopyPanel(Panel):
    """Asks how many pages of a record were copied, or what was excerpted."""

    def __init__(self, desk: LoanDesk) -> None:
        self._desk = desk
        self._one: Judged | None = None
        self.pages, self.content = QSpinBox(), AreaField(3)
        self.pages.setRange(0, _MOST_PAGES)
        self._pages = Field(self.pages)
        self._fee = label("", "second")
        self.enter = Button("", kind="primary", on_click=lambda: self.attempt(self._enter))
        self._leave = Button("")
        super().__init__(
            self._pages, self._fee, self.content, row(self.enter, self._leave, None), None
        )
        self._leave.clicked.connect(self.left)
        self.pages.valueChanged.connect(lambda _count: self._show_fee())
        self.retranslate()

    def begin(self, one: Judged) -> None:
        """Ask about the copy of a record; consent and purpose are those of the request."""
        self._one = one
        self.pages.setValue(0)
        self.content.set_text("")
        self.notice.say("")
        self._show_about()
        self.pages.setFocus()
        self.pages.selectAll()

    def _show_about(self) -> None:
        one = self._one
        if one is None or one.application is None:
            return
        kind = CopyKind(one.application.copy_kind or CopyKind.COPY.value)
        self.heading.setText(say(kind))
        consent = self.tr("Consent: {0}").format(one.approved_by)
        asked = f"{one.application.person} · {one.application.reason}"
        self.about.setText(f"{one.record.title}\n{asked}\n{consent}")

    def _show_fee(self) -> None:
        fen = self._desk.copies.price(self.pages.value())
        self._fee.setText(self.tr("Fee {0}").format(say_fee(fen)))
        self._fee.setVisible(fen > 0)

    def _enter(self) -> str | None:
        one = self._one
        if one is None or one.application is None:
            return None
        made = self._desk.copies.make(
            one.application.id, one.record.id, self.pages.value(), self.content.text()
        )
        self.left.emit()
        return self.tr("Entered as {0}").format(made.number)

    @override
    def retranslate(self) -> None:
        self.heading.setText(self.tr("Copy or excerpt"))
        self._pages.set_name(self.tr("Pages"))
        self.content.set_name(self.tr("Which pages, or what was excerpted"))
        self.enter.set_words(self.tr("Enter in the register"))
        self._leave.set_words(self.tr("Cancel"))
        self._show_fee()
        self._show_about()


class ReviewPanel(Panel):
    """Asks who reviewed what an outsider wants to take along, and how it ended (A-09)."""

    def __init__(self, desk: LoanDesk) -> None:
        self._desk = desk
        self._copy: CopyRow | None = None
        self.by = TextField()
        self.release = Button("", kind="primary", on_click=lambda: self._decide(released=True))
        self.hold = Button("", on_click=lambda: self._decide(released=False))
        self._leave = Button("", kind="flat")
        super().__init__(self.by, row(self.release, self.hold, None), row(None, self._leave), None)
        self._leave.clicked.connect(self.left)
        self.retranslate()

    def begin(self, copy: CopyRow) -> None:
        """Ask for the review of a copy."""
        self._copy = copy
        self.about.setText(f"{copy.number} · {copy.reader}\n{copy.title}\n{copy.content}")
        self.by.set_text("")
        self.notice.say("")
        self.by.line.setFocus()

    def _decide(self, *, released: bool) -> None:
        self.attempt(lambda: self._reviewed(released=released))

    def _reviewed(self, *, released: bool) -> str | None:
        if self._copy is None:
            return None
        done = self._desk.copies.review(self._copy.id, self.by.text(), released=released)
        self.left.emit()
        return self.tr("Review of {0} entered").format(done.number)

    @override
    def retranslate(self) -> None:
        self.heading.setText(self.tr("Review before it leaves"))
        self.by.set_name(self.tr("Reviewed by (the general manager)"))
        self.release.set_words(self.tr("Released"))
        self.hold.set_words(self.tr("Held back"))
        self._leave.set_words(self.tr("Cancel"))
