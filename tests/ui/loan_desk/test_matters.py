"""Cases, leavers and notebooks in the window, each carried on in the panel beside its list."""

from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from desktop_archive.rules.lending import ReturnCheck
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
