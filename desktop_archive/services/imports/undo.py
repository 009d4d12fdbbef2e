"""Taking a whole import back while nothing depends on it."""

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.import_batches import UndoRefusal
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.changes import Topic
from desktop_archive.services.room import Room
from desktop_archive.store import batches, search


def undo_import(room: Room, batch_id: int) -> int:
    """Withdraw what a batch brought and return how many records went; they stay readable.

    Raises:
        RefusedError: something depends on the batch, or it is unknown or undone already.
    """
    topics = (Topic.RECORDS, Topic.BOXES)
    with room.act("undo_import", *topics, right=Right.IMPORT, reason=str(batch_id)) as session:
        batch = batches.find(session, batch_id)
        if batch is None:
            raise RefusedError(UndoRefusal.UNKNOWN_BATCH, batch=batch_id)
        if batch.undone_at is not None:
            raise RefusedError(UndoRefusal.UNDONE_ALREADY, batch=batch_id)
        if batch.kind != "records":
            raise RefusedError(UndoRefusal.NOT_RECORDS, batch=batch_id)
        if batches.lent(session, batch_id):
            raise RefusedError(UndoRefusal.LENT_SINCE, batch=batch_id)
        if batches.changed(session, batch_id, batch.imported_at):
            raise RefusedError(UndoRefusal.CHANGED_SINCE, batch=batch_id)
        records = batches.records(session, batch_id)
        search.take_out_records(session, records)
        batches.withdraw(session, batch_id)
    return len(records)
