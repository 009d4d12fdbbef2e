"""The review desk: what has outlived its period, what keeps it, and the holds."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from desktop_archive.rules.policies import RoomPolicy
from desktop_archive.rules.records import RecordState
from desktop_archive.rules.retention import (
    Blocker,
    DisposalFacts,
    Period,
    RetentionFacts,
    Running,
    blockers,
    running,
)
from desktop_archive.rules.secrecy import Secrecy
from desktop_archive.services.catalogue.setting import periods_of
from desktop_archive.services.destruction.moments import local_day
from desktop_archive.services.retention.carriers import CarrierDesk
from desktop_archive.services.retention.claims import ClaimDesk
from desktop_archive.services.retention.clocks import day_of, facts_of
from desktop_archive.services.retention.extending import ExtendingDesk
from desktop_archive.services.retention.holds import HoldDesk
from desktop_archive.services.retention.triggers import TriggerDesk
from desktop_archive.services.room import Room
from desktop_archive.store import holds as store_holds
from desktop_archive.store import retention as store_retention
from desktop_archive.store import room as store_room
from desktop_archive.store.database import Session
from desktop_archive.store.destruction import facts as store_facts
from desktop_archive.store.destruction import lists as store_lists
from desktop_archive.store.retention import DueKind, DueRow

__all__ = ["DestructionReview", "DueKind", "DueLine"]

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


@dataclass(frozen=True, slots=True)
class _Beside:
    """What else is known of a record: on a list, in a stocktake, whether secrecy blocks it."""

    listed: bool = False
    counted: bool = False
    classified_blocks: bool = True


class DestructionReview:
    """Brings up what is due; being due never destroys anything (K-13)."""

    def __init__(self, room: Room) -> None:
        self._room = room
        self.holds, self.triggers = HoldDesk(room), TriggerDesk(room)
        self.extending, self.claims = ExtendingDesk(room), ClaimDesk(room)
        self.carriers = CarrierDesk(room)

    @property
    def room(self) -> Room:
        """Return the room whose records are reviewed."""
        return self._room

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
            ids = store_retention.due_ids(session, kind, day.isoformat(), offset, limit)
            return self.lines_in(session, ids)

    def line(self, record_id: int) -> DueLine | None:
        """Return one record with its arithmetic and blockers."""
        with self._room.read() as session:
            return next(iter(self.lines_in(session, [record_id])), None)

    def destroyed_by(self, record_id: int) -> tuple[str, int, str] | None:
        """Return number and version of the list that destroyed a record, and the day (D-33)."""
        with self._room.read() as session:
            found = store_lists.destroyed_by(session, record_id)
        return None if found is None else (found[0], found[1], local_day(found[2]).isoformat())

    def like(self, record_id: int) -> list[DueLine]:
        """Return records of the same class in the years around."""
        with self._room.read() as session:
            ids = store_retention.like_records(session, record_id, _LIKE_RECORDS)
            return self.lines_in(session, ids)

    def held_lines(self, hold_id: int) -> list[DueLine]:
        """Return the records that a hold is on."""
        with self._room.read() as session:
            return self.lines_in(session, store_holds.records_of(session, hold_id))

    def lines_in(
        self, session: Session, records: Sequence[int], besides: int | None = None
    ) -> list[DueLine]:
        """Return records as they stand within an act; one list they are on may be left aside."""
        listed = store_facts.on_lists(session, records, besides)
        counted = store_facts.in_stocktakes(session, records)
        periods = periods_of(session)
        kept = store_room.policies(session).get(RoomPolicy.CLASSIFIED_BLOCKS.value, True)
        return [
            self._line(
                row,
                periods,
                _Beside(row.id in listed, row.id in counted, classified_blocks=bool(kept)),
            )
            for row in store_retention.due_rows(session, records)
        ]

    def _line(self, row: DueRow, periods: Mapping[int, Period], beside: _Beside) -> DueLine:
        today = self._room.today()
        facts = facts_of(row, periods)
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
                claims_declared_settled=row.claims_declared,
                carrier_kept_until=day_of(row.carrier_kept_until),
                is_classified=secrecy.is_classified,
                classified_blocks=beside.classified_blocks,
                in_another_list=beside.listed,
                in_stocktake=beside.counted,
            )
        )
        return DueLine(row, secrecy, facts, clock, clock.kept_years(today), found)
