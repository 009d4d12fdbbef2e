"""Computers that go to repair, as they are entered, come back and are printed."""

import pytest
from sqlalchemy import update
from sqlalchemy.exc import IntegrityError

from desktop_archive.services.computers import ComputerRegister
from desktop_archive.settings import Settings
from desktop_archive.store import tables as t
from desktop_archive.store.problems import ArchiveUnavailableError
from desktop_archive.ui.background import Background
from desktop_archive.ui.settings.view import SettingsView
from tests.documents.reading import text_of


@pytest.fixture
def page(room, qtbot):
    background = Background()
    made = SettingsView(room, Settings(language="en", theme="light"), background)
    qtbot.addWidget(made)
    made.resize(1290, 640)
    made.show()
    made.open_tab("computers")
    yield made.computers
    assert background.close()


def send(page, device="台式机 ZC-0112"):
    page.device.set_text(device)
    page.fault.set_text("无法开机")
    page.repairer.set_text("联想售后")
    page.data_gone.choose("disk_removed")
    page.send_button.click()


@pytest.mark.requirement("X-18", "F-48")
def test_a_computer_is_entered_before_it_leaves_noted_as_back_and_the_register_printed(page, room):
    assert not page.print_button.isEnabled()
    assert not page.back_button.isEnabled()
    page.send_button.click()
    assert page.notice.text() == "Enter which computer it is: its name or inventory number."
    send(page)
    assert page.notice.text() == "Entered as WX-2026-0001."
    (row,) = ComputerRegister(room).all()
    assert (row.device, row.data_gone, row.handled_by, row.sent_on) == (
        "台式机 ZC-0112",
        "disk_removed",
        room.signed_in().name,
        room.today().isoformat(),
    )

    page.back_button.click()
    assert page.notice.text() == "Enter what was done to it."
    page.result.set_text("更换主板")
    page.back_button.click()
    assert page.notice.text() == "台式机 ZC-0112 is back."
    assert not page.back_button.isEnabled()

    papers = []
    page.printed.connect(lambda made, name: papers.append((made, name)))
    page.print_button.click()
    made, name = papers[0]
    assert name == "Computer repair register"
    words = "".join(text_of(made.pdf).split())
    for part in ("WX-2026-0001", "ZC-0112", "Diskremoved", "联想售后", "更换主板"):
        assert part in words


def test_what_is_still_away_stands_above_what_is_back(page, room):
    for device in ("甲", "乙"):
        send(page, device)
    register = ComputerRegister(room)
    last = register.all()[0]
    register.take_back(last.id, room.today(), "清洁")
    assert [row.device for row in register.all()] == ["甲", "乙"]


def test_no_statement_brings_a_computer_back_before_it_left(page, room):
    send(page)
    sent = t.computer_repair
    with (
        pytest.raises((ArchiveUnavailableError, IntegrityError)),
        room.act("computer_back") as session,
    ):
        session.execute(update(sent).values(returned_on="2000-01-01", result="清洁"))
    assert ComputerRegister(room).all()[0].returned_on is None
