"""CSV and its relatives: encoding and delimiter found, quotes taken strictly (domain §8)."""

import csv
from collections.abc import Callable, Iterator
from pathlib import Path

from desktop_archive.exchange.encodings import find_encoding
from desktop_archive.exchange.files import same_file
from desktop_archive.exchange.limits import MEBIBYTE, Limits
from desktop_archive.exchange.sheets import Sheet, Workbook
from desktop_archive.rules.imports import FileReason, RawRow
from desktop_archive.rules.refusals import RefusedError

_DELIMITERS = ",\t;|"
_LINES_TO_JUDGE = 30
_SIGNS_TO_JUDGE = 65_536
_RUNAWAY_LINES = 50


def open_text(path: Path, limits: Limits) -> Workbook:
    """Open a text file as a list of one sheet; its encoding and delimiter are found."""
    encoding = find_encoding(path)
    delimiter = _find_delimiter(path, encoding.name)
    check = same_file(path)

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
