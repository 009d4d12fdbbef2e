"""Rooms to be tortured."""

from pathlib import Path

from desktop_archive.rules.accounts import Role
from desktop_archive.services.first_start import NewRoom, create_room
from tests.services import builders as make
from tests.services.conftest import sign_in_as

ADMIN = NewRoom(
    organisation="招商服务公司",
    fonds="Z109",
    admin_login="admin",
    admin_password="correct horse battery",
)


def small_room(path: Path) -> Path:
    """Make a room with somebody who borrows, and files in a box on a shelf."""
    room = create_room(path, ADMIN)
    sign_in_as(room, Role.ARCHIVIST, Role.ADMINISTRATOR)
    make.person(room)
    box = make.box(room, make.shelf(room))
    for number in range(8):
        make.record(room, box, f"合同{number}")
    room.close()
    return path
