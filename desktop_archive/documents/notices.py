"""Recall notices for what is overdue: letter and stub on one sheet (L-10, P24)."""

from collections.abc import Sequence
from typing import Final

from desktop_archive.documents.fonts import DRAWING, Face
from desktop_archive.documents.form_words import form_word
from desktop_archive.documents.grid import Field, Row, grid_marks, name_field
from desktop_archive.documents.label_model import Align, Line, Mark, Matrix, text_in
from desktop_archive.documents.leaves import practice_marks
from desktop_archive.documents.paper import A4, Paper
from desktop_archive.documents.words import day
from desktop_archive.rules.printed import Printout
from desktop_archive.rules.printouts import RecallNotice

HALF: Final = 148.5
_LEFT: Final = 20.0
_WIDE: Final = 170.0
_COLUMNS: Final = (10.0, 40.0, 80.0, 14.0, 26.0)
_LINES: Final = 5
_ROW_HIGH: Final = 8.5


def write_notices(
    notices: Sequence[RecallNotice], *, language: str = "zh-CN", practice: bool = False
) -> Printout:
    """Draw one sheet for each notice: above the letter with its receipt, below the stub."""
    with DRAWING:
        paper = Paper(A4, form_word("recall", language))
        for notice in notices:
            for first in range(0, max(1, len(notice.lines)), _LINES):
                paper.new_page()
                paper.draw_all(half_marks(notice, first, language, stub=False))
                paper.draw_all(half_marks(notice, first, language, stub=True), 0, HALF)
                paper.draw(Line(x1=5, y1=HALF, x2=205, y2=HALF, width=0.2, dashed=True))
                if practice:
                    paper.draw_all(practice_marks(A4[0]), 0, -4)
                    paper.draw_all(practice_marks(A4[0]), 0, HALF - 4)
        return paper.finish()


def half_marks(notice: RecallNotice, first: int, language: str, *, stub: bool) -> list[Mark]:
    """Lay out one half of the sheet, with the lines from one number on."""
    marks = [
        *_title(notice, language, stub=stub),
        text_in((_LEFT, 29, 118, 7), _address(notice, language), (12, 11, 10, 9)),
        text_in((_LEFT, 37, _WIDE, 17), _request(notice, language), (11, 10, 9)),
        *grid_marks(_LEFT, 56, _rows(notice, first, language)),
        text_in((_LEFT, 108.5, 100, 6), _contact(notice, language), (10.5, 9, 8)),
        text_in(
            (_LEFT + 100, 108.5, 70, 6),
            f"{form_word('stamp', language)}   {day(notice.printed_on)}",
            (10.5, 9, 8),
            align=Align.RIGHT,
        ),
    ]
    return marks + _receipt(language) if not stub else marks


def _title(notice: RecallNotice, language: str, *, stub: bool) -> list[Mark]:
    title = form_word("recall", language)
    if stub:
        opening, closing = (" (", ")") if language == "en" else ("（", "）")
        title = f"{title}{opening}{form_word('recall_stub', language)}{closing}"
    number = f"{form_word('number', language)} {notice.number}"
    count = form_word("recall_count", language, count=notice.count)
    marks: list[Mark] = [
        text_in(
            (_LEFT + 30, 10.5, _WIDE - 60, 9), title, (18, 16, 14), align=Align.CENTRE, bold=True
        ),
        text_in((_LEFT, 21, 118, 6), f"{number}    {count}", (10.5, 9, 8)),
        text_in((_LEFT, 5, 52, 5), notice.organisation, (9, 8, 7)),
    ]
    if notice.code is not None:
        marks.append(Matrix(x=_LEFT + _WIDE - 16, y=14, module=0.75, digits=notice.code.digits))
        digits = (_LEFT + _WIDE - 28, 33.2, 30.0, 3.4)
        marks.append(text_in(digits, str(notice.code), (8, 7), face=Face.DIGITS, align=Align.RIGHT))
    return marks


def _address(notice: RecallNotice, language: str) -> str:
    text = form_word("recall_to", language, unit=notice.unit, name=notice.borrower)
    return " ".join(text.split())


def _request(notice: RecallNotice, language: str) -> str:
    return form_word(
        "recall_breach" if notice.for_breach else "recall_text",
        language,
        lent=day(notice.lent_on),
        due=day(notice.due_on),
        days=notice.days_overdue,
        by=day(notice.return_by),
    )


def _rows(notice: RecallNotice, first: int, language: str) -> list[Row]:
    heads = ("seq", "code", "title", "qty", "lent_on")
    rows = [
        Row(
            7,
            tuple(
                name_field(wide, form_word(head, language))
                for wide, head in zip(_COLUMNS, heads, strict=True)
            ),
        )
    ]
    for number in range(first, first + _LINES):
        texts = ("",) * len(_COLUMNS)
        if number < len(notice.lines):
            line = notice.lines[number]
            texts = (str(number + 1), line.reference, line.title, line.quantity, day(line.lent_on))
        rows.append(Row(_ROW_HIGH, tuple(_cell(place, text) for place, text in enumerate(texts))))
    return rows


def _cell(place: int, text: str) -> Field:
    code = place in {0, 1, len(_COLUMNS) - 1}
    return Field(
        width=_COLUMNS[place],
        text=text,
        sizes=(10.5, 10, 9, 8.5, 8, 7.5),
        face=Face.CODE if code else Face.TEXT,
        align=Align.CENTRE if place == 0 else Align.LEFT,
    )


def _contact(notice: RecallNotice, language: str) -> str:
    contact = f"{form_word('contact', language)} {notice.contact or '________'}"
    return f"{contact}    {form_word('phone', language)} {notice.phone or '________'}"


def _receipt(language: str) -> list[Mark]:
    """Lay out what comes back signed."""
    blank = "__________"
    names = (form_word("receipt_day", language), form_word("receipt_by", language))
    first = "    ".join(f"{name} {blank}" for name in names)
    choices = (
        form_word("receipt_now", language),
        f"{form_word('receipt_renew', language)} {blank}",
        f"{form_word('receipt_other', language)} {blank}",
    )
    return [
        Line(x1=_LEFT, y1=119, x2=_LEFT + _WIDE, y2=119, width=0.2, dashed=True),
        text_in(
            (_LEFT, 120, _WIDE, 6),
            form_word("receipt", language),
            (11, 10),
            align=Align.CENTRE,
            bold=True,
        ),
        text_in((_LEFT, 126.5, _WIDE, 6.5), first, (10.5, 9.5, 9)),
        text_in((_LEFT, 133.5, _WIDE, 6.5), "    ".join(choices), (10.5, 9.5, 9)),
    ]
