"""What holds for every test: no screen, no timing, the same examples each time."""

import gc
import itertools
import os
from pathlib import Path

import pytest
from hypothesis import settings

from tests import no_network
from tests.engines import copies, empty_template, engine  # noqa: F401  fixtures, for every test
from tests.open_files import start_watching
from tests.postgres import postgres  # noqa: F401

# Before the first import of Qt: without a display it would end the whole run.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile("house", deadline=None, derandomize=True, database=None)
settings.load_profile("house")

start_watching()
no_network.start_watching()

#: What the programs that tests start are compiled to, where it may not lie beside the source:
#: every one of them would be compiled anew.
BYTECODE = Path(__file__).resolve().parents[1] / ".pytest_cache" / "bytecode"

if os.environ.pop("PYTHONDONTWRITEBYTECODE", ""):
    os.environ.setdefault("PYTHONPYCACHEPREFIX", str(BYTECODE))

#: Every act waits for the disk; in memory there is nothing to wait for.
MEMORY = Path("/dev/shm")
ENOUGH = 2 * 1024**3


def _is_roomy(folder: Path) -> bool:
    """Tell whether tests may keep all their files there: printers' programs are run from them."""
    if not os.access(folder, os.W_OK):
        return False
    disk = os.statvfs(folder)
    return disk.f_bavail * disk.f_frsize > ENOUGH and not disk.f_flag & os.ST_NOEXEC


if _is_roomy(MEMORY):
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(MEMORY))

#: Tests that make widgets: what is alive between two of them may be garbage soon.
_WITH_WIDGETS = ("tests/ui/", "tests/tour/", "tests/torture/")
_FINISHED = itertools.count(1)
_FREEZE_EVERY = 50


@pytest.hookimpl(trylast=True)
def pytest_runtest_logfinish(nodeid: str) -> None:
    """Look no more through what has stayed alive: it grows with every test, and so did each look.

    The tests of the window let go of their widgets by collecting garbage after each of them.
    """
    if not nodeid.startswith(_WITH_WIDGETS) and next(_FINISHED) % _FREEZE_EVERY == 0:
        gc.collect()
        gc.freeze()
