"""The posts and purposes in the settings, and what the desk says and offers by them."""

import pytest

from desktop_archive.rules.accounts import Role
from desktop_archive.rules.word_lists import WordList, word_book
from desktop_archive.services.accounts import Door
from desktop_archive.services.lending.desk import LoanDesk
from desktop_archive.services.practice.known import HEAD, PASSWORD
from desktop_archive.settings import Settings
from desktop_archive.ui.background import Background
from desktop_archive.ui.called import called
from desktop_archive.ui.loan_desk.request_form import RequestForm
from desktop_archive.ui.settings.view import SettingsView
from desktop_archive.ui.words import say_posts
from tests.services.conftest import sign_in_as


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
    called.cache_clear()


@pytest.fixture
def page(view):
    view.open_tab("words")
    return view.words


def choose(page, code):
    rows = [page.table.rows.row(at) for at in range(page.table.model().rowCount())]
    page.table.choose(next(at for at, line in enumerate(rows) if line.entry.code == code))


def choices(field):
    return [field.box.itemText(at) for at in range(field.box.count())]


@pytest.mark.requirement("R-05")
def test_a_post_is_added_called_anew_and_stopped_and_the_matrix_follows(page, view):
    page.name.set_text("质量总监")
    page.add_button.click()
    assert page.notice.text() == "Added: 质量总监"
    choose(page, "general_manager")
    page.stop_button.click()
    assert page.notice.text().startswith("This post still has to sign")
    page.name.set_text("总裁")
    page.first.set_day("2030-01-01")
    page.rename_button.click()
    assert page.notice.text().startswith("Called 总裁 from 2030-01-01 on")
    assert say_posts(("general_manager",)) == "general manager"
    assert say_posts(("general_manager",), "2030-01-01") == "总裁"
    choose(page, "质量总监")
    page.name.set_text("首席质量官")
    page.rename_button.click()
    view.open_tab("matrix")
    assert "首席质量官" in choices(view.matrix.posts.choice)
    view.open_tab("words")
    choose(page, "质量总监")
    page.stop_button.click()
    assert not page.stop_button.isEnabled()
    view.open_tab("matrix")
    assert "首席质量官" not in choices(view.matrix.posts.choice)


@pytest.mark.requirement("A-25", "E-08")
def test_a_stopped_purpose_is_offered_no_more_and_keeps_its_name(page, room, qtbot):
    page.which.choose(WordList.PURPOSES.value)
    choose(page, "audit")
    page.stop_button.click()
    page.name.set_text("评优评先")
    page.add_button.click()
    form = RequestForm(LoanDesk(room))
    qtbot.addWidget(form)
    form.begin([])
    offered = choices(form.purpose)
    assert "评优评先" in offered
    assert "Audit or inspection" not in offered
    assert called().name(WordList.PURPOSES, "audit") == "Audit or inspection"


def test_an_auditor_reads_the_lists_and_is_told_who_changes_them(page, room):
    sign_in_as(room, Role.AUDITOR, login="auditor", name="秦")
    page.refresh()
    assert page.table.model().rowCount() == len(word_book(WordList.POSTS).entries)
    assert not page.add_button.isEnabled()
    assert page.add_button.toolTip().startswith("Only a head")
