"""Composition of the window: settings, log, frame; then the room in it."""

import os
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from desktop_archive import paths, settings
from desktop_archive.settings import Settings
from desktop_archive.ui.background import anything_hangs
from desktop_archive.ui.frame import Frame
from desktop_archive.ui.garbage import Garbage
from desktop_archive.ui.languages import languages, system_language
from desktop_archive.ui.theme.current import theme
from desktop_archive.ui.theme.style import dress
from desktop_archive.ui.unread_sources import leave_sources_unread


def open_window(argv: Sequence[str]) -> int:
    """Open the window and return when it is closed."""
    _help_input_methods()
    application = QApplication.instance() or QApplication([sys.argv[0], *argv])
    if not isinstance(application, QApplication):
        raise TypeError("the window needs an application with widgets")
    garbage = Garbage()
    chosen = settings.load(paths.folders().settings_file).settings
    frame = make_frame(application, chosen)
    # A page that is dropped takes a whole room with it.
    frame.widgetRemoved.connect(garbage.look_through)
    frame.show()
    # The frame is painted before the register's libraries are there.
    QTimer.singleShot(0, frame, lambda: _enter(application, frame, chosen, _named_room(argv)))
    status = application.exec()
    garbage.stop()
    _end_if_anything_hangs(status)
    return status


def _end_if_anything_hangs(status: int) -> None:
    """End at once where the ordinary end would wait for a medium that does not answer."""
    if anything_hangs():
        QSettings().sync()
        os._exit(status)


def make_frame(application: QApplication, chosen: Settings) -> Frame:
    """Dress the program and return its empty window."""
    leave_sources_unread()
    QCoreApplication.setOrganizationName("desktop-archive")
    QCoreApplication.setApplicationName("desktop-archive")
    application.setApplicationDisplayName("Desktop Archive")
    application.setDesktopFileName("desktop-archive")
    theme().choose(chosen.theme)
    dress(application)
    languages().choose(chosen.language or system_language())
    return Frame()


def _enter(application: QApplication, frame: Frame, chosen: Settings, named: str) -> None:
    """Load what the room needs and go in; what goes wrong from here on is told in words."""
    from desktop_archive import logs  # noqa: PLC0415
    from desktop_archive.ui.error_reports import ErrorReports  # noqa: PLC0415

    logs.start(paths.folders().logs)
    reports = ErrorReports(frame)
    reports.install()
    from desktop_archive.ui.doorman import Doorman  # noqa: PLC0415

    doorman = Doorman(
        application, frame, replace(chosen, last_database=named or chosen.last_database)
    )
    reports.trouble.connect(doorman.tell_trouble)
    # Kept alive by the frame for as long as the window is open.
    frame.setProperty("doorman", doorman)
    doorman.enter()


def _named_room(argv: Sequence[str]) -> str:
    """Return the room named with --db or by the environment."""
    words = list(argv)
    if "--db" in words[:-1]:
        return str(Path(words[words.index("--db") + 1]).expanduser())
    return os.environ.get("DESKTOP_ARCHIVE_DB", "")


def _help_input_methods() -> None:
    """Let Chinese be typed where the desktop asks for an input plug-in that Qt lacks.

    Qt's own plug-ins know ibus, not fcitx; fcitx answers ibus through the portal.
    """
    wanted = os.environ.get("QT_IM_MODULE", "")
    plugins = (
        Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforminputcontexts"
    )
    if sys.platform.startswith("linux") and wanted.startswith("fcitx"):
        if any(plugins.glob("*fcitx*")):
            return
        os.environ["QT_IM_MODULE"] = "ibus"
        os.environ.setdefault("IBUS_USE_PORTAL", "1")
