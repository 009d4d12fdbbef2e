"""The doorway: making a room, opening one, signing in, locking."""

import shutil
from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from sqlalchemy import select

from desktop_archive.services import passwords
from desktop_archive.services.accounts import SET_BY_ANOTHER, Door
from desktop_archive.services.clock import Clock
from desktop_archive.services.lists import ListDesk
from desktop_archive.services.opening import open_room
from desktop_archive.services.practice.known import CLERK, HEAD, PASSWORD
from desktop_archive.settings import Settings
from desktop_archive.store import accounts as store_accounts
from desktop_archive.store import room as store_room
from desktop_archive.store import tables as t
from desktop_archive.ui.doorman import Doorman
from desktop_archive.ui.doorway.sign_in import SignInPage
from desktop_archive.ui.doorway.welcome import Wanted, WelcomePage
from desktop_archive.ui.frame import Frame
from desktop_archive.ui.list_saving import SavingPanel
from desktop_archive.ui.printing.preview import Preview
from tests.letting_go import close_window

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
    made = Doorman(qapp, frame, Settings(language="en", last_database=str(path)))
    made.enter()
    frame.show()
    yield made
    close_window(frame, qtbot)


def test_a_room_that_is_gone_or_shut_since_yesterday_is_told_at_the_start(
    qapp, qtbot, tmp_path, monkeypatch
):
    """A23: the disk is unplugged, or the setting holds what no file is called."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    for last in (str(tmp_path / "unplugged" / "room.register"), "a\0b.register"):
        frame = Frame()
        qtbot.addWidget(frame)
        made = Doorman(qapp, frame, Settings(language="en", last_database=last))
        made.enter()
        page = frame.currentWidget()
        assert isinstance(page, WelcomePage)
        assert page.notice.text().startswith("There is no register at")
        assert not page.restore_button.isHidden()
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


def test_a_locked_desk_shows_nothing_and_keeps_what_was_typed(doorman, qtbot):
    page = doorman._frame.currentWidget()
    sign_in(page, PASSWORD)
    main = doorman.window.main
    main.open_view("settings", "accounts")
    form = main.view("settings").accounts
    form.login.set_text("not yet saved")
    beside = QWidget()
    beside.setWindowTitle("密件目录")
    qtbot.addWidget(beside)
    beside.show()
    doorman.lock()
    shown = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    assert shown == [doorman._frame]
    assert "密件" not in doorman._frame.windowTitle()
    texts = {one.text() for one in doorman._frame.findChildren(QLabel) if one.isVisible()}
    assert not any("Z109" in text or "招商" in text for text in texts)
    sign_in(page, PASSWORD)
    assert doorman._frame.currentWidget() is main
    assert beside.isVisible()
    assert form.login.text() == "not yet saved"


@pytest.mark.requirement("X-15")
def test_a_password_that_somebody_else_chose_is_changed_at_the_door(doorman):
    page = doorman._frame.currentWidget()
    with doorman._room.act("age") as session:
        key = next(a.id for a in store_accounts.all_accounts(session) if a.login == CLERK)
        store_accounts.change(session, key, password_set_on=SET_BY_ANOTHER)
    sign_in(page, PASSWORD)
    assert page.notice.text().startswith("This password has run out")
    assert doorman.window is None
    assert page.new.isVisible()
    page.new.set_text("a quite new horse")
    page.again.set_text("another new horse")
    page.enter_button.click()
    assert page.notice.text() == "The two new passwords differ. Enter the new one twice."
    for words, told in (("shanghai2024", "among the first"), (PASSWORD, "old password")):
        for field in (page.new, page.again):
            field.set_text(words)
        page.enter_button.click()
        assert told in page.notice.text()
        assert doorman.window is None
    for field in (page.new, page.again):
        field.set_text("a quite new horse")
    page.enter_button.click()
    assert doorman._frame.currentWidget() is doorman.window.main


@pytest.mark.requirement("X-15")
def test_a_password_that_soon_runs_out_is_told_on_coming_in(doorman):
    room = doorman._room
    with room.act("real") as session:
        store_room.set_fact(session, "practice", "no")
        key = next(a.id for a in store_accounts.all_accounts(session) if a.login == CLERK)
        day = (room.today() - timedelta(days=170)).isoformat()
        store_accounts.change(session, key, password_set_on=day)
    room.reload_facts()
    sign_in(doorman._frame.currentWidget(), PASSWORD)
    told = [one.text() for one in doorman.window.main.findChildren(QLabel)]
    assert any(words.startswith("Your password runs out in 10 days.") for words in told)


def test_what_is_finished_at_a_locked_desk_is_shown_only_after_it(doorman):
    page = doorman._frame.currentWidget()
    sign_in(page, PASSWORD)
    window = doorman.window
    panel = SavingPanel(window.main, "Saving 密件.xlsx", 3)
    panel.show()
    doorman.lock()
    panel.finish()
    late = SavingPanel(window.main, "Saving 又一份.xlsx", 3)
    late._patience.timeout.emit()
    window.show_print(ListDesk(doorman._room).write("密件目录", ["号"], [["1"]], "", "en"), "密件")
    doorman.tell_trouble("密件甲 is lent already.")
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert [one for one in QApplication.topLevelWidgets() if one.isVisible()] == [doorman._frame]
    assert "密件甲" not in page.notice.text()

    sign_in(page, PASSWORD)
    assert doorman._idle._timer.isActive()
    assert window.main.status.words.text() == "密件甲 is lent already."
    (preview,) = window.main.findChildren(Preview)
    assert preview.isVisible()
    preview.reject()
    late._patience.timeout.emit()
    assert late.isVisible()
    late.finish()


def test_trouble_is_told_on_the_page_that_is_shown(doorman):
    page = doorman._frame.currentWidget()
    doorman.tell_trouble("The disk is full.")
    assert page.notice.text() == "The disk is full."
    page.other_requested.emit()
    doorman.tell_trouble("The disk is full.")
    assert doorman._frame.currentWidget() is doorman._welcome
    assert doorman._welcome.notice.text() == "The disk is full."


def test_a_home_that_takes_no_settings_keeps_nobody_out(doorman, tmp_path, monkeypatch):
    (tmp_path / "no folder").write_text("")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "no folder"))
    doorman.enter()
    page = doorman._frame.currentWidget()
    assert PASSWORD in page.notice.text()
    assert "settings of this workplace could not be stored" in page.notice.text()


def test_who_signs_out_is_noted(doorman, qtbot):
    path = doorman._room.path
    sign_in(doorman._frame.currentWidget(), PASSWORD)
    doorman.window.leave_requested.emit()
    qtbot.waitUntil(lambda: doorman._frame.currentWidget() is doorman._welcome, timeout=30_000)
    room = open_room(path)
    with room.read() as session:
        asked = select(t.operation.c.actor, t.operation.c.action).order_by(t.operation.c.seq)
        assert session.execute(asked).all()[-1] == (CLERK, "sign_out")
    room.close()


@pytest.mark.requirement("X-15")
def test_two_halves_open_a_room_and_the_new_password_is_changed_at_once(doorman):
    keep_halves(doorman._room)
    door = doorman._frame.currentWidget()
    door.recover_button.click()
    page = doorman._frame.currentWidget()
    words = ("周敏", "AAAA", "孟欣怡", "BBBB", CLERK, "a quite new horse")
    for field, word in zip(page.fields, words, strict=True):
        field.set_text(word)
    page.second_half.set_text("BBBC")
    page.use_button.click()
    assert "halves" in page.notice.text()
    page.second_half.set_text("BBBB")
    page.use_button.click()

    assert doorman._frame.currentWidget() is door
    assert door.notice.text().startswith("This password has run out")
    assert page.password.text() == ""
    for field in (door.new, door.again):
        field.set_text("yet another new horse")
    door.enter_button.click()
    assert doorman._frame.currentWidget() is doorman.window.main
    with doorman._room.read() as session:
        kinds = session.execute(select(t.event.c.kind)).scalars().all()
        account = next(a for a in store_accounts.all_accounts(session) if a.login == CLERK)
    assert "failed_sign_in" not in kinds
    assert "administrator" in account.roles


def test_who_comes_in_after_the_clock_went_back_brings_a_second_person(doorman):
    room, page = doorman._room, doorman._frame.currentWidget()
    right = room.clock
    with room.act("real") as session:
        store_room.set_fact(session, "practice", "no")
        for account in store_accounts.all_accounts(session):
            store_accounts.change(session, account.id, password_set_on=room.today().isoformat())
    room.reload_facts()
    later = room.now() + timedelta(hours=1)
    room.clock = Clock(lambda: later)
    Door(room).sign_in(HEAD, PASSWORD)
    room.sign_out()
    room.clock = right
    page.password.set_text(PASSWORD)
    page.enter_button.click()
    assert page.notice.text().startswith("The computer’s clock stands before the last act")
    page.second.set_text(HEAD)
    page.second_password.set_text("not the password")
    page.enter_button.click()
    assert page.notice.text().startswith("Name and password do not match.")
    assert page.second.isVisible()
    page.second_password.set_text(PASSWORD)
    page.enter_button.click()
    assert doorman._frame.currentWidget() is doorman.window.main
    assert room.actor.login == CLERK


def keep_halves(room):
    """Keep a code whose halves the test knows."""
    with room.act("make_recovery") as session:
        value = {
            "made_on": room.today().isoformat(),
            "keepers": ["周敏", "孟欣怡"],
            "digests": [passwords.digest(half) for half in ("AAAA", "BBBB")],
            "failures": 0,
            "until": "",
        }
        store_room.set_policy(session, "recovery_code", value, "")
