"""Two windows in one room: what one desk does, the other one shows, and nothing is torn away."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select

from desktop_archive.rules.barcodes import Barcode, Kind
from desktop_archive.rules.lending import ReturnCheck
from desktop_archive.services.actors import Actor
from desktop_archive.services.changes import Topic
from desktop_archive.services.lending.desk import LoanDesk
from desktop_archive.services.opening import open_room
from desktop_archive.services.room import Room
from desktop_archive.settings import Settings
from desktop_archive.store import room as store_room
from desktop_archive.store import tables as t
from desktop_archive.ui.room_window import RoomWindow
from tests.ui.conftest import CLOCK


@pytest.fixture
def elsewhere(room: Room, clerk_at_work: Actor) -> Iterator[Room]:
    """The same room, opened at another desk."""
    opened = open_room(room.path, clock=CLOCK)
    opened.actor = clerk_at_work
    yield opened
    opened.close()


@pytest.fixture
def window(room: Room, qtbot: QtBot) -> Iterator[RoomWindow]:
    made = RoomWindow(room, Settings())
    qtbot.addWidget(made.main)
    made.welcome()
    made.main.show()
    qtbot.waitExposed(made.main)
    assert room.listen().listens.wait(timeout=30)
    yield made
    made.close()


def borrowers_card(room: Room) -> str:
    """Return the card of somebody who has exactly one file and may take it back."""
    with room.read() as session:
        person = session.execute(
            select(t.person.c.serial)
            .join(t.loan, t.loan.c.person_id == t.person.c.id)
            .where(t.loan.c.returned_at.is_(None), t.loan.c.undone_at.is_(None))
            .group_by(t.person.c.serial)
            .having(func.count() == 1)
        ).first()
    assert person is not None
    return Barcode(Kind.PERSON, person.serial).digits


def give_back(elsewhere: Room, card: str) -> None:
    """Let another desk take back all that somebody has."""
    desk = LoanDesk(elsewhere)
    desk.scan(card)
    person = desk.person()
    assert person is not None
    desk.take_back([loan.id for loan in person.loans], ReturnCheck())


def shown_loans(window: RoomWindow) -> int:
    pane = window.main.view("loan_desk").counter.person
    return sum(not one.isHidden() for one in pane._lines)


def test_what_another_desk_took_back_is_gone_from_the_person_shown_here(window, elsewhere, qtbot):
    card = borrowers_card(elsewhere)
    window.main.open_view("loan_desk")
    window.take_scan(card)
    assert shown_loans(window) == 1
    give_back(elsewhere, card)

    qtbot.waitUntil(lambda: shown_loans(window) == 0, timeout=30_000)


def test_what_is_being_typed_is_not_torn_away_by_another_desk(window, elsewhere, qtbot):
    card = borrowers_card(elsewhere)
    window.main.open_view("loan_desk")
    window.take_scan(card)
    field = window.main.view("loan_desk").counter.field.edit
    field.setFocus()
    qtbot.keyClicks(field, "contract")
    with qtbot.waitSignal(window._elsewhere.stored, timeout=30_000):
        give_back(elsewhere, card)
    assert (field.text(), shown_loans(window)) == ("contract", 1)
    field.clear()

    qtbot.waitUntil(lambda: shown_loans(window) == 0, timeout=30_000)


def test_an_act_of_another_desk_leaves_the_cursor_of_this_one(window, elsewhere, qtbot):
    window.main.open_view("catalogue")
    table = window.main.view("catalogue").table
    table.choose(120)
    wanted = table.current_row().id
    with qtbot.waitSignal(table.rows.modelReset, timeout=30_000):
        give_back(elsewhere, borrowers_card(elsewhere))

    qtbot.waitUntil(lambda: table.current_row() is not None, timeout=30_000)
    assert table.current_row().id == wanted


def test_a_form_that_was_begun_is_kept_wherever_the_keyboard_is(window, elsewhere, qtbot):
    window.main.open_view("loan_desk")
    desk = window.main.view("loan_desk")
    desk.open_tab("matters")
    form = desk.matters.notebook
    desk.matters._open(form)
    line = next(field for field in form.findChildren(QLineEdit) if field.isVisible())
    line.setFocus()
    qtbot.keyClicks(line, "7")
    written = line.text()
    desk.matters.take_focus()
    with qtbot.waitSignal(window._elsewhere.stored, timeout=30_000):
        give_back(elsewhere, borrowers_card(elsewhere))
    assert form.isVisible()
    assert line.text() == written


def test_a_new_name_of_the_room_is_read_where_another_desk_changed_it(window, elsewhere, qtbot):
    with elsewhere.act("test", Topic.SETTINGS) as session:
        store_room.set_fact(session, "organisation", "新招商服务公司")

    qtbot.waitUntil(lambda: window._room.facts["organisation"] == "新招商服务公司", timeout=30_000)


def test_own_acts_are_not_taken_for_those_of_another_desk(window, elsewhere, qtbot):
    heard = []
    window._room.elsewhere.subscribe(heard.append)
    with window._room.act("test", Topic.SETTINGS) as session:
        store_room.set_fact(session, "organisation", "招商")
    assert heard == []
    with (
        qtbot.waitSignal(window._elsewhere.stored, timeout=30_000),
        elsewhere.act("test", Topic.SETTINGS) as session,
    ):
        store_room.set_fact(session, "organisation", "新招商")

    assert len(heard) == len(set(heard))
