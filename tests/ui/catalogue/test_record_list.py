"""The middle of the catalogue as a clerk uses it: asking, narrowing, keeping, jumping, choosing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from sqlalchemy import select

from desktop_archive.services.catalogue.desk import Catalogue
from desktop_archive.services.catalogue.finding import Query
from desktop_archive.services.destruction.due import DestructionReview
from desktop_archive.services.hits import HitKind
from desktop_archive.services.search import SearchDesk
from desktop_archive.settings import Settings
from desktop_archive.store import tables as t
from desktop_archive.ui.catalogue.view import CatalogueView
from desktop_archive.ui.languages import languages
from desktop_archive.ui.room_window import RoomWindow
from desktop_archive.ui.widgets.windowed_model import SPANS_ROLE
from tests.services.destroyed import let_be_destroyed


@pytest.fixture
def view(room, qtbot):
    made = CatalogueView(Catalogue(room), DestructionReview(room))
    qtbot.addWidget(made)
    made.resize(1290, 640)
    made.show()
    made.refresh()
    return made


def ask(view, text):
    view.search.setText(text)
    QTest.keyClick(view.search, Qt.Key.Key_Return)


def codes(view):
    rows = view.table.rows
    return [rows.row(at).code for at in range(rows.rowCount())]


@pytest.mark.requirement("C-39")
def test_filters_stack_and_each_can_be_taken_away(view, qtbot):
    everything = view.list.total()
    view.list.filters.fill()
    view.list.filters.first.setValue(2019)
    view.list.filters.last.setValue(2021)
    view.list.filters.take_years()
    years = view.list.total()
    view.list.add_chip('class:"WS"')
    both = view.list.total()
    assert 0 < both < years < everything == 300
    assert [button.words() for button in view.list.chips.buttons] == [
        "Year: 2019–2021",
        "Class: WS Administrative records",
    ]
    assert all("WS·" in code for code in codes(view))
    view.list.chips.buttons[0].click()
    assert [button.words()[:5] for button in view.list.chips.buttons] == ["Class"]
    assert view.list.total() > both
    languages().choose("zh-CN")
    qtbot.waitUntil(lambda: view.list.chips.buttons[0].words().startswith("门类: WS"))


def test_the_wrong_word_is_underlined_and_the_list_stays(view):
    ask(view, "通知")
    before = codes(view)
    ask(view, "通知 year:twenty")
    assert view.search.pointed_at() == ["twenty"]
    assert view.list.trouble.text().startswith("“twenty” is no year.")
    assert codes(view) == before
    assert not view.list.grab().isNull()
    view.search.setText("通知 year:2")
    assert view.search.pointed_at() == []
    view.list._typed()
    assert view.list.trouble.isHidden() or view.search.pointed_at() == []
    ask(view, "通知 titel:x")
    assert "title" in view.list.trouble.text()


def test_every_example_of_the_help_can_be_asked_in_every_language(view):
    for language in ("en", "zh-CN", "zh-TW"):
        languages().choose(language)
        for words, what in view.list.help.examples():
            view.search.clear()
            view.list.help.chosen.emit(words)
            assert view.search.text() == words
            assert view.list.trouble.isHidden(), (language, words, view.list.trouble.text())
            assert what


def test_words_are_marked_in_title_code_and_creator(view):
    ask(view, "通知")
    row = next(at for at in range(view.list.total()) if "通知" in view.table.rows.row(at).title)
    title = view.table.rows.row(row).title
    at = title.find("通知")
    assert list(view.table.rows.index(row, 1).data(SPANS_ROLE)) == [(at, at + 2)]
    code = view.table.rows.row(row).code
    ask(view, code)
    assert view.table.rows.index(0, 0).data(SPANS_ROLE)
    ask(view, "tz")
    marked = [view.table.rows.index(at, 1).data(SPANS_ROLE) for at in range(view.list.total())]
    assert any(marked)


def test_a_saved_view_keeps_question_filters_order_and_columns(view, room):
    ask(view, "通知")
    view.list.add_chip("year:2015..2024")
    view.table.horizontalHeader().moveSection(1, 0)
    view.table.show_column(6, is_shown=False)
    view.table.setColumnWidth(1, 333)
    view.table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    wanted, columns = codes(view), view.table.columns_shown()
    view.list.save_view("  ")
    assert view.tree.topLevelItemCount() == 1
    view.list.save_view("重要通知")
    assert view.tree.topLevelItem(0).text(0) == "重要通知"

    ask(view, "")
    view.list.show_list(Query())
    view.table.show_column(6, is_shown=True)
    view.table.horizontalHeader().moveSection(0, 1)
    view.tree.topLevelItem(0).setSelected(True)
    assert (codes(view), view.table.columns_shown()) == (wanted, columns)
    assert view.search.text() == "通知"

    QTest.keyClick(view.tree, Qt.Key.Key_Delete)
    assert view.tree.topLevelItemCount() == 1
    assert view.list._finder.views.mine() == []
    with room.read() as session:
        kept = session.execute(select(t.saved_view.c.name, t.saved_view.c.removed_at)).all()
    assert [(row.name, row.removed_at is None) for row in kept] == [("重要通知", False)]


@pytest.mark.requirement("D-33")
def test_what_was_destroyed_is_hidden_until_it_is_wanted(view, room):
    gone = view.table.rows.row(0)
    let_be_destroyed(room, t.record.c.id == gone.id)
    ask(view, gone.code)
    assert codes(view) == []
    view.list.filters.gone_wanted.emit(True)
    assert codes(view) == [gone.code]
    assert view.list.chips.buttons[0].words() == "Also destroyed and withdrawn"
    view.list.chips.buttons[0].click()
    assert codes(view) == []


def test_one_jumps_to_a_row_by_its_number_or_its_code(view, qtbot):
    wanted = view.table.rows.row(222)
    view.list._ask_row()
    QTest.keyClicks(view.list.prompt.line, "223")
    QTest.keyClick(view.list.prompt.line, Qt.Key.Key_Return)
    assert view.table.current_row() == wanted
    assert view.list.go_to(view.table.rows.row(7).code)
    assert view.table.currentIndex().row() == 7
    with qtbot.waitSignal(view.told) as told:
        assert not view.list.go_to("9999999")
    assert "9999999" in told.args[0]


def test_a_large_room_shows_the_beginning_and_then_the_whole_list(view, qtbot, monkeypatch):
    monkeypatch.setattr("desktop_archive.store.lists._MANY", 10)
    monkeypatch.setattr("desktop_archive.store.lists.FEW", 10)
    seen = []
    view.table.rows.counted.connect(seen.append)
    view.list.show_list(Query(order="title"))
    qtbot.waitUntil(lambda: seen == [100, 300], timeout=10_000)
    assert view.list.total() == 300
    titles = [view.table.rows.row(at).title for at in range(300)]
    assert titles == sorted(titles)
    view.table.selectAll()
    pages = len(view.table.rows._pages)
    assert len(view.list.chosen_ids()) == 300
    assert len(view.table.rows._pages) == pages
    view.tree.refresh()
    qtbot.waitUntil(lambda: view.tree.topLevelItemCount() == 1, timeout=10_000)
    for text in ("a", "ab", "通知"):
        view.search.setText(text)
        view.list._typed()
    qtbot.waitUntil(lambda: view.list.query.text == "通知", timeout=10_000)


def test_a_list_read_again_leaves_cursor_choice_and_place(view):
    chosen = [view.table.rows.row(at).id for at in (200, 201)]
    view.table.choose(200)
    QTest.keyClick(view.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    far = view.table.verticalScrollBar().value()
    view.refresh()
    assert list(view.list.chosen_ids()) == chosen
    assert (view.table.current_row().id, view._last.id) == (chosen[1], chosen[1])
    assert view.table.verticalScrollBar().value() == far > 0
    view.table.selectAll()
    view.refresh()
    assert len(view.list.chosen_ids()) == 300


def test_a_large_list_read_again_is_read_whole_before_it_is_shown(view, qtbot, monkeypatch):
    monkeypatch.setattr("desktop_archive.store.lists.FEW", 10)
    monkeypatch.setattr("desktop_archive.store.lists._MANY", 10)
    view.table.choose(250)
    wanted, seen = view.table.current_row().id, []
    view.table.rows.counted.connect(seen.append)
    view.refresh()
    qtbot.waitUntil(lambda: seen == [300], timeout=10_000)
    assert view.table.current_row().id == wanted
    ask(view, "通知")
    qtbot.waitUntil(lambda: view.list.query.text == "通知", timeout=10_000)
    assert view.table.currentIndex().row() == 0


def test_the_field_on_top_marks_hits_and_leads_to_the_whole_list(room, qtbot):
    window = RoomWindow(room, Settings())
    qtbot.addWidget(window.main)
    window.welcome()
    window.main.show()
    try:
        top = window.main.top
        window.main.activateWindow()
        top.focus_field()
        top.field.setText("合")
        for text in ("x", "合", "合同"):
            top.field.setText(text)
            top.asked.emit(text)
        qtbot.waitUntil(lambda: top._hits.isVisible() and top._hits.current() is not None)
        qtbot.waitUntil(lambda: not window._finding._is_busy)
        hits = [
            top._hits.item(at).data(Qt.ItemDataRole.UserRole) for at in range(top._hits.count())
        ]
        records = [hit for hit in hits if hit is not None and hit.what == "record"]
        assert records
        for hit in records:
            assert all(hit.title[start:end] == "合同" for start, end in hit.spans)
        assert records[0].spans
        whole = next(hit for hit in hits if hit is not None and hit.what == "search")
        top.chosen.emit(whole)
        assert window.main.current_view() == "catalogue"
        view = window.main.view("catalogue")
        assert view.list.query.text == "合同"
        assert view.list.total() == SearchDesk(room).find("合同", 500, HitKind.RECORDS).count
    finally:
        window.close()


def test_a_window_closes_while_its_list_is_still_being_read(room, qtbot, monkeypatch):
    monkeypatch.setattr("desktop_archive.store.lists._MANY", 10)
    monkeypatch.setattr("desktop_archive.store.lists._PIECE", 1)
    window = RoomWindow(room, Settings())
    qtbot.addWidget(window.main)
    window.main.show()
    window.main.open_view("catalogue")
    view = window.main.view("catalogue")
    qtbot.waitUntil(lambda: view.table.rows.rowCount() == 100, timeout=10_000)
    view.list._read_on()
    window.close()
    assert not view.list._counting._pool.activeThreadCount()
    assert view.list.total() is None


@pytest.mark.requirement("N-13")
def test_a_field_that_only_some_classes_have_narrows_the_list_from_the_menu(view, room):
    first, second = view.table.rows.row(3), view.table.rows.row(4)
    with room.act("test") as session:
        for row, value in ((first, "重点客户"), (second, "一般客户")):
            said = {"record_id": row.id, "field": "customer_class", "value": value}
            session.execute(t.description.insert(), said)
    view.list.filters.fill()
    offered = [
        action
        for menu in view.list.filters.findChildren(QMenu)
        for action in menu.actions()
        if menu.title() == "Customer class"
    ]
    next(action for action in offered if action.text() == "key customer").trigger()
    assert codes(view) == [first.code]
    assert [button.words() for button in view.list.chips.buttons] == [
        "Customer class = key customer"
    ]
    view.list.add_chip(f"year:{first.year}")
    assert codes(view) == [first.code]
    view.list.chips.buttons[0].click()
    assert len(codes(view)) > 1
