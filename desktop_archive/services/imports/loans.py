"""An old loan book becomes loans of the room: those that came back, and those still out (L-33)."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from desktop_archive.rules.barcodes import Kind
from desktop_archive.rules.import_drafts import LoanDraft, Outcome
from desktop_archive.rules.imports import Change, ChangeKind, Problem, RowReason
from desktop_archive.rules.reference_codes import lookup_key
from desktop_archive.services.imports.plan import Duplicates, Taking
from desktop_archive.store import loading, loan_books
from desktop_archive.store import room as store_room

Row = dict[str, object]


@dataclass(frozen=True, slots=True)
class _Line:
    draft: LoanDraft
    record_id: int
    person_id: int


class _LineRefusedError(Exception):
    """A line can't be taken: column, value, reason."""


@dataclass(slots=True)
class _Known:
    """The records of the room that lines of one piece may mean."""

    codes: dict[str, int]
    formers: dict[str, list[int]]
    away: set[int] = field(default_factory=set)

    def records(self, draft: LoanDraft) -> set[int]:
        """Return the records a line may mean: by code, else by a code they once had."""
        if draft.code in self.codes:
            return {self.codes[draft.code]}
        return set(self.formers.get(lookup_key(draft.code), ()))

    def everyone(self) -> set[int]:
        """Return all of them."""
        return {*self.codes.values(), *(one for ids in self.formers.values() for one in ids)}


class LoanTaker:
    """Takes the lines of a loan book; without a batch it only says what would become of them."""

    def __init__(self, context: Taking) -> None:
        self._context = context
        self._people = loan_books.people(context.session)
        self._known: set[tuple[int, int, str]] = set()
        self._out: set[int] = set()
        self._open: list[_Line] = []

    def take(self, outcomes: Sequence[Outcome[LoanDraft]]) -> None:
        """Take a piece of the book."""
        session, report = self._context.session, self._context.report
        drafts = [outcome.draft for outcome in outcomes if outcome.draft]
        known = _Known(
            loading.live_codes(session, [draft.code for draft in drafts]),
            loading.former_holders(session, [lookup_key(draft.code) for draft in drafts]),
        )
        holders = known.everyone()
        known.away = loan_books.not_in_place(session, holders)
        self._known |= loan_books.known_loans(session, holders)
        lines = []
        for outcome in outcomes:
            report.rows += 1
            line = self._line(outcome, known)
            if line is not None:
                lines.append(line)
                report.taken += 1
        self._write([line for line in lines if line.draft.returned_on is not None])
        self._open += [line for line in lines if line.draft.returned_on is None]

    def finish(self) -> None:
        """Lend what is still out, after all that came back: one record is out once at a time."""
        rows = self._write(self._open)
        if not rows:
            return
        session = self._context.session
        loading.mark_on_loan(session, [int(str(row["record_id"])) for row in rows])
        serials = store_room.take_serials(session, Kind.CARD, len(rows))
        cards = [
            {"serial": serial, "loan_id": row["id"], "copies": 0}
            for serial, row in zip(serials, rows, strict=True)
        ]
        loading.add_many(session, "card", cards)
        self._context.report.count_new("open_loans", len(rows))

    def _line(self, outcome: Outcome[LoanDraft], known: "_Known") -> _Line | None:
        """Return what a line means, or None when it is refused or known."""
        report, raw = self._context.report, outcome.raw
        if outcome.draft is None:
            if outcome.problem is not None:
                report.refuse(outcome.problem, raw)
            return None
        try:
            line = self._meant(outcome.draft, known)
        except _LineRefusedError as refusal:
            column, value, reason = refusal.args
            report.refuse(Problem(raw.sheet, raw.row, column, value, reason), raw)
            return None
        if line is None:
            report.skipped += 1
            return None
        self._tell(outcome, line, known)
        return line

    def _meant(self, draft: LoanDraft, known: "_Known") -> _Line | None:
        """Return record and borrower of a line; nothing when the room has this very loan."""
        found = known.records(draft)
        code = draft.written_code
        if len(found) != 1:
            reason = RowReason.RECORD_AMBIGUOUS if found else RowReason.RECORD_UNKNOWN
            raise _LineRefusedError("code", code, reason)
        record_id = found.pop()
        person_id = self._person(draft)
        key = (record_id, person_id, draft.lent_on.isoformat())
        if key in self._known:
            if self._context.duplicates is Duplicates.REFUSE:
                raise _LineRefusedError("code", code, RowReason.LOAN_KNOWN)
            return None
        is_open = draft.returned_on is None
        if record_id in known.away or (is_open and record_id in self._out):
            raise _LineRefusedError("code", code, RowReason.RECORD_OUT)
        self._known.add(key)
        if is_open:
            self._out.add(record_id)
        return _Line(draft, record_id, person_id)

    def _person(self, draft: LoanDraft) -> int:
        """Find the borrower by name, and by unit where one name is borne by several."""
        of_name = self._people.get(draft.borrower, [])
        of_unit = [person for person in of_name if draft.unit and person.unit == draft.unit]
        found = of_unit or of_name
        if len(found) != 1:
            reason = RowReason.BORROWER_AMBIGUOUS if found else RowReason.BORROWER_UNKNOWN
            raise _LineRefusedError("borrower", draft.borrower, reason)
        return found[0].id

    def _tell(self, outcome: Outcome[LoanDraft], line: _Line, known: "_Known") -> None:
        draft, changes = line.draft, list(outcome.changes)
        sheet, row = outcome.raw.sheet, outcome.raw.row
        if draft.code not in known.codes:
            kind = ChangeKind.FORMER_CODE
            changes.append(Change(sheet, row, "code", draft.written_code, draft.code, kind))
        units = {person.unit for person in self._people[draft.borrower]}
        if draft.unit and draft.unit not in units:
            kind, unit = ChangeKind.BORROWER_OF_UNIT, "; ".join(sorted(units))
            changes.append(Change(sheet, row, "unit", draft.unit, unit, kind))
        self._context.report.note_changes(tuple(changes))

    def _write(self, lines: Sequence[_Line]) -> list[Row]:
        batch = self._context.batch
        if not batch or not lines:
            return []
        session = self._context.session
        homes = loan_books.home_addresses(session, [line.record_id for line in lines])
        first = loading.next_id(session, "loan")
        rows = [
            {"id": first + at, "batch_id": batch, **_loan(line, homes.get(line.record_id, ""))}
            for at, line in enumerate(lines)
        ]
        loading.add_many(session, "loan", rows)
        return rows


def _loan(line: _Line, home: str) -> Row:
    """Return a loan as the book tells it; what came back is taken to stand in its place again."""
    draft = line.draft
    back = draft.returned_on
    returned_at = f"{back}T00:00:00.000000Z" if back else None
    purpose = "; ".join(filter(None, (draft.purpose, draft.note)))
    return {
        "record_id": line.record_id,
        "person_id": line.person_id,
        "purpose": purpose,
        "lent_at": f"{draft.lent_on}T00:00:00.000000Z",
        "lent_on": draft.lent_on.isoformat(),
        "first_due_on": draft.due_on.isoformat(),
        "due_on": draft.due_on.isoformat(),
        "home_address": home,
        "returned_at": returned_at,
        "returned_on": back.isoformat() if back else None,
        "check_result": "complete" if back else "",
        "put_away_at": returned_at,
    }
