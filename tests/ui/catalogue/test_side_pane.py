"""Beside the list: the inspector's pages, a file made up, links, one field of many."""

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from sqlalchemy import select, update

from desktop_archive.rules.links import LinkSide
from desktop_archive.rules.records import Status
from desktop_archive.services.catalogue.desk import Catalogue, EntryDraft, Query
from desktop_archive.store import tables as t
from desktop_archive.ui.catalogue.sections import LinkLineButton
from desktop_archive.ui.view import Tone, Wish
from desktop_archive.ui.widgets.forms import ChoiceField, TextField


@pytest.fixture
def catalogue(room):
    return Catalogue(room)


def new(catalogue, title, **changes):
    choices = catalogue.choices()
    values = {
        "title": title,
        "category_id": next(one.id for one in choices["category"] if one.code == "WS"),
        "retention_id": next(one.id for one in choices["retention"] if one.code == "D10"),
        "year": 2025,
        "unit_code": "BGS",
        "date_text": "2025-03-18",
        "creator": "办公室",
        **changes,
    }
    return catalogue.row(catalogue.create(EntryDraft(**values)))


def words_of(page):
    """Return every word of the page of the inspector that is open."""
    found = page.inspector._pages.currentWidget()
    labels = [one.text() for one in found.findChildren(QLabel)]
    return "\n".join(labels + [one.accessibleName() for one in found.findChildren(QPushButton)])


def open_page(desk, key, record):
    desk.grant(Wish("record", record))
    desk.inspector._tabs.choose(key)
    desk.inspector._open(key)
    # What was on the page before goes as soon as the loop is idle.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return words_of(desk)


@pytest.mark.requirement("C-43", "C-38")
def test_the_history_says_who_changed_what_from_what_to_what_and_why(desk, catalogue):
    found = new(catalogue, "原题名")
    period = next(one.id for one in catalogue.choices()["retention"] if one.code == "D30")
    changed = EntryDraft(
        title="新题名",
        category_id=1,
        retention_id=period,
        year=2025,
        unit_code="BGS",
        date_text="2025-03-18",
        creator="办公室",
        sealed=True,
    )
    catalogue.edit(found.id, changed, "题名有误")
    words = open_page(desk, "history", found.id)
    assert "Record changed" in words
    assert "Title: 原题名 → 新题名" in words
    assert "Retention period: D10 10 years → D30 30 years" in words
    assert "Sealed: no → yes" in words
    assert "Reason: 题名有误" in words
    assert "Record entered" in words


@pytest.mark.requirement("K-04", "K-06", "K-12", "P-26")
def test_retention_is_told_in_words(desk, catalogue):
    found = new(catalogue, "十年件")
    words = open_page(desk, "retention", found.id)
    assert "runs from 2026-01-01" in words
    for name, value in (
        ("Start of retention", "2026-01-01"),
        ("Last day", "2035-12-31"),
        ("Due on", "2036-01-01"),
    ):
        assert name in words
        assert value in words


@pytest.mark.requirement("C-04", "C-05", "C-37")
def test_the_description_names_carrier_quantity_level_setter_place_and_state(desk, catalogue):
    found = new(catalogue, "密件", secrecy=2, secrecy_body="总经理", quantity=3, carrier="photo")
    words = open_page(desk, "description", found.id)
    for expected in ("总经理", "Photograph", "Quantity", "3"):
        assert expected in words
    assert "Not in a box yet." in open_page(desk, "place", found.id)


@pytest.mark.requirement("C-37")
def test_the_page_of_the_place_leads_to_the_box_on_the_map(desk, qtbot):
    desk.grant(Wish("search", "no:folder"))
    boxed = next(row for at in range(50) if (row := desk.table.rows.row(at)).box_id is not None)
    words = open_page(desk, "place", boxed.id)
    assert boxed.address in words
    assert boxed.box_no in words
    page = desk.inspector._pages.currentWidget()
    show = next(one for one in page.findChildren(QPushButton) if "map" in one.text())
    with qtbot.waitSignal(desk.wished) as wished:
        show.click()
    assert wished.args == [Wish("box", boxed.box_id)]


@pytest.mark.requirement("N-19", "C-12", "C-42")
def test_the_electronic_copy_is_linked_where_it_is_looked_for_and_one_press_away(
    desk, catalogue, qtbot
):
    facts = {"file_format": "OFD", "file_size": "20480", "recognised_text": "全文识别出的文字"}
    paper = new(catalogue, "纸质件")
    disc = new(catalogue, "电子件", carrier="electronic", values=facts)
    words = open_page(desk, "copies", paper.id)
    assert "No electronic copy is linked yet." in words
    page = desk.inspector._pages.currentWidget()
    (code,) = page.findChildren(TextField)
    code.set_text(disc.code)
    code.line.returnPressed.emit()
    qtbot.waitUntil(lambda: "Electronic or microform counterpart" in words_of(desk))
    words = open_page(desk, "copies", disc.id)
    for expected in ("Paper counterpart", "OFD", "20480", "全文识别出的文字"):
        assert expected in words
    (back,) = desk.inspector._pages.currentWidget().findChildren(LinkLineButton)
    with qtbot.waitSignal(desk.wished) as wished:
        back.click()
    assert wished.args == [Wish("record", paper.id)]


@pytest.mark.requirement("N-21")
def test_an_item_is_taken_out_of_its_file_with_a_reason_only(desk, catalogue):
    file = new(catalogue, "合同卷", level="file", status=Status.DRAFT.value)
    items = [new(catalogue, title) for title in ("甲", "乙", "丙")]
    catalogue.files.add(file.id, [item.code for item in items])
    desk.inspector.description.contents_wanted.emit(file.id)
    panel = desk._side.contents
    panel.table.choose(0)
    panel.out_button.click()
    assert "Say why the item is taken out" in panel._notice.text()
    assert panel.table.rows.rowCount() == 3
    panel.reason.set_text("误放")
    panel.out_button.click()
    assert [panel.table.rows.row(at).title for at in range(2)] == ["乙", "丙"]
    assert panel.reason.text() == ""


def test_a_file_is_made_up_from_the_window(desk, catalogue):
    file = new(catalogue, "合同卷", level="file", status=Status.DRAFT.value)
    items = [new(catalogue, title, pages=pages) for title, pages in (("甲", 2), ("乙", 3))]
    open_page(desk, "description", file.id)
    desk.inspector.description.contents_wanted.emit(file.id)
    panel = desk._side.contents
    assert desk._side.currentWidget() is panel
    for item in items:
        panel.code.set_text(item.code)
        panel.add_button.click()
    panel.code.set_text("没有")
    panel.add_button.click()
    assert "There is no record" in panel._notice.text()
    panel.code.set_text("")
    panel.table.choose(1)
    panel.up_button.click()
    panel.through_button.click()
    panel.agree_button.click()
    rows = [panel.table.rows.row(number) for number in range(2)]
    assert [(row.title, row.page_words) for row in rows] == [("乙", "1-3"), ("甲", "4-5")]
    panel.new_button.click()
    form = desk.form
    assert desk._side.currentWidget() is form
    form.fields["title"].set_text("丙")
    form.fields["date_text"].set_text("2025-05-01")
    form.fields["creator"].set_text("办公室")
    form.fields["pages"].set_text("4")
    form.save_button.click()
    assert desk._side.currentWidget() is panel
    assert panel.table.rows.row(2).page_words == "6-9"
    panel.fix_button.click()
    assert not panel.up_button.isEnabled()
    assert panel.up_button.toolTip()
    panel.leave_button.click()
    words = open_page(desk, "description", file.id)
    assert "Contents of file · 3 items" in words


@pytest.mark.requirement("N-19")
def test_a_link_is_made_seen_from_both_ends_and_followed(desk, catalogue, qtbot):
    paper, disc = new(catalogue, "纸质件"), new(catalogue, "电子件", carrier="electronic")
    open_page(desk, "description", paper.id)
    page = desk.inspector._pages.currentWidget()
    (side,), (code,) = page.findChildren(ChoiceField), page.findChildren(TextField)
    side.choose(LinkSide.ELECTRONIC_COUNTERPART.value)
    code.set_text("没有")
    code.line.returnPressed.emit()
    assert "There is no record" in code.problem()
    code.set_text(disc.code)
    code.line.returnPressed.emit()
    qtbot.waitUntil(lambda: "Electronic or microform counterpart" in words_of(desk))
    words = open_page(desk, "description", disc.id)
    assert "Paper counterpart" in words
    (there,) = desk.inspector._pages.currentWidget().findChildren(LinkLineButton)
    with qtbot.waitSignal(desk.wished) as wished:
        there.click()
    assert wished.args == [Wish("record", paper.id)]


@pytest.mark.requirement("C-41")
def test_personal_numbers_are_shown_on_demand_only(desk, catalogue, qtbot):
    found = new(catalogue, "业主", values={"telephone": "13812345678"})
    words = open_page(desk, "description", found.id)
    assert "13812345678" not in words
    page = desk.inspector._pages.currentWidget()
    show = next(one for one in page.findChildren(QPushButton) if one.text() == "Show in full")
    show.click()
    qtbot.waitUntil(lambda: "13812345678" in words_of(desk))


@pytest.mark.requirement("C-40")
def test_an_entry_is_compared_with_the_paper_by_one_button(desk, catalogue, qtbot):
    found = new(catalogue, "核对件")
    open_page(desk, "description", found.id)
    page = desk.inspector._pages.currentWidget()
    name = "Compared with the paper"
    next(one for one in page.findChildren(QPushButton) if one.text() == name).click()
    qtbot.waitUntil(lambda: "Compared with the paper by" in words_of(desk))


def test_one_field_of_many_is_changed_after_a_look(desk, room, qtbot):
    desk.grant(Wish("search", "通知"))
    qtbot.waitUntil(lambda: 0 < desk.table.rows.rowCount() < 300)
    desk.table.selectAll()
    chosen = desk.table.chosen_rows()
    desk.many_button.click()
    panel = desk._side.bulk
    told = []
    desk.told.connect(lambda words, tone: told.append((words, tone)))
    panel.field.choose("creator")
    panel._choose_field()
    assert not panel.apply_button.isEnabled()
    panel.value.set_text("综合管理部")
    panel.look_button.click()
    first = panel.table.rows.row(0)
    assert (first.code, first.new) == (chosen[0].code, "综合管理部")
    panel.apply_button.click()
    assert "Say why" in panel.reason.problem()
    panel.reason.set_text("机构更名")
    panel.apply_button.click()
    assert told[-1] == (f"{len(chosen)} records changed", Tone.DONE)
    with room.read() as session:
        acts = select(t.operation.c.reason).where(t.operation.c.action == "change_many_records")
        assert session.execute(acts).scalars().all() == ["机构更名"]
    assert desk._side.currentIndex() == 0


@pytest.mark.requirement("C-13", "C-14", "C-15")
def test_flags_of_the_form_are_kept_and_shown(desk, room):
    form = desk.form
    desk.new_button.click()
    for name in ("immature", "party_minutes", "sealed"):
        form.flags[name].setChecked(True)
    form.fields["title"].set_text("党组会议记录")
    form.fields["date_text"].set_text("2025-01-02")
    form.fields["creator"].set_text("党组")
    form.save_button.click()
    with room.read() as session:
        query = select(t.record).where(t.record.c.title == "党组会议记录")
        row = session.execute(query).mappings().one()
    assert (row["immature"], row["party_minutes"], row["sealed"]) == (True, True, True)
    words = open_page(desk, "description", row["id"])
    assert "not yet mature" in words
    assert "Party-group minutes" in words
    assert "sealed" in words


def test_a_record_that_is_gone_can_only_be_read(desk, catalogue, room):
    found = new(catalogue, "已移交的件")
    with room.act("test") as session:
        session.execute(
            update(t.record).where(t.record.c.id == found.id).values(state="transferred")
        )
    desk._last = catalogue.row(found.id)
    desk._edit()
    desk.form.fields["title"].set_text("改")
    desk.form.save_button.click()
    assert "stay so" in desk.form._notice.text()
    assert catalogue.count(Query(text="已移交的件", only="destroyed")) == 1
