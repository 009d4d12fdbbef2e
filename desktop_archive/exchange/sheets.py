"""What a foreign file is once it is open: sheets whose rows can be read again and again."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from desktop_archive.rules.imports import FileNotice, FileReason, RawRow
from desktop_archive.rules.refusals import RefusedError


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
