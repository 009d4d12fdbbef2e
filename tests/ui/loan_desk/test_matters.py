"""Cases, leavers and notebooks in the window, each carried on in the panel beside its list."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from desktop_archive.rules.lending import Manner, ReturnCheck
from desktop_archive.services.lending.requests import Wish
from desktop_archive.services.lending.returning import Finding
from desktop_archive.services.people import People
from desktop_archive.ui.languages import languages
from tests.services import builders as make
from tests.ui.loan_desk.conftest import Desk


def damaged(shown: Desk, title: str) -> None:
    """Have a file come back torn."""
    who, file = make.person(shown.room), make.record(shown.room, title=title)
    make.application(shown.desk, who, [file])
    for code in (who.code, file.code):
        shown.clock.moment += timedelta(seconds=5)
        shown.view.handle_scan(code)
    (line,) = shown.desk.book.out()
    torn = ReturnCheck(undamaged=False)
    shown.desk.take_back([line.loan.id], torn, finding=Finding(remark="封面撕裂"))


@pytest.mark.requirement("L-15", "L-16")
def test_an_open_case_is_found_in_its_list_and_carried_on_there(shown: Desk) -> None:
    damaged(shown, "封面撕裂的合同")
    shown.view.open_tab("matters")
    page = shown.view.matters
    assert page.tables["cases"].current_row().title == "封面撕裂的合同"
    assert page.case.isVisible()
    printed = []
    page.printed.connect(lambda made, title: printed.append((title, made.pages)))
    page.case.report_button.click()
    page.case.inspection_button.click()
    assert printed == [("Report", 1), ("Return inspection", 1)]
    for step in ("reported", "repaired"):
        page.case.step.choose(step)
        page.case.by.set_text("孟欣怡")
        page.case.note_button.click()
    page.case.outcome.set_text("已修复")
    page.case.close_button.click()
    assert shown.told[-1] == "Case closed: 封面撕裂的合同"
    assert shown.desk.cases.open_ones() == []
    assert not page.case.isVisible()


@pytest.mark.requirement("U-08", "U-09", "U-10")
def test_a_leaver_from_the_notebook_to_the_slip(shown: Desk, qtbot: QtBot) -> None:
    who = make.person(shown.room, "赵离岗")
    shown.view.handle_scan(who.code)
    shown.view.counter.person.all_button.click()
    panel, page = shown.view.matters.clearance, shown.view.matters
    panel.pages.setValue(40)
    panel.issue.click()
    assert shown.told[-1] == "Notebook BJ-2026-0001 issued"
    panel.begin_button.click()
    assert not panel.slip.isEnabled()
    assert (
        panel.slip.toolTip().startswith("<span>First settle")
        or "First settle" in panel.slip.toolTip()
    )
    panel.outcome.set_text("无")
    panel.hand_over.click()
    page.switch.choose("notebooks")
    page.refresh()
    page.notebook.pages.setValue(40)
    page.notebook.take_back.click()
    assert shown.told[-1] == "BJ-2026-0001 is back and cancelled"
    page.switch.choose("leaving")
    page.refresh()
    assert panel.slip.isEnabled()
    with qtbot.waitSignal(shown.view.printed) as slip:
        panel.slip.click()
    assert slip.args[1] == "Clearance slip"
    panel.left_button.click()
    assert shown.told[-1] == "赵离岗 has left"
    person = People(shown.room).person(who.id)
    assert person is not None
    assert person.left_on == "2026-03-17"


def test_the_lists_print_and_an_empty_one_says_where_to_begin(shown: Desk, qtbot: QtBot) -> None:
    shown.view.open_tab("matters")
    page = shown.view.matters
    assert not page.print_button.isEnabled()
    page.clearance.begin(make.person(shown.room).id)
    page.clearance.issue.click()
    assert page.clearance.notice.text().startswith("Enter how many pages")
    page.clearance.pages.setValue(10)
    page.clearance.issue.click()
    page.switch.choose("notebooks")
    page.refresh()
    with qtbot.waitSignal(shown.view.paper_wanted) as paper:
        page.print_button.click()
    assert paper.args[0].title == "Excerpt notebooks"


@pytest.mark.parametrize(("language", "word"), [("zh-CN", "损坏与遗失"), ("zh-TW", "損壞與遺失")])
def test_it_reads_in_every_language(shown: Desk, language: str, word: str, qtbot: QtBot) -> None:
    languages().choose(language)
    qtbot.waitUntil(lambda: shown.view.matters.title() == word)


@pytest.mark.requirement("L-15", "L-16", "A-05")
def test_what_is_lost_in_the_reading_room_is_entered_unsigned_and_opens_a_case(shown: Desk) -> None:
    who, file = make.person(shown.room), make.record(shown.room, title="失踪的合同")
    wish = Wish(reason="查", on_site_reason="", manner=Manner.READING)
    make.application(shown.desk, who, [file], wish)
    for code in (who.code, file.code):
        shown.clock.moment += timedelta(seconds=5)
        shown.view.handle_scan(code)
    shown.view.open_tab("reading")
    shown.view.lists["reading"].buttons["end_reading"].click()
    panel = shown.view.counter.reading
    panel.lost.setChecked(True)
    assert not any(box.isEnabled() for box in panel.looks.values())
    panel.end.click()
    assert panel.notice.text().startswith("Write down what was found")
    panel.remark.set_text("闭馆时不在桌上，读者已离开")
    panel.end.click()
    assert shown.told[-1] == "Reading ended: 失踪的合同"
    (row,) = shown.desk.readings.register(date(2026, 1, 1), date(2026, 12, 31))
    assert (row.check_result, row.signed_on) == ("lost", None)
    shown.view.open_tab("matters")
    case = shown.view.matters.tables["cases"].current_row()
    assert (case.title, case.kind) == ("失踪的合同", "loss")
    assert shown.view.matters.case.isVisible()


@pytest.mark.requirement("A-17")
def test_somebody_is_taken_off_the_list_of_direct_need(shown: Desk) -> None:
    who, file = make.person(shown.room), make.record(shown.room, secrecy=2)
    week = shown.room.today() + timedelta(days=6)
    shown.desk.needs.add(file.id, make.approver(shown.room), person_id=who.id, last=week)
    shown.view.open_tab("matters")
    page = shown.view.matters
    page.switch.choose("needs")
    page.refresh()
    assert "From 2026-03-17 to 2026-03-23" in page.need.about.text()
    page.need.end_button.click()
    assert shown.told[-1] == "王建国 is off the list"
    (need,) = shown.desk.needs.of_record(file.id)
    assert need.ended_on == "2026-03-17"
    # The line stays, with why there is nothing left to end.
    assert page.tables["needs"].current_row().ended_on == "2026-03-17"
    assert not page.need.end_button.isEnabled()
    assert "it stays as history" in page.need.end_button.toolTip()


@pytest.mark.requirement("A-17")
def test_an_entry_that_ran_out_says_so_and_opens_nothing(shown: Desk) -> None:
    who, file = make.person(shown.room), make.record(shown.room, secrecy=2)
    today = shown.room.today()
    shown.desk.needs.add(file.id, make.approver(shown.room), person_id=who.id, last=today)
    assert shown.desk.needs.unlisted([file.id], who.id, None) == []
    shown.clock.moment += timedelta(days=1)
    shown.view.open_tab("matters")
    page = shown.view.matters
    page.switch.choose("needs")
    page.refresh()
    assert page.need.about.text().endswith("over")
    assert "ran out by itself" in page.need.end_button.toolTip()
    assert shown.desk.needs.unlisted([file.id], who.id, None) == [file.id]


@pytest.mark.requirement("L-02", "L-15")
def test_kept_pictures_open_in_the_preview_and_a_wrong_one_says_why(
    shown: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    damaged(shown, "合同")
    shown.view.open_tab("matters")
    form = shown.view.matters.case
    photo, wrong = tmp_path / "torn.png", tmp_path / "no.pdf"
    Image.new("RGB", (300, 200), "red").save(photo)
    wrong.write_bytes(b"%PDF-1.7 nothing more")
    form.attach(photo)
    form.attach(wrong)
    with qtbot.waitSignal(shown.view.printed) as opened:
        form.photo_buttons[0].click()
    assert opened.args[0].pages == 1
    assert opened.args[1].startswith("Photo 1")
    with qtbot.waitSignal(shown.view.told) as refused:
        form.photo_buttons[1].click()
    assert refused.args[0].startswith("This file is no picture")
    assert form.pictures.background.close()


@pytest.mark.parametrize("language", ["en", "zh-CN", "zh-TW"])
def test_nothing_of_a_request_is_cut_off_at_the_edge_of_its_panel(
    shown: Desk, qtbot: QtBot, language: str
) -> None:
    languages().choose(language)
    who, file = make.person(shown.room), make.record(shown.room)
    view = make.application(shown.desk, who, [file])
    shown.view.resize(1290, 640)
    shown.view.counter.open_request(view.application.id)
    (area,) = shown.view.counter.approvals.findChildren(QScrollArea)
    qtbot.waitUntil(lambda: area.widget().width() > 0)
    assert area.widget().minimumSizeHint().width() <= area.viewport().width()


@pytest.mark.requirement("L-02")
def test_a_signed_form_opens_from_its_request(shown: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    who, file = make.person(shown.room), make.record(shown.room)
    view = make.application(shown.desk, who, [file], signed=False)
    shown.view.counter.open_request(view.application.id)
    panel, picture = shown.view.counter.approvals, tmp_path / "form.jpg"
    Image.new("RGB", (300, 200), "white").save(picture)
    panel.attach(picture)
    with qtbot.waitSignal(shown.view.printed) as opened:
        panel.sheet_buttons[0].click()
    assert opened.args[1] == f"Signed form of {view.application.number}"
    assert panel.pictures.background.close()
