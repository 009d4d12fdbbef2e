"""The printers of this computer, and what is wrong with one before anything is sent (screens 8)."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from desktop_archive.rules.papers_taken import Millimetres, is_taken


def printer_names() -> Sequence[str]:
    """Return the printers that are set up on this computer."""
    return QPrinterInfo.availablePrinterNames()


def printer_trouble(name: str, page: Millimetres) -> str:
    """Return in words why a printer will not print a page of this size, or nothing."""
    info = QPrinterInfo.printerInfo(name)
    if info.isNull():
        words = QCoreApplication.translate(
            "Printers", "The printer {0} is not there any more. Choose another one."
        )
        return words.format(name)
    if info.state() in (QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted):
        words = QCoreApplication.translate(
            "Printers", "The printer {0} reports a fault: look at its paper, ribbon and cables."
        )
        return words.format(name)
    if not is_taken(page, _sizes(info), _limits(info)):
        words = QCoreApplication.translate(
            "Printers",
            "The printer {0} has no paper of {1} x {2} mm. Set it up there, choose another "
            "printer, or save the PDF.",
        )
        return words.format(name, f"{page[0]:g}", f"{page[1]:g}")
    return ""


def _sizes(info: QPrinterInfo) -> list[Millimetres]:
    found = []
    for size in info.supportedPageSizes():
        millimetres = size.size(QPageSize.Unit.Millimeter)
        found.append((millimetres.width(), millimetres.height()))
    return found


def _limits(info: QPrinterInfo) -> tuple[Millimetres, Millimetres] | None:
    """Return the smallest and largest paper a printer takes that has free sizes."""
    if not info.supportsCustomPageSizes():
        return None
    least, most = (
        size.size(QPageSize.Unit.Millimeter)
        for size in (info.minimumPhysicalPageSize(), info.maximumPhysicalPageSize())
    )
    return (least.width(), least.height()), (most.width(), most.height())
