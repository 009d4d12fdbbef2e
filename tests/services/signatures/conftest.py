"""A room in which two persons have keys, made once; each test works on a copy."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_archive.rules.accounts import Role
from desktop_archive.rules.signatures import SignedThing
from desktop_archive.services.accounts import Door
from desktop_archive.services.clock import Clock
from desktop_archive.services.room import Room
from desktop_archive.services.signatures.desk import Signatures
from desktop_archive.services.signatures.keys import KeyDesk
from desktop_archive.store import room as store_room
from desktop_archive.store.database import Database
from tests.services.conftest import SetClock, sign_in_as

PASSWORD = "correct horse battery"
OTHER = "another horse battery"
DIGEST = "ab" * 32


def thing(**values: object) -> SignedThing:
    """An opinion on a list."""
    usual = {
        "kind": "test_list", "number": "XH-2026-0001", "version": 1, "digest": DIGEST,
        "act": "opinion", "post": "archive_head", "verdict": "approve", "statement": "同意\n\\n",
    }  # fmt: skip
    return SignedThing(**(usual | values))  # type: ignore[arg-type]


def signed(room: Room, login: str = "wang", password: str = PASSWORD, **values: object) -> int:
    """Sign in an act of its own."""
    pen = Signatures(room).take_pen(login, password)
    with room.act("test_sign") as session:
        return pen.sign(session, thing(**values))


@pytest.fixture(scope="package")
def with_keys(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A register with wang and zhao, both with keys."""
    path = tmp_path_factory.mktemp("keys") / "room.register"
    shutil.copy(template, path)
    room = Room(Database.open(path), clock=Clock(SetClock()), workstation="desk-1")
    sign_in_as(room, Role.ARCHIVIST, Role.ADMINISTRATOR)
    with room.act("test_facts") as session:
        store_room.set_fact(session, "register_id", "6f1d3f0a-test")
    Door(room).add_account("wang", "王敏", [Role.HEAD], PASSWORD)
    Door(room).add_account("zhao", "赵强", [Role.CLERK], OTHER)
    KeyDesk(room).enrol("wang", PASSWORD)
    KeyDesk(room).enrol("zhao", OTHER)
    room.close()
    return path


@pytest.fixture
def room(with_keys: Path, tmp_path: Path, clock: SetClock) -> Iterator[Room]:
    """The room, with the archivist signed in."""
    path = tmp_path / "room.register"
    shutil.copy(with_keys, path)
    room = Room(Database.open(path), clock=Clock(clock), workstation="desk-1")
    sign_in_as(room, Role.ARCHIVIST, Role.ADMINISTRATOR, login="chen", name="陈")
    yield room
    room.close()
