"""Turns the rows of a list of people into drafts (U-01)."""

from desktop_archive.exchange.headers import Layout
from desktop_archive.exchange.rows import RowRefusedError, RowText
from desktop_archive.rules.import_drafts import Outcome, PersonDraft
from desktop_archive.rules.imports import RawRow, RowReason, Target


class PersonReader:
    """Reads people; two of one name are two people, two of one staff number are not."""

    def __init__(
        self,
        layout: Layout,
        *,
        guarded: bool = False,
        seen: dict[str, tuple[str, int]] | None = None,
    ) -> None:
        self._layout = layout
        self._guarded = guarded
        self._seen = {} if seen is None else seen

    def read(self, raw: RawRow) -> Outcome[PersonDraft]:
        """Return the draft of a row, or why it is refused."""
        row = RowText(raw, self._layout, guarded=self._guarded)
        try:
            draft = self._draft(row)
        except RowRefusedError as refusal:
            return Outcome(raw, None, refusal.problem, tuple(row.changes))
        return Outcome(raw, draft, None, tuple(row.changes))

    def _draft(self, row: RowText) -> PersonDraft:
        name = row.text(Target.NAME)
        if not name:
            raise row.refuse(Target.NAME, "", RowReason.NAME_MISSING)
        staff_no = row.text(Target.STAFF_NO)
        key = staff_no.upper()
        if key and key in self._seen:
            sheet, first = self._seen[key]
            facts = {"first_sheet": sheet, "first_row": first}
            raise row.refuse(Target.STAFF_NO, staff_no, RowReason.STAFF_NO_REPEATED, facts)
        draft = PersonDraft(
            name=name,
            staff_no=staff_no,
            unit=row.text(Target.UNIT),
            post=row.text(Target.POST),
            phone=row.text(Target.PHONE),
            email=row.text(Target.EMAIL),
            note=row.text(Target.NOTE),
            kept=row.unmapped(),
        )
        if key:
            self._seen[key] = (row.raw.sheet, row.raw.row)
        return draft
