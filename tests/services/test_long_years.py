"""Years of a room: every day acts and a seal, and trail, check and memory stay as they were (A24)."""

import gc
import os
import sys
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from time import perf_counter

import pytest

from desktop_archive.services.room import Room
from desktop_archive.services.sealing import SealDesk
from desktop_archive.services.verification import verify_whole
from desktop_archive.store import tables as t
from tests.services.conftest import SetClock

#: Days, acts a day, rows an act.
FEW_AND_MANY = [
    (12, 3, 4),
    pytest.param((365, 5, 20), marks=pytest.mark.torture),
    pytest.param((3650, 5, 55), marks=pytest.mark.torture),
]


def in_memory() -> int:
    """Return how many bytes of this process lie in memory; nothing where the system keeps it."""
    gc.collect()
    pages = Path("/proc/self/statm")
    return int(pages.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") if pages.exists() else 0


@pytest.mark.parametrize("size", FEW_AND_MANY, ids=lambda size: f"{size[0]}-days")
def test_trail_and_memory_stay_sound_over_years(
    size: tuple[int, int, int], room: Room, clock: SetClock
) -> None:
    days, acts, rows = size
    names, desk = count(), SealDesk(room)
    clock.moment = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)
    before, begun = desk.count(), perf_counter()
    early = 0
    for day in range(days):
        clock.moment = datetime(2026, 1, 5, 9, 0, tzinfo=UTC) + timedelta(days=day)
        for _ in range(acts):
            with room.act("test_units") as session:
                listed = [{"name": f"{next(names)}"} for _ in range(rows)]
                session.execute(t.unit.insert(), listed)
            clock.moment += timedelta(minutes=7)
        clock.moment += timedelta(hours=9)
        desk.seal_at_noon()
        if day == days // 10:
            early = in_memory()
    late = in_memory()
    worked = perf_counter() - begun

    done = verify_whole(room)

    sys.stdout.write(
        f"{days} days: {done.lines} lines, {done.seals - before} seals in {worked:.0f} s; "
        f"verified in {done.seconds:.1f} s; memory {early / 1e6:.1f} to {late / 1e6:.1f} MB\n"
    )
    assert done.findings == ()
    assert done.lines >= days * acts * rows
    assert done.seals - before >= days
    assert late <= early * 1.1
