"""Collecting and counting what is to be destroyed, before supervisors (D-22 to D-24)."""

from collections.abc import Sequence
from contextlib import AbstractContextManager

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.destruction.execution import (
    ExecutionRefusal,
    StrikeOff,
    SupervisorPart,
)
from desktop_archive.rules.destruction.lists import ListState
from desktop_archive.rules.destruction.profiles import Part
from desktop_archive.rules.destruction.signing import same_person
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.changes import Topic
from desktop_archive.services.destruction.due import DestructionReview
from desktop_archive.services.destruction.listed import put_back
from desktop_archive.services.destruction.models import (
    CollectLine,
    DisposalOutcome,
    Run,
    Scanned,
)
from desktop_archive.services.destruction.runs import Underway, refuse_clock, run_of, underway
from desktop_archive.services.masking import MASK
from desktop_archive.services.room import Room
from desktop_archive.services.stocktake.looking_up import Box, File, Nothing, resolve
from desktop_archive.store import people as store_people
from desktop_archive.store.database import Session
from desktop_archive.store.destruction import appraisals as store_appraisals
from desktop_archive.store.destruction import facts as store_facts
from desktop_archive.store.destruction import lists as store
from desktop_archive.store.destruction import words as store_words
from desktop_archive.store.destruction.lists import LineRow
from desktop_archive.store.lending import loans as store_loans

TOPICS = (Topic.DESTRUCTION, Topic.RETENTION, Topic.RECORDS, Topic.BOXES, Topic.SHELVES)
_COLLECTING = (ListState.COLLECTING,)
_UNDERWAY = (
    ListState.APPROVED,
    ListState.COLLECTING,
    ListState.COUNTED,
    ListState.SHREDDED,
    ListState.DESTROYED,
    ListState.CLOSED,
)


class Collecting:
    """Fetches, counts and strikes off; nothing is destroyed here."""

    def __init__(self, room: Room, review: DestructionReview) -> None:
        self._room = room
        self._review = review

    def run(self, list_id: int) -> Run:
        """Return how a destruction stands.

        Raises:
            RefusedError: the list is not approved.
        """
        with self._room.read() as session:
            return run_of(underway(session, list_id, *_UNDERWAY))

    def begin(self, list_id: int, executor: str) -> Run:
        """Begin to collect an approved list; or hand the work to somebody else (D-14, D-22).

        Raises:
            RefusedError: it is not approved, or the executor decided or supervises it.
        """
        executor = " ".join(executor.split())
        if not executor:
            raise RefusedError(ExecutionRefusal.EXECUTOR_MISSING)
        with self._act("begin_destruction") as session:
            self._room.acts_on("destruction_list", list_id)
            now = underway(session, list_id, ListState.APPROVED, ListState.COLLECTING)
            refuse_clock(session, now)
            if same_person(executor, now.decider):
                raise RefusedError(ExecutionRefusal.EXECUTOR_DECIDED, name=executor)
            if any(same_person(executor, one.name) for one in now.watching):
                raise RefusedError(ExecutionRefusal.SUPERVISOR_EXECUTES, name=executor)
            state = ListState.COLLECTING.value
            begun = now.row.begun_at or session.at
            store.change(session, list_id, state=state, executor=executor, begun_at=begun)
        return self.run(list_id)

    # --- supervisors ----------------------------------------------------------------------------

    def name_supervisor(
        self,
        list_id: int,
        *,
        name: str,
        unit_id: int | None,
        part: SupervisorPart,
        person_id: int | None = None,
    ) -> int:
        """Name who watches, for which department (D-22, D-23, R-25).

        Raises:
            RefusedError: no department, the executor, the head who decided, or somebody who left.
        """
        name = " ".join(name.split())
        with self._act("name_supervisor") as session:
            now = underway(session, list_id, ListState.APPROVED, ListState.COLLECTING)
            person = store_people.by_id(session, person_id) if person_id else None
            has_left = person is not None and bool(person.left_on)
            self._refuse_supervisor(now, name, unit_id, has_left=has_left)
            return store_words.name_supervisor(
                session,
                list_id=list_id,
                name=name,
                unit_id=unit_id,
                part=part.value,
                person_id=person_id,
                named_by=self._room.signed_in().name,
            )

    def release_supervisor(self, supervisor_id: int, reason: str) -> None:
        """Release a supervisor who cannot stay; whoever comes instead signs the count as well.

        Raises:
            RefusedError: no reason, or the shredder has run.
        """
        _refuse_silence(reason)
        with self._act("release_supervisor", reason) as session:
            found = store_words.supervisor(session, supervisor_id)
            if found is None:
                raise RefusedError(ExecutionRefusal.NOT_FOUND)
            states = (ListState.APPROVED, ListState.COLLECTING, ListState.COUNTED)
            now = underway(session, found.list_id, *states)
            self._reopen(session, now)
            if not store_words.release_supervisor(session, supervisor_id, reason.strip()):
                raise RefusedError(ExecutionRefusal.NOT_FOUND)

    # --- the count ------------------------------------------------------------------------------

    def collect_list(self, list_id: int) -> list[CollectLine]:
        """Return what is to be fetched, in the order of the shelves (D-24)."""
        may_open = self._room.may(Right.OPEN_CONFIDENTIAL)
        with self._room.read() as session:
            now = underway(session, list_id, *_UNDERWAY)
            lines = {one.id: one for one in now.going}
            places = store.shelf_order(session, list_id)
        return [
            CollectLine(
                line_id=one.line_id,
                record_id=lines[one.line_id].record_id,
                position=lines[one.line_id].position,
                code=lines[one.line_id].code,
                title=_title(lines[one.line_id], may_open=may_open),
                address=one.address,
                box_no=one.box_no,
                box_id=one.box_id,
                folder=one.folder,
                is_counted=lines[one.line_id].counted_at is not None,
            )
            for one in places
            if one.line_id in lines
        ]

    def scan(self, list_id: int, code: str) -> Scanned:
        """Count a file, or a box of which everything is on the list (D-24).

        Raises:
            RefusedError: nothing carries the code, it is not on the list, or counted already.
        """
        with self._act("count_for_destruction") as session:
            self._room.acts_on("destruction_list", list_id)
            now = underway(session, list_id, *_COLLECTING)
            refuse_clock(session, now)
            target = resolve(session, code)
            if isinstance(target, File):
                outcome, lines = DisposalOutcome.COUNTED, self._file(now, target.record_id, code)
            elif isinstance(target, Box):
                outcome = DisposalOutcome.BOX_COUNTED
                lines = self._box(session, now, target.box_id, code)
            else:
                unknown = isinstance(target, Nothing)
                reason = ExecutionRefusal.UNKNOWN_CODE if unknown else ExecutionRefusal.NOT_ON_LIST
                raise RefusedError(reason, code=code.strip())
            self._count(session, lines)
            count = underway(session, list_id, *_COLLECTING).count
        return Scanned(outcome=outcome, codes=tuple(one.code for one in lines), count=count)

    def count_by_hand(self, line_id: int) -> None:
        """Count a paper that has no label because it never was archived (D-36).

        Raises:
            RefusedError: it has a label to be scanned, or is counted already.
        """
        with self._act("count_for_destruction") as session:
            line, _ = self._line(session, line_id, *_COLLECTING)
            if line.record_id is not None:
                raise RefusedError(ExecutionRefusal.NOT_COUNTED, code=line.code)
            if line.counted_at is not None:
                raise RefusedError(ExecutionRefusal.ALREADY_COUNTED, code=line.title)
            self._count(session, [line])

    def uncount(self, line_id: int) -> None:
        """Take a count back: a slip of the scanner; who signed the count signs again.

        Raises:
            RefusedError: it is not counted, or the count is closed.
        """
        with self._act("uncount_for_destruction") as session:
            line, now = self._line(session, line_id, *_COLLECTING)
            if line.counted_at is None:
                raise RefusedError(ExecutionRefusal.NOT_COUNTED, code=line.code)
            self._reopen(session, now)
            store.change_lines(session, [line_id], counted_at=None, counted_by="")

    def strike_off(self, line_id: int, kind: StrikeOff, reason: str) -> None:
        """Take a line off the run: what is missing is lost, what is held back stays (D-24).

        Raises:
            RefusedError: no reason, or the shredder has run.
        """
        _refuse_silence(reason)
        with self._act("strike_off_run", reason) as session:
            line, now = self._line(session, line_id, ListState.COLLECTING, ListState.COUNTED)
            self._reopen(session, now)
            said = {"struck_off": kind.value, "struck_reason": reason.strip(), "live": False}
            store.change_lines(session, [line_id], **said, counted_at=None, counted_by="")
            put_back(session, [line])
            if line.record_id is None:
                return
            if now.row.appraisal_id is not None:
                store_appraisals.let_go_records(session, now.row.appraisal_id, [line.record_id])
            if kind is StrikeOff.MISSING:
                store_facts.set_states(session, [line.record_id], "lost", only="in_place")
                who = self._room.signed_in().name
                why = f"{reason.strip()} · {now.row.number}"
                store_loans.note_movement(session, "lost", line.record_id, moved_by=who, reason=why)

    # --- what is common -------------------------------------------------------------------------

    @staticmethod
    def _file(now: Underway, record_id: int, code: str) -> list[LineRow]:
        line = next((one for one in now.lines if one.record_id == record_id), None)
        if line is None or line.struck_off:
            raise RefusedError(ExecutionRefusal.NOT_ON_LIST, code=line.code if line else code)
        if line.decision != "approved":
            raise RefusedError(ExecutionRefusal.LINE_REFUSED, code=line.code)
        if line.counted_at is not None:
            raise RefusedError(ExecutionRefusal.ALREADY_COUNTED, code=line.code)
        return [line]

    @staticmethod
    def _box(session: Session, now: Underway, box_id: int, code: str) -> list[LineRow]:
        inside = set(store_facts.in_box(session, box_id))
        going = {one.record_id: one for one in now.going if one.record_id in inside}
        if not going:
            raise RefusedError(ExecutionRefusal.NOT_ON_LIST, code=code.strip())
        if inside - set(going):
            raise RefusedError(ExecutionRefusal.BOX_HOLDS_OTHERS, code=code.strip())
        lines = [one for one in going.values() if one.counted_at is None]
        if not lines:
            raise RefusedError(ExecutionRefusal.ALREADY_COUNTED, code=code.strip())
        return lines

    @staticmethod
    def _refuse_supervisor(
        now: Underway, name: str, unit_id: int | None, *, has_left: bool
    ) -> None:
        known = [one.name for one in now.watching]
        checks = (
            (ExecutionRefusal.NOT_FOUND, not name),
            (ExecutionRefusal.UNIT_MISSING, unit_id is None),
            (ExecutionRefusal.SUPERVISOR_LEFT, has_left),
            (ExecutionRefusal.SUPERVISOR_EXECUTES, same_person(name, now.row.executor)),
            (ExecutionRefusal.SUPERVISOR_DECIDED, same_person(name, now.decider)),
            (ExecutionRefusal.SUPERVISOR_TWICE, any(same_person(name, one) for one in known)),
        )
        for reason, applies in checks:
            if applies:
                raise RefusedError(reason, name=name)

    def _count(self, session: Session, lines: Sequence[LineRow]) -> None:
        who = self._room.signed_in().name
        ids = [one.id for one in lines]
        store.change_lines(session, ids, counted_at=session.at, counted_by=who)

    @staticmethod
    def _reopen(session: Session, now: Underway) -> None:
        """Let the count be signed again once it changes, or its supervisors do (D-24)."""
        if now.row.state == ListState.COUNTED.value or now.signed(Part.BEFORE):
            state = ListState.COLLECTING.value
            store.change(session, now.row.id, state=state, round=now.row.round + 1)

    def _line(self, session: Session, line_id: int, *states: ListState) -> tuple[LineRow, Underway]:
        line = store.line(session, line_id)
        if line is None:
            raise RefusedError(ExecutionRefusal.NOT_FOUND)
        now = underway(session, line.list_id, *states)
        refuse_clock(session, now)
        if line not in now.going:
            raise RefusedError(ExecutionRefusal.LINE_REFUSED, code=line.code)
        return line, now

    def _act(self, action: str, reason: str = "") -> AbstractContextManager[Session]:
        return self._room.act(action, *TOPICS, right=Right.REVIEW, reason=reason.strip())


def _title(line: LineRow, *, may_open: bool) -> str:
    return MASK if line.guarded and not may_open else line.title


def _refuse_silence(reason: str) -> None:
    if not reason.strip():
        raise RefusedError(ExecutionRefusal.REASON_MISSING)
