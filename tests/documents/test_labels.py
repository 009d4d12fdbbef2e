"""Labels: what stands on them, that scanners read them, that nothing overlaps."""

from dataclasses import replace

import pypdfium2
import pytest

from desktop_archive.documents.calibration import write_calibration
from desktop_archive.documents.label_model import Line, Text
from desktop_archive.documents.labels import (
    SPINE_STOCKS,
    designs,
    layout,
    spine_stock,
    stocks,
    write_labels,
    write_spines,
)
from desktop_archive.documents.paper import PRACTICE_MARK
from desktop_archive.documents.spines import item_number
from desktop_archive.rules.barcodes import Barcode, Kind
from desktop_archive.rules.label_stock import StockError, StockProblem
from desktop_archive.rules.printed import PrintProblem
from desktop_archive.rules.printouts import LabelManner, Overprint, PrinterDrift
from desktop_archive.rules.secrecy import Secrecy
from tests.documents.measuring import strokes
from tests.documents.reading import (
    codes,
    frames,
    inked,
    joined,
    printed,
    printed_part,
    text_of,
    touching,
    worn,
)
from tests.documents.samples import (
    BOX,
    DESIGNS,
    FILE,
    HOSTILE,
    LANGUAGES,
    MAT,
    PERSON,
    RARE,
    SHELF,
    filled_with,
)

EACH_DESIGN = pytest.mark.parametrize(
    ("design", "stock", "labels"), DESIGNS, ids=[f"{d[0]}-{d[1]}" for d in DESIGNS]
)


#: On these the matrix would leave too little for the bars or the words.
BARS_ONLY = {"roll-50x30", "a4-shelf-100x25"}


@pytest.mark.requirement("B-01", "B-02", "B-04")
@pytest.mark.parametrize("stock", ["a4-3x8-70x37", "a4-2x7-99x38", "roll-50x30", "roll-100x150"])
def test_a_box_label_says_what_is_in_the_box(stock):
    words = joined(write_labels([BOX], stock, "box").pdf)

    for field in (BOX.category, BOX.year, BOX.first, BOX.last, BOX.box_no, str(BOX.code), "秘密"):
        assert field in words


@pytest.mark.requirement("B-01", "B-04")
@pytest.mark.parametrize("stock", SPINE_STOCKS.values())
def test_a_spine_has_every_field_of_the_form(stock):
    words = joined(write_labels([BOX], stock, "spine").pdf)

    for field in ("全宗号", "Z109", "年度", "2019", "保管期限", "30年", "办公室", "秘密", "H012"):
        assert field in words


@pytest.mark.requirement("B-02")
@EACH_DESIGN
@pytest.mark.parametrize("dpi", [203.2, 300])
@pytest.mark.parametrize("condition", ["clean", "turned 90", "turned 3"])
def test_every_design_is_read_by_a_scanner(design, stock, labels, dpi, condition):
    """A lone label is cut from its sheet: the rest of the paper is white and slow to look at."""
    pdf, sheet = write_labels(labels, stock, design).pdf, stocks()[stock]
    label = (*sheet.corner_of(0), *sheet.label)
    picture = printed(pdf, dpi) if len(labels) > 1 else printed_part(pdf, label, dpi)

    found = codes(worn(picture, condition, dpi))

    digits = {layout_code(label) for label in labels}
    assert {code for _, code in found} == digits
    if stock not in BARS_ONLY:
        assert {symbol for symbol, _ in found} == {"Code128", "QRCode"}


@pytest.mark.requirement("B-02")
@EACH_DESIGN
def test_every_design_is_read_at_the_finest_resolution(design, stock, labels):
    sheet = stocks()[stock]
    pdf = write_labels(labels, stock, design).pdf

    found = codes(printed_part(pdf, (*sheet.corner_of(0), *sheet.label), 600))

    assert {code for _, code in found} == {layout_code(labels[0])}


def layout_code(label):
    command = getattr(label, "command", None)
    return (Barcode(Kind.COMMAND, int(command)) if command else label.code).digits


@EACH_DESIGN
@pytest.mark.parametrize("practice", [False, True])
def test_nothing_lies_upon_anything_or_beyond_the_edge(design, stock, labels, practice):
    size = stocks()[stock].label

    for label in labels:
        marks = layout(label, design, size, "en", practice=practice)

        assert not touching(marks)
        for name, x, y, width, height in frames(marks):
            assert x >= -0.01, name
            assert y >= -0.01, name
            assert x + width <= size[0] + 0.01, name
            assert y + height <= size[1] + 0.01, name
            assert width > 2, name
            assert height > 1.9, name


#: Where the rules between the cells of each form stand, in millimetres (domain 9.2).
FORMS = {
    "spine": (30, 60, 90, 135, 165, 195, 225),
    "spine-simple": (70, 110, 155, 200, 230),
    "spine-accounting": (30, 60, 90, 150, 180, 210, 235),
    "file-spine": (35, 110, 225),
}


@pytest.mark.parametrize("stock", SPINE_STOCKS.values())
@pytest.mark.parametrize("design", FORMS)
def test_the_cells_of_a_spine_stand_where_the_form_says(design, stock):
    """P12 and P13 give up some millimetres where the bars stand upright, but not on forms."""
    label = FILE if design == "file-spine" else replace(BOX, secrecy=Secrecy.NONE)
    size = stocks()[stock].label
    exact = size[0] < 41 and design in ("spine-simple", "spine-accounting")

    marks = layout(label, design, size, "en", practice=False, exact=exact)

    rules = [mark.y1 for mark in marks if isinstance(mark, Line)]
    assert rules == pytest.approx(FORMS[design], abs=0.01)
    assert size[1] == 270


def test_a_spine_says_item_numbers_where_the_rest_has_cells_of_its_own():
    assert item_number("Z109-WS·2019·D30-BGS-0001") == "0001"
    assert item_number("合同甲") == "合同甲"
    words = joined(write_labels([BOX], "a4-spine-30", "spine").pdf)
    assert "0001" in words
    assert BOX.first not in words


def test_a_chinese_title_is_written_down_the_back_of_a_file():
    marks = layout(FILE, "file-spine", (38, 270), "zh-CN", practice=False)

    columns = [mark for mark in marks if isinstance(mark, Text) and mark.text in FILE.title]
    assert len(columns) == 2
    assert columns[0].x > columns[1].x
    assert "".join(one.text for one in columns) == FILE.title


@pytest.mark.parametrize("design", ["spine", "spine-simple", "spine-accounting", "file-spine"])
def test_on_printed_paper_stand_the_values_alone(design):
    label = FILE if design == "file-spine" else BOX
    values = LabelManner(overprint=Overprint.VALUES)
    made = write_labels([label], "a4-spine-30", design, language="en", manner=values)

    words = joined(made.pdf)
    assert ("0004" if design == "file-spine" else "H012") in words
    assert "Box no." not in text_of(made.pdf)
    assert "Retention" not in words
    assert strokes(made.pdf) == ([], [])
    assert {symbol for symbol, _ in codes(printed(made.pdf, 203.2))} == {"Code128", "QRCode"}


def test_the_test_page_shows_the_form_faintly_under_the_values():
    test = LabelManner(overprint=Overprint.TEST)
    made = write_labels([BOX], "a4-spine-30", "spine", language="en", manner=test)

    assert "Retention" in joined(made.pdf)
    picture = pypdfium2.PdfDocument(made.pdf)[0].render(scale=2).to_pil().convert("L")
    rule = picture.crop((int(8 * 5.67), int(43.0 * 5.67), int(30 * 5.67), int(44.2 * 5.67)))
    assert 120 < rule.getextrema()[0] < 240


@EACH_DESIGN
@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_a_label_stands_any_text(design, stock, labels, text):
    worst = [filled_with(label, text) for label in labels]

    printout = write_labels(worst, stock, design)

    assert printout.pages == 1
    if len(text) > 600 and design != "mat":
        assert PrintProblem.TEXT_CUT in {warning.kind for warning in printout.warnings}


@EACH_DESIGN
def test_rare_names_are_printed_and_can_be_copied_from_the_page(design, stock, labels):
    names = [filled_with(label, RARE) for label in labels if design != "mat"]

    printout = write_labels(names, stock, design)

    assert PrintProblem.MISSING_CHARACTER not in {each.kind for each in printout.warnings}
    assert design == "mat" or RARE in joined(printout.pdf)


def test_a_missing_character_is_told():
    printout = write_labels([replace(FILE, title="张\U0001f600")], "roll-70x37", "file")

    assert [warning.text for warning in printout.warnings] == ["\U0001f600 U+1F600"]
    assert "张〓" in text_of(printout.pdf)


@pytest.mark.parametrize("language", LANGUAGES)
@EACH_DESIGN
def test_ordinary_labels_are_printed_whole_in_every_language(design, stock, labels, language):
    assert not write_labels(labels, stock, design, language=language).warnings


def test_a_used_sheet_is_started_at_the_first_free_label():
    printout = write_labels([BOX] * 3, "a4-3x8-70x37", "box", start=23)

    assert printout.pages == 2
    assert text_of(printout.pdf, 0).count("H012") == 2


@pytest.mark.parametrize("start", [0, 25, -1])
def test_a_place_that_the_sheet_has_not_is_refused(start):
    with pytest.raises(StockError) as refused:
        write_labels([BOX], "a4-3x8-70x37", "box", start=start)

    assert refused.value.problem is StockProblem.NO_SUCH_PLACE


def test_a_label_too_small_for_its_code_is_refused():
    with pytest.raises(StockError) as refused:
        write_labels([BOX], "a4-stamp-45x16", "box")

    assert refused.value.problem is StockProblem.TOO_SMALL


@EACH_DESIGN
def test_the_same_labels_give_the_same_bytes_and_practice_says_so(design, stock, labels):
    once = write_labels(labels, stock, design)

    assert once == write_labels(labels, stock, design)
    assert PRACTICE_MARK.replace(" ", "") in joined(
        write_labels(labels, stock, design, practice=True).pdf
    )
    assert "PRACTICE" not in text_of(once.pdf)


def test_no_labels_give_one_empty_sheet():
    assert write_labels([], "a4-3x8-70x37", "box").pages == 1


def test_every_design_names_a_stock_that_exists():
    assert {design.stock for design in designs().values()} <= set(stocks())


def test_one_design_takes_labels_of_its_own_kind_only():
    with pytest.raises(TypeError):
        write_labels([SHELF], "a4-spine-30", "spine")


def test_a_printer_that_is_off_is_corrected():
    drift = PrinterDrift(across_mm=1.5, down_mm=-0.5, stretch_down=10)

    straight = printed(write_labels([BOX], "a4-2x7-99x38", "box").pdf, 203.2)
    moved = printed(
        write_labels([BOX], "a4-2x7-99x38", "box", manner=LabelManner(drift=drift)).pdf, 203.2
    )

    left, top = (inked(straight)[i] - inked(moved)[i] for i in (0, 1))
    assert left == pytest.approx(1.5 * 8, abs=1)
    assert top == pytest.approx((15.15 - (15.15 + 0.5) / 1.01) * 8, abs=1)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_calibration_page_is_true_to_size(language):
    printout = write_calibration(language=language)

    left, top, right, bottom = inked(printed(printout.pdf, 254))
    assert (left, top) == (pytest.approx(200, abs=1.5), pytest.approx(200, abs=1.5))
    assert (right - left, bottom - top) == (
        pytest.approx(1700, abs=3),
        pytest.approx(2570, abs=3),
    )
    assert not printout.warnings


@pytest.mark.parametrize("stock", stocks())
@pytest.mark.parametrize(
    ("design", "label"),
    [
        ("box", BOX),
        ("spine", BOX),
        ("spine-accounting", BOX),
        ("file", FILE),
        ("file-spine", FILE),
        ("shelf", SHELF),
        ("person", PERSON),
        ("mat", MAT[0]),
    ],
)
def test_every_design_suits_every_stock_or_is_refused(design, label, stock):
    sheet = stocks()[stock]
    smallest = (16, 150) if "spine" in design else (48, 20 if design == "shelf" else 28)
    if sheet.label[0] < smallest[0] or sheet.label[1] < smallest[1]:
        with pytest.raises(StockError):
            write_labels([label], stock, design)
        return

    printout = write_labels([label], stock, design)

    marks = layout(label, design, sheet.label, "zh-CN", practice=False)
    assert not touching(marks)
    found = codes(printed_part(printout.pdf, (*sheet.corner_of(0), *sheet.label), 300))
    assert {code for _, code in found} == {layout_code(label)}


@pytest.mark.requirement("B-01")
@pytest.mark.parametrize(
    ("thickness", "stock"),
    [(15, "a4-spine-20"), (20, "a4-spine-20"), (27, "a4-spine-20"), (28, "a4-spine-30"),
     (40, "a4-spine-40"), (60, "a4-spine-50")],
)  # fmt: skip
def test_a_spine_is_never_broader_than_its_box(thickness, stock):
    assert spine_stock(thickness) == stock


@pytest.mark.requirement("B-01", "B-04")
def test_spines_of_different_boxes_lie_on_sheets_of_their_thickness():
    boxes = [replace(BOX, spine_mm=thick, box_no=f"H{thick}") for thick in (50, 20, 50)]
    printout = write_spines(boxes, "spine-accounting", practice=True)
    assert printout.pages == 2
    words = [joined_page(printout.pdf, page) for page in range(2)]
    assert ("H20" in words[0], words[1].count("H50")) == (True, 2)
    assert all(field in words[1] for field in ("目录号", "案卷号", "册次", "盒号", "保管期限"))
    assert all("PRACTICE" in word for word in words)


def joined_page(pdf, page):
    return "".join(text_of(pdf, page).split())
