"""The menu of papers: what can be printed of the records that are shown or chosen."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from desktop_archive.rules.paper_names import ITEM_LIST, PAPER_NAMES, PRINT_SET
from desktop_archive.rules.showing import visible
from desktop_archive.services.papers.desk import PaperOptions, Scope
from desktop_archive.ui.printing.drawing import PaperWanted
from desktop_archive.ui.words import say_names

_LISTS = (ITEM_LIST, "P01b", "P02", "P03", "P03b", "P04", "P05")
_SHEETS = ("P06", "P07", "P08", "P09")
_STAMPS = ("P14", "P14-labels", "P14-overlay")
_OF_A_BOX = (PRINT_SET, ITEM_LIST, "P02", "P06", "P09")


class PaperMenu(QMenu):
    """Papers of a part of the catalogue, and of the box of one record.

    Signals:
        wanted: a paper to be drawn.
        list_wanted: the list is wanted as it stands on the screen.
        choices_wanted: the part of the catalogue, to choose what and how on the page of papers.
    """

    wanted = Signal(object)
    list_wanted = Signal()
    choices_wanted = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setToolTipsVisible(True)

    def offer(self, scope: Scope, words: str, box: tuple[int, str] | None) -> None:
        """Offer the papers of a scope, named in words, and of one box: its id and number."""
        self.clear()
        self._step(self, self.tr("The list as it stands"), self.list_wanted.emit)
        self.addSection(visible(words))
        self._papers(self, (PRINT_SET,), scope)
        self._papers(self.addMenu(self.tr("Lists")), _LISTS, scope)
        self._papers(self.addMenu(self.tr("Covers and note sheets")), _SHEETS, scope)
        self._papers(self.addMenu(self.tr("Filing stamp")), _STAMPS, scope)
        self._catalogues(scope)
        if box is not None:
            key, number = box
            name = self.tr("Box {0}").format(number or "–")
            self._papers(self.addMenu(visible(name)), _OF_A_BOX, Scope(box_ids=(key,)))
        self.addSeparator()
        self._step(self, self.tr("More choices…"), partial(self.choices_wanted.emit, scope))

    def _catalogues(self, scope: Scope) -> None:
        """Offer the catalogues; one on a subject is named after what was searched for."""
        text = scope.query.text.strip() if scope.query is not None else ""
        self._papers(self, ("catalogue",), scope)
        if text:
            self._papers(self, ("subject",), scope, PaperOptions(subject=text))

    def _papers(
        self,
        menu: QMenu,
        forms: Sequence[str],
        scope: Scope,
        options: PaperOptions | None = None,
    ) -> None:
        for form in forms:
            wanted = PaperWanted(form, scope, options or PaperOptions())
            name = say_names(PAPER_NAMES[form])
            self._step(menu, name, partial(self.wanted.emit, wanted))

    def _step(self, menu: QMenu, words: str, act: Callable[[], object]) -> None:
        action = menu.addAction(visible(words))
        action.triggered.connect(lambda _checked=False: act())
