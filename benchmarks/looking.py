"""Looking things up: catalogue, due list, today; beside plain sqlite3."""

import sqlite3
from functools import partial
from pathlib import Path

from benchmarks.rooms import enter
from benchmarks.timing import Figure, median, milliseconds, percentile
from desktop_archive.services.catalogue.desk import Catalogue, Query
from desktop_archive.services.destruction import DestructionReview, DueKind
from desktop_archive.services.room import Room
from desktop_archive.services.today import TodayDesk

_PAGE = 50
_RAW_PAGE = "SELECT * FROM record ORDER BY code_key LIMIT ? OFFSET ?"


def measured(path: Path, files: int) -> list[Figure]:
    """Measure what is looked up most."""
    with enter(path) as room:
        return [*_pages(room, files), *_due(room)]


def _pages(room: Room, files: int) -> list[Figure]:
    catalogue, deep = Catalogue(room), files - 2 * _PAGE
    raw = _reader(room.path)
    found = []
    for name, offset in (("first", 0), ("last", deep)):
        spent = milliseconds(partial(catalogue.page, Query(), offset, _PAGE))
        plain = milliseconds(partial(_fetch, raw, _RAW_PAGE, _PAGE, offset))
        title, slow = f"catalogue, {name} page", percentile(spent, 0.95)
        found.append(Figure(title, slow, "ms p95", 50, raw=percentile(plain, 0.95)))
    for order in ("title", "date", "due"):
        query = Query(order=order, ascending=False)
        spent = milliseconds(partial(catalogue.page, query, 0, _PAGE))
        found.append(Figure(f"catalogue by {order}", percentile(spent, 0.95), "ms p95", 50))
    raw.close()
    spent = milliseconds(partial(catalogue.count, Query()))
    return [*found, Figure("catalogue, count of all", percentile(spent, 0.95), "ms p95", 50)]


def _due(room: Room) -> list[Figure]:
    review, today = DestructionReview(room), TodayDesk(room)
    page = milliseconds(lambda: review.page(DueKind.DUE, 0, 200))
    return [
        Figure("due list, counts", median(milliseconds(review.counts)), "ms", 1000),
        Figure("due list, 200 lines with blockers", median(page), "ms", 300),
        Figure("today's counts", median(milliseconds(today.lines)), "ms", 1000),
    ]


def _reader(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)


def _fetch(raw: sqlite3.Connection, statement: str, *values: object) -> list[object]:
    return raw.execute(statement, values).fetchall()
