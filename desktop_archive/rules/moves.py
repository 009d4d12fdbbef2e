"""Move plans: which box goes on which shelf, and what a scan on the way means (B-08, B-18)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum

from desktop_archive.rules.shelves import BoxSize, Shelf, Unfit, fits

MOST_FREE_PERCENT = 60


class MoveOrder(Enum):
    """In which order boxes take their new places."""

    AS_THEY_STAND = "as_they_stand"
    BY_NUMBER = "by_number"


class PlanState(Enum):
    """Where a move plan is in its life."""

    DRAFT = "draft"
    UNDER_WAY = "under_way"
    PAUSED = "paused"
    CLOSED = "closed"
    DROPPED = "dropped"


class LineState(Enum):
    """Where one box of a plan is."""

    PLANNED = "planned"
    WAITING = "waiting"
    TAKEN = "taken"
    THERE = "there"
    LEFT = "left"


class MoveRefusal(Enum):
    """Why a plan is not made, approved, paused or closed."""

    NO_BOXES = "no_boxes"
    NO_SHELVES = "no_shelves"
    WRONG_RUN = "wrong_run"
    NOTHING_FITS = "nothing_fits"
    CHANGED_SINCE = "changed_since"
    IN_ANOTHER_PLAN = "in_another_plan"
    WRONG_STATE = "wrong_state"
    HOME_RETIRED = "home_retired"
    ON_THE_TROLLEY = "on_the_trolley"
    REASON_MISSING = "reason_missing"


class MoveOutcome(Enum):
    """What a scan on the way meant."""

    TAKEN = "taken"
    PUT_DOWN = "put_down"
    PUT_BACK = "put_back"
    SHELF_OPEN = "shelf_open"
    ALREADY_TAKEN = "already_taken"
    ALREADY_THERE = "already_there"
    WRONG_SHELF = "wrong_shelf"
    NOTHING_TAKEN = "nothing_taken"
    NOTHING_FOR_SHELF = "nothing_for_shelf"
    NOT_IN_PLAN = "not_in_plan"
    NO_TARGET = "no_target"
    DOES_NOT_FIT = "does_not_fit"
    UNKNOWN_BOX = "unknown_box"
    UNKNOWN_SHELF = "unknown_shelf"
    BOX_GONE = "box_gone"
    NOT_UNDER_WAY = "not_under_way"


#: What happened, what asks to be looked at; everything else did not happen.
DONE_OUTCOMES = frozenset({MoveOutcome.TAKEN, MoveOutcome.PUT_DOWN, MoveOutcome.SHELF_OPEN})
LOOK_OUTCOMES = frozenset(
    {MoveOutcome.PUT_BACK, MoveOutcome.ALREADY_TAKEN, MoveOutcome.ALREADY_THERE}
)
#: Scans that change where a box is; only these are counted and can be taken back.
COUNTED_OUTCOMES = frozenset({MoveOutcome.TAKEN, MoveOutcome.PUT_DOWN, MoveOutcome.PUT_BACK})


@dataclass(frozen=True, slots=True)
class MoveOptions:
    """How boxes are shared out over the shelves they go to."""

    order: MoveOrder = MoveOrder.AS_THEY_STAND
    close_gaps: bool = True
    free_percent: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class MovingBox:
    """A box that is to move; boxes of one run stay on shelves of their own with gaps kept."""

    id: int
    size: BoxSize
    run: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetShelf:
    """A shelf that boxes go to, with what stays on it."""

    id: int
    shelf: Shelf
    boxes: tuple[BoxSize, ...] = ()


@dataclass(frozen=True, slots=True)
class Assigned:
    """Where a box goes, or the one reason why nowhere."""

    box_id: int
    shelf_id: int | None
    reason: Unfit | None = None


def kept_free(shelf: Shelf, percent: int) -> Shelf:
    """Return a shelf as if a part of its length were not there: it stays free for later."""
    return replace(shelf, net_length_mm=shelf.net_length_mm * (100 - percent) / 100)


def share_out(
    boxes: Sequence[MovingBox], targets: Sequence[TargetShelf], options: MoveOptions
) -> list[Assigned]:
    """Give each box the first shelf that takes it, never going back to one that was full (B-05).

    A box that suits only a later shelf goes there alone; the others go on where they were.
    """
    shelves = [kept_free(one.shelf, options.free_percent) for one in targets]
    loads = [list(one.boxes) for one in targets]
    found: list[Assigned] = []
    at, run, began = 0, "", False
    for box in boxes:
        if not options.close_gaps and began and box.run != run:
            at, began = at + 1, False
        run = box.run
        reasons: list[Unfit] = []
        goal = None
        for index in range(at, len(targets)):
            reason = fits(shelves[index], loads[index], box.size)
            if reason is None:
                goal = index
                break
            reasons.append(reason)
        if goal is None:
            found.append(Assigned(box.id, None, _telling(reasons)))
            continue
        at += next((n for n, why in enumerate(reasons) if why is not Unfit.FULL), len(reasons))
        began = began or goal == at
        loads[goal].append(box.size)
        found.append(Assigned(box.id, targets[goal].id))
    return found


def _telling(reasons: Sequence[Unfit]) -> Unfit:
    """Return the reason that helps: room can be made, a box cannot be made lower."""
    return Unfit.FULL if Unfit.FULL in reasons or not reasons else reasons[0]


@dataclass(frozen=True, slots=True)
class Carried:
    """One box of a plan as the scans know it."""

    box_id: int
    state: LineState
    from_id: int | None
    to_id: int | None


def box_scanned(line: Carried, open_shelf: int | None) -> MoveOutcome:
    """Return what the scan of a box of the plan means: taken from here, or put down there."""
    if line.to_id is None or line.state in (LineState.LEFT, LineState.PLANNED):
        return MoveOutcome.NO_TARGET
    if line.state is LineState.THERE:
        return MoveOutcome.ALREADY_THERE
    if line.state is LineState.WAITING:
        return MoveOutcome.TAKEN
    return MoveOutcome.ALREADY_TAKEN if open_shelf is None else _put(line, open_shelf)


def shelf_scanned(shelf_id: int, hand: Carried | None, trolley: Sequence[Carried]) -> MoveOutcome:
    """Return what the scan of a shelf means: for the box in the hand, else for the trolley."""
    if hand is not None:
        return _put(hand, shelf_id)
    if not trolley:
        return MoveOutcome.NOTHING_TAKEN
    if any(shelf_id in (one.to_id, one.from_id) for one in trolley):
        return MoveOutcome.SHELF_OPEN
    return MoveOutcome.NOTHING_FOR_SHELF


def _put(line: Carried, shelf_id: int) -> MoveOutcome:
    if shelf_id == line.to_id:
        return MoveOutcome.PUT_DOWN
    return MoveOutcome.PUT_BACK if shelf_id == line.from_id else MoveOutcome.WRONG_SHELF
