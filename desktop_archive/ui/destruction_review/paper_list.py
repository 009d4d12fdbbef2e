"""The papers of a batch and its list: what can be drawn at the stage it has reached (P27-P33)."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu

from desktop_archive.rules.destruction.lists import DisposalKind
from desktop_archive.rules.printed import Printout
from desktop_archive.services.review_papers import ReviewPapers
from desktop_archive.ui.destruction_review.stage_page import Standing
from desktop_archive.ui.languages import current_language
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.words import KNOWN, say_known
from desktop_archive.wording.sentences import sentence


class PapersButton(Button):
    """Opens the papers of what is shown.

    Signals:
        printed: a finished print, with its title.
        told: why a paper was not drawn, with its tone.
    """

    printed = Signal(object, str)
    told = Signal(str, object)

    def __init__(self, papers: ReviewPapers) -> None:
        super().__init__("", icon_name="printer", kind="compact")
        self._papers = papers
        self._standing: Standing | None = None
        self.clicked.connect(self._open)
        self.retranslate()

    def show_standing(self, standing: Standing) -> None:
        """Offer the papers of a batch as it stands."""
        self._standing = standing

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self.set_words(self.tr("Papers"))

    def menu_of_papers(self) -> QMenu:
        """Return the papers that there is something to write on."""
        menu, standing = QMenu(self), self._standing
        if standing is None:
            return menu
        if standing.batch is not None:
            of_batch = self._papers.of_batch
            self._step(menu, self.tr("Appraisal opinions"), of_batch, "P27", standing.batch_id)
            self._step(menu, self.tr("Appraisal report"), of_batch, "P28", standing.batch_id)
        if standing.detail is not None:
            self._offer_list(menu, standing)
        return menu

    def _offer_list(self, menu: QMenu, standing: Standing) -> None:
        assert standing.detail is not None
        summary, key, draw = standing.detail.summary, standing.list_id, self._papers.of_list
        is_unarchived = summary.kind is DisposalKind.UNARCHIVED
        form = "unarchived" if is_unarchived else "P30"
        form = "P32" if summary.profile.startswith("accounting") else form
        self._step(menu, self.tr("Destruction list"), draw, form, key)
        if not is_unarchived:
            self._step(menu, self.tr("Destruction application"), draw, "application", key)
            self._step(menu, self.tr("Destruction report"), draw, "destruction-report", key)
        if standing.run is not None and standing.run.destroyed_at:
            self._step(menu, self.tr("Destruction record"), draw, "P33", key)
            self._step(menu, self.tr("Report to the panel"), draw, "panel-report", key)

    def _step(
        self, menu: QMenu, words: str, draw: Callable[..., Printout], form: str, key: int
    ) -> None:
        action = menu.addAction(words)
        action.triggered.connect(lambda _on=False: self._draw(words, draw, form, key))

    def _draw(self, words: str, draw: Callable[..., Printout], form: str, key: int) -> None:
        try:
            made = draw(form, key, current_language(), sentence)
        except KNOWN as error:
            self.told.emit(say_known(error), Tone.REFUSED)
            return
        self.printed.emit(made, words)

    def _open(self) -> None:
        menu = self.menu_of_papers()
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
