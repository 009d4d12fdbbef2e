"""A copy of the register as of one moment, to be read at leisure and whole."""

import contextlib
import tempfile
from collections.abc import Iterator
from pathlib import Path

from desktop_archive.store import backups, dialect
from desktop_archive.store.database import Database, Session
from desktop_archive.store.dialect import Where


@contextlib.contextmanager
def snapshot(where: Where, beside: Path) -> Iterator[Database]:
    """Open a copy that is made beside a place and goes again; nobody waits for its readers.

    A server needs none: each look is of one moment, whatever others write meanwhile.

    Raises:
        ArchiveUnavailableError: the copy can't be made, for example because the disk is full.
    """
    if isinstance(where, str):
        with contextlib.closing(Database(where)) as database:
            yield database
        return
    with tempfile.TemporaryDirectory(
        prefix=".", suffix=".part", dir=beside, ignore_cleanup_errors=True
    ) as folder:
        made = backups.make(where, Path(folder), label="export")
        database = Database.open(made.path)
        try:
            yield database
        finally:
            database.close()


class Copy:
    """A copy that is only looked at: nothing is written beside it."""

    def __init__(self, path: Path) -> None:
        self._path = path

    @contextlib.contextmanager
    def read_whole(self) -> Iterator[Session]:
        """Look at all of the copy."""
        engine = dialect.engine_for(self._path, query_only=True, mode="ro")
        try:
            with engine.connect() as connection, connection.begin():
                yield Session(connection, "")
        finally:
            engine.dispose()
