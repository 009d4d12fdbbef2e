"""The desk for moves: plan, check, approve, carry out by scans, pause, close (B-08, B-18)."""

from collections.abc import Sequence

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.barcodes import Kind
from desktop_archive.rules.moves import (
    COUNTED_OUTCOMES,
    MOST_FREE_PERCENT,
    LineState,
    MoveOptions,
    MoveOrder,
    MoveRefusal,
    PlanState,
)
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.changes import Topic
from desktop_archive.services.moves import planning, scanning
from desktop_archive.services.moves.models import (
    LineRow,
    MoveCheck,
    MoveTold,
    MoveWish,
    PlannedBox,
    PlanRow,
)
from desktop_archive.services.moves.scanning import Hands
from desktop_archive.services.room import Room
from desktop_archive.store import moves as store_moves
from desktop_archive.store import room as store_room
from desktop_archive.store import shelves as store_shelves
from desktop_archive.store.database import Session

__all__ = ["LineRow", "MoveCheck", "MoveDesk", "MoveTold", "MoveWish", "PlanRow", "PlannedBox"]

_OPEN = (PlanState.DRAFT, PlanState.UNDER_WAY, PlanState.PAUSED)
_TOUCHED = (Topic.BOXES, Topic.SHELVES)


class MoveDesk:
    """Plans moves of many boxes and carries them out scan by scan."""

    def __init__(self, room: Room) -> None:
        self._room = room
        self._hands: dict[int, Hands] = {}

    # --- looking ------------------------------------------------------------------------------

    def plans(self) -> list[PlanRow]:
        """Return all plans, the newest first."""
        with self._room.read() as session:
            return store_moves.plans(session)

    def plan(self, plan_id: int) -> PlanRow:
        """Return one plan."""
        with self._room.read() as session:
            return _plan(session, plan_id)

    def lines(self, plan_id: int) -> list[LineRow]:
        """Return the boxes of a plan in walking order."""
        with self._room.read() as session:
            return store_moves.lines(session, plan_id)

    def may_approve(self) -> bool:
        """Tell whether who is signed in may approve a plan."""
        return self._room.may(Right.PLACES)

    # --- planning -----------------------------------------------------------------------------

    def check(self, wish: MoveWish) -> MoveCheck:
        """Return what a move would do; nothing is written.

        Raises:
            RefusedError: there are no boxes, or no shelves for them.
        """
        with self._room.read() as session:
            return planning.check(session, _bounded(wish), self._today())

    def make(self, wish: MoveWish) -> int:
        """Keep a move as a plan to be approved and return its id.

        Raises:
            RefusedError: nothing is to move, or not one box fits.
        """
        with self._room.act("make_move_plan", Topic.SHELVES, right=Right.SHELVE) as session:
            wish = _bounded(wish)
            found = planning.check(session, wish, self._today())
            if not found.boxes:
                raise RefusedError(MoveRefusal.NO_BOXES)
            if not found.fitting:
                raise RefusedError(MoveRefusal.NOTHING_FITS, why=found.boxes[0].reason)
            plan_id = self._add(session, wish)
            store_moves.add_lines(session, _rows(plan_id, found.boxes))
            return plan_id

    def recheck(self, plan_id: int) -> int:
        """Work out anew what is not there yet and return how many boxes go elsewhere now.

        Raises:
            RefusedError: the plan is over, or another plan carries a box of it by now.
        """
        with self._room.act("recheck_move_plan", Topic.SHELVES, right=Right.SHELVE) as session:
            plan = _plan(session, plan_id)
            _require(plan, *_OPEN)
            return _work_out_anew(session, plan, self._today())

    def approve(self, plan_id: int) -> None:
        """Approve a plan that still fits: from now on scans count (B-08).

        Raises:
            RefusedError: the room has changed since, or another plan carries a box of it.
        """
        with self._room.act("approve_move_plan", Topic.SHELVES, right=Right.PLACES) as session:
            plan = _plan(session, plan_id)
            _require(plan, PlanState.DRAFT)
            lines = store_moves.lines(session, plan_id)
            changed = _changed(session, plan, lines, self._today())
            if changed is not None:
                raise RefusedError(MoveRefusal.CHANGED_SINCE, box=changed.box_no)
            _require_free(session, plan_id, [one.box_id for one in lines])
            who = self._room.signed_in().name
            state = PlanState.UNDER_WAY.value
            store_moves.change_plan(
                session, plan_id, state=state, approved_by=who, approved_at=session.at
            )
            for line in lines:
                state = (LineState.WAITING if line.to_id else LineState.LEFT).value
                store_moves.change_line(session, line.id, state=state)

    # --- carrying out -------------------------------------------------------------------------

    def scan(self, plan_id: int, code: str) -> MoveTold:
        """Take one scan of a box or a shelf and say what it meant.

        Raises:
            RefusedError: the right to shelve is missing.
        """
        self._room.require(Right.SHELVE)
        hands = self._hands.setdefault(plan_id, Hands())
        hands.today = self._today()
        with self._room.read() as session:
            what = scanning.judged(session, _plan(session, plan_id), hands, code)
            answer = scanning.told(session, plan_id, what)
        if what.outcome in COUNTED_OUTCOMES:
            with self._room.act("move_scan", *_TOUCHED, right=Right.SHELVE) as session:
                # Another counter may have scanned meanwhile: what counts is how it is now.
                plan = _plan(session, plan_id)
                what = scanning.judged(session, plan, hands, code)
                scanning.carry_out(session, plan, what, self._room.signed_in().name)
                answer = scanning.told(session, plan_id, what)
        scanning.remembered(hands, what, answer.plan.taken)
        return answer

    def undo(self, plan_id: int) -> LineRow | None:
        """Take the last scan of who is signed in back, also after a restart; None without one.

        Raises:
            RefusedError: the plan is not under way, or the shelf it came from is retired.
        """
        with self._room.act("undo_move_scan", *_TOUCHED, right=Right.SHELVE) as session:
            _require(_plan(session, plan_id), PlanState.UNDER_WAY)
            who = self._room.signed_in().name
            line = store_moves.last_line_of(session, plan_id, who)
            self._hands.pop(plan_id, None)
            if line is None:
                return None
            scanning.take_back(session, line, who)
            return store_moves.line_of_box(session, plan_id, line.box_id)

    def pause(self, plan_id: int) -> None:
        """Stop for now: scans no longer count until it goes on.

        Raises:
            RefusedError: the plan is not under way.
        """
        with self._room.act("pause_move_plan", Topic.SHELVES, right=Right.SHELVE) as session:
            self._turn(session, plan_id, PlanState.UNDER_WAY, PlanState.PAUSED)

    def resume(self, plan_id: int) -> None:
        """Go on where it was left.

        Raises:
            RefusedError: the plan is not paused.
        """
        with self._room.act("resume_move_plan", Topic.SHELVES, right=Right.SHELVE) as session:
            self._turn(session, plan_id, PlanState.PAUSED, PlanState.UNDER_WAY)

    def close(self, plan_id: int, reason: str = "") -> PlanRow:
        """Close a plan; what was not moved stays where it is, with the reason.

        Raises:
            RefusedError: boxes are on the trolley, or no reason is given for what stays.
        """
        with self._room.act(
            "close_move_plan", Topic.SHELVES, right=Right.SHELVE, reason=reason.strip()
        ) as session:
            plan = _plan(session, plan_id)
            _require(plan, PlanState.UNDER_WAY, PlanState.PAUSED)
            if plan.taken:
                trolley = store_moves.on_the_trolley(session, plan_id)
                numbers = [one.box_no for one in trolley[:6]]
                raise RefusedError(MoveRefusal.ON_THE_TROLLEY, count=plan.taken, boxes=numbers)
            waiting = plan.boxes - plan.there - plan.without
            if waiting and not reason.strip():
                raise RefusedError(MoveRefusal.REASON_MISSING, count=waiting)
            store_moves.leave_waiting(session, plan_id, reason.strip())
            self._end(session, plan_id, PlanState.CLOSED, reason)
            return _plan(session, plan_id)

    def drop(self, plan_id: int, reason: str = "") -> None:
        """Drop a plan that was never approved; it stays in the list (N-20).

        Raises:
            RefusedError: it was approved already.
        """
        with self._room.act("drop_move_plan", Topic.SHELVES, right=Right.SHELVE) as session:
            _require(_plan(session, plan_id), PlanState.DRAFT)
            self._end(session, plan_id, PlanState.DROPPED, reason)

    # --- inside -------------------------------------------------------------------------------

    def _today(self) -> str:
        return self._room.today().isoformat()

    def _add(self, session: Session, wish: MoveWish) -> int:
        on = planning.stage(session, self._today())
        targets = planning.shelves_between(on, (wish.target_first, wish.target_last))
        (serial,) = store_room.take_serials(session, Kind.FORM)
        return store_moves.add_plan(
            session,
            serial=serial,
            number=store_room.take_form_number(session, "YW", self._room.today().year),
            purpose=wish.purpose.strip(),
            order_by=wish.options.order.value,
            close_gaps=wish.options.close_gaps,
            free_percent=wish.options.free_percent,
            source=_source(on, wish),
            target_first_id=targets[0].id,
            target_last_id=targets[-1].id,
            made_by=self._room.signed_in().name,
        )

    def _turn(self, session: Session, plan_id: int, before: PlanState, after: PlanState) -> None:
        _require(_plan(session, plan_id), before)
        store_moves.change_plan(session, plan_id, state=after.value)
        self._hands.pop(plan_id, None)

    def _end(self, session: Session, plan_id: int, state: PlanState, note: str) -> None:
        store_moves.change_plan(
            session,
            plan_id,
            state=state.value,
            closed_by=self._room.signed_in().name,
            closed_at=session.at,
            note=note.strip(),
        )


def _plan(session: Session, plan_id: int) -> PlanRow:
    found = store_moves.plan(session, plan_id)
    if found is None:
        raise LookupError(f"plan {plan_id}")
    return found


def _require(plan: PlanRow, *states: PlanState) -> None:
    if PlanState(plan.state) not in states:
        raise RefusedError(MoveRefusal.WRONG_STATE, state=PlanState(plan.state))


def _require_free(session: Session, plan_id: int, boxes: Sequence[int]) -> None:
    other = store_moves.open_elsewhere(session, plan_id, boxes)
    if other is not None:
        raise RefusedError(MoveRefusal.IN_ANOTHER_PLAN, box=other[0], number=other[1])


def _bounded(wish: MoveWish) -> MoveWish:
    if not 0 <= wish.options.free_percent <= MOST_FREE_PERCENT:
        raise ValueError("so much of a shelf is never kept free")
    return wish


def _source(on: planning.Stage, wish: MoveWish) -> str:
    """Return in words of the shelves what moves: from one address to another, or chosen boxes."""
    if wish.boxes:
        return str(len(wish.boxes))
    run = planning.shelves_between(on, (wish.source_first, wish.source_last))
    ends = dict.fromkeys((run[0].address, run[-1].address))
    return " – ".join(ends)


def _rows(plan_id: int, boxes: Sequence[PlannedBox]) -> list[dict[str, object]]:
    return [
        {
            "plan_id": plan_id,
            "position": number,
            "box_id": one.box_id,
            "from_place_id": one.from_id,
            "from_position": one.from_position,
            "to_place_id": one.to_id,
            "problem": one.reason.value if one.reason else "",
        }
        for number, one in enumerate(boxes, start=1)
    ]


def _worked_out(
    session: Session, plan: PlanRow, lines: Sequence[LineRow], today: str
) -> dict[int, tuple[int | None, str]]:
    """Return by box where it would go now, or why nowhere."""
    on = planning.stage(session, today)
    ends = [plan.target_first_id, *(one.to_id for one in lines), plan.target_last_id]
    # A shelf that was retired meanwhile ends no run; those that are left do.
    known = [key for key in ends if key in on.at]
    targets = planning.shelves_between(on, known)
    found = [store_shelves.spine(session, one.box_id, today) for one in lines]
    spines = [one for one in found if one is not None]
    options = MoveOptions(MoveOrder(plan.order_by), plan.close_gaps, plan.free_percent)
    return {
        one.box_id: (one.shelf_id, one.reason.value if one.reason else "")
        for one in planning.work_out(session, on, spines, targets, options)
    }


def _changed(
    session: Session, plan: PlanRow, lines: Sequence[LineRow], today: str
) -> LineRow | None:
    """Return the first box of a draft that stands elsewhere now, or would go elsewhere."""
    goals = _worked_out(session, plan, lines, today)
    for line in lines:
        spine = store_shelves.spine(session, line.box_id, "")
        if spine is None or spine.place_id != line.from_id:
            return line
        if goals[line.box_id] != (line.to_id, line.problem):
            return line
    return None


def _work_out_anew(session: Session, plan: PlanRow, today: str) -> int:
    lines = [
        line for line in store_moves.lines(session, plan.id) if line.state != LineState.THERE.value
    ]
    goals = _worked_out(session, plan, lines, today)
    if plan.state != PlanState.DRAFT.value:
        _require_free(session, plan.id, [one.box_id for one in lines if goals[one.box_id][0]])
    changed = 0
    for line in lines:
        spine = store_shelves.spine(session, line.box_id, "")
        goal, problem = goals[line.box_id]
        values: dict[str, object] = {"to_place_id": goal, "problem": problem}
        if spine is not None and spine.place_id != line.from_id:
            position = spine.position if spine.place_id else None
            values |= {"from_place_id": spine.place_id, "from_position": position}
        if plan.state != PlanState.DRAFT.value and line.state != LineState.TAKEN.value:
            values["state"] = (LineState.WAITING if goal else LineState.LEFT).value
        store_moves.change_line(session, line.id, **values)
        changed += goal != line.to_id
    return changed
