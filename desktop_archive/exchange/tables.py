"""Opens a foreign list, spreadsheet or CSV, and hands out its rows one by one (domain §8)."""

import csv
import hashlib
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import python_calamine as calamine

from desktop_archive.exchange import containers
from desktop_archive.exchange.encodings import find_encoding
from desktop_archive.exchange.limits import MEBIBYTE, Limits
from desktop_archive.rules.imports import Cell, FileNotice, FileReason, RawRow
from desktop_archive.rules.refusals import RefusedError

DEFAULT_LIMITS = Limits()
_DELIMITERS = ",\t;|"
_LINES_TO_JUDGE = 30
_SIGNS_TO_JUDGE = 65_536
_MARKUP = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*<(!doctype html|html|table|meta|head|\?xml)", re.IGNORECASE
)
_RUNAWAY_LINES = 50


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet of a file; its rows are read anew each time they are asked for."""

    name: str
    is_hidden: bool
    open_rows: Callable[[], Iterator[RawRow]]

    def rows(self) -> Iterator[RawRow]:
        """Yield the rows of the sheet, blank ones included, counted from 1."""
        return self.open_rows()


@dataclass(frozen=True, slots=True)
class Workbook:
    """A foreign file that has passed every check, with its sheets."""

    path: Path
    sheets: tuple[Sheet, ...]
    is_text: bool
    encoding: str
    delimiter: str
    notices: tuple[FileNotice, ...]

    def sheet(self, name: str) -> Sheet:
        """Return the sheet of that name."""
        for sheet in self.sheets:
            if sheet.name == name:
                return sheet
        raise RefusedError(FileReason.NO_SUCH_SHEET, file=self.path.name, sheet=name)


def read_table(path: Path, limits: Limits = DEFAULT_LIMITS) -> Workbook:
    """Open a spreadsheet or CSV file; what can't be trusted is refused by name (F33)."""
    size = require_file(path)
    if size == 0:
        raise RefusedError(FileReason.EMPTY, file=path.name)
    if size > limits.file_size:
        raise RefusedError(FileReason.TOO_LARGE, file=path.name)
    with watched(path):
        with path.open("rb") as file:
            head = file.read(4096)
        if head.startswith(containers.OLD_OFFICE):
            containers.refuse_old_office(path)
        if head.startswith((containers.ZIP, containers.EMPTY_ZIP)):
            return _open_spreadsheet(path, limits)
        if found := _MARKUP.match(head):
            is_xml = found[1].startswith(b"?")
            reason = FileReason.UNKNOWN_FORMAT if is_xml else FileReason.IS_HTML
            raise RefusedError(reason, file=path.name)
        return _open_csv(path, limits)


def sha256_of(path: Path) -> str:
    """Return the digest of a file, by which a second import of it is recognised."""
    with watched(path), path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def require_file(path: Path) -> int:
    """Return the size of a file; what is missing, a folder or out of reach is refused."""
    try:
        if path.is_dir():
            raise RefusedError(FileReason.IS_A_FOLDER, file=path.name)
        if not path.exists():
            raise RefusedError(FileReason.MISSING, file=path.name)
        if not path.is_file():
            raise RefusedError(FileReason.NOT_A_FILE, file=path.name)
        return path.stat().st_size
    except (OSError, ValueError) as error:
        raise RefusedError(FileReason.UNREADABLE, file=path.name) from error


@contextmanager
def watched(path: Path) -> Iterator[None]:
    """Turn trouble with the disk, or a file that somebody is still writing, into a refusal."""
    try:
        before = path.stat()
        yield
        after = path.stat()
    except OSError as error:
        raise RefusedError(FileReason.UNREADABLE, file=path.name) from error
    if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
        raise RefusedError(FileReason.CHANGED_WHILE_READ, file=path.name)


def _same_file(path: Path) -> Callable[[], None]:
    """Return a check that the file is still the one that was opened."""
    seen = path.stat()

    def check() -> None:
        try:
            now = path.stat()
        except OSError as error:
            raise RefusedError(FileReason.UNREADABLE, file=path.name) from error
        if (seen.st_size, seen.st_mtime_ns) != (now.st_size, now.st_mtime_ns):
            raise RefusedError(FileReason.CHANGED_WHILE_READ, file=path.name)

    return check


def _open_spreadsheet(path: Path, limits: Limits) -> Workbook:
    containers.check_workbook(path, limits)
    try:
        with calamine.CalamineWorkbook.from_path(path) as book:
            metadata = book.sheets_metadata
    except calamine.PasswordError as error:
        raise RefusedError(FileReason.PASSWORD_PROTECTED, file=path.name) from error
    except calamine.CalamineError as error:
        raise RefusedError(FileReason.DAMAGED, file=path.name) from error
    check = _same_file(path)
    sheets = tuple(
        Sheet(
            meta.name,
            meta.visible != calamine.SheetVisibleEnum.Visible,
            lambda name=meta.name: _spreadsheet_rows(path, name, check),  # type: ignore[misc]
        )
        for meta in metadata
        if meta.typ == calamine.SheetTypeEnum.WorkSheet
    )
    notices = []
    if any(sheet.is_hidden for sheet in sheets):
        notices.append(FileNotice.HAS_HIDDEN_SHEETS)
    if containers.has_macros(path):
        notices.append(FileNotice.HAS_MACROS)
    return Workbook(path, sheets, is_text=False, encoding="", delimiter="", notices=tuple(notices))


def _spreadsheet_rows(path: Path, name: str, check: Callable[[], None]) -> Iterator[RawRow]:
    check()
    try:
        with calamine.CalamineWorkbook.from_path(path) as book:
            sheet = book.get_sheet_by_name(name)
    except (calamine.CalamineError, OSError) as error:
        raise RefusedError(FileReason.DAMAGED, file=path.name, sheet=name) from error
    if sheet.start is None:
        return
    # The reader begins with the first row of the sheet but with the first column that is filled.
    margin: tuple[Cell, ...] = (None,) * sheet.start[1]
    for number, cells in enumerate(sheet.iter_rows(), 1):
        yield RawRow(name, number, margin + tuple(cells))
    check()


def _open_csv(path: Path, limits: Limits) -> Workbook:
    encoding = find_encoding(path)
    delimiter = _find_delimiter(path, encoding.name)
    check = _same_file(path)

    def rows() -> Iterator[RawRow]:
        return _csv_rows(path, encoding.name, delimiter, limits, check)

    sheet = Sheet(path.stem, is_hidden=False, open_rows=rows)
    return Workbook(
        path,
        (sheet,),
        is_text=True,
        encoding=encoding.name,
        delimiter=delimiter,
        notices=encoding.notices,
    )


def _find_delimiter(path: Path, encoding: str) -> str:
    """Return the sign that cuts most of the first lines into equally many fields."""
    with path.open(encoding=encoding, newline="") as file:
        lines = file.read(_SIGNS_TO_JUDGE).splitlines(keepends=True)[:_LINES_TO_JUDGE]
    best, best_score = ",", (0, 0)
    for sign in _DELIMITERS:
        widths = [len(row) for row in csv.reader(lines, delimiter=sign) if row]
        common = max(set(widths), key=widths.count) if widths else 1
        score = (widths.count(common) if common > 1 else 0, common)
        if score > best_score:
            best, best_score = sign, score
    return best


def _csv_rows(
    path: Path, encoding: str, delimiter: str, limits: Limits, check: Callable[[], None]
) -> Iterator[RawRow]:
    check()
    name = path.stem
    last_line = 0
    csv.field_size_limit(limits.field_length)
    with path.open(encoding=encoding, newline="", buffering=MEBIBYTE) as file:
        reader = csv.reader(file, delimiter=delimiter, strict=True)
        number = 0
        try:
            for number, cells in enumerate(reader, 1):
                if number > limits.rows:
                    raise RefusedError(FileReason.TOO_MANY_ROWS, file=path.name, rows=number)
                if len(cells) > limits.columns:
                    raise RefusedError(
                        FileReason.TOO_MANY_COLUMNS, file=path.name, columns=len(cells)
                    )
                last_line = reader.line_num
                yield RawRow(name, number, tuple(cells))
        except csv.Error as error:
            runaway = reader.line_num - last_line > _RUNAWAY_LINES
            reason = _csv_reason(str(error), runaway=runaway)
            raise RefusedError(
                reason, file=path.name, line=last_line + 1, row=number + 1
            ) from error
        except (OSError, UnicodeDecodeError) as error:
            raise RefusedError(FileReason.UNREADABLE, file=path.name, line=last_line) from error
    check()


def _csv_reason(message: str, *, runaway: bool) -> FileReason:
    if "unexpected end of data" in message:
        return FileReason.UNCLOSED_QUOTE
    if "field limit" in message:
        return FileReason.UNCLOSED_QUOTE if runaway else FileReason.FIELD_TOO_LONG
    return FileReason.HOLDS_NUL if "NUL" in message else FileReason.BAD_QUOTING
