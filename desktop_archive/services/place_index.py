"""Where everything stands: stretches of boxes by holdings (P15) and shelf by shelf (P16)."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from desktop_archive.rules.names import Names
from desktop_archive.rules.natural_order import natural_key
from desktop_archive.rules.printouts import PlaceIndexRow
from desktop_archive.rules.shelves import NET_LENGTH_MM
from desktop_archive.services.shelf_models import Tree
from desktop_archive.store import place_index as store_index
from desktop_archive.store import shelves as store_shelves
from desktop_archive.store.database import Session
from desktop_archive.store.place_index import StoodBox
from desktop_archive.store.shelves import PlaceRow

_COMMA = Names(", ", "、", "、")


def by_holdings(session: Session, language: str) -> list[PlaceIndexRow]:
    """Return what stands where, class by class and year by year (P15)."""
    tree, stood = Tree(store_shelves.places(session)), store_index.stood(session)
    found: list[tuple[tuple[object, ...], PlaceIndexRow]] = []
    for walked, shelf in enumerate(tree.shelves()):
        start = 1
        for _, group in groupby(stood.get(shelf.id, ()), key=lambda box: box.kin):
            boxes = list(group)
            found.append(
                (_holding_key(boxes[0], walked), _row(tree, shelf, boxes, start, language))
            )
            start += len(boxes)
    return [row for _, row in sorted(found, key=lambda pair: pair[0])]


def by_shelf(session: Session, language: str) -> list[PlaceIndexRow]:
    """Return what stands on each shelf, in the order one walks (P16)."""
    tree, stood = Tree(store_shelves.places(session)), store_index.stood(session)
    return [
        _row(tree, shelf, stood[shelf.id], 1, language)
        for shelf in tree.shelves()
        if shelf.id in stood
    ]


def _holding_key(box: StoodBox, walked: int) -> tuple[object, ...]:
    # Longer periods first, as they stand; the walk keeps stretches in running order.
    kept = -box.retention_rank
    return (natural_key(box.fonds), natural_key(box.category_code), box.year or 0, kept, walked)


def _row(
    tree: Tree, shelf: PlaceRow, boxes: Sequence[StoodBox], start: int, language: str
) -> PlaceIndexRow:
    steps = steps_of(tree, shelf)
    used = sum(box.thickness_mm for box in boxes)
    end = start + len(boxes) - 1
    join = _COMMA.of(language).join
    return PlaceIndexRow(
        fonds=join(dict.fromkeys(box.fonds for box in boxes if box.fonds)),
        category=join(dict.fromkeys(classes(boxes, language))),
        year=years(boxes),
        retention=join(dict.fromkeys(periods(boxes, language))),
        boxes=stretch(boxes),
        room=steps.get("room", ""),
        zone=steps.get("zone", ""),
        range=steps.get("range", ""),
        side=steps.get("side", ""),
        bay=steps.get("bay", ""),
        shelf=shelf.code,
        position=str(start) if start == end else f"{start}–{end}",
        count=str(len(boxes)),
        used_of_net=f"{used}/{shelf.length_mm or NET_LENGTH_MM}",
    )


def steps_of(tree: Tree, place: PlaceRow) -> dict[str, str]:
    """Return the codes of what a place stands in; a room by its name where it has one."""
    steps: dict[str, str] = {}
    seen: PlaceRow | None = place
    while seen is not None:
        steps[seen.level] = (seen.name if seen.level == "room" else "") or seen.code
        seen = tree.by_id.get(seen.parent_id or 0)
    return steps


def classes(boxes: Sequence[StoodBox], language: str) -> Iterator[str]:
    """Return the classes of boxes by their names."""
    for box in boxes:
        words = Names(*box.category).of(language) or box.category_code
        if words:
            yield words


def periods(boxes: Sequence[StoodBox], language: str) -> Iterator[str]:
    """Return the periods of boxes in words."""
    for box in boxes:
        words = Names(*box.retention).of(language) or box.retention_code
        if words:
            yield words


def years(boxes: Sequence[StoodBox]) -> str:
    """Return the year of boxes, or the first and the last."""
    found = sorted({box.year for box in boxes if box.year is not None})
    return "–".join(dict.fromkeys(str(year) for year in (found[:1] + found[-1:])))


def stretch(boxes: Sequence[StoodBox]) -> str:
    """Return the first and last code of a stretch, and its boxes in brackets."""
    first = next((box.first for box in boxes if box.first), "")
    last = next((box.last for box in reversed(boxes) if box.last), "")
    codes = " – ".join(dict.fromkeys(code for code in (first, last) if code))
    numbers = "–".join(dict.fromkeys(box.box_no for box in (boxes[0], boxes[-1]) if box.box_no))
    if codes and numbers:
        return f"{codes} ({numbers})"
    return codes or numbers
