"""Who approved that somebody reads a classified record, and from when until when (A-17, R-20)."""

from datetime import date, timedelta

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QCheckBox, QWidget
from typing_extensions import override

from desktop_archive.services.lending.needs import Needs
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.widgets.boxes import column
from desktop_archive.ui.widgets.forms import ChoiceField
from desktop_archive.ui.widgets.labels import hint
from desktop_archive.ui.widgets.panel import DateField

#: So long an entry is proposed for where somebody gives it an end of its own.
_PROPOSED = 30


class NeedFields(QWidget):
    """One line of a list: who approved it, the first day, and a last one where there is one."""

    def __init__(self, needs: Needs) -> None:
        super().__init__()
        self._needs = needs
        self._longest = 0
        self.by, self.first, self.last = ChoiceField(), DateField(), DateField()
        self.has_end = QCheckBox()
        self.has_end.toggled.connect(self.last.setVisible)
        self.setLayout(column(self.by, self.first, self.has_end, self.last, space=SPACE[2]))
        self.retranslate()

    def begin(self, today: date) -> None:
        """Offer who may approve, and the term that this room asks for."""
        names = self._needs.approvers()
        self.by.set_choices([("", ""), *((name, name) for name in names)])
        self.by.choose("")
        self._longest = self._needs.longest()
        self.first.set_day(today.isoformat())
        days = self._longest or _PROPOSED
        self.last.set_day((today + timedelta(days=days - 1)).isoformat())
        self.has_end.setChecked(self._longest > 0)
        self.has_end.setEnabled(self._longest == 0)
        self.last.setVisible(self.has_end.isChecked())
        self.retranslate()

    def term(self) -> tuple[date, date | None]:
        """Return the first day and the last, if there is one."""
        last = date.fromisoformat(self.last.day()) if self.has_end.isChecked() else None
        return date.fromisoformat(self.first.day()), last

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self.by.set_name(self.tr("Direct need approved by"))
        self.first.set_name(self.tr("May read from"))
        self.has_end.setText(self.tr("Until a last day"))
        self.last.set_name(self.tr("May read until"))
        longest = self.tr("In this room an entry holds for %n day(s) at most.", "", self._longest)
        self.has_end.setToolTip(hint(longest if self._longest else ""))
        nobody = self.tr(
            "Nobody has the right to approve this. Give an account the right to approve, or name "
            "a deputy of the leader in charge in the settings."
        )
        self.by.box.setEnabled(self.by.box.count() > 1)
        self.by.box.setToolTip(hint("" if self.by.box.isEnabled() else nobody))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
