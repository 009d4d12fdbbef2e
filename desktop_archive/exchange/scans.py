"""Reads the file of a portable scanner: one code a line, a time before it or not."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time
from pathlib import Path

from desktop_archive.exchange.encodings import find_encoding
from desktop_archive.exchange.files import require_file, watched
from desktop_archive.exchange.limits import MEBIBYTE
from desktop_archive.rules.barcodes import BarcodeProblem
from desktop_archive.rules.imports import FileReason, RowReason
from desktop_archive.rules.normalising import is_broken
from desktop_archive.rules.refusals import RefusedError

LARGEST_FILE = 64 * MEBIBYTE
MOST_LINES = 1_000_000
LONGEST_LINE = 2_000
_TIME = re.compile(
    r"(?:(?P<year>[0-9]{4})[-/.]?(?P<month>[0-9]{2})[-/.]?(?P<day>[0-9]{2})[T ,;\t]?\s*)?"
    r"(?P<hour>[0-9]{2}):?(?P<minute>[0-9]{2})(?::?(?P<second>[0-9]{2}))?(?:\.[0-9]{1,6})?Z?"
    r"\s*(?:[,;\t]|\s)\s*(?=\S)"
)
_DAY_ONLY = re.compile(
    r"(?P<year>[0-9]{4})[-/.](?P<month>[0-9]{2})[-/.](?P<day>[0-9]{2})\s*(?:[,;\t]|\s)\s*(?=\S)"
)
_FIELD_ENDS = re.compile(r"[,;\t]")


@dataclass(frozen=True, slots=True)
class ScanLine:
    """One line of the file: the code, when it was read, or the problem with it."""

    line: int
    code: str
    day: date | None
    clock: time | None
    problem: RowReason | BarcodeProblem | None


def read_scans(path: Path) -> Iterator[ScanLine]:
    """Yield the lines of a portable scanner's file, blank ones left out."""
    size = require_file(path)
    if size == 0:
        return
    if size > LARGEST_FILE:
        raise RefusedError(FileReason.TOO_LARGE, file=path.name)
    with watched(path):
        encoding = find_encoding(path).name
        with path.open(encoding=encoding) as file:
            for number, line in enumerate(_lines(file.read()), 1):
                if number > MOST_LINES:
                    raise RefusedError(FileReason.TOO_MANY_ROWS, file=path.name, rows=number)
                if line.strip("\x00\x1a \t\r\n\ufeff"):
                    yield scan_line(number, line)


def scan_line(number: int, line: str) -> ScanLine:
    """Take one line apart into time and code."""
    text = line.strip("\x1a \t\r\n\ufeff")
    if len(text) > LONGEST_LINE:
        return _wrong(number, text[:80], RowReason.TEXT_TOO_LONG)
    if is_broken(text):
        return _wrong(number, ascii(text[:80]), RowReason.NOT_TEXT)
    day: date | None = None
    clock: time | None = None
    if found := _TIME.match(text) or _DAY_ONLY.match(text):
        try:
            day, clock = _moment(found.groupdict())
        except ValueError:
            return _wrong(number, text[:80], RowReason.DATE_IMPOSSIBLE)
        text = text[found.end() :]
    fields = [_bare(part) for part in _FIELD_ENDS.split(text)]
    filled = [part for part in fields if part]
    if len(filled) != 1:
        problem = BarcodeProblem.NOT_OURS if filled else BarcodeProblem.EMPTY
        return ScanLine(number, text[:80], day, clock, problem)
    return ScanLine(number, filled[0], day, clock, None)


def _lines(text: str) -> list[str]:
    """Cut at line ends only: a separator inside a code, such as FS or GS, ends no line."""
    return text.split("\n")


def _moment(parts: dict[str, str | None]) -> tuple[date | None, time | None]:
    year, month, day = (int(parts[name] or 0) for name in ("year", "month", "day"))
    on = date(year, month, day) if parts["year"] else None
    if parts.get("hour") is None:
        return on, None
    hour, minute, second = (int(parts[name] or 0) for name in ("hour", "minute", "second"))
    return on, time(hour, minute, second)


def _bare(part: str) -> str:
    return part.strip().strip("\"'").strip()


def _wrong(number: int, code: str, problem: RowReason) -> ScanLine:
    return ScanLine(number, code, None, None, problem)
