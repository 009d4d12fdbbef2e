"""The review desk: what has outlived its period, what keeps it, and the holds."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.dates import BadDateError, PartialDate
from desktop_archive.rules.records import RecordState
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.retention import (
    Blocker,
    DisposalFacts,
    Period,
    PeriodKind,
    RetentionFacts,
    Running,
    StartRule,
    Trigger,
    blockers,
    running,
)
from desktop_archive.rules.retention.holds import (
    HoldFacts,
    HoldProblem,
    HoldStrength,
    hold_problem,
)
from desktop_archive.rules.secrecy import Secrecy
from desktop_archive.services.changes import Topic
from desktop_archive.services.room import Room
from desktop_archive.store import loading
from desktop_archive.store import retention as store_retention
from desktop_archive.store import room as store_room
from desktop_archive.store.database import Session
from desktop_archive.store.retention import DueKind, DueRow, HoldRow

__all__ = ["DestructionReview", "DueKind", "DueLine", "HoldRow"]

_LIKE_RECORDS = 8


@dataclass(frozen=True, slots=True)
class DueLine:
    """A record of a list with the arithmetic behind it and what keeps it."""

    row: DueRow
    secrecy: Secrecy
    facts: RetentionFacts
    clock: Running
    kept_years: int
    blockers: tuple[Blocker, ...]


class DestructionReview:
    """Brings up what is due; being due never destroys anything (K-13)."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def counts(self, until: date | None = None) -> Mapping[DueKind, int]:
        """Return how many records are on each list."""
        day = (until or self._room.today()).isoformat()
        with self._room.read() as session:
            return {kind: store_retention.count_due(session, kind, day) for kind in DueKind}

    def by_unit(self, until: date | None = None) -> list[tuple[str, str, int]]:
        """Return how many records are due by category and unit, for the year's end (K-18)."""
        day = (until or self._room.today()).isoformat()
        with self._room.read() as session:
            return store_retention.due_by_unit(session, day)

    def page(
        self, kind: DueKind, offset: int, limit: int, until: date | None = None
    ) -> list[DueLine]:
        """Return one page of a list with blockers, oldest due first."""
        day = until or self._room.today()
        with self._room.read() as session:
            rows = store_retention.due_page(session, kind, day.isoformat(), offset, limit)
            periods = _periods(session)
        return [self._line(row, periods) for row in rows]

    def line(self, record_id: int) -> DueLine | None:
        """Return one record with its arithmetic and blockers."""
        with self._room.read() as session:
            rows = store_retention.due_rows(session, [record_id])
            periods = _periods(session)
        return self._line(rows[0], periods) if rows else None

    def like(self, record_id: int) -> list[DueLine]:
        """Return records of the same class in the years around."""
        with self._room.read() as session:
            rows = store_retention.like_records(session, record_id, _LIKE_RECORDS)
            periods = _periods(session)
        return [self._line(row, periods) for row in rows]

    def holds(self, *, lifted: bool = False) -> list[HoldRow]:
        """Return the holds in force, or those that were lifted."""
        with self._room.read() as session:
            return store_retention.holds(session, lifted=lifted)

    def holds_on(self, record_id: int) -> list[HoldRow]:
        """Return the holds in force on one record."""
        with self._room.read() as session:
            return store_retention.holds_on(session, record_id)

    def held_lines(self, hold_id: int) -> list[DueLine]:
        """Return the records that a hold is on."""
        with self._room.read() as session:
            rows = store_retention.due_rows(session, store_retention.held_records(session, hold_id))
            periods = _periods(session)
        return [self._line(row, periods) for row in rows]

    def place_hold(
        self,
        records: Sequence[int],
        *,
        reason: str,
        authority: str,
        review_on: date,
        strength: HoldStrength = HoldStrength.DESTRUCTION,
    ) -> str:
        """Put a hold on records and return its number (D-39).

        Raises:
            RefusedError: something is missing, or the right is.
        """
        today = self._room.today()
        problem = hold_problem(
            HoldFacts(
                reason=reason,
                authority=authority,
                review_on=review_on,
                placed_on=today,
                records=len(records),
            )
        )
        self._room.require(Right.HOLD)
        if problem is not None:
            raise RefusedError(problem)
        with self._room.act("place_hold", Topic.RETENTION, right=Right.HOLD, reason=reason) as s:
            number = store_room.take_form_number(s, "ZT", today.year)
            store_retention.place_hold(
                s,
                records,
                number=number,
                strength=strength.value,
                reason=reason.strip(),
                authority=authority.strip(),
                review_on=review_on.isoformat(),
                placed_on=today.isoformat(),
            )
        return number

    def lift_hold(self, hold_id: int, reason: str) -> None:
        """Lift a hold; it stays readable with the reason.

        Raises:
            RefusedError: no reason, not in force any more, or the right is missing.
        """
        if not reason.strip():
            raise RefusedError(HoldProblem.LIFT_REASON_MISSING)
        day = self._room.today().isoformat()
        with self._room.act("lift_hold", Topic.RETENTION, right=Right.HOLD, reason=reason) as s:
            if not store_retention.lift_hold(s, hold_id, day, reason.strip()):
                raise RefusedError(HoldProblem.NOT_IN_FORCE)

    def note_trigger(self, record_id: int, happened: PartialDate) -> DueLine | None:
        """Note when a contract was fulfilled, a case closed: the period runs from it (K-06, C-09).

        Raises:
            RefusedError: the right is missing.
        """
        with self._room.act("note_trigger", Topic.RETENTION, right=Right.MODIFY) as session:
            row = store_retention.due_rows(session, [record_id])[0]
            facts = _facts(row, _periods(session), happened)
            clock = running(facts)
            store_retention.set_trigger(
                session,
                record_id,
                trigger_date=str(happened),
                period_state=clock.state.value,
                runs_from=clock.start.isoformat() if clock.start else None,
                due_on=clock.due_on.isoformat() if clock.due_on else None,
            )
        return self.line(record_id)

    def _line(self, row: DueRow, periods: Mapping[int, Period]) -> DueLine:
        today = self._room.today()
        facts = _facts(row, periods, _happened(row))
        clock = running(facts)
        secrecy = next(level for level in Secrecy if level.rank == row.secrecy)
        found = blockers(
            DisposalFacts(
                running=clock,
                today=today,
                state=RecordState(row.state),
                draft=row.status == "draft",
                holds=row.hold_count,
                is_accounting=row.category.startswith("KU"),
                claims_open=row.claims_unsettled,
                is_classified=secrecy.is_classified,
            )
        )
        return DueLine(row, secrecy, facts, clock, clock.kept_years(today), found)


def _periods(session: Session) -> dict[int, Period]:
    return {
        key: Period(code, years, PeriodKind(kind), rank)
        for key, code, years, kind, rank in loading.periods(session)
    }


def _facts(
    row: DueRow, periods: Mapping[int, Period], happened: PartialDate | None
) -> RetentionFacts:
    return RetentionFacts(
        period=periods.get(row.retention_id or 0),
        trigger=Trigger(row.trigger),
        happened=happened,
        rule=StartRule(row.start_rule),
    )


def _happened(row: DueRow) -> PartialDate | None:
    """Return when the event of a record happened: its formation, or what was entered later."""
    if Trigger(row.trigger) is not Trigger.CREATED:
        return _read(row.trigger_date)
    if row.year is not None:
        known = _read(row.date_from)
        if known is not None and known.year == row.year:
            return known
        return PartialDate(row.year, None, None, estimated=False)
    return _read(row.date_to) or _read(row.date_from)


def _read(text: str | None) -> PartialDate | None:
    try:
        return PartialDate.parse(text) if text else None
    except BadDateError:
        return None
