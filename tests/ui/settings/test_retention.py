"""Settings of retention: the periods, the draft of the schedule, its approval, its paper."""

import pytest
from PySide6.QtCore import QDate

from desktop_archive.rules.accounts import Role
from desktop_archive.services.catalogue.desk import Catalogue
from desktop_archive.ui.languages import languages
from desktop_archive.ui.settings.retention import SchedulePage
from tests.documents.reading import text_of
from tests.services.conftest import sign_in_as


@pytest.fixture
def page(room, qtbot):
    sign_in_as(room, Role.ADMINISTRATOR, Role.ARCHIVIST, login="chief")
    made = SchedulePage(room)
    qtbot.addWidget(made)
    made.resize(1290, 640)
    made.show()
    made.refresh()
    return made


def choose(page, code):
    table = page.schedule.table
    for at in range(table.rows.rowCount()):
        if table.rows.row(at).line.code == code:
            table.choose(at)
            return
    raise AssertionError(code)


def change(page, code, period):
    choose(page, code)
    made = next(key for key, one in page.periods.by_id.items() if one.code == period)
    page.schedule.period.choose(str(made))
    page.schedule.change_button.click()
    return made


@pytest.mark.requirement("K-02")
def test_a_period_is_added_with_its_rank(page):
    page.periods.new_button.click()
    page.periods.code.set_text("D15")
    page.periods.name.set_text("15年")
    page.periods.years.set_text("15")
    page.periods.save_button.click()
    assert page.notice.text() == "Saved. 0 due dates were reckoned again."
    added = next(one for one in page.periods.by_id.values() if one.code == "D15")
    assert (added.years, added.rank, added.name_zh_cn) == (15, 150, "15年")


@pytest.mark.requirement("P-04")
def test_placeholders_are_marked_and_counted(page):
    table = page.periods.table
    column = table.rows.columns[3]
    words = {table.rows.row(at).code: column.text(table.rows.row(at)) for at in range(4)}
    assert words["C"] == "placeholder"
    assert words["D30"] != "placeholder"
    assert "still to be settled" in page.periods._open.text()


def test_a_period_in_use_is_not_shortened(page):
    at = next(at for at in range(10) if page.periods.table.rows.row(at).code == "D10")
    page.periods.table.choose(at)
    page.periods.years.set_text("5")
    page.periods.reason.set_text("x")
    page.periods.save_button.click()
    assert "cannot become shorter" in page.notice.text()


@pytest.mark.requirement("K-11", "K-12")
def test_a_change_begins_a_draft_that_proposes_only_once_it_is_approved(page, room):
    catalogue = Catalogue(room)
    category = next(one for one in catalogue.choices()["category"] if one.code == "WS")
    before = catalogue.proposed_period(category.id)
    assert page.schedule._approval.isHidden()
    made = change(page, "WS", "D30")
    assert page.notice.text() == "Changed in the draft: WS"
    assert not page.schedule._approval.isHidden()
    assert "1 class differs" in page.schedule._said.text()
    shown = [page.schedule.table.rows.row(at) for at in range(12)]
    assert [one.line.code for one in shown if one.before] == ["WS"]
    assert catalogue.proposed_period(category.id) == before
    page.schedule.approve_button.click()
    assert "needs approval" in page.notice.text()
    page.schedule.approved_by.set_text("档案局")
    for editor in (page.schedule._approved, page.schedule._begins):
        editor.setDate(QDate(2026, 3, 1))
    page.schedule.approve_button.click()
    assert "is in force" in page.notice.text()
    assert catalogue.proposed_period(category.id) == made
    assert "档案局" in page.schedule._said.text()
    assert page.schedule._approval.isHidden()


@pytest.mark.requirement("K-11")
def test_an_older_version_is_looked_at_but_not_changed(page):
    change(page, "WS", "D30")
    page.schedule.approved_by.set_text("档案局")
    page.schedule.approve_button.click()
    words = [page.schedule.version.box.itemText(at) for at in range(2)]
    assert words == ["Version 2 (2026-03-17)", "As shipped"]
    page.schedule.version.box.setCurrentIndex(1)
    page.schedule.show_version()
    assert not page.schedule.change_button.isEnabled()
    assert "never changed" in page.schedule.change_button.toolTip()


def test_a_draft_is_dropped(page):
    change(page, "WS", "D30")
    page.schedule.drop_button.click()
    assert page.notice.text() == "The draft was dropped."
    assert page.schedule._approval.isHidden()


def test_an_own_event_asks_for_its_name(page):
    choose(page, "WS")
    assert page.schedule.event_name.isHidden()
    page.schedule.trigger.choose("entered_later")
    assert not page.schedule.event_name.isHidden()
    page.schedule.change_button.click()
    assert "Name the event" in page.notice.text()


@pytest.mark.requirement("F-07", "K-11")
def test_the_schedule_is_printed_with_its_version_in_the_language_of_the_window(page):
    printed = []
    page.printed.connect(lambda made, title: printed.append((made, title)))
    change(page, "WS", "D30")
    languages().choose("zh-CN")
    page.schedule.print_button.click()
    made, title = printed[0]
    text = text_of(made.pdf)
    assert title == "保管期限表"
    assert "归档范围和档案保管期限表" in text
    assert "草案，尚未批准" in text
    assert "暂定" in text


def test_who_may_not_change_settings_may_look(room, qtbot):
    sign_in_as(room, Role.CLERK, login="front")
    page = SchedulePage(room)
    qtbot.addWidget(page)
    page.refresh()
    for button in (page.periods.save_button, page.schedule.change_button):
        assert not button.isEnabled()
        assert "Your roles do not include settings." in button.toolTip()
    assert page.schedule.table.rows.rowCount() > 5
