"""The pick list and the waiting list in the window: by scanner, by keyboard, on paper."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_archive.rules.lending.fetching import FetchState
from desktop_archive.ui.loan_desk.requests_page import RequestsPage
from desktop_archive.ui.view import Tone
from tests.services import builders as make
from tests.ui.loan_desk.conftest import Desk


def picking(shown: Desk) -> RequestsPage:
    shown.window.open_view("loan_desk", "requests/fetch")
    return shown.view.requests


def asked(shown: Desk, title: str = "合同") -> make.Made:
    box = make.box(shown.room, make.shelf(shown.room))
    file = make.record(shown.room, box, title)
    make.application(shown.desk, make.person(shown.room), [file])
    return file


def states(shown: Desk) -> list[FetchState]:
    return [one.state for one in shown.desk.fetching.lines()]


@pytest.mark.requirement("L-02", "A-02")
def test_scans_tick_the_list_where_they_are_made_and_cards_go_to_the_desk(
    shown: Desk, qtbot: QtBot
) -> None:
    file, who = asked(shown), make.person(shown.room, "李四")
    page = picking(shown)
    assert page.field.edit.hasFocus()
    shown.view.handle_scan(file.code)
    assert states(shown) == [FetchState.READY]
    assert page.notice.text().startswith("Fetched: 合同")
    assert page._progress.text() == "1 of 1 fetched"
    qtbot.keyClicks(page.field.edit, file.code)
    qtbot.keyClick(page.field.edit, Qt.Key.Key_Return)
    assert page.notice.text().startswith("Ticked already")
    qtbot.keyClick(page.field.edit, Qt.Key.Key_Return)
    assert states(shown) == [FetchState.READY]
    assert shown.desk.session.results == []
    shown.view.handle_scan(who.code)
    assert shown.view.counter.isVisible()
    assert shown.desk.session.person_id == who.id


def test_what_is_not_found_asks_where_it_was_sought_and_is_told_by_phone(shown: Desk) -> None:
    asked(shown)
    page, tones = picking(shown), []
    shown.view.told.connect(lambda _words, tone: tones.append(tone))
    buttons = page.lists["fetch"].buttons
    buttons["not_found"].click()
    assert page.notice.text().startswith("Write down where you looked")
    page.where.set_text("盒内")
    buttons["not_found"].click()
    assert states(shown) == [FetchState.NOT_FOUND]
    page.how.choose("phone")
    buttons["tell"].click()
    (line,) = shown.desk.fetching.lines()
    assert (line.row.told_how, tones) == ("phone", [Tone.REFUSED, Tone.DONE, Tone.DONE])
    buttons["tick"].click()
    assert page.notice.text().startswith("It is found")
    buttons["untick"].click()
    assert states(shown) == [FetchState.TO_FETCH]
    buttons["print_picks"].click()
    assert [title for title, _ in shown.printed] == ["Pick list"]


@pytest.mark.requirement("L-17")
def test_who_waits_can_be_opened_and_withdraws_with_a_reason(shown: Desk) -> None:
    file, second = asked(shown), make.person(shown.room, "李四")
    (line,) = shown.desk.fetching.lines()
    view = make.application(shown.desk, second, [file])
    shown.window.open_view("loan_desk", "requests/waiting")
    page = shown.view.requests
    (waits,) = page.lists["waiting"].table.chosen_rows()
    assert (waits.row.person, waits.place) == ("李四", 2)
    page.lists["waiting"].buttons["withdraw"].click()
    assert page.notice.text().startswith("Write down why")
    page.why.set_text("改用电子件")
    page.lists["waiting"].buttons["withdraw"].click()
    assert shown.desk.fetching.waiting() == []
    assert shown.desk.requests.view(view.application.id).application.withdrawn_why == "改用电子件"
    shown.window.open_view("loan_desk", "requests/fetch")
    page.lists["fetch"].opened.emit(page.lists["fetch"].table.chosen_rows()[0])
    shown_now = shown.view.counter.approvals.request()
    assert shown_now is not None
    assert shown_now.application.id == line.row.application_id
    shown.view.counter.approvals.withdraw.click()
    assert shown.view.counter.approvals.notice.text().startswith("Write down why")
    shown.view.counter.approvals.why.set_text("不需要了")
    shown.view.counter.approvals.withdraw.click()
    assert shown.desk.fetching.lines() == []


@pytest.mark.parametrize("part", ["cards", "waiting"])
def test_cards_out_and_the_waiting_list_print_as_they_are_shown(shown: Desk, part: str) -> None:
    first, second = make.person(shown.room), make.person(shown.room, "李四")
    file = make.record(shown.room, title="合同")
    for who in (first, second):
        make.application(shown.desk, who, [file])
    shown.desk.scan(first.code)
    shown.desk.issue([file.id])
    shown.window.open_view("loan_desk", "cards" if part == "cards" else "requests/waiting")
    printed: list[object] = []
    shown.view.paper_wanted.connect(printed.append)
    shown.view.lists[part].buttons["print_list"].click()
    (paper,) = printed
    assert (paper.count, paper.headings) == (1, tuple(shown.view.lists[part].headings()))  # type: ignore[attr-defined]
    assert any("合同" in words for words in paper.words()[0])  # type: ignore[attr-defined]
