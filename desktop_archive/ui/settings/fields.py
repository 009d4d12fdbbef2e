"""Fields of the room: what each class asks for, and fields of one's own without programming."""

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QCheckBox, QScrollArea, QWidget
from typing_extensions import override

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.fields import Obligation, UsedField, ValueKind
from desktop_archive.rules.names import Names
from desktop_archive.rules.records import Level
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.catalogue.desk import Catalogue
from desktop_archive.services.catalogue.fields import CARRIER, NewField
from desktop_archive.services.room import Room
from desktop_archive.services.trouble import ArchiveUnavailableError
from desktop_archive.ui.theme.current import pixels, theme
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import Card, column, holder, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import AreaField, ChoiceField, TextField
from desktop_archive.ui.widgets.labels import label
from desktop_archive.ui.widgets.notices import Notice
from desktop_archive.ui.widgets.table import Table
from desktop_archive.ui.widgets.windowed_model import Column
from desktop_archive.ui.words import say, say_known, say_names

_SIDE = 372
_ALL = "all"
_COLUMNS = (
    Column("name", "text", 240, lambda u: say_names(u.field.names), sortable=False),
    Column("how", "text", 110, lambda u: say(u.obligation), sortable=False),
    Column("kind", "text", 150, lambda u: say(u.field.kind), sortable=False),
    Column("own", "text", 60, lambda u: "✓" if u.field.is_own else "", sortable=False),
    Column("carried", "text", 90, lambda u: "✓" if u.field.carried else "", sortable=False),
)


class FieldsPage(QWidget):
    """What entries of a class say, and how strictly it is asked for (C-35, C-44)."""

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room, self._catalogue = room, Catalogue(room)
        self._editing, self._is_carriers = "", False
        self.notice = Notice()
        self.category, self.level = ChoiceField(), ChoiceField()
        self.obligation, self.set = ChoiceField(), ChoiceField()
        self.table = Table("fields", _COLUMNS)
        self.set_button = Button("", on_click=self._set_rule)
        self.give_button = Button("", on_click=self._give_set)
        self._heading = label("", "title")
        self.english, self.simplified, self.traditional = TextField(), TextField(), TextField()
        self.kind, self.words = ChoiceField(), AreaField(4)
        self._hint = label("", "caption", wrap=True)
        self.carried, self.personal = QCheckBox(), QCheckBox()
        self.save_button = Button("", kind="primary", on_click=self._save)
        self.new_button = Button("", on_click=self._begin)
        self.retire_button = Button("", on_click=self._retire)
        self._build()
        self._connect_signals()
        self.retranslate()

    def refresh(self) -> None:
        """Read classes and fields again."""
        classes = self._catalogue.choices()["category"]
        words = [(str(one.id), f"{one.code} {say_names(one.names)}") for one in classes]
        self.category.set_choices([(_ALL, self.tr("All classes")), *words])
        self._show()
        may = self._room.may(Right.SETTINGS)
        for button in (self.set_button, self.give_button, self.save_button, self.retire_button):
            button.setEnabled(may)
            button.setToolTip("" if may else self.tr("Your roles do not include settings."))
        self.retire_button.setEnabled(may and bool(self._editing))

    # --- building -------------------------------------------------------------------------------

    def _build(self) -> None:
        top = row(self.category, self.level, space=SPACE[3])
        top.setStretchFactor(self.category, 2)
        top.setStretchFactor(self.level, 1)
        rule = row(self.obligation, self.set_button, None, self.set, self.give_button)
        left = Card(column(self.notice, top, self.table, rule, space=SPACE[3]))
        form = column(
            self._heading,
            self.english,
            self.simplified,
            self.traditional,
            self.kind,
            self.words,
            self._hint,
            self.carried,
            self.personal,
            row(self.save_button, self.new_button, self.retire_button, None),
            None,
            space=SPACE[2],
        )
        area = QScrollArea()
        area.setObjectName("plain")
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(holder(form))
        self._side = Card(column(area))
        self.setLayout(row(left, self._side, space=SPACE[3]))
        theme().on_change(self._dress)

    def _dress(self) -> None:
        self._side.setFixedWidth(pixels(_SIDE))

    def _connect_signals(self) -> None:
        self.category.box.activated.connect(lambda _at: self._show())
        self.level.box.activated.connect(lambda _at: self._show())
        self.kind.box.activated.connect(lambda _at: self._show_words())
        self.table.row_chosen.connect(self._choose)

    # --- what a class asks for ------------------------------------------------------------------

    def _class(self) -> int | None:
        chosen = self.category.value()
        return int(chosen) if chosen.isdecimal() else None

    def _level(self) -> Level | None:
        return Level(self.level.value()) if self.level.value() != _ALL else None

    def _show(self) -> None:
        at = max(self.table.currentIndex().row(), 0)
        category, level = self._class(), self._level() or Level.ITEM
        used = {one.field.code: one for one in self._catalogue.fields.used(category, level)}
        known = [one for one in self._catalogue.fields.all() if not one.by_program]
        rows = [used.get(one.code, UsedField(one, Obligation.UNUSED)) for one in known]
        rows.sort(key=lambda one: one.obligation is Obligation.UNUSED)
        self.table.show_rows(rows)
        self.table.choose(min(at, len(rows) - 1))

    def _choose(self, used: UsedField | None) -> None:
        if used is None:
            return
        self.obligation.choose(used.obligation.value)
        self._editing = used.field.code if used.field.is_own else ""
        self._is_carriers = used.field.code == CARRIER
        if self._is_carriers:
            self.words.set_text("\n".join(_three(one.names) for one in used.field.choices))
        if self._editing:
            names = used.field.names
            self.english.set_text(names.english)
            self.simplified.set_text(names.simplified)
            self.traditional.set_text(names.traditional)
            self.kind.choose(used.field.kind.value)
            self.words.set_text("\n".join(_three(one.names) for one in used.field.choices))
            self.carried.setChecked(used.field.carried)
            self.personal.setChecked(used.field.personal)
        self._say_mode()

    def _set_rule(self) -> None:
        used = self.table.current_row()
        if not isinstance(used, UsedField):
            return
        how = Obligation(self.obligation.value())
        name = say_names(used.field.names)
        self._do(
            lambda: self._catalogue.fields.set_rule(
                used.field.code, self._class(), self._level(), how
            ),
            self.tr("{0}: {1}").format(name, say(how)),
        )

    def _give_set(self) -> None:
        category, chosen = self._class(), self.set.value()
        if category is None:
            self.notice.say(self.tr("Choose a class first."), Tone.LOOK)
            return
        self._do(
            lambda: self._catalogue.fields.apply_set(chosen, category),
            self.tr("The class has these fields now."),
        )

    # --- fields of one's own --------------------------------------------------------------------

    def _begin(self) -> None:
        self._editing, self._is_carriers = "", False
        for field in (self.english, self.simplified, self.traditional):
            field.set_text("")
        self.words.set_text("")
        self.carried.setChecked(False)
        self.personal.setChecked(False)
        self._say_mode()
        self.simplified.line.setFocus()

    def _save(self) -> None:
        words = tuple(_names(line) for line in self.words.text().splitlines() if line.strip())
        if self._is_carriers:
            self._do(lambda: self._catalogue.fields.set_carriers(words), self.tr("Saved."))
            return
        new = NewField(
            names=Names(self.english.text(), self.simplified.text(), self.traditional.text()),
            kind=ValueKind(self.kind.value()),
            choices=words,
            carried=self.carried.isChecked(),
            personal=self.personal.isChecked(),
        )
        code = self._editing
        if code:
            self._do(lambda: self._catalogue.fields.change(code, new), self.tr("Saved."))
        elif self._do(lambda: self._catalogue.fields.add(new), self.tr("Field added.")):
            self._begin()

    def _retire(self) -> None:
        code = self._editing
        if code and self._do(
            lambda: self._catalogue.fields.retire(code),
            self.tr("The field is no longer offered; what it says stays."),
        ):
            self._begin()

    def _do(self, act: Callable[[], object], words: str) -> bool:
        try:
            act()
        except (RefusedError, ArchiveUnavailableError) as error:
            self.notice.say(say_known(error), Tone.REFUSED)
            return False
        self.notice.say(words, Tone.DONE)
        self._show()
        return True

    # --- words ----------------------------------------------------------------------------------

    def _say_mode(self) -> None:
        change, add = self.tr("Change the field"), self.tr("A field of one's own")
        own = self.tr("Carriers of one's own")
        self._heading.setText(own if self._is_carriers else change if self._editing else add)
        saves = bool(self._editing) or self._is_carriers
        self.save_button.set_words(self.tr("Save") if saves else self.tr("Add"))
        names = (self.english, self.simplified, self.traditional)
        for part in (*names, self.kind, self.carried, self.personal):
            part.setVisible(not self._is_carriers)
        self.retire_button.setEnabled(bool(self._editing) and self._room.may(Right.SETTINGS))
        self._show_words()

    def _show_words(self) -> None:
        is_list = self._is_carriers or self.kind.value() == ValueKind.CHOICE.value
        self.words.setVisible(is_list)
        self._hint.setVisible(is_list)

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self.category.set_name(self.tr("Class"))
        self.level.set_name(self.tr("Level of description"))
        self.level.set_choices(
            [(_ALL, self.tr("All levels")), *((one.value, say(one)) for one in Level)]
        )
        self.obligation.set_name(self.tr("The chosen field is"))
        self.obligation.set_choices([(one.value, say(one)) for one in Obligation])
        self.set_button.set_words(self.tr("Set"))
        self.set.set_name(self.tr("Set of fields"))
        self.set.set_choices(
            [(one.code, say_names(one.names)) for one in self._catalogue.fields.sets()]
        )
        self.give_button.set_words(self.tr("Give to the class"))
        self.english.set_name(self.tr("Name in English"))
        self.simplified.set_name(self.tr("Name in Simplified Chinese"))
        self.traditional.set_name(self.tr("Name in Traditional Chinese"))
        self.kind.set_name(self.tr("Kind of value"))
        self.kind.set_choices([(one.value, say(one)) for one in ValueKind])
        self.words.set_name(self.tr("Words to choose from"))
        self._hint.setText(self.tr("One a line; three languages with | between: red | 红 | 紅"))
        self.carried.setText(self.tr("Carried over to the next entry"))
        self.personal.setText(self.tr("Personal: shown masked"))
        self.new_button.set_words(self.tr("New"))
        self.retire_button.set_words(self.tr("Retire"))
        self.table.rows.set_headings(
            (
                self.tr("Field"),
                self.tr("Asked for"),
                self.tr("Kind of value"),
                self.tr("Own"),
                self.tr("Carried over"),
            )
        )
        self._say_mode()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.refresh()


def _three(names: Names) -> str:
    return f"{names.english} | {names.simplified} | {names.traditional}"


def _names(line: str) -> Names:
    """Return a word of a list; one that is given once stands for all three languages."""
    parts = [part.strip() for part in line.replace("｜", "|").split("|")]
    if len(parts) == 1:
        return Names(parts[0], parts[0], parts[0])
    return Names(*[*parts, "", ""][:3])
