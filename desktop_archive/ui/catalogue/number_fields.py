"""What only a number needs: building, room, project; a reserved number; a late arrival."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_archive.services.catalogue.entry_numbers import NumberView
from desktop_archive.services.catalogue.numbering import NumberChoice
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.widgets.boxes import column, holder, row
from desktop_archive.ui.widgets.forms import ChoiceField, TextField


class NumberFields(QWidget):
    """Fields that stand beside the number while the scheme asks for them.

    Signals:
        typed: a person changed one.
    """

    typed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.fields: dict[str, TextField] = {}
        self.reserved, self.behind = ChoiceField(), TextField()
        self._numbers: tuple[tuple[int, str], ...] = ()
        self._asked: tuple[str, ...] = ()
        self._line = row(space=SPACE[2])
        self.setLayout(column(holder(self._line), self.reserved, self.behind, space=SPACE[2]))
        self.reserved.box.activated.connect(lambda _at: self.typed.emit())
        self.behind.line.textEdited.connect(lambda _text: self.typed.emit())
        self.retranslate()

    def show_asked(self, view: NumberView) -> None:
        """Show what the number of this class asks for."""
        for name in view.asked:
            if name not in self.fields:
                self._add(name)
        self._asked = view.asked
        for name, field in self.fields.items():
            field.setVisible(name in view.asked)
        if view.reserved != self._numbers:
            self._numbers = view.reserved
            self._offer()
        self.reserved.setVisible(bool(view.reserved))
        self.behind.setVisible(view.may_follow)
        self.setVisible(bool(view.asked or view.reserved or view.may_follow))

    def choice(self) -> NumberChoice:
        """Return what was chosen of the number."""
        fields = tuple(
            (name, field.text()) for name, field in self.fields.items() if name in self._asked
        )
        taken = self.reserved.value() if not self.reserved.isHidden() else ""
        behind = self.behind.text() if not self.behind.isHidden() else ""
        return NumberChoice(fields=fields, take=int(taken) if taken else None, behind=behind)

    def _add(self, name: str) -> None:
        field = TextField()
        field.set_name(self._names().get(name, name))
        field.line.textEdited.connect(lambda _text: self.typed.emit())
        self.fields[name] = field
        self._line.addWidget(field)

    def _offer(self) -> None:
        words = [(str(number), f"{number} {reason}") for number, reason in self._numbers]
        self.reserved.set_choices([("", self.tr("the next number")), *words])

    def _names(self) -> dict[str, str]:
        return {
            "building": self.tr("Building"),
            "room": self.tr("Room"),
            "owner": self.tr("Owner"),
            "project": self.tr("Project number"),
            "catalogue": self.tr("Catalogue number"),
            "case": self.tr("Case"),
        }

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        names = self._names()
        for name, field in self.fields.items():
            field.set_name(names.get(name, name))
        self.reserved.set_name(self.tr("Reserved number"))
        self.behind.set_name(self.tr("Late arrival behind"))
        self._offer()
