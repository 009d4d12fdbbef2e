"""Boxes: their sizes, what may share one, how full they are, what the label says (theme 6)."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from desktop_archive.rules.names import Names
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

    fonds: str = ""
    category: str = ""
    year: int | None = None
    retention: str = ""
    unit: str = ""
    secrecy: Secrecy = Secrecy.NONE
    carrier: ContainerKind = ContainerKind.BOX
    customer: str = ""


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
