"""Today: what is owed, and the way to it."""

from datetime import datetime

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from sqlalchemy import update

from desktop_archive.rules.lending import ReturnCheck
from desktop_archive.services.accounts import Door
from desktop_archive.services.clock import Clock
from desktop_archive.services.first_start import NewRoom, create_room
from desktop_archive.services.lending.desk import LoanDesk
from desktop_archive.services.lists import ListDesk
from desktop_archive.services.today import DayLine, TodayDesk
from desktop_archive.settings import Settings
from desktop_archive.store import tables as t
from desktop_archive.ui.room_window import RoomWindow
from desktop_archive.ui.today.view import _LINES, TodayView
from tests.documents.reading import text_of
from tests.services import builders as make


@pytest.fixture
def view(room, qtbot):
    lists = ListDesk(room)
    made = TodayView(TodayDesk(room), lambda *sheet: lists.write(*sheet, "", "en"))
    qtbot.addWidget(made)
    made.resize(1290, 640)
    made.show()
    made.refresh()
    return made


def names(view):
    return [card.accessibleName() for card in view.cards()]


def test_every_count_that_is_not_zero_has_a_card_and_the_rest_one_line(view, room):
    found = TodayDesk(room).lines()
    busy = {one.line: one.count for one in found if one.count}
    words = view._words()
    assert len(view.cards()) == len(busy) > 2
    assert set(names(view)) == {f"{words[line][0]} {count}" for line, count in busy.items()}
    quiet = [words[one.line][0] for one in found if not one.count]
    assert quiet
    assert all(word in view._quiet.text() for word in quiet)


def test_a_room_with_records_shows_no_first_steps(view):
    assert not view.steps.isVisible()


def test_an_empty_room_offers_the_first_steps_until_a_record_is_there(tmp_path, qtbot):
    new = NewRoom(
        organisation="招商服务公司",
        fonds="Z109",
        admin_login="admin",
        admin_password="correct horse battery",
    )
    empty = create_room(tmp_path / "empty.register", new)
    Door(empty).sign_in("admin", "correct horse battery")
    window = RoomWindow(empty, Settings())
    qtbot.addWidget(window.main)
    window.welcome()
    window.main.show()
    today = window.main.view("today")
    assert today.steps.isVisible()
    opened = []
    for button in today.steps.buttons:
        button.click()
        opened.append(window.main.current_view())
    assert opened == ["shelf_map", "imports", "catalogue"]

    make.record(empty)
    today.refresh()

    assert not today.steps.isVisibleTo(today)
    window.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    empty.close()


def test_the_oldest_debt_stands_first(view):
    assert names(view)[0].startswith("Overdue ")


@pytest.mark.requirement("L-10")
def test_what_came_back_is_no_longer_overdue(view, room):
    before = next(one.count for one in TodayDesk(room).lines() if one.line is DayLine.OVERDUE)
    with room.act("test") as session:
        session.execute(
            update(t.loan).where(t.loan.c.returned_at.is_(None)).values(due_on="2026-03-17")
        )
    view.refresh()
    assert before > 0
    assert not [name for name in names(view) if name.startswith("Overdue")]
    assert [name for name in names(view) if name.startswith("Due back today")]


def test_a_click_or_enter_on_a_card_wishes_for_the_list_behind_it(view):
    wishes = []
    view.wished.connect(wishes.append)
    card = view.cards()[0]
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    QTest.keyClick(card, Qt.Key.Key_Return)
    assert [(wish.what, wish.target) for wish in wishes] == [("view", "loan_desk/overdue")] * 2


def test_every_line_leads_to_a_tab_that_is_there(room, qtbot):
    window = RoomWindow(room, Settings())
    qtbot.addWidget(window.main)
    try:
        for _, _, key, tab in _LINES.values():
            assert tab.partition("/")[0] in [name for name, _, _ in window.main.view(key).tabs()]
        assert set(_LINES) == set(DayLine)
    finally:
        window.close()


@pytest.mark.requirement("L-31")
def test_what_is_to_be_put_back_is_listed_behind_its_line(room, qtbot):
    desk = LoanDesk(room)
    for line in desk.book.out()[:2]:
        quantity = line.loan.quantity
        check = ReturnCheck(quantity_out=quantity, quantity_back=quantity)
        desk.take_back([line.loan.id], check)
    waiting = desk.book.to_put_away()
    counted = {one.line: one.count for one in TodayDesk(room).lines()}
    assert counted[DayLine.TO_RESHELVE] == len(waiting) == 2
    window = RoomWindow(room, Settings())
    qtbot.addWidget(window.main)
    window.welcome()
    window.main.show()
    try:
        window.views["today"]._open(DayLine.TO_RESHELVE)
        view = window.main.view("loan_desk")
        page = view.lists["shelve"]
        rows = page.table.rows
        shown = [rows.row(number).id for number in range(rows.rowCount())]
        assert window.main.current_view() == "loan_desk"
        assert page.isVisible()
        assert shown == [loan.id for loan in waiting]
    finally:
        window.close()


def test_the_day_sheet_prints_what_is_owed(view, qtbot):
    with qtbot.waitSignal(view.printed) as printed:
        view.print_button.click()
    words = "".join(text_of(printed.args[0].pdf).split())
    assert printed.args[1] == "Day sheet"
    assert all("".join(name.split()) in words for name in names(view))


@pytest.mark.requirement("S-11", "S-12", "S-28")
@pytest.mark.parametrize(
    ("day", "words"),
    [
        ("2026-09-02", {"Stocktake due 1"}),
        ("2026-12-30", {"Stocktake due 1", "Stocktake missed 1"}),
        ("2027-02-01", {"Stocktake missed 2"}),
    ],
)
def test_september_and_year_end_ask_for_a_count_and_a_missed_one_stays(view, room, day, words):
    moment = datetime.fromisoformat(f"{day}T04:00:00+00:00")
    room.clock = Clock(lambda: moment)
    view.refresh()

    assert {name for name in names(view) if name.startswith("Stocktake")} == words
