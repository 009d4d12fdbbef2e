"""Rooms to be tortured."""

from pathlib import Path

from desktop_archive.rules.accounts import Role
from desktop_archive.services.first_start import NewRoom, create_room
from desktop_archive.services.opening import open_room
from desktop_archive.store import dialect, upgrade
from desktop_archive.store.database import Database
from tests.services import builders as make
from tests.services.conftest import sign_in_as
from tests.services.destruction.stage import PNG, Stage

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


def about_to_destroy(folder: Path) -> Path:
    """Make a room in which a list is shredded, and only the supervisors' signature is missing."""
    path = folder / "destruction" / "room.register"
    path.parent.mkdir()
    sheet = path.with_name("sheet.png")
    sheet.write_bytes(PNG + b"signed")
    Database.create(path).close()
    room = open_room(path)
    sign_in_as(room, Role.ARCHIVIST, Role.ADMINISTRATOR)
    stage = Stage(room, sheet).furnish(2)
    stage.approved().begin().count().before().shred()
    room.close()
    return path


def of_the_version_before(folder: Path) -> Path:
    """Make a room with something in it, as the version before kept it."""
    path = folder / "migration" / "room.register"
    path.parent.mkdir()
    small_room(path)
    engine = dialect.migration_engine(path)
    with engine.connect() as connection, connection.begin():
        upgrade.run(connection, f"{upgrade.HEAD - 1:04}")
    engine.dispose()
    return path
