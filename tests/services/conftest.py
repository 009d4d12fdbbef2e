"""A real room in a real file, copied from one that the migrations made."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop_archive.rules.accounts import Role, rights_of
from desktop_archive.services.clock import Clock
from desktop_archive.services.room import Actor, Room
from desktop_archive.store import accounts as store_accounts
from desktop_archive.store.database import Database


class SetClock:
    """A clock that a test sets; Tuesday 2026-03-17, 10:00 in UTC at first."""

    def __init__(self) -> None:
        self.moment = datetime(2026, 3, 17, 10, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.moment


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A register with all tables, made once by the real migrations."""
    path = tmp_path_factory.mktemp("template") / "room.register"
    Database.create(path).close()
    return path


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
def empty_room(template: Path, tmp_path: Path, clock: SetClock) -> Iterator[Room]:
    """A room with nobody in it."""
    path = tmp_path / "room.register"
    shutil.copy(template, path)
    room = Room(Database.open(path), clock=Clock(clock), workstation="desk-1")
    yield room
    room.close()


def sign_in_as(room: Room, *roles: Role, login: str = "lin", name: str = "林晓") -> Actor:
    """Sign somebody in without the cost of a password."""
    with room.act("test_account") as session:
        account_id = store_accounts.add(session, login, name, [r.value for r in roles], "-")
    room.actor = Actor(account_id, login, name, tuple(r.value for r in roles), rights_of(roles))
    return room.actor


@pytest.fixture
def room(empty_room: Room) -> Room:
    """A room with an archivist signed in who may also administer."""
    sign_in_as(empty_room, Role.ARCHIVIST, Role.ADMINISTRATOR)
    return empty_room
