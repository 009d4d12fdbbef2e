"""Moves as the clerk carries them out: through the real window, scan by scan."""

import os
import random
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from sqlalchemy import select, update

from desktop_archive.rules.barcodes import Barcode, Kind
from desktop_archive.services.moves.desk import MoveDesk, MoveWish
from desktop_archive.services.places.register import PlaceRegister
from desktop_archive.services.shelves import Stacks
from desktop_archive.settings import Settings
from desktop_archive.store import tables as t
from desktop_archive.ui.languages import languages
from desktop_archive.ui.room_window import RoomWindow
from desktop_archive.ui.view import Wish

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def stacks(room):
    return Stacks(room)


@pytest.fixture
def window(room, qtbot):
    made = RoomWindow(room, Settings())
    qtbot.addWidget(made.main)
    made.main.resize(1366, 768)
    made.main.show()
    made.welcome()
    made.main.open_view("shelf_map", "moves")
    yield made
    made.close()


@pytest.fixture
def page(window):
    return window.main.view("shelf_map").moves


@pytest.fixture
def plan(page, qtbot):
    """A plan of all thirty boxes, to the other side, approved by a press of its button."""
    fill_in(page.form, page, "1-A-01L-01-01", "1-A-01L-01-02", "1-A-01R-01-01", "1-A-01R-01-02")
    page.form.make_button.click()
    qtbot.waitUntil(lambda: page.run.plan() is not None)
    page.run.approve_button.click()
    qtbot.waitUntil(lambda: page.run.plan().state == "under_way")
    return page.run


def fill_in(form, page, *addresses):
    page.begin()
    for field, address in zip(form.ends, addresses, strict=True):
        field.set_text(address)
    form.purpose.set_text("漏水")
    form.purpose.line.editingFinished.emit()
    form.ends[3].line.editingFinished.emit()


def box_code(line):
    return Barcode(Kind.BOX, line.serial).digits


def shelf_code(stacks, shelf_id):
    return Barcode(Kind.PLACE, stacks.shelf(shelf_id).serial).digits


def where(room):
    with room.read() as session:
        rows = session.execute(
            select(t.box.c.id, t.place.c.address).join(t.place, t.place.c.id == t.box.c.place_id)
        )
        return dict(rows.all())


def moved(room):
    with room.read() as session:
        return (
            session.execute(select(t.movement.c.box_id).where(t.movement.c.kind == "move"))
            .scalars()
            .all()
        )


def test_a_plan_is_checked_while_it_is_typed_and_kept_by_one_button(page):
    form = page.form
    page.begin()
    assert not form.make_button.isEnabled()
    assert form.make_button.toolTip()

    fill_in(form, page, "1-A-01L-01-01", "1-A-01L-01-02", "1-A-01R-01-01", "1-A-01R-01-01")

    assert form.told.text() == "28 boxes find a place. 2 boxes find none and stay."
    assert form.table.rows.row(29).to_address == ""
    form.free.setValue(20)
    assert form.told.text().startswith("22 boxes find a place.")
    form.ends[3].set_text("9-Z")
    form.ends[3].line.editingFinished.emit()
    assert form.ends[3].problem() == "There is no such shelf."


def test_shelves_and_boxes_are_scanned_into_the_form(page, window, stacks, room):
    window.main.view("shelf_map").grant(Wish("move_boxes", None, (1, 2)))
    with room.read() as session:
        serial = session.execute(select(t.box.c.serial).where(t.box.c.id == 3)).scalar()

    window.take_scan(Barcode(Kind.BOX, serial).digits)
    window.take_scan(shelf_code(stacks, stacks.find_shelf("1-A-01R-01-01")))

    assert page.form.chosen.text().startswith("3 boxes chosen")
    assert page.form.told.text() == "3 boxes find a place."
    page.form.clear_button.click()
    assert not page.form.make_button.isEnabled()


@pytest.mark.requirement("B-08", "B-18")
def test_boxes_are_taken_here_and_put_down_there_by_scans_alone(plan, window, stacks, room):
    first, second = plan._lines[:2]

    window.take_scan(box_code(first))
    assert plan.address.text() == first.to_address
    window.take_scan(box_code(second))
    window.take_scan(shelf_code(stacks, first.to_id))
    window.take_scan(box_code(second))
    window.take_scan(box_code(first))

    assert plan.notice.text() == f"Box {first.box_no} stands at {first.to_address}."
    assert plan.progress_words.text() == "2 of 30 there"
    assert [where(room)[one.box_id] for one in (first, second)] == [first.to_address] * 2
    assert window.main.view("shelf_map").moves.table.rows.row(0).there == 2


def test_the_wrong_shelf_is_refused_and_names_the_right_one(plan, window, stacks, room):
    line, before = plan._lines[0], where(room)

    window.take_scan(box_code(line))
    window.take_scan(shelf_code(stacks, stacks.find_shelf("1-A-01R-03-03")))

    words = f"Wrong shelf: box {line.box_no} goes to {line.to_address}, not to 1-A-01R-03-03."
    assert plan.notice.text() == words
    assert where(room) == before


def test_foreign_unknown_and_destroyed_boxes_are_told(plan, window, room):
    line = plan._lines[0]
    with room.act("test") as session:
        session.execute(update(t.box).where(t.box.c.id == line.box_id).values(state="destroyed"))

    window.take_scan(box_code(line))
    assert plan.notice.text().startswith(f"Box {line.box_no} is no longer in the store.")
    window.take_scan("1999999943")
    assert plan.notice.text().startswith("Nothing in the register has the code")
    assert moved(room) == []


def test_a_box_of_no_plan_is_left_where_it_stands(page, room, window, qtbot):
    fill_in(page.form, page, "1-A-01L-01-01", "1-A-01L-01-01", "1-A-01R-01-01", "1-A-01R-01-02")
    page.form.make_button.click()
    qtbot.waitUntil(lambda: page.run.plan() is not None)
    page.run.approve_button.click()
    qtbot.waitUntil(lambda: page.run.plan().state == "under_way")
    known = {one.box_id for one in page.run._lines}
    with room.read() as session:
        box = session.execute(
            select(t.box).where(t.box.c.id.not_in(known), t.box.c.place_id.is_not(None))
        ).first()

    window.take_scan(Barcode(Kind.BOX, box.serial).digits)

    assert "is not in this plan. Leave it at 1-A-01L-01-02." in page.run.notice.text()


def test_the_same_scan_twice_is_told_and_not_counted(plan, window, stacks, room):
    line = plan._lines[0]
    for _ in range(2):
        window.take_scan(box_code(line))
    assert "not counted again" in plan.notice.text()
    for _ in range(2):
        window.take_scan(shelf_code(stacks, line.to_id))

    assert moved(room) == [line.box_id]
    assert plan.plan().there == 1


@pytest.mark.requirement("B-05")
def test_two_boxes_scanned_onto_one_shelf_get_a_place_each_in_their_order(
    plan, window, stacks, room
):
    first, second = plan._lines[:2]
    for code in (box_code(second), box_code(first), shelf_code(stacks, first.to_id)):
        window.take_scan(code)
    window.take_scan(box_code(second))
    window.take_scan(box_code(first))

    with room.read() as session:
        standing = session.execute(
            select(t.box.c.id, t.box.c.place_position)
            .where(t.box.c.place_id == first.to_id)
            .order_by(t.box.c.place_position)
        ).all()
    assert [row[0] for row in standing] == [first.box_id, second.box_id]
    assert len({row[1] for row in standing}) == 2


def test_an_overfull_shelf_keeps_the_box_on_the_trolley_until_it_is_checked_again(
    plan, window, stacks, room, qtbot
):
    line = plan._lines[0]
    with room.act("test") as session:
        session.execute(update(t.place).where(t.place.c.id == line.to_id).values(length_mm=20))

    window.take_scan(box_code(line))
    window.take_scan(shelf_code(stacks, line.to_id))

    assert "does not go on" in plan.notice.text()
    assert plan.plan().taken == 1
    plan.recheck_button.click()
    qtbot.waitUntil(lambda: plan._lines[0].to_id != line.to_id)
    window.take_scan(box_code(line))
    window.take_scan(shelf_code(stacks, plan._lines[0].to_id))
    assert plan.plan().there == 1


def test_a_shelf_retired_under_the_plan_is_told(plan, window, stacks, room):
    line = plan._lines[0]
    PlaceRegister(room).retire([line.to_id], "拆除")

    window.take_scan(box_code(line))
    window.take_scan(shelf_code(stacks, line.to_id))

    assert "This shelf is retired." in plan.notice.text()


def test_ctrl_z_takes_the_last_scan_back_while_the_field_waits(plan, window, stacks, room):
    line, before = plan._lines[0], where(room)
    window.take_scan(box_code(line))
    window.take_scan(shelf_code(stacks, line.to_id))
    window.main.activateWindow()
    plan.field.setFocus()

    QTest.keyClick(plan.field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert where(room) == before
    assert plan.notice.text() == f"Taken back: box {line.box_no} is “On the trolley” again."
    plan.undo_button.click()
    assert plan._lines[0].state == "waiting"
    plan.undo_button.click()
    assert plan.notice.text() == "Nothing can be taken back any more."


def test_a_storm_of_scans_loses_none_and_mixes_none(plan, window, stacks, room):
    """Three hundred scans without a breath: each box is moved once, onto its own shelf."""
    lines = list(plan._lines)
    goals = {one.box_id: one.to_address for one in lines}
    dice = random.Random(7)
    storm = []
    for line in lines:
        pair = [box_code(line), shelf_code(stacks, line.to_id)]
        other = dice.choice([one for one in lines if one.to_id != line.to_id])
        noise = [box_code(line), shelf_code(stacks, other.to_id), "1999999943", "not a code"]
        storm += [pair[0], *dice.choices(noise, k=8), box_code(line), pair[1]]
    assert len(storm) >= 300

    for code in storm:
        window.take_scan(code)

    assert plan.plan().there == 30
    assert sorted(moved(room)) == sorted(goals)
    assert {key: place for key, place in where(room).items() if key in goals} == goals


def test_a_plan_is_paused_and_goes_on_and_is_closed_with_what_stays(plan, window, stacks, qtbot):
    line = plan._lines[0]
    window.take_scan(box_code(line))
    plan.pause_button.click()
    qtbot.waitUntil(lambda: plan.plan().state == "paused")
    window.take_scan(shelf_code(stacks, line.to_id))
    assert plan.notice.text().startswith("The plan is: Paused.")
    assert not plan.field.isVisible()
    plan.resume_button.click()
    qtbot.waitUntil(lambda: plan.plan().state == "under_way")
    window.take_scan(shelf_code(stacks, line.to_id))
    window.take_scan(box_code(line))
    assert plan.plan().there == 1

    plan.close_button.click()
    plan.end_button.click()
    assert plan.notice.text().startswith("29 boxes stay where they were.")
    plan.reason.set_text("架子未到")
    plan.end_button.click()
    qtbot.waitUntil(lambda: plan.plan().state == "closed")
    assert plan._lines[1].reason == "架子未到"
    assert not plan.close_button.isVisible()


@pytest.mark.requirement("B-08")
def test_a_killed_program_goes_on_where_it_was(room, stacks, window, page, plan):
    """The program is killed with -9 in the middle; nothing acknowledged is lost (F-14)."""
    goals = {one.box_id: one.to_address for one in plan._lines}
    child = subprocess.Popen(
        [sys.executable, str(Path(__file__).with_name("carrying.py")), str(room.path)],
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    told = [child.stdout.readline().split() for _ in range(15)]
    child.send_signal(signal.SIGKILL)
    child.wait()
    child.stdout.close()

    page.open(plan.plan_id())
    lines = {one.box_no: one for one in plan._lines}
    states = {number: state for state, number in told}
    for number, state in states.items():
        assert lines[number].state in {"taken": ("taken", "there"), "there": ("there",)}[state]
    there = plan.plan().there
    assert 7 <= there < 30

    for line in list(plan._lines):
        if line.state == "there":
            continue
        if line.state == "waiting":
            window.take_scan(box_code(line))
        window.take_scan(shelf_code(stacks, line.to_id))
        window.take_scan(box_code(line))

    assert plan.plan().there == 30
    assert sorted(moved(room)) == sorted(goals)
    assert where(room) == goals
    plan.close_button.click()


def test_the_list_is_printed_in_the_language_of_the_window(plan, window):
    printed = []
    window.main.view("shelf_map").printed.disconnect()
    window.main.view("shelf_map").printed.connect(lambda made, title: printed.append((made, title)))
    plan.print_button.click()
    made, title = printed[0]
    assert (made.pages, title, made.warnings) == (3, "Move plan", ())


def test_who_may_not_approve_is_told_why(page, room, qtbot):
    fill_in(page.form, page, "1-A-01L-01-01", "1-A-01L-01-02", "1-A-01R-01-01", "1-A-01R-01-02")
    page.form.make_button.click()
    qtbot.waitUntil(lambda: page.run.plan() is not None)
    room.actor = replace(room.actor, rights=frozenset())

    page.open(page.run.plan_id())

    assert not page.run.approve_button.isEnabled()
    assert "archivist" in page.run.approve_button.toolTip()


@pytest.mark.usefixtures("plan")
def test_the_page_fits_a_small_window_in_every_language(window):
    for language in ("zh-CN", "zh-TW", "en"):
        languages().choose(language)
        QApplication.processEvents()  # the words come one turn later
        assert window.main.minimumSizeHint().width() <= 1366
        assert window.main.minimumSizeHint().height() <= 768


def test_a_move_can_be_made_and_approved_without_the_window(room, stacks):
    desk = MoveDesk(room)
    ends = [stacks.find_shelf(address) for address in ("1-A-01L-01-01", "1-A-01R-02-01")]
    made = desk.make(MoveWish(source_first=ends[0], target_first=ends[1]))
    desk.approve(made)
    assert desk.plan(made).state == "under_way"
