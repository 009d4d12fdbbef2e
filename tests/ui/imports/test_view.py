"""Importing in the window: look first, then all of it, and every refused row by name."""

import csv

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel
from sqlalchemy import func, select

from desktop_archive.rules.imports import RowReason, Target
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
    assert made.close()


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
    wait(view, qtbot)


def wait(view, qtbot):
    qtbot.waitUntil(lambda: not view._background.is_busy(), timeout=20_000)


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
    shown = [view.refused.table.rows.row(at) for at in range(view.refused.table.rows.rowCount())]
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
    look(view, path, qtbot)
    assert view.report().taken == 0
    assert not view.apply_button.isEnabled()
    assert records(room) == before


def test_a_file_that_is_no_list_is_told_and_can_not_be_taken_in(view, tmp_path, qtbot):
    path = tmp_path / "picture.xlsx"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(500))
    look(view, path, qtbot)
    assert view.notice.text()
    assert view._body.currentIndex() == 1
    assert not view.apply_button.isEnabled()
    assert view.progress.isHidden()


def choose(field, key):
    field.choose(key)
    field.box.activated.emit(field.box.currentIndex())


def test_a_refused_row_is_shown_as_it_stands_and_found_by_words(view, path, qtbot):
    look(view, path, qtbot)
    pane = view.refused
    labels = {found.text() for found in pane.cells.findChildren(QLabel)}
    assert {"档号", "Z109-WS·2011-D10-BGS-0901", "题名", "同号的另一件"} <= labels
    pane.words.set_text("0904")
    assert [found.row for found in pane.shown()] == [6]
    pane.words.set_text("")
    choose(pane.reason, RowReason.CODE_REPEATED.name)
    assert [found.row for found in pane.shown()] == [5]


def test_repeats_can_be_taken_under_new_numbers(view, path, room, background, qtbot):
    look(view, path, qtbot)
    choose(view.choices.duplicates, "renumber")
    wait(view, qtbot)
    assert view.apply_button.text() == "Take in 3 rows"
    apply(view, background, qtbot)
    with room.read() as session:
        codes = session.execute(select(t.record.c.code).where(t.record.c.title == "同号的另一件"))
        assert codes.scalars().all() == ["Z109-WS·2011-D10-BGS-0903"]


def test_a_mapping_is_changed_kept_and_offered_again(view, tmp_path, qtbot):
    path = tmp_path / "strange.csv"
    path.write_text("序号,题名,保管期限,某栏\n1,一件,10年,李四\n", encoding="utf-8")
    look(view, path, qtbot)
    _, box = view.mapping._boxes[3]
    box.setCurrentIndex(box.findData("creator"))
    box.activated.emit(box.currentIndex())
    wait(view, qtbot)
    view.mapping.name.set_text("某单位")
    view.mapping.save_button.click()
    assert "某单位" in view.notice.text()
    look(view, path, qtbot)
    assert "某单位" in view.notice.text()
    assert view.mapping.mapping().get(Target.CREATOR) is None
    choose(view.choices.saved, "某单位")
    wait(view, qtbot)
    assert view.mapping.mapping()[Target.CREATOR] == "某栏"
    view.mapping.name.set_text(" ")
    view.mapping.save_button.click()
    assert view.notice.text() == "Give the mapping a name."


def test_imports_are_listed_and_taken_back_in_the_window(view, path, room, background, qtbot):
    before = records(room)
    look(view, path, qtbot)
    apply(view, background, qtbot)
    view.open_tab("imports")
    pane = view.batches
    assert pane.table.current_row().taken == 2
    pane.undo_button.click()
    assert records(room) == before + 2
    pane.sure_button.click()
    wait(view, qtbot)
    assert records(room) == before
    assert pane.table.current_row().undone_at
    assert not pane.undo_button.isEnabled()


def test_what_keeps_an_import_is_named(view, path, room, background, qtbot):
    look(view, path, qtbot)
    apply(view, background, qtbot)
    with room.act("test") as session:
        changed = t.record.update().where(t.record.c.code == "Z109-WS·2011-D10-BGS-0901")
        session.execute(changed.values(updated_at="2999-01-01T00:00:00.000000Z"))
    view.open_tab("imports")
    view.batches.undo_button.click()
    view.batches.sure_button.click()
    wait(view, qtbot)
    assert "Z109-WS·2011-D10-BGS-0901" in view.notice.text()


def test_refused_rows_are_saved_with_their_reason(view, path, tmp_path, qtbot, monkeypatch):
    look(view, path, qtbot)
    target = tmp_path / "refused.csv"
    answer = staticmethod(lambda *_: (str(target), ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    view.refused_button.click()
    wait(view, qtbot)
    text = target.read_text("utf-8-sig")
    assert "The title is missing." in text
    assert "2 rows saved" in view.notice.text()


def test_a_stopped_import_leaves_nothing(view, tmp_path, room, qtbot):
    path = tmp_path / "long.csv"
    with path.open("w", encoding="utf-8", newline="") as stream:
        lines = ([f"Z109-WS·2010-D10-BGS-{at:05}", f"第{at}件"] for at in range(9_000))
        csv.writer(stream).writerows([["档号", "题名"], *lines])
    before = records(room)
    look(view, path, qtbot)
    view.apply_button.click()
    view.progress.stopped.emit()
    wait(view, qtbot)
    assert view.notice.text() == "Stopped. The room is as it was."
    assert records(room) == before
    assert view.apply_button.isEnabled()
