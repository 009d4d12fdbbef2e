"""The reading room: what lies there, the end of a reading, its register (A-04 to A-07, A-29)."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.lending import ReturnCheck, ReturnResult
from desktop_archive.rules.lending.cases import CaseKind
from desktop_archive.rules.lending.readings import (
    ReadingRefusal,
    begin_refusal,
    end_refusal,
    together_refusal,
)
from desktop_archive.rules.records import RecordState
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.changes import Topic
from desktop_archive.services.lending.cases import open_case
from desktop_archive.services.lending.closing_time import closing
from desktop_archive.services.lending.models import Judged
from desktop_archive.services.room import Room
from desktop_archive.store.database import Session
from desktop_archive.store.lending import loans as store_loans
from desktop_archive.store.lending import readings as store_readings
from desktop_archive.store.lending.readings import ReadingRow

__all__ = ["OpenReading", "ReadingRow", "Readings"]


@dataclass(frozen=True, slots=True)
class OpenReading:
    """A reading that is not ended, and whether that is an alarm by now (A-06)."""

    reading: ReadingRow
    is_alarm: bool


@dataclass(frozen=True, slots=True)
class Seat:
    """Where something is read and who watches (A-04)."""

    place: str
    supervisor: str


class Readings:
    """Follows what lies in the reading room until it is checked and signed for."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def open_ones(self) -> list[OpenReading]:
        """Return what lies in the reading room, alarms first (A-06)."""
        now = self._room.now().astimezone()
        with self._room.read() as session:
            rows = store_readings.open_ones(session)
            hour = closing(session)
        found = [
            OpenReading(row, hour.is_alarm(date.fromisoformat(row.began_on), now)) for row in rows
        ]
        return sorted(found, key=lambda one: not one.is_alarm)

    def register(self, first: date, last: date) -> list[ReadingRow]:
        """Return reader, time and content of every reading between two days (A-29, P23)."""
        with self._room.read() as session:
            return store_readings.between(session, first.isoformat(), last.isoformat())

    def end(
        self, reading_ids: Sequence[int], check: ReturnCheck, *, signed: bool, remark: str = ""
    ) -> list[ReadingRow]:
        """End readings after the check, with the reader's signature in the register (A-05, A-07).

        Raises:
            RefusedError: not open any more, not signed, a finding without a word, or readings
                that one signature or one finding cannot end.
        """
        with self._room.act(
            "end_reading", Topic.LENDING, Topic.RECORDS, right=Right.TAKE_BACK, reason=remark
        ) as session:
            rows = store_readings.by_ids(session, reading_ids)
            apart = together_refusal(check, [row.person_id for row in rows])
            if apart is not None:
                raise RefusedError(apart)
            for row in rows:
                is_open = row.ended_at is None
                refusal = end_refusal(check, remark, is_open=is_open, is_signed=signed)
                if refusal is not None:
                    raise RefusedError(refusal, title=row.title)
                self._end_one(session, row, check, remark, is_signed=signed)
            if not rows:
                raise RefusedError(ReadingRefusal.NOT_OPEN)
        return rows

    def _end_one(
        self,
        session: Session,
        row: ReadingRow,
        check: ReturnCheck,
        remark: str,
        *,
        is_signed: bool,
    ) -> None:
        found = [one.value for one in check.findings]
        detail = {key: value for key, value in (("findings", found), ("remark", remark)) if value}
        store_readings.change(
            session,
            row.id,
            ended_at=session.at,
            signed_on=self._room.today().isoformat() if is_signed else None,
            received_by=self._room.signed_in().name,
            check_result=check.result.value,
            check_detail=json.dumps(detail, ensure_ascii=False),
        )
        store_loans.set_record_state(session, row.record_id, check.state_after.value)
        if found:
            lost = check.result is ReturnResult.LOST
            open_case(
                session,
                self._room,
                CaseKind.LOSS if lost else CaseKind.DAMAGE,
                remark,
                record_id=row.record_id,
                person_id=row.person_id,
                reading_id=row.id,
            )
        if check.result is not ReturnResult.LOST:
            store_loans.note_movement(
                session, "return", row.record_id, moved_by=self._room.signed_in().name
            )


def begin(session: Session, room: Room, one: Judged, seat: Seat, visit_id: int | None) -> int:
    """Bring a record to the reading room in a running transaction (A-02 to A-04).

    Raises:
        RefusedError: the place or the supervisor is missing.
    """
    refusal = begin_refusal(seat.place, seat.supervisor)
    if refusal is not None:
        raise RefusedError(refusal)
    application = one.application
    assert application is not None
    reading_id = store_readings.add(
        session,
        {
            "record_id": one.record.id,
            "person_id": application.person_id,
            "application_id": application.id,
            "visit_id": visit_id,
            "place": seat.place.strip(),
            "supervisor": seat.supervisor.strip(),
            "purpose": application.reason,
            "approved_by": one.approved_by,
            "home_address": one.record.place,
            "began_at": session.at,
            "began_on": room.today().isoformat(),
        },
    )
    store_loans.set_record_state(session, one.record.id, RecordState.READING.value)
    store_loans.note_movement(
        session,
        "issue",
        one.record.id,
        from_place_id=one.record.place_id,
        moved_by=room.signed_in().name,
        reason=seat.place.strip(),
    )
    return reading_id
