"""Two windows stand open among scripted clerks on one server: each shows what all others do."""

import multiprocessing
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from desktop_archive.rules.lending import ReturnCheck
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.lending.desk import LoanDesk
from desktop_archive.services.opening import open_room
from desktop_archive.services.verification import verify_room
from desktop_archive.store import tables as t
from desktop_archive.ui.room_window import RoomWindow
from tests.letting_go import let_go
from tests.postgres import Server
from tests.services import builders as make
from tests.torture.test_kills import assert_no_half_loan, count
from tests.torture.test_many_desks import (
    assert_each_record_was_out_once_at_a_time,
    begin,
    furnish,
)
from tests.ui.test_elsewhere import shown_loans
from tests.ui.test_elsewhere_server import standing_open

WINDOWS = 2
LONG = 60_000
#: How long a window's clerk breathes between two visits.
BREATH_MS = 200


class Hands:
    """A clerk at a window: scans a person and a file, and takes the file back at the next visit."""

    def __init__(self, window: RoomWindow, person: make.Made, records: list[make.Made]) -> None:
        self._window, self._person, self._records = window, person, records
        self._desk = LoanDesk(window._room)
        self.lent, self.returned, self.visits = 0, 0, 0
        self.told: Counter[str] = Counter()
        self.longest = 0.0
        self._clock = QTimer(window.main, interval=BREATH_MS, timeout=self._visit)

    def begin(self) -> None:
        self._clock.start()

    def end(self) -> None:
        self._clock.stop()

    def _visit(self) -> None:
        began = time.perf_counter()
        record = self._records[self.visits % len(self._records)]
        self.visits += 1
        with suppress(RefusedError):  # another desk has it
            asked = make.application(self._desk, self._person, [record], make.WISH)
            self._window.take_scan(self._person.code)
            self._window.take_scan(record.code)
            self._take_back()
            with suppress(RefusedError):
                self._desk.requests.withdraw(asked.application.id, "已借出")
        self.told[self._window.main.status.words.text()] += 1
        self.longest = max(self.longest, time.perf_counter() - began)

    def _take_back(self) -> None:
        # Not by a scan of the person: twice within three seconds would be the scanner's own double.
        out = (line.loan for line in self._desk.book.out())
        for loan in [one for one in out if one.person_id == self._person.id]:
            self.lent += 1
            self._desk.take_back([loan.id], ReturnCheck())
            self.returned += 1


@pytest.fixture
def place(postgres: Server, empty_template: str) -> Iterator[str]:
    yield postgres.create("among_desks", empty_template)
    let_go()
    postgres.drop("among_desks")


@pytest.fixture
def windows(place: str, qtbot: QtBot, tmp_path, monkeypatch) -> Iterator[list[RoomWindow]]:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    with standing_open(place, qtbot, login="window") as made:
        yield made


@pytest.mark.parametrize(
    ("desks", "acts", "seconds"),
    [(3, 12, 3600.0), pytest.param(16, 100_000, 600.0, marks=pytest.mark.torture)],
)
def test_windows_among_clerks_lend_nothing_twice_lose_nothing_and_are_told_of_no_trouble(
    place: str, windows: list[RoomWindow], qtbot: QtBot, desks: int, acts: int, seconds: float
) -> None:
    room = open_room(place)
    people, records = furnish(room, desks + WINDOWS)
    hands = [Hands(w, p, records) for w, p in zip(windows, people[desks:], strict=True)]
    processes = multiprocessing.get_context("forkserver")
    pipes = begin(processes, place, people[:desks], records, acts, seconds)
    with qtbot.captureExceptions() as caught:
        for one in hands:
            one.begin()
        longest = int(seconds * 1000) + LONG
        qtbot.waitUntil(lambda: all(pipe.poll() for pipe in pipes), timeout=longest)
        qtbot.waitUntil(lambda: all(one.returned for one in hands), timeout=LONG)
        for one in hands:
            one.end()
    days = [pipe.recv() for pipe in pipes]

    lent = sum(len(day.issued) for day in days) + sum(one.lent for one in hands)
    told = [one.told for one in hands]
    sys.stdout.write(
        f"{desks} clerks, {WINDOWS} windows: {lent} loans; windows: "
        f"{[(one.visits, one.lent, round(one.longest, 2)) for one in hands]}, told {sum(told, Counter()).most_common(5)}\n"
    )
    assert caught == []
    assert [day.trouble for day in days] == [Counter()] * desks
    assert not [words for one in told for words in one if "register" in words]
    assert count(room, "loan") == lent
    assert count(room, "loan", t.loan.c.returned_at.is_(None)) == 0
    assert_each_record_was_out_once_at_a_time(room)
    assert_no_half_loan(room)
    assert verify_room(room) == []
    room.close()
    for window in windows:
        qtbot.waitUntil(lambda one=window: shown_loans(one) == 0, timeout=LONG)
