"""Entry at speed: keys only, fields carried over, words offered, nothing lost, all said in place."""

import pytest
from PySide6.QtCore import Qt
from sqlalchemy import select

from desktop_archive.store import tables as t

RECORDS = 200


def stored(room, *, like):
    """Return the records whose title begins so, in the order they were made."""
    with room.read() as session:
        query = select(t.record).where(
            t.record.c.title.startswith(like), t.record.c.withdrawn_at.is_(None)
        )
        return session.execute(query.order_by(t.record.c.id)).mappings().all()


def fill_in(form, **texts):
    for name, text in texts.items():
        form.fields[name].set_text(text)
        if name == "category_id":
            form._choose_class()


def begin(desk, room, category="WS"):
    """Start a new entry of a class of items, five fields of which are carried over."""
    desk.new_button.click()
    with room.read() as session:
        ids = dict(session.execute(select(t.category.c.code, t.category.c.id)).all())
        periods = dict(session.execute(select(t.retention.c.code, t.retention.c.id)).all())
    form = desk.form
    fill_in(form, category_id=str(ids[category]))
    fill_in(
        form,
        year="2025",
        retention_id=str(periods["D10"]),
        unit_code="BGS",
        creator="办公室",
        level="item",
    )
    form.entry.first_open().setFocus()
    return form


@pytest.mark.requirement("C-01", "C-02", "N-01")
def test_two_hundred_records_are_entered_by_keys_alone(desk, room, clerk, qtbot):
    form = begin(desk, room)
    carried = {"category_id", "year", "retention_id", "unit_code", "creator"}
    assert carried <= form.entry.carried()
    saved = []
    form.saved.connect(lambda record, _go_on: saved.append(record))
    for number in range(1, RECORDS + 1):
        clerk.type(f"关于第{number}号事项的通知")
        clerk.tab(2)
        clerk.type(f"2025-03-{number % 28 + 1:02}")
        clerk.tab()
        clerk.type(str(number % 40 + 1))
        clerk.save_and_next()
        assert len(saved) == number, form._notice.text()
    rows = stored(room, like="关于第")
    assert [row["id"] for row in rows] == saved
    assert [row["title"] for row in rows] == [
        f"关于第{number}号事项的通知" for number in range(1, RECORDS + 1)
    ]
    assert {(row["year"], row["unit_code"], row["creator"]) for row in rows} == {
        (2025, "BGS", "办公室")
    }
    for number, row in enumerate(rows, start=1):
        assert row["date_from"] == f"2025-03-{number % 28 + 1:02}"
        assert row["pages"] == number % 40 + 1
    numbers = [row["number"] for row in rows]
    assert numbers == list(range(numbers[0], numbers[0] + RECORDS))
    qtbot.waitUntil(lambda: form._number.text().endswith(f"{numbers[-1] + 1:04}"))


def test_what_is_carried_over_is_marked_and_chosen_by_a_key(desk, room, clerk):
    form = begin(desk, room)
    pages, creator = form.fields["pages"], form.fields["creator"]
    assert (creator.editor.property("carried"), creator.is_carried()) == ("true", True)
    assert not pages.is_carried()
    pages.line.setFocus()
    clerk.press(Qt.Key.Key_F4)
    creator.line.setFocus()
    clerk.press(Qt.Key.Key_F4)
    fill_in(form, title="甲", date_text="2025-01-02", pages="7")
    form.next_button.click()
    assert (pages.text(), creator.text(), form.fields["title"].text()) == ("7", "", "")
    assert pages.editor.property("carried") == "true"
    form.leave_button.click()
    desk.new_button.click()
    assert (pages.is_carried(), creator.is_carried()) == (True, False)


def test_words_entered_before_are_offered_and_ctrl_enter_still_saves(desk, room, clerk, qtbot):
    form = begin(desk, room)
    fill_in(form, title="甲", date_text="2025-01-02", creator="特别工作组")
    form.next_button.click()
    fill_in(form, title="乙", date_text="2025-01-02", creator="")
    form.fields["creator"].line.setFocus()
    clerk.type("特别")
    offered = form.fields["creator"].completion
    qtbot.waitUntil(lambda: offered.words() == ["特别工作组"])
    popup = offered.completer.popup()
    qtbot.waitUntil(popup.isVisible)
    with qtbot.waitSignal(form.saved):
        qtbot.keyClick(popup, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [row["creator"] for row in stored(room, like="乙")] == ["特别"]
    form.fields["creator"].line.setFocus()
    form.fields["creator"].line.clear()
    clerk.type("特别工")
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert form.fields["creator"].text() == "特别工作组"


def test_the_last_entry_is_taken_back_by_a_key(desk, room, clerk, qtbot):
    form = begin(desk, room)
    fill_in(form, title="误录", date_text="2025-01-02")
    clerk.save_and_next()
    assert len(stored(room, like="误录")) == 1
    with qtbot.waitSignal(form.told) as told:
        clerk.press(Qt.Key.Key_F8)
    assert told.args[0].startswith("Taken back: ")
    assert stored(room, like="误录") == []
    form.undo_button.click()
    assert "No entry was made here" in form._notice.text()


def test_a_refresh_of_the_list_does_not_sweep_the_entry_away(desk, room):
    form = begin(desk, room)
    fill_in(form, title="还没写完")
    desk.refresh()
    assert desk._side.currentWidget() is form
    assert form.fields["title"].text() == "还没写完"


def test_many_are_made_at_once_after_their_numbers_were_shown(desk, room, clerk, qtbot):
    form = begin(desk, room)
    fill_in(form, title="同样的批复", date_text="2025-01-02")
    form.many.line.setFocus()
    clerk.type("5001-5006")
    qtbot.waitUntil(lambda: form._number.text().startswith("6 entries"))
    assert "5001 … " in form._number.text()
    form.save_button.click()
    assert [row["number"] for row in stored(room, like="同样的批复")] == list(range(5001, 5007))
    desk.new_button.click()
    form.many.set_text("9-3")
    form._look()
    assert form.many.problem() == "The last number lies before the first."


@pytest.mark.requirement("K-04")
def test_the_longer_of_two_periods_is_taken(desk, room):
    form = begin(desk, room)
    with room.read() as session:
        periods = dict(session.execute(select(t.retention.c.code, t.retention.c.id)).all())
    fill_in(form, title="两说", date_text="2025-01-02", other_retention_id=str(periods["D30"]))
    form.save_button.click()
    (row,) = stored(room, like="两说")
    assert row["retention_id"] == periods["D30"]


@pytest.mark.requirement("C-44", "C-10", "C-11")
def test_the_fields_follow_the_class(desk, room):
    form = begin(desk, room, "SW")
    assert form.fields["object_kind"].isVisibleTo(form)
    assert form.fields["background"].isVisibleTo(form)
    fill_in(form, title="优秀企业奖牌", date_text="2024-12-30", background="年度表彰")
    form.save_button.click()
    assert form.fields["object_kind"].problem() == ("This must be filled in this class.")
    form.fields["object_kind"].set_text("奖牌")
    form.fields["source"].set_text("市政府")
    form.save_button.click()
    (row,) = stored(room, like="优秀企业")
    with room.read() as session:
        said = dict(
            session.execute(
                select(t.description.c.field, t.description.c.value).where(
                    t.description.c.record_id == row["id"]
                )
            ).all()
        )
    assert said["object_kind"] == "奖牌"
    assert said["source"] == "市政府"
    desk.new_button.click()
    begin(desk, room, "WS")
    assert not form.fields["object_kind"].isVisibleTo(form)


@pytest.mark.parametrize(
    ("typed", "beside", "words"),
    [
        ({"date_text": "2025-02-30"}, "date_text", "This is no date."),
        ({"date_text": "0000"}, "date_text", "This is no date."),
        ({"date_text": "45000"}, "date_text", "This is no date."),
        ({"date_text": "23/2/1"}, "date_text", "This is no date."),
        ({"date_text": "2025-05-01 至 2025-01-01"}, "date_text", ""),
        ({"date_text": "2999"}, "date_text", "The date lies in the future."),
        ({"title": "长" * 20_000}, "title", "The title is too long"),
        ({"note": "一行\n" * 10_000}, "note", "This is too long"),
        ({"creator": "x" * 5_000}, "creator", "This is too long"),
    ],
    ids=str,
)  # fmt: skip
def test_what_cannot_be_is_told_at_its_field_and_kept_there(desk, room, typed, beside, words):
    form = begin(desk, room)
    fill_in(form, **{"title": "怪输入", "date_text": "2025-01-02", **typed})
    form.save_button.click()
    assert form.fields[beside].problem().startswith(words)
    assert form.fields[beside].problem()
    assert stored(room, like="怪输入") == []
    assert desk._side.currentWidget() is form


@pytest.mark.parametrize(
    ("title", "kept"),
    [
        ("怪<b>粗</b> & <<无题名>>", "怪<b>粗</b> & <<无题名>>"),
        ("怪<img src='local'/><a href=..>批准</a>", "怪<img src='local'/><a href=..>批准</a>"),
        ("怪</para><para><!-- 绝密 -->", "怪</para><para><!-- 绝密 -->"),
        ("怪\u202e过翻", "怪过翻"),
        ("怪\x1b[2J\x07", "怪[2J"),
        ("怪%s %(x)s {0}", "怪%s %(x)s {0}"),
        ("怪👍🏽\U00020bb7", "怪👍🏽\U00020bb7"),
        ("怪a\x00b", "怪ab"),
        ("怪'; DROP TABLE record;--", "怪'; DROP TABLE record;--"),
        ("怪" + "w" * 990, "怪" + "w" * 990),
    ],
    ids=str,
)  # fmt: skip
def test_odd_titles_are_kept_as_text_and_shown_as_text(desk, room, title, kept):
    form = begin(desk, room)
    fill_in(form, title=title, date_text="2025-01-02", note=title * 3)
    form.save_button.click()
    (row,) = stored(room, like="怪")
    assert row["title"] == kept
    desk.inspector._open("description")
    desk.inspector._open("history")
    assert desk.inspector._title.text().replace("\n", " ") == kept
    assert desk.inspector.width() <= desk._side.width()


def test_half_a_sign_never_reaches_the_register(desk, room):
    form = begin(desk, room)
    fill_in(form, title="怪半\ud83d字", date_text="2025-01-02", note="半\udc00")
    form.save_button.click()
    for row in stored(room, like="怪半"):
        assert not any("\ud800" <= sign <= "\udfff" for sign in row["title"] + row["note"])


def test_a_double_is_pointed_out_and_saved_all_the_same(desk, room):
    form = begin(desk, room)
    fill_in(form, title="甲件", date_text="2025-01-02", document_no="办发[2025]3号")
    form.next_button.click()
    fill_in(form, title="乙件", date_text="2025-01-02", document_no="办发〔2025〕3号")
    form._look()
    assert "has the same document number" in form.fields["document_no"].doubted()
    form.save_button.click()
    assert len(stored(room, like="乙件")) == 1


def test_an_incomplete_entry_is_kept_as_a_draft(desk, room):
    form = begin(desk, room)
    fill_in(form, title="待补的件", date_text="", creator="")
    form.status_button.click()
    (row,) = stored(room, like="待补的件")
    assert row["status"] == "draft"
    desk._last = desk._catalogue.row(row["id"])
    desk.edit_button.click()
    form.save_button.click()
    assert form.fields["creator"].problem()
    fill_in(form, date_text="2025-01-02", creator="办公室")
    form.save_button.click()
    (row,) = stored(room, like="待补的件")
    assert row["status"] == "catalogued"
    desk.edit_button.click()
    form.status_button.click()
    assert "becomes a draft again" in form.reason.problem()
    form.reason.set_text("日期存疑")
    form.status_button.click()
    (row,) = stored(room, like="待补的件")
    assert row["status"] == "draft"


def test_a_supplied_title_stands_in_brackets(desk, room):
    form = begin(desk, room)
    fill_in(form, title="自拟的题名", date_text="2025-01-02")
    form.entry.supplied.click()
    assert form.fields["title"].text() == "[自拟的题名]"
    form.entry.supplied.click()
    assert form.fields["title"].text() == "自拟的题名"
    form.entry.supplied.click()
    form.save_button.click()
    assert len(stored(room, like="[自拟的题名]")) == 1


@pytest.mark.requirement("C-08", "C-09", "K-12", "P-21")
def test_a_contract_begins_with_what_its_class_proposes(desk, room):
    form = desk.form
    desk.new_button.click()
    with room.read() as session:
        ids = dict(session.execute(select(t.category.c.code, t.category.c.id)).all())
        periods = dict(session.execute(select(t.retention.c.code, t.retention.c.id)).all())
    if "original_holders" in form.fields:
        fill_in(form, original_holders="")
    fill_in(form, category_id=str(ids["HT"]))
    assert form.fields["original_holders"].text() == ("Records room; Finance; Executing department")
    assert form.fields["retention_id"].text() == str(periods["HT10"])
    assert form.fields["level"].text() == "file"
    assert form.fields["trigger_date"].isVisibleTo(form)
    form.fields["trigger_date"].set_text("2999-01-01")
    fill_in(form, title="维修合同", date_text="2025-01-02", creator="工程部", year="2025")
    form.save_button.click()
    assert form.fields["trigger_date"].problem().startswith("This is no day that has come")
    form.fields["trigger_date"].set_text("")
    form.save_button.click()
    (row,) = stored(room, like="维修合同")
    assert (row["period_state"], row["due_on"]) == ("not_running", None)
