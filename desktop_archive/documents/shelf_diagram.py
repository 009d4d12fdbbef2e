"""The plan that hangs in the store and the elevation of each side (P17, B-06, domain 4.4)."""

from collections.abc import Iterator, Mapping
from functools import partial
from types import MappingProxyType
from typing import Final

from desktop_archive.documents.fonts import Face
from desktop_archive.documents.form_model import LANDSCAPE_FRAME, LEFT, TOP
from desktop_archive.documents.forms import foot_marks
from desktop_archive.documents.label_model import Align, Box, Line, Mark, Text, text_in
from desktop_archive.documents.leaves import Leaf, bind
from desktop_archive.documents.paper import A4_LANDSCAPE
from desktop_archive.rules.names import Names
from desktop_archive.rules.printed import Printout
from desktop_archive.rules.room_layout import Area, Fixture, FixtureKind, Wall
from desktop_archive.rules.stack_printouts import (
    DrawnRange,
    ElevationCell,
    ElevationSheet,
    PlanSheet,
    ShelfDiagram,
)

_TITLE: Final = Names("Shelf diagram", "存放示意图", "存放示意圖")
_AISLE: Final = Names("aisle", "通道", "通道")
_NORTH: Final = Names("North: ____", "北：____", "北：____")
_SUMS: Final = Names(
    "{used} m used, {free} m free", "占用 {used} m，空余 {free} m", "佔用 {used} m，空餘 {free} m"
)
_FIXED: Final = Names("# fixed range", "# 固定列", "# 固定列")
_SHELF: Final = Names("Shelf / bay", "层 / 节", "層 / 節")
_FILL: Final = Names("Full", "占用", "佔用")
_KEY: Final = Names(
    "Bar: how full. Red frame: full (100 %). Dark bar: 80 % and more. ( ): boxes.",
    "条形表示占用程度；红框为满（100 %），深色为 80 % 以上；括号内为盒数。",
    "條形表示佔用程度；紅框為滿（100 %），深色為 80 % 以上；括號內為盒數。",
)
_SIGNS: Final[Mapping[FixtureKind, tuple[str, Names]]] = MappingProxyType(
    {
        FixtureKind.DOOR: ("", Names("door", "门", "門")),
        FixtureKind.WINDOW: ("", Names("window", "窗", "窗")),
        FixtureKind.CLIMATE: ("T", Names("thermo-hygrometer", "温湿度计", "溫濕度計")),
        FixtureKind.EXTINGUISHER: ("F", Names("fire extinguisher", "灭火器", "滅火器")),
        FixtureKind.DESK: ("", Names("desk", "工作台", "工作臺")),
    }
)
_WIDE, _HIGH = LANDSCAPE_FRAME
_HEAD_HIGH: Final = 20.0
_PLAN_HIGH: Final = 128.0
_WIDEST_BAR: Final = 40.0
_FULL_FROM, _DARK_FROM = 0.995, 0.8
_MOST_BAYS: Final = 8
_SIDE_WIDE, _FILL_WIDE = 14.0, 16.0
_ROW_HIGHEST: Final = 26.0


def write_shelf_diagram(
    diagram: ShelfDiagram, *, language: str = "zh-CN", practice: bool = False
) -> Printout:
    """Draw the plan of each zone, then each side, a page for at most eight bays."""
    pages = [partial(_plan, sheet, language) for sheet in diagram.plans]
    for sheet in diagram.sides:
        starts = range(0, max(1, len(sheet.bays)), _MOST_BAYS)
        pages += [partial(_elevation, sheet, start, language) for start in starts]
    leaves = [
        Leaf(
            A4_LANDSCAPE,
            partial(_page, page, diagram, (number, len(pages)), language),
        )
        for number, page in enumerate(pages, start=1)
    ]
    return bind(leaves, _TITLE.of(language), practice=practice)


def _page(
    page: "partial[Iterator[Mark]]",
    diagram: ShelfDiagram,
    number: tuple[int, int],
    language: str,
) -> Iterator[Mark]:
    yield _text((LEFT, TOP, _WIDE, 9), _TITLE.of(language), (18, 16), Align.CENTRE, bold=True)
    yield from page()
    yield from foot_marks(LANDSCAPE_FRAME, diagram.footing, number, language)


def _text(
    where: tuple[float, float, float, float],
    text: str,
    sizes: tuple[float, ...] = (9.0, 8.0, 7.0),
    align: Align = Align.LEFT,
    *,
    bold: bool = False,
    face: Face = Face.TEXT,
) -> Text:
    x, y, width, height = where
    return Text(
        x=x, y=y, width=width, height=height, text=text, sizes=sizes, align=align, bold=bold,
        face=face,
    )  # fmt: skip


# --- the plan -------------------------------------------------------------------------------------


def _plan(sheet: PlanSheet, language: str) -> Iterator[Mark]:
    top = TOP + _HEAD_HIGH
    sums = _SUMS.of(language).format(used=f"{sheet.used_m:.1f}", free=f"{sheet.free_m:.1f}")
    yield _text((LEFT, TOP + 10, 150, 7), sheet.heading, (14, 12, 10.5), bold=True)
    yield _text((LEFT + 150, TOP + 10, 77, 7), sums, (10.5, 9), Align.RIGHT)
    yield _text((LEFT + 229, TOP + 10, 28, 7), _NORTH.of(language), (10.5, 9), Align.RIGHT)
    yield Box(x=LEFT, y=top, width=_WIDE, height=_PLAN_HIGH, line=0.8)
    depth = max((one.area.width for one in sheet.ranges), default=1.0)
    across = min((_WIDE - 16) / sheet.room.width, _WIDEST_BAR / depth)
    down = (_PLAN_HIGH - 16) / sheet.room.height
    left = LEFT + (_WIDE - sheet.room.width * across) / 2

    def placed(area: Area) -> Area:
        return Area(
            left + area.x * across, top + 8 + area.y * down, area.width * across, area.height * down
        )

    for one in sheet.ranges:
        yield from _range(one, placed(one.area))
    for aisle in sheet.aisles:
        spot = placed(aisle)
        word = _AISLE.of(language)
        yield _text(
            (spot.x, spot.y + spot.height / 2 - 2.5, spot.width, 5), word, (9, 8, 7), Align.CENTRE
        )
    for fixture in sheet.fixtures:
        yield from _sign(fixture, top, language)
    yield from _plan_key(sheet, top + _PLAN_HIGH + 3, language)


def _range(one: DrawnRange, area: Area) -> Iterator[Mark]:
    wide = area.width / max(1, len(one.sides))
    number = f"{one.code}#" if one.fixed else one.code
    yield _text(
        (area.x - 6, area.y - 5.5, area.width + 12, 5), number, (10.5, 9, 8, 7), Align.CENTRE,
        bold=True,
    )  # fmt: skip
    for at, side in enumerate(one.sides):
        x = area.x + at * wide
        high = area.height / max(1, len(side.bays))
        for bay, fill in enumerate(side.bays):
            tall = high * min(1.0, fill)
            if tall:
                y = area.y + (bay + 1) * high - tall
                yield Box(x=x, y=y, width=wide, height=tall, filled=True, shade=_shade(fill))
            if bay:
                y = area.y + bay * high
                yield Line(x1=x, y1=y, x2=x + wide, y2=y, width=0.15)
        yield Box(x=x, y=area.y, width=wide, height=area.height, line=0.3)
        yield _text(
            (x - 4, area.y + area.height + 0.5, wide + 8, 4), f"{side.fill:.0%}", (7.0, 6.0),
            Align.CENTRE,
        )  # fmt: skip


def _shade(fill: float) -> float:
    """Return how dark a load is drawn: full, 80 % and more, less."""
    if fill >= _FULL_FROM:
        return 0.75
    return 0.5 if fill >= _DARK_FROM else 0.25


def _sign(fixture: Fixture, top: float, language: str) -> Iterator[Mark]:
    """Draw a door or window into the wall, an instrument as its letter, with its word."""
    along, deep = fixture.spot
    x, y = LEFT + along * _WIDE, top + deep * _PLAN_HIGH
    letter, names = _SIGNS[fixture.kind]
    words = fixture.name or names.of(language)
    upright = fixture.wall in (Wall.LEFT, Wall.RIGHT)
    inward = {Wall.TOP: (0, 4), Wall.BOTTOM: (0, -4), Wall.LEFT: (4, 0), Wall.RIGHT: (-4, 0)}
    if fixture.kind in (FixtureKind.DOOR, FixtureKind.WINDOW):
        size = (2.4, 12.0) if upright else (12.0, 2.4)
        is_door = fixture.kind is FixtureKind.DOOR
        left, upper = x - size[0] / 2, y - size[1] / 2
        yield Box(x=left, y=upper, width=size[0], height=size[1], filled=True, shade=float(is_door))
        if not is_door:
            yield Box(x=left, y=upper, width=size[0], height=size[1], line=0.3)
    else:
        move = inward.get(fixture.wall, (0, 0))
        x, y = x + move[0], y + move[1]
        yield Box(x=x - 2.5, y=y - 2.5, width=5, height=5, line=0.4)
        if letter:
            yield _text((x - 2.5, y - 2.4, 5, 5), letter, (9.0,), Align.CENTRE, bold=True)
    word_x = {Wall.LEFT: x + 3, Wall.RIGHT: x - 33}.get(fixture.wall, x - 15)
    word_y = {Wall.TOP: y + 2.6, Wall.BOTTOM: y - 6.8}.get(fixture.wall, y + 2.8)
    align = {Wall.LEFT: Align.LEFT, Wall.RIGHT: Align.RIGHT}.get(fixture.wall, Align.CENTRE)
    yield _text((word_x, word_y, 30, 4.2), words, (8.0, 7.0), align)


def _plan_key(sheet: PlanSheet, y: float, language: str) -> Iterator[Mark]:
    x = LEFT
    for fill, text in ((0.4, "< 80 %"), (0.9, "≥ 80 %"), (1.0, "100 %")):
        yield Box(x=x, y=y + 0.6, width=5, height=3.6, filled=True, shade=_shade(fill))
        yield Box(x=x, y=y + 0.6, width=5, height=3.6, line=0.2)
        yield _text((x + 6.5, y, 20, 5), text, (9.0, 8.0))
        x += 28
    words = [
        f"{letter} {names.of(language)}"
        for kind, (letter, names) in _SIGNS.items()
        if letter and any(one.kind is kind for one in sheet.fixtures)
    ]
    if any(one.fixed for one in sheet.ranges):
        words.append(_FIXED.of(language))
    yield _text((x, y, LEFT + _WIDE - x, 5), "     ".join(words), (9.0, 8.0))


# --- the elevation --------------------------------------------------------------------------------


def _elevation(sheet: ElevationSheet, start: int, language: str) -> Iterator[Mark]:
    bays = sheet.bays[start : start + _MOST_BAYS]
    top = TOP + _HEAD_HIGH
    yield _text((LEFT, TOP + 10, _WIDE, 7), sheet.heading, (14, 12, 10.5), bold=True)
    wide = (_WIDE - _SIDE_WIDE - _FILL_WIDE) / max(1, len(bays))
    high = min(_ROW_HIGHEST, (_HIGH - _HEAD_HIGH - 8 - 7) / max(1, len(sheet.rows)))
    yield _text((LEFT, top, _SIDE_WIDE, 7), _SHELF.of(language), (9.0,), Align.CENTRE)
    for at, bay in enumerate(bays):
        x = LEFT + _SIDE_WIDE + at * wide
        yield _text((x, top, wide, 7), bay, (10.5, 9.0), Align.CENTRE, bold=True)
    x = LEFT + _WIDE - _FILL_WIDE
    yield _text((x, top, _FILL_WIDE, 7), _FILL.of(language), (9.0,), Align.CENTRE)
    y = top + 8
    for code, cells, fill in sheet.rows:
        yield _text((LEFT, y, _SIDE_WIDE, high), code, (12.0, 10.5), Align.CENTRE, bold=True)
        for at, cell in enumerate(cells[start : start + _MOST_BAYS]):
            if cell.is_shelf:
                yield from _cell(cell, (LEFT + _SIDE_WIDE + at * wide, y, wide, high))
        yield _text((x, y, _FILL_WIDE, high), f"{fill:.0%}", (10.5,), Align.CENTRE)
        yield Line(x1=LEFT, y1=y + high, x2=LEFT + _WIDE, y2=y + high, width=0.3)
        y += high
    yield Box(x=LEFT, y=top + 8, width=_WIDE, height=y - top - 8, line=0.5)
    yield _text((LEFT, y + 1, _WIDE, 5), _KEY.of(language), (8.0, 7.0))


def _cell(cell: ElevationCell, where: tuple[float, float, float, float]) -> Iterator[Mark]:
    x, y, wide, high = where
    yield Line(x1=x, y1=y, x2=x, y2=y + high, width=0.3)
    bar = 2.6
    text = high - bar - 2.4
    if cell.count:
        half = text / 2
        yield text_in((x + 1, y + 0.8, wide - 2, half), cell.holds, (9.0, 8.0, 7.0, 6.5, 6.0))
        count = f"{cell.boxes} ({cell.count})"
        yield text_in((x + 1, y + 0.8 + half, wide - 2, half), count, (9.0, 8.0, 7.0, 6.5, 6.0))
    inner = wide - 13
    base = y + high - bar - 1
    if cell.fill:
        yield Box(
            x=x + 1, y=base, width=inner * min(1.0, cell.fill), height=bar, filled=True,
            shade=_shade(cell.fill),
        )  # fmt: skip
    yield Box(x=x + 1, y=base, width=inner, height=bar, line=0.2)
    share = f"{cell.fill:.0%}" if cell.count else ""
    yield _text((x + wide - 11.5, base - 0.6, 11, 4), share, (7.5, 7.0), Align.RIGHT)
    if cell.fill >= _FULL_FROM:
        yield Box(x=x + 0.6, y=y + 0.6, width=wide - 1.2, height=high - 1.2, line=0.5, red=True)
