"""Reads the cells of one row as text, telling every change; the first thing wrong refuses it."""

from collections.abc import Mapping
from datetime import date, datetime

from desktop_archive.exchange.formula_guard import unguarded
from desktop_archive.exchange.headers import Layout
from desktop_archive.rules.cells import Cell
from desktop_archive.rules.imports import Change, ChangeKind, Problem, RawRow, RowReason, Target
from desktop_archive.rules.normalising import is_broken, tidy, whole_number

LONGEST_TEXT = 32_767
"""What a spreadsheet can hold in one cell: a longer text could never be exported again."""
_ERRORS = frozenset({"#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!"})


class RowRefusedError(Exception):
    """Something in the row keeps it out; caught by the reader of the list."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.reason.value)
        self.problem = problem


def cell_text(cell: Cell) -> str:
    """Return a cell as a person sees it: whole numbers without `.0`, dates as dates."""
    if isinstance(cell, str):
        return cell
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else f"{cell:.15g}"  # noqa: PLR2004
    if isinstance(cell, datetime):
        at_midnight = (cell.hour, cell.minute, cell.second) == (0, 0, 0)
        return cell.date().isoformat() if at_midnight else cell.isoformat(" ", "seconds")
    return cell.isoformat() if isinstance(cell, date) else str(cell)


class RowText:
    """One row of a list, its cells asked for by what they mean."""

    __slots__ = ("_columns", "_guarded", "_layout", "changes", "raw")

    def __init__(self, raw: RawRow, layout: Layout, *, guarded: bool) -> None:
        self.raw = raw
        self.changes: list[Change] = []
        self._layout = layout
        self._columns = layout.mapping
        self._guarded = guarded

    def has(self, target: Target) -> bool:
        """Say whether the list has a column for it."""
        return target in self._columns

    def cell(self, target: Target) -> Cell:
        """Return the cell as it stands in the file."""
        column = self._columns.get(target)
        cells = self.raw.cells
        return None if column is None or column >= len(cells) else cells[column]

    def text(self, target: Target) -> str:
        """Return the cell as tidy text; what was taken out of it is told."""
        column = self._columns.get(target)
        cells = self.raw.cells
        if column is None or column >= len(cells):
            return ""
        cell = cells[column]
        if cell is None or cell == "":
            return ""
        return self._tidied(cell, column)

    def number(self, target: Target) -> tuple[int | None, str]:
        """Return a count, and the text that stays when it can't be read as one."""
        text = self.text(target)
        if not text:
            return None, ""
        number, kind = whole_number(text)
        if kind is not None:
            self.tell(target, text, "" if number is None else str(number), kind)
        return number, text if number is None else ""

    def unmapped(self) -> tuple[tuple[str, str], ...]:
        """Return what stands in columns nobody asks for, each with its heading."""
        kept = []
        cells = self.raw.cells
        for column in self._layout.unmapped:
            cell = cells[column] if column < len(cells) else None
            if cell is not None and cell != "" and (text := self._tidied(cell, column)):
                kept.append((self._layout.column_label(column), text))
        for column in range(len(self._layout.labels), len(cells)):
            cell = cells[column]
            if cell is not None and cell != "" and (text := self._tidied(cell, column)):
                kept.append((self._layout.column_label(column), text))
        return tuple(kept)

    def tell(self, target: Target, before: str, after: str, kind: ChangeKind) -> None:
        """Note that a value was written differently, or is worth a look."""
        self._tell(self._layout.label(target), before, after, kind)

    def refuse(
        self,
        target: Target,
        value: str,
        reason: RowReason,
        facts: Mapping[str, object] | None = None,
    ) -> RowRefusedError:
        """Return the refusal of this row for the value of one column."""
        column = self._layout.label(target)
        return self._refusal(column, value, reason, facts or {})

    def _tidied(self, cell: Cell, column: int) -> str:
        text = cell if isinstance(cell, str) else cell_text(cell)
        if len(text) <= LONGEST_TEXT and text.isalnum():
            return text
        label = self._layout.column_label
        if len(text) > LONGEST_TEXT:
            raise self._refusal(label(column), text[:80], RowReason.TEXT_TOO_LONG)
        if is_broken(text):
            shown = ascii(text[:80])
            raise self._refusal(label(column), shown, RowReason.NOT_TEXT)
        if text[0] == "#" and text in _ERRORS:
            raise self._refusal(label(column), text, RowReason.IS_ERROR_VALUE)
        if self._guarded and text[0] == "'" and (bare := unguarded(text)) != text:
            self._tell(label(column), text, bare, ChangeKind.GUARD_REMOVED)
            text = bare
        tidied, kind = tidy(text)
        if kind is not None:
            self._tell(label(column), text, tidied, kind)
        return tidied

    def _tell(self, column: str, before: str, after: str, kind: ChangeKind) -> None:
        raw = self.raw
        self.changes.append(Change(raw.sheet, raw.row, column, before, after, kind))

    def _refusal(
        self, column: str, value: str, reason: RowReason, facts: Mapping[str, object] | None = None
    ) -> RowRefusedError:
        raw = self.raw
        return RowRefusedError(Problem(raw.sheet, raw.row, column, value, reason, facts or {}))
