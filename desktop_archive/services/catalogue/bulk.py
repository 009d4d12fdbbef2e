"""One field of many entries changed in one act, after a look at old and new (screens §3)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.records import GONE, BulkRefusal, FieldProblem, RecordState
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.catalogue.entry import (
    EntryDraft,
    Told,
    cleaned,
    stored,
    stored_values,
    told,
)
from desktop_archive.services.catalogue.periods import (
    raise_file,
    shorter_than_items,
    standing_setting,
    stored_draft,
)
from desktop_archive.services.catalogue.setting import setting_of
from desktop_archive.services.changes import Topic
from desktop_archive.services.room import Room
from desktop_archive.store import boxes as store_boxes
from desktop_archive.store import describing as store_describing
from desktop_archive.store import fields as store_fields
from desktop_archive.store import legible, search
from desktop_archive.store import records as store_records
from desktop_archive.store.database import Session

__all__ = ["COLUMNS", "BulkDesk", "BulkLine", "BulkPlan"]

#: Columns that may be changed for many; what makes a number stays with single entries.
COLUMNS = (
    "creator", "retention_id", "secrecy", "secrecy_body", "carrier", "original_place",
    "trigger_date", "date_text", "note", "important", "immature", "sealed", "party_minutes",
    "personal_data", "claims_unsettled",
)  # fmt: skip
MOST_AT_ONCE = 5_000


@dataclass(frozen=True, slots=True)
class BulkLine:
    """One entry of a change of many: what stands there and what will."""

    id: int
    code: str
    old: str
    new: str
    refused: Enum | None = None


@dataclass(frozen=True, slots=True)
class BulkPlan:
    """What a change of many would do."""

    field: str
    value: str
    lines: tuple[BulkLine, ...]

    @property
    def changing(self) -> int:
        """Return how many entries would change."""
        return sum(line.refused is None and line.old != line.new for line in self.lines)

    @property
    def refused(self) -> int:
        """Return how many entries cannot be changed so."""
        return sum(line.refused is not None for line in self.lines)


class BulkDesk:
    """Changes many entries alike."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def plan(self, records: Sequence[int], field: str, value: str) -> BulkPlan:
        """Return old and new of every entry; nothing is written yet.

        Raises:
            RefusedError: nothing or too much is chosen, or there is no value.
        """
        self._refuse_odd(records, value)
        with self._room.read() as session:
            lines = tuple(self._line(session, key, field, value)[0] for key in records)
        return BulkPlan(field, value, lines)

    def apply(self, records: Sequence[int], field: str, value: str, reason: str) -> int:
        """Change the entries that can be, in one act, and return how many (C-43).

        Raises:
            RefusedError: no reason, nothing to change, or the right is missing.
        """
        self._refuse_odd(records, value)
        if not reason.strip():
            raise RefusedError(FieldProblem.REASON_MISSING)
        topics = (Topic.RECORDS, Topic.BOXES, Topic.RETENTION)
        with self._room.act(
            "change_many_records", *topics, right=Right.MODIFY, reason=reason
        ) as session:
            count = 0
            boxes: set[int] = set()
            for key in records:
                line, draft = self._line(session, key, field, value)
                if line.refused is None and line.old != line.new and draft is not None:
                    self._write(session, key, draft, reason.strip(), boxes)
                    count += 1
            if not count:
                raise RefusedError(BulkRefusal.NOTHING_CHANGES)
            store_boxes.refresh(session, sorted(boxes))
        return count

    # --- inside -------------------------------------------------------------------------------

    @staticmethod
    def _refuse_odd(records: Sequence[int], value: str) -> None:
        if not records:
            raise RefusedError(BulkRefusal.NOTHING_CHOSEN)
        if len(records) > MOST_AT_ONCE:
            raise RefusedError(BulkRefusal.TOO_MANY, most=MOST_AT_ONCE)
        if not value.strip():
            raise RefusedError(BulkRefusal.BLANK_MEANS_UNCHANGED)

    def _line(
        self, session: Session, key: int, field: str, value: str
    ) -> tuple[BulkLine, EntryDraft | None]:
        rows = store_records.rows(session, [key])
        if not rows:
            return BulkLine(key, "", "", value, BulkRefusal.NOT_THERE), None
        code = rows[0].code
        if not legible.is_open(session, key):
            return BulkLine(key, code, "", "", BulkRefusal.MAY_NOT_READ), None
        before = stored_draft(session, key)
        after = cleaned(_with(before, field, value))
        old, new = _text(before, field), _text(after, field)
        if RecordState(rows[0].state) in GONE:
            return BulkLine(key, code, old, new, BulkRefusal.GONE), None
        found = self._problems(session, before, after)
        if field == "retention_id":
            found += shorter_than_items(session, key, after)
        return BulkLine(key, code, old, new, found[0].reason if found else None), after

    def _problems(
        self, session: Session, before: EntryDraft, after: EntryDraft
    ) -> tuple[Told, ...]:
        """Return what is wrong with an entry after the change that was not wrong before."""
        fonds, today = self._room.facts.get("fonds", ""), self._room.today()
        known = {
            (one.beside, one.reason)
            for one in told(before, setting_of(session, before, fonds), today)
        }
        found = told(after, setting_of(session, after, fonds), today)
        return tuple(one for one in found if (one.beside, one.reason) not in known)

    def _write(
        self, session: Session, key: int, draft: EntryDraft, reason: str, boxes: set[int]
    ) -> None:
        setting = setting_of(session, draft, self._room.facts.get("fonds", ""))
        before = store_describing.standing(session, key)
        search.take_out_records(session, [key])
        columns = stored(draft, standing_setting(session, key, draft, setting))
        store_records.change(session, key, columns)
        store_fields.put_values(session, key, stored_values(draft, setting.used))
        search.put_records(session, [key])
        if before is not None and before.retention_id != draft.retention_id:
            store_describing.add_period_change(
                session, key, before.retention_id, draft.retention_id, reason
            )
        if before is not None and before.parent_id is not None:
            raise_file(session, before.parent_id)
        row = store_records.rows(session, [key])[0]
        if row.box_id is not None:
            boxes.add(row.box_id)


def _with(draft: EntryDraft, field: str, value: str) -> EntryDraft:
    """Return an entry with one field set from its text."""
    if field not in COLUMNS:
        return replace(draft, values={**draft.values, field: value})
    now = getattr(draft, field)
    if isinstance(now, bool) or field in _FLAGS:
        return replace(draft, **{field: value == "yes"})  # type: ignore[arg-type]
    if field in ("retention_id", "secrecy"):
        return replace(draft, **{field: int(value)})  # type: ignore[arg-type]
    return replace(draft, **{field: value})  # type: ignore[arg-type]


_FLAGS = frozenset({
    "important", "immature", "sealed", "party_minutes", "personal_data", "claims_unsettled",
})  # fmt: skip


def _text(draft: EntryDraft, field: str) -> str:
    value = getattr(draft, field) if field in COLUMNS else draft.values.get(field, "")
    if field in _FLAGS:
        return "yes" if value else ""
    return "" if value is None else str(value)
