"""What a stocktake shows: results of scans, progress, differences, the summary."""

from collections.abc import Mapping
from dataclasses import KW_ONLY, dataclass, field
from datetime import datetime
from enum import Enum

from desktop_archive.rules.count_rhythm import CountPurpose
from desktop_archive.rules.lending import Severity
from desktop_archive.rules.stocktake import Bucket, CountResult, CountScope, CountUnit, Decision
from desktop_archive.store.stocktake.books import ShelfRow, StocktakeRow
from desktop_archive.store.stocktake.findings import LineRow

__all__ = ["ShelfRow", "StocktakeRow"]


class CountAction(Enum):
    """What can be done about a line of the count without leaving it."""

    UNDO = "undo"
    MOVE_HERE = "move_here"
    SET_ASIDE = "set_aside"
    RECOUNT = "recount"
    TAKE_OVER = "take_over"
    FOUND_AGAIN = "found_again"


_EVERYTHING = CountScope()


@dataclass(frozen=True, slots=True)
class NewCount:
    """What shall be counted, and why."""

    purpose: CountPurpose = CountPurpose.OTHER
    unit: CountUnit = CountUnit.BOXES
    scope: CountScope = _EVERYTHING
    sample: int = 0
    seed: int | None = None


@dataclass(frozen=True, slots=True)
class Counted:
    """What one scan of a count did; words are made of it above."""

    result: CountResult
    at: datetime
    _: KW_ONLY
    code: str = ""
    title: str = ""
    reference: str = ""
    box_no: str = ""
    facts: Mapping[str, object] = field(default_factory=dict)
    actions: tuple[CountAction, ...] = ()
    scan_id: int | None = None
    box_id: int | None = None
    record_id: int | None = None
    place_id: int | None = None

    @property
    def severity(self) -> Severity:
        """Return how loudly this is told."""
        return self.result.severity


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the count is: the shelf one stands at, and all of it."""

    address: str = ""
    place_id: int | None = None
    shelf_to_find: int = 0
    shelf_found: int = 0
    to_find: int = 0
    found: int = 0

    @property
    def shelf_left(self) -> int:
        """Return how many are still to be found on this shelf."""
        return max(0, self.shelf_to_find - self.shelf_found)

    @property
    def left(self) -> int:
        """Return how many are still to be found in all."""
        return max(0, self.to_find - self.found)


@dataclass(frozen=True, slots=True)
class CountedLine:
    """One expected piece with what the count says of it."""

    row: LineRow
    bucket: Bucket
    title: str


@dataclass(frozen=True, slots=True)
class Difference:
    """What shelf and register disagree about, and what was decided about it."""

    kind: Bucket | CountResult
    line_id: int | None
    scan_id: int | None
    code: str
    title: str
    expected_at: str
    seen_at: str
    decision: Decision | None = None
    found_at: str = ""
    note: str = ""
    decided_by: str = ""
    box_id: int | None = None
    record_id: int | None = None
    place_id: int | None = None


@dataclass(frozen=True, slots=True)
class CategorySum:
    """One class of the report: on record, counted, on loan, different, agreeing."""

    category: str
    book: int
    present: int
    lent: int
    since: int
    different: int

    @property
    def missing(self) -> int:
        """Return how many are neither here, nor lent, nor explained by what happened since."""
        return self.book - self.present - self.lent - self.since

    @property
    def agreeing(self) -> float:
        """Return the share of pieces about which shelf and register agree."""
        return (self.book - self.different) / self.book if self.book else 1.0


@dataclass(frozen=True, slots=True)
class Summary:
    """The figures of a stocktake."""

    buckets: Mapping[Bucket, int]
    scans: Mapping[CountResult, int]
    categories: tuple[CategorySum, ...]
    undecided: int = 0

    def of(self, *buckets: Bucket) -> int:
        """Return how many pieces came to these."""
        return sum(self.buckets.get(one, 0) for one in buckets)


@dataclass(frozen=True, slots=True)
class Closing:
    """What is written under a stocktake when it is closed (S-12)."""

    note: str = ""
    cause: str = ""
    measures: str = ""
    supervisor: str = ""
    reported_to: str = ""
