"""Choosing a part of the class tree: class, year, period, unit; nothing chosen is the room."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QWidget

from desktop_archive.services.catalogue.desk import Catalogue, Node
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.widgets.boxes import row
from desktop_archive.ui.widgets.forms import ChoiceField, TextField
from desktop_archive.ui.words import say_names

_LAST_YEAR = 9999


class PartChoice(QWidget):
    """Four fields side by side.

    Signals:
        changed: another part is chosen.
    """

    changed = Signal()

    def __init__(self, catalogue: Catalogue) -> None:
        super().__init__()
        self._catalogue = catalogue
        self.category, self.retention = ChoiceField(), ChoiceField()
        self.year, self.unit = TextField(), TextField()
        self.year.line.setValidator(QIntValidator(0, _LAST_YEAR, self))
        fields = row(self.category, self.year, self.retention, self.unit, space=SPACE[2])
        fields.setStretch(0, 3)
        fields.setStretch(2, 2)
        self.setLayout(fields)
        for choice in (self.category, self.retention):
            choice.box.activated.connect(lambda _at: self.changed.emit())
        for text in (self.year, self.unit):
            text.line.textEdited.connect(lambda _text: self.changed.emit())
        self.retranslate()

    def node(self) -> Node:
        """Return the part that is chosen."""
        category, retention = self.category.value(), self.retention.value()
        year, unit = self.year.text(), self.unit.text().upper()
        return Node(
            category_id=int(category) if category else None,
            year=int(year) if year else None,
            retention_id=int(retention) if retention else None,
            unit_code=unit or None,
        )

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self.category.set_name(self.tr("Class"))
        self.year.set_name(self.tr("Year"))
        self.retention.set_name(self.tr("Retention period"))
        self.unit.set_name(self.tr("Unit code"))
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Read again which classes and periods there are."""
        choices = self._catalogue.choices()
        for field, name, everything in (
            (self.category, "category", self.tr("all classes")),
            (self.retention, "retention", self.tr("all periods")),
        ):
            found = [(str(one.id), f"{one.code} {say_names(one.names)}") for one in choices[name]]
            field.set_choices([("", everything), *found])
