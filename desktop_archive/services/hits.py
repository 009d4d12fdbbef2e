"""What the find desk answers: hits by kind, and what made no sense."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from desktop_archive.rules.finding.troubles import Trouble


class HitKind(Enum):
    """What was found."""

    RECORDS = "records"
    BOXES = "boxes"
    PEOPLE = "people"
    PLACES = "places"
    FORMS = "forms"


@dataclass(frozen=True, slots=True)
class FoundHit:
    """One thing that was found; `spans` are the signs of the title that were asked for.

    A form is known by the serial of its barcode, everything else by its id.
    """

    kind: HitKind
    id: int
    code: str
    title: str
    place: str
    state: str
    spans: tuple[tuple[int, int], ...] = ()
    is_exact: bool = False


@dataclass(frozen=True, slots=True)
class Hits:
    """What a text finds; `capped` when there are more than were counted.

    `troubles` say which words of the question made no sense; records are then not looked for.
    """

    query: str
    hits: Sequence[FoundHit]
    count: int
    capped: bool
    milliseconds: float
    troubles: tuple[Trouble, ...] = ()
