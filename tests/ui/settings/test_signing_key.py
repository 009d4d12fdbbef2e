"""Everybody makes, prints and revokes an own key in the settings."""

import pytest
from PySide6.QtCore import QDate

from desktop_archive.rules.signatures import key_code
from desktop_archive.services.accounts import Door
from desktop_archive.services.practice.desk import CLERK, HEAD, PASSWORD
from desktop_archive.services.signatures.desk import Signatures
from desktop_archive.services.signatures.keys import KeyDesk
from desktop_archive.settings import Settings
from desktop_archive.ui.background import Background
from desktop_archive.ui.settings.view import SettingsView


@pytest.fixture
def view(room, qtbot):
    background = Background()
    Door(room).sign_in(HEAD, PASSWORD)
    made = SettingsView(room, Settings(language="en", theme="light"), background)
    qtbot.addWidget(made)
    made.resize(1290, 640)
    made.open_tab("signing")
    made.show()
    yield made
    assert background.close()


@pytest.fixture
def page(view):
    return view.signing_key


def make(page):
    page.password.set_text(PASSWORD)
    page.make_button.click()


def test_a_key_is_made_with_the_own_password_and_printed(page, view, room, qtbot):
    assert page.password.isVisible()
    assert not page.table.isVisible()
    make(page)
    own = KeyDesk(room).own()
    assert key_code(own.fingerprint) in page._state.text()
    assert page.password.line.text() == ""
    assert not page.make_button.isVisible()
    with qtbot.waitSignal(view.printed) as shown:
        page.print_button.click()
    assert shown.args[0].pages == 1
    assert Signatures(room).take_pen(HEAD, PASSWORD).actor.login == HEAD


def test_a_wrong_password_makes_no_key_and_says_so(page, room):
    page.password.set_text("not the password")
    page.make_button.click()
    assert "password" in page.notice.text()
    assert KeyDesk(room).all() == []


def test_a_head_may_not_note_papers_and_a_key_is_revoked_with_a_reason_only(page, room):
    make(page)
    assert not page.signed_button.isEnabled()
    assert page.signed_button.toolTip()
    page.revoke_button.click()
    assert "why" in page.notice.text()
    page.reason.set_text("seen by others")
    page.revoke_button.click()
    assert KeyDesk(room).own() is None
    assert page.make_button.isVisible()
    assert page.revoke_button.toolTip() == "This key is revoked already."


def test_an_administrator_notes_the_signed_sheet(page, room):
    make(page)
    Door(room).sign_in(CLERK, PASSWORD)
    page.refresh()
    assert page.signed_button.isEnabled()
    page.signed_on.setDate(QDate(2026, 3, 17))
    page.signed_button.click()
    assert KeyDesk(room).all()[0].paper_signed_on == "2026-03-17"


def test_the_own_password_is_changed_and_the_key_goes_with_it(page, room):
    make(page)
    for field, words in ((page.old, PASSWORD), (page.new, "a third horse"), (page.again, "other")):
        field.set_text(words)
    page.change_button.click()
    assert page.again.problem()
    page.new.set_text("a third horse battery")
    page.again.set_text("a third horse battery")
    page.change_button.click()
    assert "changed" in page.notice.text()
    assert Signatures(room).take_pen(HEAD, "a third horse battery").actor.login == HEAD
