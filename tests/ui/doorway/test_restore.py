"""Restoring at the door, and the red bar: what is damaged is shown, and a good copy is offered."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_archive.rules.accounts import Role
from desktop_archive.services.accounts import Door, add
from desktop_archive.services.opening import open_room
from desktop_archive.services.practice.known import CLERK, HEAD, PASSWORD
from desktop_archive.services.safekeeping import Safekeeping
from desktop_archive.services.trouble import StoreProblem
from desktop_archive.settings import Settings
from desktop_archive.ui.background import StoppedError
from desktop_archive.ui.doorman import Doorman
from desktop_archive.ui.doorway.restore import RestorePage
from desktop_archive.ui.doorway.sign_in import SignInPage
from desktop_archive.ui.frame import Frame
from tests.letting_go import close_window
from tests.services import builders as make
from tests.ui.conftest import CLOCK

KEEPER = "keeper"


@pytest.fixture(scope="module")
def kept(practice: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A room with an administrator and a copy; two departments were entered after it."""
    path = tmp_path_factory.mktemp("kept") / "practice.db"
    shutil.copy(practice, path)
    room = open_room(path, clock=CLOCK)
    with room.act("add_account") as session:
        add(session, KEEPER, "周管", [Role.ADMINISTRATOR.value], PASSWORD)
    Safekeeping(room).back_up()
    make.unit(room, "后来一")
    make.unit(room, "后来二")
    room.close()
    return path


@pytest.fixture
def doorman(
    kept: Path, qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Doorman]:
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name.lower()))
    shutil.copytree(kept.parent, tmp_path / "room")
    frame = Frame()
    path = tmp_path / "room" / kept.name
    made = Doorman(qapp, frame, Settings(language="en", last_database=str(path)))
    frame.show()
    yield made
    close_window(frame, qtbot)


def room_file(tmp_path: Path) -> Path:
    return tmp_path / "room" / "practice.db"


def copy_of(tmp_path: Path) -> Path:
    return next((tmp_path / "room" / "backups").glob("*.register"))


def restore(page: RestorePage, qtbot: QtBot, password: str = PASSWORD) -> None:
    page.look_button.click()
    qtbot.waitUntil(page.restore_button.isEnabled, timeout=20_000)
    page.login.set_text(KEEPER)
    page.password.set_text(password)
    page.reason.set_text("磁盘更换")
    page.restore_button.click()


@pytest.mark.requirement("X-08")
def test_a_damaged_room_is_not_opened_and_a_copy_takes_its_place(
    doorman: Doorman, qtbot: QtBot, tmp_path: Path
) -> None:
    path = room_file(tmp_path)
    path.write_bytes(b"not a register any more" * 1000)
    doorman.enter()
    welcome = doorman._welcome
    assert welcome.notice.text().endswith("Choose another file.")
    assert not welcome.restore_button.isHidden()
    assert path.read_bytes() == b"not a register any more" * 1000
    welcome.restore_button.click()
    page = doorman._frame.currentWidget()
    assert isinstance(page, RestorePage)
    restore(page, qtbot)
    qtbot.waitUntil(lambda: isinstance(doorman._frame.currentWidget(), SignInPage), timeout=20_000)
    assert (
        "the former file is kept as practice.db.before-restore-1" in doorman._sign_in.notice.text()
    )
    old = path.with_name("practice.db.before-restore-1")
    assert old.read_bytes().startswith(b"not a register")


def test_what_would_be_lost_is_told_before_and_noted_in_the_room_after(
    doorman: Doorman, qtbot: QtBot, tmp_path: Path
) -> None:
    doorman.offer_restore(room_file(tmp_path))
    page = doorman._frame.currentWidget()
    page.look_button.click()
    qtbot.waitUntil(page.restore_button.isEnabled, timeout=20_000)
    assert page.notice.text() == "Verified: whole, unchanged, and of this room."
    assert "Lost by it: lines" in page.about.text()
    restore(page, qtbot)
    qtbot.waitUntil(lambda: isinstance(doorman._frame.currentWidget(), SignInPage), timeout=20_000)
    with doorman._room.read() as session:
        ask = session.connection.exec_driver_sql
        act = ask("SELECT actor, action, reason FROM operation ORDER BY seq DESC LIMIT 1").one()
        detail = ask("SELECT detail FROM event WHERE kind = 'restore'").scalar_one()
    assert tuple(act) == (KEEPER, "restore", "磁盘更换")
    assert '"lost_from"' in detail


def test_nobody_restores_without_an_administrator_of_the_copy_and_a_reason(
    doorman: Doorman, qtbot: QtBot, tmp_path: Path
) -> None:
    before = room_file(tmp_path).read_bytes()
    doorman.offer_restore(room_file(tmp_path))
    page = doorman._frame.currentWidget()
    page.look_button.click()
    qtbot.waitUntil(page.restore_button.isEnabled, timeout=20_000)
    page.restore_button.click()
    assert page.reason.problem()
    for login, password, answer in (
        (KEEPER, "wrong password", "do not match"),
        (HEAD, PASSWORD, "does not have the right"),
    ):
        page.reason.set_text("试试")
        page.login.set_text(login)
        page.password.set_text(password)
        page.restore_button.click()
        qtbot.waitUntil(lambda words=answer: words in page.notice.text(), timeout=20_000)
        qtbot.waitUntil(page.restore_button.isEnabled, timeout=20_000)
    assert room_file(tmp_path).read_bytes() == before
    page.back_button.click()


def test_a_changed_copy_is_refused_with_its_reason(
    doorman: Doorman, qtbot: QtBot, tmp_path: Path
) -> None:
    copy = copy_of(tmp_path)
    data = bytearray(copy.read_bytes())
    data[len(data) // 2] ^= 1
    copy.write_bytes(bytes(data))
    doorman.offer_restore(room_file(tmp_path))
    page = doorman._frame.currentWidget()
    page.look_button.click()
    qtbot.waitUntil(lambda: page.notice.text().startswith("This copy is refused"), timeout=20_000)
    assert "was changed after it was made" in page.notice.text()
    assert not page.restore_button.isEnabled()
    page.back_button.click()


def test_the_red_bar_says_what_is_wrong_and_saves_a_report(
    doorman: Doorman, qtbot: QtBot, tmp_path: Path
) -> None:
    doorman.enter()
    Door(doorman._room).sign_in(CLERK, PASSWORD)
    doorman._admit(CLERK, PASSWORD)
    window = doorman.window
    bar = window.stop_bar
    assert bar.isHidden()
    doorman._room.stop_writing(StoreProblem.MISMATCH, ["row unit 1", "row unit 2"])
    qtbot.waitUntil(lambda: not bar.isHidden())
    assert bar.words.text().startswith("2 places do not agree with the audit log.")
    assert "2026-" in bar.words.text()
    bar.save(tmp_path / "report.txt")
    assert "finding: row unit 2" in (tmp_path / "report.txt").read_text("utf-8")
    assert window.main.status.words.text().startswith("Report saved")
    bar.restore_button.click()
    assert isinstance(doorman._frame.currentWidget(), RestorePage)
    doorman._frame.currentWidget().back_button.click()
    assert doorman._frame.currentWidget() is window.main


def test_nothing_else_is_chosen_while_a_copy_is_put_in_place(
    doorman: Doorman, qtbot: QtBot, tmp_path: Path
) -> None:
    doorman.offer_restore(room_file(tmp_path))
    page = doorman._frame.currentWidget()
    page.look_button.click()
    assert not page.look_button.isEnabled()
    assert page.back_button.isEnabled()
    qtbot.waitUntil(page.restore_button.isEnabled, timeout=20_000)
    live = (page.table, page.look_button, page.other_button, page.back_button, page.reason)
    seen = []
    page.begins.connect(lambda: seen.extend(part.isEnabled() for part in live))
    restore(page, qtbot)
    assert not any(part.isEnabled() for part in live)
    doorman._frame.close()
    assert not page._background.is_busy()
    assert not any(seen)


def test_a_mistake_of_the_program_is_not_told_as_a_stop(
    doorman: Doorman, qtbot: QtBot, tmp_path: Path
) -> None:
    doorman.offer_restore(room_file(tmp_path))
    page = doorman._frame.currentWidget()
    page._failed(StoppedError())
    assert page.notice.text() == "Stopped. Nothing was changed."
    with qtbot.captureExceptions() as raised:
        page.notice.say("")
        page._background.run(lambda _handle: int("x"), lambda _answer: None, page._failed)
        qtbot.waitUntil(lambda: bool(raised), timeout=20_000)
    assert raised[0][0] is ValueError
    assert page.notice.text() == ""
    page.back_button.click()
