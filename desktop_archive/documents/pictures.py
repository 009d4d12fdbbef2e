"""A picture that was kept, as pages to be looked at: decoded within limits, never trusted."""

import io
import warnings
from typing import Final

from PIL import Image, ImageOps, ImageSequence

from desktop_archive.rules.lending.signing import MOST_PIXELS, SigningRefusal
from desktop_archive.rules.printed import Printout
from desktop_archive.rules.refusals import RefusedError

#: A sheet of several pages is a scan of a form, not a book.
_MOST_PAGES: Final = 20
_LONGEST_SIDE: Final = 3000
_FORMATS: Final = {"png": "PNG", "jpg": "JPEG", "tif": "TIFF"}
_DPI: Final = 200.0


def picture_pages(data: bytes, kind: str) -> Printout:
    """Return the pages of a picture as a document for the preview.

    Raises:
        RefusedError: it is no picture of its kind, broken, or too many dots to be a sheet.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            pages = _decoded(data, kind)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise RefusedError(SigningRefusal.SHEET_TOO_LARGE) from error
    except (OSError, ValueError, SyntaxError, EOFError, ArithmeticError) as error:
        raise RefusedError(SigningRefusal.SHEET_UNREADABLE) from error
    out = io.BytesIO()
    pages[0].save(out, "PDF", save_all=True, append_images=pages[1:], resolution=_DPI)
    return Printout(pdf=out.getvalue(), pages=len(pages))


def _decoded(data: bytes, kind: str) -> list[Image.Image]:
    with Image.open(io.BytesIO(data), formats=[_FORMATS[kind]]) as picture:
        found = []
        for number, frame in enumerate(ImageSequence.Iterator(picture)):
            if number == _MOST_PAGES:
                break
            if frame.width * frame.height > MOST_PIXELS:
                raise Image.DecompressionBombError
            found.append(_page(frame))
        return found


def _page(frame: Image.Image) -> Image.Image:
    """Return one page upright, on white, and no larger than a screen can show."""
    upright = ImageOps.exif_transpose(frame)
    upright.thumbnail((_LONGEST_SIDE, _LONGEST_SIDE))
    seen = upright.convert("RGBA")
    page = Image.new("RGB", seen.size, "white")
    page.paste(seen, mask=seen.getchannel("A"))
    return page
