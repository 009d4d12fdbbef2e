"""The pages of keeping: second medium, register of copies, checks and drill, through their widgets."""

import tempfile
import threading
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_archive.rules.accounts import Role
from desktop_archive.rules.copies import Debt
from desktop_archive.services.room import Room
from desktop_archive.services.safekeeping import Safekeeping
from desktop_archive.services.second_medium import SecondMedium
from desktop_archive.services.verification import Tell
from desktop_archive.store import devices
from desktop_archive.ui.background import Background
from desktop_archive.ui.settings.keeping import KeepingPage
from desktop_archive.ui.status_bar import StatusBar
from desktop_archive.ui.words import say_day, say_moment
from tests.services.conftest import sign_in_as


@pytest.fixture
def background() -> Iterator[Background]:
    made = Background()
    yield made
    made.close()


@pytest.fixture
def page(room: Room, background: Background, qtbot: QtBot) -> KeepingPage:
    sign_in_as(room, Role.ARCHIVIST, Role.ADMINISTRATOR, login="keeper")
    made = KeepingPage(room, background)
    qtbot.addWidget(made)
    made.show()
    made.refresh()
    return made


@pytest.fixture
def elsewhere(tmp_path: Path) -> Iterator[Path]:
    for place in ("/dev/shm", tempfile.gettempdir(), "/var/tmp", "."):
        if Path(place).is_dir() and devices.disk_of(Path(place)) != devices.disk_of(tmp_path):
            with tempfile.TemporaryDirectory(dir=place) as folder:
                yield Path(folder)
            return
    pytest.skip("this machine has one disk only")


@pytest.mark.requirement("X-05", "X-28", "P-14")
def test_a_medium_is_chosen_by_its_folder_and_a_wrong_one_is_explained(
    page: KeepingPage, room: Room, elsewhere: Path, tmp_path: Path
) -> None:
    page.open_part("medium")
    medium = page.medium
    cloud = elsewhere / "OneDrive"
    cloud.mkdir()
    told = []
    for folder in (tmp_path, cloud, elsewhere / "gone", elsewhere):
        medium.folder.set_text(str(folder))
        medium.choose_button.click()
        told.append(medium.notice.text())
    assert "same disk" in told[0]
    assert "Public clouds are not allowed" in told[1]
    assert told[2].startswith("There is no folder")
    assert told[3].startswith("Copies go there from now on")
    assert SecondMedium(room).folder() == elsewhere


def test_a_copy_by_hand_goes_to_the_medium_and_says_so(
    page: KeepingPage, room: Room, elsewhere: Path, background: Background, qtbot: QtBot
) -> None:
    SecondMedium(room).choose(elsewhere)
    page.copies.back_up_button.click()
    assert not page.copies.back_up_button.isEnabled()
    qtbot.waitUntil(lambda: not background.is_busy(), timeout=20_000)
    expected = "Copied and verified, here and on the second medium."
    qtbot.waitUntil(lambda: page.copies.notice.text() == expected)
    assert page.medium.table.rows.rowCount() == 1
    assert page.copies.back_up_button.isEnabled()


def test_a_copy_that_is_stopped_leaves_nothing(
    page: KeepingPage, room: Room, background: Background, qtbot: QtBot
) -> None:
    page.copies.back_up_button.click()
    page.copies.progress.stopped.emit()
    qtbot.waitUntil(lambda: not background.is_busy(), timeout=20_000)
    qtbot.waitUntil(lambda: page.copies.notice.text() == "Stopped. No copy was made.")
    assert Safekeeping(room).copies() == []
    folder = Safekeeping(room).folder
    assert not folder.exists() or list(folder.iterdir()) == []


def enter_a_copy(page: KeepingPage) -> None:
    register = page.register
    register.medium.choose("tape")
    register.distance.choose("disaster")
    register.place.set_text("分公司保险柜")
    register.content.set_text("登记库全部")
    register.person.set_text("林晓")
    register.enter_button.click()


@pytest.mark.requirement("X-04", "X-07", "F-50")
def test_a_copy_elsewhere_is_entered_withdrawn_and_printed(page: KeepingPage) -> None:
    page.open_part("register")
    register = page.register
    assert not register.withdraw_button.isEnabled()
    assert register.withdraw_button.toolTip() == "The list is empty."
    register.enter_button.click()
    assert register.notice.text() == "Enter place, content and person."
    enter_a_copy(page)
    assert register.notice.text() == "Entered."
    cells = [register.table.rows.index(0, at).data() for at in range(1, 6)]
    assert cells == ["tape", "off site, for a disaster", "分公司保险柜", "登记库全部", "林晓"]
    printed = []
    register.printed.connect(lambda made, title: printed.append((made, title)))
    register.print_button.click()
    ((made, title),) = printed
    assert title == "Backup plan and backup record"
    assert made.pdf.startswith(b"%PDF")
    register.withdraw_button.click()
    assert "why" in register.notice.text()
    register.remark.set_text("磁带到期")
    register.withdraw_button.click()
    assert register.notice.text() == "Withdrawn."


@pytest.mark.requirement("X-08", "X-09")
def test_the_drill_is_done_with_a_button_and_stands_in_the_list(
    page: KeepingPage, room: Room, background: Background, qtbot: QtBot
) -> None:
    page.open_part("checks")
    checks = page.checks
    checks.drill_button.click()
    qtbot.waitUntil(lambda: not background.is_busy(), timeout=20_000)
    qtbot.waitUntil(lambda: checks.notice.text() != "")
    assert "empty or gone" in checks.notice.text()
    Safekeeping(room).back_up()
    checks.drill_button.click()
    qtbot.waitUntil(lambda: checks.notice.text().startswith("The drill went well"), timeout=20_000)
    assert checks.table.rows.index(0, 1).data() == "restore drill"
    checks.copies_button.click()
    qtbot.waitUntil(lambda: checks.notice.text() == "All copies are whole.", timeout=20_000)


def test_who_makes_no_copies_sees_why_the_buttons_are_grey(
    room: Room, background: Background, qtbot: QtBot
) -> None:
    sign_in_as(room, Role.HEAD, login="head")
    page = KeepingPage(room, background)
    qtbot.addWidget(page)
    for part in ("medium", "register", "checks", "copies"):
        page.open_part(part)
    buttons = (
        page.copies.back_up_button, page.copies.restore_button, page.medium.choose_button,
        page.register.enter_button, page.checks.drill_button,
    )  # fmt: skip
    assert not any(button.isEnabled() for button in buttons)
    assert all(button.toolTip() for button in buttons)


@pytest.mark.requirement("X-05")
def test_the_status_bar_shows_the_debt_from_the_first_day_and_red_from_the_third(
    qtbot: QtBot,
) -> None:
    bar = StatusBar()
    qtbot.addWidget(bar)
    bar.set_medium(0, Debt.NONE)
    assert bar.medium.isHidden()
    bar.set_medium(1, Debt.OWED)
    assert not bar.medium.isHidden()
    assert bar.medium.text() == "second medium: 1 day"
    assert bar.medium.styleSheet() == ""
    bar.set_medium(3, Debt.RED)
    assert bar.medium.text() == "second medium: 3 days"
    assert "color" in bar.medium.styleSheet()


def test_nothing_is_begun_twice_while_the_room_is_verified_and_it_can_be_stopped(
    page: KeepingPage, background: Background, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    is_over = threading.Event()

    def slow(_room: Room, tell: Tell) -> None:
        while not is_over.wait(0.01):
            tell(1, 2)

    monkeypatch.setattr("desktop_archive.services.fixity.verify_whole", slow)
    copies = page.copies
    copies.verify_button.click()
    page.open_part("register")
    page.open_part("copies")
    for button in (copies.back_up_button, copies.verify_button, copies.restore_button):
        assert not button.isEnabled()
        assert "already" in button.toolTip()
    copies.progress.stopped.emit()
    qtbot.waitUntil(lambda: copies.notice.text().startswith("Stopped."), timeout=20_000)
    is_over.set()
    assert not background.is_busy()
    assert copies.back_up_button.isEnabled()


def test_a_bug_while_a_copy_is_read_back_is_not_kept_silent(
    page: KeepingPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    enter_a_copy(page)
    register = page.register

    def broken(*_more: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(register._register, "read_back", broken)
    with qtbot.captureExceptions() as raised:
        register.read_back(tmp_path / "none.register")
        assert not register.read_button.isEnabled()
        qtbot.waitUntil(lambda: bool(raised), timeout=20_000)
    assert raised[0][0] is ZeroDivisionError
    assert register.read_button.isEnabled()


def test_moments_are_shown_by_the_clock_on_the_wall() -> None:
    at = "2026-03-17T23:30:00+00:00"
    local = datetime.fromisoformat(at).astimezone()
    assert (say_moment(at), say_day(at)) == (f"{local:%Y-%m-%d %H:%M}", f"{local:%Y-%m-%d}")
    assert (say_day("2026-03-17"), say_moment("")) == ("2026-03-17", "")
