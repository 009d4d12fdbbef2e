"""What was chosen in a list and where one looked, while its rows are read again."""

from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass
from itertools import pairwise
from typing import Any

from desktop_archive.ui.widgets.windowed_model import PAGE, WindowedModel

Key = Callable[[Any], Hashable]


@dataclass(frozen=True, slots=True)
class Held:
    """The row under the cursor, its number, the chosen rows with theirs, how far one scrolled."""

    current: Hashable
    number: int
    chosen: Mapping[Hashable, int]
    scrolled: int


def by_id(row: object) -> Hashable:
    """Tell a row from others by its id, or the id of what it is first of all about."""
    found: Hashable = getattr(row, "id", None)
    if found is not None:
        return (type(row).__name__, found)
    if is_dataclass(row):
        first = getattr(row, fields(row)[0].name)
        if is_dataclass(first):
            return by_id(first)
    return repr(row)


def hold(rows: WindowedModel, key: Key, current: int, chosen: Sequence[range], far: int) -> Held:
    """Note what is chosen; rows that were never looked at are not read for it."""
    seen = dict(rows.seen())
    keys = {
        key(row): number for number, row in seen.items() if any(number in run for run in chosen)
    }
    return Held(key(seen[current]) if current in seen else None, current, keys, far)


def found_again(
    held: Held, rows: WindowedModel, key: Key, *, is_whole: bool
) -> dict[Hashable, int]:
    """Return where the held rows stand now; a list in pages is read only around their places."""
    wanted = held.chosen.keys() | {held.current}
    places: dict[Hashable, int] = {}
    for number in _where_to_look(held, rows.rowCount(), is_whole=is_whole):
        row = rows.row(number)
        name = None if row is None else key(row)
        if name is not None and name in wanted:
            places.setdefault(name, number)
            if len(places) == len(wanted):
                break
    return places


def runs_of(numbers: Sequence[int]) -> list[range]:
    """Return rising numbers as runs without gaps."""
    if not numbers:
        return []
    breaks = [at + 1 for at, (one, other) in enumerate(pairwise(numbers)) if other != one + 1]
    edges = [0, *breaks, len(numbers)]
    return [range(numbers[one], numbers[other - 1] + 1) for one, other in pairwise(edges)]


def _where_to_look(held: Held, count: int, *, is_whole: bool) -> Iterator[int]:
    if is_whole:
        yield from range(count)
        return
    pages = {at // PAGE for at in (held.number, *held.chosen.values())}
    for page in sorted({page + more for page in pages for more in (-1, 0, 1)}):
        yield from range(max(0, page * PAGE), min(count, (page + 1) * PAGE))
