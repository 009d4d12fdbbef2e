"""Measuring a finished page: where its rules and frames stand, in millimetres from the top left."""

import ctypes

import pypdfium2
import pypdfium2.raw as pdfium

MM = 72 / 25.4
NOTHING = 0.01
Cells = tuple[float, ...]


def drawn(pdf: bytes, page: int = 0) -> list[tuple[Cells, bool]]:
    """Return what is drawn on a page: left, top, right, bottom in mm, and whether it is filled."""
    sheet = pypdfium2.PdfDocument(pdf)[page]
    high = sheet.get_height()
    found = []
    for mark in sheet.get_objects(filter=[pdfium.FPDF_PAGEOBJ_PATH]):
        xs, ys = [], []
        for number in range(pdfium.FPDFPath_CountSegments(mark)):
            x, y = ctypes.c_float(), ctypes.c_float()
            segment = pdfium.FPDFPath_GetPathSegment(mark, number)
            pdfium.FPDFPathSegment_GetPoint(segment, x, y)
            xs.append(x.value / MM)
            ys.append((high - y.value) / MM)
        fill, stroke = ctypes.c_int(), ctypes.c_int()
        pdfium.FPDFPath_GetDrawMode(mark, fill, stroke)
        found.append(((min(xs), min(ys), max(xs), max(ys)), bool(fill.value)))
    return found


def strokes(pdf: bytes, page: int = 0) -> tuple[list[Cells], list[Cells]]:
    """Return the upright and the level rules of a page: place, start, end in mm from top left."""
    marks = [mark for mark, _ in drawn(pdf, page)]
    upright = [(x1, y1, y2) for x1, y1, x2, y2 in marks if x2 - x1 < NOTHING]
    level = [(y1, x1, x2) for x1, y1, x2, y2 in marks if y2 - y1 < NOTHING]
    return upright, level


def frames(pdf: bytes, page: int = 0) -> list[Cells]:
    """Return the frames of a page: left, top, width, height in mm."""
    return [
        (x1, y1, x2 - x1, y2 - y1)
        for (x1, y1, x2, y2), filled in drawn(pdf, page)
        if x2 - x1 > NOTHING and y2 - y1 > NOTHING and not filled
    ]


def table(pdf: bytes, page: int = 0) -> Cells:
    """Return the frame of the table on a page."""
    return max(frames(pdf, page), key=lambda frame: frame[2] * frame[3])


def near(values: Cells, wanted: Cells) -> bool:
    return len(values) == len(wanted) and all(
        abs(one - other) < NOTHING for one, other in zip(values, wanted, strict=True)
    )
