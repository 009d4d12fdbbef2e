"""Batches as the screens list them: their stage, who is awaited, what is missing (screens §6)."""

import json
from datetime import date

from desktop_archive.rules.destruction.appraisal import AppraisalRefusal, AppraisalState, Verdict
from desktop_archive.rules.destruction.lists import ListState
from desktop_archive.rules.destruction.profiles import (
    PanelRole,
    PanelSeat,
    Profile,
    Sitting,
    from_kept,
    panel_lacks,
)
from desktop_archive.rules.destruction.track import Stage, stage_of
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.destruction.list_views import summaries
from desktop_archive.services.destruction.models import (
    Batch,
    BatchLine,
    ListSummary,
    PanelMember,
    Progress,
)
from desktop_archive.services.destruction.moments import local_day
from desktop_archive.store.database import Session
from desktop_archive.store.destruction import appraisals as store
from desktop_archive.store.destruction import lists as store_lists
from desktop_archive.store.destruction.appraisals import AppraisalRow

_OVER = frozenset({AppraisalState.CLOSED, AppraisalState.DROPPED})


def batch_in(session: Session, batch_id: int, *states: AppraisalState) -> AppraisalRow:
    """Return a batch that is in one of some states.

    Raises:
        RefusedError: there is none, or it is at another stage.
    """
    batch = store.one(session, batch_id)
    if batch is None:
        raise RefusedError(AppraisalRefusal.NOT_FOUND)
    if AppraisalState(batch.state) not in states:
        raise RefusedError(AppraisalRefusal.WRONG_STATE, state=AppraisalState(batch.state))
    return batch


def kept_profile(kept: str) -> Profile:
    """Return the profile that a batch or a list keeps."""
    return from_kept(json.loads(kept))


def lacking_seats(session: Session, batch: AppraisalRow) -> tuple[PanelSeat, ...]:
    """Return the seats of the profile that nobody holds (D-02, D-03)."""
    sitting = [
        Sitting(one.post, PanelRole(one.role), one.unit_id)
        for one in store.members(session, batch.id)
        if not one.released_at
    ]
    units = [key for key, _ in store.units(session, batch.id)]
    return panel_lacks(kept_profile(batch.profile_kept), sitting, units)


def progress_of(session: Session, batch_id: int) -> Progress:
    """Return how many pieces of a batch have which verdict."""
    counts = store.counts(session, batch_id)
    judged = {verdict: counts[verdict.value] for verdict in Verdict if verdict.value in counts}
    return Progress(total=sum(counts.values()), by_verdict=judged)


def batch_lines(session: Session, today: date, *, over: bool) -> list[BatchLine]:
    """Return the batches under way, or those that are over, the newest first."""
    counts = store.counts_by_batch(session)
    lists = summaries(session, store_lists.every(session), today)
    found = []
    for row in store.every(session):
        latest = next((one for one in lists if one.batch_id == row.id), None)
        line = _line(row, counts.get(row.id, (0, 0)), latest)
        if (line.stage is Stage.CLOSED or line.state in _OVER) is over:
            found.append(line)
    return found


def batch_of(session: Session, batch_id: int, today: date) -> Batch:
    """Return a batch with its panel and what it lacks.

    Raises:
        RefusedError: there is none.
    """
    row = batch_in(session, batch_id, *AppraisalState)
    progress = progress_of(session, batch_id)
    lists = summaries(session, store_lists.of_appraisal(session, batch_id), today)
    return Batch(
        line=_line(row, (progress.total, progress.judged), next(iter(lists), None)),
        profile=kept_profile(row.profile_kept),
        basis=row.basis,
        panel=tuple(_member(one) for one in store.members(session, batch_id)),
        lacking=lacking_seats(session, row),
        units=tuple(store.units(session, batch_id)),
        progress=progress,
        reported_on=local_day(row.reported_at).isoformat() if row.reported_at else None,
        report_by=row.reported_by,
        report_notes=row.report_notes,
        recommendation=row.recommendation,
    )


def _line(row: AppraisalRow, counts: tuple[int, int], latest: ListSummary | None) -> BatchLine:
    total, judged = counts
    state = AppraisalState(row.state)
    gone = latest is not None and latest.state is ListState.DROPPED
    shown = None if latest is None or gone else latest.state
    return BatchLine(
        id=row.id,
        number=row.number,
        title=row.title,
        profile=row.profile,
        stage=stage_of(state, shown, unjudged=total - judged),
        state=state,
        pieces=total,
        judged=judged,
        opened_on=local_day(row.opened_at).isoformat(),
        opened_by=row.opened_by,
        list_id=latest.id if latest else None,
        list_number=latest.number if latest else "",
        list_state=latest.state if latest else None,
        decide_by=latest.decide_by if latest else None,
        is_late=latest.is_late if latest else False,
        awaited=latest.awaited if latest else (),
    )


def _member(row: store.MemberRow) -> PanelMember:
    return PanelMember(
        id=row.id,
        name=row.name,
        post=row.post,
        role=PanelRole(row.role),
        unit_id=row.unit_id,
        unit=row.unit,
        person_id=row.person_id,
        released_on=local_day(row.released_at).isoformat() if row.released_at else None,
    )
