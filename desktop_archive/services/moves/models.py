"""What is asked of a move, what would happen, and what a scan was answered."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from desktop_archive.rules.moves import MoveOptions, MoveOutcome
from desktop_archive.rules.shelves import Unfit
from desktop_archive.store.moves import LineRow, PlanRow

__all__ = ["LineRow", "MoveCheck", "MoveTold", "MoveWish", "PlanRow", "PlannedBox"]


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveWish:
    """What shall move where: a run of shelves or chosen boxes, to a run of shelves."""

    source_first: int | None = None
    source_last: int | None = None
    boxes: tuple[int, ...] = ()
    target_first: int | None = None
    target_last: int | None = None
    options: MoveOptions = field(default_factory=MoveOptions)
    purpose: str = ""


@dataclass(frozen=True, slots=True)
class PlannedBox:
    """A box with its new shelf, or the one reason why it has none."""

    box_id: int
    box_no: str
    count: int
    from_id: int | None
    from_position: int | None
    from_address: str
    to_id: int | None
    to_address: str
    reason: Unfit | None


@dataclass(frozen=True, slots=True)
class MoveCheck:
    """What a move would do, before anything is written."""

    boxes: tuple[PlannedBox, ...]
    staying: int
    shelf_labels: int
    range_cards: int

    @property
    def fitting(self) -> int:
        """Return how many boxes have a new shelf."""
        return sum(1 for one in self.boxes if one.to_id is not None)


@dataclass(frozen=True, slots=True)
class MoveTold:
    """What a scan on the way was answered."""

    outcome: MoveOutcome
    plan: PlanRow
    line: LineRow | None = None
    facts: Mapping[str, object] = field(default_factory=dict)
