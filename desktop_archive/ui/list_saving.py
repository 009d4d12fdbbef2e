"""Saving and printing exactly what a list shows, off the window's thread (F34, X-29)."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from desktop_archive.rules.cells import Cell
from desktop_archive.rules.file_names import file_name
from desktop_archive.rules.printed import Printout
from desktop_archive.ui.background import Background, Handle, StoppedError
from desktop_archive.ui.languages import current_language
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import column
from desktop_archive.ui.widgets.export import ListShown
from desktop_archive.ui.widgets.notices import Progress
from desktop_archive.ui.words import KNOWN, say_known

MOST_PRINTED = 20_000
_STEP = 1_000
_PATIENCE_MS = 400
_KINDS = ("XLSX (*.xlsx)", "CSV (*.csv)")


class Lists(Protocol):
    """Who writes lists: the desk of the services, made when the first list is wanted."""

    def export(
        self, path: Path, title: str, headings: Sequence[str], rows: Iterable[Sequence[Cell]]
    ) -> int:
        """Save a list as a file and return how many rows it has."""

    def write(
        self,
        title: str,
        headings: Sequence[str],
        rows: Sequence[Sequence[str]],
        note: str,
        language: str,
    ) -> Printout:
        """Draw a list for paper."""


class ListSaver(QObject):
    """Writes lists as files and as prints.

    Signals:
        told: a result in words, with its tone.
        printed: a finished print for the preview, with its title.
    """

    told = Signal(str, object)
    printed = Signal(object, str)

    def __init__(self, lists: Callable[[], Lists], background: Background, window: QWidget) -> None:
        super().__init__(window)
        self._lists, self._background, self._window = lists, background, window

    def save(self, shown: ListShown) -> None:
        """Ask where to, and write the list while the window goes on."""
        path = self.ask_path(shown.title)
        if path is not None:
            self.save_to(shown, path)

    def ask_path(self, title: str) -> Path | None:
        """Ask for the file; None when the person thinks better of it."""
        name = file_name(title, ".xlsx")
        chosen, kind = QFileDialog.getSaveFileName(
            self._window, self.tr("Save list"), name, ";;".join(_KINDS)
        )
        return _named(Path(chosen), kind) if chosen else None

    def save_to(self, shown: ListShown, path: Path) -> None:
        """Write the list; nothing is there when it is stopped or fails."""
        panel = SavingPanel(self._window, self.tr("Saving {0}").format(path.name), shown.count)

        def work(handle: Handle) -> int:
            return self._lists().export(path, shown.title, shown.headings, _counted(shown, handle))

        def done(count: int) -> None:
            panel.finish()
            words = self.tr("{0} rows saved in {1}").format(f"{count:,}", path.name)
            self.told.emit(words, Tone.DONE)

        def failed(error: BaseException) -> None:
            panel.finish()
            self._failed(error)

        handle = self._background.run(work, done, failed)
        handle.progressed.connect(panel.show_progress)
        panel.stopped.connect(handle.stop)

    def print_list(self, shown: ListShown) -> None:
        """Draw the list as it is shown and hand it to the preview."""
        if shown.count > MOST_PRINTED:
            words = self.tr("{0} lines are too many for paper: narrow the list, or save it.")
            self.told.emit(words.format(f"{shown.count:,}"), Tone.LOOK)
            return
        try:
            made = self._lists().write(
                shown.title, shown.headings, shown.words(), shown.note, current_language()
            )
        except KNOWN as error:
            self._failed(error)
            return
        self.printed.emit(made, shown.title)

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, StoppedError):
            self.told.emit(self.tr("Stopped. Nothing was saved."), Tone.LOOK)
            return
        self.told.emit(say_known(error), Tone.REFUSED)


class SavingPanel(QDialog):
    """How far the saving is, with a way to stop it; a short one is never seen.

    Signals:
        stopped: the person wants it to end.
    """

    stopped = Signal()

    def __init__(self, window: QWidget, words: str, total: int) -> None:
        super().__init__(window, Qt.WindowType.Tool)
        self.setWindowTitle(words)
        self._window, self._name, self._total = window, words, total
        self.progress = Progress()
        self.progress.say(words, 0, total)
        self.progress.stopped.connect(self.stopped)
        self.rejected.connect(self.stopped)
        self.setLayout(column(self.progress, margin=SPACE[3]))
        self.setMinimumWidth(480)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._appear)
        self._patience.start(_PATIENCE_MS)

    def _appear(self) -> None:
        """Be seen, but over no locked desk: then it is tried again (F22)."""
        if self._window.isVisible():
            self.show()
        else:
            self._patience.start()

    def show_progress(self, done: int, _total: int) -> None:
        """Show how many rows are written."""
        self.progress.say(self._name, done, self._total)

    def finish(self) -> None:
        """Go away: it is done, or it failed."""
        self._patience.stop()
        self.hide()
        self.deleteLater()


def _counted(shown: ListShown, handle: Handle) -> Iterator[Sequence[Cell]]:
    """Yield the rows and tell how many went by; a person's stop ends it here."""
    handle.tell(0, shown.count)
    for number, cells in enumerate(shown.cells(), start=1):
        if number % _STEP == 0:
            handle.tell(number, shown.count)
        yield cells


def _named(path: Path, kind: str) -> Path:
    """Return the path with the ending that was chosen; nothing that is there is written over."""
    ending = ".csv" if kind == _KINDS[1] else ".xlsx"
    if path.suffix.lower() in (".csv", ".xlsx"):
        return path
    named = path.with_name(path.name + ending)
    number = 2
    while named.exists():
        named = path.with_name(f"{path.name} ({number}){ending}")
        number += 1
    return named
