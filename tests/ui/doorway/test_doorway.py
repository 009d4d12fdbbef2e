"""The doorway: making a room, opening one, signing in, locking."""

import shutil
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from desktop_archive.services.practice.known import CLERK, PASSWORD
from desktop_archive.settings import Settings
from desktop_archive.ui.doorman import Doorman
from desktop_archive.ui.doorway.sign_in import SignInPage
from desktop_archive.ui.doorway.welcome import Wanted, WelcomePage
from desktop_archive.ui.frame import Frame

WORDS = {
    "organisation": "招商服务公司",
    "fonds": "Z109",
    "login": "linxiao",
    "name": "林晓",
    "password": "correct horse battery",
    "again": "correct horse battery",
}


@pytest.fixture
def welcome(qtbot, tmp_path):
    page = WelcomePage(tmp_path / "room.db")
    qtbot.addWidget(page)
    page.show()
    return page


@pytest.fixture
def asked(welcome):
    found = []
    welcome.create_requested.connect(found.append)
    return found


def fill(page, **more):
    for name, words in {**WORDS, **more}.items():
        page.fields[name].set_text(words)


def told(page):
    return {name for name, field in page.fields.items() if field.problem()}


def test_every_missing_field_is_told_at_once(welcome, asked):
    welcome.create_button.click()
    assert told(welcome) == {"organisation", "fonds", "login", "password"}
    assert asked == []


def test_two_different_passwords_make_no_room(welcome, asked):
    fill(welcome, again="another horse battery")
    welcome.create_button.click()
    assert told(welcome) == {"again"}
    assert asked == []


def test_a_filled_page_hands_on_everything_and_forgets_old_problems(welcome, asked, tmp_path):
    welcome.create_button.click()
    fill(welcome)
    welcome.fields["preset"].choose("company")
    welcome.create_button.click()
    assert told(welcome) == set()
    assert asked == [
        Wanted(
            path=tmp_path / "room.db",
            organisation="招商服务公司",
            fonds="Z109",
            preset="company",
            login="linxiao",
            name="林晓",
            password="correct horse battery",
        )
    ]


def test_passwords_are_never_shown(welcome):
    sign_in = SignInPage()
    for field in (welcome.fields["password"], welcome.fields["again"], sign_in.password):
        assert field.line.echoMode() is QLineEdit.EchoMode.Password


@pytest.fixture
def doorman(practice, qapp, qtbot, tmp_path, monkeypatch) -> Iterator[Doorman]:
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name.lower()))
    path = tmp_path / "practice.db"
    shutil.copy(practice, path)
    frame = Frame()
    qtbot.addWidget(frame)
    made = Doorman(qapp, frame, Settings(language="en", last_database=str(path)))
    made.enter()
    frame.show()
    yield made
    frame.close()


def sign_in(page, password):
    page.password.set_text(password)
    QTest.keyClick(page.password.line, Qt.Key.Key_Return)


@pytest.mark.requirement("X-15")
def test_a_wrong_password_is_told_and_opens_nothing(doorman):
    page = doorman._frame.currentWidget()
    assert page.login.text() == CLERK
    sign_in(page, "not the password")
    assert page.notice.text().startswith("Name and password do not match.")
    assert page.password.text() == ""
    assert doorman.window is None
    assert doorman._room.actor is None


def test_the_right_password_opens_the_room_and_locking_hides_it(doorman):
    page = doorman._frame.currentWidget()
    sign_in(page, PASSWORD)
    assert doorman._frame.currentWidget() is doorman.window.main
    doorman.lock()
    assert doorman._frame.currentWidget() is page
    assert page.login.line.isReadOnly()
    assert not doorman.window.main.isVisible()
    sign_in(page, "not the password")
    assert doorman._frame.currentWidget() is page
    sign_in(page, PASSWORD)
    assert doorman._frame.currentWidget() is doorman.window.main
