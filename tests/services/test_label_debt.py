"""Label debt: whatever changes what a printed label says puts it on the list, with the reason."""

import pytest
from sqlalchemy import text as sql

from desktop_archive.rules.accounts import Role
from desktop_archive.rules.label_debt import LabelField, differences
from desktop_archive.services.boxes import Boxes
from desktop_archive.services.label_debt import LabelDebt
from desktop_archive.services.labels import ALL, LabelKind, LabelManner, Labels
from desktop_archive.services.masking import MASK
from desktop_archive.services.shelves import Stacks
from desktop_archive.store import tables as t
from desktop_archive.wording.label_debts import debt_words
from tests.services import builders as make
from tests.services.conftest import sign_in_as

F = LabelField


@pytest.fixture
def debt(room):
    return LabelDebt(room)


@pytest.fixture
def shelf(room):
    return make.shelf(room)


@pytest.fixture
def boxed(room, shelf):
    boxes = Boxes(room)
    box = make.box(room, shelf, "0421")
    records = [make.record(room, code=f"Z109-WS-2026-D10-{n:04}").id for n in (1, 2)]
    return boxes.put_in(records, box.id).boxes[0]


def print_all(room, kind=LabelKind.BOX, *, with_place=False):
    labels = Labels(room)
    labels.printed(labels.collect(kind, ALL), with_place=with_place)


def change(room, table, key, **values):
    """Change a row in whatever way a desk of tomorrow may."""
    with room.act("describe") as session:
        session.execute(table.update().where(table.c.id == key).values(**values))


def said(debt, kind=LabelKind.BOX):
    return [
        {(one.field, one.was, one.now) for one in owed.differences}
        for owed in debt.owed(kind, "en")
    ]


@pytest.mark.requirement("B-03")
def test_a_label_never_printed_is_owed_and_says_so(debt, boxed):
    (owed,) = debt.owed(LabelKind.BOX, "en")

    assert (owed.id, owed.name, owed.copies) == (boxed.id, "0421", 0)
    assert debt_words(owed, "en") == "Never printed yet."


@pytest.mark.requirement("B-03")
def test_more_in_the_box_owes_a_label_with_what_it_says_and_should_say(room, debt, boxed):
    print_all(room)
    assert debt.owed(LabelKind.BOX, "en") == []

    more = make.record(room, code="Z109-WS-2026-D10-0003", secrecy=2).id
    Boxes(room).put_in([more], boxed.id, "one matter")

    (owed,) = debt.owed(LabelKind.BOX, "en")
    assert debt_words(owed, "en") == (
        "Last number: the label says Z109-WS-2026-D10-0002, it should say Z109-WS-2026-D10-0003; "
        "Secrecy: not on the label, it should say Secret (秘密)"
    )
    assert (owed.copies, len(debt.owed(LabelKind.BOX, "en"))) == (1, 1)


@pytest.mark.requirement("B-03")
@pytest.mark.parametrize(
    ("column", "value", "field"),
    [
        ("box_no", "0999", F.BOX_NO),
        ("year", 1999, F.YEAR),
        ("unit_code", "RSC", F.UNIT),
        ("highest_secrecy", 1, F.SECRECY),
        ("first_code", "Z109-0", F.FIRST),
    ],
)
def test_each_thing_a_box_label_says_is_watched(room, debt, boxed, column, value, field):
    print_all(room)

    change(room, t.box, boxed.id, **{column: value})

    (found,) = debt.owed(LabelKind.BOX, "en")
    assert [one.field for one in found.differences] == [field]


@pytest.mark.requirement("B-03")
def test_what_is_changed_back_is_owed_no_more(room, debt, boxed):
    print_all(room)
    change(room, t.box, boxed.id, box_no="0999")
    assert len(debt.owed(LabelKind.BOX, "en")) == 1

    change(room, t.box, boxed.id, box_no="0421")

    assert len(debt.owed(LabelKind.BOX, "en")) == 0


@pytest.mark.requirement("B-03")
def test_a_class_called_otherwise_makes_its_labels_wrong(room, debt, boxed):
    print_all(room)
    with room.read() as session:
        key = session.execute(
            sql("SELECT category_id FROM box WHERE id = :id"), {"id": boxed.id}
        ).scalar_one()

    change(room, t.category, key, name_zh_cn="文书类")

    (found,) = debt.owed(LabelKind.BOX, "zh-CN")
    assert [(one.field, one.now) for one in found.differences] == [(F.CATEGORY, "文书类")]


@pytest.mark.requirement("B-03")
@pytest.mark.parametrize(("with_place", "owed"), [(True, 1), (False, 0)])
def test_a_moved_box_owes_a_label_when_its_label_says_the_place(
    room, debt, boxed, with_place, owed
):
    print_all(room, with_place=with_place)

    Stacks(room).place(boxed.id, make.shelf(room, "1-A-03L-06-05").id)

    assert len(debt.owed(LabelKind.BOX, "en")) == owed
    assert [one[0] for told in said(debt) for one in told] == [F.PLACE] * owed


@pytest.mark.requirement("B-03")
@pytest.mark.parametrize(
    ("column", "value", "field"),
    [("title", "改名", F.TITLE), ("secrecy", 2, F.SECRECY), ("year", 1999, F.YEAR)],
)
@pytest.mark.usefixtures("boxed")
def test_each_thing_a_file_label_says_is_watched(room, debt, column, value, field):
    print_all(room, LabelKind.FILE)
    assert len(debt.owed(LabelKind.FILE, "en")) == 0
    with room.read() as session:
        key = session.execute(sql("SELECT min(id) FROM record")).scalar_one()

    change(room, t.record, key, **{column: value})

    (found,) = debt.owed(LabelKind.FILE, "en")
    assert [one.field for one in found.differences] == [field]


@pytest.mark.requirement("B-03")
def test_a_box_numbered_anew_makes_the_labels_of_its_files_wrong(room, debt, boxed):
    print_all(room, LabelKind.FILE)

    change(room, t.box, boxed.id, box_no="0999")

    assert len(debt.owed(LabelKind.FILE, "en")) == 2
    assert said(debt, LabelKind.FILE) == [{(F.BOX_NO, "0421", "0999")}] * 2


@pytest.mark.requirement("B-03")
def test_a_shelf_label_is_wrong_when_other_boxes_stand_there(room, debt, boxed, shelf):
    print_all(room, LabelKind.SHELF)
    assert len(debt.owed(LabelKind.SHELF, "en")) == 0

    Stacks(room).place(boxed.id, make.shelf(room, "1-A-03L-06-05").id)

    (owed,) = debt.owed(LabelKind.SHELF, "en")
    assert owed.id == shelf.id
    assert {one.field for one in owed.differences} == {F.FIRST, F.LAST}
    assert "should say nothing" in debt_words(owed, "en")


@pytest.mark.requirement("B-03")
def test_printing_pays_and_what_changed_meanwhile_stays_owed(room, debt, boxed):
    labels = Labels(room)
    batch = labels.collect(LabelKind.BOX, ALL)
    change(room, t.box, boxed.id, unit_code="RSC")

    labels.printed(batch)

    assert [{one[0] for one in told} for told in said(debt)] == [{F.UNIT}]
    labels.printed(labels.collect(LabelKind.BOX, ALL))
    assert debt.owed(LabelKind.BOX, "en") == []


def test_a_title_with_breaks_does_not_shift_the_rest():
    assert differences("record", "A\nx\n\n\n0\n1", "A\nx\ny\n\n\n0\n1", "en") != ()
    assert differences("box", "", "anything", "en") == ()


@pytest.mark.requirement("B-02")
def test_the_copy_is_counted_and_shown(room, debt, boxed):
    print_all(room)
    print_all(room)
    change(room, t.box, boxed.id, box_no="0999")

    (owed,) = debt.owed(LabelKind.BOX, "en")

    assert owed.copies == 2
    assert owed.printed_at


@pytest.mark.usefixtures("boxed")
def test_the_place_stands_on_the_label_only_when_wanted(room):
    labels = Labels(room)
    batch = labels.collect(LabelKind.BOX, ALL)
    (text,) = batch.texts
    assert text.place
    plain = labels.write(batch).pdf
    assert plain != labels.write(batch, manner=LabelManner(with_place=True)).pdf


@pytest.mark.requirement("R-19", "C-41")
@pytest.mark.parametrize("guard", [{"secrecy": 2}, {"personal_data": True}])
def test_titles_that_not_everybody_may_read_are_masked_in_the_list(room, debt, guard):
    key = make.record(room, title="并购方案", code="Z109-7", **guard).id
    print_all(room, LabelKind.FILE)
    change(room, t.record, key, title="并购方案（二）")
    (seen,) = debt.owed(LabelKind.FILE, "en")
    sign_in_as(room, Role.ADMINISTRATOR, login="wang")

    (hidden,) = debt.owed(LabelKind.FILE, "en")

    assert (seen.about, seen.differences[0].was) == ("并购方案（二）", "并购方案")
    assert (hidden.name, hidden.about) == (seen.name, MASK)
    # Not even which of its words was changed.
    assert hidden.differences == ()
