"""Cards for the ends of ranges: one for each side, A5 lying (P18)."""

from collections.abc import Mapping, Sequence
from functools import partial
from types import MappingProxyType
from typing import Final

from desktop_archive.documents.grid import Field, Row, grid_marks
from desktop_archive.documents.label_model import Align, Box, Mark, text_in
from desktop_archive.documents.leaves import Leaf, bind
from desktop_archive.rules.names import Names
from desktop_archive.rules.printed import Printout
from desktop_archive.rules.stack_printouts import RangeCard

A5_LANDSCAPE: Final = (210.0, 148.0)
_LEFT: Final = 10.0
_WIDE: Final = 190.0
_NAME: Final = 45.0
_TOP: Final = 12.0
_HEAD: Final = 34.0
_ROW: Final = 17.6
_TITLE: Final = Names("Range-end cards", "指引卡", "指引卡")
_FIELDS: Final = (
    ("fonds", Names("Fonds", "全宗", "全宗")),
    ("classes", Names("Class", "档案类别", "檔案類別")),
    ("years", Names("Years", "年度", "年度")),
    ("retention", Names("Retention", "保管期限", "保管期限")),
    ("boxes", Names("Boxes", "起止盒号", "起止盒號")),
)
_ROOM: Final = Names("Room {0}", "{0}号库房", "{0}號庫房")
_ZONE: Final = Names(" Zone {0}", " {0}区", " {0}區")
_RANGE: Final = Names("   Range {0}", "   第 {0} 列", "   第 {0} 列")
_SIDE: Final = Names(" side {0}", " {0}面", " {0}面")
_SIDES: Final[Mapping[str, Names]] = MappingProxyType(
    {
        "L": Names(" left", " 左面", " 左面"),
        "R": Names(" right", " 右面", " 右面"),
    }
)


def write_range_cards(
    cards: Sequence[RangeCard], *, language: str = "zh-CN", practice: bool = False
) -> Printout:
    """Draw one card for each side of each range (P18)."""
    leaves = [Leaf(A5_LANDSCAPE, partial(card_marks, card, language)) for card in cards]
    return bind(leaves, _TITLE.of(language), practice=practice)


def card_marks(card: RangeCard, language: str) -> list[Mark]:
    """Lay out one card: where one is, in letters to be read from the aisle, then what is there."""
    rows = [
        Row(
            _ROW,
            (
                Field(
                    width=_NAME, text=names.of(language), sizes=(18, 16, 14, 12), align=Align.CENTRE
                ),
                Field(
                    width=_WIDE - _NAME,
                    text=str(getattr(card, key)),
                    sizes=(22, 20, 18, 16, 14, 12, 10, 9, 8),
                    bold=True,
                ),
            ),
        )
        for key, names in _FIELDS
    ]
    return [
        Box(x=_LEFT, y=_TOP, width=_WIDE, height=_HEAD, line=0.5),
        text_in(
            (_LEFT + 2, _TOP + 1, _WIDE - 4, _HEAD - 2),
            heading(card, language),
            (48, 44, 40, 36, 32, 28, 24, 20, 16, 12),
            align=Align.CENTRE,
            bold=True,
        ),
        *grid_marks(_LEFT, _TOP + _HEAD, rows),
    ]


def heading(card: RangeCard, language: str) -> str:
    """Return where one stands, as the address of the side."""
    side = _SIDES[card.side].of(language) if card.side in _SIDES else ""
    if card.side and not side:
        side = _SIDE.of(language).format(card.side)
    zone = _ZONE.of(language).format(card.zone) if card.zone else ""
    # A room with a name of its own is called by it; a bare number is a number.
    room = _ROOM.of(language).format(card.room) if card.room.isdigit() else card.room
    row = _RANGE.of(language).format(card.range) if card.range else ""
    return f"{room}{zone}{row}{side}"
