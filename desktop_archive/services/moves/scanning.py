"""A move carried out by scans: taken here, put down there, told when it is neither (B-08, B-18)."""

from dataclasses import dataclass, replace

from desktop_archive.rules.barcodes import Barcode, Kind, NotABarcodeError, fold
from desktop_archive.rules.moves import (
    COUNTED_OUTCOMES,
    Carried,
    LineState,
    MoveOutcome,
    MoveRefusal,
    PlanState,
    box_scanned,
    shelf_scanned,
)
from desktop_archive.rules.reference_codes import lookup_key
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.shelves import Unfit, fits, free_mm
from desktop_archive.services.moves.models import LineRow, MoveTold, PlanRow
from desktop_archive.services.shelf_models import Tree, shelf_of, size_of, sizes_on
from desktop_archive.store import boxing as store_boxing
from desktop_archive.store import moves as store_moves
from desktop_archive.store import shelves as store_shelves
from desktop_archive.store.database import Session
from desktop_archive.store.moves import BoxHere
from desktop_archive.store.shelves import SpineRow

Facts = dict[str, object]


@dataclass(slots=True)
class Hands:
    """What the person at the trolley did last; lost in a crash, and asked for again by a scan."""

    box_id: int | None = None
    shelf_id: int | None = None
    today: str = ""


@dataclass(frozen=True, slots=True)
class Meant:
    """What a scan means, before anything is written."""

    outcome: MoveOutcome
    line: LineRow | None = None
    shelf_id: int | None = None
    facts: Facts | None = None


def judged(session: Session, plan: PlanRow, hands: Hands, code: str) -> Meant:
    """Return what a scan means, and whether the box still fits where it is put down."""
    what = _meant(session, plan, hands, code)
    line = what.line
    if what.outcome is not MoveOutcome.PUT_DOWN or line is None or line.to_id is None:
        return what
    reason, facts = _unfit(session, line.box_id, line.to_id, hands.today)
    if reason is None:
        return what
    known = {**(what.facts or {}), **facts, "why": reason}
    return replace(what, outcome=MoveOutcome.DOES_NOT_FIT, facts=known)


def _meant(session: Session, plan: PlanRow, hands: Hands, code: str) -> Meant:
    if plan.state != PlanState.UNDER_WAY.value:
        return Meant(MoveOutcome.NOT_UNDER_WAY, facts={"state": PlanState(plan.state)})
    try:
        known = Barcode.parse(code)
    except NotABarcodeError:
        shelf_id = store_shelves.by_key(session, lookup_key(code))
        if shelf_id is not None:
            return _shelf(session, plan, hands, shelf_id)
        box = store_moves.box_named(session, None, (code.strip(), fold(code)))
        return _box(session, plan, hands, box, code)
    if known.kind is Kind.PLACE:
        shelf_id = store_shelves.shelf_by_serial(session, known.serial)
        if shelf_id is None:
            return Meant(MoveOutcome.UNKNOWN_SHELF, facts={"code": code})
        return _shelf(session, plan, hands, shelf_id)
    serial = known.serial if known.kind is Kind.BOX else -1
    return _box(session, plan, hands, store_moves.box_named(session, serial, ()), code)


def _box(session: Session, plan: PlanRow, hands: Hands, box: BoxHere | None, code: str) -> Meant:
    if box is None:
        return Meant(MoveOutcome.UNKNOWN_BOX, facts={"code": code})
    facts: Facts = {"box": box.box_no, "place": box.address or None}
    if box.withdrawn or box.state != "active":
        return Meant(MoveOutcome.BOX_GONE, facts=facts)
    line = store_moves.line_of_box(session, plan.id, box.id)
    if line is None:
        return Meant(MoveOutcome.NOT_IN_PLAN, facts=facts)
    outcome = box_scanned(carried(line), hands.shelf_id)
    return Meant(outcome, line, hands.shelf_id, _line_facts(session, line, hands.shelf_id))


def _shelf(session: Session, plan: PlanRow, hands: Hands, shelf_id: int) -> Meant:
    trolley = store_moves.on_the_trolley(session, plan.id)
    line = next((one for one in trolley if one.box_id == hands.box_id), None)
    outcome = shelf_scanned(
        shelf_id, carried(line) if line else None, [carried(one) for one in trolley]
    )
    if line is not None:
        return Meant(outcome, line, shelf_id, _line_facts(session, line, shelf_id))
    here = [one.box_no for one in trolley if one.to_id == shelf_id]
    following = next((one for one in trolley if one.to_id != shelf_id), None)
    facts: Facts = {
        "shelf": _address(session, shelf_id),
        "count": len(here),
        "boxes": here[:6],
        "box": following.box_no if following else None,
        "place": following.to_address if following else None,
    }
    return Meant(outcome, None, shelf_id, facts)


def carried(line: LineRow) -> Carried:
    """Return a box of the plan as the rules know it."""
    return Carried(line.box_id, LineState(line.state), line.from_id, line.to_id)


def _line_facts(session: Session, line: LineRow, shelf_id: int | None) -> Facts:
    return {
        "box": line.box_no,
        "place": line.to_address or None,
        "home": line.from_address or None,
        "shelf": _address(session, shelf_id) or None,
        "why": Unfit(line.problem) if line.problem else None,
    }


def _address(session: Session, shelf_id: int | None) -> str:
    found = store_shelves.place(session, shelf_id) if shelf_id is not None else None
    return found.address if found else ""


def carry_out(session: Session, plan: PlanRow, what: Meant, who: str) -> None:
    """Write what a scan means; what is only told writes nothing."""
    line = what.line
    if line is None or what.outcome not in COUNTED_OUTCOMES:
        return
    step = store_moves.last_step(session, plan.id) + 1
    if what.outcome is MoveOutcome.TAKEN:
        values = {"taken_at": session.at, "taken_by": who, "taken_step": step}
        store_moves.change_line(session, line.id, state=LineState.TAKEN.value, **values)
    elif what.outcome is MoveOutcome.PUT_BACK:
        values = {"taken_at": None, "taken_by": who, "taken_step": step}
        store_moves.change_line(session, line.id, state=LineState.WAITING.value, **values)
    else:
        _put_down(session, plan, line, (who, step))


def _put_down(session: Session, plan: PlanRow, line: LineRow, by: tuple[str, int]) -> None:
    spine = store_shelves.spine(session, line.box_id, "")
    if spine is None or line.to_id is None:
        return
    position = _position(session, plan.id, line)
    store_shelves.stand_at(session, line.box_id, line.to_id, position)
    note(session, spine, line.to_id, f"{plan.number} {plan.purpose}".strip(), by[0])
    values = {"there_at": session.at, "there_by": by[0], "there_step": by[1]}
    store_moves.change_line(session, line.id, state=LineState.THERE.value, **values)


def take_back(session: Session, line: LineRow, who: str) -> None:
    """Take back what was scanned last of a box: put down, taken, or put back."""
    if line.state == LineState.THERE.value:
        _lift(session, line, who)
    elif line.state == LineState.TAKEN.value:
        values = {"taken_at": None, "taken_by": "", "taken_step": None}
        store_moves.change_line(session, line.id, state=LineState.WAITING.value, **values)
    else:
        state = LineState.TAKEN.value
        store_moves.change_line(session, line.id, state=state, taken_at=session.at)


def _lift(session: Session, line: LineRow, who: str) -> None:
    """Take back that a box was put down: it is on the trolley again (a counter-entry)."""
    spine = store_shelves.spine(session, line.box_id, "")
    if spine is None:
        return
    home = store_shelves.place(session, line.from_id) if line.from_id is not None else None
    if home is not None and home.retired:
        raise RefusedError(MoveRefusal.HOME_RETIRED, box=line.box_no, place=home.address)
    store_shelves.stand_at(session, line.box_id, line.from_id, line.from_position)
    note(session, spine, line.from_id, "undo", who)
    values = {"there_at": None, "there_by": "", "there_step": None}
    store_moves.change_line(session, line.id, state=LineState.TAKEN.value, **values)


def note(session: Session, spine: SpineRow, to_id: int | None, reason: str, who: str) -> None:
    """Write the line of the ledger: from where, to where, how many items, who, why (B-08)."""
    line: dict[str, object] = {
        "kind": "shelve" if spine.place_id is None else "move",
        "box_id": spine.id,
        "from_place_id": spine.place_id,
        "to_place_id": to_id,
        "item_count": max(1, spine.count),
        "reason": reason,
        "moved_by": who,
    }
    store_boxing.note_movements(session, [line])


def _unfit(session: Session, box_id: int, shelf_id: int, today: str) -> tuple[Unfit | None, Facts]:
    """Return why a box does not go on its shelf now; what is on a trolley leaves its room."""
    spine = store_shelves.spine(session, box_id, today)
    tree = Tree(store_shelves.around(session, shelf_id, below=False))
    if spine is None or spine.place_id == shelf_id:
        return None, {}
    away = store_moves.off_the_shelf(session)
    standing = [one for one in store_shelves.spines(session, [shelf_id], "") if one.id not in away]
    shelf, sizes = shelf_of(tree, tree.by_id[shelf_id], today), sizes_on(standing)
    reason = fits(shelf, sizes, size_of(spine))
    return reason, {"free_mm": int(free_mm(shelf, sizes)), "box_mm": spine.thickness_mm}


def _position(session: Session, plan_id: int, line: LineRow) -> int:
    """Return where on its shelf a box goes: between its neighbours of the plan (B-05)."""
    shelf_id = line.to_id or 0
    placed = store_moves.positions(session, plan_id, shelf_id)
    before = [at for order, at in placed if order < line.position]
    after = [at for order, at in placed if order > line.position]
    if before:
        return max(before) + 1
    if after:
        return min(after)
    standing = store_shelves.spines(session, [shelf_id], "")
    return max((one.position for one in standing), default=0) + 1


def remembered(hands: Hands, what: Meant, trolley: int) -> None:
    """Keep in mind what the next scan may be about."""
    box_id = what.line.box_id if what.line else None
    match what.outcome:
        case MoveOutcome.TAKEN:
            # Who takes a box stands at its old shelf: no new one is open any more.
            hands.shelf_id, hands.box_id = None, box_id if trolley == 1 else None
        case MoveOutcome.ALREADY_TAKEN:
            hands.box_id = box_id
        case MoveOutcome.PUT_DOWN | MoveOutcome.PUT_BACK | MoveOutcome.SHELF_OPEN:
            hands.shelf_id, hands.box_id = what.shelf_id, None
        case MoveOutcome.WRONG_SHELF if trolley > 1:
            hands.box_id = None
        case _:
            pass


def told(session: Session, plan_id: int, what: Meant) -> MoveTold:
    """Return the answer with the plan as it is now."""
    plan = store_moves.plan(session, plan_id)
    if plan is None:
        raise LookupError(f"plan {plan_id}")
    line = what.line
    if line is not None:
        line = store_moves.line_of_box(session, plan_id, line.box_id)
    return MoveTold(what.outcome, plan, line, what.facts or {})
