"""The loan slip and the recall notice: what is signed and what is asked for."""

from dataclasses import replace
from datetime import date

import pytest

from desktop_archive.documents.catalogue_of_forms import FORMS
from desktop_archive.documents.notices import HALF, half_marks, write_notices
from desktop_archive.documents.slip import write_slip
from desktop_archive.rules.barcodes import Barcode, Kind
from desktop_archive.rules.printouts import LoanSlip, LoanSlipLine, RecallNotice
from tests.documents.reading import codes, frames, joined, printed, text_of, touching
from tests.documents.samples import HOSTILE, LANGUAGES

LINE = LoanSlipLine(
    reference="Z109-KJ·2019·D30-0004",
    title="关于城市污水处理工程的批复",
    lent_on=date(2026, 11, 1),
    due_on=date(2026, 12, 1),
    quantity="1 件",
)
SLIP = LoanSlip(
    borrower="张龑",
    unit="办公室",
    phone="8022",
    purpose="工作查考",
    number="JY-2026-0001",
    lent_on=date(2026, 11, 1),
    lines=(LINE, LINE),
    code=Barcode(Kind.FORM, 12),
    organisation="某某市水务局档案室",
    issued_by="王五",
)
NOTICE = RecallNotice(
    number="CH-2026-0001",
    count=2,
    borrower="张龑",
    unit="办公室",
    lent_on=date(2026, 9, 1),
    due_on=date(2026, 10, 1),
    days_overdue=51,
    return_by=date(2026, 11, 28),
    lines=(LINE,),
    printed_on=date(2026, 11, 21),
    contact="王五",
    phone="8022",
    organisation="某某市水务局档案室",
    code=Barcode(Kind.FORM, 13),
)
DUTIES = {
    "en": (
        "lend",
        "alter",
        "mark, circle or annotate",
        "soil",
        "take them apart",
        "copy",
        "sealed",
    ),
    "zh-CN": ("转借", "涂改", "圈划", "标记", "批注", "污损", "拆散", "复制", "启封"),
    "zh-TW": ("轉借", "塗改", "圈劃", "標記", "批註", "污損", "拆散", "複製", "啟封"),
}


@pytest.mark.requirement("L-18")
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_slip_prints_every_duty(language):
    words = text_of(write_slip(SLIP, language=language).pdf)

    assert all(duty in words for duty in DUTIES[language])


@pytest.mark.requirement("L-03")
def test_the_slip_says_what_was_lent_and_has_a_line_to_sign():
    words = joined(write_slip(SLIP).pdf)

    for value in (
        SLIP.borrower, SLIP.unit, SLIP.number, LINE.reference, LINE.title, "2026-12-01", "8022",
        "工作查考", "借阅人签字", "共2件已收到", "王五", str(SLIP.code),
    ):  # fmt: skip
        assert value in words


def test_the_code_of_the_slip_is_read():
    found = codes(printed(write_slip(SLIP).pdf, 203.2))

    assert found == {("Code128", SLIP.code.digits), ("QRCode", SLIP.code.digits)}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("count", [0, 1, 12, 40])
def test_a_slip_of_any_length_ends_with_the_signature(language, count):
    slip = replace(SLIP, lines=(LINE,) * count)

    printout = write_slip(slip, language=language, practice=True)

    sign = {"en": "Signatureofborrower", "zh-CN": "借阅人签字", "zh-TW": "借閱人簽字"}[language]
    assert sign in "".join(text_of(printout.pdf, printout.pages - 1).split())
    assert joined(printout.pdf).count(LINE.reference) == count
    assert all("PRACTICE" in text_of(printout.pdf, page) for page in range(printout.pages))
    assert not printout.warnings


@pytest.mark.requirement("L-10")
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_recall_says_what_was_due_when_and_since_how_long(language):
    printout = write_notices([NOTICE], language=language)
    words = joined(printout.pdf)

    assert not printout.warnings
    for value in ("CH-2026-0001", "2026-09-01", "2026-10-01", "51", "2026-11-28", "张龑", "办公室"):
        assert words.count(value) >= 2, "letter and stub say the same"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("stub", [False, True])
def test_a_notice_keeps_to_its_half_of_the_sheet(language, stub):
    marks = half_marks(NOTICE, 0, language, stub=stub)

    assert not touching(marks)
    assert all(y >= 0 and y + height <= HALF for _, _, y, _, height in frames(marks))


def test_a_recall_of_many_records_goes_on_over_sheets():
    printout = write_notices([replace(NOTICE, lines=(LINE,) * 12)])

    assert printout.pages == 3
    assert joined(printout.pdf).count(LINE.reference) == 24


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_slip_and_recall_stand_any_text(text):
    line = replace(LINE, reference=text, title=text, quantity=text)
    slip = replace(SLIP, borrower=text, unit=text, purpose=text, phone=text, lines=(line,))
    notice = replace(NOTICE, borrower=text, unit=text, contact=text, number=text, lines=(line,))

    assert write_slip(slip).pages <= 2
    assert write_notices([notice]).pages == 1
    assert write_slip(slip) == write_slip(slip)
    assert write_notices([notice]) == write_notices([notice])


def test_every_form_has_a_name_in_three_languages():
    assert {"P01", "P22", "P24", "P26", "list"} <= set(FORMS)
    assert all(entry.names.of(language) for entry in FORMS.values() for language in LANGUAGES)
