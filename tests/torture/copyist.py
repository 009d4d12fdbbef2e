"""A process that makes one verified copy of a room."""

import sys
from pathlib import Path

from desktop_archive.services.opening import open_room
from desktop_archive.services.safekeeping import Safekeeping


def main(path: str) -> None:
    """Copy the room and close it."""
    room = open_room(Path(path))
    Safekeeping(room).back_up()
    room.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
