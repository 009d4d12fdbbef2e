"""Reading a finished page again: its words, its codes, what touches what."""

from collections.abc import Iterator
from itertools import combinations

import pypdfium2
import zxingcpp
from PIL import Image, ImageFilter, ImageOps

from desktop_archive.documents.label_model import Bars, Box, Line, Mark, Matrix, Text

EXACT = 1 - 1e-6
"""Keeps the renderer from rounding a page up by one dot and stretching everything on it."""


def text_of(pdf: bytes, page: int | None = None) -> str:
    """Return the words of a document, or of one page, as a reader program finds them."""
    document = pypdfium2.PdfDocument(pdf)
    pages = range(len(document)) if page is None else (page,)
    return "\n".join(document[n].get_textpage().get_text_bounded() for n in pages)


def joined(pdf: bytes) -> str:
    """Return the words without spaces and line ends: a wrapped title reads as one.

    The reader takes a hyphen at the end of a line for one that only parts a word.
    """
    return "".join(text_of(pdf).replace("\x02", "-").split())


def printed(pdf: bytes, dpi: float, page: int = 0) -> Image.Image:
    """Return a page as a printer of black dots puts it on paper."""
    picture = pypdfium2.PdfDocument(pdf)[page].render(scale=dpi / 72 * EXACT).to_pil().convert("L")
    return picture.point(lambda level: 255 if level > 127 else 0)


def printed_part(pdf: bytes, frame: tuple[float, float, float, float], dpi: float) -> Image.Image:
    """Return what a printer puts into a frame of the first page: x, y, width, height in mm."""
    page = pypdfium2.PdfDocument(pdf)[0]
    wide, high = page.get_size()
    x, y, width, height = (value * 72 / 25.4 for value in frame)
    crop = (x, high - y - height, wide - x - width, y)
    picture = page.render(scale=dpi / 72 * EXACT, crop=crop).to_pil().convert("L")
    return ImageOps.expand(picture.point(lambda level: 255 if level > 127 else 0), 60, 255)


def worn(picture: Image.Image, condition: str, dpi: float) -> Image.Image:
    """Return a print as a scanner meets it: clean, turned, or out of focus."""
    match condition.split():
        case ["turned", degrees]:
            return picture.rotate(
                float(degrees), expand=True, fillcolor=255, resample=Image.BICUBIC
            )
        case ["blurred", millimetres]:
            return picture.filter(ImageFilter.GaussianBlur(float(millimetres) * dpi / 25.4))
        case _:
            return picture


def inked(picture: Image.Image) -> tuple[int, int, int, int]:
    """Return the box around everything printed: left, top, right, bottom in dots."""
    box = ImageOps.invert(picture).getbbox()
    assert box is not None, "the page is empty"
    return box


def codes(picture: Image.Image) -> set[tuple[str, str]]:
    """Return the codes found: (symbol, digits)."""
    return {(found.format.name, found.text) for found in zxingcpp.read_barcodes(picture)}


def frames(marks: list[Mark]) -> Iterator[tuple[str, float, float, float, float]]:
    """Yield what each mark needs for itself, codes with their quiet zones."""
    for mark in marks:
        match mark:
            case Text() if mark.text and not mark.white:
                yield f"text {mark.text[:12]}", mark.x, mark.y, mark.width, mark.height
            case Bars(upright=True):
                quiet = 10 * mark.module
                yield "bars", mark.x, mark.y - quiet, mark.height, mark.length + 2 * quiet
            case Bars():
                quiet = 10 * mark.module
                yield "bars", mark.x - quiet, mark.y, mark.length + 2 * quiet, mark.height
            case Matrix():
                quiet = 4 * mark.module
                side = mark.side + 2 * quiet
                yield "matrix", mark.x - quiet, mark.y - quiet, side, side
            case Box(filled=True, shade=1.0):
                yield "block", mark.x, mark.y, mark.width, mark.height
            case Box() | Line() | Text():
                continue


def touching(marks: list[Mark]) -> list[tuple[str, str]]:
    """Return the pairs of marks that lie upon each other."""
    slack = 0.2
    return [
        (one[0], other[0])
        for one, other in combinations(frames(marks), 2)
        if one[1] + one[3] > other[1] + slack
        and other[1] + other[3] > one[1] + slack
        and one[2] + one[4] > other[2] + slack
        and other[2] + other[4] > one[2] + slack
    ]
