"""Importing in the window: look first, then all of it, and every refused row by name."""

import csv

import pytest
from sqlalchemy import func, select

from desktop_archive.rules.imports import RowReason
from desktop_archive.services.imports.desk import ImportDesk
from desktop_archive.services.imports.undo import undo_import
from desktop_archive.store import tables as t
from desktop_archive.ui.background import Background
from desktop_archive.ui.imports.view import ImportView
from desktop_archive.ui.view import Tone

HEAD = ["序号", "档号", "文号", "责任者", "题名", "日期", "密级", "页数", "保管期限", "盒号", "存放位置", "备注"]  # fmt: skip
ROWS = [
    ["1", "Z109-WS·2011-D10-BGS-0901", "", "办公室", "关于会议的通知", "20110318", "", "3", "10年", "901", "1-A-01L-01-01", ""],
    ["2", "Z109—WS・2011－D10—BGS—0902", "", "办公室", "工作总结", "2011.4.1", "", "12页", "10年", "901", "1-A-01L-01-01", ""],
    ["3", "Z109-WS·2011-D10-BGS-0901", "", "办公室", "同号的另一件", "20110318", "", "3", "10年", "901", "", ""],
    ["4", "Z109-WS·2011-D10-BGS-0904", "", "办公室", "", "20110318", "", "3", "10年", "901", "", ""],
]  # fmt: skip


@pytest.fixture
def background(qapp):  # noqa: ARG001  its answers need the event loop
    made = Background()
    yield made
    assert made.wait()


@pytest.fixture
def view(room, background, qtbot):
    made = ImportView(ImportDesk(room), background)
    qtbot.addWidget(made)
    made.resize(1290, 640)
    made.show()
    return made


@pytest.fixture
def path(tmp_path):
    found = tmp_path / "归档文件目录.csv"
    with found.open("w", encoding="gb18030", newline="") as stream:
        csv.writer(stream).writerows([["归档文件目录"], HEAD, *ROWS])
    return found


def look(view, path, qtbot):
    view.take_file(path)
    qtbot.waitUntil(lambda: view.report() is not None, timeout=20_000)


def apply(view, background, qtbot):
    view.apply_button.click()
    qtbot.waitUntil(lambda: not background.is_busy(), timeout=20_000)


def records(room):
    with room.read() as session:
        counted = select(func.count()).select_from(t.record)
        return session.execute(counted.where(t.record.c.withdrawn_at.is_(None))).scalar_one()


def test_looking_names_every_refused_row_and_writes_nothing(view, path, room, qtbot):
    before = records(room)
    look(view, path, qtbot)
    shown = [view.refused.rows.row(at) for at in range(view.refused.rows.rowCount())]
    assert [(found.row, found.reason) for found in shown] == [
        (5, RowReason.CODE_REPEATED),
        (6, RowReason.TITLE_MISSING),
    ]
    assert view.apply_button.isEnabled()
    assert view.apply_button.text() == "Take in 2 rows"
    assert view.changes.rows.rowCount() > 0
    assert records(room) == before


def test_taking_in_writes_what_was_promised_and_can_be_taken_back(
    view, path, room, background, qtbot
):
    before = records(room)
    told = []
    view.told.connect(lambda words, tone: told.append((words, tone)))
    look(view, path, qtbot)
    apply(view, background, qtbot)
    batch = view.report().batch
    assert records(room) == before + 2
    assert told == [(f"Import {batch}: 2 rows taken in", Tone.DONE)]
    assert not view.apply_button.isEnabled()
    assert undo_import(room, batch) == 2
    assert records(room) == before


def test_the_same_list_a_second_time_brings_nothing_new(view, path, room, background, qtbot):
    look(view, path, qtbot)
    apply(view, background, qtbot)
    before = records(room)
    view._report = None
    look(view, path, qtbot)
    assert view.report().taken == 0
    assert not view.apply_button.isEnabled()
    assert records(room) == before


def test_a_file_that_is_no_list_is_told_and_can_not_be_taken_in(view, tmp_path):
    path = tmp_path / "picture.xlsx"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(500))
    view.take_file(path)
    assert view.notice.text()
    assert view._body.currentIndex() == 1
    assert not view.apply_button.isEnabled()
    assert view.progress.isHidden()
