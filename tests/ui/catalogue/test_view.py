"""The catalogue as the clerk uses it: find, enter, mend, and hand on."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from sqlalchemy import func, select, update

from desktop_archive.services.boxes import Boxes
from desktop_archive.services.catalogue.desk import Catalogue
from desktop_archive.services.destruction.due import DestructionReview
from desktop_archive.services.lending.desk import LoanDesk
from desktop_archive.settings import Settings
from desktop_archive.store import tables as t
from desktop_archive.ui.catalogue.view import CatalogueView
from desktop_archive.ui.room_window import RoomWindow
from desktop_archive.ui.view import Tone, Wish
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.windowed_model import SPANS_ROLE

TITLE = "关于添置密集架的请示"


@pytest.fixture
def view(room, qtbot):
    desk = LoanDesk(room)
    judges = (desk.why_not_lent, Boxes(room).why_not_moved)
    made = CatalogueView(Catalogue(room), DestructionReview(room), *judges)
    qtbot.addWidget(made)
    made.resize(1290, 640)
    made.show()
    made.refresh()
    return made


@pytest.fixture
def told(view):
    found = []
    view.told.connect(lambda words, tone: found.append((words, tone)))
    return found


def stored(room, title):
    """Return the rows with a title, and how many lines the trail has."""
    with room.read() as session:
        found = session.execute(select(t.record).where(t.record.c.title == title)).mappings().all()
        trail = session.execute(select(func.count()).select_from(t.audit)).scalar_one()
    return found, trail


def search(view, text):
    view.search.setFocus()
    view.search.setText(text)
    QTest.keyClick(view.search, Qt.Key.Key_Return)


def fill(view, **texts):
    for name, text in texts.items():
        view.form.fields[name].set_text(text)


@pytest.mark.requirement("C-39")
def test_a_search_narrows_and_marks_what_was_found(view):
    everything = view.table.rows.rowCount()
    search(view, "通知")
    count = view.table.rows.rowCount()
    assert 0 < count < everything == 300
    for number in range(count):
        title = view.table.rows.row(number).title
        at = title.find("通知")
        spans = view.table.rows.index(number, 1).data(SPANS_ROLE)
        assert list(spans) == ([(at, at + 2)] if at >= 0 else [])
    assert any("通知" in view.table.rows.row(number).title for number in range(count))


def test_nothing_found_shows_no_record_of_before(view):
    search(view, "没有这样的词")
    assert view.table.rows.rowCount() == 0
    assert view.inspector._title.text() == "Choose a record"


@pytest.mark.requirement("N-01")
def test_a_new_entry_takes_the_number_it_showed_and_leaves_an_audit_entry(view, room, told):
    _, before = stored(room, TITLE)
    view.new_button.click()
    fill(view, title=TITLE, date_text="2026-03-02")
    view.form._look()
    shown = view.form._number.text()
    view.form.save_button.click()
    found, after = stored(room, TITLE)
    assert [row["code"] for row in found] == [shown]
    assert told == [(f"Saved: {shown}", Tone.DONE)]
    assert after > before
    with room.read() as session:
        acts = session.execute(
            select(t.operation.c.action)
            .join(t.audit, t.audit.c.op_id == t.operation.c.op_id)
            .where(t.audit.c.tbl == "record", t.audit.c.rid == found[0]["id"])
        ).scalars()
        assert set(acts) == {"create_record"}


def reasons_of(view):
    """Return every word of the tab with the retention and the *Why not?* list."""
    view.inspector._tabs.choose("retention")
    view.inspector._open("retention")
    page = view.inspector._pages.currentWidget()
    return "\n".join(found.text() for found in page.findChildren(QLabel))


@pytest.mark.requirement("L-32")
def test_the_inspector_says_why_a_record_cannot_be_lent_and_where_that_is_dealt_with(
    view, room, qtbot
):
    free = view.table.current_row()
    assert "Can be lent\nto sign: " in reasons_of(view)
    assert "Can be moved to another box" in reasons_of(view)
    with room.act("test") as session:
        session.execute(update(t.record).where(t.record.c.id == free.id).values(state="repair"))
    assert "Can't be lent\nThis record is in repair." in reasons_of(view)
    assert "Can't be moved\nThe record is not in place (In repair)." in reasons_of(view)
    desk = LoanDesk(room)
    out = desk.book.out()[0].loan
    view.grant(Wish("record", out.record_id))
    assert f"Already out with {out.borrower}, due {out.due_on}." in reasons_of(view)
    page = view.inspector._pages.currentWidget()
    buttons = page.findChildren(Button)
    link = next(one for one in buttons if one.accessibleName().startswith("Show the list"))
    with qtbot.waitSignal(view.wished) as wished:
        link.click()
    assert wished.args == [Wish("view", "loan_desk/out")]


@pytest.mark.requirement("K-01")
@pytest.mark.parametrize(
    ("wrong", "beside"),
    [
        ({"title": ""}, "title"),
        ({"date_text": "2026-13-40"}, "date_text"),
        ({"year": "1"}, "year"),
        ({"retention_id": ""}, "retention_id"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_wrong_entry_is_told_at_its_field_and_nothing_is_written(view, room, wrong, beside):
    _, before = stored(room, TITLE)
    view.new_button.click()
    fill(view, **{"title": TITLE, "date_text": "2026-03-02", **wrong})
    view.form.save_button.click()
    found, after = stored(room, TITLE)
    said = {name for name, field in view.form.fields.items() if field.problem()}
    assert said == {beside}
    assert (list(found), after) == ([], before)


@pytest.mark.requirement("C-43")
def test_mending_a_title_keeps_what_the_form_does_not_show(view, room):
    chosen = view.table.current_row()
    with room.act("test") as session:
        session.execute(
            update(t.record)
            .where(t.record.c.id == chosen.id)
            .values(quantity=7, carrier="photo", level="file")
        )
    view.edit_button.click()
    fill(view, title=TITLE)
    view.form.reason.set_text("错字")
    view.form.save_button.click()
    (row,), _ = stored(room, TITLE)
    assert (row["id"], row["code"]) == (chosen.id, chosen.code)
    assert (row["quantity"], row["carrier"], row["level"]) == (7, "photo", "file")


def test_labels_are_wished_for_all_chosen_records(view, qtbot):
    view.table.choose(0)
    QTest.keyClick(view.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    chosen = tuple(row.id for row in view.table.chosen_rows())
    with qtbot.waitSignal(view.wished) as wished:
        view.label_button.click()
    assert len(chosen) == 2
    assert wished.args == [Wish("print_labels", chosen[0], chosen)]


@pytest.mark.requirement("C-01")
def test_the_printed_catalogue_shows_what_was_searched(view, qtbot):
    search(view, "通知")
    first = view.table.rows.row(0)
    with qtbot.waitSignal(view.paper_wanted) as wanted:
        view.print_button.click()
        view.papers.actions()[0].trigger()
    view.papers.close()
    shown = wanted.args[0]
    assert shown.words()[0][0] == first.code
    assert len(shown.words()) == shown.count == view.table.rows.rowCount()
    assert "通知" in shown.note


def test_lending_from_the_catalogue_asks_for_each_record_once(room, qtbot):
    window = RoomWindow(room, Settings())
    qtbot.addWidget(window.main)
    window.welcome()
    window.main.show()
    try:
        window.main.open_view("catalogue")
        view = window.main.view("catalogue")
        chosen = [row.id for row in view.table.chosen_rows()]
        view.lend_button.click()
        desk = window.main.view("loan_desk")
        assert window.main.current_view() == "loan_desk"
        assert desk.counter.request_form._records == chosen
        assert len(chosen) == 1
    finally:
        window.close()


def test_pages_take_numbers_only(view):
    view.new_button.click()
    line = view.form.fields["pages"].line
    QTest.keyClicks(line, "1x2")
    assert line.text() == "12"
    assert view.form.draft().pages == 12
