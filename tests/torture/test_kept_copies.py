"""Every generation of copies that is kept brings its day back, sealed as it was then (A8)."""

import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select

from desktop_archive.rules.seals import SealVerdict
from desktop_archive.services.clock import Clock
from desktop_archive.services.opening import open_room
from desktop_archive.services.safekeeping import Safekeeping, restore_copy
from desktop_archive.services.sealing import SealDesk
from desktop_archive.services.verification import verify_room
from desktop_archive.store import tables as t
from tests.services.conftest import SetClock
from tests.torture.rooms import small_room

LAST = datetime(2031, 6, 18, 17, 0, tzinfo=UTC)
#: How many days, weeks and months back there are copies.
FEW_AND_MANY = [(1, 0, 1), pytest.param((14, 12, 50), marks=pytest.mark.torture)]


def moments(days: int, weeks: int, months: int) -> Iterator[datetime]:
    """Yield when copies are made, the oldest first: seldom long ago, daily of late."""
    back = {31 * n + 7 * weeks + days for n in range(1, months + 1)}
    back |= {7 * n + days for n in range(1, weeks + 1)} | set(range(days))
    yield from (LAST - timedelta(days=n) for n in sorted(back, reverse=True))


@pytest.mark.parametrize("spans", FEW_AND_MANY)
def test_each_copy_that_is_kept_brings_its_day_back_with_its_seal(
    spans: tuple[int, int, int], tmp_path: Path
) -> None:
    clock, were = SetClock(), dict[datetime, int]()
    path = small_room(tmp_path / "room.register")
    room = open_room(path, clock=Clock(clock))
    for moment in moments(*spans):
        clock.moment = moment
        with room.act("test_units") as session:
            session.execute(t.unit.insert(), {"name": f"{moment}"})
            were[moment] = session.execute(select(func.count()).select_from(t.unit)).scalar_one()
        Safekeeping(room).back_up()
    kept = Safekeeping(room).copies()
    room.close()

    for copy in kept:
        target = tmp_path / f"{copy.sequence}" / "room.register"
        target.parent.mkdir()
        restore_copy(copy.path, target, by="lin", workstation="desk-1")
        there = open_room(target, clock=Clock(clock))
        desk = SealDesk(there)
        found = desk.check(copy.seal)
        assert found.verdict is SealVerdict.GOOD
        assert found.seal is not None
        assert desk.recompute(found.seal), "the rows are no longer what was sealed"
        with there.read() as session:
            units = session.execute(select(func.count()).select_from(t.unit)).scalar_one()
        assert units == were[copy.made_at]
        assert verify_room(there) == []
        there.close()
    sys.stdout.write(f"{len(were)} copies made, {len(kept)} kept, each restored as it was\n")
    assert len(kept) >= min(len(were), 25)
