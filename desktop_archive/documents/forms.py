"""Ruled lists over many pages: heads repeated, the last page filled with empty lines."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import Final

from reportlab.lib.units import mm

from desktop_archive.documents.fonts import Face, width
from desktop_archive.documents.form_model import (
    LANDSCAPE_FRAME,
    LEFT,
    PORTRAIT_FRAME,
    TOP,
    Band,
    Column,
    Form,
    Section,
    Tail,
)
from desktop_archive.documents.form_sheets import BAND_SIZES, PAD, Sheet, sheets_of
from desktop_archive.documents.form_words import form_word
from desktop_archive.documents.label_model import BAR_WIDTHS, Align, Bars, Box, Line, Mark, Text
from desktop_archive.documents.leaves import Leaf, bind, practice_marks
from desktop_archive.rules.barcodes import Barcode
from desktop_archive.rules.printed import Printout
from desktop_archive.rules.printouts import Footing

__all__ = [
    "LANDSCAPE_FRAME",
    "LEFT",
    "PORTRAIT_FRAME",
    "TOP",
    "Band",
    "Column",
    "Form",
    "Section",
    "Tail",
    "practice_marks",
    "section_leaves",
    "write_sections",
]

_TITLE_HIGH: Final = 10.0
_BAND_SHADE: Final = 0.1
_ONE_LINE_FROM: Final = 9.0
_HEADS: Final = (12.0, 11.0, 10.0, 9.0, 8.5, 8.0, 7.5, 7.0, 6.5, 6.0)
_HEAD_LINE: Final = (10.5, 9.5, 9.0, 8.0, 7.5, 7.0)


def write_sections(
    sections: Sequence[Section], footing: Footing | None, language: str, *, practice: bool = False
) -> Printout:
    """Draw lists one after the other, each from a new page, numbered throughout."""
    leaves = section_leaves(sections, footing, language)
    return bind(leaves, sections[0].form.title.of(language), practice=practice)


def section_leaves(
    sections: Sequence[Section],
    footing: Footing | None,
    language: str,
    before_and_after: tuple[int, int] = (0, 0),
) -> list[Leaf]:
    """Return the pages of lists, numbered throughout; each is laid out when it is drawn.

    The numbers go on from the pages before, and count those after.
    """
    sheets = [sheet for section in sections for sheet in sheets_of(section)]
    before, after = before_and_after
    total = before + len(sheets) + after
    return [
        Leaf(
            sheet.section.form.page,
            partial(_leaf_marks, sheet, footing, (number, total), language),
        )
        for number, sheet in enumerate(sheets, start=before + 1)
    ]


def _leaf_marks(
    sheet: Sheet, footing: Footing | None, number: tuple[int, int], language: str
) -> Iterator[Mark]:
    yield from _page_marks(sheet, language)
    yield from foot_marks(sheet.section.form.frame, footing, number, language)


def _page_marks(sheet: Sheet, language: str) -> list[Mark]:
    section = sheet.section
    form = section.form
    top = section.table_top
    marks: list[Mark] = [
        *section.extra,
        Text(
            x=LEFT + form.beside_title,
            y=min(TOP, top - section.head_lines_high - _TITLE_HIGH) - 1,
            width=form.frame[0] - 2 * form.beside_title,
            height=_TITLE_HIGH,
            text=section.title or form.title.of(language),
            sizes=(18, 16, 14, 12, 10),
            align=Align.CENTRE,
            bold=True,
        ),
        *_head_marks(section, language),
        *_table_marks(sheet, top, language),
    ]
    bottom = top + form.head_high + sum(high for _, high in sheet.rows)
    if section.tail and sheet.has_tail:
        marks += section.tail.marks(LEFT, bottom, form.frame[0])
    return marks


def _head_marks(section: Section, language: str) -> list[Mark]:
    """Put the facts of the list above its table, each into its share of the line."""
    y = section.table_top - section.head_lines_high - 0.5
    colon = ": " if language == "en" else "："
    words = [f"{name}{colon}{value}" for name, value in section.head]
    if not section.form.head_shares:
        return [_head_text("    ".join(words), LEFT, y, section.form.frame[0])] if words else []
    marks: list[Mark] = []
    waiting = iter(words)
    for shares in section.form.head_shares:
        x = LEFT
        for share in shares:
            marks.append(_head_text(next(waiting, ""), x, y, share - 2))
            x += share
        y += section.head_lines_high / len(section.form.head_shares)
    return marks


def _head_text(text: str, x: float, y: float, across: float) -> Text:
    return Text(x=x, y=y, width=across, height=6.3, text=text, sizes=_HEAD_LINE)


def _table_marks(sheet: Sheet, y: float, language: str) -> list[Mark]:
    form = sheet.section.form
    across = sum(column.width for column in form.columns)
    high = form.head_high + sum(each for _, each in sheet.rows)
    marks = _bands(sheet, y + form.head_high, across)
    marks += _uprights(sheet, y, language)
    marks.append(Box(x=LEFT, y=y, width=across, height=high, line=0.5))
    top = y + form.head_high
    for row, row_high in sheet.rows:
        marks.append(Line(x1=LEFT, y1=top, x2=LEFT + across, y2=top))
        if not isinstance(row, Band):
            marks += _row_marks(form, row, top, row_high)
        top += row_high
    return marks


def _bands(sheet: Sheet, top: float, across: float) -> list[Mark]:
    marks: list[Mark] = []
    for row, high in sheet.rows:
        if isinstance(row, Band):
            marks += [
                Box(x=LEFT, y=top, width=across, height=high, filled=True, shade=_BAND_SHADE),
                Text(
                    x=LEFT + PAD,
                    y=top + 0.3,
                    width=across - 2 * PAD,
                    height=high - 0.6,
                    text=row.text,
                    sizes=BAND_SIZES,
                    bold=True,
                ),
            ]
        top += high
    return marks


def _uprights(sheet: Sheet, y: float, language: str) -> list[Mark]:
    """Draw the heads and the rules between columns; a band is not crossed by them."""
    form = sheet.section.form
    stretches = _stretches(sheet, y)
    marks: list[Mark] = []
    x = LEFT
    for number, column in enumerate(form.columns):
        if number:
            marks += [Line(x1=x, y1=start, x2=x, y2=end) for start, end in stretches]
        marks.append(head_cell(column, x, y, form.head_high, language))
        x += column.width
    return marks


def _stretches(sheet: Sheet, y: float) -> list[tuple[float, float]]:
    """Return from where to where the rules between columns go."""
    found: list[tuple[float, float]] = []
    start, top = y, y + sheet.section.form.head_high
    for row, high in sheet.rows:
        if isinstance(row, Band):
            found.append((start, top))
            start = top + high
        top += high
    return [*found, (start, top)] if top > start else found


def head_cell(column: Column, x: float, y: float, high: float, language: str) -> Text:
    """Put the name of a column over it, as large as its longest word allows."""
    text = column.names.of(language)
    room = (column.width - 2 * PAD) * mm
    one_line = width(text, Face.TEXT, _ONE_LINE_FROM) <= room
    words = [text] if one_line else text.split()
    widest = max((width(word, Face.TEXT, 1) for word in words), default=0.0)
    breaks_anywhere = language != "en" and not one_line
    whole = tuple(size for size in _HEADS if breaks_anywhere or widest * size <= room)
    return Text(
        x=x + PAD,
        y=y + 0.3,
        width=column.width - 2 * PAD,
        height=high - 0.6,
        text=text,
        sizes=whole or _HEADS[-1:],
        align=Align.CENTRE,
        bold=True,
    )


def _row_marks(form: Form, row: tuple[str, ...], top: float, high: float) -> list[Mark]:
    marks: list[Mark] = []
    x = LEFT
    for column, text in zip(form.columns, row, strict=True):
        if text and column.is_bars:
            marks += _bars(text, x + column.width / 2, top)
        elif text:
            marks.append(
                Text(
                    x=x + PAD,
                    y=top + 0.3,
                    width=column.width - 2 * PAD,
                    height=high - 0.6,
                    text=text,
                    sizes=column.sizes,
                    face=column.face,
                    align=column.align,
                    whole=column.is_code,
                )
            )
        x += column.width
    return marks


def _bars(digits: str, middle: float, top: float) -> list[Mark]:
    """Put ten digits into a line as bars, with the digits as people read them below."""
    bars = Bars(x=0, y=top + 0.9, height=12, module=BAR_WIDTHS[1], digits=digits)
    left = middle - bars.length / 2
    shown = str(Barcode.parse(digits))
    under = Text(
        x=left,
        y=top + 13.1,
        width=bars.length,
        height=3.4,
        text=shown,
        sizes=(8.5, 8),
        face=Face.DIGITS,
        align=Align.CENTRE,
    )
    return [replace(bars, x=left), under]


def foot_marks(
    frame: tuple[float, float], footing: Footing | None, number: tuple[int, int], language: str
) -> list[Mark]:
    """Say when it was printed, of what, and which page it is."""
    across, y = frame[0], TOP + frame[1] + 2.5
    page = form_word("page", language, page=number[0], pages=number[1])
    day = form_word("printed_on", language, day=footing.printed_on) if footing else ""
    parts = (
        (LEFT, 45.0, day, Align.LEFT),
        (LEFT + 46, across - 82, footing.filters if footing else "", Align.CENTRE),
        (LEFT + across - 35, 35.0, page, Align.RIGHT),
    )
    return [
        Text(x=x, y=y, width=wide, height=5, text=text, sizes=(9, 8, 7), align=align)
        for x, wide, text, align in parts
    ]
