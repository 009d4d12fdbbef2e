"""What stands on the spines of boxes and files, cell by cell (P10 to P13)."""

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from desktop_archive.documents.fonts import Face
from desktop_archive.documents.uprights import Cell
from desktop_archive.documents.words import SECRECY_WORDS, word
from desktop_archive.rules.printouts import BoxLabel, FileLabel, Label

_ITEM_NUMBER: Final = re.compile(r"(?<=[-·/.])\d+[A-Za-z]?$")


def _box_spine(label: Label, language: str) -> tuple[Cell, ...]:
    """Return the fields of P10; the level stands beside the unit when there is one (B-04)."""
    if not isinstance(label, BoxLabel):
        raise TypeError(label)
    secrecy = SECRECY_WORDS[label.secrecy].of(language)
    unit = Cell(30 if secrecy else 45, word("unit", language), label.unit)
    level = (Cell(15, word("secrecy", language), secrecy),) if secrecy else ()
    return (
        Cell(30, word("fonds", language), label.fonds, Face.CODE_BOLD),
        Cell(30, word("year", language), label.year, Face.CODE_BOLD),
        Cell(30, word("retention", language), label.retention),
        unit,
        *level,
        Cell(30, word("first", language), item_number(label.first), Face.CODE_BOLD),
        Cell(30, word("last", language), item_number(label.last), Face.CODE_BOLD),
        Cell(30, word("box", language), label.box_no, Face.CODE_BOLD, hosts=True),
    )


def item_number(code: str) -> str:
    """Return the number at the end of a code: what stands before it has cells of its own."""
    found = _ITEM_NUMBER.search(code)
    return found[0] if found else code


def _simple_spine(label: Label, language: str) -> tuple[Cell, ...]:
    """Return the fields of P13."""
    if not isinstance(label, BoxLabel):
        raise TypeError(label)
    secrecy = SECRECY_WORDS[label.secrecy].of(language)
    level = (Cell(20, word("secrecy", language), secrecy),) if secrecy else ()
    return (
        Cell(50 if secrecy else 70, word("class", language), label.category),
        *level,
        Cell(40, word("year", language), label.year, Face.CODE_BOLD),
        Cell(45, word("from", language), label.first, Face.CODE_BOLD),
        Cell(45, word("to", language), label.last, Face.CODE_BOLD),
        Cell(30, word("box", language), label.box_no, Face.CODE_BOLD, hosts=True),
    )


def _accounting_spine(label: Label, language: str) -> tuple[Cell, ...]:
    """Return the fields of P12; which volume of how many is written in by hand."""
    if not isinstance(label, BoxLabel):
        raise TypeError(label)
    secrecy = SECRECY_WORDS[label.secrecy].of(language)
    level = (Cell(15, word("secrecy", language), secrecy),) if secrecy else ()
    numbers = (item_number(end) for end in (label.first, label.last) if end)
    ends = " – ".join(dict.fromkeys(numbers))
    return (
        Cell(30, word("fiscal_year", language), label.year, Face.CODE_BOLD),
        Cell(30, word("fonds", language), label.fonds, Face.CODE_BOLD),
        Cell(30, word("catalogue_no", language), label.category_code, Face.CODE_BOLD),
        Cell(45 if secrecy else 60, word("file_nos", language), ends, Face.CODE_BOLD),
        *level,
        Cell(30, word("box", language), label.box_no, Face.CODE_BOLD),
        Cell(30, word("retention", language), label.retention, hosts=True),
        Cell(25, word("volume", language), ""),
    )


def _file_spine(label: Label, language: str) -> tuple[Cell, ...]:
    """Return the fields of P11."""
    if not isinstance(label, FileLabel):
        raise TypeError(label)
    return (
        Cell(35, word("retention", language), label.retention),
        Cell(75, word("reference", language), label.reference, Face.CODE_BOLD),
        Cell(115, word("file_title", language), label.title, stands=True, hosts=True),
    )


SPINES: Final[Mapping[str, Callable[[Label, str], tuple[Cell, ...]]]] = MappingProxyType(
    {
        "spine": _box_spine,
        "spine-simple": _simple_spine,
        "spine-accounting": _accounting_spine,
        "file-spine": _file_spine,
    }
)
