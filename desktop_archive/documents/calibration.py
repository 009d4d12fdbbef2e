"""A page to measure how far a printer is off, and how much it stretches."""

from typing import Final

from desktop_archive.documents.fonts import DRAWING, Face
from desktop_archive.documents.label_model import Align, Box, Line, Mark, text_in
from desktop_archive.documents.paper import A4, Paper
from desktop_archive.rules.names import Names
from desktop_archive.rules.printed import Printout

_TITLE: Final = Names("Calibration page", "打印校准页", "打印校準頁")
_SAYS: Final = Names(
    "Print at 100 %, not fitted to the page. The frame stands 20 mm from every edge and measures "
    "170 x 257 mm: measure where it stands and how long its sides are, and enter the differences.",
    "请按实际大小（100%）打印，不要缩放。方框距各边 20 毫米，边长 170 x 257 毫米："
    "量出方框的实际位置和边长，并填入差值。",
    "請按實際大小（100%）打印，不要縮放。方框距各邊 20 毫米，邊長 170 x 257 毫米："
    "量出方框的實際位置和邊長，並填入差值。",
)
_EDGE: Final = 20.0
_RULER: Final = 10


def write_calibration(*, language: str = "zh-CN") -> Printout:
    """Draw a frame with rulers along its four sides and crosses every 10 mm in its middle."""
    with DRAWING:
        paper = Paper(A4, _TITLE.of(language))
        paper.new_page()
        paper.draw_all(_marks(language))
        return paper.finish()


def _marks(language: str) -> list[Mark]:
    across, down = A4[0] - 2 * _EDGE, A4[1] - 2 * _EDGE
    return [
        Box(x=_EDGE, y=_EDGE, width=across, height=down, line=0.2),
        text_in((45, 50, 120, 10), _TITLE.of(language), (18, 16), align=Align.CENTRE, bold=True),
        text_in((45, 64, 120, 24), _SAYS.of(language), (11, 10, 9)),
        *_rulers(across, down),
        *_crosses(),
    ]


def _rulers(across: float, down: float) -> list[Mark]:
    marks: list[Mark] = []
    for at in range(int(across) + 1):
        long = _tick(at)
        marks.append(Line(x1=_EDGE + at, y1=_EDGE, x2=_EDGE + at, y2=_EDGE + long, width=0.1))
        foot = _EDGE + down
        marks.append(Line(x1=_EDGE + at, y1=foot, x2=_EDGE + at, y2=foot - long, width=0.1))
        if at % _RULER == 0 and 0 < at < across:
            frame = (_EDGE + at - 4, _EDGE + 5.2, 8, 3)
            marks.append(text_in(frame, str(at), (7,), face=Face.CODE, align=Align.CENTRE))
    for at in range(int(down) + 1):
        long = _tick(at)
        marks.append(Line(x1=_EDGE, y1=_EDGE + at, x2=_EDGE + long, y2=_EDGE + at, width=0.1))
        right = _EDGE + across
        marks.append(Line(x1=right, y1=_EDGE + at, x2=right - long, y2=_EDGE + at, width=0.1))
        if at % _RULER == 0 and at:
            frame = (_EDGE + 5.5, _EDGE + at - 1.5, 8, 3)
            marks.append(text_in(frame, str(at), (7,), face=Face.CODE))
    return marks


def _tick(at: int) -> float:
    if at % _RULER == 0:
        return 5.0
    return 3.5 if at % (_RULER // 2) == 0 else 2.0


def _crosses() -> list[Mark]:
    """Draw crosses that show where the sheet is turned or stretched."""
    marks: list[Mark] = []
    for x in range(50, 161, _RULER):
        for y in range(110, 251, _RULER):
            marks.append(Line(x1=x - 2, y1=y, x2=x + 2, y2=y, width=0.1))
            marks.append(Line(x1=x, y1=y - 2, x2=x, y2=y + 2, width=0.1))
    return marks
