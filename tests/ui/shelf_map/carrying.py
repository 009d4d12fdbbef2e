"""A process that carries a plan out by scans through the real window, until it is killed."""

import os
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from desktop_archive.rules.barcodes import Barcode, Kind
from desktop_archive.services.accounts import Door
from desktop_archive.services.opening import open_room
from desktop_archive.services.practice.known import CLERK, PASSWORD
from desktop_archive.settings import Settings
from desktop_archive.ui.room_window import RoomWindow


def carry(database: Path) -> None:
    """Take every box of the open plan and put it down, saying so after each."""
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(database.parent))
    application = QApplication([])
    room = open_room(database)
    Door(room).sign_in(CLERK, PASSWORD)
    window = RoomWindow(room, Settings())
    window.main.show()
    window.main.open_view("shelf_map", "moves")
    run = window.main.view("shelf_map").moves.run  # type: ignore[attr-defined]
    stacks = window.main.view("shelf_map")._stacks  # type: ignore[attr-defined]
    for line in list(run._lines):
        if line.to_id is None:
            continue
        window.take_scan(Barcode(Kind.BOX, line.serial).digits)
        print(f"taken {line.box_no}", flush=True)  # noqa: T201
        window.take_scan(Barcode(Kind.PLACE, stacks.shelf(line.to_id).serial).digits)
        print(f"there {line.box_no}", flush=True)  # noqa: T201
        application.processEvents()


if __name__ == "__main__":
    carry(Path(sys.argv[1]))
