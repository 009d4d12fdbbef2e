"""Labels to print: what is owed and why, on which stock, from which free label (B-01, B-03)."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QWidget

from desktop_archive.rules.label_debt import OwedLabel
from desktop_archive.rules.label_stock import Stock
from desktop_archive.rules.printed import Printout
from desktop_archive.rules.printouts import LabelManner, Overprint, PrinterDrift
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.label_debt import LabelDebt
from desktop_archive.services.label_rescue import LabelRescue, Rescued
from desktop_archive.services.labels import (
    BY_THICKNESS,
    LabelBatch,
    LabelKind,
    LabelRefusal,
    Labels,
)
from desktop_archive.ui.background import Background
from desktop_archive.ui.languages import current_language
from desktop_archive.ui.printing.label_preview import DrawnLabels, LabelPrint
from desktop_archive.ui.shelf_map.label_choices import LabelChoices
from desktop_archive.ui.shelf_map.stock_form import StockForm
from desktop_archive.ui.shelf_map.torn_label import TornLabel
from desktop_archive.ui.theme.current import pixels, theme
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import Card, column, holder, line, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.labels import label
from desktop_archive.ui.widgets.notices import Notice
from desktop_archive.ui.widgets.table import Table
from desktop_archive.ui.widgets.windowed_model import Column
from desktop_archive.ui.words import say, say_known
from desktop_archive.wording.label_debts import debt_words

_SIDE = 330
_DAY = 10


def _why(owed: OwedLabel) -> str:
    return debt_words(owed, current_language())


def _last(owed: OwedLabel) -> str:
    """Return how many were printed and when the last."""
    return f"{owed.copies} · {owed.printed_at[:_DAY]}" if owed.copies else "–"


_COLUMNS = (
    Column("name", "code", 150, lambda one: one.name, sortable=False),
    Column("why", "text", 420, _why, sortable=False),
    Column("place", "code", 130, lambda one: one.place, sortable=False),
    Column("copies", "code", 110, _last, sortable=False),
    Column("about", "text", 260, lambda one: one.about, sortable=False),
)


@dataclass(frozen=True, slots=True)
class _OnPaper:
    """Labels that were printed and wait for the word that they are on the boxes."""

    batch: LabelBatch
    design: str
    manner: LabelManner
    stock_name: str
    stock: Stock | None
    language: str


class LabelsPage(QWidget):
    """The label debt with its reasons, and the choice of paper.

    Signals:
        written: a finished print with its title.
        told: a result with its tone.
        paid: labels were registered as printed.
    """

    written = Signal(object, str)
    told = Signal(str, object)
    paid = Signal()

    def __init__(self, labels: Labels, debt: LabelDebt, rescue: LabelRescue) -> None:
        super().__init__()
        self._labels, self._debt = labels, debt
        self._background = Background(self)
        self._on_paper: _OnPaper | None = None
        self._first_place = 1
        self._given: tuple[LabelKind, tuple[int, ...]] | None = None
        # Reading the stocks takes a moment: it waits until the page is looked at.
        self._spoken = ""
        self.table = Table("labels_to_print", _COLUMNS, many=True)
        self.choices = LabelChoices(labels)
        self.torn = TornLabel(rescue)
        self.what = label("", "second", wrap=True)
        self.notice = Notice()
        self.print_button = Button("", kind="primary", icon_name="printer", on_click=self._print)
        self.done_button = Button("", icon_name="check", on_click=self._register)
        self.all_button = Button("", kind="compact", on_click=self._drop_given)
        self.torn_button = Button("", icon_name="search", on_click=self._rescue)
        self._heading = label("", "title")
        self._build()
        self.choices.kind_chosen.connect(self._kind_chosen)
        self.choices.changed.connect(self._show_what)
        self.choices.stock_wanted.connect(self._add_stock)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._show_what())
        self.torn.found.connect(self._found)
        self.torn.closed.connect(lambda: self._left.setCurrentIndex(0))

    def refresh(self) -> None:
        """Read again what is owed."""
        if self._spoken != current_language():
            self.retranslate()
        kind = self.choices.what()
        self.table.show_rows(self._debt.owed(kind, current_language()))
        self._show_what()

    def give(self, kind: LabelKind, ids: Sequence[int]) -> None:
        """Offer to print the labels of these instead of what is owed."""
        self._given = (kind, tuple(ids))
        self._left.setCurrentIndex(0)
        if self._spoken != current_language():
            self.retranslate()
        self.choices.take_kind(kind)
        self.refresh()

    def _build(self) -> None:
        chosen = QScrollArea()
        chosen.setWidgetResizable(True)
        chosen.setObjectName("plain")
        chosen.setWidget(holder(column(self.choices, None)))
        side = column(
            self._heading,
            chosen,
            line(),
            self.what,
            self.all_button,
            self.notice,
            row(self.print_button, None),
            row(self.done_button, None),
            row(self.torn_button, None),
            space=SPACE[3],
        )
        side.setStretch(1, 1)
        self._card = Card(side)
        self._left = QStackedWidget()
        self._left.addWidget(Card(column(self.table), margin=1))
        self._left.addWidget(Card(column(self.torn)))
        layout = row(self._left, self._card, space=SPACE[3])
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self.done_button.hide()
        theme().on_change(self._dress)

    def _dress(self) -> None:
        self._card.setFixedWidth(pixels(_SIDE))

    def _kind_chosen(self) -> None:
        self._given = None
        self.refresh()

    def _drop_given(self) -> None:
        self._given = None
        self.table.clearSelection()
        self._show_what()

    def _rescue(self) -> None:
        self._left.setCurrentIndex(1)
        self.torn.begin()

    def _found(self, one: Rescued) -> None:
        self.give(one.kind, (one.id,))

    def _ids(self) -> tuple[LabelKind, Sequence[int] | str]:
        kind = self.choices.what()
        if self._given is not None and self._given[0] is kind:
            return self._given
        chosen = [found.id for found in self.table.chosen_rows()]
        if len(chosen) > 1:
            return kind, chosen
        if kind is LabelKind.PERSON or (kind is not LabelKind.BOX and not self._owed()):
            return kind, "all"
        return kind, "debt"

    def _owed(self) -> int:
        return self.table.rows.rowCount()

    def _show_what(self) -> None:
        if not self.choices.kind.value():
            return
        kind, which = self._ids()
        self.all_button.setVisible(not isinstance(which, str))
        if not isinstance(which, str):
            words = self.tr("%n chosen label(s) will be printed.", "", len(which))
        elif which == "all":
            words = self.tr("The labels of all will be printed: {0}.").format(say(kind))
        else:
            count = self._owed()
            words = self.tr("%n label(s) are out of date and will be printed.", "", count)
        self.what.setText(words)

    def _print(self) -> None:
        """Collect and draw beside the window: a whole store takes many seconds."""
        draw = self._drawing()
        self.print_button.setEnabled(False)
        self.print_button.setToolTip(self.tr("The labels are being drawn."))
        self._background.run(lambda _handle: draw(), self._drawn, self._failed)

    def _drawing(self) -> Callable[[], tuple[_OnPaper, DrawnLabels]]:
        """Return what draws by the choices of this moment: later ones change nothing of it."""
        (kind, which), start = self._ids(), self.choices.start.value()
        design, manner = self.choices.design.value(), self.choices.manner()
        name, language = self.choices.stock.value(), current_language()
        self._first_place = start

        def draw() -> tuple[_OnPaper, DrawnLabels]:
            batch = (
                self._labels.collect(kind, which)
                if isinstance(which, str)
                else self._labels.collect_ids(kind, which)
            )
            stock = None if name == BY_THICKNESS else self._labels.stock(name)
            paper = _OnPaper(batch, design, manner, name, stock, language)
            return paper, DrawnLabels.first(self._job(paper, start))

        return draw

    def _drawn(self, drawn: tuple[_OnPaper, DrawnLabels]) -> None:
        self._enable()
        paper, made = drawn
        self.written.emit(made, self.tr("Labels"))
        if paper.manner.overprint is Overprint.TEST:
            self.notice.say(self.tr("A test page is not registered as printed."))
            return
        self._on_paper = paper
        self.notice.say(
            self.tr("When the labels are on the boxes, press “Printed”: then they are not owed.")
        )
        self.done_button.show()

    def _job(self, paper: _OnPaper, start: int) -> LabelPrint:
        """Return what draws these labels from any place and for any printer."""
        on_form = paper.manner.overprint is not Overprint.NONE
        return LabelPrint(
            draw=partial(self._draw, paper),
            stock=paper.stock,
            count=len(paper.batch.texts),
            start=start,
            form=paper.design if on_form else "",
            book=self._labels.printers,
            calibrate=lambda: self._labels.write_calibration(paper.language),
            as_zpl=self._labels.as_zpl,
            started=self._begin_at,
        )

    def _begin_at(self, place: int) -> None:
        """Follow the first free label that was clicked in the preview."""
        self._first_place = place
        self.choices.start.setValue(place)

    def _draw(self, paper: _OnPaper, start: int, drift: PrinterDrift) -> Printout:
        return self._labels.write(
            paper.batch,
            design=paper.design,
            stock=paper.stock_name,
            start=start,
            language=paper.language,
            manner=replace(paper.manner, drift=drift),
        )

    def _register(self) -> None:
        paper = self._on_paper
        if paper is None:
            return
        for button in (self.print_button, self.done_button):
            button.setEnabled(False)
            button.setToolTip(self.tr("The labels are being registered."))
        place = paper.manner.with_place
        self._background.run(
            lambda _handle: self._labels.printed(paper.batch, paper.design, with_place=place),
            lambda copies: self._registered(paper, copies),
            self._failed,
        )

    def _registered(self, paper: _OnPaper, copies: Mapping[int, int]) -> None:
        self._enable()
        self._on_paper = self._given = None
        self.done_button.hide()
        self.notice.say("")
        words = self.tr("%n label(s) registered as printed", "", len(copies))
        again = [copy for copy in copies.values() if copy > 1]
        if len(copies) == 1 and again:
            words = self.tr("Registered as printed: copy {0} of this label.").format(again[0])
        self.told.emit(words, Tone.DONE)
        self._start_behind(paper)
        self.paid.emit()

    def _enable(self) -> None:
        for button in (self.print_button, self.done_button):
            button.setEnabled(True)
            button.setToolTip("")

    def _start_behind(self, paper: _OnPaper) -> None:
        """Go on, next time, behind the last label of the sheet that was begun."""
        if paper.stock is not None and self.choices.stock.value() == paper.stock_name:
            used = (self._first_place - 1 + len(paper.batch.texts)) % paper.stock.places
            self.choices.start.setValue(used + 1)

    def _add_stock(self) -> None:
        form = StockForm(self._labels.stock_book, self.window())
        form.added.connect(self._stock_added)
        form.open()

    def _stock_added(self, stock: Stock) -> None:
        self.choices.read_papers()
        self.choices.choose_stock(stock.code)
        self.told.emit(self.tr("Added: {0}").format(stock.names.english), Tone.DONE)

    def _failed(self, error: BaseException) -> None:
        self._enable()
        words = say_known(error)
        nothing = isinstance(error, RefusedError) and error.reason is LabelRefusal.NOTHING_TO_PRINT
        self.notice.say(words, Tone.LOOK if nothing else Tone.REFUSED)

    def retranslate(self) -> None:
        """Show all words in the language of the window; what was chosen stays chosen."""
        self._spoken = current_language()
        self._heading.setText(self.tr("Print labels"))
        self.print_button.set_words(self.tr("Show and print"))
        self.done_button.set_words(self.tr("Printed"))
        self.all_button.set_words(self.tr("All that are owed instead"))
        self.torn_button.set_words(self.tr("A torn label…"))
        self.table.rows.set_headings(
            (
                self.tr("Label of"),
                self.tr("Why it is owed"),
                self.tr("Place"),
                self.tr("Copies"),
                self.tr("Holds"),
            )
        )
        self.choices.retranslate()
        self.torn.retranslate()
