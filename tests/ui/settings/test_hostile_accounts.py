"""Names and passwords nobody should have, roles changed behind an open window, a bare year."""

from datetime import date

import pytest
from PySide6.QtCore import QDate

from desktop_archive.rules.accounts import AccessRefusal, Role
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.accounts import Door
from desktop_archive.services.calendar import CalendarDesk
from desktop_archive.services.opening import open_room
from desktop_archive.services.practice.known import HEAD, PASSWORD
from desktop_archive.settings import Settings
from desktop_archive.ui.background import Background
from desktop_archive.ui.settings.view import SettingsView
from tests.services.conftest import sign_in_as

LONG = "a long enough password"


@pytest.fixture
def view(room, qtbot):
    background = Background()
    made = SettingsView(room, Settings(language="en", theme="light"), background)
    qtbot.addWidget(made)
    made.resize(1290, 640)
    made.show()
    yield made
    assert background.close()


def add(page, login, password=LONG):
    page.login.set_text(login)
    page.name.set_text("某人")
    page.roles[Role.CLERK].setChecked(True)
    page.password.set_text(password)
    page.add_button.click()


def logins(room):
    return [one.login for one in Door(room).accounts()]


def test_names_that_look_like_another_are_not_given_and_say_so(view, room):
    """Points 96 and 98 of the hostile inputs: one Admin, one admin, one Cyrillic admin."""
    sign_in_as(room, Role.ADMINISTRATOR, login="root", name="管")
    view.open_tab("accounts")
    page = view.accounts
    add(page, "admin")
    before = logins(room)
    assert "admin" in before
    for login in ("Admin", "аdmin", "ａｄｍｉｎ"):
        add(page, login)
        assert page.notice.text()
        assert logins(room) == before
    add(page, "admin'--")
    with pytest.raises(RefusedError) as refused:
        Door(room).sign_in("admin'--", "whatever it was")
    assert refused.value.reason is AccessRefusal.WRONG_PASSWORD
    assert set(before) <= set(logins(room))


def test_a_password_of_a_million_signs_is_refused_and_opens_nothing(view, room):
    """Point 97 of the hostile inputs."""
    sign_in_as(room, Role.ADMINISTRATOR, login="root", name="管")
    view.open_tab("accounts")
    before = logins(room)
    add(view.accounts, "long", "x9-" * 350_000)
    assert logins(room) == before
    assert view.accounts.notice.text()
    with pytest.raises(RefusedError) as refused:
        Door(room).sign_in(HEAD, PASSWORD + "x" * 1_000_000)
    assert refused.value.reason is AccessRefusal.WRONG_PASSWORD


def test_who_is_switched_off_changes_no_password(room):
    """Point 99 of the hostile inputs."""
    sign_in_as(room, Role.ADMINISTRATOR, login="root", name="管")
    door = Door(room)
    account = door.add_account("wangjun", "王军", [Role.CLERK], LONG)
    door.set_active(account, active=False)
    with pytest.raises(RefusedError) as refused:
        door.change_password("wangjun", LONG, "another long password")
    assert refused.value.reason is AccessRefusal.DISABLED


@pytest.mark.requirement("R-01")
@pytest.mark.parametrize("change", ["roles", "off"])
def test_a_role_taken_at_another_desk_counts_at_the_next_act_of_this_window(view, room, change):
    """Point 100 of the hostile inputs."""
    Door(room).sign_in(HEAD, PASSWORD)
    page = view.calendar
    view.open_tab("calendar")
    page._date.setDate(QDate(2026, 12, 24))
    page.name.set_text("盘点")
    other = open_room(room.path, clock=room.clock)
    sign_in_as(other, Role.ADMINISTRATOR, login="root", name="管")
    door, head = Door(other), room.signed_in().account_id
    if change == "roles":
        door.change_roles(head, [Role.AUDITOR])
    else:
        door.set_active(head, active=False)
    other.close()
    assert page.set_button.isEnabled()
    page.set_button.click()
    assert page.notice.text()
    assert page.notice.text() != "Saved."
    assert "盘点" not in {one.name for one in CalendarDesk(room).days()}


@pytest.mark.requirement("L-05")
def test_a_year_that_the_table_does_not_know_offers_nothing_and_days_are_entered_by_hand(
    view, room
):
    Door(room).sign_in(HEAD, PASSWORD)
    desk = CalendarDesk(room)
    desk.set_day(date(2150, 12, 24), is_working=True, name="盘点")
    view.open_tab("calendar")
    page = view.calendar
    page.year.choose("2150")
    page.year.box.activated.emit(page.year.box.currentIndex())
    assert page.state.text().startswith("No holidays are known for 2150")
    page._date.setDate(QDate(2150, 10, 1))
    page.name.set_text("国庆节")
    page.set_button.click()
    assert page.notice.text() == "Saved."
    assert not desk.year(2150).lacks_holidays
