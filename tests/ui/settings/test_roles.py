"""Roles and rights in the settings."""

import pytest
from PySide6.QtWidgets import QApplication

from desktop_archive.rules.accounts import Right, Role
from desktop_archive.rules.secrecy import Secrecy
from desktop_archive.services.accounts import Door
from desktop_archive.services.practice.known import HEAD, PASSWORD
from desktop_archive.services.roles import Roles
from desktop_archive.settings import Settings
from desktop_archive.ui.background import Background
from desktop_archive.ui.languages import languages
from desktop_archive.ui.settings.view import SettingsView


@pytest.fixture
def view(room, qtbot):
    background = Background()
    made = SettingsView(room, Settings(language="en", theme="light"), background)
    qtbot.addWidget(made)
    made.resize(1290, 640)
    made.show()
    yield made
    assert background.close()


@pytest.fixture
def page(view):
    view.open_tab("roles")
    return view.roles


@pytest.fixture
def accounts(view):
    view.open_tab("accounts")
    return view.accounts


def marks(page, right):
    rows = [page.grid.rows.row(at) for at in range(page.grid.rows.rowCount())]
    return next(row.marks for row in rows if row.right is right)


@pytest.mark.requirement("R-03", "R-23")
def test_a_right_is_given_in_the_grid_with_an_approver_and_listed_below(page, room):
    page.grid.choose_cell("clerk", Right.STOREROOM)
    assert page.grant_button.text() == "Give the right"
    page.grant_button.click()
    assert page.notice.text() == "Enter the name of the manager who approved the change."
    page.approver.set_text("周敏")
    page.reason.set_text("库房人手不足")
    page.grant_button.click()
    assert page.notice.text() == "Saved. It holds from everybody's next act on."
    assert marks(page, Right.STOREROOM)["clerk"] == "✓"
    assert page.grant_button.text() == "Take the right away"
    row = [page.changes.rows.index(0, at).data() for at in range(1, 5)]
    assert row == [
        "Clerk · Keep the storeroom books: no → yes",
        room.signed_in().login,
        "周敏",
        "库房人手不足",
    ]
    languages().choose("zh-CN")
    assert page.changes.rows.index(0, 1).data() == "经办人员 · 登记库房管理：无 → 有"
    QApplication.processEvents()
    assert page.grid.rows.headings()[1] == "客服前台"


@pytest.mark.requirement("R-17", "R-18")
def test_what_a_role_never_holds_cannot_be_given(page):
    for code, right in (
        ("front_desk", Right.QUERY),
        ("administrator", Right.OPEN_CONFIDENTIAL),
    ):
        page.grid.choose_cell(code, right)
        assert marks(page, right)[code] == "×"
        assert not page.grant_button.isEnabled()
        assert page.grant_button.toolTip() == "This role never holds this right."


@pytest.mark.requirement("R-03")
def test_a_role_of_the_room_has_a_column_of_its_own(page, room):
    page.name.set_text("档案助理")
    page.like.choose("clerk")
    page.own_unit.setChecked(True)
    page.approver.set_text("周敏")
    page.add_button.click()
    assert page.grid.codes[-1] == "档案助理"
    assert Roles(room).book()["档案助理"].own_unit
    page.grid.choose_cell("档案助理", Right.ENTER)
    page.approver.set_text("周敏")
    page.end_button.click()
    assert "档案助理" not in page.grid.codes
    assert page.changes.rows.rowCount() == 2


def test_whoever_does_not_keep_accounts_reads_the_grid_and_is_told(page, room):
    Door(room).sign_in(HEAD, PASSWORD)
    page.refresh()
    assert page.grid.rows.rowCount() > len(Right)
    assert not page.grant_button.isEnabled()
    assert "administrator" in page.grant_button.toolTip()


@pytest.mark.requirement("R-20", "R-15")
def test_an_account_is_cleared_bound_and_named_supervisor_in_its_form(accounts, room):
    key = Door(room).add_account("wangjun", "王军", [Role.ARCHIVIST], PASSWORD)
    accounts.refresh()
    lines = [accounts.table.rows.row(at) for at in range(accounts.table.rows.rowCount())]
    accounts.table.choose(next(at for at, one in enumerate(lines) if one.id == key))
    form = accounts.reach
    form.clearance.choose(str(Secrecy.SECRET.rank))
    form.clear_button.click()
    assert form.notice.text().startswith("Nobody widens the circle of readers alone.")
    form.approver.set_text("周敏")
    form.clear_button.click()
    assert form.notice.text() == "Clearance of wangjun set"
    form.supervisor_button.click()
    assert form.notice.text() == "wangjun is the archive supervisor now"
    now = next(one for one in Door(room).accounts() if one.id == key)
    assert (now.clearance, now.is_supervisor) == (Secrecy.SECRET.rank, True)
    papers = []
    form.printed.connect(lambda made, name: papers.append((made.pages, name)))
    form.print_button.click()
    assert papers == [(1, "Declaration of confidentiality")]
    assert not form.unlock_button.isEnabled()
    assert form.unlock_button.toolTip() == "This account is not locked."
    assert not form.supervisor_button.isEnabled()


def test_a_role_of_the_room_is_offered_to_accounts(accounts, room):
    Roles(room).add("档案助理", [], like="clerk", own_unit=False, approved_by="周敏")
    accounts.refresh()
    assert list(accounts.roles)[-1] == "档案助理"
    key = Door(room).add_account("wangjun", "王军", [Role.CLERK], PASSWORD)
    accounts.refresh()
    lines = [accounts.table.rows.row(at) for at in range(accounts.table.rows.rowCount())]
    accounts.table.choose(next(at for at, one in enumerate(lines) if one.id == key))
    accounts.roles["档案助理"].setChecked(True)
    accounts.roles_button.click()
    now = next(one for one in Door(room).accounts() if one.id == key)
    assert set(now.roles) == {"clerk", "档案助理"}


def test_the_recovery_code_is_made_for_two_keepers_and_drawn_once(accounts, room):
    card = accounts.recovery
    card.make_button.click()
    assert card.notice.text() == "Enter the two people who will keep one half each."
    card.first.set_text("周敏")
    card.second.set_text("孟欣怡")
    papers = []
    card.printed.connect(lambda made, _name: papers.append(made.pages))
    card.make_button.click()
    assert papers == [2]
    assert room.today().isoformat() in card._state.text()
