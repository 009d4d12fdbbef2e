"""Tells the new records of a list from those the room has, and what becomes of either."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import count

from desktop_archive.rules.import_batches import numbered_stem
from desktop_archive.rules.import_drafts import Outcome, RecordDraft
from desktop_archive.rules.imports import Change, ChangeKind, Problem, RowReason, Target
from desktop_archive.rules.reference_codes import lookup_key
from desktop_archive.services.imports.lookups import Lookups
from desktop_archive.services.imports.plan import Duplicates, ImportReport
from desktop_archive.services.imports.values import told
from desktop_archive.services.masking import MASK
from desktop_archive.store import extending as store_extending
from desktop_archive.store import fields as store_fields
from desktop_archive.store import loading
from desktop_archive.store.database import Session

#: States in which the description of a record is closed.
_CLOSED = frozenset({"destroyed", "transferred"})


@dataclass(slots=True)
class Division:
    """What a piece of a list becomes: new records, new versions of known ones, new numbers."""

    fresh: list[RecordDraft] = field(default_factory=list)
    updates: list[tuple[int, RecordDraft]] = field(default_factory=list)
    anew: list[RecordDraft] = field(default_factory=list)


class RecordJudge:
    """Divides rows by what the room has; the rows of this import itself are not looked at."""

    def __init__(
        self,
        session: Session,
        duplicates: Duplicates,
        report: ImportReport,
        lookups: Lookups,
        batch_id: int = 0,
    ) -> None:
        self._session = session
        self._duplicates = duplicates
        self._report = report
        self._lookups = lookups
        self._batch_id = batch_id

    def divide(self, outcomes: Sequence[Outcome[RecordDraft]]) -> Division:
        """Divide a piece of a list; count every row in the report."""
        known = self._known([outcome.draft for outcome in outcomes if outcome.draft])
        division = Division()
        for outcome in outcomes:
            self._report.rows += 1
            if outcome.draft is None:
                self._report.refuse(_problem(outcome), outcome.raw)
                continue
            changes = self._divide(outcome, outcome.draft, known, division)
            if changes is not None:
                self._report.taken += 1
                self._report.note_changes((*changes, *outcome.changes))
        return division

    def _divide(
        self,
        outcome: Outcome[RecordDraft],
        draft: RecordDraft,
        known: "_Known",
        division: Division,
    ) -> tuple[Change, ...] | None:
        """Put one row where it belongs; return what is to be told of it when it is taken."""
        found = known.record(draft)
        if draft.title == MASK:
            # What somebody was not shown says nothing: the room keeps what it has.
            self._pass_over_masked(outcome, is_known=found is not None)
            return None
        if found is None:
            alike = (one for one in known.lookalikes(draft) if self._is_same(one, draft, known))
            found = next(alike, None)
        if found is None and not draft.number_anew:
            division.fresh.append(draft)
            return ()
        if self._duplicates is Duplicates.RENUMBER:
            holders = known.former(draft) if found is None else [found, *known.former(draft)]
            if any(self._is_same(one, draft, known) for one in holders):
                self._skip()
                return None
            return self._number_anew(outcome, draft, division)
        if found is None or self._duplicates is Duplicates.REFUSE:
            self._report.refuse(_taken(outcome), outcome.raw)
            return None
        draft = self._without_fields(draft, known.fields.get(found, {}))
        draft = self._without_shortening(outcome, draft, found, known)
        if self._duplicates is Duplicates.SKIP or self._is_same(found, draft, known):
            self._skip()
            return None
        if known.stored[found]["state"] in _CLOSED or not self._may_read(known.stored[found]):
            self._report.refuse(_taken(outcome), outcome.raw)
            return None
        division.updates.append((found, draft))
        self._report.updated += 1
        return ()

    def _without_fields(self, draft: RecordDraft, said: Mapping[str, str]) -> RecordDraft:
        """Leave out of the remarks what the room's own list has as a field of this record."""
        if not said:
            return draft
        names = self._lookups.field_names()
        kept = tuple(pair for pair in draft.kept if names.get(pair[0]) not in said)
        return replace(draft, kept=kept, access="" if "access" in said else draft.access)

    def _without_shortening(
        self, outcome: Outcome[RecordDraft], draft: RecordDraft, found: int, known: "_Known"
    ) -> RecordDraft:
        """Keep the period that a panel extended: the list was written before, or without it."""
        period = self._lookups.period_said(draft)
        if period is None or found not in known.extended:
            return draft
        kept = self._lookups.period_of(int(str(known.stored[found]["retention_id"])))
        if kept is None or kept.id == period.id:
            return draft
        raw, kind, after = outcome.raw, ChangeKind.RETENTION_EXTENDED, kept.period.code
        change = Change(raw.sheet, raw.row, "retention", draft.retention or "", after, kind)
        self._report.note_changes((change,))
        return replace(draft, told=draft.told - {Target.RETENTION})

    def _may_read(self, stored: Mapping[str, object]) -> bool:
        """Tell whether whoever takes the list in may read what it would write over (R-19, R-20)."""
        personal = bool(stored["personal_data"])
        return self._session.reach.opens(int(str(stored["secrecy"])), personal=personal)

    def _number_anew(
        self, outcome: Outcome[RecordDraft], draft: RecordDraft, division: Division
    ) -> tuple[Change, ...]:
        division.anew.append(draft)
        self._report.renumbered += 1
        raw, code = outcome.raw, draft.code or ""
        return (Change(raw.sheet, raw.row, "code", code, "", ChangeKind.NEW_NUMBER),)

    def _pass_over_masked(self, outcome: Outcome[RecordDraft], *, is_known: bool) -> None:
        if is_known:
            self._skip()
            return
        raw, reason = outcome.raw, RowReason.TITLE_MISSING
        self._report.refuse(Problem(raw.sheet, raw.row, "title", MASK, reason), raw)

    def _skip(self) -> None:
        self._report.skipped += 1

    def _known(self, drafts: Sequence[RecordDraft]) -> "_Known":
        codes = [draft.code for draft in drafts if draft.code]
        known = _Known(
            loading.live_codes(self._session, codes, self._batch_id),
            loading.live_external(
                self._session, [d.external_id for d in drafts if not d.code], self._batch_id
            ),
            loading.live_alike(
                self._session,
                [d.title for d in drafts if not d.code and not d.external_id],
                self._batch_id,
            ),
        )
        found = {one for draft in drafts if (one := known.record(draft)) is not None}
        if self._duplicates is Duplicates.RENUMBER:
            again = [d.code for d in drafts if d.code and (d.number_anew or known.record(d))]
            known.formers = loading.former_holders(
                self._session, [lookup_key(code) for code in again], self._batch_id
            )
            found.update(one for ids in known.formers.values() for one in ids)
        alike = {one for draft in drafts for one in known.lookalikes(draft)}
        if self._duplicates in {Duplicates.UPDATE, Duplicates.RENUMBER}:
            alike |= found
        known.stored = loading.described(self._session, alike)
        if self._duplicates is Duplicates.UPDATE:
            known.fields = store_fields.values_of(self._session, sorted(alike))
            rows = store_extending.of_records(self._session, sorted(alike))
            known.extended = {row.record_id for row in rows}
        return known

    def _is_same(self, record_id: int, draft: RecordDraft, known: "_Known") -> bool:
        """Tell whether the room says of this record what the list says."""
        stored = known.stored[record_id]
        says = told(draft)
        if period := self._lookups.period_said(draft):
            says["retention_id"] = period.id
        return all(stored[name] == value for name, value in says.items())


@dataclass(slots=True)
class _Known:
    """The records of the room that rows of one piece may mean."""

    codes: dict[str, int]
    components: dict[tuple[str, str, str], int]
    alike: dict[tuple[str, ...], list[int]]
    formers: dict[str, list[int]] = field(default_factory=dict)
    stored: dict[int, dict[str, object]] = field(default_factory=dict)
    fields: dict[int, dict[str, str]] = field(default_factory=dict)
    extended: set[int] = field(default_factory=set)

    def record(self, draft: RecordDraft) -> int | None:
        """Return the record a row means, by its code or by its id elsewhere."""
        if draft.code:
            return self.codes.get(draft.code)
        box = f"{draft.box}|{draft.box_barcode}"
        if draft.external_id:
            return self.components.get((draft.external_id, draft.folder, box))
        return None

    def lookalikes(self, draft: RecordDraft) -> list[int]:
        """Return the records that may be a row which nothing identifies but what it says."""
        if draft.code or draft.external_id:
            return []
        box = f"{draft.box}|{draft.box_barcode}"
        key = (draft.title, draft.date_text, draft.doc_no, draft.folder, draft.series, box)
        return self.alike.get(key, [])

    def former(self, draft: RecordDraft) -> list[int]:
        """Return the records that once had the code of a row."""
        return self.formers.get(lookup_key(draft.code), []) if draft.code else []


class FreeNumbers:
    """Finds codes that nobody has: the next in the class of a code that is taken (N-01)."""

    def __init__(self, highest: Callable[[str], int]) -> None:
        self._highest = highest
        self._running: dict[str, count[int]] = {}

    def after(self, code: str) -> tuple[str, int]:
        """Return the next free code of the class, and its number."""
        stem, width = numbered_stem(code)
        if stem not in self._running:
            self._running[stem] = count(self._highest(stem) + 1)
        number = next(self._running[stem])
        return f"{stem}{number:0{width}}", number


def _problem(outcome: Outcome[RecordDraft]) -> Problem:
    if outcome.problem is None:
        raise ValueError("a row is either a draft or a problem")
    return outcome.problem


def _taken(outcome: Outcome[RecordDraft]) -> Problem:
    draft = outcome.draft
    value = (draft.code or draft.external_id or draft.title[:80]) if draft else ""
    return Problem(outcome.raw.sheet, outcome.raw.row, "code", value, RowReason.CODE_TAKEN)
