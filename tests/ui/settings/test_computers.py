"""Computers that go to repair, as they are entered, come back and are printed."""

import pytest
from sqlalchemy import update
from sqlalchemy.exc import IntegrityError

from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.computers import ComputerRegister
from desktop_archive.settings import Settings
from desktop_archive.store import tables as t
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
        pytest.raises(IntegrityError),
        room.act("computer_back") as session,
    ):
        session.execute(update(sent).values(returned_on="2000-01-01", result="清洁"))
    assert ComputerRegister(room).all()[0].returned_on is None


def test_an_entry_is_struck_out_once_with_a_reason_and_stays_to_be_read(page, room):
    send(page)
    page.striking.button.click()
    assert page.notice.text() == "Enter why it is struck out."
    page.striking.reason.set_text("登记有误")
    page.striking.button.click()
    assert page.notice.text() == "WX-2026-0001 is struck out."
    assert not page.striking.button.isEnabled()
    assert not page.back_button.isEnabled()
    (row,) = ComputerRegister(room).all()
    assert (row.struck_reason, row.struck_by) == ("登记有误", room.signed_in().name)
    register = ComputerRegister(room)
    with pytest.raises(RefusedError, match="STRUCK_ALREADY"):
        register.take_back(row.id, room.today(), "更换主板")


@pytest.mark.requirement("X-18")
def test_no_statement_rewrites_what_became_of_the_data(page, room):
    send(page)
    with pytest.raises(IntegrityError), room.act("computer_back") as session:
        session.execute(update(t.computer_repair).values(data_gone="cleared"))
    assert ComputerRegister(room).all()[0].data_gone == "disk_removed"
