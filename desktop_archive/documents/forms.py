"""Ruled lists over many pages: heads repeated, the last page filled with empty lines."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Final

from reportlab.lib.units import mm

from desktop_archive.documents.fitting import LEADING, fit
from desktop_archive.documents.fonts import DRAWING, Face, clean, width
from desktop_archive.documents.form_words import form_word
from desktop_archive.documents.label_model import Align, Box, Line, Mark, Text
from desktop_archive.documents.paper import A4, A4_LANDSCAPE, PRACTICE_MARK, Paper
from desktop_archive.rules.names import Names
from desktop_archive.rules.printouts import Footing, Printout

LEFT: Final = 25.0
TOP: Final = 20.0
LANDSCAPE_FRAME: Final = (257.0, 175.0)
PORTRAIT_FRAME: Final = (170.0, 262.0)
_TITLE_HIGH: Final = 10.0
_HEAD_LINE_HIGH: Final = 6.5
_PAD: Final = 0.8
_GOOD_LINES: Final = 3
_MOST_LINES: Final = 8
_ONE_LINE_FROM: Final = 9.0
_BODY: Final = (10.5, 10.0, 9.5, 9.0)
_CODES: Final = (10.5, 10.0, 9.5, 9.0, 8.5, 8.0)
_HEADS: Final = (12.0, 11.0, 10.0, 9.0, 8.5, 8.0, 7.5, 7.0, 6.5, 6.0)


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its width, its name, whether it holds codes or days."""

    width: float
    names: Names
    is_code: bool = False
    align: Align = Align.LEFT

    @property
    def face(self) -> Face:
        """Return the face of its texts."""
        return Face.CODE if self.is_code else Face.TEXT

    @property
    def sizes(self) -> tuple[float, ...]:
        """Return the sizes its texts may have."""
        return _CODES if self.is_code else _BODY


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """The layout of a list; the widths of its columns fill the frame."""

    title: Names
    columns: tuple[Column, ...]
    landscape: bool = True
    head_high: float = 14.0
    row_high: float = 11.0
    beside_title: float = 0.0

    @property
    def frame(self) -> tuple[float, float]:
        """Return width and height inside the margins."""
        return LANDSCAPE_FRAME if self.landscape else PORTRAIT_FRAME

    @property
    def page(self) -> tuple[float, float]:
        """Return the size of the sheet."""
        return A4_LANDSCAPE if self.landscape else A4


@dataclass(frozen=True, slots=True)
class Tail:
    """What stands under the last line: its height, and how it is laid out from its top."""

    height: float
    marks: Callable[[float, float, float], list[Mark]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """One list of a document, with what stands above and below it."""

    form: Form
    rows: Sequence[tuple[str, ...]]
    head: tuple[tuple[str, str], ...] = ()
    tail: Tail | None = None
    extra: tuple[Mark, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class _Sheet:
    """The lines of one page with their heights."""

    section: Section
    rows: tuple[tuple[tuple[str, ...], float], ...]
    has_tail: bool


def write_sections(
    sections: Sequence[Section], footing: Footing | None, language: str, *, practice: bool = False
) -> Printout:
    """Draw lists one after the other, each from a new page, numbered throughout."""
    with DRAWING:
        paper = Paper(sections[0].form.page, sections[0].form.title.of(language))
        sheets = [sheet for section in sections for sheet in _sheets(section)]
        for number, sheet in enumerate(sheets, start=1):
            paper.new_page(sheet.section.form.page)
            paper.draw_all(_page_marks(sheet, language))
            paper.draw_all(
                _foot_marks(sheet.section.form, footing, (number, len(sheets)), language)
            )
            if practice:
                paper.draw_all(practice_marks(sheet.section.form.page[0]))
        return paper.finish()


def practice_marks(across: float) -> list[Mark]:
    """Return what stands on every page printed from the practice room."""
    wide = 62.0
    left = (across - wide) / 2
    return [
        Box(x=left, y=6, width=wide, height=8, line=0.5),
        Text(
            x=left + 1,
            y=6,
            width=wide - 2,
            height=8,
            text=PRACTICE_MARK,
            sizes=(14, 12),
            align=Align.CENTRE,
            bold=True,
        ),
    ]


def _room_for_rows(section: Section) -> float:
    above = _TITLE_HIGH + (_HEAD_LINE_HIGH if section.head else 1.5)
    return section.form.frame[1] - above - section.form.head_high


def _sheets(section: Section) -> list[_Sheet]:
    """Share the lines out over pages; the tail always finds its place on the last."""
    room = _room_for_rows(section)
    tail = section.tail.height if section.tail else 0.0
    pages: list[list[tuple[tuple[str, ...], float]]] = [[]]
    used = 0.0
    for row in section.rows:
        high = _row_high(section.form, row)
        if used + high > room and pages[-1]:
            pages.append([])
            used = 0.0
        pages[-1].append((row, high))
        used += high
    if used + tail > room:
        pages.append([])
        used = 0.0
    empty = ("",) * len(section.form.columns)
    spare = int((room - tail - used + 0.01) // section.form.row_high)
    pages[-1] += [(empty, section.form.row_high)] * spare
    last = len(pages) - 1
    return [
        _Sheet(section, tuple(rows), has_tail=section.tail is not None and number == last)
        for number, rows in enumerate(pages)
    ]


def _row_high(form: Form, row: tuple[str, ...]) -> float:
    """Return how high a line must be: it grows with its texts."""
    needed = form.row_high
    for column, text in zip(form.columns, row, strict=True):
        if len(text) > 1:
            room = (column.width - 2 * _PAD) * mm
            fitted = fit(clean(text), column.face, room, column.sizes, _GOOD_LINES)
            if fitted.cut:
                fitted = fit(clean(text), column.face, room, column.sizes[-1:], _MOST_LINES)
            needed = max(needed, len(fitted.lines) * fitted.size * LEADING / mm + 1.4)
    return needed


def _page_marks(sheet: _Sheet, language: str) -> list[Mark]:
    section = sheet.section
    form = section.form
    marks: list[Mark] = [
        *section.extra,
        Text(
            x=LEFT + form.beside_title,
            y=TOP - 1,
            width=form.frame[0] - 2 * form.beside_title,
            height=_TITLE_HIGH,
            text=form.title.of(language),
            sizes=(18, 16, 14, 12, 10),
            align=Align.CENTRE,
            bold=True,
        ),
    ]
    y = TOP + _TITLE_HIGH
    if section.head:
        marks.append(_head_line(section.head, y, form.frame[0], language))
        y += _HEAD_LINE_HIGH
    else:
        y += 1.5
    table = _table_marks(sheet, y, language)
    bottom = y + form.head_high + sum(high for _, high in sheet.rows)
    if section.tail and sheet.has_tail:
        table += section.tail.marks(LEFT, bottom, form.frame[0])
    return marks + table


def _head_line(head: tuple[tuple[str, str], ...], y: float, across: float, language: str) -> Text:
    colon = ": " if language == "en" else "："
    words = "    ".join(f"{name}{colon}{value}" for name, value in head)
    return Text(x=LEFT, y=y - 0.5, width=across, height=6, text=words, sizes=(10.5, 9.5, 9, 8))


def _table_marks(sheet: _Sheet, y: float, language: str) -> list[Mark]:
    form = sheet.section.form
    across = sum(column.width for column in form.columns)
    high = form.head_high + sum(each for _, each in sheet.rows)
    marks: list[Mark] = [Box(x=LEFT, y=y, width=across, height=high, line=0.5)]
    x = LEFT
    for number, column in enumerate(form.columns):
        if number:
            marks.append(Line(x1=x, y1=y, x2=x, y2=y + high))
        marks.append(_head_cell(column, x, y, form.head_high, language))
        x += column.width
    top = y + form.head_high
    for row, row_high in sheet.rows:
        marks.append(Line(x1=LEFT, y1=top, x2=LEFT + across, y2=top))
        marks += _row_marks(form, row, top, row_high)
        top += row_high
    return marks


def _head_cell(column: Column, x: float, y: float, high: float, language: str) -> Text:
    text = column.names.of(language)
    room = (column.width - 2 * _PAD) * mm
    one_line = width(text, Face.TEXT, _ONE_LINE_FROM) <= room
    words = [text] if one_line else text.split()
    widest = max((width(word, Face.TEXT, 1) for word in words), default=0.0)
    breaks_anywhere = language != "en" and not one_line
    whole = tuple(size for size in _HEADS if breaks_anywhere or widest * size <= room)
    return Text(
        x=x + _PAD,
        y=y + 0.3,
        width=column.width - 2 * _PAD,
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
        if text:
            marks.append(
                Text(
                    x=x + _PAD,
                    y=top + 0.3,
                    width=column.width - 2 * _PAD,
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


def _foot_marks(
    form: Form, footing: Footing | None, number: tuple[int, int], language: str
) -> list[Mark]:
    """Say when it was printed, of what, and which page it is."""
    across, y = form.frame[0], TOP + form.frame[1] + 2.5
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
