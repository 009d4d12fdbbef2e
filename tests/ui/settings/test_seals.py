"""The auditor types a code from paper and sees green or red; the day is sealed, printed, signed."""

import pytest

from desktop_archive.rules.accounts import Role
from desktop_archive.services.accounts import Door
from desktop_archive.services.changes import Topic
from desktop_archive.services.practice.desk import CLERK, HEAD, PASSWORD
from desktop_archive.services.sealing import SealDesk
from desktop_archive.services.signatures.keys import KeyDesk
from desktop_archive.settings import Settings
from desktop_archive.store import room as store_room
from desktop_archive.ui.background import Background
from desktop_archive.ui.settings.view import SettingsView
from tests.services.conftest import sign_in_as


@pytest.fixture
def view(room, qtbot):
    background = Background()
    Door(room).sign_in(HEAD, PASSWORD)
    made = SettingsView(room, Settings(language="en", theme="light"), background)
    qtbot.addWidget(made)
    made.resize(1290, 640)
    made.open_tab("seals")
    made.show()
    yield made
    assert background.close()


@pytest.fixture
def page(view):
    return view.seals


@pytest.mark.requirement("X-14")
def test_a_code_from_paper_is_green_or_red_at_once_and_then_gone_through(page, room, qtbot):
    seal = SealDesk(room).latest()
    page.code.set_text(seal.code.lower().replace("0", "O").replace("-", " "))
    page.check_button.click()
    assert f"Seal no. {seal.number}" in page.verdict.text()
    qtbot.waitUntil(lambda: "gone through" in page.verdict.text())
    page.code.set_text("2222-" * 8)
    page.check_button.click()
    assert "No seal of this register has this code" in page.verdict.text()
    page.code.set_text("2222-222U")
    page.check_button.click()
    assert "U" in page.verdict.text()


def test_the_day_is_sealed_printed_and_signed_by_two(page, view, room, qtbot):
    with qtbot.waitSignal(view.printed) as shown:
        page.print_button.click()
    assert shown.args[0].pages == 1
    for login in (HEAD, CLERK):
        KeyDesk(room).enrol(login, PASSWORD)
        page.refresh()
        page.login.set_text(login)
        page.password.set_text(PASSWORD)
        page.sign_button.click()
        assert "is signed by" in page.notice.text()
    page.login.set_text(CLERK)
    page.password.set_text(PASSWORD)
    page.sign_button.click()
    assert "has signed this seal" in page.notice.text()


def test_everything_is_compared_off_the_windows_thread(page, qtbot):
    page.verify_button.click()
    qtbot.waitUntil(lambda: "Everything agrees" in page.notice.text())


def test_a_clerk_is_told_why_nothing_can_be_checked(view, page, room):
    sign_in_as(room, Role.CLERK, login="desk")
    view.open_tab("seals")
    assert not page.check_button.isEnabled()
    assert "auditor" in page.check_button.toolTip()


def test_the_seal_that_is_looked_at_is_the_one_that_is_signed(page, room):
    for _turn in range(2):
        with room.act("test", Topic.SETTINGS) as session:
            store_room.set_fact(session, "organisation", f"招商{_turn}")
        SealDesk(room).seal()
    page.refresh()
    page.table.choose(1)
    looked_at = page.table.current_row().number
    assert str(looked_at) in page._sign_heading.text()
    assert str(looked_at) in page.print_button.words()
    with room.act("test", Topic.SETTINGS) as session:
        store_room.set_fact(session, "organisation", "招商")
    SealDesk(room).seal()
    page.refresh()
    assert page.table.current_row().number == looked_at
    page.seal_button.click()
    page.table.rows.show(0, lambda _offset, _limit: ())
    page._name(None)
    assert not page.sign_button.isEnabled()
    assert "no seal" in page.sign_button.toolTip()
