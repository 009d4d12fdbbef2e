"""When the desk locks itself (F22, A21), with clocks that the test sets."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop_archive.ui.frame import IdleWatch

HOUR = 3600.0


class Clocks:
    """A clock that stands still while the computer sleeps, and the one on the wall."""

    def __init__(self) -> None:
        self.steady, self.wall = 1_000.0, 1_790_000_000.0

    def pass_by(self, seconds: float) -> None:
        self.steady += seconds
        self.wall += seconds


@pytest.fixture
def clocks():
    return Clocks()


@pytest.fixture
def fallen():
    return []


@pytest.fixture
def watch(qapp, clocks, fallen):
    made = IdleWatch(qapp, lambda: clocks.steady, lambda: clocks.wall)
    made.idle.connect(lambda: fallen.append(clocks.steady))
    made.start(5, came_in=True)
    yield made
    made.stop()
    qapp.removeEventFilter(made)


@pytest.fixture
def touch(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    return lambda: QTest.keyClick(widget, Qt.Key.Key_Shift)


def test_the_desk_locks_after_five_minutes_and_not_five_seconds_before(watch, clocks, fallen):
    clocks.pass_by(295)
    watch.look()
    assert fallen == []
    clocks.pass_by(5)
    watch.look()
    assert fallen == [1_300.0]


def test_a_touch_begins_the_minutes_anew(watch, clocks, fallen, touch):
    for _ in range(3):
        clocks.pass_by(299)
        touch()
    watch.look()
    assert fallen == []
    clocks.pass_by(300)
    watch.look()
    assert len(fallen) == 1


def test_after_twelve_hours_even_a_busy_desk_is_locked(watch, clocks, fallen, touch):
    for _ in range(12 * 60 - 1):
        clocks.pass_by(60)
        touch()
    assert fallen == []
    clocks.pass_by(60)
    watch.look()
    assert fallen == [1_000.0 + 12 * HOUR]


@pytest.mark.usefixtures("watch")
def test_a_computer_that_slept_is_locked_before_its_first_key_counts(clocks, fallen, touch):
    clocks.wall += 8 * HOUR
    touch()
    assert len(fallen) == 1


def test_a_clock_that_is_set_back_keeps_no_desk_open(watch, clocks, fallen):
    clocks.steady += 300
    clocks.wall -= 8 * HOUR
    watch.look()
    assert len(fallen) == 1
