"""No walk through the desk makes two open loans, loses a card, or lets a state lie (L-34)."""

import contextlib
import random
from datetime import timedelta

import pytest
from sqlalchemy import func, select

from desktop_archive.rules.barcodes import Barcode, Command, Kind
from desktop_archive.rules.lending import ReturnCheck
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.lending.desk import LoanDesk
from desktop_archive.services.room import Room
from desktop_archive.store import tables as t
from tests.services import builders as make
from tests.services.conftest import SetClock

STEPS = 120


class Walker:
    """Somebody who does whatever comes to mind at two desks of one room."""

    def __init__(self, room: Room, clock: SetClock, seed: int) -> None:
        self.room, self.clock = room, clock
        self.rng = random.Random(seed)
        self.desks = [LoanDesk(room), LoanDesk(room)]
        self.people = [make.person(room, name) for name in ("王建国", "李芳", "周敏之")]
        self.shelves = [make.shelf(room), make.shelf(room, "1-A-03L-06-05")]
        self.boxes = [make.box(room, shelf, f"042{n}") for n, shelf in enumerate(self.shelves)]
        self.files = [make.record(room, self.rng.choice(self.boxes)) for _ in range(5)]

    def step(self) -> None:
        """Do one thing, sensible or not."""
        self.clock.moment += timedelta(seconds=self.rng.choice((0, 3, 3, 60, 90_000)))
        desk = self.rng.choice(self.desks)
        with contextlib.suppress(RefusedError):
            self.rng.choice((self.scan, self.scan, self.scan, self.apply, self.hand, self.undo))(
                desk
            )

    def scan(self, desk: LoanDesk) -> None:
        cards = [
            Barcode(Kind.CARD, one.card_serial).digits
            for one in desk.book.cards()
            if one.card_serial
        ]
        commands = [Barcode(Kind.COMMAND, word).digits for word in Command]
        labels = [one.code for one in (*self.people, *self.boxes, *self.files, *self.shelves)]
        desk.scan(self.rng.choice([*labels, *labels, *cards, *commands, "", "NOWHERE"]))

    def apply(self, desk: LoanDesk) -> None:
        make.application(desk, self.rng.choice(self.people), [self.rng.choice(self.files)])

    def hand(self, desk: LoanDesk) -> None:
        """Hand out or take back from a list, also what is stale by now."""
        if self.rng.random() < 0.5:
            desk.issue([self.rng.choice(self.files).id])
            return
        check = ReturnCheck(
            undamaged=self.rng.random() < 0.8, quantity_back=self.rng.choice((1, 1, 0))
        )
        desk.take_back([self.rng.randint(1, 12)], check)

    def undo(self, desk: LoanDesk) -> None:
        desk.undo()


def broken(room: Room) -> list[str]:
    """Return what is wrong in the register."""
    out = t.loan.c.returned_at.is_(None) & t.loan.c.undone_at.is_(None)
    with room.read() as session:
        twice = session.execute(
            select(t.loan.c.record_id)
            .where(out)
            .group_by(t.loan.c.record_id)
            .having(func.count() > 1)
        ).all()
        lent = {row[0] for row in session.execute(select(t.loan.c.record_id).where(out))}
        away = {
            row[0]
            for row in session.execute(select(t.record.c.id).where(t.record.c.state == "on_loan"))
        }
        bare = session.execute(
            select(t.loan.c.id)
            .select_from(t.loan.outerjoin(t.card, t.card.c.loan_id == t.loan.c.id))
            .where(t.card.c.id.is_(None))
        ).all()
        lost = session.execute(
            select(t.card.c.id)
            .select_from(t.card.join(t.loan, t.loan.c.id == t.card.c.loan_id))
            .where(out, (t.card.c.removed_at.is_not(None)) | (t.card.c.void_at.is_not(None)))
        ).all()
    checks = {
        "two open loans": bool(twice),
        "state and loan differ": lent != away,
        "a loan without a card": bool(bare),
        "a card lost while its file is out": bool(lost),
    }
    return [name for name, wrong in checks.items() if wrong]


@pytest.mark.requirement("L-13", "L-17", "L-34")
@pytest.mark.parametrize("seed", range(6))
def test_no_walk_makes_the_register_lie(room: Room, clock: SetClock, seed: int) -> None:
    walker = Walker(room, clock, seed)
    for _ in range(STEPS):
        walker.step()
    assert broken(room) == []
