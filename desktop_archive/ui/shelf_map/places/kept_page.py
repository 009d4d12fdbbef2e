"""Boxes, shelves and cabinets kept for one customer, household or unit (B-13)."""

from datetime import date

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.shelves import HolderKind, PlaceLevel
from desktop_archive.services.boxes import Boxes
from desktop_archive.services.places.desk import Places
from desktop_archive.services.places.keeping import Reservation, ReservationRow
from desktop_archive.services.trouble import ArchiveUnavailableError
from desktop_archive.ui.shelf_map.places.fields import guard
from desktop_archive.ui.theme.current import pixels, theme
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import Card, column, line, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import ChoiceField, Field, TextField
from desktop_archive.ui.widgets.labels import label
from desktop_archive.ui.widgets.notices import Notice
from desktop_archive.ui.widgets.table import Table
from desktop_archive.ui.widgets.windowed_model import Column
from desktop_archive.ui.words import say, say_known

_WIDE = 370


class KeptPage(QWidget):
    """Lists what is kept for whom, and keeps one thing more.

    Signals:
        told: a result with its tone.
        changed: something is kept, or no longer.
    """

    told = Signal(str, object)
    changed = Signal()

    def __init__(self, places: Places, boxes: Boxes) -> None:
        super().__init__()
        self._places, self._boxes = places, boxes
        self._shelf: int | None = None
        self.table = Table("kept", self._columns())
        self.what, self.box, self.holder_kind = ChoiceField(), TextField(), ChoiceField()
        self.holder, self.person, self.reason = TextField(), TextField(), TextField()
        self.begins, self.ends = TextField(), TextField()
        self.notice, self.end_reason = Notice(), TextField()
        self.keep_button = Button("", kind="primary", on_click=self._keep)
        self.end_button = Button("", icon_name="x", on_click=self._end)
        self._heading = label("", "title")
        self._lay_out()
        self.table.row_chosen.connect(lambda _row: self._say())
        self.box.line.textChanged.connect(lambda _text: self._say())
        theme().on_change(self._dress)
        self.retranslate()

    def begin(self, shelf_id: int) -> None:
        """Take a shelf that shall be kept, or what it stands in."""
        self._shelf = shelf_id
        self.box.set_text("")
        choices = []
        for place in self._places.register.above(shelf_id):
            words = f"{say(PlaceLevel(place.level))} · {place.address}"
            choices.append((str(place.id), words))
        self.what.set_choices([*choices, ("", self.tr("a box"))])
        self.what.choose(str(shelf_id))
        self.holder.line.setFocus()
        self._say()

    def refresh(self) -> None:
        """Read again what is kept."""
        self.table.show_rows(self._places.keeping.lines())
        self._say()

    # --- inside -----------------------------------------------------------------------------

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column("what", "code", 140, lambda r: r.what, sortable=False),
            Column("kind", "text", 80, lambda r: say(HolderKind(r.holder_kind)), sortable=False),
            Column("holder", "text", 140, lambda r: r.holder, sortable=False),
            Column("person", "text", 90, lambda r: r.person, sortable=False),
            Column("from", "date", 90, lambda r: r.valid_from, sortable=False),
            Column("until", "date", 90, lambda r: r.valid_until, sortable=False),
            Column("state", "chip", 90, self._state, chip=self._tone, sortable=False),
            Column("reason", "text", 160, lambda r: r.reason, sortable=False),
            Column("end", "text", 140, lambda r: r.ended_reason, sortable=False),
        )

    def _state(self, found: ReservationRow) -> str:
        today = self._places.keeping.today().isoformat()
        if found.ended_on:
            return self.tr("ended {0}").format(found.ended_on)
        if found.valid_from > today:
            return self.tr("not yet")
        if found.valid_until and found.valid_until < today:
            return self.tr("run out")
        return self.tr("in force")

    def _tone(self, found: ReservationRow) -> str:
        if found.ended_on:
            return "neutral"
        return "done" if self._state(found) == self.tr("in force") else "look"

    def _lay_out(self) -> None:
        form = column(
            self._heading,
            self.what,
            self.box,
            self.holder_kind,
            self.holder,
            self.person,
            row(self.begins, self.ends),
            self.reason,
            self.notice,
            row(self.keep_button, None),
            line(),
            self.end_reason,
            row(self.end_button, None),
            None,
            space=SPACE[1],
        )
        self._card = Card(form, margin=SPACE[3])
        layout = row(Card(column(self.table), margin=1), self._card, space=SPACE[3])
        layout.setStretch(0, 1)
        self.setLayout(layout)

    def _say(self) -> None:
        is_box = not self.what.value()
        missing = is_box and not self.box.text()
        why = self.tr("Choose a shelf in the register, or enter the number of a box.")
        guard(self.keep_button, self._places, why if missing else "")
        found = self.table.current_row()
        if found is None:
            why = self.tr("Choose a line of the list first.")
        else:
            why = self.tr("This one is ended already.") if found.ended_on else ""
        guard(self.end_button, self._places, why)

    def _keep(self) -> None:
        for field in (self.box, self.begins, self.ends):
            field.say("")
        box_id = self._boxes.find(self.box.text()) if self.box.text() else None
        if self.box.text() and box_id is None:
            self.box.say(self.tr("There is no such box."))
            return
        place_id = int(self.what.value()) if self.what.value() and box_id is None else None
        begins, ends = self._day(self.begins), self._day(self.ends)
        if self.begins.problem() or self.ends.problem():
            return
        wanted = Reservation(
            place_id=place_id,
            box_id=box_id,
            holder_kind=HolderKind(self.holder_kind.value()),
            holder=self.holder.text(),
            person_id=self._places.keeping.person(self.person.text()),
            reason=self.reason.text(),
            valid_from=begins or self._places.keeping.today(),
            valid_until=ends,
        )
        try:
            self._places.keeping.reserve(wanted)
        except (RefusedError, ArchiveUnavailableError) as error:
            self.notice.say(say_known(error), Tone.REFUSED)
            return
        self._done(self.tr("Kept for {0}.").format(self.holder.text()))
        for field in (self.holder, self.reason, self.ends, self.box):
            field.set_text("")

    def _day(self, field: TextField) -> date | None:
        """Return the day in a field, or say that it is none."""
        if not field.text():
            return None
        try:
            return date.fromisoformat(field.text())
        except ValueError:
            field.say(self.tr("A day such as 2026-03-17."))
            return None

    def _end(self) -> None:
        found = self.table.current_row()
        if found is None:
            return
        try:
            self._places.keeping.end(found.id, self.end_reason.text())
        except (RefusedError, ArchiveUnavailableError) as error:
            self.notice.say(say_known(error), Tone.REFUSED)
            return
        self.end_reason.set_text("")
        self._done(self.tr("No longer kept for {0}.").format(found.holder))

    def _done(self, words: str) -> None:
        self.notice.say("")
        self.told.emit(words, Tone.DONE)
        # The button is still inside its own click while the list is read again.
        QTimer.singleShot(0, self, self.changed.emit)

    def _dress(self) -> None:
        self._card.setFixedWidth(pixels(_WIDE))

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        names: tuple[tuple[Field, str], ...] = (
            (self.what, self.tr("What is kept")),
            (self.box, self.tr("Number or code of a box")),
            (self.holder_kind, self.tr("For a")),
            (self.holder, self.tr("Name")),
            (self.person, self.tr("Responsible (name or staff no.)")),
            (self.begins, self.tr("From (today)")),
            (self.ends, self.tr("Until (open)")),
            (self.reason, self.tr("Reason")),
            (self.end_reason, self.tr("Why it ends")),
        )
        for field, name in names:
            field.set_name(name)
        if self._shelf is None:
            self.what.set_choices([("", self.tr("a box"))])
        self.holder_kind.set_choices([(kind.value, say(kind)) for kind in HolderKind])
        self._heading.setText(self.tr("Keep for somebody"))
        self.keep_button.set_words(self.tr("Keep"))
        self.end_button.set_words(self.tr("End it"))
        self.table.rows.set_headings(
            (
                self.tr("Place or box"),
                self.tr("For a"),
                self.tr("Name"),
                self.tr("Responsible"),
                self.tr("From"),
                self.tr("Until"),
                self.tr("State"),
                self.tr("Reason"),
                self.tr("Why it ended"),
            )
        )
        self._say()
