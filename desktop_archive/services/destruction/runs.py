"""A destruction under way: how the count stands, who watches, who signed (D-22 to D-25)."""

from dataclasses import dataclass

from desktop_archive.rules.destruction.execution import (
    Count,
    ExecutionRefusal,
    Matter,
    SupervisorPart,
    WatchFacts,
    Watching,
    watch_refusal,
)
from desktop_archive.rules.destruction.lists import ListRefusal, ListState
from desktop_archive.rules.destruction.profiles import Part
from desktop_archive.rules.policies import RoomPolicy
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.destruction.listed import policy
from desktop_archive.services.destruction.models import Run, Supervisor, WordView
from desktop_archive.services.destruction.moments import local_day, refuse_earlier
from desktop_archive.services.destruction.words import word_view
from desktop_archive.store import people as store_people
from desktop_archive.store.database import Session
from desktop_archive.store.destruction import lists as store
from desktop_archive.store.destruction import words as store_words
from desktop_archive.store.destruction.digests import digest_of
from desktop_archive.store.destruction.lists import LineRow, ListRow
from desktop_archive.store.destruction.words import SupervisorRow, WordRow


@dataclass(frozen=True, slots=True)
class Underway:
    """A list being carried out, read once within an act."""

    row: ListRow
    lines: list[LineRow]
    supervisors: list[SupervisorRow]
    words: list[WordRow]

    @property
    def going(self) -> list[LineRow]:
        """Return the lines that are to be destroyed."""
        return [one for one in self.lines if one.decision == "approved" and not one.struck_off]

    @property
    def count(self) -> Count:
        """Return how the count stands: 37 of 41."""
        approved = [one for one in self.lines if one.decision == "approved"]
        counted = sum(one.counted_at is not None for one in self.going)
        return Count(len(approved), counted, len(approved) - len(self.going))

    @property
    def watching(self) -> list[SupervisorRow]:
        """Return who watches now."""
        return [one for one in self.supervisors if one.released_at is None]

    @property
    def decider(self) -> str:
        """Return who approved the list."""
        return next((one.name for one in self.words if one.part == Part.DECISION.value), "")

    def signed(self, part: Part) -> set[int | None]:
        """Return who of the supervisors has signed this count."""
        return {
            one.supervisor_id
            for one in self.words
            if one.part == part.value and one.round == self.row.round
        }

    def unsigned(self, part: Part) -> list[SupervisorRow]:
        """Return who of those who watch has not signed this count."""
        signed = self.signed(part)
        return [one for one in self.watching if one.id not in signed]


def underway(session: Session, list_id: int, *states: ListState) -> Underway:
    """Return a list that is carried out, unchanged since it was frozen.

    Raises:
        RefusedError: it is not approved, at another stage, or not what was signed.
    """
    row = store.one(session, list_id)
    if row is None:
        raise RefusedError(ExecutionRefusal.NOT_FOUND)
    if ListState(row.state) not in states:
        never = row.decided_at is None or row.state == ListState.REFUSED.value
        reason = ExecutionRefusal.NOT_APPROVED if never else ExecutionRefusal.WRONG_STATE
        raise RefusedError(reason, state=ListState(row.state))
    lines = store.lines(session, list_id)
    if digest_of(row, lines) != row.digest:
        raise RefusedError(ListRefusal.CHANGED_SINCE_FROZEN)
    supervisors = store_words.supervisors(session, list_id)
    return Underway(row, lines, supervisors, store_words.words(session, [list_id])[list_id])


def refuse_clock(session: Session, now: Underway) -> None:
    """Stop when the clock stands before what happened already (F20)."""
    row = now.row
    steps = (row.decided_at, row.begun_at, row.counted_at, row.shredded_at)
    given = (one.at for one in now.words)
    refuse_earlier(session, ExecutionRefusal.CLOCK_SET_BACK, *steps, *given)


def refuse_unwatched(session: Session, now: Underway) -> None:
    """Let nothing be counted for good or destroyed before too few, or the wrong, supervisors.

    Raises:
        RefusedError: too few, of one department, the executor, or somebody who has left (D-22).
    """
    for one in now.watching:
        person = store_people.by_id(session, one.person_id) if one.person_id else None
        if person is not None and person.left_on:
            raise RefusedError(ExecutionRefusal.SUPERVISOR_LEFT, name=one.name)
    fewest = int(policy(session, RoomPolicy.SUPERVISORS))
    facts = WatchFacts(
        watching=tuple(
            Watching(one.name, one.unit_id, SupervisorPart(one.part)) for one in now.watching
        ),
        executor=now.row.executor,
        decider=now.decider,
        units={one.unit_id for one in now.going if one.unit_id is not None},
        fewest=fewest,
        officers_needed=bool(policy(session, RoomPolicy.OFFICERS_WATCH)),
        has_electronic=any(one.matter == Matter.ELECTRONIC.value for one in now.going),
    )
    reason = watch_refusal(facts)
    if reason is not None:
        raise RefusedError(reason, count=max(fewest, 2))


def run_of(now: Underway) -> Run:
    """Return a destruction as it is shown."""
    row = now.row
    return Run(
        list_id=row.id,
        number=row.number,
        state=ListState(row.state),
        executor=row.executor,
        begun_at=row.begun_at or "",
        count=now.count,
        supervisors=tuple(_supervisor(now, one) for one in now.supervisors),
        shredded_at=row.shredded_at,
        destroyed_at=row.destroyed_at,
        record_number=row.record_number,
        reported_on=row.reported_on,
        reported_by=row.reported_by,
        contractor=row.contractor,
    )


def _supervisor(now: Underway, row: SupervisorRow) -> Supervisor:
    return Supervisor(
        id=row.id,
        name=row.name,
        unit_id=row.unit_id,
        unit=row.unit,
        part=SupervisorPart(row.part),
        person_id=row.person_id,
        released_on=local_day(row.released_at).isoformat() if row.released_at else None,
        released_reason=row.released_reason,
        before=_word(now, row.id, Part.BEFORE),
        after=_word(now, row.id, Part.AFTER),
    )


def _word(now: Underway, supervisor_id: int, part: Part) -> WordView | None:
    for one in now.words:
        if (one.supervisor_id, one.part, one.round) == (supervisor_id, part.value, now.row.round):
            return word_view(one)
    return None
