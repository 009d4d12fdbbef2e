"""How a room is addressed: a template, what it would change, one act with a reason (B-06)."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop_archive.rules.addresses import PRESETS
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.places.desk import Places
from desktop_archive.services.trouble import ArchiveUnavailableError
from desktop_archive.ui.shelf_map.places.fields import guard
from desktop_archive.ui.theme.current import pixels, theme
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import Card, column, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import ChoiceField, TextField
from desktop_archive.ui.widgets.labels import label
from desktop_archive.ui.widgets.notices import Notice
from desktop_archive.ui.widgets.table import Table
from desktop_archive.ui.widgets.windowed_model import Column
from desktop_archive.ui.words import say_known

_WIDE = 440
_COLUMNS = (
    Column("old", "code", 230, lambda r: r[1], sortable=False),
    Column("new", "code", 230, lambda r: r[2], sortable=False),
)


class AddressForm(QWidget):
    """Shows every address before and after; nothing changes until it is said why.

    Signals:
        told: a result with its tone.
        changed: the room is addressed anew.
    """

    told = Signal(str, object)
    changed = Signal()

    def __init__(self, places: Places) -> None:
        super().__init__()
        self._places = places
        self.room, self.preset = ChoiceField(), ChoiceField()
        self.template, self.reason = TextField(), TextField()
        self.help = label("", "caption", wrap=True)
        self.count, self.notice = label("", "second", wrap=True), Notice()
        self.table = Table("addresses", _COLUMNS)
        self.button = Button("", kind="primary", on_click=self._readdress)
        self._heading = label("", "title")
        form = column(
            self._heading,
            self.room,
            self.preset,
            self.template,
            self.help,
            self.reason,
            self.notice,
            row(self.button, None),
            None,
        )
        self._card = Card(form)
        shown = column(self.count, self.table)
        shown.setContentsMargins(0, 0, 0, 0)
        self.setLayout(row(self._card, Card(shown), space=SPACE[3]))
        self.room.box.activated.connect(lambda _at: self._choose_room())
        self.preset.box.activated.connect(lambda _at: self._take_preset())
        self.template.line.textChanged.connect(lambda _text: self._look())
        theme().on_change(self._dress)
        self.retranslate()

    def refresh(self) -> None:
        """Read the rooms again."""
        rooms = self._places.register.rooms()
        before = self.room.value()
        words = [(str(one.id), f"{one.code}  {one.name}".strip()) for one in rooms]
        self.room.set_choices(words)
        if self.room.value() != before:
            self._choose_room()
        else:
            self._look()

    def _choose_room(self) -> None:
        key = self.room.value()
        rooms = {str(one.id): one for one in self._places.register.rooms()}
        self.template.set_text(rooms[key].template if key in rooms else "")
        self.preset.choose(self.template.text())
        self._look()

    def _take_preset(self) -> None:
        self.template.set_text(self.preset.value())

    def _look(self) -> None:
        key = self.room.value()
        if not key:
            self.count.setText("")
            guard(self.button, self._places, self.tr("There is no room yet. Build racks first."))
            return
        found = self._places.register.look(int(key), self.template.text())
        self.table.show_rows(found.changes)
        if found.problem is not None:
            why = say_known(found.problem)
            self.template.say(why)
            self.count.setText("")
            guard(self.button, self._places, why)
            return
        self.template.say("")
        words = self.tr("%n address(es) would change", "", len(found.changes))
        self.count.setText(words + " · " + self.tr("%n stay", "", found.same))
        nothing = "" if found.changes else self.tr("The room is addressed so already.")
        guard(self.button, self._places, nothing)

    def _readdress(self) -> None:
        try:
            count = self._places.register.readdress(
                int(self.room.value()), self.template.text(), self.reason.text()
            )
        except (RefusedError, ArchiveUnavailableError) as error:
            self.notice.say(say_known(error), Tone.REFUSED)
            return
        self.notice.say("")
        self.reason.set_text("")
        words = self.tr("%n shelf(s) have new addresses; the old ones are still found.", "", count)
        self.told.emit(words, Tone.DONE)
        QTimer.singleShot(0, self, self.changed.emit)

    def _dress(self) -> None:
        self._card.setFixedWidth(pixels(_WIDE))

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self._heading.setText(self.tr("How a room is addressed"))
        self.room.set_name(self.tr("Room"))
        self.preset.set_name(self.tr("Ready templates"))
        self.template.set_name(self.tr("Template"))
        self.reason.set_name(self.tr("Reason"))
        self.preset.set_choices([("", self.tr("as usual")), *((one, one) for one in PRESETS)])
        self.help.setText(
            self.tr(
                "room, zone, row, side, bay, level in braces; :02 writes at least two digits; "
                "what stands in [ ] is left out where a shelf has no such step. Labels on the "
                "shelves keep their barcode and can be printed again."
            )
        )
        self.button.set_words(self.tr("Address the room anew"))
        self.table.rows.set_headings((self.tr("Address now"), self.tr("New address")))
        self.table.setAccessibleName(self.tr("Addresses before and after"))
        self._look()
