"""Boxes: their sizes, what may share one, how full they are, what the label says (theme 6)."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

from desktop_archive.rules.names import Names
from desktop_archive.rules.natural_order import NaturalKey, natural_key
from desktop_archive.rules.records import RecordState
from desktop_archive.rules.secrecy import Secrecy

BOARD_MM = 1.5
SHEET_MM = 0.1
HANDLING = 1.15
FULL_FROM = 0.9


class ContainerKind(Enum):
    """What a container is made for (B-12)."""

    BOX = "box"
    VOUCHER_BOX = "voucher_box"
    AUDIO_VISUAL = "audio_visual"
    DRAWING_BAG = "drawing_bag"
    MEDIA_CASE = "media_case"


@dataclass(frozen=True, slots=True)
class BoxType:
    """A size of box, in millimetres; the thickness decides how many stand on a shelf."""

    code: str
    names: Names
    height_mm: int
    width_mm: int
    thickness_mm: int
    kind: ContainerKind = ContainerKind.BOX
    board_mm: float = BOARD_MM

    def __post_init__(self) -> None:
        """Refuse a box without room inside.

        Raises:
            ValueError: a measure is not positive, or the board fills the box.
        """
        if min(self.height_mm, self.width_mm, self.thickness_mm) <= 0 or self.inner_mm <= 0:
            raise ValueError(f"a box of type {self.code} holds nothing")

    @property
    def inner_mm(self) -> float:
        """Return the thickness of paper that fits between the boards."""
        return self.thickness_mm - 2 * self.board_mm


def _paper(code: str, thickness: int) -> BoxType:
    names = Names(
        f"Archival box {thickness} mm", f"档案盒 {thickness} mm", f"檔案盒 {thickness} mm"
    )
    return BoxType(code, names, 310, 220, thickness)


BOX_TYPE_SEEDS: tuple[BoxType, ...] = (
    _paper("A20", 20),
    _paper("A30", 30),
    _paper("A40", 40),
    _paper("A50", 50),
    BoxType(
        "V100",
        Names("Voucher box 100 mm", "会计凭证盒 100 mm", "會計憑證盒 100 mm"),
        310,
        220,
        100,
        ContainerKind.VOUCHER_BOX,
    ),
    BoxType(
        "K30",
        Names("Accounting box 30 mm", "会计档案盒 30 mm", "會計檔案盒 30 mm"),
        310,
        260,
        30,
    ),
    BoxType(
        "M55",
        Names("File box 55 mm", "文件盒 55 mm", "文件盒 55 mm"),
        315,
        230,
        55,
    ),
    BoxType(
        "P40",
        Names("Audio-visual box 40 mm", "声像档案盒 40 mm", "聲像檔案盒 40 mm"),
        310,
        260,
        40,
        ContainerKind.AUDIO_VISUAL,
    ),
)


#: Outer measures that some box on the market has; what lies beyond is a slip of the pen.
_LEAST_MM, _MOST_MM = 5, 1_500
_MOST_G = 100_000
_MOST_IN_PILE = 20
#: A4 paper of 80 g/m² with the measures of its sheet.
_PAPER_G_MM3 = 80 * 0.210 * 0.297 / (210 * 297 * SHEET_MM)


class BoxTypeProblem(Enum):
    """Why a kind of box is not taken."""

    NAME_MISSING = "name_missing"
    NAME_TAKEN = "name_taken"
    SIZE_MISSING = "size_missing"
    SIZE_NONSENSE = "size_nonsense"
    NO_ROOM_INSIDE = "no_room_inside"
    WEIGHT_NONSENSE = "weight_nonsense"
    PILE_NONSENSE = "pile_nonsense"


@dataclass(frozen=True, slots=True)
class BoxTypeSize:
    """Outer measures in millimetres, and the weight when full in grams if it is known."""

    height_mm: int
    width_mm: int
    thickness_mm: int
    full_g: int | None = None


def size_problem(size: BoxTypeSize, pile_of: int = 1) -> BoxTypeProblem | None:
    """Return what is wrong with the measures of a kind of box."""
    measures = (size.height_mm, size.width_mm, size.thickness_mm)
    nonsense = not all(_LEAST_MM <= measure <= _MOST_MM for measure in measures)
    checks = (
        (BoxTypeProblem.SIZE_MISSING, 0 in measures),
        (BoxTypeProblem.SIZE_NONSENSE, nonsense),
        (BoxTypeProblem.NO_ROOM_INSIDE, size.thickness_mm <= 2 * BOARD_MM + 1),
        (
            BoxTypeProblem.WEIGHT_NONSENSE,
            size.full_g is not None and not 0 < size.full_g <= _MOST_G,
        ),
        (BoxTypeProblem.PILE_NONSENSE, not 1 <= pile_of <= _MOST_IN_PILE),
    )
    return next((problem for problem, applies in checks if applies), None)


def full_weight_g(size: BoxTypeSize) -> int:
    """Return what the paper of a full box weighs: offered to be checked, never used unasked."""
    if size_problem(BoxTypeSize(size.height_mm, size.width_mm, size.thickness_mm)) is not None:
        return 0
    inner = size.thickness_mm - 2 * BOARD_MM
    sheets = size.height_mm * size.width_mm * inner / HANDLING
    return round(sheets * _PAPER_G_MM3 * FULL_FROM)


def paper_mm(sheets: int) -> float:
    """Return the thickness of a stack of sheets, loosely held."""
    return max(sheets, 0) * SHEET_MM * HANDLING


def fill_level(sheets: int, box: BoxType) -> float:
    """Return how full a box is: 1.0 when the paper fills it."""
    return paper_mm(sheets) / box.inner_mm


def is_nearly_full(sheets: int, box: BoxType) -> bool:
    """Return whether a box should take no more paper."""
    return fill_level(sheets, box) >= FULL_FROM


def sheets_that_fit(box: BoxType) -> int:
    """Return how many sheets a box takes before it is nearly full."""
    return math.floor(box.inner_mm * FULL_FROM / (SHEET_MM * HANDLING))


class BoxMix(Enum):
    """What differs among the files of one box (B-05, B-12)."""

    FONDS = "fonds"
    CATEGORY = "category"
    YEAR = "year"
    RETENTION = "retention"
    UNIT = "unit"
    CLASSIFIED_WITH_OPEN = "classified_with_open"
    CARRIER = "carrier"
    RESERVED_FOR_ANOTHER = "reserved_for_another"


class BoxingRefusal(Enum):
    """Why a file is not put into a box."""

    NOT_IN_PLACE = "not_in_place"
    IN_ANOTHER_BOX = "in_another_box"
    BOX_FULL = "box_full"
    BOX_CLOSED = "box_closed"
    DRAFT_RECORD = "draft_record"
    HELD_BY_LIST = "held_by_list"


def boxing_refusal(
    state: RecordState, *, is_draft: bool, is_inside: bool = False
) -> BoxingRefusal | None:
    """Return why a record is not put into another box now (B-17, L-33).

    What belongs to the very box may be said to lie in it wherever it is.
    """
    if state is RecordState.PROPOSED:
        return BoxingRefusal.HELD_BY_LIST
    if state is not RecordState.IN_PLACE and not is_inside:
        return BoxingRefusal.NOT_IN_PLACE
    return BoxingRefusal.DRAFT_RECORD if is_draft else None


@dataclass(frozen=True, slots=True, kw_only=True)
class BoxedFile:
    """What the box needs to know of a file lying in it."""

    number: str
    fonds: str = ""
    category: str = ""
    year: int | None = None
    retention: str = ""
    retention_rank: int = 0
    unit: str = ""
    secrecy: Secrecy = Secrecy.NONE
    carrier: ContainerKind = ContainerKind.BOX
    customer: str = ""
    sheets: int = 0


def mixing_problems(
    files: Sequence[BoxedFile],
    kind: ContainerKind = ContainerKind.BOX,
    reserved_for: str = "",
) -> tuple[BoxMix, ...]:
    """Return what should not share this box: shown as a hard warning before boxing (B-12, B-13)."""
    levels = {file.secrecy.is_classified for file in files}
    paper = {ContainerKind.BOX, ContainerKind.VOUCHER_BOX}
    wrong_kind = any(
        file.carrier is not kind and not {file.carrier, kind} <= paper for file in files
    )
    foreign = bool(reserved_for) and any(file.customer != reserved_for for file in files)
    checks = (
        (BoxMix.FONDS, len({file.fonds for file in files}) > 1),
        (BoxMix.CATEGORY, len({file.category for file in files}) > 1),
        (BoxMix.YEAR, len({file.year for file in files}) > 1),
        (BoxMix.RETENTION, len({file.retention for file in files}) > 1),
        (BoxMix.UNIT, len({file.unit for file in files}) > 1),
        (BoxMix.CLASSIFIED_WITH_OPEN, len(levels) > 1),
        (BoxMix.CARRIER, wrong_kind),
        (BoxMix.RESERVED_FOR_ANOTHER, foreign),
    )
    return tuple(mix for mix, applies in checks if applies)


@dataclass(frozen=True, slots=True)
class LabelContent:
    """What the label of a box says, taken from what lies in it (B-01, B-04)."""

    category: str
    years: tuple[int, ...]
    retention: str
    unit: str
    first: str
    last: str
    secrecy: Secrecy
    count: int
    place: str = ""


def _only(values: Iterable[str]) -> str:
    """Return the value all share, or several joined: a label hides nothing."""
    return " / ".join(dict.fromkeys(value for value in values if value))


def label_content(files: Sequence[BoxedFile], place: str = "") -> LabelContent:
    """Return what the label must say today (B-01, B-04)."""
    ordered = sorted(files, key=lambda file: natural_key(file.number))
    numbered = [file.number for file in ordered if file.number]
    levels = (file.secrecy for file in ordered)
    return LabelContent(
        category=_only(file.category for file in ordered),
        years=tuple(sorted({file.year for file in ordered if file.year is not None})),
        retention=_only(
            file.retention for file in sorted(ordered, key=lambda file: -file.retention_rank)
        ),
        unit=_only(file.unit for file in ordered),
        first=numbered[0] if numbered else "",
        last=numbered[-1] if numbered else "",
        secrecy=max(levels, key=lambda level: level.rank, default=Secrecy.NONE),
        count=len(ordered),
        place=place,
    )


def label_is_due(printed: LabelContent | None, now: LabelContent) -> bool:
    """Return whether the label on the box no longer tells the truth (B-03)."""
    if printed is None:
        return True
    # The number of files is not printed, so a file in the middle may come or go.
    told = ("category", "years", "retention", "unit", "first", "last", "secrecy", "place")
    return any(getattr(printed, name) != getattr(now, name) for name in told)


BoxOrderKey = tuple[NaturalKey, NaturalKey, int, int, NaturalKey, NaturalKey]


def box_order_key(label: LabelContent, fonds: str, number: str, rank: int = 0) -> BoxOrderKey:
    """Return where a box stands: fonds, category, longest period first, year, number (B-05)."""
    return (
        natural_key(fonds),
        natural_key(label.category),
        -rank,
        label.years[0] if label.years else 0,
        natural_key(label.first),
        natural_key(number),
    )
