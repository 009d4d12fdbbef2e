"""The signed form scanned back: its picture lies beside the register under its SHA-256 (L-02)."""

from pathlib import Path

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.lending.signing import LARGEST_SHEET, SigningRefusal, sheet_kind
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.changes import Topic
from desktop_archive.services.room import Room
from desktop_archive.store import keepsakes
from desktop_archive.store.lending import signing as store_signing
from desktop_archive.store.lending.signing import SheetRow

__all__ = ["SheetRow", "SignedSheets", "kept_beside", "looked_at"]

_BEGINNING = 16


class SignedSheets:
    """Keeps pictures of forms that were signed by hand."""

    def __init__(self, room: Room) -> None:
        self._room = room

    @property
    def folder(self) -> Path:
        """Where the pictures lie."""
        return keepsakes.folder_of(self._room.path)

    def of(self, application_id: int) -> list[SheetRow]:
        """Return the pictures of the form of an application."""
        with self._room.read() as session:
            return store_signing.sheets(session, application_id)

    def add(self, application_id: int, picture: Path) -> None:
        """Keep the picture of a signed form.

        Raises:
            RefusedError: it is no picture, too large, there already, or the right is missing.
            ArchiveUnavailableError: it could not be stored.
        """
        self._room.require(Right.LEND)
        kind, size = looked_at(picture)
        there = {one.sha256 for one in self.of(application_id)}
        if keepsakes.digest(picture) in there:
            raise RefusedError(SigningRefusal.SHEET_THERE)
        sha256 = kept_beside(self._room, picture, kind)
        with self._room.act("add_sheet", Topic.LENDING, right=Right.LEND) as session:
            store_signing.add_sheet(
                session,
                application_id=application_id,
                sha256=sha256,
                kind=kind,
                size=size,
                added_by=self._room.signed_in().login,
            )


def kept_beside(room: Room, picture: Path, kind: str) -> str:
    """Keep a picture beside the register and return the SHA-256 under which it lies.

    Raises:
        RefusedError: it changed while it was kept.
        ArchiveUnavailableError: it could not be stored.
    """
    sha256 = keepsakes.digest(picture)
    kept = keepsakes.keep(keepsakes.folder_of(room.path), picture, sha256, kind)
    if keepsakes.digest(kept) != sha256:
        raise RefusedError(SigningRefusal.SHEET_CHANGED)
    return sha256


def looked_at(picture: Path) -> tuple[str, int]:
    """Return kind and size of a picture that can be kept.

    Raises:
        RefusedError: it cannot be read, is no picture, or is too large.
    """
    try:
        size = picture.stat().st_size
        with picture.open("rb") as file:
            kind = sheet_kind(file.read(_BEGINNING))
    except OSError as error:
        raise RefusedError(SigningRefusal.SHEET_UNREADABLE) from error
    if size > LARGEST_SHEET:
        raise RefusedError(SigningRefusal.SHEET_TOO_LARGE)
    if not kind:
        raise RefusedError(SigningRefusal.SHEET_UNREADABLE)
    return kind, size
