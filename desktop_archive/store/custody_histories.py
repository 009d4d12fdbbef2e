"""When files came in and how often they changed, for many files at once (B-07, F-12)."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Row, select

from desktop_archive.rules.custody import Stay, stays
from desktop_archive.store import tables as t
from desktop_archive.store.database import Session

_M = t.movement.c
_CAME_IN = frozenset({"box", "shelve", "move"})
_PIECE = 400


def histories(
    session: Session, files: Sequence[tuple[int, int | None, str]]
) -> dict[int, tuple[str, int]]:
    """Return by file when it came in and how many lines are about it, as `lines` shows them."""
    own: dict[int, list[Row[*tuple[Any, ...]]]] = {}
    for row in _in_pieces(session, _M.record_id, [one[0] for one in files]):
        own.setdefault(row.record_id, []).append(row)
    inside: dict[int, list[Stay]] = {}
    for key, box_id, _ in files:
        boxings = [row for row in own.get(key, ()) if row.kind in ("box", "unbox")]
        inside[key] = stays([(row.id, row.from_box_id, row.to_box_id) for row in boxings], box_id)
    boxes = sorted({stay.box_id for found in inside.values() for stay in found})
    of_box: dict[int, list[Row[*tuple[Any, ...]]]] = {}
    for row in _in_pieces(session, _M.box_id, boxes):
        if row.record_id is None:
            of_box.setdefault(row.box_id, []).append(row)
    found = {}
    for key, _, created in files:
        about = {row.id: row for row in own.get(key, ())}
        for stay in inside[key]:
            about |= {
                row.id: row
                for row in of_box.get(stay.box_id, ())
                if row.id >= stay.since
                and row.moved_at >= created
                and (stay.until is None or row.id < stay.until)
            }
        came = (row.moved_at for row in about.values() if row.kind in _CAME_IN)
        found[key] = (min(came, default=""), len(about))
    return found


def _in_pieces(
    session: Session, column: ColumnElement[int | None], keys: Sequence[int]
) -> list[Row[*tuple[Any, ...]]]:
    asked = select(
        _M.id, _M.moved_at, _M.kind, _M.record_id, _M.box_id, _M.from_box_id, _M.to_box_id
    ).order_by(_M.id)
    return [
        row
        for start in range(0, len(keys), _PIECE)
        for row in session.execute(asked.where(column.in_(list(keys[start : start + _PIECE]))))
    ]
