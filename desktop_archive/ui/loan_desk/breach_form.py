"""A breach of the rules: what was done, and later how it was dealt with (L-19)."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout
from typing_extensions import override

from desktop_archive.rules.lending.breaches import BreachKind
from desktop_archive.services.lending.breaches import Breaches, BreachRow
from desktop_archive.services.lending.desk import LoanDesk
from desktop_archive.services.lending.models import LoanRow
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.widgets.boxes import clear, line, row
from desktop_archive.ui.widgets.buttons import Button, Chip
from desktop_archive.ui.widgets.forms import AreaField, ChoiceField
from desktop_archive.ui.widgets.labels import label
from desktop_archive.ui.widgets.panel import Panel
from desktop_archive.ui.words import say


class BreachForm(Panel):
    """Notes a breach against a loan and shows those noted before.

    Signals:
        recalled: the letters that ask for what is out back at once.
    """

    recalled = Signal(object)

    def __init__(self, desk: LoanDesk) -> None:
        self._breaches = Breaches(desk.room, desk.book)
        self._loan: LoanRow | None = None
        self.kind, self.note, self.how = ChoiceField(), AreaField(3), AreaField(2)
        self.record = Button("", kind="primary", on_click=lambda: self.attempt(self._record))
        self.settle = Button("", on_click=lambda: self.attempt(self._settle))
        self._known = QVBoxLayout()
        self._known.setSpacing(SPACE[2])
        self._before = label("", "title")
        self._leave = Button("", kind="flat")
        super().__init__(
            self.kind,
            self.note,
            row(self.record, None),
            line(),
            self._before,
            self._known,
            self.how,
            row(self.settle, None, self._leave),
            None,
        )
        self._leave.clicked.connect(self.left)
        self.retranslate()

    def begin(self, loan: LoanRow) -> None:
        """Ask what happened with a loan."""
        self._loan = loan
        self.about.setText(f"{loan.title}\n{loan.borrower}")
        for field in (self.note, self.how):
            field.set_text("")
        self.notice.say("")
        self._show_known()
        self.note.area.setFocus()

    def _rows(self) -> list[BreachRow]:
        return self._breaches.of_loan(self._loan.id) if self._loan else []

    def _show_known(self) -> None:
        clear(self._known)
        rows = self._rows()
        for one in rows:
            is_open = one.dealt_on is None
            chip = Chip(
                self.tr("open") if is_open else self.tr("closed"), "look" if is_open else "neutral"
            )
            said = f"{one.noted_on} · {say(BreachKind(one.kind))} · {one.noted_by}\n{one.note}"
            if not is_open:
                said += f"\n{one.dealt_on} · {one.dealt_by} · {one.dealt_how}"
            layout = row(chip, label(said, wrap=True))
            layout.setStretch(1, 1)
            self._known.addLayout(layout)
        has_open = any(one.dealt_on is None for one in rows)
        self._before.setVisible(bool(rows))
        self.how.setVisible(has_open)
        self.settle.setVisible(has_open)

    def _record(self) -> str | None:
        if self._loan is None:
            return None
        kind = BreachKind(self.kind.value())
        notices = self._breaches.record(self._loan.id, kind, self.note.text())
        self.note.set_text("")
        self._show_known()
        if notices:
            self.recalled.emit(notices)
        return self.tr("Breach noted: {0}").format(self._loan.borrower)

    def _settle(self) -> str | None:
        first = next((one for one in self._rows() if one.dealt_on is None), None)
        if first is None or self._loan is None:
            return None
        self._breaches.deal_with(first.id, self.how.text())
        self.how.set_text("")
        self._show_known()
        return self.tr("Breach closed: {0}").format(self._loan.borrower)

    @override
    def retranslate(self) -> None:
        self.heading.setText(self.tr("Breach of the rules"))
        self.kind.set_name(self.tr("What was done"))
        self.kind.set_choices([(kind.value, say(kind)) for kind in BreachKind])
        if not self.kind.value():
            self.kind.choose(BreachKind.LENT_ON.value)
        self.note.set_name(self.tr("What happened"))
        self.record.set_words(self.tr("Note and recall at once"))
        self._before.setText(self.tr("Noted before"))
        self.how.set_name(self.tr("How was it dealt with?"))
        self.settle.set_words(self.tr("Close the oldest open one"))
        self._leave.set_words(self.tr("Close"))
        self._show_known()
