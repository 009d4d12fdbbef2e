"""Where does it fit: a kind of box, how many, for whom; shelves, runs, and placing them (B-05)."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop_archive.rules.accounts import AccessRefusal, Right
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.places.desk import Places
from desktop_archive.services.places.space import Answer, Ask, FitLine, RunLine
from desktop_archive.services.trouble import ArchiveUnavailableError
from desktop_archive.ui.shelf_map.places.fields import MeasureField
from desktop_archive.ui.theme.current import pixels, theme
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import Card, column, row
from desktop_archive.ui.widgets.buttons import Button, Switch
from desktop_archive.ui.widgets.forms import ChoiceField, Field, TextField
from desktop_archive.ui.widgets.labels import label, tooltip
from desktop_archive.ui.widgets.notices import Notice
from desktop_archive.ui.widgets.table import Table
from desktop_archive.ui.widgets.windowed_model import Column
from desktop_archive.ui.words import say, say_known

_WIDE = 400
_MOST = 100_000


def _why(line: FitLine) -> str:
    return "" if line.reason is None else say(line.reason, **line.facts)


class FitPage(QWidget):
    """Answers while one types; a shelf or a run takes what waits, as one act.

    Signals:
        told: a result with its tone.
        placed: how many boxes stand somewhere now.
        shown: this shelf shall be seen on the map.
    """

    told = Signal(str, object)
    placed = Signal(int)
    shown = Signal(int)

    def __init__(self, places: Places) -> None:
        super().__init__()
        self._places = places
        self._answer: Answer | None = None
        self.kind, self.count = ChoiceField(), MeasureField(1)
        self.holder, self.room = TextField(), ChoiceField()
        self.which, self.summary = Switch(), label("", "second", wrap=True)
        self.table = Table("fit", self._columns())
        self.runs = Table("runs", self._run_columns())
        self.waiting = label("", "second", wrap=True)
        self.notice = Notice()
        self.run_button = Button("", kind="primary", on_click=self._place_run)
        self.shelf_button = Button("", on_click=self._place_shelf)
        self.map_button = Button("", icon_name="map", on_click=self._show_on_map)
        self._runs_heading = label("", "title")
        self._lay_out()
        self._connect_signals()
        theme().on_change(self._dress)
        self.retranslate()

    def refresh(self) -> None:
        """Read kinds and rooms again, and ask anew."""
        kinds = [one for one in self._places.types.all() if not one.retired]
        self.kind.set_choices([(str(one.id), one.name) for one in kinds])
        rooms = [(str(one.id), one.name or one.code) for one in self._places.register.rooms()]
        self.room.set_choices([("", self.tr("every room")), *rooms])
        self._ask()

    def answer(self) -> Answer | None:
        """Return what was found."""
        return self._answer

    # --- inside -----------------------------------------------------------------------------

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column("address", "code", 150, lambda r: r.address, sortable=False),
            Column("count", "number", 70, lambda r: f"{r.count:,}", sortable=False),
            Column("free", "number", 90, lambda r: f"{r.free_mm:,}", sortable=False),
            Column(
                "how", "text", 150, lambda r: say(r.posture) if r.posture else "", sortable=False
            ),
            Column("why", "text", 320, _why, sortable=False),
        )

    def _run_columns(self) -> tuple[Column, ...]:
        return (
            Column("first", "code", 118, lambda r: r.first, sortable=False),
            Column("last", "code", 118, lambda r: r.last, sortable=False),
            Column("shelves", "number", 62, lambda r: str(len(r.shares)), sortable=False),
            Column("count", "number", 56, lambda r: f"{r.count:,}", sortable=False),
        )

    def _lay_out(self) -> None:
        asked = row(self.kind, self.count, self.holder, self.room, space=SPACE[3], margin=SPACE[3])
        for at, share in enumerate((4, 1, 3, 3)):
            asked.setStretch(at, share)
        head = row(self.which, self.summary, space=SPACE[3], margin=SPACE[2])
        head.setStretch(1, 1)
        left = column(asked, head, self.table, space=0)
        left.setStretch(2, 1)
        side = column(
            self._runs_heading,
            self.runs,
            self.waiting,
            self.notice,
            row(self.run_button, None),
            row(self.shelf_button, self.map_button, None),
        )
        side.setStretch(1, 1)
        self._card = Card(side, margin=SPACE[3])
        layout = row(Card(left, margin=1), self._card, space=SPACE[3])
        layout.setStretch(0, 1)
        self.setLayout(layout)

    def _connect_signals(self) -> None:
        self.kind.box.activated.connect(lambda _at: self._ask())
        self.room.box.activated.connect(lambda _at: self._ask())
        self.count.line.textChanged.connect(lambda _text: self._ask())
        self.holder.line.textChanged.connect(lambda _text: self._ask())
        self.which.chosen.connect(lambda _key: self._show())
        self.table.row_chosen.connect(lambda _row: self._say())
        self.table.row_opened.connect(lambda found: self.shown.emit(found.shelf_id))
        self.runs.row_chosen.connect(lambda _row: self._say())

    def _dress(self) -> None:
        self._card.setFixedWidth(pixels(_WIDE))

    def _ask(self) -> None:
        """Ask again; without a kind of box or a count there is no answer."""
        self.notice.say("")
        count = self.count.number() or 0
        if not self.kind.value() or not self.count.check() or count > _MOST:
            self._answer = None
        else:
            room = self.room.value()
            self._answer = self._places.space.where_does_it_fit(
                Ask(
                    type_id=int(self.kind.value()),
                    count=count,
                    customer=self.holder.text(),
                    room_id=int(room) if room else None,
                )
            )
        self._show()

    def _show(self) -> None:
        found = self._answer
        lines: Sequence[FitLine] = found.lines if found else ()
        which = self.which.current()
        fitting = [line for line in lines if line.count]
        shown = {"fit": fitting, "not": [line for line in lines if not line.count]}
        self.table.show_rows(shown.get(which, lines))
        self.runs.show_rows(found.runs if found else ())
        self.summary.setText(self._summary(found, len(fitting)))
        if found and found.runs:
            self.runs.choose(0)
        if self.table.rows.rowCount():
            self.table.choose(0)
        self._say()

    def _summary(self, found: Answer | None, fitting: int) -> str:
        if found is None:
            return self.tr("Choose a kind of box and a number.")
        words = self.tr("%n place(s)", "", found.places)
        words += " " + self.tr("on %n shelf(s)", "", fitting)
        if found.places < found.wanted:
            missing = self.tr("%n too few", "", found.wanted - found.places)
            words += " · " + missing
        if found.assumed:
            words += " · " + self.tr("%n without net length: 860 mm assumed", "", found.assumed)
        return words

    def _say(self) -> None:
        """Say what waits, and what each button would do or why it can't."""
        found, run, line = self._answer, self._run(), self._line()
        waiting = found.waiting if found else ()
        if found is None or not waiting:
            self.waiting.setText(self.tr("No box of this kind waits for a place."))
        else:
            first = waiting[0][1]
            words = self.tr("%n box(es) of this kind wait, beginning with {0}.", "", len(waiting))
            self.waiting.setText(words.format(first))
        wanted = min(len(waiting), found.wanted) if found else 0
        no_run = self.tr("No run of shelves keeps all of them together.") if run is None else ""
        none = "" if waiting else self.tr("No box of this kind waits for a place.")
        here = min(wanted, line.count) if line is not None else 0
        full = "" if here or none else self.tr("This shelf takes none of them.")
        self.run_button.set_words(self.tr("Place %n together", "", wanted))
        self.shelf_button.set_words(self.tr("Place %n on this shelf", "", here))
        self._guard(self.run_button, none or no_run)
        self._guard(self.shelf_button, none or full)
        self.map_button.setEnabled(line is not None)
        self.map_button.setToolTip("" if line else self.tr("Choose a shelf in the list first."))

    def _guard(self, button: Button, why_not: str) -> None:
        reason: AccessRefusal | None = self._places.why_not(Right.SHELVE)
        words = why_not if reason is None else say(reason, right=Right.SHELVE)
        button.setEnabled(not words)
        button.setToolTip(tooltip(words))

    def _run(self) -> RunLine | None:
        found = self.runs.current_row()
        return found if isinstance(found, RunLine) else None

    def _line(self) -> FitLine | None:
        found = self.table.current_row()
        return found if isinstance(found, FitLine) else None

    def _place_run(self) -> None:
        run = self._run()
        if run is not None:
            self._place(run.shares)

    def _place_shelf(self) -> None:
        line = self._line()
        if line is not None:
            self._place(((line.shelf_id, line.count),))

    def _place(self, shares: Sequence[tuple[int, int]]) -> None:
        found = self._answer
        if found is None:
            return
        most = min(found.wanted, sum(count for _, count in shares))
        boxes = [box_id for box_id, _ in found.waiting][:most]
        try:
            count = self._places.space.place_together(boxes, shares)
        except (RefusedError, ArchiveUnavailableError) as error:
            self.notice.say(say_known(error), Tone.REFUSED)
            return
        self.told.emit(self.tr("%n box(es) placed.", "", count), Tone.DONE)
        # The button is still inside its own click while the shelves are read again.
        QTimer.singleShot(0, self, lambda: self.placed.emit(count))

    def _show_on_map(self) -> None:
        line = self._line()
        if line is not None:
            self.shown.emit(line.shelf_id)

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        names: tuple[tuple[Field, str], ...] = (
            (self.kind, self.tr("Kind of box")),
            (self.count, self.tr("How many")),
            (self.holder, self.tr("For whom (may stay empty)")),
            (self.room, self.tr("Room")),
        )
        for field, name in names:
            field.set_name(name)
        self.which.set_choices(
            [("all", self.tr("All")), ("fit", self.tr("Fitting")), ("not", self.tr("Not fitting"))]
        )
        self._runs_heading.setText(self.tr("All together in order"))
        self.map_button.set_words(self.tr("On the map"))
        self.table.rows.set_headings(
            (
                self.tr("Shelf"),
                self.tr("Places"),
                self.tr("Free (mm)"),
                self.tr("How"),
                self.tr("Why not"),
            )
        )
        self.runs.rows.set_headings(
            (self.tr("From"), self.tr("To"), self.tr("Shelves"), self.tr("Places"))
        )
        self.runs.setAccessibleName(self.tr("All together in order"))
        self._show()
