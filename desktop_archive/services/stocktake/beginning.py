"""Beginning a stocktake: scope, sample, and the list that is frozen (S-11, S-12)."""

import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.secrecy import Secrecy
from desktop_archive.rules.stocktake import CountScope, CountUnit, StocktakeRefusal, draw
from desktop_archive.services.shelf_models import Tree
from desktop_archive.services.stocktake.models import NewCount
from desktop_archive.store import room as store_room
from desktop_archive.store import shelves as store_shelves
from desktop_archive.store.database import Session
from desktop_archive.store.stocktake import books, freezing

_PREFIX: Final = "PD"
_LARGEST_SEED: Final = 1_000_000
_PIECE: Final = 5_000
Tell = Callable[[int, int], object]


@dataclass(frozen=True, slots=True)
class _Found:
    """The pieces of a scope in walking order, with the shelves they stand on."""

    pieces: list[Any]
    shelves: list[tuple[int | None, str]]
    addresses: dict[int, str]
    tree: Tree


def preview(session: Session, wanted: NewCount) -> int:
    """Return how many pieces a scope holds, before anything is written."""
    found = _gather(session, wanted)
    return min(len(found.pieces), wanted.sample) if wanted.sample else len(found.pieces)


def begin(session: Session, wanted: NewCount, who: str, year: int, tell: Tell) -> int:
    """Write a stocktake with its frozen list; return its id.

    Raises:
        RefusedError: nothing stands there, or the sample is no number.
    """
    if wanted.sample < 0:
        raise RefusedError(StocktakeRefusal.SAMPLE_TOO_SMALL)
    found = _gather(session, wanted)
    seed = None
    pieces = found.pieces
    if wanted.sample:
        seed = wanted.seed if wanted.seed is not None else secrets.randbelow(_LARGEST_SEED)
        drawn = draw((piece.serial for piece in pieces), wanted.sample, seed)
        pieces = [piece for piece in pieces if piece.serial in drawn]
    if not pieces:
        raise RefusedError(StocktakeRefusal.NOTHING_EXPECTED)
    stocktake_id = books.add(
        session,
        number=store_room.take_form_number(session, _PREFIX, year),
        purpose=wanted.purpose.value,
        unit=wanted.unit.value,
        scope=_scope_of(found.tree, wanted.scope),
        seed=seed,
        sample=wanted.sample or None,
        started_at=session.at,
        started_by=who,
    )
    _freeze(session, stocktake_id, found, pieces, tell)
    return stocktake_id


def _scope_of(tree: Tree, scope: CountScope) -> dict[str, object]:
    """Return a scope as it is kept: with the addresses of its places as they are now."""
    named = [tree.by_id[place].address for place in scope.places if place in tree.by_id]
    return {
        "places": list(scope.places),
        "addresses": named,
        "categories": list(scope.categories),
        "secret_only": scope.secret_only,
    }


def _gather(session: Session, wanted: NewCount) -> _Found:
    tree = Tree(store_shelves.places(session))
    shelves = _walk(tree, wanted.scope.places)
    scope = wanted.scope
    places = None if scope.is_all or not scope.places else [place for place, _ in shelves]
    secret_from = Secrecy.SECRET.rank if scope.secret_only else 0
    read = freezing.boxes if wanted.unit is CountUnit.BOXES else freezing.records
    order = {place: at for at, (place, _) in enumerate(shelves)}
    rows = list(read(session, places, scope.categories, secret_from))
    if not scope.is_all:
        rows = [row for row in rows if row.place_id in order]
    last = len(order)
    # The order on the shelf is kept: sorting is stable.
    rows.sort(key=lambda row: order.get(row.place_id, last))
    return _Found(rows, list(shelves), dict(shelves), tree)


def _walk(tree: Tree, places: Sequence[int]) -> list[tuple[int, str]]:
    """Return the shelves of some places, or all, in walking order."""
    if not places:
        return [(shelf.id, shelf.address) for shelf in tree.shelves()]
    wanted = set(places)
    for place in places:
        wanted |= {below.id for below in tree.below(place)}
    return [(shelf.id, shelf.address) for shelf in tree.shelves() if shelf.id in wanted]


def _freeze(
    session: Session, stocktake_id: int, found: _Found, pieces: Sequence[Any], tell: Tell
) -> None:
    total, to_find = len(pieces), 0
    expected: dict[int | None, list[int]] = {}
    for start in range(0, total, _PIECE):
        lines = [
            _line(stocktake_id, start + at, piece, found.addresses)
            for at, piece in enumerate(pieces[start : start + _PIECE], 1)
        ]
        for line in lines:
            counts = expected.setdefault(line["place_id"], [0, 0])
            counts[0] += 1
            counts[1] += line["state"] == "in_place"
        freezing.add_lines(session, lines)
        tell(start + len(lines), total)
    shelves = [
        {
            "stocktake_id": stocktake_id,
            "place_id": place,
            "seq": at,
            "address": address,
            "expected": expected[place][0],
            "to_find": expected[place][1],
        }
        for at, (place, address) in enumerate([*found.shelves, (None, "")], 1)
        if place in expected
    ]
    freezing.add_shelves(session, shelves)
    to_find = sum(counts[1] for counts in expected.values())
    books.change(session, stocktake_id, expected=total, to_find=to_find, frozen_at=session.at)


def _line(
    stocktake_id: int,
    seq: int,
    piece: Any,  # noqa: ANN401  a row of the store
    addresses: dict[int, str],
) -> dict[str, Any]:
    is_box = not hasattr(piece, "record_id")
    place = piece.place_id if piece.place_id in addresses else None
    line = {
        "stocktake_id": stocktake_id,
        "seq": seq,
        "place_id": place,
        "address": addresses.get(place or 0, ""),
        "box_id": piece.box_id,
        "record_id": None if is_box else piece.record_id,
        "box_no": piece.box_no,
        "category": piece.category,
        "book": piece.book,
        "secrecy": piece.secrecy,
    }
    if is_box:
        whole = 0 < piece.book <= piece.out
        span = f"{piece.first_code} – {piece.last_code}" if piece.first_code else ""
        return line | {
            "code": piece.box_no,
            "title": span,
            "out": piece.out,
            "state": "on_loan" if whole else "in_place",
            "personal_data": False,
        }
    is_out = piece.state == "on_loan"
    state = "in_place" if piece.state == "proposed" else piece.state
    return line | {
        "code": piece.code,
        "title": piece.title,
        "out": piece.book if is_out else 0,
        "state": state,
        "personal_data": piece.personal_data,
    }
