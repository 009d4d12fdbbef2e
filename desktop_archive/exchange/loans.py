"""Turns the lines of an old loan book into drafts of loans (L-33)."""

from datetime import date

from desktop_archive.exchange.codes import CodeReader
from desktop_archive.exchange.headers import Layout
from desktop_archive.exchange.options import ReadOptions
from desktop_archive.exchange.record_dates import DateReader
from desktop_archive.exchange.rows import RowRefusedError, RowText
from desktop_archive.rules.import_drafts import LoanDraft, Outcome
from desktop_archive.rules.imports import RawRow, RowReason, Target


class LoanReader:
    """Reads what went out, to whom, until when, and when it came back."""

    def __init__(self, layout: Layout, options: ReadOptions, *, guarded: bool = False) -> None:
        self._layout = layout
        self._guarded = guarded
        self._codes = CodeReader(options.templates, options.aliases)
        self._dates = DateReader(free=False)

    def read(self, raw: RawRow) -> Outcome[LoanDraft]:
        """Return the draft of a line, or why it is refused."""
        row = RowText(raw, self._layout, guarded=self._guarded)
        try:
            draft = self._draft(row)
        except RowRefusedError as refusal:
            return Outcome(raw, None, refusal.problem, tuple(row.changes))
        return Outcome(raw, draft, None, tuple(row.changes))

    def _draft(self, row: RowText) -> LoanDraft:
        written = row.text(Target.CODE)
        if not written:
            raise row.refuse(Target.CODE, "", RowReason.CODE_MISSING)
        code = self._codes.read(written)
        for before, after, kind in code.steps:
            row.tell(Target.CODE, before, after, kind)
        borrower = row.text(Target.BORROWER)
        if not borrower:
            raise row.refuse(Target.BORROWER, "", RowReason.NAME_MISSING)
        lent = self._day(row, Target.LENT_ON)
        due = self._day(row, Target.DUE_ON)
        returned = self._day(row, Target.RETURNED_ON)
        if lent is None:
            raise row.refuse(Target.LENT_ON, "", RowReason.DATE_MISSING)
        if due is None:
            raise row.refuse(Target.DUE_ON, "", RowReason.DATE_MISSING)
        if due < lent:
            raise row.refuse(Target.DUE_ON, str(due), RowReason.DATES_REVERSED)
        if returned is not None and returned < lent:
            raise row.refuse(Target.RETURNED_ON, str(returned), RowReason.DATES_REVERSED)
        return LoanDraft(
            code=code.code,
            written_code=written,
            borrower=borrower,
            unit=row.text(Target.UNIT),
            lent_on=lent,
            due_on=due,
            returned_on=returned,
            purpose=row.text(Target.PURPOSE),
            note=row.text(Target.NOTE),
        )

    def _day(self, row: RowText, target: Target) -> date | None:
        """Return a whole day; a month alone is none."""
        text, span = self._dates.one(row, target)
        if span is None:
            return None
        if span.end is not None or span.start.day is None:
            raise row.refuse(target, text, RowReason.DATE_UNREADABLE)
        return span.start.earliest()
