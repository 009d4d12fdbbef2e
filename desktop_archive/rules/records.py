"""What a record is and may become, and what its entry must say (C-01, C-02, C-37)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from types import MappingProxyType


class Level(Enum):
    """The unit of arrangement an entry describes (N-09)."""

    FILE = "file"
    ITEM = "item"


class Status(Enum):
    """How far the description of a record has come (C-44)."""

    DRAFT = "draft"
    CATALOGUED = "catalogued"


class RecordState(Enum):
    """Where a record is in its life (C-37)."""

    IN_PLACE = "in_place"
    ON_LOAN = "on_loan"
    READING = "reading"
    REPAIR = "repair"
    LOST = "lost"
    PROPOSED = "proposed"
    DESTROYED = "destroyed"
    TRANSFERRED = "transferred"


class StateRefusal(Enum):
    """Why a record may not change its state so."""

    NOT_FROM_THIS_STATE = "not_from_this_state"
    GONE_FOR_GOOD = "gone_for_good"
    SAME_STATE = "same_state"


class FieldProblem(Enum):
    """What is wrong with an entry, told beside the field (C-01, C-02, K-01, N-01)."""

    TITLE_MISSING = "title_missing"
    TITLE_TOO_LONG = "title_too_long"
    CATEGORY_MISSING = "category_missing"
    YEAR_MISSING = "year_missing"
    YEAR_IMPOSSIBLE = "year_impossible"
    DATE_MISSING = "date_missing"
    DATE_IMPOSSIBLE = "date_impossible"
    DATE_IN_THE_FUTURE = "date_in_the_future"
    DATES_REVERSED = "dates_reversed"
    RETENTION_MISSING = "retention_missing"
    SOURCE_MISSING = "source_missing"
    CREATOR_MISSING = "creator_missing"
    UNIT_MISSING = "unit_missing"
    LEVEL_SETTER_MISSING = "level_setter_missing"
    ORIGINAL_PLACE_MISSING = "original_place_missing"
    COPY_REASON_MISSING = "copy_reason_missing"
    NUMBER_MISSING = "number_missing"
    NUMBER_TAKEN = "number_taken"
    PAGES_NEGATIVE = "pages_negative"
    QUANTITY_NOT_POSITIVE = "quantity_not_positive"
    TEXT_TOO_LONG = "text_too_long"
    TEXT_BROKEN = "text_broken"
    ORIGINAL_NOT_HERE = "original_not_here"
    FULFILLED_IMPOSSIBLE = "fulfilled_impossible"
    REASON_MISSING = "reason_missing"
    PERIOD_SHORTER_THAN_ITEMS = "period_shorter_than_items"


class EntryDoubt(Enum):
    """What makes one look twice at an entry; it may be saved all the same (domain §1.2)."""

    SAME_DOCUMENT_NO = "same_document_no"
    SAME_TITLE_AND_DATE = "same_title_and_date"
    YEAR_DIFFERS = "year_differs"
    PERIOD_SHORTER = "period_shorter"
    LEVEL_DIFFERS = "level_differs"
    NOT_THREE_ORIGINALS = "not_three_originals"
    HOLDS_PERSONAL_NUMBERS = "holds_personal_numbers"


class EntryUndo(Enum):
    """Why the entry made last is not taken back."""

    NOTHING_TO_UNDO = "nothing_to_undo"
    CHANGED_SINCE = "changed_since"


class BulkRefusal(Enum):
    """Why many entries are not changed together, or one of them is left out."""

    NOTHING_CHOSEN = "nothing_chosen"
    NOTHING_CHANGES = "nothing_changes"
    BLANK_MEANS_UNCHANGED = "blank_means_unchanged"
    TOO_MANY = "too_many"
    NOT_THERE = "not_there"
    MAY_NOT_READ = "may_not_read"
    GONE = "gone"


class Carrier(Enum):
    """What a record is written on; the room adds others as it needs them (N-22, C-05)."""

    PAPER = "paper"
    ELECTRONIC = "electronic"
    OPTICAL_DISC = "disc"
    TAPE = "tape"
    PHOTO = "photo"
    FILM = "film"
    SOUND = "audio"
    VIDEO = "video"
    OBJECT = "object"
    DRAWING = "drawing"
    MICROFORM = "microform"


#: Carriers that machines read: one superseded or faulty is kept three more years (K-16).
ELECTRONIC_CARRIERS = frozenset({
    Carrier.ELECTRONIC.value, Carrier.OPTICAL_DISC.value, Carrier.TAPE.value,
    Carrier.SOUND.value, Carrier.VIDEO.value,
})  # fmt: skip

#: What stands beside a paper record as its counterpart (N-19).
COUNTERPARTS = frozenset({Carrier.ELECTRONIC, Carrier.OPTICAL_DISC, Carrier.MICROFORM})

GONE = frozenset({RecordState.DESTROYED, RecordState.TRANSFERRED})
OUT = frozenset({RecordState.ON_LOAN, RecordState.READING})

MOVES: Mapping[RecordState, frozenset[RecordState]] = MappingProxyType(
    {
        RecordState.IN_PLACE: frozenset(
            {
                RecordState.ON_LOAN,
                RecordState.READING,
                RecordState.REPAIR,
                RecordState.LOST,
                RecordState.PROPOSED,
                RecordState.TRANSFERRED,
            }
        ),
        RecordState.ON_LOAN: frozenset(
            {RecordState.IN_PLACE, RecordState.REPAIR, RecordState.LOST}
        ),
        RecordState.READING: frozenset(
            {RecordState.IN_PLACE, RecordState.REPAIR, RecordState.LOST}
        ),
        RecordState.REPAIR: frozenset({RecordState.IN_PLACE, RecordState.LOST}),
        RecordState.LOST: frozenset({RecordState.IN_PLACE, RecordState.REPAIR}),
        # Only from an approved list to destroyed (D-14); a refused line goes back (D-20).
        RecordState.PROPOSED: frozenset({RecordState.IN_PLACE, RecordState.DESTROYED}),
        RecordState.DESTROYED: frozenset(),
        RecordState.TRANSFERRED: frozenset(),
    }
)


def state_refusal(now: RecordState, wanted: RecordState) -> StateRefusal | None:
    """Return why a record may not go from one state to another (C-37, L-32, L-34, D-14)."""
    if now is wanted:
        return StateRefusal.SAME_STATE
    if now in GONE:
        return StateRefusal.GONE_FOR_GOOD
    return None if wanted in MOVES[now] else StateRefusal.NOT_FROM_THIS_STATE


LONGEST_TITLE = 1000
FIRST_YEAR = 1000
LAST_YEAR = 2999

# What no entry may be catalogued without; a setting per category may add fields (C-44).
ALWAYS_MANDATORY = frozenset(
    {
        FieldProblem.TITLE_MISSING,
        FieldProblem.CATEGORY_MISSING,
        FieldProblem.YEAR_MISSING,
        FieldProblem.RETENTION_MISSING,
    }
)
MAY_BE_MANDATORY = frozenset(
    {
        FieldProblem.DATE_MISSING,
        FieldProblem.SOURCE_MISSING,
        FieldProblem.CREATOR_MISSING,
        FieldProblem.UNIT_MISSING,
        FieldProblem.NUMBER_MISSING,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryFacts:
    """What a person has filled in, as far as the rules look at it."""

    title: str = ""
    category: str = ""
    year: int | None = None
    formed_first: date | None = None
    formed_last: date | None = None
    date_is_impossible: bool = False
    retention: str = ""
    source: str = ""
    creator: str = ""
    unit: str = ""
    is_classified: bool = False
    level_set_by: str = ""
    is_copy: bool = False
    original_place: str = ""
    copy_reason: str = ""
    number: str = ""
    number_taken: bool = False
    pages: int | None = None
    quantity: int = 1


@dataclass(frozen=True, slots=True)
class Demands:
    """Which further fields a category insists on (C-44)."""

    mandatory: frozenset[FieldProblem] = field(default_factory=frozenset)

    def __post_init__(self) -> None:
        """Refuse a demand that is no missing field.

        Raises:
            ValueError: a demand names something that cannot be demanded.
        """
        if odd := self.mandatory - MAY_BE_MANDATORY:
            names = ", ".join(sorted(problem.name for problem in odd))
            raise ValueError(f"cannot be made mandatory: {names}")


def field_problems(
    facts: EntryFacts, status: Status, today: date, demands: Demands = Demands()
) -> tuple[FieldProblem, ...]:
    """Return everything that keeps an entry from being saved (C-01, C-02, C-44, K-01).

    A draft may lack fields, but what it says must be possible.
    """
    wrong = _impossible(facts, today)
    if status is Status.DRAFT:
        return wrong
    demanded = ALWAYS_MANDATORY | demands.mandatory
    always = {
        FieldProblem.LEVEL_SETTER_MISSING,
        FieldProblem.ORIGINAL_PLACE_MISSING,
        FieldProblem.COPY_REASON_MISSING,
    }
    lacking = tuple(problem for problem in _missing(facts) if problem in demanded | always)
    return lacking + wrong


def _missing(facts: EntryFacts) -> tuple[FieldProblem, ...]:
    """Return every field that is empty."""
    is_bare_copy = facts.is_copy
    checks = (
        (FieldProblem.TITLE_MISSING, not facts.title.strip()),
        (FieldProblem.CATEGORY_MISSING, not facts.category),
        (FieldProblem.YEAR_MISSING, facts.year is None),
        (FieldProblem.RETENTION_MISSING, not facts.retention),
        (FieldProblem.DATE_MISSING, facts.formed_first is None),
        (FieldProblem.SOURCE_MISSING, not facts.source.strip()),
        (FieldProblem.CREATOR_MISSING, not facts.creator.strip()),
        (FieldProblem.UNIT_MISSING, not facts.unit),
        (FieldProblem.NUMBER_MISSING, not facts.number.strip()),
        (
            FieldProblem.LEVEL_SETTER_MISSING,
            facts.is_classified and not facts.level_set_by.strip(),
        ),
        (FieldProblem.ORIGINAL_PLACE_MISSING, is_bare_copy and not facts.original_place.strip()),
        (FieldProblem.COPY_REASON_MISSING, is_bare_copy and not facts.copy_reason.strip()),
    )
    return tuple(problem for problem, applies in checks if applies)


def _impossible(facts: EntryFacts, today: date) -> tuple[FieldProblem, ...]:
    """Return everything that is filled in but cannot be."""
    first, last = facts.formed_first, facts.formed_last
    year = facts.year
    checks = (
        (FieldProblem.TITLE_TOO_LONG, len(facts.title) > LONGEST_TITLE),
        (
            FieldProblem.YEAR_IMPOSSIBLE,
            year is not None and not FIRST_YEAR <= year <= min(LAST_YEAR, today.year + 1),
        ),
        (FieldProblem.DATE_IMPOSSIBLE, facts.date_is_impossible),
        (FieldProblem.DATE_IN_THE_FUTURE, first is not None and first > today),
        (
            FieldProblem.DATES_REVERSED,
            first is not None and last is not None and last < first,
        ),
        (FieldProblem.NUMBER_TAKEN, facts.number_taken),
        (FieldProblem.PAGES_NEGATIVE, facts.pages is not None and facts.pages < 0),
        (FieldProblem.QUANTITY_NOT_POSITIVE, facts.quantity < 1),
    )
    return tuple(problem for problem, applies in checks if applies)
