"""Records of a foreign list become records of the room."""

from collections.abc import Iterable, Mapping, Sequence

from desktop_archive.rules.barcodes import Kind
from desktop_archive.rules.dates import DateSpan, PartialDate
from desktop_archive.rules.imports import Outcome, Problem, RecordDraft, RowReason
from desktop_archive.rules.reference_codes import lookup_key
from desktop_archive.rules.retention import (
    RetentionFacts,
    Running,
    StartRule,
    Trigger,
    running,
)
from desktop_archive.services.imports.lookups import Boxes, Lookups, StoredPeriod, box_key
from desktop_archive.services.imports.plan import Duplicates, ImportReport
from desktop_archive.store import boxes as store_boxes
from desktop_archive.store import loading, search
from desktop_archive.store import room as store_room
from desktop_archive.store.database import Session

Row = dict[str, object]
#: Records a list brings without a number are numbered within their fonds.
_OWN_NUMBER = "{fonds}-{serial:05}"


def judge(
    session: Session,
    outcomes: Sequence[Outcome[RecordDraft]],
    duplicates: Duplicates,
    report: ImportReport,
) -> tuple[list[RecordDraft], list[tuple[int, RecordDraft]]]:
    """Divide rows into new records and updates of known ones; count the rest in the report."""
    codes = [o.draft.code for o in outcomes if o.draft is not None and o.draft.code]
    known = loading.live_codes(session, codes)
    external = _known_components(session, outcomes)
    fresh: list[RecordDraft] = []
    updates: list[tuple[int, RecordDraft]] = []
    for outcome in outcomes:
        report.rows += 1
        if outcome.draft is None:
            report.refused.append(_problem(outcome))
            continue
        found = known.get(outcome.draft.code or "") or external.get(_component(outcome.draft))
        if found is None:
            fresh.append(outcome.draft)
        elif duplicates is Duplicates.UPDATE:
            updates.append((found, outcome.draft))
        elif duplicates is Duplicates.SKIP:
            report.skipped += 1
            continue
        else:
            report.refused.append(_taken(outcome))
            continue
        report.taken += 1
        report.note_changes(outcome.changes)
    return fresh, updates


def _problem(outcome: Outcome[RecordDraft]) -> Problem:
    if outcome.problem is None:
        raise ValueError("a row is either a draft or a problem")
    return outcome.problem


def _taken(outcome: Outcome[RecordDraft]) -> Problem:
    draft = outcome.draft
    value = (draft.code or draft.external_id) if draft else ""
    return Problem(outcome.raw.sheet, outcome.raw.row, "code", value, RowReason.CODE_TAKEN)


Component = tuple[str, str, str]


def _component(draft: RecordDraft) -> Component:
    """Return what identifies a piece that has no number: its own id, folder and box."""
    return (draft.external_id, draft.folder, f"{draft.box}|{draft.box_barcode}")


def _known_components(
    session: Session, outcomes: Sequence[Outcome[RecordDraft]]
) -> Mapping[Component, int]:
    ids = [o.draft.external_id for o in outcomes if o.draft is not None and not o.draft.code]
    rows = loading.live_external(session, ids)
    return {
        (external_id, folder, "|".join((key or "|").split("|")[-2:])): record_id
        for (external_id, folder, key), record_id in rows.items()
    }


class RecordWriter:
    """Writes drafts in pieces within one transaction."""

    def __init__(self, session: Session, report: ImportReport, batch_id: int, fonds: str) -> None:
        self._session = session
        self._batch_id = batch_id
        self._lookups = Lookups(session, report, fonds)
        self._boxes = Boxes(session, report, batch_id)
        self._next_id = loading.next_id(session, "record")
        self._positions: dict[int, int] = {}
        self._scheme: int | None = None
        self._wholes: dict[str, int] = {}

    def write(self, drafts: Sequence[RecordDraft]) -> None:
        """Insert new records with their boxes, former codes and search entries."""
        if not drafts:
            return
        codes = [self._lookups.fonds_code(draft) for draft in drafts]
        keys = [box_key(code, draft) for code, draft in zip(codes, drafts, strict=True)]
        self._boxes.learn(keys)
        serials = store_room.take_serials(self._session, Kind.RECORD, len(drafts))
        numbered = self._number(codes, drafts)
        rows = [
            {"code": code, "code_key": lookup_key(code), "serial": serial, **self._row(draft, key)}
            for draft, code, key, serial in zip(drafts, numbered, keys, serials, strict=True)
        ]
        loading.add_many(self._session, "record", rows)
        self._add_former_codes(rows, drafts)
        search.put_records(self._session, [int(str(row["id"])) for row in rows])

    def overwrite(self, updates: Iterable[tuple[int, RecordDraft]]) -> None:
        """Take the described fields of known records from the list; history keeps the old."""
        for record_id, draft in updates:
            category_id = self._lookups.category(draft)
            period = self._lookups.period(draft.retention)
            values = {
                **_described(draft),
                **_clock(draft, period, self._lookups.clock_of(category_id)),
                "updated_at": self._session.at,
            }
            search.take_out_records(self._session, [record_id])
            loading.update_record(self._session, record_id, values)
            search.put_records(self._session, [record_id])

    def finish(self) -> None:
        """Derive what boxes say from what is in them now, and place boxes whose shelf is known."""
        store_boxes.refresh(self._session, sorted(self._boxes.touched))
        stand_boxes(self._session)

    def _number(self, fonds: Sequence[str], drafts: Sequence[RecordDraft]) -> list[str]:
        """Return the code of each draft; what comes without one is numbered within its fonds."""
        wanted: dict[str, int] = {}
        for code, draft in zip(fonds, drafts, strict=True):
            if not draft.code:
                wanted[code] = wanted.get(code, 0) + 1
        numbers = {
            code: iter(store_room.take_numbers(self._session, self._own_scheme(), code, count))
            for code, count in wanted.items()
        }
        return [
            draft.code or f"{code}-{next(numbers[code]):05}"
            for code, draft in zip(fonds, drafts, strict=True)
        ]

    def _own_scheme(self) -> int:
        if self._scheme is None:
            known = loading.ids_by(self._session, "scheme", "template")
            self._scheme = known.get(_OWN_NUMBER) or loading.add_one(
                self._session, "scheme", name="import", template=_OWN_NUMBER, locked=True
            )
        return self._scheme

    def _row(self, draft: RecordDraft, key: str) -> Row:
        category_id = self._lookups.category(draft)
        period = self._lookups.period(draft.retention)
        fonds_id = self._lookups.fonds(draft)
        ids = (fonds_id, category_id, period.id if period else None)
        box_id = self._boxes.box(key, draft, ids)
        record_id = self._next_id
        self._next_id += 1
        return {
            "id": record_id,
            "level": "file" if draft.level == "file" else "item",
            "fonds_id": fonds_id,
            "category_id": category_id,
            "unit_id": self._lookups.unit_by_code(draft.unit),
            "unit_code": draft.unit,
            "number": draft.serial,
            "status": "catalogued" if period else "draft",
            "box_id": box_id,
            "box_position": self._position(box_id),
            "folder": draft.folder,
            "external_id": draft.external_id,
            "parent_id": self._parent(draft, record_id),
            "batch_id": self._batch_id,
            "created_at": self._session.at,
            "updated_at": self._session.at,
            **_described(draft),
            **_clock(draft, period, self._lookups.clock_of(category_id)),
        }

    def _parent(self, draft: RecordDraft, record_id: int) -> int | None:
        """Return the file an item of a finding aid belongs to; wholes come before their parts."""
        if draft.external_id:
            self._wholes.setdefault(draft.external_id, record_id)
        return self._wholes.get(draft.parent) if draft.parent else None

    def _position(self, box_id: int | None) -> int | None:
        if box_id is None:
            return None
        self._positions[box_id] = self._positions.get(box_id, 0) + 1
        return self._positions[box_id]

    def _add_former_codes(self, rows: Sequence[Row], drafts: Sequence[RecordDraft]) -> None:
        lines = [
            {
                "record_id": row["id"],
                "code": draft.former_code,
                "code_key": lookup_key(draft.former_code),
                "reason": "import",
                "changed_at": self._session.at,
            }
            for row, draft in zip(rows, drafts, strict=True)
            if draft.former_code and draft.former_code != draft.code
        ]
        loading.add_many(self._session, "former_code", lines)


def stand_boxes(session: Session) -> int:
    """Put boxes on the shelves that their list named, in order; return how many."""
    shelves = loading.shelf_ids(session)
    waiting = loading.boxes_told_to_stand_at(session, shelves)
    store_boxes.stand(session, waiting)
    return len(waiting)


def _described(draft: RecordDraft) -> Row:
    """Return the fields that describe a record, as the list gives them."""
    start, end = _days(draft.date)
    kept = "; ".join(f"{heading}: {value}" for heading, value in draft.kept)
    return {
        "title": draft.title,
        "year": draft.year,
        "creator": draft.creator,
        "document_no": draft.doc_no,
        "date_text": draft.date_text,
        "date_from": start,
        "date_to": end,
        "secrecy": draft.secrecy.rank,
        "pages": draft.pages,
        "quantity": draft.quantity,
        "note": "\n".join(part for part in (draft.note, draft.access, kept) if part),
        "place_text": draft.place_text,
        "series": draft.series,
    }


def _days(span: DateSpan | None) -> tuple[str | None, str | None]:
    if span is None:
        return None, None
    return str(span.start), str(span.end) if span.end else None


def _clock(draft: RecordDraft, period: StoredPeriod | None, clock: tuple[str, str]) -> Row:
    """Return period and what the retention arithmetic makes of it (K-06, P-26)."""
    trigger, rule = Trigger(clock[0]), StartRule(clock[1])
    happened = _happened(draft) if trigger is Trigger.CREATED else None
    facts = RetentionFacts(
        period=period.period if period else None, trigger=trigger, happened=happened, rule=rule
    )
    found: Running = running(facts)
    return {
        "retention_id": period.id if period else None,
        "trigger": trigger.value,
        "start_rule": rule.value,
        "period_state": found.state.value,
        "runs_from": found.start.isoformat() if found.start else None,
        "due_on": found.due_on.isoformat() if found.due_on else None,
    }


def _happened(draft: RecordDraft) -> PartialDate | None:
    """Return when a record was formed: its year of filing, else the end of its dates."""
    if draft.year is not None:
        return PartialDate(draft.year, None, None, estimated=False)
    if draft.date is None:
        return None
    return draft.date.end or draft.date.start
