"""Declaring lost and finding again: acts of their own, each with its lines of the ledger (B-10)."""

from collections.abc import Sequence

from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.stocktake import Bucket, Decision, StocktakeRefusal
from desktop_archive.services.stocktake import closing
from desktop_archive.services.stocktake.models import Counted, Difference, StocktakeRow
from desktop_archive.store import boxing as store_boxing
from desktop_archive.store import custody as store_custody
from desktop_archive.store.boxing import FileRow
from desktop_archive.store.database import Session
from desktop_archive.store.stocktake import books, findings

_LOSABLE = frozenset({"in_place", "repair"})


def declare_lost(
    session: Session, stocktake_id: int, one: Difference, who: str, evidence: str
) -> int:
    """Let the register say that a missing piece is lost, as things are now; return how many.

    Raises:
        RefusedError: it is not missing any more, or a file is held.
    """
    row = books.stocktake(session, stocktake_id)
    if row is None or one.line_id is None or not _is_missing(session, row, one.line_id):
        raise RefusedError(StocktakeRefusal.NOT_MISSING)
    files = _to_lose(session, one)
    for file in files:
        if file.is_held:
            raise RefusedError(StocktakeRefusal.HELD, code=file.code)
    box_id = one.box_id if one.record_id is None else None
    if box_id is not None and not findings.lose_box(session, box_id):
        return 0
    ids = [file.id for file in files]
    findings.set_state(session, ids, "lost")
    _enter(session, "lost", box_id, ids, (who, evidence))
    return len(ids)


def _is_missing(session: Session, row: StocktakeRow, line_id: int) -> bool:
    now = closing.line_now(session, row, line_id)
    return now.bucket is Bucket.MISSING and now.row.decision == Decision.MISSING.value


def _to_lose(session: Session, one: Difference) -> list[FileRow]:
    if one.record_id is not None:
        files = store_boxing.files(session, [one.record_id])
    else:
        files = store_boxing.contents(session, one.box_id or 0)
    return [file for file in files if file.state in _LOSABLE]


def found_again(session: Session, counted: Counted, who: str, number: str) -> None:
    """Let the register say that what was declared lost is there again.

    Raises:
        RefusedError: it was struck off since; what is struck off stays so (F-19).
    """
    box_id = counted.box_id if counted.record_id is None else None
    if counted.record_id is not None:
        files = store_boxing.files(session, [counted.record_id])
        ids = [file.id for file in files if file.state == "lost"]
    else:
        ids = findings.lost_with_box(session, box_id or 0)
    struck = store_custody.struck(session, ids)
    if struck:
        (first, *_) = store_boxing.files(session, sorted(struck))
        raise RefusedError(StocktakeRefusal.STRUCK_OFF, code=first.code)
    if box_id is not None:
        findings.find_box_again(session, box_id)
    findings.set_state(session, ids, "in_place")
    _enter(session, "found", box_id, ids, (who, number))


def _enter(
    session: Session, kind: str, box_id: int | None, ids: Sequence[int], words: tuple[str, str]
) -> None:
    """Enter the line of the box, if it is one, and then of every file."""
    who, reason = words
    same: dict[str, object] = {"kind": kind, "moved_by": who, "reason": reason}
    lines = [same | {"box_id": None, "record_id": one, "item_count": 1} for one in ids]
    if box_id is not None:
        lines.insert(0, same | {"box_id": box_id, "record_id": None, "item_count": len(ids)})
    store_boxing.note_movements(session, lines)
