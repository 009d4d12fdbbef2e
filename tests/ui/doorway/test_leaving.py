"""Closing the window: the copy is made while the window says so, and nobody has to wait (§5.4)."""

import shutil
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import event

from desktop_archive.rules.copies import Occasion
from desktop_archive.services.opening import open_room
from desktop_archive.services.practice.known import CLERK, PASSWORD
from desktop_archive.services.safekeeping import Safekeeping
from desktop_archive.settings import Settings
from desktop_archive.store import manifests
from desktop_archive.store.manifests import Backup
from desktop_archive.ui.background import anything_hangs
from desktop_archive.ui.doorman import Doorman
from desktop_archive.ui.doorway.leaving import LeavingPage
from desktop_archive.ui.frame import Frame
from desktop_archive.ui.languages import languages
from tests.letting_go import close_window
from tests.services import builders as make

LONG = 30_000


@pytest.fixture
def doorman(
    practice: Path, qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch
) -> Iterator[Doorman]:
    """The clerk at work in a room of which no copy was made yet."""
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name.lower()))
    path = tmp_path / "room" / "practice.db"
    path.parent.mkdir(exist_ok=True)
    shutil.copy(practice, path)
    frame = Frame()
    made = Doorman(qapp, frame, Settings(language="en", last_database=str(path)))
    made.enter()
    frame.show()
    made._admit(CLERK, PASSWORD)
    yield made
    close_window(frame, qtbot)


def copies(tmp_path: Path) -> list[Backup]:
    return manifests.listed(tmp_path / "room" / "backups")


def leftovers(tmp_path: Path) -> list[str]:
    return [one.name for one in (tmp_path / "room" / "backups").glob("*.part*")]


def press(page: QWidget, words: str) -> None:
    (button,) = [
        one for one in page.findChildren(QPushButton) if one.isVisible() and one.text() == words
    ]
    assert button.isEnabled()
    button.click()


def shown(frame: Frame) -> LeavingPage:
    page = frame.currentWidget()
    assert isinstance(page, LeavingPage)
    return page


@pytest.mark.requirement("X-04")
def test_the_window_stays_open_and_lives_until_the_copy_is_good(
    doorman: Doorman, qtbot: QtBot, tmp_path: Path
) -> None:
    frame = doorman._frame
    assert not frame.close()
    page = shown(frame)
    assert frame.isVisible()
    assert page.heading.text() == "A copy of the register is being written"
    assert copies(tmp_path) == []  # it is not made in the window's thread
    seen = []
    page._handle.progressed.connect(lambda done, total: seen.append((done, total)))
    qtbot.waitUntil(frame.isHidden, timeout=LONG)
    (made,) = copies(tmp_path)
    assert (made.label, made.by) == (Occasion.CLOSE.value, CLERK)
    assert seen
    assert leftovers(tmp_path) == []
    assert doorman._room is doorman.window is None


def test_whoever_does_not_wait_is_out_at_once_and_nothing_half_made_stays(
    doorman: Doorman, qtbot: QtBot, tmp_path: Path
) -> None:
    frame, path = doorman._frame, doorman._room.path
    make.unit(doorman._room, "行政部")
    frame.close()
    press(shown(frame), "Don’t wait")
    qtbot.waitUntil(frame.isHidden, timeout=LONG)
    assert copies(tmp_path) == []
    assert leftovers(tmp_path) == []
    again = open_room(path)
    assert Safekeeping(again).is_due()
    again.close()


def test_a_second_wish_to_close_does_not_break_off_the_copy(
    doorman: Doorman, qtbot: QtBot, tmp_path: Path
) -> None:
    """A double click on the cross closes once."""
    frame = doorman._frame
    frame.close()
    assert not frame.close()
    qtbot.waitUntil(frame.isHidden, timeout=LONG)
    assert len(copies(tmp_path)) == 1


def test_a_window_without_anything_new_closes_at_once(doorman: Doorman, tmp_path: Path) -> None:
    Safekeeping(doorman._room).back_up()
    assert doorman._frame.close()
    assert doorman._frame.isHidden()
    assert len(copies(tmp_path)) == 1


def test_a_locked_desk_is_copied_too_and_shows_nothing_of_the_room(
    doorman: Doorman, qtbot: QtBot, tmp_path: Path
) -> None:
    frame, main = doorman._frame, doorman.window.main
    beside = QWidget(main, Qt.WindowType.Window)
    beside.show()
    doorman.lock()
    frame.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert [one for one in QApplication.topLevelWidgets() if one.isVisible()] == [frame]
    texts = [one.text() for one in shown(frame).findChildren(QLabel) if one.isVisible()]
    assert not any("Z109" in text or "招商" in text for text in texts)
    doorman._idle.look()
    doorman.lock()  # nobody is locked out of a window that closes
    qtbot.waitUntil(frame.isHidden, timeout=LONG)
    assert len(copies(tmp_path)) == 1


def test_windows_beside_go_before_the_copy_is_made(doorman: Doorman) -> None:
    beside = QWidget(doorman.window.main, Qt.WindowType.Window)
    beside.show()
    doorman._frame.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert [one for one in QApplication.topLevelWidgets() if one.isVisible()] == [doorman._frame]


def test_signing_out_makes_the_copy_first_and_a_wish_to_close_meanwhile_is_kept(
    doorman: Doorman, qtbot: QtBot, tmp_path: Path
) -> None:
    frame = doorman._frame
    doorman.window.leave_requested.emit()
    assert shown(frame)
    assert not frame.close()
    qtbot.waitUntil(frame.isHidden, timeout=LONG)
    assert len(copies(tmp_path)) == 1


def test_a_second_wish_to_close_waits_for_no_copy_that_does_not_end_when_told_to(
    doorman: Doorman, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """The copy waits for another desk here, as for a share that is gone: it looks at no flag."""
    frame, path = doorman._frame, doorman._room.path
    make.unit(doorman._room, "行政部")  # before it is copied, it is sealed
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    waits = threading.Event()
    writers = doorman._room._database._writers
    event.listen(writers, "do_connect", lambda *_: waits.set())
    event.listen(writers, "begin", lambda _connection: waits.set(), insert=True)
    frame.close()
    page = shown(frame)
    assert waits.wait(LONG / 1_000)
    pool = page._background._pool
    press(page, "Don’t wait")
    assert "close the window once more" in page.words.text()
    assert frame.isVisible()
    frame.close()
    assert frame.isHidden()
    assert anything_hangs()  # the program ends without it
    assert doorman._room is None
    assert [one.levelname for one in caplog.records if "failure" in one.message] == ["ERROR"]
    other.execute("ROLLBACK")
    other.close()
    assert pool.waitForDone(LONG)
    assert not anything_hangs()
    assert copies(tmp_path) == []


def break_triggers(path: Path, condition: str) -> None:
    """Let an act fail in a way that nobody foresaw."""
    raw = sqlite3.connect(path)
    raw.execute(
        f"CREATE TRIGGER broken BEFORE INSERT ON operation WHEN {condition} "
        "BEGIN SELECT RAISE(ABORT, 'a mistake'); END"
    )
    raw.close()


def test_a_mistake_in_leaving_holds_neither_the_window_nor_the_room(
    doorman: Doorman, qtbot: QtBot
) -> None:
    frame, path = doorman._frame, doorman._room.path
    frame.close()
    break_triggers(path, "NEW.action = 'sign_out'")
    with qtbot.captureExceptions() as raised:
        qtbot.waitUntil(frame.isHidden, timeout=LONG)
    assert "a mistake" in str(raised[0][1])
    assert doorman._room is None
    assert not frame._is_held


def test_a_mistake_in_looking_for_a_copy_holds_nothing_either(
    doorman: Doorman, qtbot: QtBot
) -> None:
    room = doorman._room
    raw = sqlite3.connect(room.path)
    raw.execute("PRAGMA legacy_alter_table=1")
    raw.execute("ALTER TABLE chain RENAME TO mislaid")
    raw.close()
    with qtbot.captureExceptions() as raised:
        doorman._frame.close()
    assert "chain" in str(raised[0][1])
    assert doorman._room is None
    assert doorman._frame.isHidden()


@pytest.fixture
def in_the_way(tmp_path: Path) -> Path:
    """A file where the folder of the copies belongs."""
    file = tmp_path / "room" / "backups"
    file.parent.mkdir(parents=True)
    file.write_text("somebody's notes")
    return file


@pytest.fixture
def without_folder(in_the_way: Path, request: pytest.FixtureRequest) -> Doorman:
    """The clerk at work where no copy can be made."""
    assert in_the_way.is_file()
    return request.getfixturevalue("doorman")


def test_a_copy_that_fails_is_told_and_is_made_once_it_can_be(
    without_folder: Doorman, in_the_way: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    frame = without_folder._frame
    frame.close()
    page = shown(frame)
    qtbot.waitUntil(lambda: not page.notice.isHidden(), timeout=LONG)
    assert page.heading.text() == "No copy was made"
    assert frame.isVisible()
    in_the_way.unlink()
    press(page, "Try again")
    assert page.notice.isHidden()
    qtbot.waitUntil(frame.isHidden, timeout=LONG)
    assert len(copies(tmp_path)) == 1


@pytest.mark.parametrize("word", ["Go on without a copy", "the cross"])
def test_where_no_copy_can_be_made_the_window_closes_on_somebodys_word(
    without_folder: Doorman, in_the_way: Path, qtbot: QtBot, word: str
) -> None:
    frame = without_folder._frame
    frame.close()
    page = shown(frame)
    qtbot.waitUntil(lambda: not page.notice.isHidden(), timeout=LONG)
    if word == "the cross":
        frame.close()
    else:
        press(page, word)
    assert frame.isHidden()
    assert in_the_way.read_text() == "somebody's notes"


@pytest.fixture
def resize(tmp_path: Path) -> Iterator[Callable[[str], None]]:
    """A small disk for the copies, which can be made larger."""
    folder = tmp_path / "room" / "backups"
    folder.mkdir(parents=True)
    mount = ["mount", "-t", "tmpfs", "-o", "size=200k", "tmpfs", str(folder)]
    is_linux = sys.platform.startswith("linux")
    mounted = is_linux and subprocess.run(mount, capture_output=True, check=False).returncode == 0
    if not mounted:
        pytest.skip("no small volume may be mounted here")

    def to(size: str) -> None:
        subprocess.run(["mount", "-o", f"remount,size={size}", str(folder)], check=True)

    yield to
    subprocess.run(["umount", "-l", str(folder)], check=True)


@pytest.fixture
def cramped(resize: Callable[[str], None], request: pytest.FixtureRequest) -> Doorman:
    """The clerk at work where the disk for the copies is full."""
    assert resize
    return request.getfixturevalue("doorman")


def test_a_full_disk_is_told_and_a_copy_is_made_once_there_is_room(
    cramped: Doorman, resize: Callable[[str], None], qtbot: QtBot, tmp_path: Path
) -> None:
    frame = cramped._frame
    frame.close()
    page = shown(frame)
    qtbot.waitUntil(lambda: not page.notice.isHidden(), timeout=LONG)
    assert page.heading.text() == "No copy was made"
    assert "disk is full" in page.notice.text()
    assert frame.isVisible()
    assert (copies(tmp_path), leftovers(tmp_path)) == ([], [])
    languages().choose("zh-TW")
    qtbot.waitUntil(lambda: page.heading.text() == "未能完成備份")
    resize("100m")
    press(page, "重試")
    assert page.notice.isHidden()
    qtbot.waitUntil(frame.isHidden, timeout=LONG)
    assert len(copies(tmp_path)) == 1


@pytest.mark.parametrize("word", ["Go on without a copy", "the cross"])
def test_with_a_full_disk_the_window_closes_on_somebodys_word(
    cramped: Doorman, qtbot: QtBot, tmp_path: Path, word: str
) -> None:
    frame = cramped._frame
    frame.close()
    page = shown(frame)
    qtbot.waitUntil(lambda: not page.notice.isHidden(), timeout=LONG)
    if word == "the cross":
        frame.close()
    else:
        press(page, word)
    assert frame.isHidden()
    assert (copies(tmp_path), leftovers(tmp_path)) == ([], [])
