"""A file that was let go of is let go of: no statement keeps it open behind a closed connection."""

from pathlib import Path

import pytest
from sqlalchemy import Engine

from desktop_archive.store import dialect
from tests.open_files import DESCRIPTORS, is_open

pytestmark = pytest.mark.skipif(not DESCRIPTORS.is_dir(), reason="needs /proc")


def _fails_half_read(engine: Engine) -> None:
    """Ask for much, read one line of it, and fail."""
    with engine.connect() as connection:
        found = connection.exec_driver_sql("SELECT name, sql FROM sqlite_master")
        raise LookupError(found.fetchone())


@pytest.mark.parametrize("query_only", [True, False])
def test_what_was_not_read_to_its_end_keeps_no_file_open(
    template: Path, tmp_path: Path, *, query_only: bool
) -> None:
    """Whoever opened and closed the file then would drop the locks of who still holds it."""
    path = tmp_path / "room.register"
    path.write_bytes(template.read_bytes())
    engine = dialect.engine_for(path, query_only=query_only)
    with pytest.raises(LookupError) as failed:
        _fails_half_read(engine)
    assert is_open(str(path))
    engine.dispose()
    # The failure is kept, and with it the frames that hold the statement.
    assert failed.tb is not None
    assert not is_open(str(path))


def test_a_migration_that_fails_half_read_keeps_no_file_open(
    template: Path, tmp_path: Path
) -> None:
    path = tmp_path / "room.register"
    path.write_bytes(template.read_bytes())
    engine = dialect.migration_engine(path)
    with pytest.raises(LookupError) as failed:
        _fails_half_read(engine)
    engine.dispose()
    assert failed.tb is not None
    assert not is_open(str(path))
