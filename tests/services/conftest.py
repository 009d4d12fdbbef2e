"""A real room in a real file, copied from one that the migrations made."""

import shutil
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import pytest

from desktop_archive.rules.accounts import Role
from desktop_archive.rules.secrecy import Secrecy
from desktop_archive.services.actors import Actor, actor_of
from desktop_archive.services.clock import SYSTEM_CLOCK, Clock
from desktop_archive.services.first_start import NewRoom, create_room
from desktop_archive.services.opening import open_room
from desktop_archive.services.room import Room
from desktop_archive.store import accounts as store_accounts
from desktop_archive.store.database import Database
from desktop_archive.store.dialect import Where
from tests.engines import POSTGRESQL, run_on_both

#: What runs on a server too; every desk is there once.
ON_BOTH = frozenset(
    {
        "catalogue.test_describing",
        "destruction.test_chain",
        "retention.test_holds",
        "retention.test_versions",
        "stocktake.test_counting",
        "test_accounts",
        "test_boxes",
        "test_imports",
        "test_lending",
        "test_needs",
        "test_readings",
        "test_refused_acts",
        "test_search",
        "test_shelving",
        "test_signing",
        "test_units",
        "test_uses",
        "test_verification",
    }
)


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


#: When the rooms of the first start were made.
FIRST_START = datetime(2026, 1, 5, 8, 0, tzinfo=UTC)

NewRooms = Callable[..., Room]


@pytest.fixture(scope="session")
def first_starts(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """Return how to get a register as the first start leaves it, each preset made once."""
    folder = tmp_path_factory.mktemp("first-starts")

    @cache
    def made(preset: str) -> Path:
        path = folder / f"{preset}.register"
        new = NewRoom(
            organisation="招商服务公司",
            fonds="Z109",
            preset=preset,
            admin_login="lin",
            admin_password="correct horse battery",
        )
        create_room(path, new, clock=Clock(lambda: FIRST_START)).close()
        return path

    return made


@pytest.fixture
def start_room(first_starts: Callable[[str], Path], tmp_path: Path) -> Iterator[NewRooms]:
    """Return how to open a new room of its own, of some preset."""
    opened: list[Room] = []

    def start(preset: str = "da22", clock: Clock = SYSTEM_CLOCK) -> Room:
        path = tmp_path / f"{preset}.register"
        shutil.copy(first_starts(preset), path)
        opened.append(open_room(path, clock=clock))
        return opened[-1]

    yield start
    for room in opened:
        room.close()


@pytest.fixture
def shanghai(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The zone of the machine is eight hours before UTC."""
    monkeypatch.setenv("TZ", "Asia/Shanghai")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run a cross-section of what a room does on both engines."""
    run_on_both(
        metafunc,
        when=metafunc.module.__name__.removeprefix("tests.services.") in ON_BOTH,
    )


@pytest.fixture
def where(engine: str, request: pytest.FixtureRequest, tmp_path: Path) -> Where:
    """A new register with nobody in it: a file, or a database of a server."""
    if engine == POSTGRESQL:
        request.getfixturevalue("monkeypatch").setenv("XDG_DATA_HOME", str(tmp_path))
        template = request.getfixturevalue("empty_template")
        return str(request.getfixturevalue("copies")(template))
    path = tmp_path / "room.register"
    shutil.copy(request.getfixturevalue("template"), path)
    return path


@pytest.fixture
def empty_room(where: Where, clock: SetClock) -> Iterator[Room]:
    """A room with nobody in it."""
    room = Room(Database.open(where), clock=Clock(clock), workstation="desk-1")
    yield room
    room.close()


def sign_in_as(room: Room, *roles: Role, login: str = "lin", name: str = "林晓") -> Actor:
    """Sign somebody in without the cost of a password: the duty is signed, all levels cleared."""
    with room.act("test_account") as session:
        key = store_accounts.add(session, login, name, [r.value for r in roles], "-")
        bound = {"confidentiality_acknowledged_on": "2026-01-05", "clearance": Secrecy.TOP.rank}
        store_accounts.change(session, key, **bound)
        room.actor = actor_of(session, store_accounts.by_id(session, key))
    return room.actor


@pytest.fixture
def room(empty_room: Room) -> Room:
    """A room with an archivist signed in who may also administer."""
    sign_in_as(empty_room, Role.ARCHIVIST, Role.ADMINISTRATOR)
    return empty_room
