"""Units as the clerk keeps them: entered, renamed, with their duties, closed to a custodian."""

import pytest
from sqlalchemy import update

from desktop_archive.rules.accounts import Role
from desktop_archive.rules.units import Duty
from desktop_archive.services.people import NewPerson, People
from desktop_archive.services.units import Units
from desktop_archive.settings import Settings
from desktop_archive.store import tables as t
from desktop_archive.ui.background import Background
from desktop_archive.ui.room_window import RoomWindow
from desktop_archive.ui.settings.view import SettingsView
from tests.services import builders as make
from tests.services.conftest import sign_in_as
from tests.services.unguarded import write_unguarded


@pytest.fixture
def view(room, qtbot):
    background = Background()
    made = SettingsView(room, Settings(language="en", theme="light"), background)
    qtbot.addWidget(made)
    made.resize(1290, 640)
    made.show()
    made.open_tab("units")
    yield made
    assert background.close()


@pytest.fixture
def page(view):
    return view.units


def choose(page, name):
    rows = [page.table.rows.row(at) for at in range(page.table.model().rowCount())]
    page.table.choose(next(at for at, line in enumerate(rows) if line.row.name == name))


def shown(page):
    """Return every cell of the chosen row as it is read."""
    at, columns = page.table.currentIndex().row(), page.table.model().columnCount()
    return [page.table.rows.index(at, column).data() for column in range(columns)]


def enter(page, name, code):
    page.form.name.set_text(name)
    page.form.code.set_text(code)
    page.form.has_first.setChecked(True)
    page.form.first.set_day("2015-01-01")
    page.form.add_button.click()
    assert page.form.notice.text() == f"Entered: {name}"


def choose_custodian(form, name):
    offered = [form.custodian.box.itemText(at) for at in range(form.custodian.box.count())]
    form.custodian.box.setCurrentIndex(next(at for at, one in enumerate(offered) if name in one))


@pytest.mark.requirement("U-02", "U-03", "U-05")
def test_a_unit_is_entered_given_its_people_and_called_anew(page, room):
    enter(page, "稽核部", "JHB")
    form = page.form
    assert shown(page) == [
        *("稽核部", "JHB", "2015-01-01", "", "", ""),
        "nobody collects, no liaison officer",
    ]
    assert not form.name_button.isEnabled()
    assert form.name_button.toolTip() == "No person of this unit is registered."
    unit = page.table.current_row().row.id
    for name in ("安娜", "本"):
        People(room).add(NewPerson(name=name, unit_id=unit))
    page.refresh()
    form.duty.choose("liaison")
    for at in (0, 1):
        form.person.box.setCurrentIndex(at)
        form.name_button.click()
        assert form.notice.text() == "Named: Liaison officer"
    form.duty.choose("collector")
    form.person.box.setCurrentIndex(0)
    form.name_button.click()
    assert shown(page)[4:] == ["安娜", "本", ""]
    assert form.name_button.toolTip() == "This person has the duty already."
    form.name.set_text("稽核监察部")
    form.named_from.set_day("2026-01-01")
    form.rename_button.click()
    assert form.notice.text() == (
        "Called 稽核监察部 from 2026-01-01 on; what is older keeps the old name."
    )
    assert shown(page)[:2] == ["稽核监察部", "JHB"]
    assert "稽核部: 2015-01-01 – 2026-01-01" in form.history.text()
    assert "Liaison officer 安娜: 2026-03-17 – 2026-03-17" in form.history.text()
    form.end_button.click()
    assert form.notice.text() == "The term ends today."
    assert shown(page)[4:] == ["", "本", "nobody collects"]


@pytest.mark.requirement("U-06", "U-07")
def test_a_temporary_body_needs_an_end_and_is_closed_to_a_custodian(page):
    enter(page, "办公室甲", "BGJ")
    form = page.form
    form.name.set_text("防汛专班")
    form.code.set_text("FX")
    form.kind.choose("temporary")
    form.add_button.click()
    assert form.notice.text() == "A temporary body has an end. Enter its last day."
    form.has_last.setChecked(True)
    form.last.set_day("2026-12-31")
    form.add_button.click()
    assert shown(page)[:4] == ["防汛专班", "FX", "2015-01-01", "2026-12-31"]
    form.close_button.click()
    assert form.notice.text().startswith("Its records need a custodian.")
    choose_custodian(form, "办公室甲")
    form.reason.set_text("Order 8")
    form.close_button.click()
    form.question.approver.set_text("孟欣怡")
    form.question.sure_button.click()
    assert form.notice.text() == "Closed. Records in custody: 0; cases of papers opened: 0."
    assert shown(page)[3] == "2026-03-17"
    assert "Closed; its records are kept by 办公室甲." in form.history.text()
    assert "Approved by 孟欣怡." in form.history.text()
    assert form.rename_button.toolTip() == "The unit is closed; it stays as it was."
    choose(page, "办公室甲")
    assert "Keeps the records of 防汛专班." in form.history.text()
    assert form.notice.text() == ""


@pytest.mark.requirement("U-06", "R-20")
def test_before_a_unit_is_closed_it_is_asked_once_who_approved_it(page):
    enter(page, "办公室甲", "BGJ")
    enter(page, "稽核部", "JHB")
    form = page.form
    choose_custodian(form, "办公室甲")
    form.close_button.click()
    assert form.notice.text().startswith("The document is missing.")
    assert not form.question.isVisible()
    form.reason.set_text("Order 8")
    form.close_button.click()
    assert form.question.words.text() == (
        "Archivists of 办公室甲 will see all records of 稽核部, and 稽核部 stays closed."
    )
    form.question.leave_button.click()
    assert not form.question.isVisible()
    form.close_button.click()
    form.question.sure_button.click()
    assert form.notice.text().startswith("Nobody widens the circle of readers alone.")
    assert shown(page)[3] == ""
    form.question.approver.set_text("孟欣怡")
    form.question.sure_button.click()
    assert shown(page)[3] == "2026-03-17"
    assert not form.question.isVisible()


@pytest.mark.requirement("R-16", "R-20")
def test_a_code_that_records_carry_is_asked_about_before_it_is_given(page, room):
    make.record(room, unit_code="KFB")
    form = page.form
    form.name.set_text("客服部")
    form.code.set_text("KFB")
    form.add_button.click()
    assert form.question.words.text() == (
        "Records carry the code KFB: archivists of this unit will see them."
    )
    form.question.approver.set_text("孟欣怡")
    form.question.sure_button.click()
    assert shown(page)[:2] == ["客服部", "KFB"]
    assert not form.question.isVisible()


@pytest.mark.requirement("U-02")
def test_who_has_a_duty_is_offered_though_of_another_unit_now(page, room):
    enter(page, "稽核部", "JHB")
    unit = page.table.current_row().row.id
    key = People(room).add(NewPerson(name="安娜", unit_id=unit)).id
    Units(room).name(unit, Duty.COLLECTOR, key, room.today())
    gone = update(t.person).where(t.person.c.id == key).values(unit_id=None)
    write_unguarded(room, "person", "person_moves_without_duties", gone)
    page.refresh()
    assert page.form.person.box.currentText() == "安娜"
    page.form.end_button.click()
    assert page.form.notice.text() == "The term ends today."
    assert page.form.person.box.count() == 0


@pytest.mark.requirement("U-02")
def test_the_page_of_the_day_opens_the_units(room, qtbot):
    window = RoomWindow(room, Settings(language="en", theme="light"))
    qtbot.addWidget(window.main)
    window.welcome()
    window.main.show()
    window.main.open_view("today")
    card = next(
        one
        for one in window.main.view("today").cards()
        if one.accessibleName().startswith("Units without a collector")
    )
    card.opened.emit()
    settings = window.main.view("settings")
    assert settings.units.table.rows.rowCount()
    assert settings.units.isVisible()
    window.close()


def test_who_keeps_no_persons_reads_why_nothing_can_be_done(page, room):
    sign_in_as(room, Role.AUDITOR, login="audit", name="审计")
    page.refresh()
    for button in (page.form.add_button, page.form.rename_button, page.form.close_button):
        assert not button.isEnabled()
        assert button.toolTip() == "Your roles do not include keeping persons."
