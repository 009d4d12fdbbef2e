"""Labels as ZPL for thermal printers, dot by dot as the PDF shows them (extra `zpl`)."""

from typing import Final

DPIS: Final = (203, 300, 600)
_MIDDLE: Final = 128


def as_zpl(pdf: bytes, dpi: int) -> bytes:
    """Return a PDF as ZPL, one label a page; black or white, never dithered.

    Raises:
        ModuleNotFoundError: the extra is not installed.
    """
    from zebrafy.zebrafy_pdf import ZebrafyPDF  # noqa: PLC0415

    drawn = ZebrafyPDF(pdf, dpi=dpi, format="Z64", dither=False, threshold=_MIDDLE)
    return str(drawn.to_zpl()).encode("ascii")
