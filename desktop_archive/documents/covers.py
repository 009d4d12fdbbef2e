"""Covers and front labels: P02 of a list, P08 of a file, P09 of a box."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from desktop_archive.documents.catalogue_words import catalogue_word
from desktop_archive.documents.fonts import Face
from desktop_archive.documents.label_model import Align, Line, Mark, Text, text_in
from desktop_archive.documents.leaves import Leaf
from desktop_archive.documents.paper import A4
from desktop_archive.rules.catalogue_printouts import FrontLabels, ListCover

FRONT_LABEL: Final = (150.0, 60.0)
"""Width and height of P09."""
LABELS_ON_PAGE: Final = 3
_GAP: Final = 10.0
_DOUBLE_GAP: Final = 1.0
_TITLE_MIDDLE: Final = 95.0
_FIRST_LINE: Final = 150.0
_PITCH: Final = 16.0
_NAMES_END: Final = 75.0
_LINE_START: Final = 80.0
_LINE_LONG: Final = 110.0
_PRACTICE_AT: Final = (6.0, 8.0)


def list_cover_leaves(cover: ListCover, language: str) -> list[Leaf]:
    """Lay out the cover under which lists are bound (P02)."""
    return [Leaf(A4, partial(_list_cover, cover, language))]


def _list_cover(cover: ListCover, language: str) -> list[Mark]:
    marks: list[Mark] = [
        Text(
            x=25,
            y=_TITLE_MIDDLE - 15,
            width=170,
            height=30,
            text=catalogue_word("item_list", language),
            sizes=(36, 32, 28, 24),
            align=Align.CENTRE,
            bold=True,
            whole=True,
        )
    ]
    facts = [
        ("fonds_no", cover.fonds_no),
        ("fonds_title", cover.fonds),
        ("year", cover.year),
        ("retention", cover.retention),
        ("unit_subject", cover.unit),
    ]
    if cover.span:
        facts.append(("span", cover.span))
    for number, (key, value) in enumerate(facts):
        marks += _ruled(catalogue_word(key, language), value, _FIRST_LINE + number * _PITCH)
    return marks


def _ruled(name: str, value: str, y: float) -> list[Mark]:
    """Put a name left of a rule and its value upon it."""
    end = _LINE_START + _LINE_LONG
    return [
        text_in((15, y - 9, _NAMES_END - 15, 9), name, (16, 14, 12), align=Align.RIGHT),
        text_in((_LINE_START + 2, y - 11, _LINE_LONG - 4, 11), value, (16, 14, 12, 10.5, 9)),
        Line(x1=_LINE_START, y1=y, x2=end, y2=y),
    ]


def front_label_leaves(labels: FrontLabels) -> list[Leaf]:
    """Lay out box front labels, three on a page (P09)."""
    pages = range(0, len(labels.fonds), LABELS_ON_PAGE)
    return [
        Leaf(A4, partial(_front_labels, labels.fonds[first : first + LABELS_ON_PAGE]), _PRACTICE_AT)
        for first in pages
    ]


def _front_labels(names: Sequence[str]) -> list[Mark]:
    width, height = FRONT_LABEL
    left = (A4[0] - width) / 2
    top = (A4[1] - LABELS_ON_PAGE * height - (LABELS_ON_PAGE - 1) * _GAP) / 2
    marks: list[Mark] = []
    for number, name in enumerate(names):
        marks += _front_label(name, left, top + number * (height + _GAP))
    return marks


def _front_label(name: str, x: float, y: float) -> list[Mark]:
    """Put one front label onto the page, with fine lines to cut along."""
    width, height = FRONT_LABEL
    corners = ((x, y, 1, 1), (x + width, y, -1, 1), (x, y + height, 1, -1))
    last = (x + width, y + height, -1, -1)
    cuts: list[Mark] = []
    for left, top, across, down in (*corners, last):
        cuts.append(Line(x1=left, y1=top, x2=left + 4 * across, y2=top, width=0.1))
        cuts.append(Line(x1=left, y1=top, x2=left, y2=top + 4 * down, width=0.1))
    return [*cuts, *front_label_marks(name, FRONT_LABEL, (x, y))]


def front_label_marks(
    name: str, size: tuple[float, float], corner: tuple[float, float] = (0.0, 0.0)
) -> list[Mark]:
    """Put the fonds title over its double rule (P09)."""
    (width, height), (x, y) = size, corner
    rule = y + height * 0.7
    lower = rule + 0.25 + _DOUBLE_GAP + 0.15
    return [
        Text(
            x=x + 8,
            y=rule - 28 * height / FRONT_LABEL[1],
            width=width - 16,
            height=26 * height / FRONT_LABEL[1],
            text=name,
            sizes=(24, 22, 20, 18, 16, 14, 12, 10.5),
            face=Face.TEXT,
            align=Align.CENTRE,
            bold=True,
        ),
        Line(x1=x + 8, y1=rule, x2=x + width - 8, y2=rule, width=0.5),
        Line(x1=x + 8, y1=lower, x2=x + width - 8, y2=lower, width=0.3),
    ]
