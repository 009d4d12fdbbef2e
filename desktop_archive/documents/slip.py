"""The loan slip: what was lent, the borrower's duties, the signature of receipt (L-03, L-18)."""

from typing import Final

from desktop_archive.documents.fonts import Face
from desktop_archive.documents.form_code import form_code_marks
from desktop_archive.documents.form_words import DUTIES, form_word
from desktop_archive.documents.forms import LEFT, Column, Form, Section, Tail, write_sections
from desktop_archive.documents.grid import NAME_SIZES, Field, Row, grid_marks, name_field
from desktop_archive.documents.label_model import Align, Frame, Mark, Text, text_in
from desktop_archive.documents.words import day
from desktop_archive.rules.names import Names
from desktop_archive.rules.printed import Printout
from desktop_archive.rules.printouts import Footing, LoanSlip

_FORM: Final = Form(
    title=Names("Loan Slip", "档案借阅单", "檔案借閱單"),
    landscape=False,
    head_high=9.0,
    row_high=9.0,
    beside_title=44.0,
    columns=(
        Column(10, Names("No.", "序号", "序號"), is_code=True, align=Align.CENTRE),
        Column(46, Names("Reference code", "档号", "檔號"), is_code=True),
        Column(58, Names("Title", "题名", "題名")),
        Column(14, Names("Qty", "数量", "數量")),
        Column(21, Names("Date out", "借出日期", "借出日期"), is_code=True, align=Align.CENTRE),
        Column(21, Names("Date due", "应还日期", "應還日期"), is_code=True, align=Align.CENTRE),
    ),
)
_TAIL_HIGH: Final = 92.0
_DUTY_HIGH: Final = 5.6


def write_slip(slip: LoanSlip, *, language: str = "zh-CN", practice: bool = False) -> Printout:
    """Draw the slip the borrower signs; one is kept, one is taken along (L-03, L-18)."""
    rows = [
        (
            str(number),
            line.reference,
            line.title,
            line.quantity,
            day(line.lent_on),
            day(line.due_on),
        )
        for number, line in enumerate(slip.lines, start=1)
    ]
    head = (
        (form_word("borrower", language), slip.borrower),
        (form_word("unit", language), slip.unit),
        (form_word("number", language), slip.number),
    )
    section = Section(
        form=_FORM,
        rows=rows,
        head=tuple((name, value) for name, value in head if value),
        tail=Tail(_TAIL_HIGH, lambda x, y, wide: _tail(slip, (x, y, wide), language)),
        extra=tuple(_code(slip)),
    )
    footing = Footing(printed_on=slip.lent_on, filters=slip.organisation)
    return write_sections([section], footing, language, practice=practice)


def _code(slip: LoanSlip) -> list[Mark]:
    """Put the code of the form top right, the matrix top left, beside the title."""
    if slip.code is None:
        return []
    return form_code_marks(slip.code, LEFT + _FORM.frame[0])


def _tail(slip: LoanSlip, place: tuple[float, float, float], language: str) -> list[Mark]:
    x, y, wide = place
    marks: list[Mark] = [
        _line(form_word("duties", language), (x, y + 3, wide, 6), bold=True),
    ]
    for number, duty in enumerate(DUTIES):
        column, row = divmod(number, len(DUTIES) // 2)
        left = x + 2 + column * wide / 2
        top = y + 9.5 + row * _DUTY_HIGH
        text = f"{number + 1}. {duty.of(language)}"
        marks.append(_line(text, (left, top, wide / 2 - 4, _DUTY_HIGH)))
    received = form_word("received", language, count=len(slip.lines))
    marks.append(_line(received, (x, y + 35, wide, 7)))
    return marks + grid_marks(x, y + 44, _signatures(slip, language))


def _signatures(slip: LoanSlip, language: str) -> list[Row]:
    half = 50.0
    date = form_word("ymd", language)
    return [
        Row(
            11,
            (
                name_field(35, form_word("purpose", language)),
                Field(width=half, text=slip.purpose),
                name_field(35, form_word("phone", language)),
                Field(width=half, text=slip.phone),
            ),
        ),
        Row(
            17,
            (
                name_field(35, form_word("sign_borrower", language)),
                Field(width=half),
                name_field(35, form_word("sign_day", language)),
                Field(width=half, text=date, sizes=NAME_SIZES, align=Align.CENTRE),
            ),
        ),
        Row(
            17,
            (
                name_field(35, form_word("issued_by", language)),
                Field(width=half, text=slip.issued_by),
                name_field(35, form_word("sign_day", language)),
                Field(width=half, text=day(slip.lent_on), face=Face.CODE, align=Align.CENTRE),
            ),
        ),
    ]


def _line(text: str, frame: Frame, *, bold: bool = False) -> Text:
    return text_in(frame, text, (11, 10, 9, 8), bold=bold)
