"""The way into a room on a server: tries, opens, and tells why not, while the window lives."""

from PySide6.QtCore import QObject, Signal

from desktop_archive.rules.servers import ServerAddress
from desktop_archive.services.opening import open_server_room
from desktop_archive.services.room import Room
from desktop_archive.services.servers import Answer, try_server
from desktop_archive.services.trouble import ArchiveUnavailableError
from desktop_archive.ui.background import Background
from desktop_archive.ui.doorway.server import ServerPage
from desktop_archive.ui.words import say_known


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
        self.page.test_requested.connect(self._test)
        self.page.open_requested.connect(self._open)

    def close(self) -> None:
        """Let nothing come in any more."""
        self.background.close()

    def _test(self, address: ServerAddress, password: str) -> None:
        self.page.set_busy(busy=True)
        self.background.run(
            lambda _handle: try_server(address, password), self._tried, self._failed
        )

    def _tried(self, answer: Answer) -> None:
        self.page.set_busy(busy=False)
        self.page.show_answer(answer)

    def _open(self, address: ServerAddress, password: str) -> None:
        self.page.set_busy(busy=True)

        def opened(room: Room) -> None:
            self.page.set_busy(busy=False)
            self.page.ask(address)
            self.opened.emit(room, address)

        self.background.run(
            lambda _handle: open_server_room(address, password), opened, self._failed
        )

    def _failed(self, error: BaseException) -> None:
        self.page.set_busy(busy=False)
        if not isinstance(error, ArchiveUnavailableError):
            raise error
        self.page.say(say_known(error))
