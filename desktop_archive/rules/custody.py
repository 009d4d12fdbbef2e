"""The custody ledger: what came in and out, and whether ledger and map agree (B-07 to B-10)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType

from desktop_archive.rules.names import Names


class Passage(Enum):
    """Which way a movement went (P36)."""

    INTO = "into"
    OUT_OF = "out_of"
    BETWEEN = "between"
    WITHIN = "within"


class CustodyFinding(Enum):
    """How ledger and map disagree about a box (B-09)."""

    NOT_IN_LEDGER = "not_in_ledger"
    NOT_ON_MAP = "not_on_map"
    PLACE_DIFFERS = "place_differs"
    COUNT_DIFFERS = "count_differs"


class Mending(Enum):
    """Which of the two is put right (B-09)."""

    LEDGER = "ledger"
    MAP = "map"


class MendRefusal(Enum):
    """Why a finding is not mended so."""

    REASON_MISSING = "reason_missing"
    NOTHING_FOUND = "nothing_found"
    PLACE_RETIRED = "place_retired"
    NOT_AMONG = "not_among"


class LedgerRefusal(Enum):
    """Why the ledger does not go on paper so."""

    TOO_MANY = "too_many"


_INTO = frozenset({"shelve", "return"})
_OUT = frozenset({"issue", "strike"})


def passage(kind: str, from_room: str, to_room: str) -> Passage:
    """Return which way a movement went: a move from room to room passes both doors (B-08)."""
    if kind in _INTO:
        return Passage.INTO
    if kind in _OUT:
        return Passage.OUT_OF
    if kind == "move" and from_room != to_room:
        if not to_room:
            return Passage.OUT_OF
        return Passage.BETWEEN if from_room else Passage.INTO
    return Passage.WITHIN


@dataclass(frozen=True, slots=True)
class BoxCustody:
    """What map and ledger each say of a box: where it is and how many files lie in it."""

    box_id: int
    box_no: str
    map_place: str
    map_count: int
    ledger_place: str | None
    ledger_count: int


@dataclass(frozen=True, slots=True)
class Disagreement:
    """One box about which map and ledger disagree."""

    kind: CustodyFinding
    box: BoxCustody


def compare(boxes: Iterable[BoxCustody]) -> list[Disagreement]:
    """Return every box about which map and ledger disagree, each once (B-09)."""
    found = ((_disagrees(box), box) for box in boxes)
    return [Disagreement(kind, box) for kind, box in found if kind is not None]


def _disagrees(box: BoxCustody) -> CustodyFinding | None:
    if box.map_place and box.ledger_place is None:
        return CustodyFinding.NOT_IN_LEDGER
    known = box.ledger_place or ""
    if known and not box.map_place:
        return CustodyFinding.NOT_ON_MAP
    if known != box.map_place:
        return CustodyFinding.PLACE_DIFFERS
    if known and box.ledger_count != box.map_count:
        return CustodyFinding.COUNT_DIFFERS
    return None


@dataclass(frozen=True, slots=True)
class Stay:
    """Between which lines of the ledger a file lay in a box; open while it lies there."""

    box_id: int
    since: int
    until: int | None


def stays(boxings: Sequence[tuple[int, int | None, int | None]], box_id: int | None) -> list[Stay]:
    """Return in which boxes a file lay when: from its own lines (number, from box, to box).

    Lines are counted, not moments: two of them may share one.
    """
    found: list[Stay] = []
    since, inside = 0, boxings[0][1] if boxings else box_id
    for number, _before, after in boxings:
        if inside is not None:
            found.append(Stay(inside, since, number))
        since, inside = number, after
    if inside is not None:
        found.append(Stay(inside, since, None))
    return found


#: What each kind of line of the ledger is called, on the screen and on paper (F-14).
MOVEMENT_NAMES: Mapping[str, Names] = MappingProxyType(
    {
        "shelve": Names("Shelved", "上架", "上架"),
        "move": Names("Moved", "移位", "移位"),
        "box": Names("Boxed", "装盒", "裝盒"),
        "unbox": Names("Unboxed", "出盒", "出盒"),
        "issue": Names("Issued", "借出", "借出"),
        "return": Names("Returned", "归还", "歸還"),
        "put_away": Names("Put back", "归位", "歸位"),
        "strike": Names("Struck off", "注销", "註銷"),
        "lost": Names("Declared lost", "登记遗失", "登記遺失"),
        "found": Names("Found again", "登记复得", "登記復得"),
    }
)
