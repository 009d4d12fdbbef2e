"""Two windows on one server: each shows the other's acts, and lives through the server's death."""

import contextlib
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from desktop_archive.rules.accounts import Role
from desktop_archive.rules.lending import ReturnCheck
from desktop_archive.services.lending.desk import LoanDesk
from desktop_archive.services.opening import open_room
from desktop_archive.services.room import Room
from desktop_archive.services.trouble import ArchiveUnavailableError
from desktop_archive.settings import Settings
from desktop_archive.store import upgrade
from desktop_archive.ui.room_window import RoomWindow
from tests.postgres import Server
from tests.services import builders as make
from tests.services.conftest import sign_in_as
from tests.ui.test_elsewhere import shown_loans

LONG = 60_000


@pytest.fixture(scope="module")
def own(postgres: Server) -> Iterator[Server]:  # noqa: ARG001  only where a server can be had
    """A server of our own, which may be killed."""
    with Server() as server:
        upgrade.create(server.create("room"))
        yield server


@pytest.fixture(scope="module")
def stocked(own: Server) -> tuple[make.Made, make.Made]:
    """Somebody who borrows, and a file."""
    room = open_room(own.url("room"))
    sign_in_as(room, Role.ARCHIVIST, Role.ADMINISTRATOR)
    person, box = make.person(room), make.box(room, make.shelf(room))
    record = make.record(room, box)
    room.close()
    return person, record


@contextlib.contextmanager
def standing_open(place: str, qtbot: QtBot, login: str) -> Iterator[list[RoomWindow]]:
    """Let two windows stand open at the loan desk, each signed in and listening."""
    rooms = [open_room(place) for _ in range(2)]
    made = []
    for number, room in enumerate(rooms):
        sign_in_as(room, Role.ARCHIVIST, Role.ADMINISTRATOR, login=f"{login}{number}")
        window = RoomWindow(room, Settings())
        qtbot.addWidget(window.main)
        window.welcome()
        window.main.open_view("loan_desk")
        window.main.show()
        assert room.listen().listens.wait(timeout=60)
        made.append(window)
    yield made
    for window, room in zip(made, rooms, strict=True):
        window.close()
        room.close()


@pytest.fixture
def windows(
    own: Server,
    stocked,  # noqa: ARG001  there is something to lend
    qtbot: QtBot,
    tmp_path,
    monkeypatch,
) -> Iterator[list[RoomWindow]]:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    with standing_open(own.url("room"), qtbot, login=f"clerk{tmp_path.name}") as made:
        yield made


def test_what_one_window_lends_and_takes_back_the_other_one_shows(windows, stocked, qtbot):
    here, there = windows
    person, record = stocked
    desk = LoanDesk(there._room)
    make.application(desk, person, [record], make.WISH)
    here.take_scan(person.code)
    assert shown_loans(here) == 0
    there.take_scan(person.code)
    there.take_scan(record.code)
    qtbot.waitUntil(lambda: shown_loans(here) == 1, timeout=LONG)
    there.take_scan(record.code)
    loans = LoanDesk(here._room)
    loans.scan(person.code)
    loans.take_back([loan.id for loan in loans.person().loans], ReturnCheck())

    qtbot.waitUntil(lambda: shown_loans(there) == 0, timeout=LONG)


def test_a_window_lives_through_the_death_of_the_server(own, windows, stocked, qtbot):
    window = windows[0]
    words = window.main.status.words
    person, _ = stocked
    with qtbot.captureExceptions() as caught:
        own.kill()
        qtbot.waitUntil(lambda: words.text().startswith("The register does not"), timeout=LONG)
        own.start()
        qtbot.waitUntil(lambda: "The register answers again." in words.text(), timeout=LONG)
    window.take_scan(person.code)

    # What the window asked for meanwhile is told in words by the program's error reports.
    assert {kind for kind, _, _ in caught} <= {ArchiveUnavailableError}
    assert window.main.view("loan_desk").counter._desk.session.visit_id is not None


def test_a_room_of_nobody_else_is_told_where_it_lies_without_a_password(own, stocked):  # noqa: ARG001
    room: Room = open_room(own.url("room", password="secret words"))
    assert room.place.startswith("postgresql+psycopg://keeper@/room?host=")
    room.close()
