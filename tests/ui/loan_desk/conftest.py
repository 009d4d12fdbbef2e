"""A loan desk in its window, over a real room."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from desktop_archive.rules.printed import Printout
from desktop_archive.services.lending.desk import LoanDesk
from desktop_archive.services.lending.papers import DeskPapers
from desktop_archive.services.people import People
from desktop_archive.services.room import Room
from desktop_archive.ui.loan_desk.view import LoanDeskView
from desktop_archive.ui.main_window import MainWindow
from tests.services.conftest import SetClock, clock, empty_room, room, template, where

__all__ = ["clock", "empty_room", "room", "template", "where"]


class Desk:
    """The view with everything it told and printed."""

    def __init__(self, room: Room, clock: SetClock) -> None:
        self.room, self.clock = room, clock
        self.desk = LoanDesk(room)
        papers = DeskPapers(room, self.desk.book)
        self.view = LoanDeskView(self.desk, papers, People(room), loud=False)
        self.window = MainWindow({"loan_desk": self.view})
        self.told: list[str] = []
        self.printed: list[tuple[str, Printout]] = []
        self.view.told.connect(lambda words, _tone: self.told.append(words))
        self.view.printed.connect(lambda made, title: self.printed.append((title, made)))


@pytest.fixture
def shown(qtbot: QtBot, room: Room, clock: SetClock) -> Iterator[Desk]:
    made = Desk(room, clock)
    qtbot.addWidget(made.window)
    made.window.show()
    yield made
    made.window.close()
