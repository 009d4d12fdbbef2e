"""A room on a server from the first page: tried, opened, told why not; no password is kept."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from desktop_archive import paths
from desktop_archive.rules.accounts import Role
from desktop_archive.rules.servers import ServerAddress
from desktop_archive.services.accounts import add_bound
from desktop_archive.services.changes import Topic
from desktop_archive.services.opening import open_room
from desktop_archive.services.server_logins import add_server_login, secure_room
from desktop_archive.services.trouble import StoreProblem
from desktop_archive.settings import Settings
from desktop_archive.store import room as store_room
from desktop_archive.ui.doorman import Doorman
from desktop_archive.ui.frame import Frame
from desktop_archive.ui.settings.keeping import KeepingPage
from tests.letting_go import close_window
from tests.postgres import OWNER, Server

PASSWORD = "four words that nobody knows"


@pytest.fixture(scope="module")
def room_there(postgres: Server, empty_template: str) -> Iterator[Server]:
    """A room on a server that one login may use, and an empty database beside it."""
    room = open_room(postgres.create("shared_room", empty_template))
    with room.act("test", Topic.SETTINGS) as session:
        store_room.set_fact(session, "organisation", "招商服务公司")
        add_bound(session, "lin", "林晓", [Role.ARCHIVIST], PASSWORD, room.today())
    room.close()
    at = ServerAddress(str(postgres.folder), "shared_room", OWNER)
    secure_room(at, personal=False)
    add_server_login(at, "", name="desk1", role="shared", new_password=PASSWORD)
    postgres.create("empty_one")
    yield postgres
    postgres.drop("shared_room")
    postgres.drop("empty_one")


@pytest.fixture
def doorman(qapp, qtbot, tmp_path, monkeypatch) -> Iterator[Doorman]:
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name.lower()))
    frame = Frame()
    made = Doorman(qapp, frame, Settings(language="en"))
    made.enter()
    frame.show()
    yield made
    close_window(frame, qtbot)


def fill(doorman: Doorman, server: Server, **other: str):
    """Go to the page of servers and fill it in."""
    doorman._frame.currentWidget().server_button.click()
    page = doorman._frame.currentWidget()
    words = {
        "host": str(server.folder),
        "database": "shared_room",
        "user": "desk1",
        "password": PASSWORD,
        **other,
    }
    for name, text in words.items():
        getattr(page, name).set_text(text)
    return page


def answered(page, qtbot) -> str:
    qtbot.waitUntil(page.open_button.isEnabled, timeout=60_000)
    return page.notice.text()


def test_a_test_says_who_answers_and_opens_nothing(room_there, doorman, qtbot):
    page = fill(doorman, room_there)
    page.test_button.click()
    assert not page.open_button.isEnabled()
    words = answered(page, qtbot)

    assert words.startswith("It works: PostgreSQL ")
    assert "招商服务公司" in words
    assert doorman._room is None


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ({"host": "/nowhere"}, "No server answers at /nowhere."),
        ({"password": "not the password"}, "The server does not let this user in"),
        ({"user": "stranger"}, "The server does not let this user in"),
        ({"database": "misspelt"}, "The server has no database named misspelt."),
        ({"database": "empty_one", "user": OWNER}, "The database empty_one is empty"),
        ({"database": "postgres", "user": OWNER}, "The database postgres is empty"),
    ],
)
def test_what_is_wrong_is_told_in_words_and_nothing_is_lost(
    room_there, doorman, qtbot, wrong, told
):
    page = fill(doorman, room_there, **wrong)
    page.open_button.click()

    assert answered(page, qtbot).startswith(told)
    assert page.database.text() == wrong.get("database", "shared_room")
    assert doorman._room is None


def test_everything_that_is_missing_is_told_at_once(room_there, doorman):
    page = fill(doorman, room_there, host="", port="x", database="", user="")
    page.open_button.click()

    assert all(f.problem() for f in (page.host, page.port, page.database, page.user))
    assert page.open_button.isEnabled()


def test_a_room_on_a_server_is_entered_and_its_password_kept_nowhere(
    room_there, doorman, qtbot, tmp_path
):
    page = fill(doorman, room_there)
    QTest.keyClick(page.password.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: doorman._frame.currentWidget() is doorman._sign_in, timeout=60_000)
    doorman._sign_in.login.set_text("lin")
    doorman._sign_in.password.set_text(PASSWORD)
    QTest.keyClick(doorman._sign_in.password.line, Qt.Key.Key_Return)
    assert doorman.window is not None

    assert "postgresql://desk1@" in paths.folders().settings_file.read_text("utf-8")
    kept = [path.read_bytes() for path in Path(tmp_path).rglob("*") if path.is_file()]
    assert not [text for text in kept if PASSWORD.encode() in text]
    assert page.password.line.text() == ""
    assert page.password.line.echoMode() is QLineEdit.EchoMode.Password
    keeps_nothing_here(doorman)


def keeps_nothing_here(doorman: Doorman) -> None:
    """What belongs to a file is not offered: the server copies the room and is looked through."""
    main = doorman.window.main
    keeping = KeepingPage(doorman._room, doorman._server.background)
    keeping.open_part("checks")
    assert keeping.tabs.current() == "register"
    keeping.open_part("copies")
    assert "pg_dump" in keeping.copies._words.text()
    assert keeping.copies.restore_button.isHidden()
    assert main.status.backup.text() == "Backup: server"
    assert main.status.medium.isHidden()
    doorman._room.stop_writing(StoreProblem.MISMATCH, ["row unit 1"])
    bar = doorman.window.stop_bar
    bar.refresh()
    assert not bar.restore_button.isVisible()
    assert "on the server" in bar.words.text()
    doorman.window.restore_requested.emit(None)
    assert doorman._frame.currentWidget() is main


def test_who_waits_no_longer_gets_no_room(room_there, doorman, qtbot):
    page = fill(doorman, room_there)
    page.open_button.click()
    assert page.back_button.text() == "Stop waiting"
    page.back_button.click()

    assert page.open_button.isEnabled()
    assert page.notice.text() == ""
    assert page.back_button.text() == "Other ways in"
    page.back_button.click()
    background = doorman._server.background
    qtbot.waitUntil(lambda: not background.is_busy(), timeout=60_000)
    assert doorman._frame.currentWidget() is doorman._welcome
    assert doorman._room is None


def test_at_the_next_start_only_the_password_is_asked_for(
    room_there,
    qapp,
    qtbot,
    doorman,  # noqa: ARG001  the settings of nobody are touched
):
    address = ServerAddress(str(room_there.folder), "shared_room", "desk1")
    frame = Frame()
    qtbot.addWidget(frame)
    again = Doorman(qapp, frame, Settings(language="en", last_database=str(address)))
    again.enter()
    page = frame.currentWidget()

    assert (page.host.text(), page.database.text()) == (str(room_there.folder), "shared_room")
    assert (page.user.text(), page.password.text()) == ("desk1", "")
    frame.close()
