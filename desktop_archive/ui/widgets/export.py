"""Exactly what a list shows, to be saved or printed."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from desktop_archive.rules.cells import Cell
from desktop_archive.ui.widgets.windowed_model import Column

_LONGEST_NUMBER = 15


@dataclass(frozen=True, slots=True)
class ListShown:
    """A list as it stands on the screen: its columns from left to right, its rows in order."""

    title: str
    headings: tuple[str, ...]
    columns: tuple[Column, ...]
    rows: Callable[[], Iterator[Any]]
    count: int
    note: str = ""

    def cells(self) -> Iterator[Sequence[Cell]]:
        """Yield each row for a spreadsheet: words as they are shown, counts as numbers."""
        readers = [(column.text, column.kind == "number") for column in self.columns]
        for found in self.rows():
            yield [
                _number(read(found)) if is_number else read(found) for read, is_number in readers
            ]

    def words(self) -> list[list[str]]:
        """Return every row as it is shown, for paper."""
        return [[column.text(found) for column in self.columns] for found in self.rows()]


def _number(text: str) -> Cell:
    """Return a count as a number; what is no plain count stays as it is."""
    bare = text.replace(",", "")
    digits = bare.removeprefix("-")
    is_plain = digits.isascii() and digits.isdecimal() and len(digits) <= _LONGEST_NUMBER
    return int(bare) if is_plain and str(int(bare)) == bare else text
