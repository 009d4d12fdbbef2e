"""Keeping the window open while what changed in a room is copied before it is let go of."""

import contextlib
from collections.abc import Callable

from PySide6.QtWidgets import QApplication

from desktop_archive.services.room import Room
from desktop_archive.services.safekeeping import Safekeeping
from desktop_archive.services.trouble import ArchiveUnavailableError
from desktop_archive.ui.doorway.leaving import LeavingPage
from desktop_archive.ui.frame import Frame


class Parting:
    """Shows that a copy is made, and goes on when it is, or when nobody waits for it."""

    def __init__(self, application: QApplication, frame: Frame) -> None:
        self._application, self._frame = application, frame
        self._page: LeavingPage | None = None

    @property
    def is_under_way(self) -> bool:
        """Tell whether a copy is in the making, or failed and waits for somebody's word."""
        return self._page is not None

    def copy_first(self, room: Room, then: Callable[[], object]) -> None:
        """Copy what changed, then go on; at once when nothing did."""
        with contextlib.ExitStack() as otherwise:
            # Whatever fails here, the room is let go of.
            otherwise.callback(then)
            if self._is_owed(room):
                self._begin(room, then)
                otherwise.pop_all()

    def _begin(self, room: Room, then: Callable[[], object]) -> None:
        page = LeavingPage(room)
        page.ended.connect(lambda: self._ended(page, then))
        self._frame.hold()
        self._frame.show_page(page)
        page.begin()
        self._page = page

    def insist(self) -> None:
        """Take a second wish to close for the word to go without a copy that failed or hangs."""
        if self._page is not None:
            self._page.insist()

    def _is_owed(self, room: Room) -> bool:
        # A computer that is being shut down waits for nobody; the next start makes the copy.
        if self._application.isSavingSession():
            return False
        with contextlib.suppress(ArchiveUnavailableError):
            return Safekeeping(room).is_owed()
        return False  # of what can't be reached no copy can be made

    def _ended(self, page: LeavingPage, then: Callable[[], object]) -> None:
        self._page = None
        try:
            then()
        finally:
            self._frame.drop_page(page)
