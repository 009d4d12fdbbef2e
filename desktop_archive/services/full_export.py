"""Everything the room knows, for another program or a reader in 2060 (X-29, X-26)."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from desktop_archive.exchange.package_checks import Finding, is_package, verify_package
from desktop_archive.exchange.packages import FieldShape, TableSource, write_package
from desktop_archive.exchange.whole_files import refuse_hopeless
from desktop_archive.rules.accounts import Right
from desktop_archive.rules.exports import ExportProblem
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services import leaving
from desktop_archive.services.room import Room
from desktop_archive.store import audit, exporting
from desktop_archive.store.database import Session
from desktop_archive.store.snapshots import snapshot

__all__ = ["Finding", "FullExport", "is_package", "verify_package"]

#: Told how many rows are written; raise in it to stop.
Progress = Callable[[int], None]
_STEP = 2_000
_NOT_INCLUDED = (
    "passwords: account.password_digest and account.former_digests, and the images of accounts "
    "in the trail",
    "secret keys: key_wrapping.wrapped, and its images in the trail",
    "the search index, which is made anew from the records",
)


def _silent(_done: int) -> None:
    """Nobody is looking."""


class FullExport:
    """Writes a package of all tables that explains itself (docs/export-format.md)."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def write(self, path: Path, progress: Progress = _silent) -> int:
        """Write everything as a zip, or a folder when the name has no ending; return the rows.

        Raises:
            RefusedError: the right to export or to open what is secret is missing, or the
                package can't be written.
            ArchiveUnavailableError: the register can't be copied.
        """
        self._room.require(Right.EXPORT)
        self._room.require(Right.OPEN_CONFIDENTIAL)
        leaving.refuse_the_room(self._room, path)
        if path.suffix:
            refuse_hopeless(path)
        if not path.parent.is_dir():
            facts = {"file": path.name, "folder": str(path.parent)}
            raise RefusedError(ExportProblem.NO_FOLDER, **facts)
        note = leaving.on_record(self._room, "full", path)
        # A copy is read, so that the desk can go on and all tables are of one moment.
        with snapshot(self._room.where, path.parent) as copy, copy.read() as session:
            counter = _Counter(progress)
            tables = [_source(session, shape, counter) for shape in exporting.table_shapes()]
            return write_package(path, self._head(session), tables, note)

    def _head(self, session: Session) -> dict[str, object]:
        sequence, digest = audit.head(session.connection)
        actor = self._room.signed_in()
        return {
            "program": "Desktop Archive",
            "tables_version": exporting.schema_version(session),
            "made_at": self._room.now().isoformat(timespec="seconds"),
            "made_by": actor.login,
            "room": dict(self._room.facts),
            "practice": self._room.is_practice,
            "trail": {"last_row": sequence, "hash": digest.hex()},
            "not_included": list(_NOT_INCLUDED),
        }


class _Counter:
    def __init__(self, progress: Progress) -> None:
        self._progress, self._done = progress, 0

    def through(self, rows: Iterator[tuple[object, ...]]) -> Iterator[tuple[object, ...]]:
        """Yield rows and tell now and then how many went by."""
        for row in rows:
            self._done += 1
            if self._done % _STEP == 0:
                self._progress(self._done)
            yield row


def _source(session: Session, shape: exporting.TableShape, counter: _Counter) -> TableSource:
    fields: Sequence[FieldShape] = [FieldShape(*one) for one in shape.fields]
    return TableSource(
        shape.name, fields, lambda: counter.through(exporting.table_rows(session, shape.name))
    )
