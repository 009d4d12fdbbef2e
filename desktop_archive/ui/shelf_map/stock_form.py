"""A sheet or roll of one's own: its measures with a live picture of the sheet."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QDoubleSpinBox, QSpinBox, QWidget

from desktop_archive.rules.label_stock import Stock
from desktop_archive.rules.names import Names
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.label_stock import StockBook
from desktop_archive.services.trouble import ArchiveUnavailableError
from desktop_archive.ui.printing.sheet_picker import SheetPicker
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import column, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import Field, TextField
from desktop_archive.ui.widgets.labels import hint, label
from desktop_archive.ui.widgets.notices import Notice
from desktop_archive.ui.words import say_known

_MOST_MM, _MOST_LABELS = 20_000.0, 10_000


class Pair(QWidget):
    """Two measures, across and down."""

    changed = Signal()

    def __init__(self, across: float, down: float) -> None:
        super().__init__()
        self.across, self.down = self._spin(across), self._spin(down)
        self._fields = Field(self.across), Field(self.down)
        self.setLayout(row(*self._fields, space=SPACE[3]))

    def _spin(self, value: float) -> QDoubleSpinBox:
        spin = QDoubleSpinBox()
        spin.setRange(0, _MOST_MM)
        spin.setDecimals(2)
        spin.setSuffix(" mm")
        spin.setValue(value)
        spin.valueChanged.connect(lambda _value: self.changed.emit())
        return spin

    def values(self) -> tuple[float, float]:
        """Return both measures."""
        return self.across.value(), self.down.value()

    def set_names(self, across: str, down: str) -> None:
        """Name both fields."""
        self._fields[0].set_name(across)
        self._fields[1].set_name(down)


class StockForm(QDialog):
    """Takes the measures; what makes no sense is said while it is typed, and refused.

    Signals:
        added: a stock is kept.
    """

    added = Signal(object)

    def __init__(self, book: StockBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self.name = TextField()
        self.page, self.label = Pair(210, 297), Pair(70, 37)
        self.origin, self.pitch = Pair(0, 0.5), Pair(70, 37)
        self.columns, self.rows = QSpinBox(), QSpinBox()
        self.cut = QCheckBox()
        self.picture = SheetPicker()
        self.notice = Notice()
        self.keep_button = Button("", kind="primary", on_click=self.keep)
        self._grid = Field(self.columns), Field(self.rows)
        self._build()
        self.name.line.textChanged.connect(lambda _text: self._show())
        for pair in (self.page, self.label, self.origin, self.pitch):
            pair.changed.connect(self._show)
        for spin in (self.columns, self.rows):
            spin.valueChanged.connect(lambda _value: self._show())
        self._show()

    def _build(self) -> None:
        self.setWindowTitle(self.tr("A sheet or roll of your own"))
        for spin, count in ((self.columns, 3), (self.rows, 8)):
            spin.setRange(0, _MOST_LABELS)
            spin.setValue(count)
        self.name.set_name(self.tr("Name"))
        self.page.set_names(self.tr("Page: width"), self.tr("Page: height"))
        self.label.set_names(self.tr("Label: width"), self.tr("Label: height"))
        self.origin.set_names(
            self.tr("First label: from the left"), self.tr("First label: from the top")
        )
        self.pitch.set_names(self.tr("Next label: to the right"), self.tr("Next label: down"))
        self._grid[0].set_name(self.tr("Labels across"))
        self._grid[1].set_name(self.tr("Labels down"))
        self.cut.setText(self.tr("Plain paper to be cut: draw lines"))
        self.keep_button.set_words(self.tr("Add"))
        cancel = Button(self.tr("Cancel"), on_click=self.reject)
        hint = self.tr(
            "On a roll the page is the label. Files in the folder {0} are stocks too."
        ).format(str(self._book.folder))
        fields = column(
            self.name,
            self.page,
            self.label,
            self.origin,
            self.pitch,
            row(*self._grid, space=SPACE[3]),
            self.cut,
            label(hint, "caption", wrap=True),
            None,
            space=SPACE[3],
        )
        whole = row(fields, column(self.picture, self.notice, None, space=SPACE[3]), space=SPACE[5])
        whole.setStretch(0, 1)
        whole.setStretch(1, 1)
        self.setLayout(
            column(whole, row(None, cancel, self.keep_button), space=SPACE[4], margin=SPACE[4])
        )
        self.resize(820, 560)

    def stock(self) -> Stock:
        """Return the stock as it is typed."""
        name = self.name.text()
        return Stock(
            code=name,
            names=Names(name, name, name),
            page=self.page.values(),
            label=self.label.values(),
            origin=self.origin.values(),
            pitch=self.pitch.values(),
            grid=(self.columns.value(), self.rows.value()),
            cut_marks=self.cut.isChecked(),
        )

    def _show(self) -> None:
        """Draw the sheet as it would be, or say what is wrong."""
        stock = self.stock()
        refusal = self._book.judge(stock)
        self.keep_button.setEnabled(refusal is None and bool(self.name.text()))
        words = "" if refusal is None else say_known(refusal)
        self.keep_button.setToolTip(hint(words or self.tr("Give it a name first.")))
        self.notice.say(words, Tone.LOOK)
        if refusal is None:
            self.picture.show_sheet(stock, stock.places)

    def keep(self) -> None:
        """Keep the stock, or say why not."""
        try:
            stock = self._book.add(self.stock())
        except (RefusedError, ArchiveUnavailableError) as error:
            self.notice.say(say_known(error), Tone.REFUSED)
            return
        self.added.emit(stock)
        self.accept()
