"""How a list is read: what it is, which sheet, where its headings stand, what repeats do."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_archive.rules.imports import ListKind
from desktop_archive.services.imports.plan import Duplicates, Look
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.widgets.boxes import column, row
from desktop_archive.ui.widgets.forms import ChoiceField
from desktop_archive.ui.words import say

_FOUND = ""
_ROWS_OFFERED = 20


class Choices(QWidget):
    """What was found by itself, and may be chosen otherwise.

    Signals:
        changed: something is chosen differently now.
        saved_chosen: a saved mapping was chosen, by its name; empty for what was found.
    """

    changed = Signal()
    saved_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.kind, self.sheet, self.header = ChoiceField(), ChoiceField(), ChoiceField()
        self.duplicates, self.saved = ChoiceField(), ChoiceField()
        self._sheets: Sequence[str] = ()
        self._names: Sequence[str] = ()
        layout = column(
            row(self.kind, self.sheet, self.header, space=SPACE[3]),
            row(self.duplicates, self.saved, space=SPACE[3]),
            space=SPACE[2],
        )
        layout.setContentsMargins(0, 0, 0, 0)
        self.setLayout(layout)
        for field in (self.kind, self.sheet, self.header, self.duplicates):
            field.box.activated.connect(lambda _at: self.changed.emit())
        self.saved.box.activated.connect(lambda _at: self.saved_chosen.emit(self.saved.value()))
        self.retranslate()

    def show_found(self, look: Look) -> None:
        """Offer the sheets of the file and the mappings saved for its headings."""
        self._sheets, self._names = look.sheets, look.saved
        self._fill()

    def begin(self) -> None:
        """Forget what was chosen for the list before."""
        for field in (self.kind, self.sheet, self.header, self.saved):
            field.choose(_FOUND)
        self.duplicates.choose(Duplicates.REFUSE.value)

    def chosen_kind(self) -> ListKind | None:
        """Return the kind a person chose."""
        return ListKind(self.kind.value()) if self.kind.value() else None

    def chosen_header(self) -> int | None:
        """Return the row of headings a person chose."""
        return int(self.header.value()) if self.header.value() else None

    def chosen_duplicates(self) -> Duplicates:
        """Return what happens to rows that the room has."""
        return Duplicates(self.duplicates.value() or Duplicates.REFUSE.value)

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self.kind.set_name(self.tr("List of"))
        self.sheet.set_name(self.tr("Sheet"))
        self.header.set_name(self.tr("Row of headings"))
        self.duplicates.set_name(self.tr("Rows whose number the room already has"))
        self.saved.set_name(self.tr("Saved mapping"))
        self._fill()

    def _fill(self) -> None:
        found = (_FOUND, self.tr("as found"))
        self.kind.set_choices([found, *((kind.value, say(kind)) for kind in ListKind)])
        every = (_FOUND, self.tr("all sheets"))
        self.sheet.set_choices([every, *((name, name) for name in self._sheets)])
        rows = ((str(at), str(at)) for at in range(1, _ROWS_OFFERED + 1))
        self.header.set_choices([found, *rows])
        self.duplicates.set_choices(
            [
                (Duplicates.REFUSE.value, self.tr("refuse by name")),
                (Duplicates.SKIP.value, self.tr("skip")),
                (Duplicates.UPDATE.value, self.tr("update, keeping the history")),
                (Duplicates.RENUMBER.value, self.tr("take in under a new number")),
            ]
        )
        self.saved.set_choices([found, *((name, name) for name in self._names)])
        self.saved.setEnabled(bool(self._names))

    @override
    def setEnabled(self, enabled: bool) -> None:
        super().setEnabled(enabled)
        self.saved.setEnabled(enabled and bool(self._names))
