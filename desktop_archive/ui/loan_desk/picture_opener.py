"""Opening kept pictures: read and decoded off the window's thread, then shown in the preview."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, Signal
from PySide6.QtPdf import QPdfDocument

from desktop_archive.rules.lending.signing import SigningRefusal
from desktop_archive.rules.printed import Printout
from desktop_archive.services.lending.pictures import KeptPictures, PhotoRow, SheetRow
from desktop_archive.services.room import Room
from desktop_archive.ui.background import Background
from desktop_archive.ui.view import Tone
from desktop_archive.ui.words import say, say_known


class PictureOpener(QObject):
    """Shows a picture, or says why it can't be shown.

    Signals:
        shown: the pages, and what they are.
        told: why nothing is shown, with its tone.
    """

    shown = Signal(object, str)
    told = Signal(str, object)

    def __init__(self, room: Room, parent: QObject) -> None:
        super().__init__(parent)
        self._pictures, self.background = KeptPictures(room), Background(self)

    def open_sheet(self, sheet: SheetRow, title: str) -> None:
        """Show the picture of a signed form."""
        self._open(lambda: self._pictures.sheet(sheet), title)

    def open_photo(self, case_id: int, photo: PhotoRow, title: str) -> None:
        """Show the photo of a damage."""
        self._open(lambda: self._pictures.photo(case_id, photo), title)

    def _open(self, read: Callable[[], Printout], title: str) -> None:
        self.background.run(
            lambda _handle: read(), lambda made: self._show(made, title), self._failed
        )

    def _show(self, made: Printout, title: str) -> None:
        pages = _page_count(made.pdf)
        if not pages:
            self.told.emit(say(SigningRefusal.SHEET_UNREADABLE), Tone.REFUSED)
            return
        self.shown.emit(replace(made, pages=pages), title)

    def _failed(self, error: BaseException) -> None:
        self.told.emit(say_known(error), Tone.REFUSED)


def _page_count(pdf: bytes) -> int:
    """Return how many pages a document has; none when it can't be read."""
    buffer, document = QBuffer(), QPdfDocument()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    count = document.pageCount() if document.status() is QPdfDocument.Status.Ready else 0
    document.close()
    return count
