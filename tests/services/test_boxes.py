"""Boxes: what goes in, what may not share one, and the label that follows."""

import pytest
from sqlalchemy import insert, select, update

from desktop_archive.rules.accounts import Role
from desktop_archive.rules.barcodes import Barcode, Kind
from desktop_archive.rules.boxes import BoxingRefusal, BoxMix
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.boxes import Boxes
from desktop_archive.services.labels import LabelKind, Labels
from desktop_archive.services.masking import MASK
from desktop_archive.store import tables as t
from tests.services import builders as make
from tests.services.conftest import sign_in_as


@pytest.fixture
def boxes(room):
    return Boxes(room)


@pytest.fixture
def type_id(boxes):
    return make.a_kind_of_box(boxes._room)


def state_of(room, record, state):
    with room.act("test") as session:
        session.execute(update(t.record).where(t.record.c.id == record.id).values(state=state))


def label_is_due(room, box_id):
    with room.read() as session:
        return bool(session.execute(select(t.box.c.label_due).where(t.box.c.id == box_id)).scalar())


def mark_printed(room, box_id):
    labels = Labels(room)
    labels.printed(labels.collect_ids(LabelKind.BOX, [box_id]))


@pytest.mark.requirement("B-02")
def test_a_new_box_gets_a_barcode_and_the_next_number(room, boxes, type_id):
    make.box(room, box_no="0421")

    box = boxes.add(type_id)

    assert box.box_no == "0422"
    assert boxes.find(Barcode(Kind.BOX, box.serial).digits) == box.id
    assert boxes.find("0422") == box.id


@pytest.mark.requirement("B-02")
def test_a_box_is_found_by_the_barcode_of_another_system(room, boxes):
    box = make.box(room)
    with room.act("test") as session:
        session.execute(insert(t.alias), {"code": "KY-2019-7", "box_id": box.id})

    assert boxes.find("KY-2019-7") == box.id
    assert boxes.find("KY-2019-8") is None


@pytest.mark.requirement("B-01")
def test_the_label_says_what_lies_in_the_box(room, boxes, type_id):
    records = [make.record(room, code=f"Z109-WS-2026-D10-{n:04}").id for n in (12, 3, 7)]
    box = boxes.add(type_id)

    put = boxes.put_in(records, box.id).boxes[0]

    assert (put.first, put.last, put.count) == ("Z109-WS-2026-D10-0003", "Z109-WS-2026-D10-0012", 3)
    assert (put.category, put.year) == ("WS", 2026)


@pytest.mark.requirement("B-01")
def test_number_10_comes_after_number_9_on_the_label(room, boxes, type_id):
    records = [make.record(room, code=f"Z109-WS-2026-{n}").id for n in (10, 9)]
    box = boxes.add(type_id)

    put = boxes.put_in(records, box.id).boxes[0]

    assert (put.first, put.last) == ("Z109-WS-2026-9", "Z109-WS-2026-10")


@pytest.mark.requirement("B-03")
def test_a_new_last_number_puts_the_label_on_the_list(room, boxes, type_id):
    box = boxes.add(type_id)
    boxes.put_in([make.record(room, code="Z109-WS-2026-0001").id], box.id)
    mark_printed(room, box.id)

    boxes.put_in([make.record(room, code="Z109-WS-2026-0002").id], box.id)

    assert [row.id for row in boxes.owing_label()] == [box.id]


@pytest.mark.requirement("B-03")
def test_a_file_in_the_middle_leaves_the_label_true(room, boxes, type_id):
    box = boxes.add(type_id)
    ends = [make.record(room, code=f"Z109-WS-2026-000{n}").id for n in (1, 3)]
    boxes.put_in(ends, box.id)
    mark_printed(room, box.id)

    boxes.put_in([make.record(room, code="Z109-WS-2026-0002").id], box.id)

    assert not label_is_due(room, box.id)


@pytest.mark.requirement("B-04")
def test_a_secret_file_raises_the_level_of_the_box(room, boxes, type_id):
    box = boxes.add(type_id)
    files = [make.record(room, secrecy=level).id for level in (0, 1)]

    assert boxes.put_in(files, box.id).boxes[0].secrecy == 1


def test_taking_the_last_file_out_moves_the_number_back(room, boxes, type_id):
    box = boxes.add(type_id)
    first, last = (make.record(room, code=f"Z109-WS-2026-000{n}") for n in (1, 2))
    boxes.put_in([first.id, last.id], box.id)

    boxes.take_out([last.id])

    assert boxes.box(box.id).last == "Z109-WS-2026-0001"
    assert boxes.files([last.id])[0].box_id is None


@pytest.mark.requirement("B-07")
def test_boxing_and_unboxing_leave_a_line_in_the_ledger_each(room, boxes, type_id):
    box, record = boxes.add(type_id), make.record(room)
    boxes.put_in([record.id], box.id)
    boxes.take_out([record.id])

    with room.read() as session:
        lines = session.execute(
            select(t.movement.c.kind, t.movement.c.moved_by).order_by(t.movement.c.id)
        ).all()

    assert [tuple(line) for line in lines] == [("box", "林晓"), ("unbox", "林晓")]


@pytest.mark.requirement("B-05")
@pytest.mark.parametrize(
    ("other", "mix"), [({"year": 2019}, BoxMix.YEAR), ({"unit_code": "CW"}, BoxMix.UNIT)]
)
def test_what_should_not_share_a_box_is_asked_about(room, boxes, type_id, other, mix):
    box = boxes.add(type_id)
    records = [make.record(room).id, make.record(room, **other).id]

    with pytest.raises(RefusedError) as refused:
        boxes.put_in(records, box.id)

    assert refused.value.reason is mix
    assert boxes.contents(box.id) == []


def test_a_confirmed_mix_is_boxed_with_its_reason(room, boxes, type_id):
    box = boxes.add(type_id)
    records = [make.record(room).id, make.record(room, year=2019).id]

    boxes.put_in(records, box.id, confirmed_reason="续卷")

    with room.read() as session:
        reasons = set(session.execute(select(t.movement.c.reason)).scalars())
    assert len(boxes.contents(box.id)) == 2
    assert reasons == {"续卷"}


@pytest.mark.parametrize(
    ("values", "reason"),
    [
        ({"state": "reading"}, BoxingRefusal.NOT_IN_PLACE),
        ({"state": "proposed"}, BoxingRefusal.HELD_BY_LIST),
        ({"status": "draft"}, BoxingRefusal.DRAFT_RECORD),
    ],
)
@pytest.mark.requirement("L-33")
def test_what_is_away_is_not_boxed_elsewhere(room, boxes, type_id, values, reason):
    record, box = make.record(room, **values), boxes.add(type_id)

    with pytest.raises(RefusedError) as refused:
        boxes.put_in([record.id], box.id)

    assert refused.value.reason is reason


@pytest.mark.requirement("B-05")
def test_a_selection_is_divided_over_boxes_in_order_and_by_class(room, boxes, type_id):
    pages = 100
    records = [
        make.record(room, code=f"Z109-WS-2026-{n:04}", pages=pages, year=year).id
        for n, year in enumerate([2025, 2025, 2025, 2026])
    ]

    made = boxes.fill(list(reversed(records)), type_id)

    assert [(box.first[-4:], box.last[-4:]) for box in made.boxes] == [
        ("0000", "0001"),
        ("0002", "0002"),
        ("0003", "0003"),
    ]
    assert made.records == 4


@pytest.mark.requirement("R-19", "C-41")
def test_titles_that_not_everybody_may_read_are_masked_at_the_box(room, boxes):
    box = make.box(room)
    make.record(room, box, title="并购方案", secrecy=2)
    personal = make.record(room, box, title="病假单", personal_data=True)
    make.record(room, box, title="合同")
    assert [one.title for one in boxes.contents(box.id)] == ["并购方案", "病假单", "合同"]

    sign_in_as(room, Role.ADMINISTRATOR, login="wang")

    assert [one.title for one in boxes.contents(box.id)] == [MASK, MASK, "合同"]
    assert [one.title for one in boxes.files([personal.id])] == [MASK]
