"""At the shredder and after: before two supervisors, with their signatures (D-22 to D-40)."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import date
from pathlib import Path

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.destruction.appraisal import AppraisalState, Verdict
from desktop_archive.rules.destruction.execution import (
    MEANS_FOR,
    ExecutionRefusal,
    Matter,
    Means,
    MeansFacts,
    Place,
    means_refusal,
)
from desktop_archive.rules.destruction.lists import ListState
from desktop_archive.rules.destruction.profiles import Part
from desktop_archive.rules.destruction.signing import Word, WordRefusal, same_person
from desktop_archive.rules.policies import RoomPolicy
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.destruction.collecting import TOPICS
from desktop_archive.services.destruction.due import DestructionReview
from desktop_archive.services.destruction.listed import policy, refuse_blocked
from desktop_archive.services.destruction.models import MeansDraft, Run
from desktop_archive.services.destruction.moments import local_day
from desktop_archive.services.destruction.runs import (
    Underway,
    refuse_clock,
    refuse_unwatched,
    run_of,
    underway,
)
from desktop_archive.services.destruction.striking import strike_destroyed
from desktop_archive.services.destruction.words import Place as WordPlace
from desktop_archive.services.destruction.words import keep_entered, keep_paper, keep_sheet
from desktop_archive.services.room import Room
from desktop_archive.services.signatures.desk import Signatures
from desktop_archive.store import room as store_room
from desktop_archive.store.database import Session
from desktop_archive.store.destruction import appraisals as store_appraisals
from desktop_archive.store.destruction import lists as store
from desktop_archive.store.destruction.words import SupervisorRow

#: The prefix under which destruction records are numbered (P33, F-44).
RECORD_FORM = "XJ"
_STATE_OF = {Part.BEFORE: ListState.COLLECTING, Part.AFTER: ListState.SHREDDED}


class Destroying:
    """Takes the supervisors' words, notes the destruction, and closes the list."""

    def __init__(self, room: Room, review: DestructionReview) -> None:
        self._room = room
        self._review = review
        self._signatures = Signatures(room)

    # --- words before and after -----------------------------------------------------------------

    def sign_before(self, list_id: int, supervisor_id: int, login: str, password: str) -> None:
        """Sign the count with an own key; locked until every line is accounted for (D-24).

        Raises:
            RefusedError: the count differs, too few supervisors, or not this supervisor.
        """
        self._sign(list_id, Part.BEFORE, supervisor_id, login, password)

    def sign_before_on_paper(
        self, list_id: int, signed: Sequence[tuple[int, date]], picture: Path | None
    ) -> None:
        """Enter the count as it was signed on the sheet (D-24)."""
        self._sign_on_paper(list_id, Part.BEFORE, signed, picture)

    def sign_after(self, list_id: int, supervisor_id: int, login: str, password: str) -> None:
        """Sign after the destruction with an own key; the last word ends the chain (D-25).

        Raises:
            RefusedError: nothing was destroyed yet, or not this supervisor.
        """
        self._sign(list_id, Part.AFTER, supervisor_id, login, password)

    def sign_after_on_paper(
        self, list_id: int, signed: Sequence[tuple[int, date]], picture: Path | None
    ) -> None:
        """Enter the confirmation as it was signed on the sheet (D-25)."""
        self._sign_on_paper(list_id, Part.AFTER, signed, picture)

    def _sign(self, list_id: int, part: Part, key: int, login: str, password: str) -> None:
        pen = self._signatures.take_pen(login, password, Right.QUERY)
        is_before = part is Part.BEFORE
        before = self._act("sign_before", Right.QUERY)
        with before if is_before else self._act("sign_after", Right.QUERY) as session:
            now, supervisor = self._signable(session, list_id, part, key)
            if not same_person(pen.actor.name, supervisor.name):
                raise RefusedError(WordRefusal.NOT_A_SUPERVISOR, name=pen.actor.name)
            word = self._word(now, part, supervisor, self._room.today())
            place = WordPlace(supervisor_id=key, round=now.row.round)
            keep_entered(session, now.row, word, place, pen)
            self._go_on(session, list_id, part)

    def _sign_on_paper(
        self, list_id: int, part: Part, signed: Sequence[tuple[int, date]], picture: Path | None
    ) -> None:
        self._room.require(Right.REVIEW)
        sheet = keep_sheet(self._room, picture)
        is_before = part is Part.BEFORE
        before = self._act("enter_before", Right.REVIEW)
        with before if is_before else self._act("enter_after", Right.REVIEW) as session:
            for key, on in signed:
                now, supervisor = self._signable(session, list_id, part, key)
                word = self._word(now, part, supervisor, on)
                place = WordPlace(supervisor_id=key, round=now.row.round)
                keep_paper(session, now.row, word, place, sheet, self._room.signed_in())
                self._go_on(session, list_id, part)

    def _signable(
        self, session: Session, list_id: int, part: Part, supervisor_id: int
    ) -> tuple[Underway, SupervisorRow]:
        self._room.acts_on("destruction_list", list_id)
        now = underway(session, list_id, _STATE_OF[part])
        refuse_clock(session, now)
        if part is Part.BEFORE:
            count = now.count
            if not count.agrees:
                raise RefusedError(
                    ExecutionRefusal.COUNT_DIFFERS,
                    counted=count.counted + count.struck_off,
                    expected=count.expected,
                )
            refuse_unwatched(session, now)
        found = next((one for one in now.watching if one.id == supervisor_id), None)
        if found is None:
            raise RefusedError(WordRefusal.NOT_A_SUPERVISOR)
        if supervisor_id in now.signed(part):
            raise RefusedError(WordRefusal.ALREADY_SIGNED)
        return now, found

    def _word(self, now: Underway, part: Part, supervisor: SupervisorRow, on: date) -> Word:
        row, count = now.row, now.count
        earliest = local_day((row.begun_at if part is Part.BEFORE else row.shredded_at) or "")
        if on > self._room.today():
            raise RefusedError(WordRefusal.SIGNED_AHEAD)
        if on < earliest:
            raise RefusedError(WordRefusal.SIGNED_BEFORE_FROZEN, date=earliest)
        told = f"{count.counted}/{count.expected} -{count.struck_off} #{row.round}"
        return Word(
            list_number=row.number,
            version=row.version,
            digest=row.digest,
            part=part,
            post=supervisor.part,
            unit_id=supervisor.unit_id,
            name=supervisor.name,
            agreed=True,
            opinion="",
            on=on,
            remark=told if part is Part.BEFORE else f"{told} {row.shredded_at}",
        )

    def _go_on(self, session: Session, list_id: int, part: Part) -> None:
        """Go on once the last supervisor has signed: to the shredder, or to the end."""
        now = underway(session, list_id, _STATE_OF[part])
        if now.unsigned(part):
            return
        if part is Part.BEFORE:
            state = ListState.COUNTED.value
            store.change(session, list_id, state=state, counted_at=session.at)
        else:
            self._end(session, now)

    # --- the shredder ---------------------------------------------------------------------------

    def means_for(self, list_id: int) -> Mapping[Matter, tuple[Means, ...]]:
        """Return what kinds of pieces there are, and by which means each may go (D-28 to D-35)."""
        with self._room.read() as session:
            now = underway(session, list_id, *ListState)
            allowed = self._allowed(session)
            return {
                matter: tuple(means for means in MEANS_FOR[matter] if allowed(now, matter, means))
                for matter in Matter
                if any(one.matter == matter.value for one in now.going)
            }

    def shred(self, list_id: int, drafts: Sequence[MeansDraft], contractor: str = "") -> Run:
        """Note that everything counted was destroyed: by which means, where (D-28 to D-31).

        What keeps a piece is looked at for the third time, and so are the supervisors.

        Raises:
            RefusedError: not all signed, a piece is blocked, or means and place do not fit.
        """
        with self._act("destroy_pieces", Right.REVIEW) as session:
            self._room.acts_on("destruction_list", list_id)
            now = underway(session, list_id, ListState.COUNTED)
            refuse_clock(session, now)
            if now.unsigned(Part.BEFORE):
                raise RefusedError(ExecutionRefusal.NOT_ALL_SIGNED_BEFORE)
            refuse_unwatched(session, now)
            refuse_blocked(session, self._review, now.row, now.going, ExecutionRefusal.BLOCKED)
            chosen = {one.matter: one for one in drafts}
            for matter in sorted({one.matter for one in now.going}):
                self._shred(session, now, Matter(matter), chosen.get(Matter(matter)))
            store.change(
                session,
                list_id,
                state=ListState.SHREDDED.value,
                shredded_at=session.at,
                contractor=contractor.strip(),
            )
        with self._room.read() as session:
            return run_of(underway(session, list_id, ListState.SHREDDED))

    def _shred(
        self, session: Session, now: Underway, matter: Matter, draft: MeansDraft | None
    ) -> None:
        if draft is None:
            raise RefusedError(ExecutionRefusal.MEANS_DO_NOT_FIT, matter=matter)
        places = {one.id: one for one in store.places(session) if one.retired_on is None}
        place = places.get(draft.place_id)
        if place is None:
            raise RefusedError(ExecutionRefusal.PLACE_NOT_DESIGNATED)
        lines = [one for one in now.going if one.matter == matter.value]
        facts = MeansFacts(
            matter=matter,
            is_guarded=any(one.guarded for one in lines),
            means=draft.means,
            tool=draft.tool,
            place=Place(place.name, place.for_secrets, place.for_burning),
            tearing_allowed=bool(policy(session, RoomPolicy.TEARING)),
            logical_deletion_allowed=bool(policy(session, RoomPolicy.LOGICAL_DELETION)),
        )
        reason = means_refusal(facts)
        if reason is not None:
            raise RefusedError(reason, matter=matter)
        store.change_lines(
            session,
            [one.id for one in lines],
            means=draft.means.value,
            tool=draft.tool.strip(),
            place_id=draft.place_id,
            destroyed_at=session.at,
        )

    @staticmethod
    def _allowed(session: Session) -> Callable[[Underway, Matter, Means], bool]:
        anywhere = Place("", for_secrets=True, for_burning=True)
        tearing = bool(policy(session, RoomPolicy.TEARING))
        deleting = bool(policy(session, RoomPolicy.LOGICAL_DELETION))

        def is_allowed(now: Underway, matter: Matter, means: Means) -> bool:
            facts = MeansFacts(
                matter=matter,
                is_guarded=any(one.guarded for one in now.going if one.matter == matter.value),
                means=means,
                tool="-",
                place=anywhere,
                tearing_allowed=tearing,
                logical_deletion_allowed=deleting,
            )
            return means_refusal(facts) is None

        return is_allowed

    # --- the end --------------------------------------------------------------------------------

    def _end(self, session: Session, now: Underway) -> None:
        """Let the pieces be destroyed in the register, as they are in the world (D-33, D-40)."""
        number = store_room.take_form_number(session, RECORD_FORM, self._room.today().year)
        store.change(
            session,
            now.row.id,
            state=ListState.DESTROYED.value,
            destroyed_at=session.at,
            record_number=number,
        )
        strike_destroyed(session, now)
        if now.row.appraisal_id is not None:
            records = [one.record_id for one in now.going if one.record_id is not None]
            store_appraisals.let_go_records(session, now.row.appraisal_id, records)

    def report_to_panel(self, list_id: int, on: date, by: str) -> None:
        """Note that the panel was told, and close the list for good (D-27).

        Raises:
            RefusedError: not all signed after, no name, or a day ahead.
        """
        with self._act("report_destruction", Right.REVIEW) as session:
            now = underway(session, list_id, ListState.DESTROYED)
            done = local_day(now.row.destroyed_at or "")
            if not by.strip():
                raise RefusedError(WordRefusal.NAME_MISSING)
            if not done <= on <= self._room.today():
                raise RefusedError(ExecutionRefusal.REPORTED_AHEAD)
            store.change(
                session,
                list_id,
                state=ListState.CLOSED.value,
                reported_on=on.isoformat(),
                reported_by=by.strip(),
                ended_at=session.at,
            )
            self._close_batch(session, now)

    @staticmethod
    def _close_batch(session: Session, now: Underway) -> None:
        """Close the batch once nothing of it waits for another list."""
        batch = now.row.appraisal_id
        if batch is None:
            return
        rows = store_appraisals.pieces(session, batch, [Verdict.DESTROY.value])
        if not any(row.is_open for row in rows):
            closed = {"state": AppraisalState.CLOSED.value, "ended_at": session.at}
            store_appraisals.change(session, batch, **closed)

    def _act(self, action: str, right: Right) -> AbstractContextManager[Session]:
        return self._room.act(action, *TOPICS, right=right)
