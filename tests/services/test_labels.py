"""Labels: what they say, what is owed, which copy it is."""

import pytest
from sqlalchemy import select

from desktop_archive.rules.accounts import AccessRefusal, Role
from desktop_archive.rules.barcodes import Barcode, Kind
from desktop_archive.rules.label_stock import StockProblem
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.boxes import Boxes
from desktop_archive.services.labels import ALL, BY_THICKNESS, LabelKind, LabelRefusal, Labels
from desktop_archive.store import tables as t
from tests.services import builders as make
from tests.services.conftest import sign_in_as


@pytest.fixture
def labels(room):
    return Labels(room)


@pytest.fixture
def boxed(room):
    boxes = Boxes(room)
    box = boxes.add(make.a_kind_of_box(room))
    codes = [f"Z109-WS-2026-D10-{n:04}" for n in (1, 2)]
    records = [make.record(room, code=code, secrecy=at).id for at, code in enumerate(codes)]
    return boxes.put_in(records, box.id).boxes[0]


@pytest.mark.requirement("B-01")
@pytest.mark.requirement("B-04")
def test_a_box_label_says_what_the_box_holds(labels, boxed):
    (text,) = labels.collect(LabelKind.BOX).texts

    assert (text.category_code, text.year) == ("WS", 2026)
    assert (text.first, text.last) == ("Z109-WS-2026-D10-0001", "Z109-WS-2026-D10-0002")
    assert text.secrecy == 1
    assert text.serial == boxed.serial


@pytest.mark.requirement("B-02")
@pytest.mark.usefixtures("boxed")
@pytest.mark.parametrize("language", ["en", "zh-CN", "zh-TW"])
def test_labels_are_drawn_from_any_free_place(labels, language):
    batch = labels.collect(LabelKind.BOX)

    made = labels.write(batch, start=24, language=language)

    assert made.pdf.startswith(b"%PDF")
    assert made.pages == 1


@pytest.mark.requirement("B-03")
def test_printing_pays_the_debt_and_counts_the_copy(room, labels, boxed):
    batch = labels.collect(LabelKind.BOX)

    first = labels.printed(batch)
    second = labels.printed(batch)

    assert (first, second) == ({boxed.id: 1}, {boxed.id: 2})
    assert Boxes(room).owing_label() == []
    with pytest.raises(RefusedError) as refused:
        labels.collect(LabelKind.BOX)
    assert refused.value.reason is LabelRefusal.NOTHING_TO_PRINT


@pytest.mark.requirement("B-03")
def test_what_changed_while_the_printer_ran_is_still_owed(room, labels, boxed):
    batch = labels.collect(LabelKind.BOX)
    Boxes(room).put_in([make.record(room, code="Z109-WS-2026-D10-0003").id], boxed.id)

    labels.printed(batch)

    assert [row.id for row in Boxes(room).owing_label()] == [boxed.id]


def test_codes_choose_the_labels(room, labels, boxed):
    other = make.box(room, box_no="0900")
    codes = [other.code, boxed.box_no]

    assert labels.collect(LabelKind.BOX, codes).ids == (other.id, boxed.id)
    assert set(labels.collect(LabelKind.BOX, ALL).ids) == {other.id, boxed.id}


@pytest.mark.parametrize("kind", list(LabelKind))
def test_a_code_that_names_nothing_is_told(labels, kind):
    with pytest.raises(RefusedError) as refused:
        labels.collect(kind, ["9999"])

    assert refused.value.reason is LabelRefusal.UNKNOWN_CODE
    assert refused.value.facts == {"code": "9999"}


def test_files_shelves_and_readers_have_labels_too(room, labels):
    shelf, person = make.shelf(room), make.person(room)
    record = make.record(room, make.box(room, shelf))
    for kind, made in (
        (LabelKind.FILE, record),
        (LabelKind.SHELF, shelf),
        (LabelKind.PERSON, person),
    ):
        batch = labels.collect(kind, [made.code])
        assert batch.ids == (made.id,)
        assert batch == labels.collect(kind, ALL)
        assert labels.write(batch).pages == 1
        assert labels.printed(batch) == {made.id: 1}
    with room.read() as session:
        forms = list(session.execute(select(t.print_event.c.form)).scalars())
    assert forms == ["label:file", "label:shelf", "label:person"]


def test_a_box_does_not_pass_for_a_shelf(room, labels):
    box = make.box(room)

    with pytest.raises(RefusedError):
        labels.collect(LabelKind.SHELF, [Barcode(Kind.BOX, 1).digits])
    assert labels.collect_ids(LabelKind.BOX, [box.id]).ids == (box.id,)


@pytest.mark.usefixtures("boxed")
def test_a_stock_that_does_not_suit_is_refused_with_the_reason(labels):
    batch = labels.collect(LabelKind.BOX)

    with pytest.raises(RefusedError) as refused:
        labels.write(batch, start=25)

    assert refused.value.reason is StockProblem.NO_SUCH_PLACE


def test_every_design_is_for_something_and_on_some_stock(labels):
    stocks = {name for name, _, _ in labels.stocks()}

    for kind in LabelKind:
        assert labels.designs(kind)
        assert {stock for _, _, stock in labels.designs(kind)} <= stocks | {BY_THICKNESS}


@pytest.mark.usefixtures("boxed")
def test_whoever_lacks_the_right_prints_nothing(room, labels):
    batch = labels.collect(LabelKind.BOX)
    sign_in_as(room, Role.ADMINISTRATOR, login="chen")

    with pytest.raises(RefusedError) as refused:
        labels.write(batch)

    assert refused.value.reason is AccessRefusal.MISSING_RIGHT


@pytest.mark.requirement("B-03")
def test_nobody_pays_label_debt_without_signing_in(room, labels, boxed):
    batch = labels.collect(LabelKind.BOX)
    room.sign_out()

    assert labels.write(batch).pages == 1
    with pytest.raises(RefusedError) as refused:
        labels.printed(batch)

    assert refused.value.reason is AccessRefusal.NOT_SIGNED_IN
    assert [row.id for row in Boxes(room).owing_label()] == [boxed.id]


@pytest.mark.requirement("B-01")
def test_spines_take_the_sheet_of_each_box(room, labels):
    place = make.shelf(room)
    for number, thickness in enumerate((20, 50, 20)):
        make.box(room, place, f"052{number}", thickness_mm=thickness)
    batch = labels.collect(LabelKind.BOX, ALL)
    assert labels.write(batch, design="spine-accounting").pages == 2
    assert labels.write(batch, design="spine-accounting", stock="a4-spine-20").pages == 1
