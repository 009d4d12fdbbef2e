"""Destruction lists as they are shown: lines, signatures, who is awaited (screens §6)."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from desktop_archive.rules.destruction.execution import Matter, Means, StrikeOff
from desktop_archive.rules.destruction.lists import (
    DisposalKind,
    LineDecision,
    ListState,
    Slot,
)
from desktop_archive.rules.destruction.profiles import Part
from desktop_archive.rules.destruction.signing import awaited
from desktop_archive.services.destruction.models import (
    Awaited,
    LineView,
    ListDetail,
    ListSummary,
    SlotView,
)
from desktop_archive.services.destruction.moments import local_day
from desktop_archive.services.destruction.words import word_view
from desktop_archive.services.masking import MASK
from desktop_archive.store.database import Session
from desktop_archive.store.destruction import lists as store
from desktop_archive.store.destruction import words as store_words
from desktop_archive.store.destruction.digests import frozen
from desktop_archive.store.destruction.lists import LineRow, ListRow
from desktop_archive.store.destruction.words import SeatRow, WordRow

_UNDER_SIGNATURE = frozenset({ListState.SIGNING, ListState.DECIDING})


def slot_of(seat: SeatRow) -> Slot:
    """Return a seat as the rules know it."""
    return Slot(Part(seat.part), seat.step, seat.post, seat.unit_id, seat.name)


def slots(session: Session, row: ListRow) -> tuple[SlotView, ...]:
    """Return the signatures a version needs, given or not, in order."""
    seats = store_words.seats(session, [row.id])[row.id]
    given = {one.seat_id: one for one in store_words.words(session, [row.id])[row.id]}
    return _slots(row, seats, given)


def _slots(
    row: ListRow, seats: Sequence[SeatRow], given: dict[int | None, WordRow]
) -> tuple[SlotView, ...]:
    by_slot = {seat.id: slot_of(seat) for seat in seats}
    signed = [by_slot[seat.id] for seat in seats if seat.id in given]
    waiting: set[Slot] = set()
    if ListState(row.state) in _UNDER_SIGNATURE:
        waiting = set(awaited(by_slot.values(), signed))
    return tuple(
        SlotView(
            id=seat.id,
            part=Part(seat.part),
            step=seat.step,
            post=seat.post,
            unit_id=seat.unit_id,
            unit=seat.unit,
            name=seat.name,
            is_awaited=by_slot[seat.id] in waiting,
            word=word_view(given[seat.id]) if seat.id in given else None,
        )
        for seat in seats
    )


def summaries(session: Session, rows: Sequence[ListRow], today: date) -> list[ListSummary]:
    """Return versions with who is awaited; past the deadline one is late, never approved."""
    ids = [row.id for row in rows]
    counts = store.line_counts(session)
    seats, words = store_words.seats(session, ids), store_words.words(session, ids)
    found = []
    for row in rows:
        given: dict[int | None, WordRow] = {one.seat_id: one for one in words[row.id]}
        waiting = [one for one in _slots(row, seats[row.id], given) if one.is_awaited]
        found.append(_summary(row, counts.get(row.id, 0), waiting, today))
    return found


def _summary(row: ListRow, lines: int, waiting: Sequence[SlotView], today: date) -> ListSummary:
    late = row.state == ListState.DECIDING.value and (row.decide_by or "9") < today.isoformat()
    return ListSummary(
        id=row.id,
        number=row.number,
        version=row.version,
        kind=DisposalKind(row.kind),
        state=ListState(row.state),
        title=row.title,
        profile=row.profile,
        batch_id=row.appraisal_id,
        lines=lines,
        made_by=row.made_by,
        made_on=local_day(row.made_at).isoformat(),
        digest=row.digest,
        frozen_at=row.frozen_at,
        received_on=row.received_on,
        decide_by=row.decide_by,
        is_late=late,
        decided_on=local_day(row.decided_at).isoformat() if row.decided_at else None,
        reason=row.reason,
        report=row.report,
        awaited=tuple(Awaited(one.part, one.post, one.unit, one.name) for one in waiting),
    )


def detail(session: Session, row: ListRow, today: date, *, may_open: bool) -> ListDetail:
    """Return a version with lines and signatures; guarded titles only to who may read them."""
    places = {one.id: one.name for one in store.places(session)}
    lines = [
        _line(line, places, hidden=line.guarded and not may_open)
        for line in store.lines(session, row.id)
    ]
    (summary,) = summaries(session, [row], today)
    return ListDetail(summary=summary, lines=tuple(lines), slots=slots(session, row))


def _line(row: LineRow, places: dict[int, str], *, hidden: bool) -> LineView:
    told = frozen(row)
    if hidden:
        told = replace(told, title=MASK, creator=MASK, document_no=MASK)
    return LineView(
        id=row.id,
        frozen=told,
        unit_id=row.unit_id,
        matter=Matter(row.matter),
        is_guarded=row.guarded,
        decision=LineDecision(row.decision),
        decision_reason=row.decision_reason,
        counted_at=row.counted_at,
        counted_by=row.counted_by,
        struck_off=StrikeOff(row.struck_off) if row.struck_off else None,
        struck_off_reason=row.struck_reason,
        means=Means(row.means) if row.means else None,
        tool=row.tool,
        place=places.get(row.place_id or 0, ""),
        destroyed_at=row.destroyed_at,
    )
