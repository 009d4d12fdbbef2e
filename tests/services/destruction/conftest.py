"""A furnished room, made once and copied for each test."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_archive.rules.accounts import Role
from desktop_archive.services.clock import Clock
from desktop_archive.services.room import Room
from desktop_archive.store.database import Database
from tests.engines import SQLITE
from tests.services.conftest import SetClock, sign_in_as
from tests.services.destruction.stage import PNG, Stage


def opened(path: Path, clock: SetClock) -> Room:
    return Room(Database.open(path), clock=Clock(clock), workstation="desk-1")


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    """The picture of a signed sheet."""
    path = tmp_path / "sheet.png"
    path.write_bytes(PNG + b"signed")
    return path


@pytest.fixture(scope="package")
def furnished(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Stage:
    """A stage with four due files in two boxes; its room is copied, never used."""
    path = tmp_path_factory.mktemp("furnished") / "room.register"
    shutil.copy(template, path)
    room = opened(path, SetClock())
    sign_in_as(room, Role.ARCHIVIST, Role.ADMINISTRATOR)
    stage = Stage(room, path).furnish()
    room.close()
    return stage


@pytest.fixture
def stage(engine: str, request: pytest.FixtureRequest) -> Stage:
    """The stage, with the archivist signed in."""
    name = "stage_in_a_file" if engine == SQLITE else "stage_on_a_server"
    made: Stage = request.getfixturevalue(name)
    return made


@pytest.fixture
def stage_in_a_file(
    furnished: Stage, tmp_path: Path, clock: SetClock, sheet: Path
) -> Iterator[Stage]:
    """A copy of the furnished room."""
    path = tmp_path / "room.register"
    shutil.copy(furnished.room.path, path)
    room = opened(path, clock)
    room.actor = furnished.room.actor
    yield Stage.copy_of(furnished, room, sheet)
    room.close()


@pytest.fixture
def stage_on_a_server(room: Room, sheet: Path) -> Stage:
    """A room furnished on the server."""
    return Stage(room, sheet).furnish()
