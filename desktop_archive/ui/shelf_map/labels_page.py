"""Labels to print: what is owed, on which stock, from which free label (B-01, B-03)."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QSpinBox, QWidget

from desktop_archive.rules.names import Names
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.boxes import Boxes
from desktop_archive.services.labels import (
    BY_THICKNESS,
    LabelBatch,
    LabelKind,
    LabelRefusal,
    Labels,
)
from desktop_archive.services.shelves import Stacks
from desktop_archive.services.trouble import ArchiveUnavailableError
from desktop_archive.ui.languages import current_language
from desktop_archive.ui.theme.current import pixels, theme
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import Card, column, line, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import ChoiceField, Field
from desktop_archive.ui.widgets.labels import label
from desktop_archive.ui.widgets.notices import Notice
from desktop_archive.ui.widgets.table import Table
from desktop_archive.ui.widgets.windowed_model import Column
from desktop_archive.ui.words import say, say_failure, say_names

_COLUMNS = (
    Column("box", "code", 90, lambda r: r.box_no, sortable=False),
    Column("first", "code", 230, lambda r: r.first, sortable=False),
    Column("last", "code", 230, lambda r: r.last, sortable=False),
    Column("place", "code", 130, lambda r: r.address, sortable=False),
)

_SIDE = 330


class LabelsPage(QWidget):
    """The label debt, and the choice of paper.

    Signals:
        written: a finished print with its title.
        told: a result with its tone.
        paid: labels were registered as printed.
    """

    written = Signal(object, str)
    told = Signal(str, object)
    paid = Signal()

    def __init__(self, labels: Labels, boxes: Boxes, stacks: Stacks) -> None:
        super().__init__()
        self._labels, self._boxes, self._stacks = labels, boxes, stacks
        self._batch: LabelBatch | None = None
        self._given: tuple[LabelKind, tuple[int, ...]] | None = None
        self._stocks: dict[str, int] = {}
        self._papers: list[tuple[str, Names, int]] = []
        # Reading the stocks takes a moment: it waits until the page is looked at.
        self._spoken = ""
        self.table = Table("labels_owed", _COLUMNS, many=True)
        self.kind, self.design, self.stock = ChoiceField(), ChoiceField(), ChoiceField()
        self.start = QSpinBox()
        self.start_field = Field(self.start)
        self.what = label("", "second", wrap=True)
        self.notice = Notice()
        self.print_button = Button("", kind="primary", icon_name="printer", on_click=self._print)
        self.done_button = Button("", icon_name="check", on_click=self._register)
        self.all_button = Button("", kind="compact", on_click=self._drop_given)
        self._heading = label("", "title")
        self._build()
        self.kind.box.activated.connect(lambda _at: self._choose_kind())
        self.design.box.activated.connect(lambda _at: self._choose_design())
        self.stock.box.activated.connect(lambda _at: self._choose_stock())

    def refresh(self) -> None:
        """Read again what is owed."""
        if self._spoken != current_language():
            self.retranslate()
        self.table.show_rows(self._boxes.owing_label())
        self._show_what()

    def give(self, kind: LabelKind, ids: Sequence[int]) -> None:
        """Offer to print the labels of these instead of what is owed."""
        self._given = (kind, tuple(ids))
        self.refresh()
        self.kind.choose(kind.name)
        self._choose_kind(keep=True)

    def _build(self) -> None:
        side = column(
            self._heading,
            self.kind,
            self.design,
            self.stock,
            self.start_field,
            line(),
            self.what,
            self.all_button,
            self.notice,
            row(self.print_button, None),
            row(self.done_button, None),
            None,
            space=SPACE[3],
        )
        self._card = Card(side)
        layout = row(Card(column(self.table), margin=1), self._card, space=SPACE[3])
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self.done_button.hide()
        theme().on_change(self._dress)

    def _dress(self) -> None:
        self._card.setFixedWidth(pixels(_SIDE))

    def _choose_kind(self, *, keep: bool = False) -> None:
        kind = LabelKind[self.kind.value()]
        if not keep:
            self._given = None
        designs = self._labels.designs(kind)
        self.design.set_choices([(name, say_names(names)) for name, names, _ in designs])
        self._choose_design()

    def _choose_design(self) -> None:
        kind = LabelKind[self.kind.value()]
        usual = {name: stock for name, _, stock in self._labels.designs(kind)}
        stock = usual[self.design.value()]
        choices = [(name, say_names(names)) for name, names, _ in self._papers]
        if stock == BY_THICKNESS:
            choices.insert(0, (BY_THICKNESS, self.tr("By the thickness of each box")))
        self.stock.set_choices(choices)
        self.stock.choose(stock)
        self._choose_stock()

    def _choose_stock(self) -> None:
        self.start.setRange(1, self._stocks.get(self.stock.value(), 1))
        self._show_what()

    def _drop_given(self) -> None:
        self._given = None
        self._show_what()

    def _ids(self) -> tuple[LabelKind, Sequence[int] | str]:
        kind = LabelKind[self.kind.value()]
        if self._given is not None and self._given[0] is kind:
            return self._given
        chosen = [found.id for found in self.table.chosen_rows()]
        if kind is LabelKind.BOX:
            return kind, chosen if len(chosen) > 1 else "debt"
        return kind, "all"

    def _show_what(self) -> None:
        kind, which = self._ids()
        self.all_button.setVisible(not isinstance(which, str))
        if not isinstance(which, str):
            words = self.tr("%n chosen label(s) will be printed.", "", len(which))
        elif which == "all":
            words = self.tr("The labels of all will be printed: {0}.").format(say(kind))
        else:
            count = self.table.rows.rowCount()
            words = self.tr("%n label(s) are out of date and will be printed.", "", count)
        self.what.setText(words)

    def _print(self) -> None:
        kind, which = self._ids()
        try:
            batch = (
                self._labels.collect(kind, which)
                if isinstance(which, str)
                else self._labels.collect_ids(kind, which)
            )
            made = self._labels.write(
                batch,
                design=self.design.value(),
                stock=self.stock.value(),
                start=self.start.value(),
                language=current_language(),
            )
        except (RefusedError, ArchiveUnavailableError) as error:
            self._refuse(error)
            return
        self._batch = batch
        self.notice.say(
            self.tr("When the labels are on the boxes, press “Printed”: then they are not owed.")
        )
        self.done_button.show()
        self.written.emit(made, self.tr("Labels"))

    def _register(self) -> None:
        batch, self._batch = self._batch, None
        if batch is None:
            return
        try:
            copies = self._labels.printed(batch, self.design.value())
        except (RefusedError, ArchiveUnavailableError) as error:
            self._refuse(error)
            return
        self._given = None
        self.done_button.hide()
        self.notice.say("")
        self.told.emit(self.tr("%n label(s) registered as printed", "", len(copies)), Tone.DONE)
        # The button is still inside its own click while the lists are read again.
        QTimer.singleShot(0, self, self.paid.emit)

    def _refuse(self, error: Exception) -> None:
        nothing = isinstance(error, RefusedError) and error.reason is LabelRefusal.NOTHING_TO_PRINT
        self.notice.say(say_failure(error) or "", Tone.LOOK if nothing else Tone.REFUSED)

    def retranslate(self) -> None:
        """Show all words in the language of the window; what was chosen stays chosen."""
        self._spoken = current_language()
        self._heading.setText(self.tr("Print labels"))
        self.kind.set_name(self.tr("Labels for"))
        self.design.set_name(self.tr("Design"))
        self.stock.set_name(self.tr("Paper or roll"))
        self.start_field.set_name(self.tr("First free label"))
        self.print_button.set_words(self.tr("Show and print"))
        self.done_button.set_words(self.tr("Printed"))
        self.all_button.set_words(self.tr("All that are owed instead"))
        self.table.rows.set_headings(
            (self.tr("Box no."), self.tr("First"), self.tr("Last"), self.tr("Place"))
        )
        self._papers, stock = self._labels.stocks(), self.stock.value()
        self._stocks = {name: places for name, _, places in self._papers}
        self.kind.set_choices([(kind.name, say(kind)) for kind in LabelKind])
        self._choose_kind(keep=True)
        if stock:
            self.stock.choose(stock)
            self._choose_stock()
