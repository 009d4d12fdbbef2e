"""The settings: what is chosen is handed on, kept, and guarded by rights."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from sqlalchemy import update

from desktop_archive import settings as stored
from desktop_archive.rules.accounts import Role, rights_of
from desktop_archive.services.accounts import Door
from desktop_archive.services.calendar import CalendarDesk
from desktop_archive.services.catalogue.desk import Catalogue
from desktop_archive.services.practice.known import CLERK, HEAD, PASSWORD
from desktop_archive.services.trouble import ArchiveUnavailableError, StoreProblem
from desktop_archive.settings import ScannerTiming, Settings
from desktop_archive.store import accounts as store_accounts
from desktop_archive.store import tables as t
from desktop_archive.ui.background import Background
from desktop_archive.ui.languages import languages
from desktop_archive.ui.numbering.part_choice import PartChoice
from desktop_archive.ui.settings.disposal import DisposalPage
from desktop_archive.ui.settings.handing_on import HandingOnPage
from desktop_archive.ui.settings.recovery_card import RecoveryCard
from desktop_archive.ui.settings.signing_key import SigningKeyPage
from desktop_archive.ui.settings.view import SettingsView
from desktop_archive.ui.theme.current import theme, tokens


@pytest.fixture
def background():
    made = Background()
    yield made
    assert made.close()


@pytest.fixture
def view(room, background, qtbot):
    made = SettingsView(room, Settings(language="en", theme="light"), background)
    qtbot.addWidget(made)
    made.resize(1290, 640)
    made.show()
    return made


@pytest.fixture
def chosen(view):
    found = []
    view.chosen.connect(found.append)
    return found


def take(field, key):
    """Choose from a list as a person does."""
    field.choose(key)
    field.box.activated.emit(field.box.currentIndex())


def test_the_list_at_the_side_is_walked_through_with_the_arrows_past_its_headings(view, qtbot):
    keys = [key for key, _, _ in view.tabs()]
    view.side.setFocus()
    walked = [view._tab]
    for _ in range(len(keys) + 3):
        QTest.keyClick(view.side, Qt.Key.Key_Down)
        walked.append(view.side.current())
    assert list(dict.fromkeys(walked)) == keys
    assert view._tab == keys[-1]
    view.open_tab("roles")
    assert view.side.current() == "roles"
    languages().choose("zh-CN")
    qtbot.waitUntil(lambda: view.side.currentItem().text() == "角色与权限")
    assert view._stack.currentWidget().widget() is view.roles


def test_pages_are_made_without_reading_the_register(room, background, qtbot, monkeypatch):
    catalogue = Catalogue(room)

    def out_of_reach(_room):
        raise ArchiveUnavailableError(StoreProblem.NOT_FOUND)

    monkeypatch.setattr(type(room), "read", out_of_reach)
    for make in (
        lambda: SigningKeyPage(room),
        lambda: DisposalPage(room),
        lambda: HandingOnPage(room, background),
        lambda: RecoveryCard(room),
        lambda: PartChoice(catalogue),
    ):
        page = make()
        qtbot.addWidget(page)
        page.retranslate()
        page.show()
        with pytest.raises(ArchiveUnavailableError):
            page.refresh()


def test_a_list_of_the_settings_prints_under_its_own_name(view, qtbot):
    view.open_tab("accounts")
    with qtbot.waitSignal(view.paper_wanted) as wanted:
        view.accounts.table.print_list()
    assert wanted.args[0].title == "Accounts"
    view.open_tab("backups")
    view.open_part("checks")
    assert view.list_title() == "Checks and drill"


def test_theme_size_and_language_are_put_on_at_once_and_handed_on(view, chosen, qtbot):
    take(view.general.theme_choice, "dark")
    take(view.general.text_size, "130")
    take(view.general.language, "zh-TW")
    qtbot.waitUntil(lambda: languages().current == "zh-TW")
    assert tokens().is_dark
    assert theme().scale == 1.3
    assert (chosen[-1].theme, chosen[-1].language) == ("dark", "zh-TW")


def test_scanner_timing_is_handed_on_and_survives_the_file(view, chosen, tmp_path):
    for field, value in ((view.general.gap, 60), (view.general.most, 240)):
        field.editor.setFocus()
        field.editor.setValue(value)
        QTest.keyClick(field.editor, Qt.Key.Key_Return)
    stored.save(chosen[-1], tmp_path / "settings.toml")
    again = stored.load(tmp_path / "settings.toml").settings
    assert again.scanner == ScannerTiming(mean_gap_ms=60, max_gap_ms=240)
    assert again == chosen[-1]


def test_a_scan_on_the_test_page_is_told_and_elsewhere_left_alone(view):
    assert not view.handle_scan("1000042162")
    view.open_tab("scanner")
    assert view.handle_scan("1000042162")
    assert "1-0000421-62" in view.scanner.notice.text()
    assert view.handle_scan("1000042163")
    assert "1-0000421-62" not in view.scanner.notice.text()


@pytest.mark.requirement("X-15")
def test_an_account_is_added_with_its_roles_or_refused_in_words(view, room):
    view.open_tab("accounts")
    page = view.accounts
    page.login.set_text("wangjun")
    page.name.set_text("王军")
    page.roles[Role.ARCHIVIST].setChecked(True)
    page.password.set_text("short")
    page.add_button.click()
    assert "wangjun" not in {one.login for one in Door(room).accounts()}
    assert page.notice.text()
    page.password.set_text("a long enough password")
    page.add_button.click()
    added = next(one for one in Door(room).accounts() if one.login == "wangjun")
    assert Role.ARCHIVIST in added.roles
    assert page.password.text() == ""


def test_without_a_chosen_account_the_buttons_say_what_to_choose(view, room):
    key = Door(room).add_account("wangjun", "王军", [Role.ARCHIVIST], "a long enough password")
    Door(room).set_active(key, active=False)
    view.open_tab("accounts")
    page = view.accounts
    buttons = (page.roles_button, page.password_button, page.active_button)
    for button in buttons:
        assert not button.isEnabled()
        assert button.toolTip() == "Choose an account in the list first."
    assert page.add_button.isEnabled()
    names = [page.table.rows.row(number).login for number in range(page.table.rows.rowCount())]
    page.table.choose(names.index("wangjun"))
    assert all(button.isEnabled() for button in buttons)
    page.retranslate()
    assert page.active_button.words() == "Switch on"


def test_a_lock_that_is_over_is_not_shown_and_a_former_unit_is_not_taken_over(view, room):
    door = Door(room)
    keys = [door.add_account(f"wang{at}", "王", [Role.ARCHIVIST], PASSWORD) for at in (1, 2)]
    with room.act("past", reason="集团文〔2020〕1号") as session:
        units = [int(session.execute(t.unit.insert(), {"name": name}).lastrowid) for name in "甲乙"]
        session.execute(
            update(t.unit)
            .where(t.unit.c.id == units[1])
            .values(closed_on="2020-01-01", custodian_id=units[0], approved_by="孟欣怡")
        )
        for key, unit in zip(keys, units, strict=True):
            over = (room.now() - timedelta(minutes=1)).isoformat()
            store_accounts.change(session, key, unit_id=unit, locked_until=over, failed_count=5)
    view.open_tab("accounts")
    page = view.accounts
    lines = [page.table.rows.row(at) for at in range(page.table.rows.rowCount())]
    for key in keys:
        page.table.choose(next(at for at, one in enumerate(lines) if one.id == key))
    assert page.reach.unit.value() == str(units[1])
    assert page.reach.unit.box.currentText() == "a former department"
    assert not page.reach.unlock_button.isEnabled()
    assert page._state(lines[-1]) == "active"
    assert page.table.rows.columns[3].chip(lines[-1]) == "done"


@pytest.mark.requirement("R-21")
def test_the_signature_under_the_duty_is_noted_for_the_chosen_account(view, room):
    Door(room).add_account("wangjun", "王军", [Role.ARCHIVIST], "a long enough password")
    view.open_tab("accounts")
    page = view.accounts
    names = [page.table.rows.row(number).login for number in range(page.table.rows.rowCount())]
    page.table.choose(names.index("wangjun"))
    page.reach._date.setDate(QDate(2026, 3, 16))
    page.reach.duty_button.click()
    assert page.reach.notice.text() == "Confidentiality signed: wangjun"
    row = page.table.rows.row(names.index("wangjun"))
    assert row.duty_signed_on == "2026-03-16"


@pytest.mark.requirement("R-01")
def test_accounts_are_shown_to_an_administrator_only(view, room):
    view.open_tab("accounts")
    assert view.accounts.table.rows.rowCount() == 2
    Door(room).sign_in(HEAD, PASSWORD)
    view.open_tab("accounts")
    assert view.accounts.table.rows.rowCount() == 0
    assert view.accounts.notice.text() == "Only an administrator keeps accounts."
    Door(room).sign_in(CLERK, PASSWORD)


def test_a_day_off_is_kept_in_the_calendar(view, room):
    view.open_tab("calendar")
    view.calendar._date.setDate(QDate(2026, 12, 24))
    view.calendar.name.set_text("年终盘点")
    view.calendar.set_button.click()
    kept = next(day for day in CalendarDesk(room).days() if day.name == "年终盘点")
    assert (kept.day.isoformat(), kept.is_working) == ("2026-12-24", False)
    assert view.calendar.notice.text() == "Saved."


@pytest.mark.requirement("L-05")
def test_a_year_without_holidays_warns_and_takes_them_from_the_table(view, room, qtbot):
    page = view.calendar
    Door(room).sign_in(HEAD, PASSWORD)
    view.open_tab("calendar")
    CalendarDesk(room).set_day(date(2030, 12, 24), is_working=True, name="年终盘点")
    view.refresh()
    take(page.year, "2030")
    assert page.state.text().startswith("No holidays are known for 2030")
    qtbot.waitUntil(page.take_button.isVisible)
    page.take_button.click()
    names = {page.table.rows.index(n, 2).data() for n in range(page.table.rows.rowCount())}
    assert "National Day" in names
    assert "make-up days" in page.state.text()
    languages().choose("zh-TW")
    assert page.table.rows.index(0, 2).data() == "元旦"


def test_a_clerk_reads_the_calendar_and_is_told_who_changes_it(view, room):
    room.actor = replace(room.actor, rights=rights_of([Role.CLERK]))
    view.open_tab("calendar")
    button = view.calendar.set_button
    assert view.calendar.table.rows.rowCount() > 0
    assert not button.isEnabled()
    assert button.toolTip()


@pytest.mark.requirement("R-23")
def test_a_policy_is_changed_with_an_approver_and_listed_below(view, room):
    Door(room).sign_in(HEAD, PASSWORD)
    view.open_tab("policies")
    page = view.policies
    page.number.setValue(5)
    page.set_button.click()
    assert page.notice.text() == "Enter the name of the manager who approved the change."
    assert page.number.value() == 5
    page.approver.set_text("孟欣怡")
    page.set_button.click()
    assert page.notice.text().startswith("Saved.")
    assert [page.changes.rows.index(0, at).data() for at in range(1, 5)] == [
        "Longest loan, in days",
        "7 → 5",
        HEAD,
        "孟欣怡",
    ]
    languages().choose("zh-CN")
    page.table.choose(1)
    page.choice.choose("1")
    page.approver.set_text("孟欣怡")
    page.set_button.click()
    assert page.changes.rows.index(0, 2).data() == "自然日 → 工作日"


def test_a_copy_by_hand_is_made_verified_and_listed(view, background, qtbot):
    view.open_tab("backups")
    before = view.keeping.copies.table.rows.rowCount()
    view.keeping.copies.back_up_button.click()
    qtbot.waitUntil(lambda: not background.is_busy(), timeout=20_000)
    qtbot.waitUntil(lambda: view.keeping.copies.table.rows.rowCount() == before + 1)
    assert view.keeping.copies.notice.text() == "Copied and verified."
    view.keeping.copies.verify_button.click()
    qtbot.waitUntil(
        lambda: view.keeping.copies.notice.text() == "Everything agrees with the trail.",
        timeout=20_000,
    )
