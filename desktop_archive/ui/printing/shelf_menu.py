"""The menu of the store's papers: diagram, and both location indexes (P15, P16, P17)."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from desktop_archive.rules.showing import visible
from desktop_archive.ui.printing.drawing import FormWanted


class ShelfMenu(QMenu):
    """Papers of the whole store, and of the side that is shown.

    Signals:
        wanted: a form to be drawn.
    """

    wanted = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)

    def offer(self, side: str = "", where: str = "") -> None:
        """Offer the papers; a side is named in words and by the begin of its address."""
        self.clear()
        diagram = self.tr("Shelf diagram")
        steps = [
            ("P17", self.tr("Shelf diagram: plan and all sides"), diagram, ""),
            ("P15", self.tr("Location index by holdings"), "", ""),
            ("P16", self.tr("Location index by shelf"), "", ""),
        ]
        if side:
            steps.insert(0, ("P17", self.tr("Shelf diagram: {0}").format(side), diagram, where))
        for form, words, title, place in steps:
            action = self.addAction(visible(words))
            wanted = FormWanted(form, title or words, place)
            action.triggered.connect(partial(self._ask, wanted))

    def _ask(self, wanted: FormWanted, _checked: bool = False) -> None:  # noqa: FBT001, FBT002
        self.wanted.emit(wanted)
