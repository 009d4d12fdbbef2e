"""The book of stocktakes, what this year asks for, and how a new one begins."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QStackedWidget, QWidget

from desktop_archive.rules.count_rhythm import SAMPLE_SIZE, CountDue, CountPurpose
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.stocktake import CountScope, CountUnit
from desktop_archive.services.shelves import Stacks
from desktop_archive.services.stocktake.desk import StocktakeDesk
from desktop_archive.services.stocktake.models import NewCount, StocktakeRow
from desktop_archive.services.trouble import ArchiveUnavailableError
from desktop_archive.ui.background import Background, Handle
from desktop_archive.ui.theme.current import pixels, theme
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import Card, column, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import ChoiceField, TextField
from desktop_archive.ui.widgets.labels import hint, label
from desktop_archive.ui.widgets.notices import EmptyState, Notice, Progress
from desktop_archive.ui.widgets.table import Table
from desktop_archive.ui.widgets.windowed_model import Column
from desktop_archive.ui.words import say, say_day, say_known

_SIDE = 320


def _day(moment: str | None) -> str:
    return say_day(moment or "")


_COLUMNS = (
    Column("number", "code", 120, lambda r: r.number, sortable=False),
    Column("purpose", "text", 170, lambda r: say(CountPurpose(r.purpose)), sortable=False),
    Column("unit", "text", 130, lambda r: say(CountUnit(r.unit)), sortable=False),
    Column("started", "date", 92, lambda r: _day(r.started_at), sortable=False),
    Column("by", "text", 90, lambda r: r.started_by, sortable=False),
    Column("expected", "number", 80, lambda r: f"{r.expected:,}", sortable=False),
    Column("closed", "date", 92, lambda r: _day(r.closed_at), sortable=False),
    Column("note", "text", 160, lambda r: r.note, sortable=False),
)


class BeginForm(Card):
    """Asks what is counted, and why.

    Signals:
        begun: the new stocktake.
    """

    begun = Signal(object)

    def __init__(self, desk: StocktakeDesk, stacks: Stacks) -> None:
        self._desk, self._stacks = desk, stacks
        self._background = Background()
        self.heading = label("", "name")
        self.purpose, self.unit, self.place = ChoiceField(), ChoiceField(), ChoiceField()
        self.category = ChoiceField()
        self.secret_only = QCheckBox()
        self.sample, self.seed = TextField(), TextField()
        self.notice, self.progress = Notice(), Progress()
        self.count = label("", "second", wrap=True)
        self.begin_button = Button("", kind="primary", on_click=self._begin)
        super().__init__(
            column(
                self.heading,
                self.purpose,
                self.unit,
                self.place,
                self.category,
                self.secret_only,
                row(self.sample, self.seed),
                self.count,
                self.notice,
                self.progress,
                row(self.begin_button, None),
                None,
                space=SPACE[2],
            )
        )
        self._background.setParent(self)
        self.purpose.box.currentIndexChanged.connect(lambda _at: self._suit())
        for field in (self.unit, self.place, self.category):
            field.box.currentIndexChanged.connect(lambda _at: self.preview())
        self.secret_only.toggled.connect(lambda _on: self.preview())
        self.sample.line.editingFinished.connect(self.preview)
        self.progress.stopped.connect(self._stop)
        self._handle: Handle | None = None
        self.retranslate()

    def refresh(self) -> None:
        """Read places and classes again."""
        places = [("", self.tr("The whole store"))]
        for zone in self._stacks.zones():
            name = " ".join(part for part in (zone.room, zone.room_name, zone.zone) if part)
            places.append((str(zone.id), name))
            places += [
                (
                    str(side.id),
                    f"{zone.room}-{zone.zone}-{side.range}{side.side}".replace("--", "-"),
                )
                for side in zone.sides
            ]
        self.place.set_choices(places)
        classes = [(code, code) for code in self._desk.classes()]
        self.category.set_choices([("", self.tr("Every class")), *classes])
        self.preview()

    def take(self, due: CountDue) -> None:
        """Prepare the count that the year asks for."""
        self.purpose.choose(due.value)

    def wanted(self) -> NewCount:
        """Return what is asked for."""
        place, category = self.place.value(), self.category.value()
        sample, seed = self.sample.text(), self.seed.text()
        return NewCount(
            CountPurpose(self.purpose.value() or "other"),
            CountUnit(self.unit.value() or "boxes"),
            CountScope(
                (int(place),) if place else (),
                (category,) if category else (),
                self.secret_only.isChecked(),
            ),
            int(sample) if sample.isdecimal() else 0,
            int(seed) if seed.isdecimal() else None,
        )

    def preview(self) -> None:
        """Say how many pieces that would be."""
        count = self._desk.preview(self.wanted())
        self.count.setText(self.tr("%n piece(s) will be counted", "", count))
        self.begin_button.setEnabled(count > 0)
        why = "" if count else self.tr("Nothing stands there by the register.")
        self.begin_button.setToolTip(hint(why))

    def _suit(self) -> None:
        """Suggest what suits the purpose: a sample in September, all at the end of the year."""
        is_sample = self.purpose.value() == CountPurpose.SAMPLE.value
        if is_sample and not self.sample.text():
            self.sample.set_text(str(SAMPLE_SIZE))
            self.unit.choose(CountUnit.RECORDS.value)
        elif not is_sample:
            self.sample.set_text("")
        self.secret_only.setChecked(self.purpose.value() == CountPurpose.CLASSIFIED.value)
        self.preview()

    def _begin(self) -> None:
        wanted = self.wanted()
        self.begin_button.setEnabled(False)
        self.notice.say("")
        self._handle = self._background.run(
            lambda handle: self._desk.begin(wanted, handle.tell), self._done, self._failed
        )
        self._handle.progressed.connect(self._tell)

    def _tell(self, done: int, total: int) -> None:
        words = self.tr("{0} of {1} written down").format(f"{done:,}", f"{total:,}")
        self.progress.say(words, done, total)

    def _stop(self) -> None:
        if self._handle is not None:
            self._handle.stop()

    def _done(self, made: StocktakeRow) -> None:
        self.progress.hide()
        self.begin_button.setEnabled(True)
        self.begun.emit(made)

    def _failed(self, error: BaseException) -> None:
        self.progress.hide()
        self.begin_button.setEnabled(True)
        if isinstance(error, RefusedError | ArchiveUnavailableError):
            self.notice.say(say_known(error), Tone.REFUSED)
        elif type(error).__name__ == "StoppedError":
            self.notice.say(self.tr("Stopped; nothing was begun."), Tone.LOOK)
        else:
            raise error

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self.heading.setText(self.tr("New stocktake"))
        self.purpose.set_name(self.tr("Purpose"))
        self.purpose.set_choices([(one.value, say(one)) for one in CountPurpose])
        self.unit.set_name(self.tr("Counted"))
        self.unit.set_choices([(one.value, say(one)) for one in CountUnit])
        self.place.set_name(self.tr("Where"))
        self.category.set_name(self.tr("Class"))
        self.secret_only.setText(self.tr("Only classified records"))
        self.sample.set_name(self.tr("Random sample of"))
        self.seed.set_name(self.tr("Seed (blank: drawn)"))
        self.begin_button.set_words(self.tr("Freeze the list and begin"))
        self.refresh()


class BookPage(QWidget):
    """Every stocktake, newest first; opening one goes on with it.

    Signals:
        opened: a stocktake.
    """

    opened = Signal(object)

    def __init__(self, desk: StocktakeDesk, stacks: Stacks) -> None:
        super().__init__()
        self._desk = desk
        self.due = Notice()
        self.table = Table("stocktakes", _COLUMNS)
        self.form = BeginForm(desk, stacks)
        self.open_button = Button("", on_click=self._open)
        self._empty, self._stack = EmptyState("square-check"), QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        list_part = column(self._stack, row(self.open_button, None, margin=SPACE[2]), space=0)
        list_part.setStretch(0, 1)
        left = column(self.due, Card(list_part, margin=1))
        left.setStretch(1, 1)
        layout = row(left, self.form, space=SPACE[3])
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self.table.row_opened.connect(self.opened)
        self.table.row_chosen.connect(self._name)
        theme().on_change(self._dress)
        self.retranslate()

    def refresh(self) -> None:
        """Read the book again."""
        found = self._desk.stocktakes()
        self.table.show_rows(found)
        self._stack.setCurrentIndex(0 if found else 1)
        if found:
            self.table.choose_again()
        self.open_button.setVisible(bool(found))
        self._show_due()
        self.form.refresh()

    def _dress(self) -> None:
        self.form.setFixedWidth(pixels(_SIDE))

    def _show_due(self) -> None:
        due = self._desk.due()
        missed = self.tr("{0} was not done by {1}")
        wanted = self.tr("{0} is due by {1}")
        words = [
            (missed if one.missed else wanted).format(say(one.kind), one.due_on.isoformat())
            for one in due
        ]
        tone = Tone.REFUSED if any(one.missed for one in due) else Tone.LOOK
        self.due.say("\n".join(words), tone)

    def _name(self, found: StocktakeRow | None) -> None:
        is_open = found is not None and found.closed_at is None
        self.open_button.set_words(
            self.tr("Go on counting") if is_open else self.tr("Open the report")
        )

    def _open(self) -> None:
        found = self.table.current_row()
        if found is not None:
            self.opened.emit(found)

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self.table.rows.set_headings(
            (
                self.tr("Number"),
                self.tr("Purpose"),
                self.tr("Counted"),
                self.tr("Begun"),
                self.tr("By"),
                self.tr("Expected"),
                self.tr("Closed"),
                self.tr("Note"),
            )
        )
        self._empty.say(
            self.tr("Nothing was counted yet"),
            self.tr(
                "A stocktake compares shelf and register: what must be there is written down and "
                "frozen, then every shelf is scanned. Begin one at the right."
            ),
        )
        self._name(None)
        self.form.retranslate()
        self.refresh()
