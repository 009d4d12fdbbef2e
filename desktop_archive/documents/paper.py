"""Sheets of paper measured in millimetres from the top left, and the pen that draws on them."""

import io
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.pathobject import PDFPathObject
from reportlab.pdfgen.textobject import PDFTextObject

from desktop_archive.documents.fitting import LEADING, Fitted, Remarks, fit_block
from desktop_archive.documents.fonts import Face, glyphs, runs, width
from desktop_archive.documents.label_model import (
    Align,
    Bars,
    Box,
    Line,
    Mark,
    Matrix,
    Text,
    TextMatrix,
    on_dot,
)
from desktop_archive.documents.symbols import bar_pattern, matrix_pattern, text_pattern
from desktop_archive.rules.printed import Printout, PrintProblem

A4: Final = (210.0, 297.0)
A4_LANDSCAPE: Final = (297.0, 210.0)
PRACTICE_MARK: Final = "PRACTICE 练习 練習"
_ASCENT: Final = 0.86
_BOLD_STROKE: Final = 0.028
_SHOWN_OF_CUT: Final = 60
_RED: Final = (0.8, 0.0, 0.0)
"""The ink of stamps."""
_FAINT: Final = 0.7
"""How light a printed form is shown under the values that go onto it."""


class Paper:
    """A document in the making; the same content gives the same bytes."""

    def __init__(self, size: tuple[float, float], title: str) -> None:
        """Lay out sheets of a size in millimetres."""
        glyphs()
        self.remarks = Remarks()
        self.pages = 0
        self._size = size
        self._bytes = io.BytesIO()
        self._canvas = Canvas(
            self._bytes, pagesize=(size[0] * mm, size[1] * mm), pageCompression=1, invariant=1
        )
        self._canvas.setTitle(title)
        self._canvas.setCreator("Desktop Archive")

    def new_page(self, size: tuple[float, float] | None = None) -> None:
        """Take the next sheet, of another size if one is given."""
        if self.pages:
            self._canvas.showPage()
        if size is not None:
            self._size = size
            self._canvas.setPageSize((size[0] * mm, size[1] * mm))
        self.pages += 1

    def draw_all(self, marks: Iterable[Mark], dx: float = 0, dy: float = 0) -> None:
        """Draw marks, all moved by the same millimetres."""
        for mark in marks:
            self.draw(mark, dx, dy)

    def finish(self) -> Printout:
        """Return the finished document."""
        if not self.pages:
            self.new_page()
        self._canvas.showPage()
        self._canvas.save()
        return Printout(self._bytes.getvalue(), self.pages, self.remarks.warnings())

    def draw(self, mark: Mark, dx: float = 0, dy: float = 0) -> None:
        """Draw one mark, moved by some millimetres."""
        match mark:
            case Text():
                self._text(mark, dx, dy)
            case Bars():
                self._bars(mark, dx, dy)
            case Matrix():
                self._matrix(mark, dx, dy)
            case TextMatrix():
                self._text_matrix(mark, dx, dy)
            case Line():
                self._line(mark, dx, dy)
            case Box():
                self._box(mark, dx, dy)

    def _up(self, y: float) -> float:
        """Return a place measured from the top in points from the bottom."""
        return (self._size[1] - y) * mm

    def _text(self, mark: Text, dx: float, dy: float) -> None:
        text = self.remarks.check(mark.text)
        if not text:
            return
        room = (mark.width * mm, mark.height * mm)
        fitted = _fitted(text, mark.face, room, mark.sizes, mark.whole)
        if fitted.cut:
            self.remarks.note(PrintProblem.TEXT_CUT, text[:_SHOWN_OF_CUT])
        spare = mark.height * mm - fitted.height if mark.middle else 0.0
        top = self._up(mark.y + dy) - max(spare, 0.0) / 2
        self._lines(mark, fitted, (mark.x + dx) * mm, top)

    def _lines(self, mark: Text, fitted: Fitted, left: float, top: float) -> None:
        size = fitted.size
        if mark.bold:
            self._canvas.setLineWidth(size * _BOLD_STROKE)
        pen = None
        for number, line in enumerate(fitted.lines):
            baseline = top - size * (number * LEADING + (LEADING - 1) / 2 + _ASCENT)
            start = left + _indent(mark, line, size)
            if pen is None:
                pen = self._begin(mark, start, baseline)
            else:
                pen.setTextOrigin(start, baseline)
            for run in runs(line, mark.face):
                pen.setFont(run.font, size)
                pen.textOut(run.text)
        if pen is not None:
            self._end(mark, pen)

    def _begin(self, mark: Text, x: float, y: float) -> PDFTextObject:
        pen = self._canvas.beginText(x, y)
        if mark.bold:
            pen.setTextRenderMode(2)
        if mark.white or mark.faint:
            # The stroke that makes letters bold has their colour, or white ones drown in black.
            pen.setFillGray(1 if mark.white else _FAINT)
            pen.setStrokeGray(1 if mark.white else _FAINT)
        return pen

    def _end(self, mark: Text, pen: PDFTextObject) -> None:
        """Write the text, leaving the pen black and thin for the next."""
        if mark.white or mark.faint:
            pen.setFillGray(0)
            pen.setStrokeGray(0)
        if mark.bold:
            pen.setTextRenderMode(0)
        self._canvas.drawText(pen)

    def _bars(self, mark: Bars, dx: float, dy: float) -> None:
        """Draw all bars as one path: separate rectangles come out fatter on paper."""
        x, y = on_dot(mark.x + dx), on_dot(mark.y + dy)
        down = mark.length if mark.upright else mark.height
        module, height = mark.module * mm, mark.height * mm
        self._canvas.saveState()
        across, up = (height, module) if mark.upright else (module, height)
        self._canvas.transform(across, 0, 0, up, x * mm, self._up(y + down))
        self._fill(_bar_path(mark.digits, upright=mark.upright))
        self._canvas.restoreState()

    def _matrix(self, mark: Matrix, dx: float, dy: float) -> None:
        x, y = on_dot(mark.x + dx), on_dot(mark.y + dy)
        self._canvas.saveState()
        module = mark.module * mm
        self._canvas.transform(module, 0, 0, -module, x * mm, self._up(y))
        self._fill(_matrix_path(mark.digits))
        self._canvas.restoreState()

    def _text_matrix(self, mark: TextMatrix, dx: float, dy: float) -> None:
        """Draw a symbol as wide as it is asked for: it is printed, not burnt dot by dot."""
        count, dark = text_pattern(mark.text)
        module = mark.side / count * mm
        self._canvas.saveState()
        self._canvas.transform(module, 0, 0, -module, (mark.x + dx) * mm, self._up(mark.y + dy))
        self._fill(" ".join(f"{start} {row} {wide} 1 re" for row, start, wide in dark))
        self._canvas.restoreState()

    def _fill(self, path: str) -> None:
        self._canvas.drawPath(PDFPathObject(code=[path]), stroke=0, fill=1)

    def _line(self, mark: Line, dx: float, dy: float) -> None:
        self._canvas.setLineWidth(mark.width * mm)
        if mark.dashed:
            self._canvas.setDash(2 * mm, 1.5 * mm)
        self._ink(mark)
        self._canvas.line(
            (mark.x1 + dx) * mm,
            self._up(mark.y1 + dy),
            (mark.x2 + dx) * mm,
            self._up(mark.y2 + dy),
        )
        if mark.dashed:
            self._canvas.setDash([])
        self._dry(mark)

    def _ink(self, mark: Line | Box) -> None:
        if mark.red:
            self._canvas.setStrokeColorRGB(*_RED)
        elif mark.faint:
            self._canvas.setStrokeGray(_FAINT)

    def _dry(self, mark: Line | Box) -> None:
        if mark.red or mark.faint:
            self._canvas.setStrokeGray(0)

    def _box(self, mark: Box, dx: float, dy: float) -> None:
        self._canvas.setLineWidth(mark.line * mm)
        self._ink(mark)
        if mark.filled and mark.shade != 1:
            self._canvas.setFillGray(1 - mark.shade)
        self._canvas.rect(
            (mark.x + dx) * mm,
            self._up(mark.y + dy + mark.height),
            mark.width * mm,
            mark.height * mm,
            stroke=int(not mark.filled),
            fill=int(mark.filled),
        )
        self._dry(mark)
        if mark.filled and mark.shade != 1:
            self._canvas.setFillGray(0)


def _indent(mark: Text, line: str, size: float) -> float:
    """Return how far a line stands from the left of its frame."""
    if mark.align is Align.LEFT:
        return 0.0
    spare = mark.width * mm - width(line, mark.face, size)
    return spare if mark.align is Align.RIGHT else spare / 2


@lru_cache(maxsize=8192)
def _fitted(
    text: str,
    face: Face,
    room: tuple[float, float],
    sizes: tuple[float, ...],
    whole: bool,  # noqa: FBT001 - a cache keys by place
) -> Fitted:
    return fit_block(text, face, room, sizes, whole=whole)


def _bar_path(digits: str, *, upright: bool) -> str:
    """Return the bars as one path in which a module is 1 wide and the symbol 1 high."""
    if upright:
        return " ".join(f"0 {start} 1 {wide} re" for start, wide in bar_pattern(digits))
    return " ".join(f"{start} 0 {wide} 1 re" for start, wide in bar_pattern(digits))


def _matrix_path(digits: str) -> str:
    """Return the dark squares as one path in which a module is 1 wide, rows downwards."""
    return " ".join(f"{start} {row} {wide} 1 re" for row, start, wide in matrix_pattern(digits))
