"""Looks into a workbook before anything unpacks it: bombs, lies, entities (reliability §6, F33)."""

import codecs
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from desktop_archive.exchange.limits import MEBIBYTE, Limits
from desktop_archive.rules.imports import FileReason
from desktop_archive.rules.refusals import RefusedError

OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ZIP = b"PK\x03\x04"
EMPTY_ZIP = b"PK\x05\x06"
# Every cell says where it stands. What the reader of the sheet would make of a false place is a
# table of terabytes, so each place is looked at before that reader sees the file.
_CELL_TAG = re.compile(rb"<(?:\w+:)?c(?=[\s/>])")
_PLACED = re.compile(
    rb"<(?:\w+:)?c\s(?:[^>]*?\s)?r=[\"']([A-Z]{1,3})([1-9][0-9]{0,6})[\"'](?:\s[^>]*?)?(/?)>"
)
_CELL_OPENING = re.compile(rb"<(?:\w+:)?c(?=[\s/>])([^>]*)>")
_ROW_OPENING = re.compile(rb"<(?:\w+:)?row(?=[\s/>])([^>]*)>")
_HAS_PLACE = re.compile(rb"\sr\s*=")
_ROW_PLACE = re.compile(rb"\sr=[\"']([1-9][0-9]{0,6})[\"'](?=[\s/]|$)")
_FOREIGN_ENCODING = re.compile(rb"<\?xml[^>]*encoding=[\"'](?!utf-8|us-ascii)", re.IGNORECASE)
_ENTITIES = (b"<!DOCTYPE", b"<!ENTITY", b"<\x00!\x00D\x00O\x00C", b"\x00<\x00!\x00D\x00O\x00C")
_ODD_NAME = re.compile(
    r"(?:^|[\\/])\.\.(?:[\\/]|$)|^[\\/]|[\\:\x00-\x1f\u202a-\u202e\u2066-\u2069]"
)
_ERROR = re.compile(rb"<(?:\w+:)?c\s[^>]*?\bt=[\"']e[\"']")
_FEW_CELLS = 100
_MOST_COLUMNS = 16_384
_DAMAGES = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    zlib.error,
    NotImplementedError,
    EOFError,
    ValueError,
    struct.error,
)


@dataclass(frozen=True, slots=True)
class Extent:
    """The lowest right corner of a sheet's filled cells, and how many cells are filled."""

    rows: int
    columns: int
    cells: int


def check_workbook(path: Path, limits: Limits) -> int:
    """Refuse a workbook that is damaged, lies about its size or would fill the memory.

    What is good is told by the number of cells its largest sheet takes.
    """
    with opened_archive(path) as archive:
        _check_directory(archive, path, limits)
        return max(_check_part(archive, info, limits) for info in archive.infolist())


@contextmanager
def opened_archive(path: Path) -> Iterator[zipfile.ZipFile]:
    """Open the archive a workbook is; damage and locks met while it is read are refused."""
    try:
        with zipfile.ZipFile(path) as archive:
            yield archive
    except _DAMAGES as error:
        raise RefusedError(FileReason.DAMAGED, file=path.name) from error
    except RuntimeError as error:
        # zipfile says so when a member needs a password.
        raise RefusedError(FileReason.PASSWORD_PROTECTED, file=path.name) from error


def has_errors(path: Path) -> bool:
    """Say whether cells of a workbook hold errors such as #REF!; they are read as blank."""
    with opened_archive(path) as archive:
        sheets = [one for one in archive.infolist() if "worksheets/" in one.filename]
        return any(_ERROR.search(block) for one in sheets for block in blocks(archive, one))


def has_macros(path: Path) -> bool:
    """Say whether a workbook carries macros; they are never run."""
    with zipfile.ZipFile(path) as archive:
        return any(name.lower().endswith("vbaproject.bin") for name in archive.namelist())


def _check_directory(archive: zipfile.ZipFile, path: Path, limits: Limits) -> None:
    members = archive.infolist()
    names = [info.orig_filename for info in members]
    packed = sum(info.compress_size for info in members)
    unpacked = sum(info.file_size for info in members)
    if any(_ODD_NAME.search(name) for name in names) or len(set(names)) < len(names):
        raise RefusedError(FileReason.ODD_NAMES, file=path.name)
    is_ours = {"[Content_Types].xml", "xl/workbook.xml"} <= set(names)
    if not is_ours and not {"mimetype", "content.xml"} <= set(names):
        raise RefusedError(FileReason.UNKNOWN_FORMAT, file=path.name)
    size = path.stat().st_size
    # Members that share their bytes weigh more together than the file does.
    if len(members) > limits.parts or packed > size or unpacked > limits.unpacked_size:
        raise RefusedError(FileReason.ZIP_BOMB, file=path.name)
    for info in members:
        ratio = info.file_size / max(info.compress_size, 1)
        if info.file_size > limits.ratio_applies_from and ratio > limits.ratio:
            raise RefusedError(FileReason.ZIP_BOMB, file=path.name)


def _check_part(archive: zipfile.ZipFile, info: zipfile.ZipInfo, limits: Limits) -> int:
    """Look through one part, whatever its name: a sheet may hide behind any."""
    name = Path(archive.filename or "").name
    extent = Extent(0, 0, 0)
    for at, block in enumerate(blocks(archive, info)):
        if at == 0 and not _is_markup(block, name):
            return 0
        if any(mark in block for mark in _ENTITIES):
            raise RefusedError(FileReason.HAS_ENTITIES, file=name)
        extent = _grown(extent, block, name)
    check_extent(extent, name, limits)
    return extent.rows * extent.columns


def _is_markup(block: bytes, name: str) -> bool:
    """Say whether a part is XML; XML in an encoding that hides what it says is refused."""
    if block.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, b"<\x00", b"\x00<")):
        raise RefusedError(FileReason.DAMAGED, file=name)
    bare = block.removeprefix(codecs.BOM_UTF8).lstrip()
    if bare and _FOREIGN_ENCODING.match(bare):
        raise RefusedError(FileReason.DAMAGED, file=name)
    return bare.startswith(b"<")


def blocks(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> Iterator[bytes]:
    """Yield a part piece by piece, each ending where a tag ends."""
    rest = b""
    with archive.open(info) as part:
        while block := part.read(MEBIBYTE):
            rest += block
            cut = rest.rfind(b">") + 1
            # Text of a cell may hold no tag for a while; keep only what a tag could need.
            cut = cut or max(len(rest) - MEBIBYTE, 0)
            yield rest[:cut]
            rest = rest[cut:]
    yield rest


def _grown(extent: Extent, block: bytes, name: str) -> Extent:
    """Return the extent with the filled cells of a block; a false place refuses the file."""
    found = _PLACED.findall(block)
    unplaced = len(_CELL_TAG.findall(block)) - len(found)
    rows = _row_places(block, name)
    filled = [(letters, row) for letters, row, closed in found if not closed]
    widest = max((column_number(letters) for letters in {one for one, _ in filled}), default=0)
    lowest = max((int(row) for _, row in filled), default=0)
    if unplaced:
        _check_unplaced(block, name)
        # Cells without a place stand one after the other in the row they are in.
        lowest = max(lowest, rows)
        widest = max(widest, min(unplaced, _MOST_COLUMNS))
    return Extent(
        max(extent.rows, lowest),
        max(extent.columns, widest),
        extent.cells + len(filled) + unplaced,
    )


def _row_places(block: bytes, name: str) -> int:
    """Return the highest row number of a block."""
    highest = 0
    for attributes in _ROW_OPENING.findall(block):
        if found := _ROW_PLACE.search(attributes):
            highest = max(highest, int(found[1]))
        elif _HAS_PLACE.search(attributes):
            raise RefusedError(FileReason.DAMAGED, file=name)
    return highest


def _check_unplaced(block: bytes, name: str) -> None:
    """Refuse a cell whose place is written as no program writes it."""
    placed = {found.start() for found in _PLACED.finditer(block)}
    for found in _CELL_OPENING.finditer(block):
        if found.start() not in placed and _HAS_PLACE.search(found[1]):
            raise RefusedError(FileReason.DAMAGED, file=name)


def column_number(letters: bytes) -> int:
    """Return the number of a column, counted from 1."""
    number = 0
    for sign in letters:
        number = number * 26 + sign - 64
    return number


def check_extent(extent: Extent, name: str, limits: Limits) -> None:
    """Refuse a sheet that is too large, or says it is far larger than what stands in it."""
    too_many = (
        extent.rows > limits.rows
        or extent.columns > limits.columns
        or extent.rows * extent.columns > limits.cells
    )
    if not too_many:
        return
    if extent.cells * _FEW_CELLS < extent.rows * extent.columns:
        raise RefusedError(FileReason.LYING_DIMENSION, file=name)
    if extent.columns > limits.columns:
        raise RefusedError(FileReason.TOO_MANY_COLUMNS, file=name, columns=extent.columns)
    raise RefusedError(FileReason.TOO_MANY_ROWS, file=name, rows=extent.rows)
