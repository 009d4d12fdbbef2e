"""What somebody may read of a record beyond its columns: fields, personal numbers, periods."""

from dataclasses import dataclass
from datetime import date

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.fields import Field
from desktop_archive.rules.personal import masked_numbers, masked_value
from desktop_archive.services.catalogue.periods import CANDIDATES, LONGER_ITEM
from desktop_archive.services.catalogue.setting import all_fields
from desktop_archive.services.changes import Topic
from desktop_archive.services.masking import is_masked
from desktop_archive.services.room import Room
from desktop_archive.store import describing as store_describing
from desktop_archive.store import fields as store_fields
from desktop_archive.store import records as store_records
from desktop_archive.store import room as store_room
from desktop_archive.store import schedule_versions, search

__all__ = ["PeriodPast", "Reading", "Said"]


@dataclass(frozen=True, slots=True)
class Said:
    """What one field says of a record; a masked value is legible in part only."""

    field: Field
    value: str
    is_masked: bool = False


@dataclass(frozen=True, slots=True)
class PeriodPast:
    """How a period came about: what it was before, what it became, why, and when."""

    changed_on: str
    old: int | None
    new: int | None
    reason: str
    is_longer_item: bool


class Reading:
    """Hands out what records say, as far as the signed-in person may read it."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def said(self, record_id: int, *, in_full: bool = False) -> list[Said]:
        """Return what the fields say of a record; personal values are masked (C-41).

        `in_full` shows them to whoever may read them, and notes that they were shown.

        Raises:
            RefusedError: somebody without the right wants them in full.
        """
        if in_full:
            self._note_shown(record_id)
        may_open = self._room.may(Right.OPEN_CONFIDENTIAL)
        with self._room.read() as session:
            rows = store_records.rows(session, [record_id])
            if not rows or is_masked(rows[0], may_open=may_open):
                return []
            values = store_fields.values_of(session, [record_id]).get(record_id, {})
            fields = all_fields(session, retired=True)
        return [
            self._shown(one, values[one.code], may_open=may_open, in_full=in_full)
            for one in fields
            if one.code in values and one.code != CANDIDATES
        ]

    def candidates(self, record_id: int) -> str:
        """Return the periods of which the longer was taken (K-04)."""
        with self._room.read() as session:
            values = store_fields.values_of(session, [record_id]).get(record_id, {})
        return values.get(CANDIDATES, "")

    def periods_past(self, record_id: int) -> list[PeriodPast]:
        """Return how a record's period was changed, newest first (C-38, K-05)."""
        with self._room.read() as session:
            changes = store_describing.period_changes(session, record_id)
        return [
            PeriodPast(
                change.changed_at[:10],
                change.old_retention_id,
                change.new_retention_id,
                "" if change.reason == LONGER_ITEM else change.reason,
                change.reason == LONGER_ITEM,
            )
            for change in changes
        ]

    def schedule_of(self, record_id: int) -> int | None:
        """Return the version of the schedule under which a record's period was set (K-11)."""
        with self._room.read() as session:
            return schedule_versions.version_for(session, record_id)

    def compare(self, record_id: int) -> date:
        """Note that the signed-in person compared the entry with the paper (C-40).

        Raises:
            RefusedError: nobody is signed in, or the right is missing.
        """
        today = self._room.today()
        who = self._room.signed_in()
        with self._room.act("compare_record", Topic.RECORDS, right=Right.ENTER) as session:
            search.take_out_records(session, [record_id])
            values = {"compared_by": who.name or who.login, "compared_on": today.isoformat()}
            store_fields.put_values(session, record_id, values)
            search.put_records(session, [record_id])
        return today

    def _note_shown(self, record_id: int) -> None:
        with self._room.act("show_personal", right=Right.OPEN_CONFIDENTIAL) as session:
            store_room.log_event(session, "show_personal", f"record:{record_id}")

    @staticmethod
    def _shown(field: Field, value: str, *, may_open: bool, in_full: bool) -> Said:
        if field.personal and not in_full:
            return Said(field, masked_value(value), is_masked=True)
        if not may_open:
            shown = masked_numbers(value)
            return Said(field, shown, is_masked=shown != value)
        return Said(field, value)
