"""Looks into an .xls file before anything reads it: locked, lying, damaged (reliability §6, 30)."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from desktop_archive.exchange.containers import Extent, check_extent
from desktop_archive.exchange.limits import Limits
from desktop_archive.rules.imports import FileReason
from desktop_archive.rules.refusals import RefusedError

_HEADER = 512
_ENTRY = 128
_LAST_SECTOR = 0xFFFFFFF9
_STREAM, _ROOT = 2, 5
_BOUND_TO_FILE = 0x002F
_BEGIN, _STRINGS = 0x0809, 0x00FC
_ONE_CELL = frozenset({0x0006, 0x00FD, 0x0201, 0x0203, 0x0204, 0x0205, 0x027E})
_MANY_CELLS = frozenset({0x00BD, 0x00BE})
_SHORTEST_STRING = 3


@dataclass(frozen=True, slots=True)
class _Entry:
    name: str
    kind: int
    start: int
    size: int


def check_old_workbook(path: Path, limits: Limits) -> None:
    """Refuse an .xls file that is locked, no workbook, damaged or would fill the memory."""
    if path.stat().st_size > limits.old_file_size:
        raise RefusedError(FileReason.TOO_LARGE, file=path.name)
    try:
        container = _Container(path.read_bytes())
        names = {entry.name for entry in container.entries}
        if "EncryptedPackage" in names:
            raise RefusedError(FileReason.PASSWORD_PROTECTED, file=path.name)
        book = next((e for e in container.entries if e.name in {"Workbook", "Book"}), None)
        if book is None:
            raise RefusedError(FileReason.UNKNOWN_FORMAT, file=path.name)
        _check_records(container.content(book), path, limits)
    except (struct.error, IndexError, ValueError, UnicodeDecodeError) as error:
        raise RefusedError(FileReason.DAMAGED, file=path.name) from error


class _Container:
    """The files within an old office file; every chain of sectors is followed with an end."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        shift, small_shift = struct.unpack_from("<HH", data, 30)
        if shift not in {9, 12} or small_shift != 6:  # noqa: PLR2004
            raise ValueError("no sector size anybody writes")
        self._size, self._small = 1 << shift, 1 << small_shift
        self._sectors = len(data) // self._size + 1
        tables, directory = struct.unpack_from("<I", data, 44)[0], 0
        directory, _, self._cutoff, small, smalls, more, mores = struct.unpack_from(
            "<IIIIIII", data, 48
        )
        if max(tables, smalls, mores) > self._sectors:
            raise ValueError("more tables than sectors")
        self._table = self._allocation(more)
        self.entries = list(self._entries(self._chain(directory)))
        root = next((e for e in self.entries if e.kind == _ROOT), None)
        self._small_table = self._numbers(self._chain(small)) if smalls else []
        self._small_data = self._chain(root.start) if root and smalls else b""
        if any(e.size > len(data) for e in self.entries):
            raise ValueError("a stream larger than the file")

    def content(self, entry: _Entry) -> bytes:
        """Return what a stream holds."""
        if entry.size >= self._cutoff:
            return self._chain(entry.start)[: entry.size]
        parts, sector, left = [], entry.start, len(self._small_table) + 1
        while sector < _LAST_SECTOR and left:
            at = sector * self._small
            parts.append(self._small_data[at : at + self._small])
            sector, left = self._small_table[sector], left - 1
        return b"".join(parts)[: entry.size]

    def _allocation(self, more: int) -> list[int]:
        listed = list(struct.unpack_from("<109I", self._data, 76))
        left = self._sectors
        while more < _LAST_SECTOR and left:
            numbers = self._numbers(self._sector(more))
            listed += numbers[:-1]
            more, left = numbers[-1], left - 1
        used = [sector for sector in listed if sector < _LAST_SECTOR]
        return self._numbers(b"".join(self._sector(sector) for sector in used[: self._sectors]))

    def _sector(self, number: int) -> bytes:
        start = (number + 1) * self._size
        return self._data[start : start + self._size]

    def _chain(self, sector: int) -> bytes:
        parts, left = [], self._sectors
        while sector < _LAST_SECTOR:
            if not left:
                raise ValueError("sectors in a circle")
            parts.append(self._sector(sector))
            sector, left = self._table[sector], left - 1
        return b"".join(parts)

    @staticmethod
    def _numbers(data: bytes) -> list[int]:
        count = len(data) // 4
        return list(struct.unpack_from(f"<{count}I", data))

    @staticmethod
    def _entries(data: bytes) -> Iterator[_Entry]:
        for at in range(0, len(data) - _ENTRY + 1, _ENTRY):
            length, kind = struct.unpack_from("<HB", data, at + 64)
            if kind in {_STREAM, _ROOT}:
                name = data[at : at + max(length - 2, 0)].decode("utf-16-le")
                start, size = struct.unpack_from("<II", data, at + 116)
                yield _Entry(name, kind, start, size)


def _check_records(book: bytes, path: Path, limits: Limits) -> None:
    """Walk over the records of all sheets; nothing is believed that the cells don't show."""
    extent, at = Extent(0, 0, 0), 0
    while at + 4 <= len(book):
        kind, length = struct.unpack_from("<HH", book, at)
        start, at = at + 4, at + 4 + length
        if kind == _BOUND_TO_FILE:
            raise RefusedError(FileReason.PASSWORD_PROTECTED, file=path.name)
        if kind == _STRINGS and length >= 8:  # noqa: PLR2004
            unique = struct.unpack_from("<I", book, start + 4)[0]
            if unique * _SHORTEST_STRING > len(book):
                raise RefusedError(FileReason.DAMAGED, file=path.name)
        elif kind == _BEGIN:
            check_extent(extent, path.name, limits)
            extent = Extent(0, 0, 0)
        elif kind in _ONE_CELL:
            row, column = struct.unpack_from("<HH", book, start)
            extent = _grown(extent, row, column)
        elif kind in _MANY_CELLS and length >= 6:  # noqa: PLR2004
            row = struct.unpack_from("<H", book, start)[0]
            last = struct.unpack_from("<H", book, start + length - 2)[0]
            extent = _grown(extent, row, last)
    check_extent(extent, path.name, limits)


def _grown(extent: Extent, row: int, column: int) -> Extent:
    rows, columns = max(extent.rows, row + 1), max(extent.columns, column + 1)
    return Extent(rows, columns, extent.cells + 1)
