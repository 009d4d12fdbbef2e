"""The cover of a file (P08): on plain paper, or its values over a printed form."""

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from types import MappingProxyType
from typing import Final

from desktop_archive.documents.catalogue_words import catalogue_word
from desktop_archive.documents.fonts import Face
from desktop_archive.documents.grid import Field, Row, grid_marks, name_field
from desktop_archive.documents.label_model import Align, Mark, Text
from desktop_archive.documents.leaves import Leaf
from desktop_archive.documents.overprint import faint
from desktop_archive.documents.paper import A4
from desktop_archive.rules.catalogue_printouts import CoverKind, FileCover

PRINTED_COVER: Final = (220.0, 310.0)
"""The printed cover that is drawn over: width and height."""
_TITLE_WIDE: Final = 130.0
_LEFT: Final = 25.0
_WIDE: Final = 170.0
_UNKNOWN: Final = "    "
_TITLE_SIZES: Final = (22, 20, 18, 16, 14, 12, 10.5, 9)


def file_cover_leaves(cover: FileCover, language: str) -> list[Leaf]:
    """Lay out the cover of a file of documents, of science and technology, or of accounts."""
    size = PRINTED_COVER if cover.values_only else A4
    return [Leaf(size, partial(_cover, cover, size[0], language))]


def _cover(cover: FileCover, page: float, language: str) -> list[Mark]:
    layout = _LAYOUTS[cover.kind]
    values = layout(cover, page, language)
    if not cover.with_form:
        return values
    form = layout(FileCover(kind=cover.kind), page, language)
    return [*map(faint, form), *values]


def _centred(y: float, text: str, sizes: tuple[float, ...], frame: tuple[float, float]) -> Text:
    """Put a text in the middle of the page; the frame is its width and the page's."""
    wide, page = frame
    high = 30.0 if wide == _TITLE_WIDE else 14.0
    return Text(
        x=(page - wide) / 2,
        y=y - high / 2,
        width=wide,
        height=high,
        text=text,
        sizes=sizes,
        align=Align.CENTRE,
        bold=True,
    )


def _documents(cover: FileCover, page: float, language: str) -> list[Mark]:
    """Lay out the cover of a file of documents (GB/T 9705)."""
    left = (page - _WIDE) / 2 if page == PRINTED_COVER[0] else _LEFT
    named = partial(catalogue_word, language=language)
    first, last = _month(cover.first, language), _month(cover.last, language)
    held = _in_file(cover, language)
    span = _span(cover, first, last, language)
    rows = [
        Row(14, _pair(span, named("retention"), cover.retention, cover)),
        Row(14, _pair(held, named("filing_no"), cover.filing_no, cover)),
    ]
    names = ("fonds_no", "catalogue_no", "file_no")
    return [
        _centred(40, cover.fonds, (22, 20, 18, 16, 14), (_WIDE, page)),
        _centred(62, cover.category, (18, 16, 14, 12), (_WIDE, page)),
        _centred(105, cover.title, _TITLE_SIZES, (_TITLE_WIDE, page)),
        *_grid(left, 195, rows, cover),
        *_boxed((page - 90) / 2, 235, names, cover, language),
    ]


def _span(cover: FileCover, first: str, last: str, language: str) -> str:
    if cover.values_only:
        return "    ".join(each for each in (first, last) if each)
    return catalogue_word(
        "from_to", language, first=first or _UNKNOWN * 2, last=last or _UNKNOWN * 2
    )


def _in_file(cover: FileCover, language: str) -> str:
    if cover.values_only:
        return f"{cover.items or _UNKNOWN}    {cover.pages}"
    items, pages = cover.items or _UNKNOWN, cover.pages or _UNKNOWN
    return catalogue_word("in_file", language, items=items, pages=pages)


def _month(day: str, language: str) -> str:
    """Return year and month of a day in words; what is unknown stays out."""
    year, month = day[:4], day[5:7]
    if not month:
        return year
    return catalogue_word("year_month", language, year=year, month=month)


def _pair(text: str, name: str, value: str, cover: FileCover) -> tuple[Field, ...]:
    shown = "" if cover.values_only else name
    return (
        Field(width=90, text=text, sizes=(14, 12, 10.5, 9.5, 9, 8), align=Align.CENTRE),
        name_field(30, shown),
        Field(width=50, text=value, sizes=(14, 12, 10.5, 9.5, 9, 8), align=Align.CENTRE),
    )


def _grid(x: float, y: float, rows: list[Row], cover: FileCover) -> list[Mark]:
    """Rule rows of cells, or leave the rules to the printed form."""
    marks = grid_marks(x, y, rows)
    return [mark for mark in marks if isinstance(mark, Text)] if cover.values_only else marks


def _boxed(x: float, y: float, names: Iterable[str], cover: FileCover, language: str) -> list[Mark]:
    """Put values under their names into cells of 30 x 10."""
    values: Mapping[str, str] = {
        "fonds_no": cover.fonds_no,
        "catalogue_no": cover.catalogue_no,
        "file_no": cover.file_no,
        "box": cover.box_no,
    }
    keys = tuple(names)
    heads = tuple(
        name_field(30, "" if cover.values_only else catalogue_word(key, language)) for key in keys
    )
    cells = tuple(
        Field(width=30, text=values[key], face=Face.CODE, align=Align.CENTRE) for key in keys
    )
    return _grid(x, y, [Row(10, heads), Row(10, cells)], cover)


def _science(cover: FileCover, page: float, language: str) -> list[Mark]:
    """Lay out the cover of a file of science and technology (GB/T 11822)."""
    left = (page - _WIDE) / 2 if page == PRINTED_COVER[0] else _LEFT
    code = Row(
        12,
        (
            name_field(28, "" if cover.values_only else catalogue_word("code", language)),
            Field(width=67, text=cover.reference, face=Face.CODE),
        ),
    )
    rows = _named_rows(
        (
            ("filing_unit", cover.unit),
            ("inclusive_dates", _between(cover.first, cover.last)),
            ("retention", cover.retention),
            ("secrecy", cover.secrecy),
        ),
        cover,
        language,
    )
    return [
        *_grid(left + _WIDE - 95, 30, [code], cover),
        _centred(105, cover.title, _TITLE_SIZES, (_TITLE_WIDE, page)),
        *_grid(left + 15, 185, rows, cover),
    ]


def _accounts(cover: FileCover, page: float, language: str) -> list[Mark]:
    """Lay out the front of a box of accounts."""
    left = (page - _WIDE) / 2 if page == PRINTED_COVER[0] else _LEFT
    rows = _named_rows(
        (
            ("time", _between(cover.first, cover.last)),
            ("files", cover.items),
            ("sheets", cover.pages),
            ("retention", cover.retention),
        ),
        cover,
        language,
    )
    return [
        _centred(40, cover.fonds, (22, 20, 18, 16, 14), (_WIDE, page)),
        _centred(105, cover.title, _TITLE_SIZES, (_TITLE_WIDE, page)),
        *_grid(left + 15, 165, rows, cover),
        *_boxed(
            (page - 120) / 2, 235, ("fonds_no", "catalogue_no", "file_no", "box"), cover, language
        ),
    ]


def _between(first: str, last: str) -> str:
    return " – ".join(dict.fromkeys(day for day in (first, last) if day))


def _named_rows(facts: Iterable[tuple[str, str]], cover: FileCover, language: str) -> list[Row]:
    return [
        Row(
            14,
            (
                name_field(40, "" if cover.values_only else catalogue_word(key, language)),
                Field(width=100, text=value, sizes=(14, 12, 10.5, 9.5, 9, 8)),
            ),
        )
        for key, value in facts
    ]


_LAYOUTS: Final[Mapping[CoverKind, Callable[[FileCover, float, str], list[Mark]]]] = (
    MappingProxyType(
        {
            CoverKind.DOCUMENTS: _documents,
            CoverKind.SCIENCE: _science,
            CoverKind.ACCOUNTS: _accounts,
        }
    )
)
