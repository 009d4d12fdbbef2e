"""Changing the plan plainly: what is there, and where (B-06)."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSpinBox, QWidget

from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.room_layout import MOST, Fixture, FixtureKind, Wall
from desktop_archive.services.room_map import RoomMap, ZoneOutline
from desktop_archive.services.trouble import ArchiveUnavailableError
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import column, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import ChoiceField, Field, TextField
from desktop_archive.ui.widgets.notices import Notice
from desktop_archive.ui.words import say, say_known, say_pair

_PART = MOST // 100


class FixturesPanel(QWidget):
    """Adds, moves and removes doors, windows and instruments.

    Signals:
        changed: the plan is different now.
    """

    changed = Signal()

    def __init__(self, room_map: RoomMap) -> None:
        super().__init__()
        self._map = room_map
        self._zone: ZoneOutline | None = None
        self.which, self.what, self.where = ChoiceField(), ChoiceField(), ChoiceField()
        self.along, self.down = QSpinBox(), QSpinBox()
        for spin in (self.along, self.down):
            spin.setRange(0, 100)
            spin.setSuffix(" %")
        self._along, self._down, self.name = Field(self.along), Field(self.down), TextField()
        self.notice = Notice()
        self.put_button = Button("", kind="compact", on_click=self._put)
        self.remove_button = Button("", kind="compact", on_click=self._remove)
        self.setLayout(
            column(
                self.which,
                row(self.what, self.where, space=SPACE[2]),
                row(self._along, self._down, space=SPACE[2]),
                self.name,
                row(self.put_button, self.remove_button, None, space=SPACE[1]),
                self.notice,
                None,
                space=SPACE[2],
            )
        )
        self.which.box.activated.connect(lambda _at: self._show())
        self.where.box.currentIndexChanged.connect(lambda _at: self._show_axes())
        self.retranslate()

    def show_zone(self, zone: ZoneOutline | None) -> None:
        """Show what is on the plan of a zone."""
        self._zone = zone
        words = [("", self.tr("New on the plan"))]
        words += [(str(key), self._words(fixture)) for key, fixture in self._fixtures()]
        self.which.set_choices(words)
        self._show()

    def _fixtures(self) -> tuple[tuple[int, Fixture], ...]:
        return self._zone.fixtures if self._zone else ()

    def _words(self, fixture: Fixture) -> str:
        what = say_pair(say(fixture.kind), fixture.name) if fixture.name else say(fixture.kind)
        return f"{what} · {say(fixture.wall)} {fixture.along // _PART} %"

    def _chosen(self) -> tuple[int, Fixture] | None:
        key = self.which.value()
        return next((pair for pair in self._fixtures() if str(pair[0]) == key), None)

    def _show(self) -> None:
        chosen = self._chosen()
        fixture = chosen[1] if chosen else Fixture(FixtureKind.DOOR, Wall.BOTTOM)
        self.what.choose(fixture.kind.value)
        self.where.choose(fixture.wall.value)
        self.along.setValue(fixture.along // _PART)
        self.down.setValue(fixture.down // _PART)
        self.name.set_text(fixture.name)
        self.remove_button.setEnabled(chosen is not None)
        self.remove_button.setToolTip(
            "" if chosen else self.tr("Choose what shall be taken off the plan.")
        )
        self.put_button.set_words(
            self.tr("Move it there") if chosen else self.tr("Put on the plan")
        )
        may = self._map.may_edit()
        self.put_button.setEnabled(may and self._zone is not None)
        self.put_button.setToolTip("" if may else self.tr("Your role may not change places."))
        self.notice.say("")
        self._show_axes()

    def _show_axes(self) -> None:
        self._down.setVisible(self.where.value() == Wall.FLOOR.value)

    def _put(self) -> None:
        chosen = self._chosen()
        fixture = Fixture(
            FixtureKind(self.what.value()),
            Wall(self.where.value()),
            self.along.value() * _PART,
            self.down.value() * _PART,
            self.name.text(),
        )
        if self._zone is not None:
            self._try(fixture, self._zone.room_id, chosen[0] if chosen else None)

    def _try(self, fixture: Fixture | None, room_id: int, key: int | None) -> None:
        try:
            if fixture is not None:
                self._map.put_fixture(room_id, fixture, key)
            elif key is not None:
                self._map.remove_fixture(key)
        except (RefusedError, ArchiveUnavailableError) as error:
            self.notice.say(say_known(error), Tone.REFUSED)
            return
        self.changed.emit()

    def _remove(self) -> None:
        chosen = self._chosen()
        if chosen is not None and self._zone is not None:
            self._try(None, self._zone.room_id, chosen[0])

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self.which.set_name(self.tr("On the plan"))
        self.what.set_name(self.tr("What"))
        self.what.set_choices([(kind.value, say(kind)) for kind in FixtureKind])
        self.name.set_name(self.tr("Name (if it has one)"))
        self.where.set_name(self.tr("Where"))
        self.where.set_choices([(wall.value, say(wall)) for wall in Wall])
        self._along.set_name(self.tr("Along"))
        self._down.set_name(self.tr("Down"))
        self.remove_button.set_words(self.tr("Remove"))
        self.show_zone(self._zone)
