"""Pictures of signed forms and of damage, looked at again: unchanged, decoded within limits."""

from pathlib import Path

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.lending.signing import LARGEST_SHEET, SigningRefusal
from desktop_archive.rules.printed import Printout
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services import printing
from desktop_archive.services.room import Room
from desktop_archive.store import keepsakes
from desktop_archive.store.lending import pictures as store_pictures
from desktop_archive.store.lending.cases import PhotoRow
from desktop_archive.store.lending.signing import SheetRow

__all__ = ["KeptPictures", "PhotoRow", "SheetRow"]


class KeptPictures:
    """Opens what lies beside the register under its SHA-256; slow: never on the window's thread."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def sheet(self, sheet: SheetRow) -> Printout:
        """Return the pages of a signed form (L-02).

        Raises:
            RefusedError: the right is missing, or it is not the picture that was kept.
        """
        with self._room.read() as session:
            secret = store_pictures.form_is_guarded(session, sheet.application_id)
        return self._pages(sheet.sha256, sheet.kind, is_secret=secret)

    def photo(self, case_id: int, photo: PhotoRow) -> Printout:
        """Return the photo of a damage (L-15).

        Raises:
            RefusedError: the right is missing, or it is not the picture that was kept.
        """
        with self._room.read() as session:
            secret = store_pictures.case_is_guarded(session, case_id)
        return self._pages(photo.sha256, photo.kind, is_secret=secret)

    def _pages(self, sha256: str, kind: str, *, is_secret: bool) -> Printout:
        """Return the pages; titles and leaves of secret records can be read in a picture (R-19)."""
        self._room.require(Right.OPEN_CONFIDENTIAL if is_secret else Right.LEND)
        path = keepsakes.path_of(keepsakes.folder_of(self._room.path), sha256, kind)
        data = _unchanged(path, sha256)
        if kind == "pdf":
            # How many pages it has is seen when it is shown.
            return Printout(pdf=data, pages=0)
        made: Printout = printing.paper("pictures").picture_pages(data, kind)
        return made


def _unchanged(path: Path, sha256: str) -> bytes:
    """Return a file that is still what was kept.

    Raises:
        RefusedError: it is gone, changed, or larger than anything that is kept.
    """
    try:
        if path.stat().st_size > LARGEST_SHEET or keepsakes.digest(path) != sha256:
            raise RefusedError(SigningRefusal.SHEET_CHANGED)
        return path.read_bytes()
    except OSError as error:
        raise RefusedError(SigningRefusal.SHEET_CHANGED) from error
