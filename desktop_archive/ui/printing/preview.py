"""One preview for every print: the PDF as it is, to the printer or into a file."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfPageSelector, QPdfView
from PySide6.QtWidgets import QDialog, QFileDialog, QSpinBox, QWidget

from desktop_archive.rules.file_names import file_name
from desktop_archive.rules.printed import Printout
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.leaving import save_print
from desktop_archive.ui.printing.print_job import PrintJob
from desktop_archive.ui.printing.printers import printer_names
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import column, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import ChoiceField, Field
from desktop_archive.ui.widgets.labels import hint, label
from desktop_archive.ui.widgets.notices import Notice
from desktop_archive.ui.words import say


class Preview(QDialog):
    """Shows a finished print; nothing is drawn again between here and the paper."""

    def __init__(self, made: Printout, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._made, self._title = made, title
        self.setWindowTitle(title)
        self.resize(1040, 720)
        self.document = QPdfDocument(self)
        # The bytes must live as long as the document reads from them.
        self._buffer = QBuffer(self)
        self._count = label("", "second")
        self.pages = QPdfView(self)
        self.pages.setDocument(self.document)
        self.pages.setPageMode(QPdfView.PageMode.MultiPage)
        self.pages.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.notice = Notice()
        self.printer, self.copies = ChoiceField(), QSpinBox()
        self.print_button = Button("", kind="primary", shortcut="Ctrl+P", on_click=self.print_it)
        self.save_button = Button("", icon_name="save", on_click=self.save_as)
        self._build()
        self.show_made(made)

    def extras(self) -> tuple[QWidget, ...]:
        """Return what a kind of print offers beside printer and copies."""
        return ()

    def media(self) -> str:
        """Return what the printing system calls the paper; empty for what lies in the printer."""
        return ""

    def show_made(self, made: Printout) -> None:
        """Show a print, in place of the one that is shown."""
        self._made = made
        self.document.close()
        self._buffer.close()
        self._buffer.setData(QByteArray(made.pdf))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document.load(self._buffer)
        # No plural: a class made from this one would not find its words.
        self._count.setText(self.tr("Pages: {0}").format(made.pages))
        self._tell_warnings()

    def _offer_printers(self) -> str:
        """Offer the printers of this computer; return what is to be remembered before printing."""
        self.printer.set_name(self.tr("Printer"))
        names = printer_names()
        self.printer.set_choices([(name, name) for name in names])
        self.print_button.setEnabled(bool(names))
        if names:
            return self.tr("Print at 100 % (actual size), so that codes and labels fit.")
        self.printer.set_choices([("", self.tr("No printer"))])
        reminder = self.tr("No printer is set up on this computer: save the PDF instead.")
        self.print_button.setToolTip(hint(reminder))
        return reminder

    def _build(self) -> None:
        self.copies.setRange(1, 99)
        copies = Field(self.copies)
        copies.set_name(self.tr("Copies"))
        self.print_button.set_words(self.tr("Print"))
        self.save_button.set_words(self.tr("Save as PDF…"))
        reminder = self._offer_printers()
        selector = QPdfPageSelector(self)
        selector.setDocument(self.document)
        selector.currentPageChanged.connect(self._go)
        zoom_in = Button("", icon_name="zoom-in", on_click=lambda: self._zoom(1.25))
        zoom_out = Button("", icon_name="zoom-out", on_click=lambda: self._zoom(0.8))
        zoom_in.setAccessibleName(self.tr("Larger"))
        zoom_out.setAccessibleName(self.tr("Smaller"))
        close = Button(self.tr("Close"), on_click=self.reject)
        side = column(
            label(self._title, "name", wrap=True),
            self._count,
            row(zoom_out, zoom_in, selector, None),
            self.printer,
            copies,
            *self.extras(),
            label(reminder, "caption", wrap=True),
            self.notice,
            None,
            self.print_button,
            self.save_button,
            close,
            space=SPACE[3],
        )
        whole = row(self.pages, side, space=SPACE[4], margin=SPACE[4])
        whole.setStretch(0, 3)
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def _tell_warnings(self) -> None:
        found = [say(one.kind, text=one.text) for one in self._made.warnings[:5]]
        self.notice.say("\n".join(found), Tone.LOOK)

    def _go(self, page: int) -> None:
        self.pages.pageNavigator().jump(page, self.pages.pageNavigator().currentLocation())

    def _zoom(self, factor: float) -> None:
        self.pages.setZoomMode(QPdfView.ZoomMode.Custom)
        self.pages.setZoomFactor(max(0.2, min(6.0, self.pages.zoomFactor() * factor)))

    def save_as(self) -> None:
        """Save the PDF where the person says."""
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save as PDF"), file_name(self._title, ".pdf"), "PDF (*.pdf)"
        )
        if name:
            path = Path(name)
            is_named = path.suffix.lower() == ".pdf"
            # A register must never be written over: what is a print is called so.
            self.save_to(path if is_named else path.with_name(f"{path.name}.pdf"))

    def save_to(self, path: Path) -> None:
        """Write the very bytes that are shown."""
        try:
            save_print(path, self._made.pdf)
        except RefusedError as error:
            self.notice.say(say(error.reason, **error.facts), Tone.REFUSED)
        else:
            self.notice.say(self.tr("Saved: {0}").format(path.name), Tone.DONE)

    def print_it(self) -> None:
        """Hand the PDF to the printing system, unscaled."""
        try:
            job = PrintJob(self._made.pdf)
        except RefusedError as error:
            self.notice.say(say(error.reason, **error.facts), Tone.REFUSED)
            return
        job.ended.connect(self._printed)
        job.start(self.printer.value(), self.copies.value(), self.media())

    def _printed(self, taken: bool) -> None:  # noqa: FBT001  Qt's signal
        if taken:
            self.notice.say(self.tr("Sent to the printer."), Tone.DONE)
        else:
            words = self.tr("The printer did not take it. Nothing is lost: save the PDF or retry.")
            self.notice.say(words, Tone.REFUSED)


def show_preview(made: Printout, title: str, parent: QWidget) -> Preview:
    """Open the preview without stopping the desk."""
    preview = Preview(made, title, parent)
    preview.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    preview.show()
    return preview
