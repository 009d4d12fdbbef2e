"""The approval matrix and the deputies in the settings."""

from datetime import date

import pytest
from PySide6.QtCore import QDate

from desktop_archive.rules.lending import Cell, Offer, Standing, UseCase
from desktop_archive.services.accounts import Door
from desktop_archive.services.lending.matrix import ApprovalMatrix
from desktop_archive.services.practice.known import HEAD, PASSWORD
from desktop_archive.settings import Settings
from desktop_archive.ui.background import Background
from desktop_archive.ui.languages import languages
from desktop_archive.ui.settings.view import SettingsView


@pytest.fixture
def view(room, qtbot):
    background = Background()
    Door(room).sign_in(HEAD, PASSWORD)
    made = SettingsView(room, Settings(language="en", theme="light"), background)
    qtbot.addWidget(made)
    made.resize(1290, 640)
    made.show()
    yield made
    assert background.close()


@pytest.fixture
def page(view):
    view.open_tab("matrix")
    return view.matrix


def choose(page, use, standing):
    lines = [page.table.rows.row(at) for at in range(page.table.model().rowCount())]
    page.table.choose(next(at for at, line in enumerate(lines) if line.use is use))
    page.standing.choose(standing.value)


@pytest.mark.requirement("A-19", "R-23")
def test_a_cell_is_changed_in_its_form_and_stands_as_a_version(page, room):
    choose(page, UseCase.LOAN, Standing.ORDINARY)
    assert page.posts.posts() == ("department_head", "archive_head")
    page.posts.list.setCurrentRow(1)
    page.posts.up_button.click()
    page.posts.choice.choose("office_head")
    page.posts.add_button.click()
    page.set_button.click()
    assert "approved the change" in page.notice.text()
    page.approver.set_text("周敏")
    page.set_button.click()
    assert page.notice.text().startswith("Saved as version 2.")
    line = next(one for one in ApprovalMatrix(room).lines() if one.use is UseCase.LOAN)
    assert line.cell(Standing.ORDINARY) == Cell(("archive_head", "department_head", "office_head"))
    assert page.versions.model().rowCount() == 1


@pytest.mark.requirement("A-23", "P-22")
def test_a_class_gets_its_own_line_which_can_be_refused_and_removed(page, room):
    choose(page, UseCase.COPY_STAFF, Standing.ORDINARY)
    assert not page.remove_button.isEnabled()
    assert page.remove_button.toolTip()
    page.approver.set_text("周敏")
    page.category.choose("KF")
    page.add_button.click()
    lines = ApprovalMatrix(room).lines()
    at = next(n for n, one in enumerate(lines) if one.category == "KF")
    page.table.choose(at)
    page.standing.choose(Standing.ORDINARY.value)
    page.offer.choose(Offer.REFUSED.value)
    page.set_button.click()
    assert ApprovalMatrix(room).lines()[at].cells[0] == Cell(offer=Offer.REFUSED)
    page.table.choose(at)
    assert page.remove_button.isEnabled()
    page.remove_button.click()
    assert all(not one.category for one in ApprovalMatrix(room).lines())


def test_who_may_not_change_it_reads_why(view, page, room):
    Door(room).sign_in("linxiao", PASSWORD)
    room.actor = type(room.actor)(9, "he", "何", ("clerk",), frozenset())
    view.open_tab("matrix")
    assert not page.set_button.isEnabled()
    assert page.set_button.toolTip()


def test_the_page_reads_in_every_language(page, qtbot):
    choose(page, UseCase.LOAN, Standing.ORDINARY)
    for language, word in (("zh-CN", "借阅"), ("zh-TW", "借閱"), ("en", "Loan")):
        languages().choose(language)
        qtbot.waitUntil(lambda word=word: page._heading.text() == word)


@pytest.mark.requirement("R-05")
def test_a_deputy_is_named_and_the_term_ended(view):
    view.open_tab("deputies")
    page = view.deputies
    page.post.choose("department_head")
    page.name.set_text("赵代")
    page.by.set_text("孟欣怡")
    page.first.setDate(QDate(2026, 3, 16))
    page.last.setDate(QDate(2026, 3, 20))
    page.add_button.click()
    (row,) = page._deputies.all()
    assert (row.name, row.valid_from, row.valid_to) == ("赵代", "2026-03-16", "2026-03-20")
    assert page._state(row) == "signs now"
    page.end_button.click()
    (row,) = page._deputies.all()
    assert row.ended_on == date(2026, 3, 17).isoformat()
    page.end_button.click()
    assert "has ended already" in page.notice.text()
