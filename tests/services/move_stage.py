"""A room in which boxes are to move, and what one asks of it."""

from sqlalchemy import select

from desktop_archive.services.moves.desk import MoveWish
from desktop_archive.store import tables as t
from tests.services import builders as make


class Stage:
    """Two old shelves with three boxes each, and two new ones."""

    def __init__(self, room):
        self.old = [make.shelf(room, f"1-A-01L-01-0{n}", length_mm=200) for n in (1, 2)]
        self.new = [make.shelf(room, f"1-A-02L-01-0{n}", length_mm=200) for n in (1, 2)]
        self.boxes = [
            make.box(room, self.old[at // 3], f"{at + 1:04}", thickness_mm=50) for at in range(6)
        ]
        self.wish = MoveWish(
            source_first=self.old[0].id,
            source_last=self.old[1].id,
            target_first=self.new[0].id,
            target_last=self.new[1].id,
            purpose="腾库",
        )


def where(room, box):
    with room.read() as session:
        return session.execute(select(t.box.c.place_id).where(t.box.c.id == box.id)).scalar()


def outcomes(desk, plan_id, *codes):
    return [desk.scan(plan_id, code).outcome for code in codes]
