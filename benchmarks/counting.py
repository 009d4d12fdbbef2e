"""A stocktake of everything: its list frozen, then scans, in the service and in the window."""

import os
import tempfile
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import select

from benchmarks.rooms import copy_of, enter
from benchmarks.timing import Figure, median, now, once, percentile
from benchmarks.window import without_screen
from desktop_archive.rules.barcodes import Barcode, Kind
from desktop_archive.rules.stocktake import CountResult, CountScope
from desktop_archive.services.room import Room
from desktop_archive.services.stocktake.desk import StocktakeDesk
from desktop_archive.services.stocktake.models import NewCount
from desktop_archive.store import tables as t
from desktop_archive.ui.shelf_map.stocktake.count_page import CountPage

_MEMORY = Path("/dev/shm")
_SHELVES, _SCANS = 40, 400
_HALF = 50_000


def figures(path: Path, folder: Path) -> list[Figure]:
    """Count in memory, where what the disk takes to sync is left out."""
    if not os.access(_MEMORY, os.W_OK):
        return _count(copy_of(path, folder / "count.register"), "on this disk")
    with tempfile.TemporaryDirectory(prefix="bench-", dir=_MEMORY) as name:
        return _count(copy_of(path, Path(name) / "count.register"), "no disk")


def _count(path: Path, where: str) -> list[Figure]:
    with without_screen(), enter(path) as room:
        desk = StocktakeDesk(room)
        places = _half_of(room)
        half = once(lambda: desk.begin(NewCount(scope=CountScope(places=places))))
        row = desk.begin(NewCount())
        counting = desk.counting(row.id)
        codes = _codes(room)
        first = once(counting.progress)
        service = _scans(codes[: len(codes) // 2], lambda code: counting.scan(code).result)
        page = _page(desk, row.id)
        painted = _scans(codes[len(codes) // 2 :], lambda code: _painted(page, code))
        closing = once(lambda: desk.look(desk.stocktake(row.id)))
    lines = f"{min(_HALF, row.expected):,} pieces"
    size = f"{row.expected:,} expected, {where}"
    return [
        Figure(f"freeze the list of a scope, {lines}", half, "ms", 8000),
        Figure(f"scan in a count, service, {size}", median(service), "ms"),
        Figure(
            f"scan in a count, stored and painted, {size}", percentile(painted, 0.99), "ms p99", 33
        ),
        Figure("count taken up again, first progress", first, "ms", 300),
        Figure("all differences of a count nobody began", closing, "ms"),
    ]


def _half_of(room: Room) -> tuple[int, ...]:
    """Return shelves that carry about fifty thousand boxes."""
    with room.read() as session:
        rows = session.execute(
            select(t.box.c.place_id).where(t.box.c.place_id.is_not(None)).order_by(t.box.c.id)
        ).scalars()
        return tuple(dict.fromkeys(list(rows)[:_HALF]))


def _codes(room: Room) -> list[str]:
    """Return shelves and what stands on them, as a counter scans."""
    found: list[str] = []
    with room.read() as session:
        shelves = session.execute(
            select(t.place.c.id, t.place.c.serial)
            .where(t.place.c.id.in_(select(t.box.c.place_id)))
            .order_by(t.place.c.id)
            .limit(_SHELVES)
        ).all()
        for shelf in shelves:
            boxes = session.execute(
                select(t.box.c.serial)
                .where(t.box.c.place_id == shelf.id)
                .order_by(t.box.c.place_position)
            ).scalars()
            found.append(Barcode(Kind.PLACE, shelf.serial).digits)
            found += [Barcode(Kind.BOX, serial).digits for serial in boxes]
    return found[:_SCANS]


def _page(desk: StocktakeDesk, stocktake_id: int) -> CountPage:
    """Return the page as it is counted on, on the screen."""
    page = CountPage(desk, loud=False)
    page.resize(1290, 640)
    page.show()
    page.open(desk.stocktake(stocktake_id))
    return page


def _painted(page: CountPage, code: str) -> CountResult:
    page.scan(code)
    page.repaint()
    counting = page.counting()
    assert counting is not None
    return counting.results[0].result


def _scans(codes: list[str], scan: Callable[[str], CountResult]) -> list[float]:
    """Scan each; return the times of the boxes, which must all be found."""
    spent = []
    for code in codes:
        began = now()
        result = scan(code)
        if Barcode.parse(code).kind is Kind.BOX:
            spent.append((now() - began) * 1000)
            if not result.counts:
                raise RuntimeError(f"{code} was not found: {result}")
    return spent
