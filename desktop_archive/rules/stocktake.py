"""Counting what is on the shelves against the register (S-11, S-12, S-31)."""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType

from desktop_archive.rules.lending import Severity


class CountUnit(Enum):
    """What is scanned: boxes, or the files inside them."""

    BOXES = "boxes"
    RECORDS = "records"


class CountResult(Enum):
    """What one scan of a stocktake did."""

    SHELF_OPENED = "shelf_opened"
    SHELF_DONE = "shelf_done"
    SHELF_RECOUNTED = "shelf_recounted"
    SHELF_COUNTED_ALREADY = "shelf_counted_already"
    SHELF_TAKEN = "shelf_taken"
    SHELF_OUTSIDE = "shelf_outside"
    SHELF_UNKNOWN = "shelf_unknown"
    BOX_OPENED = "box_opened"
    FOUND = "found"
    MOVED_HERE = "moved_here"
    MISPLACED = "misplaced"
    FOREIGN = "foreign"
    NOT_ASKED = "not_asked"
    GONE = "gone"
    HERE_THOUGH_LENT = "here_though_lent"
    CARD_SEEN = "card_seen"
    CARD_WITHOUT_LOAN = "card_without_loan"
    TWICE = "twice"
    UNKNOWN = "unknown"
    WRONG_CHECK = "wrong_check"
    FILE_LABEL = "file_label"
    DAMAGED_NOTED = "damaged_noted"
    NOT_FOR_COUNTING = "not_for_counting"
    NO_SHELF = "no_shelf"
    REMOVED = "removed"
    NOTHING_TO_REMOVE = "nothing_to_remove"

    @property
    def severity(self) -> Severity:
        """Return how loudly it is told."""
        return _SEVERITIES.get(self, Severity.DONE)

    @property
    def counts(self) -> bool:
        """Tell whether a piece that must be there has been seen by it."""
        return self in _COUNTING

    @property
    def is_kept(self) -> bool:
        """Tell whether the scan is kept for the report."""
        return self in _KEPT


_SEVERITIES: Mapping[CountResult, Severity] = MappingProxyType(
    {
        CountResult.SHELF_COUNTED_ALREADY: Severity.LOOK,
        CountResult.SHELF_RECOUNTED: Severity.LOOK,
        CountResult.MISPLACED: Severity.LOOK,
        CountResult.FOREIGN: Severity.LOOK,
        CountResult.NOT_ASKED: Severity.LOOK,
        CountResult.HERE_THOUGH_LENT: Severity.LOOK,
        CountResult.CARD_WITHOUT_LOAN: Severity.LOOK,
        CountResult.TWICE: Severity.LOOK,
        CountResult.FILE_LABEL: Severity.LOOK,
        CountResult.DAMAGED_NOTED: Severity.LOOK,
        CountResult.NOTHING_TO_REMOVE: Severity.LOOK,
        CountResult.SHELF_TAKEN: Severity.REFUSED,
        CountResult.SHELF_OUTSIDE: Severity.REFUSED,
        CountResult.SHELF_UNKNOWN: Severity.REFUSED,
        CountResult.GONE: Severity.REFUSED,
        CountResult.UNKNOWN: Severity.REFUSED,
        CountResult.WRONG_CHECK: Severity.REFUSED,
        CountResult.NOT_FOR_COUNTING: Severity.REFUSED,
        CountResult.NO_SHELF: Severity.REFUSED,
    }
)
_COUNTING = frozenset(
    {
        CountResult.FOUND,
        CountResult.MOVED_HERE,
        CountResult.MISPLACED,
        CountResult.HERE_THOUGH_LENT,
    }
)
_KEPT = _COUNTING | {
    CountResult.FOREIGN,
    CountResult.NOT_ASKED,
    CountResult.GONE,
    CountResult.CARD_SEEN,
    CountResult.CARD_WITHOUT_LOAN,
    CountResult.TWICE,
    CountResult.UNKNOWN,
    CountResult.WRONG_CHECK,
}


class Bucket(Enum):
    """What the count says of one piece that must be there."""

    FOUND = "found"
    MISPLACED = "misplaced"
    HERE_THOUGH_LENT = "here_though_lent"
    QUANTITY = "quantity"
    LENT = "lent"
    LENT_NO_CARD = "lent_no_card"
    AWAY = "away"
    LENT_SINCE = "lent_since"
    RETURNED_SINCE = "returned_since"
    MOVED_SINCE = "moved_since"
    BOXED_SINCE = "boxed_since"
    GONE_SINCE = "gone_since"
    MISSING = "missing"

    @property
    def is_present(self) -> bool:
        """Tell whether somebody saw the piece itself."""
        return self in _PRESENT

    @property
    def agrees(self) -> bool:
        """Tell whether shelf and register agree about it (S-31)."""
        return self not in _DIFFERENT


_PRESENT = frozenset({Bucket.FOUND, Bucket.MISPLACED, Bucket.HERE_THOUGH_LENT, Bucket.QUANTITY})
_DIFFERENT = frozenset(
    {
        Bucket.MISPLACED,
        Bucket.HERE_THOUGH_LENT,
        Bucket.QUANTITY,
        Bucket.LENT_NO_CARD,
        Bucket.MISSING,
    }
)


class Decision(Enum):
    """What is done about a difference before the stocktake is closed."""

    SET_ASIDE = "set_aside"
    FOUND_AT = "found_at"
    SEARCH_ON = "search_on"
    MISSING = "missing"
    EXPLAINED = "explained"


class StocktakeRefusal(Enum):
    """Why a stocktake can't go on so."""

    NOTHING_EXPECTED = "nothing_expected"
    SAMPLE_TOO_SMALL = "sample_too_small"
    CLOSED = "closed"
    NOT_FOUND = "not_found"
    UNDECIDED = "undecided"
    NOTE_MISSING = "note_missing"
    REASON_MISSING = "reason_missing"
    SHELF_TAKEN = "shelf_taken"
    NOT_MISSING = "not_missing"
    HELD = "held"
    STRUCK_OFF = "struck_off"
    PLACE_MISSING = "place_missing"
    DECISION_UNFIT = "decision_unfit"
    NO_SHELF = "no_shelf"


@dataclass(frozen=True, slots=True)
class CountScope:
    """What is counted: places of any level, classes, only what is secret, or all of it."""

    places: tuple[int, ...] = ()
    categories: tuple[str, ...] = ()
    secret_only: bool = False

    @property
    def is_all(self) -> bool:
        """Tell whether nothing narrows it, so that boxes without a place belong to it."""
        return not (self.places or self.categories or self.secret_only)


@dataclass(frozen=True, slots=True)
class Seen:
    """What the register says of a piece at the moment it is scanned."""

    expected: bool = False
    frozen_at: int | None = None
    now_at: int | None = None
    counted: bool = False
    gone: bool = False
    lent: bool = False


def judge_scan(seen: Seen, shelf: int) -> CountResult:
    """Compare a scanned piece with the map at once (S-31)."""
    if seen.counted:
        return CountResult.TWICE
    if seen.gone:
        return CountResult.GONE
    if not seen.expected:
        return CountResult.NOT_ASKED if seen.now_at == shelf else CountResult.FOREIGN
    if seen.lent:
        return CountResult.HERE_THOUGH_LENT
    if seen.now_at != shelf:
        return CountResult.MISPLACED
    return CountResult.FOUND if seen.frozen_at == shelf else CountResult.MOVED_HERE


@dataclass(frozen=True, slots=True)
class LineFacts:
    """What is known of one expected piece: its scan, its loans, what moved since the freezing."""

    scan: CountResult | None = None
    corrected: bool = False
    short: bool = False
    lent: bool = False
    carded: bool = False
    lent_before: bool = False
    away: bool = False
    moved_since: bool = False
    boxed_since: bool = False
    gone_since: bool = False


def bucket_of(facts: LineFacts) -> Bucket:
    """Return what the count says of a piece; what changed since is told from what is missing."""
    if facts.scan is not None:
        return _bucket_of_seen(facts)
    if facts.gone_since:
        return Bucket.GONE_SINCE
    if facts.lent:
        if not facts.carded:
            return Bucket.LENT_NO_CARD
        return Bucket.LENT if facts.lent_before else Bucket.LENT_SINCE
    if facts.away:
        return Bucket.AWAY
    if facts.lent_before:
        return Bucket.RETURNED_SINCE
    if facts.boxed_since:
        return Bucket.BOXED_SINCE
    return Bucket.MOVED_SINCE if facts.moved_since else Bucket.MISSING


def _bucket_of_seen(facts: LineFacts) -> Bucket:
    if facts.scan is CountResult.MISPLACED and not facts.corrected:
        return Bucket.MISPLACED
    if facts.scan is CountResult.HERE_THOUGH_LENT:
        return Bucket.HERE_THOUGH_LENT
    return Bucket.QUANTITY if facts.short else Bucket.FOUND


#: Kept scans that name no expected piece, or a wrong place: each wants a decision.
SCANS_TO_DECIDE = frozenset(
    {
        CountResult.FOREIGN,
        CountResult.GONE,
        CountResult.CARD_WITHOUT_LOAN,
        CountResult.UNKNOWN,
        CountResult.WRONG_CHECK,
    }
)
_FITTING: Mapping[Enum, frozenset[Decision]] = MappingProxyType(
    {
        Bucket.MISSING: frozenset({Decision.FOUND_AT, Decision.SEARCH_ON, Decision.MISSING}),
        Bucket.LENT_NO_CARD: frozenset(
            {Decision.FOUND_AT, Decision.SEARCH_ON, Decision.MISSING, Decision.EXPLAINED}
        ),
        Bucket.MISPLACED: frozenset({Decision.SET_ASIDE, Decision.EXPLAINED}),
        Bucket.QUANTITY: frozenset({Decision.SEARCH_ON, Decision.EXPLAINED}),
        Bucket.HERE_THOUGH_LENT: frozenset({Decision.SET_ASIDE, Decision.EXPLAINED}),
        CountResult.FOREIGN: frozenset({Decision.SET_ASIDE, Decision.EXPLAINED}),
        CountResult.GONE: frozenset({Decision.SET_ASIDE, Decision.EXPLAINED}),
        CountResult.CARD_WITHOUT_LOAN: frozenset({Decision.SET_ASIDE, Decision.EXPLAINED}),
        CountResult.UNKNOWN: frozenset({Decision.SET_ASIDE, Decision.EXPLAINED}),
        CountResult.WRONG_CHECK: frozenset({Decision.SET_ASIDE, Decision.EXPLAINED}),
    }
)


def decisions_for(kind: Bucket | CountResult) -> tuple[Decision, ...]:
    """Return what may be decided about a difference, in the order it is offered."""
    fitting = _FITTING.get(kind, frozenset())
    return tuple(one for one in Decision if one in fitting)


def decision_refusal(
    kind: Bucket | CountResult, decision: Decision, place: str, note: str
) -> StocktakeRefusal | None:
    """Return why a difference can't be decided so."""
    if decision not in decisions_for(kind):
        return StocktakeRefusal.DECISION_UNFIT
    if decision is Decision.FOUND_AT and not place.strip():
        return StocktakeRefusal.PLACE_MISSING
    needs_note = decision in (Decision.EXPLAINED, Decision.MISSING)
    return StocktakeRefusal.NOTE_MISSING if needs_note and not note.strip() else None


def draw(serials: Iterable[int], count: int, seed: int) -> frozenset[int]:
    """Draw a sample by a seed: the same seed over the same pieces draws the same again (S-11)."""

    def lot(serial: int) -> bytes:
        return hashlib.sha256(f"{seed}:{serial}".encode()).digest()

    return frozenset(sorted(serials, key=lambda serial: (lot(serial), serial))[:count])
