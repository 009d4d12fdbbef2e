"""Note sheets: P06 in a box, P07 in a file."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from reportlab.lib.units import mm

from desktop_archive.documents.catalogue_words import catalogue_word
from desktop_archive.documents.fitting import fit
from desktop_archive.documents.fonts import Face, clean
from desktop_archive.documents.form_model import LEFT, TOP
from desktop_archive.documents.label_model import Align, Box, Line, Mark, Text, text_in
from desktop_archive.documents.leaves import Leaf
from desktop_archive.documents.paper import A4
from desktop_archive.rules.catalogue_printouts import BoxNotes, FileNotes

WIDE: Final = 170.0
BOX_SHEET_HIGH: Final = 215.0
FILE_SHEET_HIGH: Final = 225.0
LINE_HIGH: Final = 12.0
_FRAME_TOP: Final = TOP + 16.5
_BOX_LINES: Final = 12
_FILE_LINES: Final = 9
_SIZES: Final = (10.5, 10.0, 9.5, 9.0)
_SIGN_WIDE: Final = 95.0


def box_note_leaves(sheet: BoxNotes, language: str) -> list[Leaf]:
    """Lay out the note sheet of a box; long notes go on to a second sheet (P06)."""
    pages = _pages(_lines(sheet.notes), _BOX_LINES)
    return [
        Leaf(A4, partial(_box_sheet, sheet, lines, number, language))
        for number, lines in enumerate(pages)
    ]


def file_note_leaves(sheet: FileNotes, language: str) -> list[Leaf]:
    """Lay out the note sheet of a file with its pages counted by kind (P07)."""
    pages = _pages(_lines(sheet.notes), _FILE_LINES)
    return [
        Leaf(A4, partial(_file_sheet, sheet, lines, number, language))
        for number, lines in enumerate(pages)
    ]


def _lines(notes: Sequence[str]) -> list[str]:
    """Return the notes as they stand on ruled lines: what is longer takes the next one."""
    found: list[str] = []
    for note in notes:
        room = (WIDE - 8) * mm
        fitted = fit(clean(note), Face.TEXT, room, _SIZES[:1], 200)
        found += fitted.lines
    return found


def _pages(lines: list[str], room: int) -> list[list[str]]:
    return [lines[start : start + room] for start in range(0, len(lines), room)] or [[]]


def _title(text: str, number: int, language: str) -> Text:
    more = catalogue_word("more", language) if number else ""
    return Text(
        x=LEFT,
        y=TOP - 1,
        width=WIDE,
        height=10,
        text=f"{text}{more}",
        sizes=(18, 16, 14),
        align=Align.CENTRE,
        bold=True,
    )


def _ruled(lines: Sequence[str], top: float, room: int) -> list[Mark]:
    """Rule lines to write on, with what is known upon them."""
    marks: list[Mark] = []
    for number in range(room):
        foot = top + (number + 1) * LINE_HIGH
        marks.append(Line(x1=LEFT + 3, y1=foot, x2=LEFT + WIDE - 3, y2=foot, width=0.15))
        if number < len(lines):
            frame = (LEFT + 4, foot - 7, WIDE - 8, 6.5)
            marks.append(text_in(frame, lines[number], _SIZES))
    return marks


def _box_sheet(sheet: BoxNotes, lines: Sequence[str], number: int, language: str) -> list[Mark]:
    named = partial(catalogue_word, language=language)
    colon = ": " if language == "en" else "："
    head = f"{named('code_or_box')}{colon}{sheet.reference}"
    signed = (
        ("arranged_by", sheet.arranged_by),
        ("arranged_on", sheet.arranged_on),
        ("checked_by", ""),
        ("checked_on", ""),
    )
    bottom = _FRAME_TOP + BOX_SHEET_HIGH - 4 * LINE_HIGH - 3
    marks: list[Mark] = [
        _title(named("box_sheet"), number, language),
        text_in((LEFT, _FRAME_TOP - 7, WIDE, 6), head, (10.5, 9.5, 9, 8)),
        Box(x=LEFT, y=_FRAME_TOP, width=WIDE, height=BOX_SHEET_HIGH, line=0.5),
        text_in((LEFT + 3, _FRAME_TOP + 1, WIDE - 6, 10), named("box_notes"), (12,), bold=True),
        *_ruled(lines, _FRAME_TOP + LINE_HIGH, _BOX_LINES),
    ]
    for place, (key, value) in enumerate(signed):
        marks += _signature(named(key), value, bottom + place * LINE_HIGH)
    return marks


def _signature(name: str, value: str, y: float) -> list[Mark]:
    """Put a name and a rule to sign on at the lower right."""
    x = LEFT + WIDE - _SIGN_WIDE
    line = y + LINE_HIGH - 2
    return [
        text_in((x, y, 32, LINE_HIGH), name, (11, 10, 9), align=Align.RIGHT),
        text_in((x + 36, y, 54, LINE_HIGH - 1), value, (11, 10, 9)),
        Line(x1=x + 34, y1=line, x2=x + _SIGN_WIDE - 4, y2=line),
    ]


def _file_sheet(sheet: FileNotes, lines: Sequence[str], number: int, language: str) -> list[Mark]:
    named = partial(catalogue_word, language=language)
    blank = "______"
    holds = catalogue_word(
        "holds", language, pages=sheet.pages or blank, text=sheet.text_pages or blank
    )
    more = catalogue_word(
        "holds_more",
        language,
        drawings=sheet.drawing_pages or blank,
        photographs=sheet.photographs or blank,
    )
    top = _FRAME_TOP
    colon = ":" if language == "en" else "："
    marks: list[Mark] = [
        _title(named("file_sheet"), number, language),
        *_named(named("code"), sheet.reference, (LEFT, top - 7, 90, 6.5)),
        *_named(named("cross_reference"), sheet.cross_reference, (LEFT + 95, top - 7, 75, 6.5)),
        Box(x=LEFT, y=top, width=WIDE, height=FILE_SHEET_HIGH, line=0.5),
        text_in((LEFT + 4, top + 2, WIDE - 8, 9), f"{named('notes')}{colon}", (12,), bold=True),
        text_in((LEFT + 12, top + 13, WIDE - 16, 9), holds, (12, 11, 10, 9)),
        text_in((LEFT + 4, top + 23, WIDE - 8, 9), more, (12, 11, 10, 9)),
        text_in((LEFT + 4, top + 33, WIDE - 8, 8), named("holds_hint"), (10.5, 9.5, 9)),
        *_ruled(lines, top + 44, _FILE_LINES),
    ]
    for place, key in enumerate(("filed_by", "checked_by")):
        y = top + FILE_SHEET_HIGH - 34 + place * 16
        marks += _signed_on(named(key), named("sign_day"), y)
    return marks


def _named(name: str, value: str, frame: tuple[float, float, float, float]) -> list[Mark]:
    """Put a name left of a rule that carries its value."""
    x, y, wide, high = frame
    from_name = 38.0 if wide < 80 else 32.0  # noqa: PLR2004  the longer name stands right
    return [
        text_in((x, y, from_name, high), name, (11, 10, 9, 8)),
        text_in((x + from_name, y, wide - from_name, high), value, (11, 10, 9, 8, 7), whole=True),
        Line(x1=x + from_name, y1=y + high - 0.5, x2=x + wide, y2=y + high - 0.5),
    ]


def _signed_on(name: str, day: str, y: float) -> list[Mark]:
    x = LEFT + WIDE - 110
    return [
        text_in((x, y, 25, 10), name, (12, 11, 10), align=Align.RIGHT),
        Line(x1=x + 27, y1=y + 9, x2=x + 66, y2=y + 9),
        text_in((x + 67, y, 41, 10), day, (11, 10, 9), align=Align.RIGHT),
    ]
