"""Records of a foreign list become records of the room."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import partial

from desktop_archive.rules.barcodes import Kind
from desktop_archive.rules.import_drafts import Outcome, RecordDraft
from desktop_archive.rules.reference_codes import lookup_key
from desktop_archive.services.catalogue.periods import files_about, raise_file
from desktop_archive.services.imports.judging import FreeNumbers, RecordJudge
from desktop_archive.services.imports.lookups import Boxes, Lookups, box_key
from desktop_archive.services.imports.plan import ImportReport, Taking
from desktop_archive.services.imports.values import Row, clock, clock_anew, described, told
from desktop_archive.store import boxes as store_boxes
from desktop_archive.store import loading, search
from desktop_archive.store import numbered as store_numbered
from desktop_archive.store import room as store_room
from desktop_archive.store.database import Session

_PIECE = 2_000
#: Records a list brings without a number are numbered within their fonds.
_OWN_NUMBER = "{fonds}-{serial:05}"


class RecordTaker:
    """Takes the rows of a list of records; without a batch it only judges them."""

    def __init__(self, context: Taking) -> None:
        session, report, batch = context.session, context.report, context.batch
        lookups = Lookups(session, report, context.own_fonds)
        self._judge = RecordJudge(session, context.duplicates, report, lookups, batch or 0)
        self._writer = RecordWriter(session, report, batch, lookups) if batch else None
        self._anew: list[RecordDraft] = []

    def take(self, outcomes: Sequence[Outcome[RecordDraft]]) -> None:
        """Take a piece of the list."""
        division = self._judge.divide(outcomes)
        if self._writer is not None:
            self._writer.write(division.fresh)
            self._writer.overwrite(division.updates)
            self._anew += division.anew

    def finish(self) -> None:
        """Number what had a taken code, now that all codes of the list are known."""
        if self._writer is not None:
            self._writer.write_anew(self._anew)
            self._writer.finish()


class RecordWriter:
    """Writes drafts in pieces within one transaction."""

    def __init__(
        self, session: Session, report: ImportReport, batch_id: int, lookups: Lookups
    ) -> None:
        self._session = session
        self._batch_id = batch_id
        self._lookups = lookups
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

    def write_anew(self, drafts: Sequence[RecordDraft]) -> None:
        """Insert records under the next free number of their class; the taken code stays known."""
        free = FreeNumbers(partial(loading.highest_number, self._session))
        numbered = []
        for draft in drafts:
            code, number = free.after(draft.code or "")
            numbered.append(replace(draft, code=code, serial=number, former_code=draft.code or ""))
        for start in range(0, len(numbered), _PIECE):
            self.write(numbered[start : start + _PIECE])

    def overwrite(self, updates: Iterable[tuple[int, RecordDraft]]) -> None:
        """Take the described fields of known records from the list; history keeps the old.

        A file is kept as long as the longest of its items, whatever the list says of it (K-05).
        """
        listed = list(updates)
        ids = [record_id for record_id, _ in listed]
        before = loading.described(self._session, ids)
        files: set[int] = set()
        for record_id, draft in listed:
            stored = before[record_id]
            old = stored["retention_id"]
            # A cell left blank, or with a word nobody knows, takes no period away (K-01).
            period = self._lookups.period_said(draft) or self._lookups.period_of(old)
            values = {
                **told(draft),
                **clock_anew(draft, stored, period),
                "updated_at": self._session.at,
            }
            search.take_out_records(self._session, [record_id])
            loading.update_record(self._session, record_id, values)
            search.put_records(self._session, [record_id])
            new = values["retention_id"]
            if old != new:
                files |= files_about(self._session, record_id)
            if old and old != new:
                loading.add_period_change(self._session, record_id, old, new, "import")
        for file_id in sorted(files):
            raise_file(self._session, file_id)
        self._boxes.touched.update(store_numbered.boxes_of(self._session, ids))

    def finish(self) -> None:
        """Derive what boxes say from what is in them now, and place boxes whose shelf is known."""
        store_boxes.refresh(self._session, sorted(self._boxes.touched))
        stand_boxes(self._session, self._batch_id)

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
            **described(draft),
            **clock(draft, period, self._lookups.clock_of(category_id)),
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


def stand_boxes(session: Session, batch_id: int) -> int:
    """Put boxes on the shelves that their list named, in order; return how many."""
    shelves = loading.shelf_ids(session)
    waiting = loading.boxes_told_to_stand_at(session, shelves)
    store_boxes.stand(session, waiting, loading.batch_taken_by(session, batch_id))
    return len(waiting)
