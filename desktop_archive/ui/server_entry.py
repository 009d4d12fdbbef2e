"""The way into a room on a server: tries, opens, and tells why not, while the window lives."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from desktop_archive.rules.servers import ServerAddress
from desktop_archive.services.opening import open_server_room
from desktop_archive.services.room import Room
from desktop_archive.services.servers import try_server
from desktop_archive.ui.background import Background, Handle, StoppedError, Work
from desktop_archive.ui.doorway.server import ServerPage
from desktop_archive.ui.words import say_known

Answer = TypeVar("Answer")


class ServerEntry(QObject):
    """Asks the server off the window's thread.

    Signals:
        opened: the room and its address.
    """

    opened = Signal(object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.page = ServerPage()
        self.background = Background(self)
        self._handle: Handle | None = None
        self.page.test_requested.connect(self._test)
        self.page.open_requested.connect(self._open)
        self.page.cancelled.connect(self.cancel)

    def close(self) -> None:
        """Let nothing come in any more."""
        self.cancel()
        self.background.close()

    def cancel(self) -> None:
        """Wait no longer for the server; a room it still opens is closed again."""
        if self._handle is not None:
            self._handle.stop()
            self._end()

    def _test(self, address: ServerAddress, password: str) -> None:
        self._begin(lambda _handle: try_server(address, password), self.page.show_answer)

    def _open(self, address: ServerAddress, password: str) -> None:
        def opened(room: Room) -> None:
            self.page.ask(address)
            self.opened.emit(room, address)

        def unwanted(room: Room) -> None:
            room.close()

        self._begin(lambda _handle: open_server_room(address, password), opened, unwanted)

    def _begin(
        self,
        work: Work[Answer],
        on_done: Callable[[Answer], object],
        on_late: Callable[[Answer], object] = lambda _answer: None,
    ) -> None:
        """Ask the server; what it answers after nobody waits any more is put away where it is."""
        self.page.set_busy(busy=True)

        def asked(handle: Handle) -> Answer:
            answer = work(handle)
            try:
                handle.tell(1)
            except StoppedError:
                on_late(answer)
                raise
            return answer

        def answered(answer: Answer) -> None:
            if handle is not self._handle:
                on_late(answer)
                return
            self._end()
            on_done(answer)

        def failed(error: BaseException) -> None:
            if handle is self._handle:
                self._end()
                self.page.say(say_known(error))

        handle = self._handle = self.background.run(asked, answered, failed)

    def _end(self) -> None:
        self._handle = None
        self.page.set_busy(busy=False)
