"""The event from which a period runs, entered for one record or for many at once (K-06, K-07)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.dates import PartialDate
from desktop_archive.rules.records import GONE, RecordState
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.retention import Period, Running, Trigger, TriggerRefusal, running
from desktop_archive.services.catalogue.setting import periods_of
from desktop_archive.services.changes import Topic
from desktop_archive.services.retention.clocks import columns_of, facts_of, read
from desktop_archive.services.room import Room
from desktop_archive.store import holds as store_holds
from desktop_archive.store import retention as store_retention
from desktop_archive.store.retention import DueRow

__all__ = ["MOST_AT_ONCE", "TriggerDesk", "TriggerLine"]

MOST_AT_ONCE = 5_000


@dataclass(frozen=True, slots=True)
class TriggerLine:
    """What a day entered for an event would do to one record."""

    row: DueRow
    clock: Running
    refused: TriggerRefusal | None


class TriggerDesk:
    """Enters events that have happened; a period runs from then on."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def waiting(self, query: str) -> list[int]:
        """Return the records that a question finds among those whose event is open (K-07).

        Raises:
            RefusedError: a word of the question makes no sense.
        """
        with self._room.read() as session:
            if not query.strip():
                return store_retention.open_triggers(session)
            return store_holds.matching(session, query, session.reach, waiting=True)

    def look(self, records: Sequence[int], happened: PartialDate) -> list[TriggerLine]:
        """Return what a day would do to each record; nothing is written yet."""
        with self._room.read() as session:
            periods = periods_of(session)
            rows = store_retention.due_rows(session, list(records))
        return [self._line(row, periods, happened) for row in rows]

    def note(self, records: Sequence[int], happened: PartialDate, reason: str = "") -> int:
        """Enter when the event of records happened, in one act; return for how many (K-06, C-09).

        Records whose period waits for no event, or that are gone, are left as they are.

        Raises:
            RefusedError: nothing is chosen, too much, the day lies ahead, or no right.
        """
        self._refuse_odd(records, happened)
        topics = (Topic.RETENTION, Topic.RECORDS)
        with self._room.act("note_trigger", *topics, right=Right.MODIFY, reason=reason) as session:
            periods = periods_of(session)
            rows = store_retention.due_rows(session, list(records))
            lines = [self._line(row, periods, happened) for row in rows]
            taken = [line for line in lines if line.refused is None]
            if not taken:
                reasons = [line.refused for line in lines if line.refused is not None]
                raise RefusedError(reasons[0] if reasons else TriggerRefusal.NOTHING_CHOSEN)
            for line in taken:
                store_retention.set_clock(
                    session,
                    line.row.id,
                    trigger_date=str(happened),
                    **columns_of(line.clock),
                )
        return len(taken)

    def _refuse_odd(self, records: Sequence[int], happened: PartialDate) -> None:
        if not records:
            raise RefusedError(TriggerRefusal.NOTHING_CHOSEN)
        if len(records) > MOST_AT_ONCE:
            raise RefusedError(TriggerRefusal.TOO_MANY, most=MOST_AT_ONCE)
        if happened.earliest() > self._room.today():
            raise RefusedError(TriggerRefusal.NOT_HAPPENED_YET)

    @staticmethod
    def _line(row: DueRow, periods: Mapping[int, Period], happened: PartialDate) -> TriggerLine:
        facts = replace(facts_of(row, periods), happened=happened)
        refused = None
        if RecordState(row.state) in GONE:
            refused = TriggerRefusal.GONE
        elif facts.trigger is Trigger.CREATED:
            refused = TriggerRefusal.WAITS_FOR_NOTHING
        elif (formed := read(row.date_from)) and happened.latest() < formed.earliest():
            refused = TriggerRefusal.BEFORE_IT_WAS_FORMED
        return TriggerLine(row, running(facts), refused)
