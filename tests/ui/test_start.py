"""What the start leaves for later: nothing heavy is loaded before somebody wants it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house import ROOT

LATER = {
    "reportlab", "alembic", "cryptography", "argon2", "opencc", "pypinyin", "holidays",
    "xlsxwriter", "python_calamine", "charset_normalizer", "segno", "barcode",
    "desktop_archive.services.lending.desk", "desktop_archive.services.search",
    "desktop_archive.services.stocktake.desk", "desktop_archive.services.practice.desk",
    "desktop_archive.services.catalogue.desk", "desktop_archive.rules.lending",
    "desktop_archive.rules.printouts", "desktop_archive.rules.fields",
    "desktop_archive.store.search", "desktop_archive.documents",
}  # fmt: skip
_START = """
import sys
from pathlib import Path
from desktop_archive import window
from desktop_archive.ui.unread_sources import leave_sources_unread
leave_sources_unread()
import sqlalchemy, linecache
from desktop_archive.ui import doorman
print(*sys.modules)
print(*linecache.cache)
"""


@pytest.fixture(scope="module")
def started():
    """Return what is loaded when the doorman stands at the door, and what sources were read."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    program = subprocess.run(
        [sys.executable, "-c", _START], check=True, capture_output=True, text=True, env=environment
    )
    modules, sources = program.stdout.split("\n")[:2]
    return set(modules.split()), sources


def test_what_is_not_needed_on_every_day_is_loaded_when_it_is_wanted(started):
    modules, _ = started

    assert "desktop_archive.ui.room_window" in modules
    assert not LATER & modules


def test_qt_reads_no_source_for_features_that_nobody_asks_for(started):
    modules, sources = started

    assert "sqlalchemy" in modules
    assert str(Path("sqlalchemy", "engine", "base.py")) not in sources
