"""The imports of the room, and taking a whole one back while nothing depends on it."""

from datetime import date

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.import_batches import UndoRefusal
from desktop_archive.rules.imports import ListKind
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.changes import Topic
from desktop_archive.services.room import Room
from desktop_archive.services.units import end_duties_of
from desktop_archive.store import batches, loading, overwriting, search
from desktop_archive.store import boxes as store_boxes
from desktop_archive.store import numbered as store_numbered
from desktop_archive.store.batches import Batch
from desktop_archive.store.database import Session

__all__ = ["MOST_LISTED", "Batch", "list_imports", "undo_import"]

_TOPICS = (Topic.RECORDS, Topic.BOXES, Topic.SHELVES, Topic.PEOPLE, Topic.LENDING)
MOST_LISTED = 500


def list_imports(room: Room) -> list[Batch]:
    """Return the imports of the room, newest first."""
    with room.read() as session:
        return batches.latest(session, MOST_LISTED)


def undo_import(room: Room, batch_id: int) -> int:
    """Take back what an import brought and return how many rows went; all stays readable.

    Raises:
        RefusedError: something depends on the import, or it is unknown or undone already.
    """
    reason = str(batch_id)
    with room.act("undo_import", *_TOPICS, right=Right.IMPORT, reason=reason) as session:
        batch = batches.find(session, batch_id)
        if batch is None:
            raise RefusedError(UndoRefusal.UNKNOWN_BATCH, batch=batch_id)
        if batch.undone_at is not None:
            raise RefusedError(UndoRefusal.UNDONE_ALREADY, batch=batch_id)
        day = room.today().isoformat()
        if batch.kind == ListKind.PEOPLE.value:
            count = _undo_people(session, batch_id, room.today())
        elif batch.kind == ListKind.PLACES.value:
            _require(batches.places_used(session, batch_id), UndoRefusal.PLACES_USED)
            count = batches.retire_places(session, batch_id, day)
        elif batch.kind == ListKind.LOANS.value:
            _require(batches.loans_touched(session, batch_id), UndoRefusal.LOANS_USED)
            count = batches.undo_loans(session, batch_id, reason)
        else:
            count = _undo_records(session, batch)
        batches.mark_undone(session, batch_id)
    return count


def _undo_people(session: Session, batch_id: int, day: date) -> int:
    """Let the people of a batch go and put back what it changed in others.

    Who had a duty keeps the batch; of those put back it ends with the unit it was in.
    """
    _require_none(batches.referring(session, "person", batch_id), UndoRefusal.PEOPLE_USED)
    changed = overwriting.overwritten(session, batch_id, "person")
    touched = [str(one.before["name"]) for one in changed if one.is_touched]
    _require(touched, UndoRefusal.CHANGED_SINCE)
    for one in changed:
        end_duties_of(session, one.row_id, day, now_in=one.before["unit_id"])
        overwriting.put_back(session, "person", one.row_id, one.before)
    return batches.let_people_go(session, batch_id, day.isoformat()) + len(changed)


def _undo_records(session: Session, batch: Batch) -> int:
    """Withdraw the records of a batch and put back what it overwrote."""
    _require(batches.lent(session, batch.id), UndoRefusal.LENT_SINCE)
    _require(batches.changed(session, batch.id, batch.imported_at), UndoRefusal.CHANGED_SINCE)
    _require(batches.in_its_boxes(session, batch.id), UndoRefusal.BOXES_USED)
    _require_none(batches.referring(session, "record", batch.id), UndoRefusal.NEEDED_SINCE)
    replaced = overwriting.overwritten(session, batch.id)
    touched = [one.row_id for one in replaced if one.is_touched]
    _require(batches.codes_of(session, touched), UndoRefusal.CHANGED_SINCE)
    brought = batches.records(session, batch.id)
    all_of_them = [*brought, *(one.row_id for one in replaced)]
    search.take_out_records(session, all_of_them)
    batches.withdraw(session, batch.id)
    for one in replaced:
        now = loading.described(session, [one.row_id])[one.row_id]["retention_id"]
        before = {**one.before, "updated_at": session.at}
        overwriting.put_back(session, "record", one.row_id, before)
        if now and now != one.before["retention_id"]:
            loading.add_period_change(session, one.row_id, now, one.before["retention_id"])
    search.put_records(session, [one.row_id for one in replaced])
    store_boxes.refresh(session, store_numbered.boxes_of(session, all_of_them))
    return len(brought) + len(replaced)


def _require(names: list[str], reason: UndoRefusal) -> None:
    """Refuse to go on while something depends on the import, naming the first of it."""
    if names:
        raise RefusedError(reason, what=", ".join(names))


def _require_none(tables: dict[str, int], reason: UndoRefusal) -> None:
    if tables:
        raise RefusedError(reason, count=sum(tables.values()), tables=", ".join(tables))
