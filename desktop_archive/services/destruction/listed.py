"""What the desks of a list share: its state, its lines, what blocks them, the way to the head."""

from collections.abc import Mapping, Sequence
from enum import Enum

from desktop_archive.rules.destruction.execution import matter_of
from desktop_archive.rules.destruction.lists import ListRefusal, ListState
from desktop_archive.rules.policies import LIMITS, RoomPolicy
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.retention import Blocker
from desktop_archive.services.calendar import working_calendar
from desktop_archive.services.destruction.due import DestructionReview
from desktop_archive.services.destruction.models import Piece
from desktop_archive.services.room import Room
from desktop_archive.store import room as store_room
from desktop_archive.store.database import Session
from desktop_archive.store.destruction import facts as store_facts
from desktop_archive.store.destruction import lists as store
from desktop_archive.store.destruction.lists import LineRow, ListRow


def refuse_silence(reason: str) -> None:
    """Let nothing be left out, made anew or given up without a reason."""
    if not reason.strip():
        raise RefusedError(ListRefusal.REASON_MISSING)


def line_of(
    piece: Piece,
    marks: Mapping[int, tuple[bool, bool, str, int]],
    units: Mapping[int, tuple[int, str]],
) -> dict[str, object]:
    """Return a piece as a line says it (D-12, D-13)."""
    row = piece.due.row
    _, personal, carrier, quantity = marks[row.id]
    unit_id, unit = units.get(row.id, (None, row.unit_code))
    formed = row.date_from or row.date_text or str(row.year or "")
    return {
        "record_id": row.id,
        "code": row.code,
        "document_no": row.document_no,
        "creator": row.creator,
        "title": row.title,
        "formed": formed,
        "period": row.period,
        "kept_years": piece.due.kept_years,
        "pages": row.pages,
        "quantity": quantity,
        "matter": matter_of(carrier).value,
        "secrecy": row.secrecy,
        "guarded": piece.due.secrecy.is_classified or personal,
        "unit_id": unit_id,
        "unit": unit,
        "reason": piece.judgement.reason if piece.judgement else "",
        "early_reason": piece.early_reason,
    }


_COPIED = (
    "record_id", "code", "document_no", "creator", "title", "formed", "period",
    "pages", "quantity", "matter", "secrecy", "guarded", "unit_id", "unit", "reason",
    "early_reason",
)  # fmt: skip


def copied(line: LineRow, list_id: int, position: int, kept_years: int) -> dict[str, object]:
    """Return a line as the next version has it."""
    said = {name: getattr(line, name) for name in _COPIED}
    return {"list_id": list_id, "position": position, "kept_years": kept_years, **said}


def list_in(session: Session, list_id: int, *states: ListState) -> ListRow:
    """Return a version that is in one of some states.

    Raises:
        RefusedError: there is none, or it is at another stage.
    """
    row = store.one(session, list_id)
    if row is None:
        raise RefusedError(ListRefusal.NOT_FOUND)
    if ListState(row.state) not in states:
        raise RefusedError(ListRefusal.WRONG_STATE, state=ListState(row.state))
    return row


def put_back(session: Session, lines: Sequence[LineRow]) -> None:
    """Let the pieces of lines be in their places again."""
    records = [line.record_id for line in lines if line.record_id is not None]
    store_facts.set_states(session, records, "in_place", only="proposed")


def refuse_blocked(
    session: Session,
    review: DestructionReview,
    row: ListRow,
    lines: Sequence[LineRow],
    refusal: Enum,
) -> None:
    """Look at every piece again, since its state may have changed (D-39, screens §6).

    Raises:
        RefusedError: something keeps a piece from being destroyed now.
    """
    early = {line.record_id for line in lines if line.early_reason}
    records = [line.record_id for line in lines if line.record_id is not None]
    blocked: dict[str, tuple[Blocker, ...]] = {}
    for one in review.lines_in(session, records, besides=row.id):
        excused = {Blocker.NOT_DUE} if one.row.id in early else set()
        found = tuple(blocker for blocker in one.blockers if blocker not in excused)
        if found:
            blocked[one.row.code] = found
    if blocked:
        reasons = tuple(dict.fromkeys(one for found in blocked.values() for one in found))
        raise RefusedError(refusal, codes=tuple(blocked), blockers=reasons)


def lay_before_head(session: Session, room: Room, list_id: int) -> None:
    """Lay a signed list before the head, with the last day of the decision (D-19, M-12)."""
    today = room.today()
    days = policy(session, RoomPolicy.DESTRUCTION_DAYS)
    store.change(
        session,
        list_id,
        state=ListState.DECIDING.value,
        received_on=today.isoformat(),
        decide_by=working_calendar(session).add(today, int(days)).isoformat(),
    )


def policy(session: Session, name: RoomPolicy) -> int | bool | str:
    """Return a policy as it is set, or its default."""
    kept: int | bool | str = store_room.policies(session).get(name.value, LIMITS[name].default)
    return kept
