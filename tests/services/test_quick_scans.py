"""Labels that are read twenty a second: each is the one it is, none is lost, nothing is done (A19)."""

import random
import sys
from collections import Counter
from datetime import timedelta

import pytest
from sqlalchemy import func, select

from desktop_archive.rules.lending import ScanOutcome
from desktop_archive.services.lending.desk import LoanDesk
from desktop_archive.services.room import Room
from desktop_archive.store import tables as t
from desktop_archive.ui.scanner.detector import Detector
from tests.services import builders as make
from tests.services.conftest import SetClock

FEW_AND_MANY = [150, pytest.param(10_000, marks=pytest.mark.torture)]
A_SCAN = timedelta(milliseconds=50)


def keys_of(detector: Detector, code: str, begun: float, rng: random.Random) -> str | None:
    """Return what is read when a scanner types a code, each key a little late."""
    now = begun
    for key in code:
        detector.character(key, now)
        now += rng.uniform(0.2, 3.5)
    scan = detector.end(now)
    return scan.code if scan else None


def labels(room: Room, desk: LoanDesk) -> tuple[dict[str, tuple[str, str]], make.Made, make.Made]:
    """Return what each label in the room is of, a box, and the one file out of it."""
    numbers = [f"000{n}" for n in range(1, 6)]
    shelves = [make.shelf(room, f"1-A-01L-01-0{n}") for n in range(1, 6)]
    boxes = [make.box(room, at, no) for at, no in zip(shelves, numbers, strict=True)]
    named = {one.code: ("", no) for one, no in zip(boxes, numbers, strict=True)}
    for n in range(40):
        made = make.record(room, boxes[n % 5], code=f"Z109-WS-2026-D10-{n:04}")
        named[made.code] = (f"Z109-WS-2026-D10-{n:04}", numbers[n % 5])
    borrower, lent = make.person(room), make.record(room, boxes[0], code="Z109-WS-2026-D10-9999")
    make.application(desk, borrower, [lent])
    desk.scan(borrower.code)
    desk.scan(lent.code)
    desk.end_visit()
    named[lent.code] = ("Z109-WS-2026-D10-9999", numbers[0])
    return named, boxes[0], lent


@pytest.mark.requirement("L-34")
@pytest.mark.parametrize("scans", FEW_AND_MANY)
def test_quick_scans_are_what_they_are_and_do_nothing_unasked(
    scans: int, room: Room, clock: SetClock
) -> None:
    rng, desk, detector = random.Random(scans), LoanDesk(room), Detector()
    named, box, lent = labels(room, desk)
    outcomes: Counter[str] = Counter()
    wrong: list[object] = []
    for n in range(scans):
        clock.moment += A_SCAN
        code = rng.choice(list(named))
        if keys_of(detector, code, n * 50.0, rng) != code:
            wrong.append(("lost", code))
            continue
        result = desk.scan(code)
        outcomes[result.outcome.name] += 1
        told = (result.subject.reference, result.subject.box_no)
        meant = [named[code]]
        if result.outcome is ScanOutcome.ALREADY_SCANNED:
            meant.append(("", ""))  # What was read just now is not told twice.
        if code == box.code:
            meant.append(named[lent.code])  # A box from which one thing is out brings that home.
        if result.code != code or told not in meant:
            wrong.append((code, named[code], result.outcome, told))

    sys.stdout.write(f"{scans} scans: {dict(outcomes)}\n")
    assert wrong == []
    with room.read() as session:
        loan = t.loan.c
        is_out = (loan.returned_at.is_(None), loan.undone_at.is_(None))
        out = session.execute(select(loan.record_id).where(*is_out)).scalars().all()
        states = session.execute(
            select(func.count()).where(t.record.c.state == "on_loan", t.record.c.id != lent.id)
        ).scalar()
    assert (out, states) == ([lent.id], 0)
