"""Boxes: what is in them, what their label says, where they stand."""

from collections.abc import Iterable, Sequence

from sqlalchemy import bindparam, func, select, update

from desktop_archive.rules.natural_order import natural_key, natural_text
from desktop_archive.store import label_debt
from desktop_archive.store import tables as t
from desktop_archive.store.database import Session
from desktop_archive.store.inside import INSIDE

_PIECE = 500


def refresh(session: Session, boxes: Sequence[int]) -> None:
    """Derive first and last number, count and highest secrecy of boxes from their content.

    A box whose label says something else now owes a new one (B-03).
    """
    for start in range(0, len(boxes), _PIECE):
        piece = list(boxes[start : start + _PIECE])
        known = _content(session, piece)
        changes = []
        for row in session.execute(
            select(t.box.c.id, t.box.c.order_key).where(t.box.c.id.in_(piece))
        ).all():
            first, last, count, secrecy = known.get(row.id, ("", "", 0, 0))
            changes.append(
                {
                    "key": row.id,
                    "first": first,
                    "last": last,
                    "count": count,
                    "secrecy": secrecy,
                    # Boxes stand in order of class and number: of the first record (B-05).
                    "order": natural_text(first) if first else row.order_key,
                }
            )
        if changes:
            session.execute(_SAYS, changes)
    label_debt.settle(session.connection)


_SAYS = (
    update(t.box)
    .where(t.box.c.id == bindparam("key"))
    .values(
        first_code=bindparam("first"),
        last_code=bindparam("last"),
        record_count=bindparam("count"),
        highest_secrecy=bindparam("secrecy"),
        order_key=bindparam("order"),
    )
)


def _content(session: Session, boxes: Sequence[int]) -> dict[int, tuple[str, str, int, int]]:
    """Return first and last code, count and highest secrecy by box, in the order of codes."""
    record = t.record.c
    inside = record.box_id.in_(boxes) & INSIDE
    length = func.length(record.code)
    rows = session.execute(
        select(
            record.box_id,
            func.min(record.code),
            func.max(record.code),
            func.count(),
            func.max(record.secrecy),
            func.max(length) - func.min(length),
        )
        .where(inside)
        .group_by(record.box_id)
    ).all()
    found = {row[0]: (row[1], row[2], row[3], row[4]) for row in rows}
    # Numbers without leading noughts: 9 comes before 10, which a comparison of texts gets wrong.
    uneven = [row[0] for row in rows if row[5]]
    if uneven:
        codes: dict[int, list[str]] = {}
        for row in session.execute(
            select(record.box_id, record.code).where(inside, record.box_id.in_(uneven))
        ):
            codes.setdefault(row.box_id, []).append(row.code)
        for box_id, listed in codes.items():
            listed.sort(key=natural_key)
            found[box_id] = (listed[0], listed[-1], *found[box_id][2:])
    return found


def stand(session: Session, boxes: Iterable[tuple[int, int]], who: str) -> None:
    """Put boxes on shelves behind what stands there, with a line in the ledger each (B-07).

    `who` took the list in that says where they stand.
    """
    ends: dict[int, int] = {}
    for box_id, place_id in boxes:
        if place_id not in ends:
            ends[place_id] = last_position(session, place_id)
        ends[place_id] += 1
        session.execute(
            update(t.box)
            .where(t.box.c.id == box_id)
            .values(place_id=place_id, place_position=ends[place_id])
        )
        session.execute(
            t.movement.insert(),
            {
                "kind": "shelve",
                "box_id": box_id,
                "to_place_id": place_id,
                "item_count": max(1, _files_in(session, box_id)),
                "reason": "import",
                "moved_by": who,
                "moved_at": session.at,
            },
        )


def _files_in(session: Session, box_id: int) -> int:
    return int(
        session.execute(
            select(func.count()).select_from(t.record).where(t.record.c.box_id == box_id, INSIDE)
        ).scalar_one()
    )


def last_position(session: Session, place_id: int) -> int:
    """Return the position of the last box on a shelf, 0 when it is empty."""
    found = session.execute(
        select(func.max(t.box.c.place_position)).where(t.box.c.place_id == place_id)
    ).scalar()
    return int(found or 0)
