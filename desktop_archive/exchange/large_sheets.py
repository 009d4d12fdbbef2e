"""Reads the sheets of a large .xlsx file row by row, in memory that does not grow with them."""

import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path, PurePosixPath
from xml.parsers import expat

from desktop_archive.exchange.containers import blocks, column_number, opened_archive
from desktop_archive.exchange.limits import MEBIBYTE
from desktop_archive.rules.cells import Cell
from desktop_archive.rules.imports import FileReason
from desktop_archive.rules.refusals import RefusedError

_BLOCK = MEBIBYTE // 4
_MERGED = re.compile(
    rb"<(?:\w+:)?mergeCell\s[^>]*?ref=[\"']([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})[\"']"
)
_PLACE = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
#: Number formats that every workbook has: days, times of day, spans of time.
_DAYS = frozenset({*range(14, 23), *range(27, 37), 45, 47, *range(50, 59)})
_SPANS = frozenset({46})
_QUOTED = re.compile(r'"[^"]*"|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\]', re.IGNORECASE)
_ELAPSED = re.compile(r"\[[hms]+\]", re.IGNORECASE)
_EPOCH, _MAC_EPOCH = datetime(1899, 12, 30), datetime(1904, 1, 1)  # noqa: DTZ001 - no zone in a cell
Merges = list[tuple[tuple[int, int], tuple[int, int]]]


@dataclass(slots=True)
class _Book:
    """What the sheets of a workbook share."""

    strings: list[str]
    days: frozenset[int]
    spans: frozenset[int]
    epoch: datetime


class LargeWorkbook:
    """One .xlsx file whose sheets are too large to be held whole."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def merges(self, name: str) -> Merges:
        """Return the merged cells of a sheet, counted from 0."""
        found: Merges = []
        with opened_archive(self._path) as archive:
            part = _part_of(archive, name)
            for block in blocks(archive, archive.getinfo(part)):
                for left, top, right, bottom in _MERGED.findall(block):
                    first = (int(top) - 1, column_number(left) - 1)
                    found.append((first, (int(bottom) - 1, column_number(right) - 1)))
        return found

    def rows(self, name: str) -> Iterator[tuple[Cell, ...]]:
        """Yield the rows of a sheet from the first on, blank ones included."""
        with opened_archive(self._path) as archive:
            _, is_mac = _parts(archive)
            part_name = _part_of(archive, name)
            days, spans = _formats(archive)
            strings = list(_strings(archive))
            book = _Book(strings, days, spans, _MAC_EPOCH if is_mac else _EPOCH)
            reader = _SheetReader(book)
            parser = _parser(reader.start, reader.end, reader.text)
            with archive.open(part_name) as part:
                while True:
                    block = part.read(_BLOCK)
                    _feed(parser, block, self._path)
                    yield from reader.ready
                    reader.ready.clear()
                    if not block:
                        return


class _SheetReader:
    """Follows the tags of one sheet; rows come out whole."""

    def __init__(self, book: _Book) -> None:
        self._book = book
        self.ready: list[tuple[Cell, ...]] = []
        self._number = 0
        self._cells: list[Cell] = []
        self._column = 0
        self._kind = ""
        self._style = 0
        self._heard: list[str] | None = None
        self._value = ""
        self._columns: dict[str, int] = {}

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """Note the beginning of a row, a cell or its value."""
        name = tag.rpartition(":")[2]
        if name == "c":
            self._begin_cell(attributes)
        elif name in {"v", "t"}:
            self._heard = []
        elif name == "row":
            number = int(attributes.get("r") or self._number + 1)
            self.ready += [()] * max(number - self._number - 1, 0)
            self._number = number
            self._cells, self._column = [], 0

    def _begin_cell(self, attributes: dict[str, str]) -> None:
        if found := _PLACE.fullmatch(attributes.get("r", "")):
            letters = found[1]
            if letters not in self._columns:
                self._columns[letters] = column_number(letters.encode()) - 1
            self._column = self._columns[letters]
        self._kind, self._value = attributes.get("t", "n"), ""
        self._style = int(attributes.get("s") or 0)

    def text(self, text: str) -> None:
        """Collect the text of a value."""
        if self._heard is not None:
            self._heard.append(text)

    def end(self, tag: str) -> None:
        """Take a value, a cell or a row that is complete."""
        name = tag.rpartition(":")[2]
        if name in {"v", "t"} and self._heard is not None:
            self._value += "".join(self._heard)
            self._heard = None
        elif name == "c":
            if self._value:
                self._cells += [None] * (self._column - len(self._cells))
                self._cells.append(self._read())
            self._column += 1
        elif name == "row":
            self.ready.append(tuple(self._cells))

    def _read(self) -> Cell:
        text, kind = self._value, self._kind
        if kind == "s":
            return self._book.strings[int(text)]
        if kind == "b":
            return text == "1"
        if kind == "e":
            return None
        if kind != "n":
            return _unescaped(text)
        number = float(text)
        if self._style in self._book.spans:
            return timedelta(days=number)
        return self._moment(number) if self._style in self._book.days else number

    def _moment(self, number: float) -> Cell:
        try:
            moment = self._book.epoch + timedelta(milliseconds=round(number * 86_400_000))
        except OverflowError:
            return number
        if 0 < number < 1:
            return moment.time()
        return date(moment.year, moment.month, moment.day) if moment.time() == time() else moment


def _parser(start: object, end: object, text: object) -> expat.XMLParserType:
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = start  # type: ignore[assignment]
    parser.EndElementHandler = end  # type: ignore[assignment]
    parser.CharacterDataHandler = text  # type: ignore[assignment]
    return parser


def _feed(parser: expat.XMLParserType, block: bytes, path: Path) -> None:
    try:
        parser.Parse(block, not block)
    except (expat.ExpatError, ValueError, IndexError, OverflowError) as error:
        raise RefusedError(FileReason.DAMAGED, file=path.name) from error


def _elements(archive: zipfile.ZipFile, part: str) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield the elements of a small part with their attributes."""
    found: list[tuple[str, dict[str, str]]] = []

    def start(tag: str, attributes: dict[str, str]) -> None:
        found.append((tag.rpartition(":")[2], attributes))

    parser = _parser(start, None, None)
    _feed(parser, archive.read(part), Path(part))
    _feed(parser, b"", Path(part))
    yield from found


def _parts(archive: zipfile.ZipFile) -> tuple[dict[str, str], bool]:
    """Return which part holds each sheet, and whether days count from 1904."""
    targets: dict[str, str] = {}
    for name, attributes in _elements(archive, "xl/_rels/workbook.xml.rels"):
        if name == "Relationship":
            target = attributes.get("Target", "")
            inside = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
            targets[attributes.get("Id", "")] = str(PurePosixPath(inside))
    sheets: dict[str, str] = {}
    is_mac = False
    for name, attributes in _elements(archive, "xl/workbook.xml"):
        if name == "sheet":
            key = next((v for k, v in attributes.items() if k.rpartition(":")[2] == "id"), "")
            sheets[attributes.get("name", "")] = targets.get(key, "")
        elif name == "workbookPr":
            is_mac = attributes.get("date1904") in {"1", "true"}
    return sheets, is_mac


def _part_of(archive: zipfile.ZipFile, name: str) -> str:
    """Return the part that holds a sheet."""
    part = _parts(archive)[0].get(name, "")
    if part not in archive.namelist():
        raise RefusedError(FileReason.DAMAGED, file=Path(archive.filename or "").name, sheet=name)
    return part


def _formats(archive: zipfile.ZipFile) -> tuple[frozenset[int], frozenset[int]]:
    """Return the numbers of the cell styles that write a day, and of those that write a span."""
    if "xl/styles.xml" not in archive.namelist():
        return frozenset(), frozenset()
    days, spans = set(_DAYS), set(_SPANS)
    day_styles, span_styles, style, is_used = set(), set(), 0, False
    for name, attributes in _elements(archive, "xl/styles.xml"):
        if name == "numFmt":
            _sort_format(attributes, days, spans)
        elif name in {"cellXfs", "cellStyleXfs", "cellStyles", "dxfs"}:
            is_used = name == "cellXfs"
        elif name == "xf" and is_used:
            number = int(attributes.get("numFmtId") or 0)
            if number in spans:
                span_styles.add(style)
            elif number in days:
                day_styles.add(style)
            style += 1
    return frozenset(day_styles), frozenset(span_styles)


def _sort_format(attributes: dict[str, str], days: set[int], spans: set[int]) -> None:
    number, code = int(attributes.get("numFmtId") or 0), attributes.get("formatCode", "")
    bare = _QUOTED.sub("", code.split(";")[0])
    if _ELAPSED.search(bare):
        spans.add(number)
    elif re.search("[dmyhse]", bare, re.IGNORECASE) and "general" not in bare.casefold():
        days.add(number)


def _strings(archive: zipfile.ZipFile) -> Iterator[str]:
    """Yield the texts that cells share."""
    part = "xl/sharedStrings.xml"
    if part not in archive.namelist():
        return
    reader = _StringReader()
    parser = _parser(reader.start, reader.end, reader.text)
    with archive.open(part) as stream:
        while True:
            block = stream.read(_BLOCK)
            _feed(parser, block, Path(part))
            yield from reader.ready
            reader.ready.clear()
            if not block:
                return


class _StringReader:
    """Follows the tags of the shared texts; how a reading is pronounced is no part of them."""

    def __init__(self) -> None:
        self.ready: list[str] = []
        self._heard: list[str] = []
        self._is_text = self._is_spoken = False

    def start(self, tag: str, _attributes: dict[str, str]) -> None:
        """Note the beginning of a text."""
        name = tag.rpartition(":")[2]
        if name == "si":
            self._heard = []
        elif name == "rPh":
            self._is_spoken = True
        self._is_text = name == "t" and not self._is_spoken

    def end(self, tag: str) -> None:
        """Take a text that is complete."""
        name = tag.rpartition(":")[2]
        self._is_text = False
        if name == "si":
            self.ready.append(_unescaped("".join(self._heard)))
        elif name == "rPh":
            self._is_spoken = False

    def text(self, text: str) -> None:
        """Collect a piece."""
        if self._is_text:
            self._heard.append(text)


def _unescaped(text: str) -> str:
    """Return a text with the signs that XML can't hold, which Excel writes as `_x000D_`."""
    if "_x" not in text:
        return text
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text)
