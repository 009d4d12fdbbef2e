"""Substitute cards, one for each lent file, put where it stood (L-11, L-12; P20a, P20b)."""

from collections.abc import Sequence
from typing import Final

from desktop_archive.documents.fonts import DRAWING, Face
from desktop_archive.documents.form_words import form_word
from desktop_archive.documents.grid import Field, Row, grid_marks, name_field
from desktop_archive.documents.label_model import (
    Align,
    Bars,
    Line,
    Mark,
    Matrix,
    Text,
    text_in,
)
from desktop_archive.documents.paper import A4, A4_LANDSCAPE, PRACTICE_MARK, Paper
from desktop_archive.documents.words import day
from desktop_archive.rules.barcodes import Barcode
from desktop_archive.rules.printed import Printout
from desktop_archive.rules.printouts import SubstituteCard

CARD: Final = (99.0, 210.0)
CARDS_ON_A_SHEET: Final = 3
TAB: Final = 25.0
_BOLD_CODE: Final = (14.0, 12.0, 11.0, 10.0, 9.0, 8.0, 7.0)
_LARGE: Final = (16.0, 14.0, 12.0, 11.0, 10.0, 9.0, 8.0)


def write_cards(
    cards: Sequence[SubstituteCard], *, language: str = "zh-CN", practice: bool = False
) -> Printout:
    """Draw the cards on as few sheets as fit: three files to a sheet, a whole box on its own."""
    files = [card for card in cards if not card.whole_box]
    boxes = [card for card in cards if card.whole_box]
    with DRAWING:
        paper = Paper(A4_LANDSCAPE if files or not boxes else A4, form_word("card", language))
        for number, card in enumerate(files):
            column = number % CARDS_ON_A_SHEET
            if column == 0:
                paper.new_page(A4_LANDSCAPE)
            paper.draw_all(file_card(card, language, practice=practice), column * CARD[0], 0)
            if column:
                x = column * CARD[0]
                paper.draw(Line(x1=x, y1=0, x2=x, y2=CARD[1], width=0.1, dashed=True))
        for card in boxes:
            paper.new_page(A4)
            paper.draw_all(box_card(card, language, practice=practice))
        return paper.finish()


def file_card(card: SubstituteCard, language: str, *, practice: bool = False) -> list[Mark]:
    """Lay out the card of one file (P20b): the tab above the shelf says 代 and the due date."""
    left, inner, name = 7.0, 85.0, 24.0
    value = inner - name
    rows = [
        _row(
            12, name, value, form_word("reference", language), card.reference, _BOLD_CODE, code=True
        ),
        _row(24, name, value, form_word("title", language), card.title, _LARGE[2:]),
        _row(9, name, value, form_word("quantity", language), card.quantity, _LARGE[2:]),
        _row(13, name, value, form_word("home", language), card.home, _LARGE, code=True),
        _row(10, name, value, form_word("unit", language), card.unit, _LARGE[2:]),
        _row(10, name, value, form_word("borrower_phone", language), _borrower(card), _LARGE[1:]),
        _row(
            9, name, value, form_word("lent_on", language), day(card.lent_on), _LARGE[2:], code=True
        ),
        _row(10, name, value, form_word("due_on", language), day(card.due_on), _LARGE, code=True),
        _row(9, name, value, form_word("approved_by", language), card.approved_by, _LARGE[2:]),
        _row(9, name, value, form_word("issued_by", language), card.issued_by, _LARGE[2:]),
        _row(20, name, value, form_word("renewals", language), "", _LARGE),
    ]
    return [
        *_tab(card, language, practice=practice),
        text_in(
            (left, 27, inner, 8),
            form_word("card", language),
            (18, 16, 14),
            align=Align.CENTRE,
            bold=True,
        ),
        text_in(
            (left, 35, inner, 6), form_word("card_says", language), (11, 10, 9), align=Align.CENTRE
        ),
        *grid_marks(left, 43, rows),
        *_codes(card.code, bars=(left + 3.75, 184), matrix=(left + inner - 24.5, 181)),
    ]


def _tab(card: SubstituteCard, language: str, *, practice: bool) -> list[Mark]:
    """Lay out what is seen over the files: large, black only, for stock of any colour."""
    sign = form_word("card_tab", language)
    marks: list[Mark] = [
        Text(x=7, y=3, width=28, height=20, text=sign, sizes=(46, 30), bold=True, whole=True),
        Text(
            x=37,
            y=6.5,
            width=55,
            height=5,
            text=form_word("due_on", language),
            sizes=(10.5, 9),
        ),
        Text(
            x=37,
            y=11.5,
            width=55,
            height=11,
            text=day(card.due_on),
            sizes=(26, 22),
            face=Face.CODE_BOLD,
        ),
        Line(x1=0, y1=TAB, x2=CARD[0], y2=TAB, width=0.5),
    ]
    if practice:
        marks.append(text_in((37, 2, 55, 4.2), PRACTICE_MARK, (9, 8), align=Align.CENTRE))
    return marks


def box_card(card: SubstituteCard, language: str, *, practice: bool = False) -> list[Mark]:
    """Lay out the card of a whole box (P20a), a full sheet."""
    left, top, width = 25.0, 20.0, 170.0
    marks = [
        *grid_marks(left, top, _box_rows(card, language, width)),
        text_in(
            (left + 45, top + 4, 97, 14),
            form_word("card", language),
            (28, 24, 20),
            align=Align.CENTRE,
            bold=True,
        ),
        text_in(
            (left + 45, top + 19, 97, 8),
            form_word("card_says_box", language),
            (14, 12, 10),
            align=Align.CENTRE,
        ),
        *_codes(card.code, bars=(left + 4.5, top + 6), matrix=(left + width - 23.5, top + 2.5)),
    ]
    if practice:
        marks.append(text_in((left, 10, width, 7), PRACTICE_MARK, (14, 12), align=Align.CENTRE))
    return marks


def _box_rows(card: SubstituteCard, language: str, width: float) -> list[Row]:
    name = 45.0
    rest = width - name
    return [
        Row(30, (Field(width=width),)),
        _row(
            22,
            name,
            rest,
            form_word("reference", language),
            card.reference,
            (22, *_LARGE),
            code=True,
        ),
        _row(30, name, rest, form_word("title", language), card.title, (18, *_LARGE)),
        _row(22, name, rest, form_word("quantity", language), card.quantity, _LARGE),
        _row(22, name, rest, form_word("home", language), card.home, (24, 20, *_LARGE), code=True),
        _row(22, name, rest, form_word("unit", language), card.unit, _LARGE),
        _row(22, name, rest, form_word("borrower_phone", language), _borrower(card), (18, *_LARGE)),
        _split(22, language, ("lent_on", day(card.lent_on)), ("due_on", day(card.due_on))),
        _split(22, language, ("approved_by", card.approved_by), ("issued_by", card.issued_by)),
        _row(
            26, name, rest, form_word("renewals", language), "①          ②          ③", _LARGE[2:]
        ),
        _split(22, language, ("returned_on", ""), ("received_by", "")),
    ]


def _codes(code: Barcode, bars: tuple[float, float], matrix: tuple[float, float]) -> list[Mark]:
    module = 0.375
    return [
        Bars(x=bars[0], y=bars[1], height=14, module=module, digits=code.digits),
        Text(
            x=bars[0],
            y=bars[1] + 14.3,
            width=34,
            height=4,
            text=str(code),
            sizes=(10, 9),
            face=Face.DIGITS,
            align=Align.CENTRE,
        ),
        Matrix(x=matrix[0], y=matrix[1] + 3.5, module=0.875, digits=code.digits),
    ]


def _row(
    height: float,
    name: float,
    rest: float,
    title: str,
    value: str,
    sizes: tuple[float, ...],
    *,
    code: bool = False,
) -> Row:
    face = Face.CODE_BOLD if code else Face.TEXT
    return Row(
        height, (name_field(name, title), Field(width=rest, text=value, sizes=sizes, face=face))
    )


def _split(height: float, language: str, one: tuple[str, str], other: tuple[str, str]) -> Row:
    """Return a row with two named values."""
    return Row(
        height,
        (
            name_field(45, form_word(one[0], language)),
            Field(width=45, text=one[1], sizes=_LARGE),
            name_field(35, form_word(other[0], language)),
            Field(width=45, text=other[1], sizes=_LARGE, bold=other[0] == "due_on"),
        ),
    )


def _borrower(card: SubstituteCard) -> str:
    return " / ".join(each for each in (card.borrower, card.phone) if each)
