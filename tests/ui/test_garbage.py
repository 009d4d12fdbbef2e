"""Garbage is collected in the window's thread, and in no other."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_archive.ui.garbage import Garbage


class Knot:
    """An object that holds itself."""

    def __init__(self) -> None:
        self.me = self


@pytest.fixture
def collector(qapp: QApplication) -> Iterator[Garbage]:
    made = Garbage(qapp)
    yield made
    made.stop()


def make_many() -> weakref.ref[Knot]:
    first = weakref.ref(Knot())
    for _ in range(5_000):
        Knot()
    return first


def test_another_thread_collects_nothing_however_much_it_makes(collector: Garbage) -> None:
    left: list[weakref.ref[Knot]] = []
    worker = threading.Thread(target=lambda: left.append(make_many()))
    worker.start()
    worker.join()
    assert left[0]() is not None

    collector.collect()

    assert left[0]() is None


@pytest.mark.usefixtures("collector")
def test_the_window_collects_by_itself(qtbot: QtBot) -> None:
    first = make_many()
    qtbot.waitUntil(lambda: first() is None, timeout=10_000)


def test_what_has_lasted_goes_when_the_window_is_left_for_another(
    qtbot: QtBot, qapp: QApplication, collector: Garbage
) -> None:
    knot = Knot()
    lasting = weakref.ref(knot)
    collector.collect_thoroughly()
    del knot
    gc.collect()
    assert lasting() is not None, "it is not looked through while somebody works"

    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)

    qtbot.waitUntil(lambda: lasting() is None, timeout=10_000)


def test_a_page_that_was_closed_for_good_goes_at_the_next_collection(collector: Garbage) -> None:
    knot = Knot()
    lasting = weakref.ref(knot)
    collector.collect_thoroughly()
    del knot

    collector.look_through()
    collector.collect()

    assert lasting() is None


def test_python_collects_again_when_the_window_is_gone(qapp: QApplication) -> None:
    Garbage(qapp).stop()
    assert gc.isenabled()
