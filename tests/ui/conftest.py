"""Real widgets over a small practice room in a real file."""

import gc
import itertools
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QSettings
from PySide6.QtWidgets import QAbstractButton, QApplication

from desktop_archive.services.accounts import Door
from desktop_archive.services.actors import Actor
from desktop_archive.services.clock import Clock
from desktop_archive.services.opening import open_room
from desktop_archive.services.practice.desk import create_practice_room
from desktop_archive.services.practice.known import CLERK, PASSWORD, PracticeSize
from desktop_archive.services.room import Room
from desktop_archive.ui.languages import languages
from desktop_archive.ui.theme.current import theme
from desktop_archive.ui.theme.style import dress
from tests.cheap_passwords import cheap_passwords
from tests.letting_go import let_go

#: Tuesday, 17 March 2026, six in the evening in Shanghai.
MOMENT = datetime(2026, 3, 17, 10, 0, tzinfo=UTC)
CLOCK = Clock(lambda: MOMENT)

#: How many tests may pass until everything that lives is looked through again.
_THOROUGH_EVERY = 20
_FINISHED = itertools.count(1)


@pytest.fixture(scope="session")
def practice(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A practice room of 300 files in 30 boxes, made once."""
    path = tmp_path_factory.mktemp("practice") / "practice.db"
    with cheap_passwords():
        create_practice_room(path, PracticeSize(files=300, boxes=30), clock=CLOCK).close()
    return path


@pytest.fixture(scope="session")
def clerk_at_work(practice: Path) -> Actor:
    """The clerk of the practice room, let in at the door once."""
    opened = open_room(practice, clock=CLOCK)
    with cheap_passwords():
        actor = Door(opened).sign_in(CLERK, PASSWORD)
    opened.close()
    return actor


@pytest.fixture(autouse=True)
def cheaply() -> Iterator[None]:
    """Passwords by the hundred cost a tenth of the time of all tests of the window."""
    with cheap_passwords():
        yield


@pytest.fixture(scope="session")
def wardrobe(qapp: QApplication) -> None:
    """The program's look, put on once."""
    dress(qapp)
    languages().choose("en")


@pytest.fixture(scope="session")
def lasting() -> None:
    """What was imported stays until the end: nobody looks through it after every test."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def garbage(lasting: None) -> Iterator[None]:  # noqa: ARG001
    """As in the program, no thread of a view's work may collect widgets: they go between tests."""
    gc.disable()
    yield
    gc.enable()
    # The buttons of a view that stands in no window are windows of their own as long as they live.
    for stray in QApplication.topLevelWidgets():
        if isinstance(stray, QAbstractButton):
            stray.hide()
    # What was closed goes before the language changes back: its register is shut.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.hookimpl(trylast=True)
def pytest_runtest_logfinish(nodeid: str) -> None:
    """Let the widgets go when not even the values of the test hold them any more.

    What lives on (rows of tests to come, what modules share) is looked through only now and then.
    """
    if not nodeid.startswith("tests/ui/"):
        return
    is_thorough = next(_FINISHED) % _THOROUGH_EVERY == 0
    if is_thorough:
        gc.unfreeze()
    let_go()
    if is_thorough:
        gc.freeze()


@pytest.fixture(autouse=True)
def dressed(wardrobe: None, qapp: QApplication, tmp_path: Path) -> Iterator[None]:  # noqa: ARG001
    """The program's look, its words in English, and stored widths nowhere."""
    qapp.setOrganizationName("desktop-archive-tests")
    qapp.setApplicationName("desktop-archive-tests")
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path))
    if theme().tokens.is_dark or theme().scale != 1.0:
        theme().choose("light", 1.0)
    if languages().current != "en":
        languages().choose("en")
    yield
    if languages().current != "en":
        languages().choose("en")


@pytest.fixture
def room(practice: Path, clerk_at_work: Actor, tmp_path: Path) -> Iterator[Room]:
    """The practice room with its clerk signed in."""
    path = tmp_path / "practice.db"
    shutil.copy(practice, path)
    opened = open_room(path, clock=CLOCK)
    opened.actor = clerk_at_work
    yield opened
    # What the test closed goes before the register does, so that nothing late reads a shut room.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    opened.close()
