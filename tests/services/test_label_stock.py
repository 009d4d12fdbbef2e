"""Sheets and rolls of one's own, offsets of printers, torn labels, ZPL."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from zebrafy.zebrafy_zpl import ZebrafyZPL

from desktop_archive.rules.accounts import AccessRefusal, Role
from desktop_archive.rules.label_stock import Stock, StockProblem, fault_of
from desktop_archive.rules.names import Names
from desktop_archive.rules.papers_taken import is_taken
from desktop_archive.rules.printouts import LabelManner, Overprint
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.label_rescue import LabelRescue, RescueRefusal
from desktop_archive.services.labels import ALL, LabelKind, Labels
from desktop_archive.services.printer_offsets import (
    NO_OFFSET,
    PrinterBook,
    PrinterOffset,
    measured,
)
from desktop_archive.wording import sentence
from tests.documents.reading import codes, printed
from tests.services import builders as make
from tests.services.conftest import sign_in_as

P = StockProblem
OURS = Stock(
    code="",
    names=Names("我的标签 “A”", "", ""),
    page=(210.0, 297.0),
    label=(60.0, 40.0),
    origin=(10.0, 10.0),
    pitch=(62.0, 42.0),
    grid=(3, 6),
)


@pytest.fixture
def labels(room):
    return Labels(room)


def test_a_stock_is_added_from_the_window_and_printed_on(room, labels):
    shelf = make.shelf(room)
    make.box(room, shelf)

    added = labels.stock_book.add(OURS)

    assert added.code in {name for name, _, _ in labels.stocks()}
    assert labels.stock(added.code).grid == (3, 6)
    batch = labels.collect(LabelKind.BOX, ALL)
    made = labels.write(batch, stock=added.code, start=18)
    assert {text for _, text in codes(printed(made.pdf, 203.2))} == set(batch.codes)


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"label": (0.0, 40.0)}, P.NOTHING),
        ({"page": (210.0, 0.0)}, P.NOTHING),
        ({"grid": (0, 6)}, P.NOTHING),
        ({"grid": (100, 100)}, P.TOO_MANY),
        ({"label": (211.0, 40.0)}, P.LARGER_THAN_PAGE),
        ({"pitch": (59.0, 42.0)}, P.OVERLAPPING),
        ({"origin": (40.0, 10.0)}, P.OUTSIDE_PAGE),
        ({"page": (9000.0, 297.0)}, P.TOO_LARGE),
        ({"names": Names(" ", "", "")}, P.NO_NAME),
    ],
)
def test_nonsense_measures_are_refused_in_words(labels, change, problem):
    with pytest.raises(RefusedError) as refused:
        labels.stock_book.add(replace(OURS, **change))

    assert refused.value.reason is problem
    for language in ("en", "zh-CN", "zh-TW"):
        assert "{" not in sentence(problem, language, **refused.value.facts)
    assert not labels.stock_book.folder.exists()


def test_a_name_that_is_taken_is_refused(labels):
    labels.stock_book.add(OURS)

    with pytest.raises(RefusedError) as refused:
        labels.stock_book.add(OURS)

    assert refused.value.reason is P.NAME_TAKEN
    labels.stock_book.add(replace(OURS, grid=(3, 5)), replacing=True)
    assert [one.grid for one in labels.stock_book.stocks() if "标签" in one.code] == [(3, 5)]


def test_a_file_of_stock_with_nonsense_is_told_and_the_others_stay(labels):
    labels.stock_book.add(OURS)
    (labels.stock_book.folder / "bad.toml").write_text("page = [0, 0]", "utf-8")

    (trouble,) = labels.stock_book.broken()

    assert trouble.facts["stock"] == "bad"
    assert len(labels.stocks()) > 12


def test_whoever_may_not_print_adds_no_stock(room, labels):
    sign_in_as(room, Role.ADMINISTRATOR, login="chen")

    with pytest.raises(RefusedError) as refused:
        labels.stock_book.add(OURS)

    assert refused.value.reason is AccessRefusal.MISSING_RIGHT


@given(
    st.tuples(st.floats(1, 300), st.floats(1, 300)),
    st.tuples(st.floats(1, 300), st.floats(1, 300)),
    st.tuples(st.integers(1, 12), st.integers(1, 12)),
    st.tuples(st.floats(0, 100), st.floats(0, 100)),
)
def test_what_is_not_at_fault_lies_on_its_page_and_apart(page, label, grid, origin):
    stock = replace(OURS, page=page, label=label, grid=grid, origin=origin, pitch=label)

    if fault_of(stock) is None:
        for place in range(stock.places):
            x, y = stock.corner_of(place)
            assert x + label[0] <= page[0] + 0.02
            assert y + label[1] <= page[1] + 0.02


def test_four_measurements_say_how_a_printer_is_off():
    assert measured(20, 20, 170, 257) == NO_OFFSET
    assert measured(21.5, 19, 170, 257) == PrinterOffset(1.5, -1.0)
    stretched = measured(20.2, 20, 171.7, 257)
    assert (stretched.stretch_right, round(stretched.right_mm, 2)) == (10.0, 0.0)
    assert measured(20, 20, 120, 257) is None
    assert measured(float("nan"), 20, 170, 257) is None


def test_offsets_are_kept_by_printer_and_by_form(tmp_path):
    book = PrinterBook(tmp_path / "printers.toml")
    odd = 'it\'s "quoted"\n打印机'
    book.keep(odd, PrinterOffset(1.5, -0.5, 2.0, 0.0))
    book.keep(odd, PrinterOffset(0.5, 0.0), "spine")
    book.keep("other", PrinterOffset(9.0, 9.0))

    again = PrinterBook(tmp_path / "printers.toml")

    assert again.of(odd) == PrinterOffset(1.5, -0.5, 2.0, 0.0)
    assert again.drift(odd).across_mm == 1.5
    assert again.drift(odd, "spine").across_mm == 1.0
    assert again.of("unheard of") == NO_OFFSET


@pytest.mark.parametrize(
    "text",
    [
        "nonsense [",
        "printer = 3",
        "[[printer]]\nname = 1",
        '[[printer]]\nname = "a"\nright_mm = 900',
    ],
)
def test_a_file_of_offsets_that_makes_no_sense_moves_nothing(tmp_path, text):
    path = tmp_path / "printers.toml"
    path.write_text(text, "utf-8")

    assert PrinterBook(path).of("a") == NO_OFFSET


def test_what_is_kept_of_a_printer_moves_what_is_drawn(room, labels):
    make.box(room, make.shelf(room))
    batch = labels.collect(LabelKind.BOX, ALL)
    labels.printers.keep("P", PrinterOffset(2.0, 1.0))

    moved = labels.write(batch, manner=LabelManner(drift=labels.printers.drift("P"))).pdf

    assert moved != labels.write(batch).pdf
    assert {text for _, text in codes(printed(moved, 203.2))} == set(batch.codes)


def test_a_printer_takes_what_it_lists_or_what_lies_within_its_free_sizes():
    a4 = [(210.0, 297.0)]
    assert is_taken((297.0, 210.0), a4)
    assert not is_taken((50.0, 30.0), a4)
    assert is_taken((50.0, 30.0), a4, ((20.0, 20.0), (110.0, 300.0)))
    assert not is_taken((50.0, 30.0), a4, ((60.0, 20.0), (110.0, 300.0)))


@pytest.mark.requirement("B-02")
def test_a_torn_label_is_found_by_its_last_digits_and_the_place(room, labels):
    shelf = make.shelf(room)
    box = make.box(room, shelf, "0421")
    record = make.record(room, box)
    rescue = LabelRescue(room)

    found = {one.kind: one for one in rescue.find(box.code[-4:], "1-A-03L")}

    assert found[LabelKind.BOX].id == box.id
    assert found[LabelKind.BOX].place == "1-A-03L-06-04"
    assert record.id in {one.id for one in rescue.find(record.code[-4:])}
    copies = labels.printed(labels.collect_ids(LabelKind.BOX, [box.id]))
    assert copies == {box.id: 1}
    assert labels.printed(labels.collect_ids(LabelKind.BOX, [box.id])) == {box.id: 2}


@pytest.mark.parametrize(
    ("digits", "place", "reason"),
    [
        ("7", "1-A", RescueRefusal.TOO_FEW_DIGITS),
        ("123", "", RescueRefusal.TOO_FEW_DIGITS),
        ("x", "", RescueRefusal.TOO_FEW_DIGITS),
        ("98765", "", RescueRefusal.NOTHING_LIKE_IT),
    ],
)
def test_too_little_or_nothing_is_said_in_words(room, digits, place, reason):
    with pytest.raises(RefusedError) as refused:
        LabelRescue(room).find(digits, place)

    assert refused.value.reason is reason


@pytest.mark.requirement("B-02")
@pytest.mark.parametrize("dpi", [203, 300])
def test_labels_go_to_thermal_printers_as_zpl_that_scanners_read(room, labels, dpi):
    make.box(room, make.shelf(room), fonds_id=None)
    batch = labels.collect(LabelKind.BOX, ALL)
    made = labels.write(batch, stock="roll-70x37")

    zpl = labels.as_zpl(made, dpi)

    assert zpl.startswith(b"^XA")
    (picture,) = ZebrafyZPL(zpl.decode("ascii")).to_images()
    assert {text for _, text in codes(picture.convert("L"))} == set(batch.codes)


def test_the_test_page_of_an_overprint_is_drawn_for_every_design(room, labels):
    make.box(room, make.shelf(room))
    batch = labels.collect(LabelKind.BOX, ALL)
    for design, _, _ in labels.designs(LabelKind.BOX):
        for how in Overprint:
            made = labels.write(batch, design=design, manner=LabelManner(overprint=how))
            assert made.pages == 1
    assert labels.write_mat("zh-CN").pages == 1
    assert labels.write_calibration("zh-TW").pages == 1
