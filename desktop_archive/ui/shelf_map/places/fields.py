"""Fields for measures, and buttons that say why they are off."""

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QWidget

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.boxes import ContainerKind
from desktop_archive.services.places.desk import Places
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.flow import Flow
from desktop_archive.ui.widgets.forms import Field, TextField
from desktop_archive.ui.widgets.labels import tooltip
from desktop_archive.ui.words import say


class MeasureField(TextField):
    """A whole number that a person types; it may stay empty where nothing is known."""

    def __init__(self, value: int | None = None, *, optional: bool = False) -> None:
        super().__init__()
        self._optional = optional
        self.set_number(value)

    def set_number(self, value: int | None) -> None:
        """Show a number, or nothing."""
        self.set_text("" if value is None else str(value))
        self.say("")

    def number(self) -> int | None:
        """Return the number; 0 stands for one that is missing, a text that is none too."""
        text = self.text().replace(",", "").replace(" ", "")
        sign = text.removeprefix("-")
        if not text and self._optional:
            return None
        return int(text) if sign.isascii() and sign.isdecimal() and len(sign) < 9 else 0  # noqa: PLR2004

    def check(self) -> bool:
        """Say below the field when no number stands in it; return whether one does."""
        value = self.number()
        is_wrong = value is not None and value <= 0
        self.say(self.tr("A whole number above 0, please.") if is_wrong else "")
        return not is_wrong


class KindsField(Field):
    """The kinds of containers a shelf is made for; none ticked means every kind (B-12)."""

    def __init__(self) -> None:
        self._boxes = {kind: QCheckBox() for kind in ContainerKind}
        holder = QWidget()
        flow = Flow(SPACE[2])
        holder.setLayout(flow)
        for box in self._boxes.values():
            flow.addWidget(box)
        super().__init__(holder)

    def kinds(self) -> tuple[ContainerKind, ...]:
        """Return what is ticked."""
        return tuple(kind for kind, box in self._boxes.items() if box.isChecked())

    def show_kinds(self, kinds: Sequence[ContainerKind]) -> None:
        """Tick these."""
        for kind, box in self._boxes.items():
            box.setChecked(kind in kinds)

    def retranslate(self) -> None:
        """Show the words in the language of the window."""
        for kind, box in self._boxes.items():
            box.setText(say(kind).replace("&", "&&"))


def guard(button: Button, places: Places, why_not: str = "") -> None:
    """Let a button be pressed, or let it say why not: a missing right, or what is missing."""
    reason = places.why_not(Right.PLACES)
    words = why_not if reason is None else say(reason, right=Right.PLACES)
    button.setEnabled(not words)
    button.setToolTip(tooltip(words))
