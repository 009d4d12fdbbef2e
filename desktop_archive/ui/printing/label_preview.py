"""The preview of labels: the first free label by a click, the offsets of the printer applied."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget
from typing_extensions import override

from desktop_archive.rules.file_names import file_name
from desktop_archive.rules.label_stock import Stock
from desktop_archive.rules.printed import Printout
from desktop_archive.rules.printouts import PrinterDrift
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.leaving import save_print
from desktop_archive.services.printer_offsets import PrinterBook
from desktop_archive.services.trouble import ArchiveUnavailableError
from desktop_archive.ui.printing.adjusting import AdjustDialog
from desktop_archive.ui.printing.preview import Preview
from desktop_archive.ui.printing.printers import printer_trouble
from desktop_archive.ui.printing.sheet_picker import SheetPicker
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import ChoiceField
from desktop_archive.ui.widgets.labels import label
from desktop_archive.ui.words import say_known

_DPIS = (203, 300, 600)


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelPrint:
    """What is to be printed, and how it is drawn from another place or for another printer.

    `form` names the design when it is printed onto a form: then it has offsets of its own.
    """

    draw: Callable[[int, PrinterDrift], Printout]
    stock: Stock | None
    count: int
    start: int
    form: str
    book: PrinterBook
    calibrate: Callable[[], Printout]
    as_zpl: Callable[[Printout, int], bytes]
    started: Callable[[int], object]
    """Hears which label is the first free one."""


@dataclass(frozen=True, slots=True)
class DrawnLabels(Printout):
    """Labels that were drawn once, with what draws them again from another place."""

    job: LabelPrint | None = None

    @classmethod
    def first(cls, job: LabelPrint) -> "DrawnLabels":
        """Draw labels for the first time."""
        made = job.draw(job.start, PrinterDrift())
        return cls(made.pdf, made.pages, made.warnings, job)


class LabelPreview(Preview):
    """Shows labels as they will lie on the sheet; what is shown is what is printed."""

    def __init__(
        self, made: Printout, job: LabelPrint, title: str, parent: QWidget | None = None
    ) -> None:
        self._job = job
        self._drawn_for = PrinterDrift()
        # Before the base class builds: it asks for the extras.
        self.sheet = SheetPicker()
        self.adjust_button = Button("", icon_name="wrench", on_click=self._adjust)
        self.zpl_button = Button("", icon_name="file-down", on_click=self._save_zpl)
        self.dpi = ChoiceField()
        self._hint = label("", "caption", wrap=True)
        super().__init__(made, title, parent)
        self.sheet.show_sheet(job.stock, job.count, job.start)
        self.sheet.picked.connect(self._restart)
        self.printer.box.activated.connect(lambda _at: self._printer_changed())
        self._printer_changed()

    @override
    def extras(self) -> tuple[QWidget, ...]:
        self.adjust_button.set_words(self.tr("Adjust the printer…"))
        is_sheet = self._job.stock is not None and self._job.stock.places > 1
        self._hint.setText(
            self.tr("Click the first free label of the sheet; used ones are hatched.")
        )
        self.sheet.setVisible(is_sheet)
        self._hint.setVisible(is_sheet)
        self.zpl_button.set_words(self.tr("Save as ZPL…"))
        self.dpi.set_name(self.tr("Dots per inch of the label printer"))
        self.dpi.set_choices([(str(dpi), str(dpi)) for dpi in _DPIS])
        is_roll = self._job.stock is not None and self._job.stock.is_roll
        self.zpl_button.setVisible(is_roll)
        self.dpi.setVisible(is_roll)
        return (self.sheet, self._hint, self.adjust_button, self.dpi, self.zpl_button)

    @override
    def media(self) -> str:
        """Return the size of a roll's label: what lies in the printer may be set otherwise."""
        stock = self._job.stock
        if stock is None or not stock.is_roll:
            return ""
        return f"Custom.{stock.page[0]:g}x{stock.page[1]:g}mm"

    def _restart(self, number: int) -> None:
        self._job.started(number)
        self._draw_again()

    def _printer_changed(self) -> None:
        """Draw for the chosen printer, and say if it will not take this paper."""
        is_drawn = self._drift() == self._drawn_for or self._draw_again()
        trouble = ""
        if self.printer.value() and self._job.stock is not None:
            trouble = printer_trouble(self.printer.value(), self._job.stock.page)
        if trouble:
            self.notice.say(trouble, Tone.LOOK)
        elif is_drawn:
            self._tell_warnings()

    def _drift(self) -> PrinterDrift:
        return self._job.book.drift(self.printer.value(), self._job.form)

    def _draw_again(self) -> bool:
        drift = self._drift()
        try:
            self.show_made(self._job.draw(self.sheet.start(), drift))
        except (RefusedError, ArchiveUnavailableError) as error:
            self.notice.say(say_known(error), Tone.REFUSED)
            return False
        self._drawn_for = drift
        return True

    def _save_zpl(self) -> None:
        """Save the labels as a thermal printer takes them."""
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save as ZPL"), file_name(self.windowTitle(), ".zpl"), "ZPL (*.zpl)"
        )
        if name:
            path = Path(name)
            is_named = path.suffix.lower() == ".zpl"
            self.save_zpl_to(path if is_named else path.with_name(f"{path.name}.zpl"))

    def save_zpl_to(self, path: Path) -> None:
        """Write what `lp -o raw` or the printer's own port takes."""
        try:
            save_print(path, self._job.as_zpl(self._made, int(self.dpi.value())))
        except RefusedError as error:
            self.notice.say(say_known(error), Tone.REFUSED)
        else:
            self.notice.say(self.tr("Saved: {0}").format(path.name), Tone.DONE)

    def _adjust(self) -> None:
        job = self._job
        dialog = AdjustDialog(job.book, self.printer.value(), job.form, job.calibrate, parent=self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.kept.connect(self._draw_again)
        dialog.open()


def show_label_preview(made: DrawnLabels, title: str, parent: QWidget) -> Preview:
    """Open the preview of labels without stopping the desk."""
    job = made.job
    preview = (
        Preview(made, title, parent) if job is None else LabelPreview(made, job, title, parent)
    )
    preview.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    preview.show()
    return preview
