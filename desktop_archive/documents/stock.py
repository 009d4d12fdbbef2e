"""Label sheets and rolls: ours and those the room adds as files of its own."""

import math
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from desktop_archive.paths import resource
from desktop_archive.rules.label_stock import (
    LARGEST_MM,
    Stock,
    StockError,
    StockProblem,
    fault_of,
)
from desktop_archive.rules.names import Names

_LARGEST_FILE: Final = 100_000


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
    if columns != int(columns) or rows != int(rows) or min(columns, rows) < 1:
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
        and 0 <= value <= 10 * LARGEST_MM
    )


def _checked(stock: Stock) -> Stock:
    """Refuse a stock whose labels leave the page or lie upon each other."""
    fault = fault_of(stock)
    if fault is not None:
        raise StockError(stock.code, fault.problem, fault.key, fault.facts)
    return stock


def stock_text(stock: Stock) -> str:
    """Return a stock as the text of its file."""
    rows = [f"name = {_quoted(stock.names.english)}"]
    for key in ("page", "label", "origin", "pitch", "grid"):
        across, down = getattr(stock, key)
        rows.append(f"{key} = [{across}, {down}]")
    rows.append(f"corner = {stock.corner}")
    if stock.cut_marks:
        rows.append("cut_marks = true")
    return "\n".join(rows) + "\n"


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + "".join(one if one.isprintable() else " " for one in escaped) + '"'
