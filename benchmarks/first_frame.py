"""A process of its own that says when its window is painted: a bare one, the frame, the room."""

import os
import sys
import time
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override


class FirstPaint(QObject):
    """Says so when a window was painted for the first time, and ends the process."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            # The timer fires when the paint event is over.
            QTimer.singleShot(0, _tell)
        return False


def _tell() -> None:
    print("painted", flush=True)
    # The clock has stopped; now what it took to get here.
    print(time.process_time(), _resident(), flush=True)
    os._exit(0)


def _resident() -> float:
    try:
        lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    except OSError:
        return 0.0
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmRSS:"))


def _fail(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Tell what went wrong and end: in a slot of Qt an error would leave the window standing."""
    sys.__excepthook__(kind, error, trace)
    os._exit(1)


def show_bare() -> None:
    """Show a window with nothing in it."""
    application = QApplication([])
    window = QWidget()
    window.resize(1366, 768)
    FirstPaint(window)
    window.show()
    application.exec()


def show_frame() -> None:
    """Show the program's frame, as `desktop_archive.window` does before the room is there."""
    from desktop_archive.settings import Settings  # noqa: PLC0415
    from desktop_archive.ui.garbage import Garbage  # noqa: PLC0415
    from desktop_archive.window import make_frame  # noqa: PLC0415

    application = QApplication([])
    garbage = Garbage(application)
    frame = make_frame(application, Settings())
    FirstPaint(frame)
    frame.show()
    application.exec()
    garbage.stop()


def show_room(path: Path) -> None:
    """Show the frame, then the room in it with its first view; the password is not counted."""
    from desktop_archive.settings import Settings  # noqa: PLC0415
    from desktop_archive.ui.garbage import Garbage  # noqa: PLC0415
    from desktop_archive.window import make_frame  # noqa: PLC0415

    application = QApplication([])
    garbage = Garbage(application)
    chosen = Settings()
    frame = make_frame(application, chosen)
    frame.show()

    def enter() -> None:
        from desktop_archive.rules.accounts import Role, rights_of  # noqa: PLC0415
        from desktop_archive.services.actors import Actor  # noqa: PLC0415
        from desktop_archive.services.opening import open_room  # noqa: PLC0415
        from desktop_archive.ui.room_window import RoomWindow  # noqa: PLC0415

        room = open_room(path)
        room.actor = Actor(1, "linxiao", "林晓", ("archivist",), rights_of([Role.ARCHIVIST]))
        window = RoomWindow(room, chosen)
        frame.setProperty("room_window", window)
        window.welcome()
        FirstPaint(window.main)
        frame.show_page(window.main)

    QTimer.singleShot(0, enter)
    application.exec()
    garbage.stop()


if __name__ == "__main__":
    sys.excepthook = _fail
    match sys.argv[1:]:
        case ["bare"]:
            show_bare()
        case ["frame"]:
            show_frame()
        case ["room", name]:
            show_room(Path(name))
        case _:
            raise SystemExit("bare, frame, or room and its file")
