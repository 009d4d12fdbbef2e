"""One or several shelves: measures, limits, what they are for, and giving them up (B-06, B-11)."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.shelves import PlaceKind
from desktop_archive.services.places.desk import Places
from desktop_archive.services.places.register import PlaceLine, ShelfChange
from desktop_archive.services.trouble import ArchiveUnavailableError
from desktop_archive.ui.shelf_map.places.fields import KindsField, MeasureField, guard
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import column, line, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import ChoiceField, Field, TextField
from desktop_archive.ui.widgets.labels import hint, label
from desktop_archive.ui.widgets.notices import Notice
from desktop_archive.ui.words import say, say_known


class ShelfForm(QWidget):
    """Changes what is chosen in the register.

    Signals:
        told: a result with its tone.
        changed: the register is different now.
        keep_wanted: the chosen shelf shall be kept for somebody.
        labels_wanted: the labels of these shelves are wanted.
        shown: this shelf shall be seen on the map.
    """

    told = Signal(str, object)
    changed = Signal()
    keep_wanted = Signal(int)
    labels_wanted = Signal(object)
    shown = Signal(int)

    def __init__(self, places: Places) -> None:
        super().__init__()
        self._places = places
        self._chosen: tuple[PlaceLine, ...] = ()
        self.heading, self.state = label("", "title", elide=True), label("", "second", wrap=True)
        self.net_length = MeasureField(860)
        self.clear_height, self.deep = MeasureField(optional=True), MeasureField(optional=True)
        self.limit, self.kind, self.takes = MeasureField(optional=True), ChoiceField(), KindsField()
        self.reason, self.notice = TextField(), Notice()
        self.save_button = Button("", kind="primary", on_click=self._save)
        self.keep_button = Button("", icon_name="lock", on_click=self._keep)
        self.map_button = Button("", icon_name="map", on_click=self._show)
        self.labels_button = Button("", icon_name="tag", on_click=self._print_labels)
        self.retire_button = Button("", icon_name="ban", on_click=self._retire)
        self._lay_out()
        self.retranslate()

    def show_lines(self, lines: Sequence[PlaceLine]) -> None:
        """Show what is chosen; of several only what they share is known."""
        self._chosen = tuple(lines)
        self.notice.say("")
        self.reason.set_text("")
        if lines:
            first = lines[0].row
            self.net_length.set_number(first.length_mm)
            self.clear_height.set_number(first.height_mm)
            self.deep.set_number(first.depth_mm)
            self.limit.set_number(first.limit_kg)
            self.kind.choose(lines[0].kind.value)
            self.takes.show_kinds(lines[0].takes)
        self._say()

    # --- inside -----------------------------------------------------------------------------

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE[2])
        grid.setVerticalSpacing(SPACE[2])
        fields: tuple[Field, ...] = (self.net_length, self.clear_height, self.deep, self.limit)
        for at, field in enumerate(fields):
            grid.addWidget(field, at // 2, at % 2)
        self.setLayout(
            column(
                self.heading,
                self.state,
                grid,
                self.kind,
                self.takes,
                row(self.save_button, self.keep_button, None),
                row(self.map_button, self.labels_button, None),
                self.notice,
                line(),
                self.reason,
                row(self.retire_button, None),
                None,
            )
        )

    def _say(self) -> None:
        chosen = self._chosen
        gone = bool(chosen) and chosen[0].is_retired
        if len(chosen) > 1:
            self.heading.setText(self.tr("%n shelves chosen", "", len(chosen)))
            self.state.setText(self.tr("All of them get what stands here."))
        elif chosen:
            self.heading.setText(chosen[0].row.address)
            self.state.setText(self._state(chosen[0]))
        else:
            self.heading.setText(self.tr("No shelf chosen"))
            self.state.setText("")
        none = "" if chosen else self.tr("Choose a shelf in the list first.")
        retired = self.tr("A retired shelf is used again first.") if gone else ""
        one = self.tr("Choose one shelf only.") if len(chosen) > 1 else ""
        guard(self.save_button, self._places, none or retired)
        guard(self.keep_button, self._places, none or retired or one)
        guard(self.retire_button, self._places, none)
        self.retire_button.set_words(self.tr("Use again") if gone else self.tr("Retire"))
        self.reason.setVisible(not gone)
        for button in (self.labels_button, self.map_button):
            button.setEnabled(bool(chosen) and not gone)
            button.setToolTip(hint(none or retired))

    def _state(self, found: PlaceLine) -> str:
        if found.is_retired:
            words = self.tr("Retired on {0}: {1}")
            return words.format(found.row.retired_on, found.row.retired_reason)
        words = self.tr("%n box(es)", "", found.row.boxes)
        if found.kept_for:
            words += " · " + self.tr("kept for {0}").format(found.kept_for)
        return words

    def _save(self) -> None:
        measures = (self.net_length, self.clear_height, self.deep, self.limit)
        checked = [field.check() for field in measures]
        if not all(checked):
            return
        change = ShelfChange(
            length_mm=self.net_length.number() or 0,
            height_mm=self.clear_height.number(),
            depth_mm=self.deep.number(),
            limit_kg=self.limit.number(),
            takes=self.takes.kinds(),
            kind=PlaceKind(self.kind.value()),
        )
        ids = [one.id for one in self._chosen]
        self._do(lambda: self._places.register.change(ids, change), self.tr("Shelf changed."))

    def _retire(self) -> None:
        ids = [one.id for one in self._chosen]
        register = self._places.register
        if self._chosen[0].is_retired:
            self._do(lambda: register.reopen(ids), self.tr("The shelf is used again."))
            return
        reason = self.reason.text()
        words = self.tr("Retired. The shelf stays in the register with day and reason.")
        self._do(lambda: register.retire(ids, reason), words)

    def _do(self, act: Callable[[], object], words: str) -> None:
        try:
            act()
        except (RefusedError, ArchiveUnavailableError) as error:
            self.notice.say(say_known(error), Tone.REFUSED)
            return
        self.notice.say("")
        self.told.emit(words, Tone.DONE)
        # The button is still inside its own click while the register is read again.
        QTimer.singleShot(0, self, self.changed.emit)

    def _keep(self) -> None:
        self.keep_wanted.emit(self._chosen[0].id)

    def _show(self) -> None:
        self.shown.emit(self._chosen[0].id)

    def _print_labels(self) -> None:
        self.labels_wanted.emit(tuple(one.id for one in self._chosen))

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        names: tuple[tuple[Field, str], ...] = (
            (self.net_length, self.tr("Net length (mm)")),
            (self.clear_height, self.tr("Clear height (mm)")),
            (self.deep, self.tr("Depth (mm)")),
            (self.limit, self.tr("Carries at most (kg)")),
            (self.kind, self.tr("What the place is for")),
            (self.takes, self.tr("Takes only (none ticked: everything)")),
            (self.reason, self.tr("Why it is given up")),
        )
        for field, name in names:
            field.set_name(name)
        self.takes.retranslate()
        self.kind.set_choices([(kind.value, say(kind)) for kind in PlaceKind])
        self.save_button.set_words(self.tr("Save"))
        self.keep_button.set_words(self.tr("Keep for…"))
        self.map_button.set_words(self.tr("On the map"))
        self.labels_button.set_words(self.tr("Labels"))
        self._say()
