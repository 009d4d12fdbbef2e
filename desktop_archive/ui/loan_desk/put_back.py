"""Where something goes back: a large address, the gap between its neighbours, the check."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QSpinBox, QWidget
from typing_extensions import override

from desktop_archive.rules.lending import ReturnCheck
from desktop_archive.rules.shelves import PlaceLevel
from desktop_archive.services.lending.models import PutBack, ReturnView, Spine
from desktop_archive.services.lending.returning import Finding
from desktop_archive.ui.theme.current import theme, tokens
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.widgets.boxes import Card, column, line, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import AreaField, TextField
from desktop_archive.ui.widgets.labels import PlainLabel, label
from desktop_archive.ui.widgets.spine_strip import SpineStrip, StripBox
from desktop_archive.ui.words import say

_TINTED = frozenset({PlaceLevel.RANGE, PlaceLevel.SIDE, PlaceLevel.BAY, PlaceLevel.SHELF})


class AddressLine(QWidget):
    """The steps of an address, each with its name above a large value."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE[1])
        self._grid.setVerticalSpacing(0)
        self._steps: dict[PlaceLevel, tuple[PlainLabel, PlainLabel]] = {}
        for at, level in enumerate(list(PlaceLevel)[:-1]):
            name, value = label("", "caption"), label("–", "big")
            for made in (name, value):
                made.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self._grid.addWidget(name, 0, at)
            self._grid.addWidget(value, 1, at)
            self._grid.setColumnStretch(at, 1)
            self._steps[level] = (name, value)
        theme().on_change(self._dress)

    def show_steps(self, steps: dict[str, str]) -> None:
        """Show the steps that this room has."""
        for level, (name, value) in self._steps.items():
            value.setText(steps.get(level.value, ""))
            name.setVisible(level.value in steps)
            value.setVisible(level.value in steps)

    def retranslate(self) -> None:
        """Name the steps in the language of the window."""
        for level, (name, _) in self._steps.items():
            name.setText(say(level))

    def _dress(self) -> None:
        colours = tokens()
        for level in _TINTED:
            self._steps[level][1].setStyleSheet(
                f"background: {colours.accent_tint}; color: {colours.accent}; border-radius: 4px;"
            )


class CheckForm(QWidget):
    """The return check in the borrower's presence (L-14).

    Signals:
        passed: everything is as it went out.
        found: what was found, as a check and in words.
        widened: the fields for findings are open, or closed again.
    """

    passed = Signal(object)
    found = Signal(object, object)
    widened = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._out = 1
        self._heading, self._values = label("", "title"), label("", "second", elide=True)
        self.count = QSpinBox()
        self.count.setRange(0, 999)
        self._count_name = label("")
        self.ticks = {key: QCheckBox() for key in ("pages", "binding", "attachments")}
        self.pages_back, self.damage, self.remark = TextField(), AreaField(2), TextField()
        self.good = Button("", kind="primary", shortcut="Ctrl+Return", on_click=self._pass)
        self.problem = Button("", on_click=lambda: self._open(shown=True))
        self.report = Button("", kind="danger", on_click=self._report)
        self._fields = column(self.pages_back, self.damage, self.remark, self.report, space=6)
        self._more = QWidget()
        self._more.setLayout(self._fields)
        grid = QGridLayout()
        grid.setVerticalSpacing(SPACE[1])
        grid.addWidget(self._count_name, 0, 0)
        grid.addWidget(self.count, 0, 1)
        for at, key in enumerate(("pages", "binding", "attachments"), start=1):
            grid.addWidget(self.ticks[key], (at + 1) // 2, (at + 1) % 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.setLayout(
            column(
                row(self._heading, self._values),
                grid_holder(grid),
                row(self.good, self.problem),
                self._more,
                space=SPACE[2],
            )
        )
        self._open(shown=False)

    def ask(self, back: ReturnView) -> None:
        """Ask for the loans that come back; everything is taken to be as it went out."""
        self._out = sum(loan.quantity for loan in back.loans)
        self.count.setValue(self._out)
        for tick in self.ticks.values():
            tick.setChecked(True)
        self.pages_back.set_text("")
        self.damage.set_text("")
        self.remark.set_text("")
        self._open(shown=False)

    def fold(self) -> None:
        """Put the fields for findings away."""
        self._open(shown=False)

    def _open(self, *, shown: bool) -> None:
        self._more.setVisible(shown)
        self.problem.setVisible(not shown)
        self.widened.emit(shown)
        if shown:
            self.damage.area.setFocus()

    def _pass(self) -> None:
        if self.count.value() != self._out or not all(
            tick.isChecked() for tick in self.ticks.values()
        ):
            # Something was unticked: that is no good return, whatever button was pressed.
            self._open(shown=True)
            return
        self.passed.emit(ReturnCheck(quantity_out=self._out, quantity_back=self._out))

    def _report(self) -> None:
        check = ReturnCheck(
            quantity_out=self._out,
            quantity_back=self.count.value(),
            pages_complete=self.ticks["pages"].isChecked() and not self.pages_back.text(),
            binding_whole=self.ticks["binding"].isChecked(),
            attachments_present=self.ticks["attachments"].isChecked(),
            undamaged=not self.damage.text(),
        )
        finding = Finding(self.pages_back.text(), self.damage.text(), self.remark.text())
        if not check.findings:
            self.damage.say(self.tr("Untick what is missing, or write down the damage."))
            return
        self.damage.say("")
        self.found.emit(check, finding)

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self._heading.setText(self.tr("Return check"))
        self._count_name.setText(self.tr("Pieces back"))
        words = {
            "pages": self.tr("Pages complete"),
            "binding": self.tr("Binding whole"),
            "attachments": self.tr("Attachments"),
        }
        for key, tick in self.ticks.items():
            tick.setText(words[key])
        self.count.setAccessibleName(self.tr("Pieces back"))
        self.good.set_words(self.tr("All in order"))
        self.problem.set_words(self.tr("Problem…"))
        self.pages_back.set_name(self.tr("Pages that came back"))
        self.damage.set_name(self.tr("Damage"))
        self.remark.set_name(self.tr("Remark"))
        self.report.set_words(self.tr("Take back with findings"))


def grid_holder(grid: QGridLayout) -> QWidget:
    """Return a widget that holds a grid without margins."""
    made = QWidget()
    grid.setContentsMargins(0, 0, 0, 0)
    made.setLayout(grid)
    return made


class PutBackPane(Card):
    """The card on the right: where it goes, and whether it is whole."""

    def __init__(self) -> None:
        self._heading, self._what = label("", "title"), label("", "second", elide=True)
        self.address = AddressLine()
        self._between = label("", "second", elide=True)
        self.strip = SpineStrip()
        self._confirm = label("", "caption", elide=True)
        self._rule = line()
        self.check = CheckForm()
        self._empty = label("", "second", wrap=True)
        self._home: PutBack | None = None
        self._back: ReturnView | None = None
        super().__init__(
            column(
                self._heading,
                self._what,
                self._empty,
                self.address,
                self._between,
                self.strip,
                self._confirm,
                self._rule,
                self.check,
                space=SPACE[2],
            ),
            margin=SPACE[3],
        )
        self.check.widened.connect(self._make_room)
        self.show_back(None, None)
        self.retranslate()

    def show_back(self, home: PutBack | None, back: ReturnView | None) -> None:
        """Show where something goes, and the check while it has not been taken back."""
        if back is not None and back is not self._back:
            self.check.ask(back)
        elif back is None:
            self.check.fold()
        self._home, self._back = home, back
        for part in (self.address, self._between, self.strip, self._confirm):
            part.setVisible(home is not None)
        # Before the check there is nothing to confirm yet.
        self._confirm.setVisible(home is not None and back is None)
        self._what.setVisible(home is not None or back is not None)
        self.check.setVisible(back is not None)
        self._rule.setVisible(back is not None and home is not None)
        self._empty.setVisible(home is None and back is None)
        if home is not None:
            self.address.show_steps(dict(home.shelf.steps))
            boxes = [_strip_box(spine) for spine in home.shelf.spines]
            self.strip.show_boxes(boxes, max(0, home.number - 1))
        self._show_words()

    def _make_room(self, shown: bool) -> None:  # noqa: FBT001  a signal calls it
        """Let the fields for findings have the place of the neighbours."""
        self.strip.setVisible(self._home is not None and not shown)

    def _show_words(self) -> None:
        home, back = self._home, self._back
        loans = back.loans if back else ()
        self._what.setText(home.title if home else (loans[0].title if loans else ""))
        if home is None:
            return
        left, right = home.left, home.right
        if left is not None and right is not None:
            between = self.tr("Between {0} and {1}").format(left.box_no, right.box_no)
        elif left is not None:
            between = self.tr("After {0}").format(left.box_no)
        elif right is not None:
            between = self.tr("Before {0}").format(right.box_no)
        else:
            between = self.tr("Alone on the shelf")
        number = self.tr("no. {0} from the left").format(home.number)
        self._between.setText(f"{between} · {number}")
        self._confirm.setText(self.tr("Scan the shelf label to confirm"))

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self._heading.setText(self.tr("Put back"))
        self._empty.setText(self.tr("What comes back shows its place here."))
        self.check.good.setToolTip(self.tr("Check it first; then put it back"))
        self.address.retranslate()
        self.check.retranslate()
        self._show_words()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


def _strip_box(spine: Spine) -> StripBox:
    return StripBox(spine.box_no, spine.thickness_mm, bool(spine.year and spine.year % 2 == 0))
