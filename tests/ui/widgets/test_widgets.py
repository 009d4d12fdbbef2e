"""The pieces every view is made of: tables, fields, notices."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from desktop_archive.ui.languages import languages
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.forms import ChoiceField, TextField
from desktop_archive.ui.widgets.labels import hint
from desktop_archive.ui.widgets.notices import EmptyState, Notice, Progress
from desktop_archive.ui.widgets.table import Table
from desktop_archive.ui.widgets.windowed_model import PAGE, Column

ROWS = [("0001", "采购合同"), ("0002", "a\tb\nc"), ("0003", "<b>会议</b>")]
COLUMNS = (
    Column("code", "code", 90, lambda r: r[0]),
    Column("title", "text", 200, lambda r: r[1], sortable=False),
)


@pytest.fixture
def table(qtbot):
    made = Table("tried", COLUMNS, many=True)
    qtbot.addWidget(made)
    made.show_rows(ROWS)
    made.show()
    return made


def test_chosen_rows_come_from_top_to_bottom_whatever_was_clicked_first(table):
    table.choose(2)
    QTest.keyClick(table, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(table, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert table.chosen_rows() == ROWS


def test_enter_opens_the_row_under_the_cursor(table, qtbot):
    table.choose(1)
    with qtbot.waitSignal(table.row_opened) as opened:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == [ROWS[1]]


def test_a_copied_row_is_one_line_of_a_spreadsheet(table):
    table.choose(1)
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "0002\ta b c"


def test_only_a_column_that_sorts_asks_for_another_order(table):
    asked = []
    table.rows.on_sort = lambda key, up: asked.append((key, up))
    header = table.horizontalHeader()
    for section in (1, 0):
        middle = QPoint(header.sectionViewportPosition(section) + 20, header.height() // 2)
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert [key for key, _ in asked] == ["code"]


def test_a_width_that_was_pulled_is_there_the_next_time(table, qtbot):
    table.setColumnWidth(0, 147)
    again = Table("tried", COLUMNS)
    qtbot.addWidget(again)
    assert again.columnWidth(0) == 147


def test_the_title_takes_what_room_is_left_and_no_column_is_squeezed(table):
    table.resize(700, 200)
    seen = table.viewport().width()
    assert (table.columnWidth(0), table.columnWidth(1)) == (90, seen - 90)
    table.resize(200, 200)
    assert (table.columnWidth(0), table.columnWidth(1)) == (90, 200)


def test_a_long_list_is_fetched_only_where_it_is_looked_at(table):
    fetched = []

    def fetch(offset, limit):
        fetched.append(offset)
        return [(f"{number:06}", "") for number in range(offset, offset + limit)]

    table.rows.show(200_000, fetch)
    table.choose(150_000)
    assert table.current_row() == ("150000", "")
    assert 150_000 // PAGE * PAGE in fetched
    assert len(fetched) < 10


def test_a_field_says_its_problem_until_it_is_mended(qtbot):
    field = TextField()
    qtbot.addWidget(field)
    field.set_name("题名")
    field.say("缺题名")
    assert field.problem() == "缺题名"
    assert field.editor.property("wrong") == "true"
    assert field.editor.accessibleName() == "题名"
    field.say("")
    assert field.problem() == ""
    assert field.editor.property("wrong") == "false"


def test_a_choice_is_kept_when_its_words_change(qtbot):
    field = ChoiceField()
    qtbot.addWidget(field)
    field.set_choices([("a", "first"), ("b", "second")])
    field.choose("b")
    field.set_choices([("a", "第一"), ("b", "第二")])
    assert (field.value(), field.box.currentText()) == ("b", "第二")
    field.choose("not offered")
    assert field.value() == "b"


def test_a_notice_shows_words_as_they_are_and_hides_without_any(qtbot):
    notice = Notice()
    qtbot.addWidget(notice)
    notice.say("<b>满</b>", Tone.REFUSED)
    assert not notice.isHidden()
    assert notice.text() == "<b>满</b>"
    assert notice.words.textFormat() is Qt.TextFormat.PlainText
    notice.say("")
    assert notice.isHidden()


def test_an_empty_state_offers_a_step_only_if_there_is_one(qtbot):
    empty = EmptyState("library")
    qtbot.addWidget(empty)
    empty.say("Nothing here", "It will come by itself.")
    assert empty.button.isHidden()
    empty.say("Nothing here", "Begin with a list.", "Import a list")
    with qtbot.waitSignal(empty.step_taken):
        empty.button.click()


def test_progress_can_be_stopped_and_speaks_the_language_of_the_window(qtbot):
    progress = Progress()
    qtbot.addWidget(progress)
    progress.say("1,000", 10, 100)
    english = progress._button.text()
    languages().choose("zh-CN")
    qtbot.waitUntil(lambda: progress._button.text() != english)
    with qtbot.waitSignal(progress.stopped):
        progress._button.click()


def test_a_hint_stays_as_it_is_unless_something_in_it_would_be_mark_up():
    assert hint("Choose a line first.") == "Choose a line first."
    assert hint("<b>已批准</b>") == "<span>&lt;b&gt;已批准&lt;/b&gt;</span>"
    assert hint("合同\u202egpj.exe") == "合同□U+202Egpj.exe"


def numbered(*numbers):
    return [(f"{number:04}", "文件") for number in numbers]


def test_a_list_read_again_keeps_what_was_chosen_and_where_one_looked(table):
    table.resize(320, 200)
    table.show_rows(numbered(*range(100)))
    table.choose_again()
    table.choose(40)
    QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    far = table.verticalScrollBar().value()
    assert far > 0
    told = []
    table.row_chosen.connect(told.append)
    table.show_rows(numbered(*range(3, 100)))
    table.choose_again()
    assert table.chosen_rows() == numbered(40, 41)
    assert (table.current_row(), told) == (numbered(41)[0], numbered(41))
    assert table.verticalScrollBar().value() == far
    table.show_rows(numbered(*range(3, 40), *range(42, 100)))
    table.choose_again()
    assert table.chosen_rows() == numbered(43)
    table.show_rows(())
    table.choose_again()
    table.show_rows(numbered(1, 2))
    table.choose_again()
    assert table.chosen_rows() == numbered(1)


def test_a_list_in_pages_is_found_again_around_its_place_without_being_read_whole(table):
    read = []

    def pages_from(first):
        def fetch(offset, limit):
            read.append(offset)
            return numbered(*range(first + offset, first + offset + limit))

        return fetch

    table.rows.show(5_000, pages_from(0))
    table.choose(2_500)
    read.clear()
    table.rows.show(4_990, pages_from(10))
    table.choose_again()
    assert table.current_row() == numbered(2_500)[0]
    assert set(read) <= {2_400, 2_500, 2_600, 0}
