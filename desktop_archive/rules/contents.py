"""A file and its items: order, pages, and whether the counts agree (K-05, P-21)."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise


class ContentsFinding(Enum):
    """What does not agree between a file and its items."""

    PAGES_REVERSED = "pages_reversed"
    PAGES_OVERLAP = "pages_overlap"
    PAGES_LEFT_OUT = "pages_left_out"
    ITEM_PAGES_DIFFER = "item_pages_differ"
    FILE_PAGES_DIFFER = "file_pages_differ"
    FILE_COUNT_DIFFERS = "file_count_differs"
    PERIOD_SHORTER = "period_shorter"


class ContentsRefusal(Enum):
    """Why a file and an item do not come together, or the order stays."""

    NOT_A_FILE = "not_a_file"
    NOT_AN_ITEM = "not_an_item"
    IN_ANOTHER_FILE = "in_another_file"
    FILE_IS_FIXED = "file_is_fixed"
    GONE = "gone"
    PAGES_IMPOSSIBLE = "pages_impossible"
    NOT_IN_THIS_FILE = "not_in_this_file"
    NOTHING_CHOSEN = "nothing_chosen"
    NOT_FOUND = "not_found"
    REASON_MISSING = "reason_missing"


@dataclass(frozen=True, slots=True)
class ItemFacts:
    """One item of a file as the rules look at it."""

    pages: int | None = None
    first: int | None = None
    last: int | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """A finding with the turn of the item it is about; 0 is the file itself."""

    finding: ContentsFinding
    at: int = 0
    said: int = 0
    counted: int = 0


def contents_findings(
    items: Sequence[ItemFacts], *, file_pages: int | None, file_quantity: int
) -> tuple[Found, ...]:
    """Return everything that does not agree between a file and its items."""
    found: list[Found] = []
    for at, item in enumerate(items, start=1):
        if item.first is None or item.last is None:
            continue
        span = item.last - item.first + 1
        if span < 1:
            found.append(Found(ContentsFinding.PAGES_REVERSED, at, item.last, item.first))
        elif item.pages is not None and item.pages != span:
            found.append(Found(ContentsFinding.ITEM_PAGES_DIFFER, at, item.pages, span))
    found += _between(items)
    return (*found, *_totals(items, file_pages, file_quantity))


def _between(items: Sequence[ItemFacts]) -> list[Found]:
    found = []
    for at, (one, two) in enumerate(pairwise(items), start=2):
        if one.last is None or two.first is None:
            continue
        if two.first <= one.last:
            found.append(Found(ContentsFinding.PAGES_OVERLAP, at, two.first, one.last))
        elif two.first > one.last + 1:
            found.append(Found(ContentsFinding.PAGES_LEFT_OUT, at, two.first, one.last))
    return found


def _totals(items: Sequence[ItemFacts], file_pages: int | None, file_quantity: int) -> list[Found]:
    if not items:
        return []
    found = []
    if file_quantity != len(items):
        found.append(Found(ContentsFinding.FILE_COUNT_DIFFERS, 0, file_quantity, len(items)))
    pages = [item.pages for item in items]
    if file_pages is not None and None not in pages:
        total = sum(count or 0 for count in pages)
        if total != file_pages:
            found.append(Found(ContentsFinding.FILE_PAGES_DIFFER, 0, file_pages, total))
    return found


def paginated(pages: Sequence[int | None]) -> list[tuple[int | None, int | None]]:
    """Return first and last page of each item when the items follow each other.

    From the first item whose number of pages is unknown nothing more can be told.
    """
    found: list[tuple[int | None, int | None]] = []
    following: int | None = 1
    for count in pages:
        if following is None or count is None or count < 1:
            following = None
            found.append((None, None))
            continue
        found.append((following, following + count - 1))
        following += count
    return found


def moved(order: Sequence[int], item: int, to: int) -> list[int]:
    """Return an order in which one item stands at another turn (counted from 0)."""
    rest = [one for one in order if one != item]
    at = max(0, min(to, len(rest)))
    return [*rest[:at], item, *rest[at:]]
