"""How labels are printed: for what, which design, on which paper, from which free label."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QSpinBox, QWidget

from desktop_archive.rules.names import Names
from desktop_archive.rules.printouts import LabelManner, Overprint
from desktop_archive.services.labels import BY_THICKNESS, LabelKind, Labels
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.widgets.boxes import column, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import ChoiceField, Field
from desktop_archive.ui.words import say, say_names


class LabelChoices(QWidget):
    """The choices beside the list; what was chosen stays chosen.

    Signals:
        kind_chosen: labels for something else are wanted.
        changed: any choice is another one.
        stock_wanted: somebody wants to add a sheet or roll.
    """

    kind_chosen = Signal()
    changed = Signal()
    stock_wanted = Signal()

    def __init__(self, labels: Labels) -> None:
        super().__init__()
        self._labels = labels
        self._places: dict[str, int] = {}
        self._papers: list[tuple[str, Names, int]] = []
        self.kind, self.design, self.stock = ChoiceField(), ChoiceField(), ChoiceField()
        self.overprint = ChoiceField()
        self.start = QSpinBox()
        self.start_field = Field(self.start)
        self.place = QCheckBox()
        self.stock_button = Button("", icon_name="plus", kind="compact", on_click=self._add_stock)
        papers = row(self.stock, self.stock_button, space=SPACE[2])
        papers.setStretch(0, 1)
        papers.setAlignment(self.stock_button, Qt.AlignmentFlag.AlignBottom)
        self.setLayout(
            column(
                self.kind,
                self.design,
                papers,
                self.start_field,
                self.overprint,
                self.place,
                space=SPACE[3],
            )
        )
        self.kind.box.activated.connect(lambda _at: self.choose_kind())
        self.design.box.activated.connect(lambda _at: self._choose_design())
        self.stock.box.activated.connect(lambda _at: self._choose_stock())

    def what(self) -> LabelKind:
        """Return what the labels are for."""
        return LabelKind[self.kind.value()]

    def manner(self) -> LabelManner:
        """Return how the labels are drawn."""
        return LabelManner(
            with_place=self.place.isChecked() and self.what() is LabelKind.BOX,
            overprint=Overprint(self.overprint.value()),
        )

    def take_kind(self, kind: LabelKind) -> None:
        """Offer the designs for these, as if the kind had been chosen."""
        self.kind.choose(kind.name)
        self._offer_designs()

    def choose_kind(self) -> None:
        """Offer the designs for what was chosen."""
        self._offer_designs()
        self.kind_chosen.emit()

    def read_papers(self) -> None:
        """Read again which sheets and rolls there are."""
        stock = self.stock.value()
        self._papers = self._labels.stocks()
        self._places = {name: places for name, _, places in self._papers}
        self._offer_stocks()
        self.choose_stock(stock)

    def choose_stock(self, name: str) -> None:
        """Take a sheet or roll."""
        self.stock.choose(name)
        self._choose_stock()

    def _offer_designs(self) -> None:
        designs = self._labels.designs(self.what())
        self.design.set_choices([(name, say_names(names)) for name, names, _ in designs])
        self.place.setVisible(self.what() is LabelKind.BOX)
        self._choose_design()

    def _choose_design(self) -> None:
        self._offer_stocks()
        usual = {name: stock for name, _, stock in self._labels.designs(self.what())}
        self.choose_stock(usual[self.design.value()])

    def _offer_stocks(self) -> None:
        choices = [(name, say_names(names)) for name, names, _ in self._papers]
        usual = {name: stock for name, _, stock in self._labels.designs(self.what())}
        if usual.get(self.design.value(), "?") == BY_THICKNESS:
            choices.insert(0, (BY_THICKNESS, self.tr("By the thickness of each box")))
        self.stock.set_choices(choices)

    def _choose_stock(self) -> None:
        self.start.setRange(1, self._places.get(self.stock.value(), 1))
        self.changed.emit()

    def _add_stock(self) -> None:
        self.stock_wanted.emit()

    def retranslate(self) -> None:
        """Show all words in the language of the window; what was chosen stays chosen."""
        self.kind.set_name(self.tr("Labels for"))
        self.design.set_name(self.tr("Design"))
        self.stock.set_name(self.tr("Paper or roll"))
        self.start_field.set_name(self.tr("First free label"))
        self.overprint.set_name(self.tr("Printed paper"))
        self.place.setText(self.tr("Print the place on the label"))
        self.place.setToolTip(
            self.tr("A label that says the place is owed again whenever the box is moved.")
        )
        self.stock_button.setToolTip(self.tr("Add a sheet or roll of your own"))
        self.stock_button.setAccessibleName(self.tr("Add a sheet or roll of your own"))
        stock = self.stock.value()
        self.kind.set_choices([(kind.name, say(kind)) for kind in LabelKind])
        self.overprint.set_choices([(how.value, say(how)) for how in Overprint])
        self._papers = self._labels.stocks()
        self._places = {name: places for name, _, places in self._papers}
        self._offer_designs()
        if stock:
            self.choose_stock(stock)
