"""How far a printer is off, from a ruler on its calibration page; how values meet a form."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDoubleSpinBox, QWidget

from desktop_archive.rules.printed import Printout
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.printer_offsets import (
    NO_OFFSET,
    PrinterBook,
    PrinterOffset,
    measured,
)
from desktop_archive.ui.printing.preview import show_preview
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import column, line, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import Field
from desktop_archive.ui.widgets.labels import label
from desktop_archive.ui.widgets.notices import Notice
from desktop_archive.ui.words import say_known

_EDGE, _ACROSS, _DOWN = 20.0, 170.0, 257.0


def _millimetres(usual: float, least: float, most: float) -> tuple[QDoubleSpinBox, Field]:
    box = QDoubleSpinBox()
    box.setDecimals(1)
    box.setSingleStep(0.1)
    box.setRange(least, most)
    box.setSuffix(" mm")
    box.setValue(usual)
    return box, Field(box)


class AdjustDialog(QDialog):
    """Takes what the ruler says; what is kept holds for this printer only.

    Signals:
        kept: other offsets hold now.
    """

    kept = Signal()

    def __init__(
        self,
        book: PrinterBook,
        printer: str,
        form: str,
        calibrate: Callable[[], Printout],
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._book, self._printer, self._form, self._calibrate = book, printer, form, calibrate
        self.left, self._left = _millimetres(_EDGE, 0, 90)
        self.top, self._top = _millimetres(_EDGE, 0, 90)
        self.across, self._across = _millimetres(_ACROSS, 100, 210)
        self.down, self._down = _millimetres(_DOWN, 150, 297)
        self.right_by, self._right_by = _millimetres(0, -30, 30)
        self.down_by, self._down_by = _millimetres(0, -30, 30)
        self.notice = Notice()
        self.page_button = Button("", icon_name="printer", on_click=self._show_page)
        self.keep_button = Button("", kind="primary", on_click=self.keep)
        self.forget_button = Button("", on_click=self._forget)
        self._build()
        self._fill()

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Adjust the printer"))
        shown = self._printer or self.tr("Every printer (no printer is set up here)")
        self._left.set_name(self.tr("Frame begins, from the left edge of the paper"))
        self._top.set_name(self.tr("Frame begins, from the top edge of the paper"))
        self._across.set_name(self.tr("Frame is wide"))
        self._down.set_name(self.tr("Frame is high"))
        self._right_by.set_name(self.tr("Move values to the right"))
        self._down_by.set_name(self.tr("Move values down"))
        self.page_button.set_words(self.tr("Calibration page…"))
        self.keep_button.set_words(self.tr("Keep"))
        self.forget_button.set_words(self.tr("As if it were exact"))
        says = self.tr(
            "Print the calibration page at 100 %, lay a ruler on it and enter what it says."
        )
        values = column(
            label(self.tr("Values on this form"), "title"),
            label(
                self.tr("Print the test page onto a form and measure how far the values are off."),
                "caption",
                wrap=True,
            ),
            row(self._right_by, self._down_by),
            line(),
        )
        layout = column(
            label(shown, "name", wrap=True),
            label(says, "second", wrap=True),
            row(self.page_button, None),
            row(self._left, self._top),
            row(self._across, self._down),
            line(),
            space=SPACE[3],
            margin=SPACE[4],
        )
        if self._form:
            layout.addLayout(values)
        layout.addWidget(self.notice)
        layout.addLayout(row(self.forget_button, None, self.keep_button))
        self.setLayout(layout)

    def _fill(self) -> None:
        """Show what the ruler would say of the offsets that hold."""
        own = self._book.of(self._printer)
        grown = (1 + own.stretch_right / 1000, 1 + own.stretch_down / 1000)
        self.left.setValue(_EDGE * grown[0] + own.right_mm)
        self.top.setValue(_EDGE * grown[1] + own.down_mm)
        self.across.setValue(_ACROSS * grown[0])
        self.down.setValue(_DOWN * grown[1])
        if self._form:
            moved = self._book.of(self._printer, self._form)
            self.right_by.setValue(moved.right_mm)
            self.down_by.setValue(moved.down_mm)

    def _show_page(self) -> None:
        show_preview(self._calibrate(), self.tr("Calibration page"), self)

    def keep(self) -> None:
        """Keep what was measured, unless no printer can be so far off."""
        found = measured(
            self.left.value(), self.top.value(), self.across.value(), self.down.value()
        )
        if found is None:
            words = self.tr(
                "No printer is so far off: was the page printed at 100 %? Measure again."
            )
            self.notice.say(words, Tone.REFUSED)
            return
        self._store(found, PrinterOffset(self.right_by.value(), self.down_by.value()))

    def _forget(self) -> None:
        self._store(NO_OFFSET, NO_OFFSET)

    def _store(self, own: PrinterOffset, moved: PrinterOffset) -> None:
        try:
            self._book.keep(self._printer, own)
            if self._form:
                self._book.keep(self._printer, moved, self._form)
        except RefusedError as error:
            self.notice.say(say_known(error), Tone.REFUSED)
            return
        self.kept.emit()
        self.accept()
