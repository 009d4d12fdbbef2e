"""Keeping records longer than their period, by a panel's decision that stays visible (K-14)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.fields import one_line
from desktop_archive.rules.records import GONE, RecordState
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.retention import (
    CountedFrom,
    Extension,
    ExtensionRefusal,
    Period,
    Running,
    extended,
    extension_refusal,
    running,
)
from desktop_archive.services.catalogue.periods import raise_file
from desktop_archive.services.catalogue.setting import periods_of
from desktop_archive.services.changes import Topic
from desktop_archive.services.retention.clocks import columns_of, facts_of
from desktop_archive.services.room import Room
from desktop_archive.store import boxes as store_boxes
from desktop_archive.store import extending as store_extending
from desktop_archive.store import retention as store_retention
from desktop_archive.store.database import Session
from desktop_archive.store.extending import ExtensionRow
from desktop_archive.store.retention import DueRow

__all__ = ["ExtendingDesk", "ExtensionLine", "ExtensionRow", "ExtensionWish", "extend"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtensionWish:
    """What a panel decided: the new period, from when it counts, who, why, on which day."""

    retention_id: int | None
    panel: str
    reason: str
    decided_on: date
    counted: CountedFrom = CountedFrom.START


@dataclass(frozen=True, slots=True)
class ExtensionLine:
    """What an extension would do to one record: due until now, due then, or why not."""

    row: DueRow
    old_due: str
    clock: Running
    refused: ExtensionRefusal | None


class ExtendingDesk:
    """Extends periods; the old one, the panel, the reason and the day are kept for good."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def past(self, record_id: int) -> list[ExtensionRow]:
        """Return how a record was extended, newest first."""
        with self._room.read() as session:
            return store_extending.of_record(session, record_id)

    def look(self, records: Sequence[int], wish: ExtensionWish) -> list[ExtensionLine]:
        """Return what an extension would do; nothing is written yet."""
        today = self._room.today()
        with self._room.read() as session:
            periods = periods_of(session)
            rows = store_retention.due_rows(session, list(records))
        return [_line(row, periods, wish, today) for row in rows]

    def extend(self, records: Sequence[int], wish: ExtensionWish) -> int:
        """Extend records in one act and return how many (K-14).

        Raises:
            RefusedError: something is missing, one of them can't be extended so, or no right.
        """
        if not records:
            raise RefusedError(ExtensionRefusal.NOTHING_CHOSEN)
        topics = (Topic.RETENTION, Topic.RECORDS, Topic.BOXES)
        with self._room.act(
            "extend_period", *topics, right=Right.REVIEW, reason=wish.reason
        ) as session:
            return extend(session, records, wish, self._room.today())


def extend(session: Session, records: Sequence[int], wish: ExtensionWish, today: date) -> int:
    """Extend records within a running act; the panel's verdicts are carried out so too (K-14).

    Raises:
        RefusedError: something is missing, or one of them can't be extended so.
    """
    periods = periods_of(session)
    boxes: set[int] = set()
    rows = store_retention.due_rows(session, list(records))
    for row in rows:
        line = _line(row, periods, wish, today)
        if line.refused is not None:
            raise RefusedError(line.refused, code=row.code)
        _write(session, line, periods, wish)
        if row.parent_id is not None:
            raise_file(session, row.parent_id)
        if row.box_id is not None:
            boxes.add(row.box_id)
    store_boxes.refresh(session, sorted(boxes))
    return len(rows)


def _extension(periods: Mapping[int, Period], wish: ExtensionWish) -> Extension:
    return Extension(
        period=periods.get(wish.retention_id or 0),
        counted=wish.counted,
        panel=wish.panel,
        reason=wish.reason,
        decided_on=wish.decided_on,
    )


def _line(
    row: DueRow, periods: Mapping[int, Period], wish: ExtensionWish, today: date
) -> ExtensionLine:
    facts, extension = facts_of(row, periods), _extension(periods, wish)
    refused = extension_refusal(facts, extension, today)
    if RecordState(row.state) in GONE:
        refused = ExtensionRefusal.GONE
    clock = running(extended(facts, extension))
    return ExtensionLine(row, row.due_on or "", clock, refused)


def _write(
    session: Session, line: ExtensionLine, periods: Mapping[int, Period], wish: ExtensionWish
) -> None:
    row = line.row
    facts = extended(facts_of(row, periods), _extension(periods, wish))
    store_retention.set_clock(
        session,
        row.id,
        retention_id=wish.retention_id,
        counts_from=facts.counts_from.isoformat() if facts.counts_from else None,
        **columns_of(line.clock),
    )
    store_extending.add(
        session,
        record_id=row.id,
        old_retention_id=row.retention_id,
        new_retention_id=wish.retention_id,
        reason=wish.reason.strip(),
        panel=one_line(wish.panel),
        decided_on=wish.decided_on.isoformat(),
        counted=wish.counted.value,
        old_due=row.due_on,
        new_due=line.clock.due_on.isoformat() if line.clock.due_on else None,
    )
