"""Drawing papers of the catalogue off the window's thread, page by page (screens 8)."""

from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_archive.rules.paper_names import PAPER_NAMES
from desktop_archive.rules.printed import Printout
from desktop_archive.services.forms import FormDesk
from desktop_archive.services.papers.desk import CataloguePapers, PaperOptions, Scope
from desktop_archive.ui.background import Background, Handle, StoppedError, Work
from desktop_archive.ui.languages import current_language
from desktop_archive.ui.list_saving import SavingPanel
from desktop_archive.ui.view import Tone
from desktop_archive.ui.words import say_known, say_names
from desktop_archive.wording import sentence


@dataclass(frozen=True, slots=True)
class PaperWanted:
    """A paper somebody wants: which form, of what, and how; no language is the window's."""

    form: str
    scope: Scope
    options: PaperOptions = field(default_factory=PaperOptions)
    language: str = ""

    @property
    def title(self) -> str:
        """Return the name of the paper in the language of the window."""
        return say_names(PAPER_NAMES[self.form])


@dataclass(frozen=True, slots=True)
class FormWanted:
    """A form of the store that needs nothing but what is stored: which, its name, of what part."""

    form: str
    title: str
    where: str = ""


class PaperDrawer(QObject):
    """Draws papers while the window goes on.

    Signals:
        told: a result in words, with its tone.
        printed: a finished print for the preview, with its title.
    """

    told = Signal(str, object)
    printed = Signal(object, str)

    def __init__(self, papers: CataloguePapers, background: Background, window: QWidget) -> None:
        super().__init__(window)
        self._papers, self._background, self._window = papers, background, window

    def draw(self, wanted: PaperWanted) -> None:
        """Draw a paper for the preview; a long one shows its pages and can be stopped."""
        language = wanted.language or current_language()

        def work(handle: Handle) -> Printout:
            return self._papers.write(
                wanted.form, wanted.scope, language, wanted.options, handle.tell
            )

        self._run(wanted.title, work)

    def draw_form(self, wanted: FormWanted, forms: FormDesk) -> None:
        """Draw a form of the store for the preview."""
        language = current_language()

        def work(handle: Handle) -> Printout:
            return forms.write(wanted.form, language, wanted.where, sentence, tell=handle.tell)

        self._run(wanted.title, work)

    def _run(self, title: str, work: Work[Printout]) -> None:
        panel = DrawingPanel(self._window, self.tr("Drawing {0}").format(title), 0)

        def done(made: Printout) -> None:
            panel.finish()
            self.printed.emit(made, title)

        def failed(error: BaseException) -> None:
            panel.finish()
            self._failed(error)

        handle = self._background.run(work, done, failed)
        handle.progressed.connect(panel.show_progress)
        panel.stopped.connect(handle.stop)

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, StoppedError):
            self.told.emit(self.tr("Stopped. Nothing was drawn."), Tone.LOOK)
            return
        self.told.emit(say_known(error), Tone.REFUSED)


class DrawingPanel(SavingPanel):
    """How many pages are drawn, of how many."""

    @override
    def show_progress(self, done: int, total: int) -> None:
        """Show how many pages are drawn."""
        self.progress.say(self.windowTitle(), done, total)
