"""The review over a practice room in which the posts of a chain have people, and a place."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_archive.rules.accounts import Role
from desktop_archive.services.accounts import Door
from desktop_archive.services.destruction.desk import DestructionDesk
from desktop_archive.services.opening import open_room
from desktop_archive.services.practice.desk import CLERK, PASSWORD
from desktop_archive.services.room import Room
from desktop_archive.services.signatures.keys import KeyDesk
from desktop_archive.ui.destruction_review.making import make_destruction_view
from tests.cheap_passwords import cheap_passwords
from tests.ui.conftest import CLOCK
from tests.ui.destruction_review.driving import Driver
from tests.ui.destruction_review.people import MANAGER

_PNG = b"\x89PNG\r\n\x1a\n"


@pytest.fixture(scope="session")
def peopled(practice: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A practice room with a general manager who has a key, and a designated place."""
    path = tmp_path_factory.mktemp("peopled") / "practice.db"
    shutil.copy(practice, path)
    room = open_room(path, clock=CLOCK)
    door = Door(room)
    with cheap_passwords():
        door.sign_in(CLERK, PASSWORD)
        manager = door.add_account(MANAGER, "吴九", [Role.HEAD], PASSWORD + "-9")
        door.set_post(manager, "general_manager")
        KeyDesk(room).enrol(MANAGER, PASSWORD + "-9")
    DestructionDesk(room).profiles.add_place("碎纸间", for_secrets=True, for_burning=False)
    room.close()
    return path


@pytest.fixture
def chain_room(peopled: Path, tmp_path: Path) -> Room:
    """A copy of that room, with the archivist signed in."""
    path = tmp_path / "chain.db"
    shutil.copy(peopled, path)
    opened = open_room(path, clock=CLOCK)
    Door(opened).sign_in(CLERK, PASSWORD)
    return opened


@pytest.fixture
def driver(chain_room: Room, qtbot: QtBot, tmp_path: Path) -> Iterator[Driver]:
    """The review as a person has it before them, and hands that use it."""
    view = make_destruction_view(chain_room, loud=False)
    view.resize(1290, 640)
    with qtbot.waitActive(view):
        view.show()
        view.activateWindow()
    view.refresh()
    sheet = tmp_path / "sheet.png"
    sheet.write_bytes(_PNG + b"signed")
    made = Driver(view, chain_room, qtbot, sheet)
    yield made
    made.leave()
