"""Label sheets and rolls: ours and those the room adds as files of its own."""

import math
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Final

from desktop_archive.paths import resource
from desktop_archive.rules.names import Names

_LARGEST_MM: Final = 2000.0
_MOST_LABELS: Final = 500
_LARGEST_FILE: Final = 100_000
_SLACK: Final = 0.01


class StockProblem(Enum):
    """Why a file of stock cannot be used."""

    UNKNOWN = "unknown"
    NOT_READABLE = "not_readable"
    MISSING_KEY = "missing_key"
    WRONG_VALUE = "wrong_value"
    OUTSIDE_PAGE = "outside_page"
    OVERLAPPING = "overlapping"
    TOO_SMALL = "too_small"
    NO_SUCH_PLACE = "no_such_place"


class StockError(ValueError):
    """The stock cannot be used; the problem says why, the key where."""

    def __init__(self, stock: str, problem: StockProblem, key: str = "") -> None:
        super().__init__(f"{stock}: {problem.value} {key}".rstrip())
        self.stock = stock
        self.problem = problem
        self.key = key


@dataclass(frozen=True, slots=True)
class Stock:
    """A sheet or roll of labels in millimetres."""

    code: str
    names: Names
    page: tuple[float, float]
    label: tuple[float, float]
    origin: tuple[float, float]
    pitch: tuple[float, float]
    grid: tuple[int, int]
    corner: float = 0.0
    cut_marks: bool = False

    @property
    def places(self) -> int:
        """Return how many labels a page has."""
        return self.grid[0] * self.grid[1]

    def corner_of(self, place: int) -> tuple[float, float]:
        """Return the top left of a label, counted from 0 in reading order."""
        row, column = divmod(place, self.grid[0])
        return (
            self.origin[0] + column * self.pitch[0],
            self.origin[1] + row * self.pitch[1],
        )


def all_stocks(folder: Path | None = None) -> dict[str, Stock]:
    """Return every stock that can be used; a file of the room takes the place of ours."""
    read = {code: _try(code, path) for code, path in sorted(_files(folder).items())}
    return {code: stock for code, stock in read.items() if isinstance(stock, Stock)}


def broken_stocks(folder: Path | None = None) -> list[StockError]:
    """Return what is wrong with the files that cannot be used."""
    read = [_try(code, path) for code, path in sorted(_files(folder).items())]
    return [trouble for trouble in read if isinstance(trouble, StockError)]


def _try(code: str, path: Path) -> Stock | StockError:
    try:
        return _read(code, path)
    except StockError as trouble:
        return trouble


def stock_named(code: str, folder: Path | None = None) -> Stock:
    """Return one stock.

    Raises:
        StockError: there is none of that name, or its file cannot be used.
    """
    path = _files(folder).get(code)
    if path is None:
        raise StockError(code, StockProblem.UNKNOWN)
    return _read(code, path)


def _files(folder: Path | None) -> dict[str, Path]:
    folders = [resource("stock"), *([folder] if folder is not None else [])]
    return {path.stem: path for each in folders for path in each.glob("*.toml")}


def _read(code: str, path: Path) -> Stock:
    try:
        if path.stat().st_size > _LARGEST_FILE:
            raise StockError(code, StockProblem.NOT_READABLE)
        given = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError):
        raise StockError(code, StockProblem.NOT_READABLE) from None
    return _checked(_stock(code, given))


def _stock(code: str, given: Mapping[str, object]) -> Stock:
    columns, rows = _pair(code, given, "grid")
    if columns != int(columns) or rows != int(rows) or not 1 <= columns * rows <= _MOST_LABELS:
        raise StockError(code, StockProblem.WRONG_VALUE, "grid")
    corner = given.get("corner", 0.0)
    if not _is_number(corner):
        raise StockError(code, StockProblem.WRONG_VALUE, "corner")
    return Stock(
        code=code,
        names=_names(code, given.get("name", code)),
        page=_pair(code, given, "page"),
        label=_pair(code, given, "label"),
        origin=_pair(code, given, "origin"),
        pitch=_pair(code, given, "pitch"),
        grid=(int(columns), int(rows)),
        corner=float(str(corner)),
        cut_marks=given.get("cut_marks") is True,
    )


def _names(code: str, given: object) -> Names:
    if isinstance(given, dict):
        english = str(given.get("en", code))
        return Names(english, str(given.get("zh-CN", english)), str(given.get("zh-TW", english)))
    return Names(str(given), str(given), str(given))


def _pair(code: str, given: Mapping[str, object], key: str) -> tuple[float, float]:
    if key not in given:
        raise StockError(code, StockProblem.MISSING_KEY, key)
    value = given[key]
    if not isinstance(value, list) or len(value) != len(("across", "down")):
        raise StockError(code, StockProblem.WRONG_VALUE, key)
    if not all(_is_number(each) for each in value):
        raise StockError(code, StockProblem.WRONG_VALUE, key)
    return float(value[0]), float(value[1])


def _is_number(value: object) -> bool:
    return (
        isinstance(value, int | float)
        and not isinstance(value, bool)
        and math.isfinite(value)
        and 0 <= value <= _LARGEST_MM
    )


def _checked(stock: Stock) -> Stock:
    """Refuse a stock whose labels leave the page or lie upon each other."""
    for key, sizes in (("page", stock.page), ("label", stock.label)):
        if min(sizes) < 1:
            raise StockError(stock.code, StockProblem.WRONG_VALUE, key)
    for axis in (0, 1):
        end = stock.origin[axis] + (stock.grid[axis] - 1) * stock.pitch[axis] + stock.label[axis]
        if end > stock.page[axis] + _SLACK:
            raise StockError(stock.code, StockProblem.OUTSIDE_PAGE)
        if stock.grid[axis] > 1 and stock.pitch[axis] < stock.label[axis] - _SLACK:
            raise StockError(stock.code, StockProblem.OVERLAPPING)
    return stock
