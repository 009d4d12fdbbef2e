"""How a paper is wanted: read from words of the command line, or set by the window."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from typing import Any, Final

from desktop_archive.rules.catalogue_printouts import CoverKind, PaperRefusal, StampPlace
from desktop_archive.rules.printouts import Overprint
from desktop_archive.rules.refusals import RefusedError

Reader = Callable[[str], Any]
#: Sheets that a stamp is laid over, in millimetres.
PAGES: Final[Mapping[str, tuple[float, float]]] = {
    "A4": (210.0, 297.0),
    "A3": (297.0, 420.0),
    "A4-landscape": (297.0, 210.0),
    "A3-landscape": (420.0, 297.0),
    "A5": (148.0, 210.0),
    "B5": (176.0, 250.0),
    "16K": (184.0, 260.0),
    "letter": (215.9, 279.4),
}
_DIGITS: Final = 5
_LARGEST_PAGE: Final = 1200.0
_SMALLEST_PAGE: Final = 50.0
_PAIR = re.compile(r"(-?\d{1,4}(?:\.\d{1,2})?)\s*[x×,]\s*(-?\d{1,4}(?:\.\d{1,2})?)", re.ASCII)
_FURTHEST_SHIFT: Final = 30.0
_YES: Final[Mapping[str, bool]] = {"yes": True, "no": False}
_OVERPRINT: Final[Mapping[str, Overprint]] = {
    "yes": Overprint.VALUES,
    "no": Overprint.NONE,
    "test": Overprint.TEST,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperOptions:
    """The choices a paper leaves."""

    by_box: bool | None = None
    by_date: bool = False
    subject: str = ""
    catalogue_no: str = ""
    project: str = ""
    cover: CoverKind | None = None
    overprint: Overprint = Overprint.NONE
    start: int = 1
    page_mm: tuple[float, float] = PAGES["A4"]
    place: StampPlace = StampPlace.TOP_CENTRE
    at_mm: tuple[float, float] | None = None
    with_frame: bool = True
    in_codes: bool = False
    is_older: bool = False
    labels_together: bool = False
    shift_mm: tuple[float, float] = (0.0, 0.0)


def read_options(given: Mapping[str, str], known: Sequence[str] = ()) -> PaperOptions:
    """Return the options named in words; `known` are those that somebody else reads.

    Raises:
        RefusedError: an option is not known, or its value makes no sense.
    """
    options = PaperOptions()
    for name, value in given.items():
        reader = _READERS.get(name)
        if reader is None:
            names = ", ".join(sorted((*known, *_READERS)))
            raise RefusedError(PaperRefusal.UNKNOWN_OPTION, option=name, known=names)
        key, read = reader
        found = read(value.strip())
        if found is None:
            raise RefusedError(PaperRefusal.BAD_OPTION, option=name, value=value)
        options = replace(options, **{key: found})
    return options


def _text(value: str) -> str | None:
    return value or None


def _yes(value: str) -> bool | None:
    return _YES.get(value)


def _count(value: str) -> int | None:
    return (
        int(value) if value.isascii() and value.isdecimal() and 0 < len(value) <= _DIGITS else None
    )


def _pair(value: str) -> tuple[float, float] | None:
    found = _PAIR.fullmatch(value)
    return None if found is None else (float(found[1]), float(found[2]))


def _shift(value: str) -> tuple[float, float] | None:
    """Return how far a print is moved to meet what is on the paper already."""
    found = _pair(value)
    if found is None or max(map(abs, found)) > _FURTHEST_SHIFT:
        return None
    return found


def _page(value: str) -> tuple[float, float] | None:
    named = {name.casefold(): size for name, size in PAGES.items()}.get(value.casefold())
    size = named or _pair(value)
    if size is None or not all(_SMALLEST_PAGE <= side <= _LARGEST_PAGE for side in size):
        return None
    return size


def _one_of(kind: type[Enum]) -> Reader:
    return lambda value: next((one for one in kind if one.value == value), None)


def _either(yes: str, no: str) -> Reader:
    return {yes: True, no: False}.get


_READERS: Final[Mapping[str, tuple[str, Reader]]] = {
    "by": ("by_box", _either("box", "class")),
    "order": ("by_date", _either("date", "code")),
    "subject": ("subject", _text),
    "catalogue-no": ("catalogue_no", _text),
    "project": ("project", _text),
    "cover": ("cover", _one_of(CoverKind)),
    "values-only": ("overprint", _OVERPRINT.get),
    "start": ("start", _count),
    "page": ("page_mm", _page),
    "place": ("place", _one_of(StampPlace)),
    "at": ("at_mm", _pair),
    "frame": ("with_frame", _yes),
    "stamp-words": ("in_codes", _either("codes", "words")),
    "style": ("is_older", _either("2000", "2015")),
    "shift": ("shift_mm", _shift),
    "labels": ("labels_together", _either("together", "per-box")),
}
