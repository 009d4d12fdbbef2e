"""Reads the date columns of a list of records: strictly in a register, freely in a finding aid."""

from datetime import date, datetime

from desktop_archive.exchange.rows import RowText, cell_text
from desktop_archive.rules.cells import Cell
from desktop_archive.rules.date_statements import read_statement
from desktop_archive.rules.dates import (
    BadDateError,
    DateProblem,
    DateSpan,
    PartialDate,
    from_number,
)
from desktop_archive.rules.imports import ChangeKind, RowReason, Target

_REASONS = {
    DateProblem.EMPTY: RowReason.DATE_UNREADABLE,
    DateProblem.NOT_A_DATE: RowReason.DATE_UNREADABLE,
    DateProblem.IMPOSSIBLE: RowReason.DATE_IMPOSSIBLE,
    DateProblem.TWO_DIGIT_YEAR: RowReason.DATE_TWO_DIGIT_YEAR,
    DateProblem.AMBIGUOUS: RowReason.DATE_AMBIGUOUS,
    DateProblem.OUT_OF_RANGE: RowReason.DATE_OUT_OF_RANGE,
    DateProblem.REVERSED: RowReason.DATES_REVERSED,
}
_UNCLEAR = frozenset({DateProblem.NOT_A_DATE, DateProblem.OUT_OF_RANGE})


class DateReader:
    """Reads the date of a record, and keeps its wording beside it (C-02)."""

    def __init__(self, *, free: bool) -> None:
        self._free = free

    def read(self, row: RowText) -> tuple[str, DateSpan | None]:
        """Return the date as written and the days it covers; an impossible date refuses the row."""
        text, span = self.one(row, Target.DATE)
        if row.has(Target.END_DATE):
            end_text, end = self.one(row, Target.END_DATE)
            if end_text and end_text != text:
                text = f"{text} - {end_text}" if text else end_text
            if end is not None:
                span = _joined(row, span, end, end_text)
        if span is None and row.has(Target.DATE) and not text:
            row.tell(Target.DATE, "", "", ChangeKind.DATE_MISSING)
        return text, span

    def one(self, row: RowText, target: Target) -> tuple[str, DateSpan | None]:
        """Return one date column as written and the days it covers."""
        cell = row.cell(target)
        if cell is None or cell == "":
            return "", None
        if isinstance(cell, str):
            text = row.text(target)
            return text, self._freely(row, target, text) if self._free else _text(row, target, text)
        return cell_text(cell), _value(row, target, cell)

    def _freely(self, row: RowText, target: Target, text: str) -> DateSpan | None:
        if not text:
            return None
        statement = read_statement(text)
        if statement.is_undated:
            row.tell(target, text, "", ChangeKind.DATE_MISSING)
        elif statement.span is None:
            row.tell(target, text, "", ChangeKind.DATE_KEPT_AS_TEXT)
        elif not statement.is_complete:
            row.tell(target, text, str(statement.span), ChangeKind.DATE_PARTLY_READ)
        elif (written := str(statement.span)) != text:
            row.tell(target, text, written, ChangeKind.DATE_FORM)
        return statement.span


def _text(row: RowText, target: Target, text: str) -> DateSpan | None:
    """Read a written date strictly; a wording that is wholly clear is taken, too."""
    if not text:
        return None
    try:
        span = DateSpan.parse(text)
    except BadDateError as error:
        statement = read_statement(text)
        if statement.is_undated:
            row.tell(target, text, "", ChangeKind.DATE_MISSING)
            return None
        if error.problem not in _UNCLEAR or statement.span is None or not statement.is_complete:
            raise row.refuse(target, text, _REASONS[error.problem]) from error
        span = statement.span
    if str(span) != text:
        row.tell(target, text, str(span), ChangeKind.DATE_FORM)
    return span


def _value(row: RowText, target: Target, cell: Cell) -> DateSpan | None:
    """Read a date that a spreadsheet keeps as a date or as a number."""
    if isinstance(cell, date):
        day = cell.date() if isinstance(cell, datetime) else cell
        return DateSpan(PartialDate.of(day))
    text = cell_text(cell)
    if isinstance(cell, bool) or not isinstance(cell, int | float):
        raise row.refuse(target, text, RowReason.DATE_UNREADABLE)
    try:
        span = DateSpan(from_number(float(cell)))
    except (BadDateError, OverflowError) as error:
        problem = error.problem if isinstance(error, BadDateError) else DateProblem.OUT_OF_RANGE
        raise row.refuse(target, text, _REASONS[problem]) from error
    if str(span) != text:
        is_serial = not text.startswith(str(span.start.year))
        row.tell(
            target, text, str(span), ChangeKind.DATE_NUMBER if is_serial else ChangeKind.DATE_FORM
        )
    return span


def _joined(row: RowText, start: DateSpan | None, end: DateSpan, text: str) -> DateSpan:
    """Make one span of a start and an end in two columns."""
    if start is None:
        return end
    last = end.end or end.start
    if (start.end or start.start) == last:
        return start
    try:
        return DateSpan(start.start, last)
    except BadDateError as error:
        raise row.refuse(Target.END_DATE, text, RowReason.DATES_REVERSED) from error
