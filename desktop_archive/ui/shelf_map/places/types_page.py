"""Kinds of boxes with their measures and weight; none without size (B-12)."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from desktop_archive.rules.boxes import BoxTypeSize, ContainerKind, full_weight_g
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.boxes import BoxTypeRow
from desktop_archive.services.places.box_types import BoxTypeDraft
from desktop_archive.services.places.desk import Places
from desktop_archive.services.trouble import ArchiveUnavailableError
from desktop_archive.ui.shelf_map.places.fields import MeasureField, guard
from desktop_archive.ui.theme.current import pixels, theme
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import Card, column, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import ChoiceField, Field, TextField
from desktop_archive.ui.widgets.labels import label
from desktop_archive.ui.widgets.notices import Notice
from desktop_archive.ui.widgets.table import Table
from desktop_archive.ui.widgets.windowed_model import Column
from desktop_archive.ui.words import say, say_known

_WIDE = 400


class TypesPage(QWidget):
    """Adds, changes and retires kinds of boxes.

    Signals:
        told: a result with its tone.
        changed: the kinds are different now.
    """

    told = Signal(str, object)
    changed = Signal()

    def __init__(self, places: Places) -> None:
        super().__init__()
        self._places = places
        self._chosen: BoxTypeRow | None = None
        self.table = Table("box_types", self._columns())
        self.name, self.kind = TextField(), ChoiceField()
        self.height_mm, self.width_mm = MeasureField(310), MeasureField(220)
        self.thickness, self.weight = MeasureField(30), MeasureField(optional=True)
        self.lies, self.pile = QCheckBox(), MeasureField(1)
        self.estimate, self.notice = label("", "caption", wrap=True), Notice()
        self.save_button = Button("", kind="primary", on_click=self._save)
        self.add_button = Button("", icon_name="plus", on_click=self._add)
        self.retire_button = Button("", icon_name="ban", on_click=self._retire)
        self._heading = label("", "title", elide=True)
        self._lay_out()
        for field in (self.height_mm, self.width_mm, self.thickness):
            field.line.textChanged.connect(lambda _text: self._estimate())
        self.lies.toggled.connect(self.pile.setVisible)
        self.pile.hide()
        self.table.row_chosen.connect(self._choose)
        theme().on_change(self._dress)
        self.retranslate()

    def refresh(self) -> None:
        """Read the kinds of boxes again, keeping the one that is chosen."""
        kept, rows = self._chosen, self._places.types.all()
        self.table.show_rows(rows)
        at = next((at for at, one in enumerate(rows) if kept and one.id == kept.id), 0)
        if rows:
            self.table.choose(at)
        self._say()

    # --- inside -----------------------------------------------------------------------------

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column("name", "text", 190, lambda r: r.name, sortable=False),
            Column("kind", "text", 130, lambda r: say(ContainerKind(r.kind)), sortable=False),
            Column("size", "number", 120, self._size, sortable=False),
            Column("inner", "number", 80, lambda r: f"{r.inner_mm}", sortable=False),
            Column("weight", "number", 90, _weight, sortable=False),
            Column("lies", "text", 110, self._lies, sortable=False),
            Column(
                "state",
                "chip",
                100,
                self._state,
                chip=lambda r: "refused" if not r.measured else "neutral",
                sortable=False,
            ),
        )

    def _size(self, found: BoxTypeRow) -> str:
        if not found.measured:
            return self.tr("no size")
        return f"{found.height_mm} x {found.width_mm} x {found.thickness_mm}"

    def _lies(self, found: BoxTypeRow) -> str:
        return self.tr("yes, %n on each other", "", found.pile_of) if found.may_lie else ""

    def _state(self, found: BoxTypeRow) -> str:
        if found.retired:
            return self.tr("retired")
        return "" if found.measured else self.tr("size missing")

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE[2])
        grid.setVerticalSpacing(SPACE[2])
        fields = (self.height_mm, self.width_mm, self.thickness, self.weight)
        for at, field in enumerate(fields):
            grid.addWidget(field, at // 2, at % 2)
        form = column(
            self._heading,
            self.name,
            self.kind,
            grid,
            self.estimate,
            self.lies,
            self.pile,
            self.notice,
            row(self.save_button, self.add_button, self.retire_button, None),
            None,
        )
        self._card = Card(form)
        layout = row(Card(column(self.table), margin=1), self._card, space=SPACE[3])
        layout.setStretch(0, 1)
        self.setLayout(layout)

    def _choose(self, found: BoxTypeRow | None) -> None:
        self._chosen = found
        self.notice.say("")
        if found is not None:
            self.name.set_text(found.name)
            self.kind.choose(found.kind)
            self.height_mm.set_number(found.height_mm if found.measured else None)
            self.width_mm.set_number(found.width_mm if found.measured else None)
            self.thickness.set_number(found.thickness_mm if found.measured else None)
            self.weight.set_number(found.full_g)
            self.lies.setChecked(found.may_lie)
            self.pile.set_number(found.pile_of)
        self._say()

    def _say(self) -> None:
        found = self._chosen
        self._heading.setText(found.name if found else self.tr("New kind of box"))
        none = "" if found else self.tr("Choose a kind of box first.")
        guard(self.save_button, self._places, none)
        guard(self.add_button, self._places)
        guard(self.retire_button, self._places, none)
        gone = found is not None and found.retired
        self.retire_button.set_words(self.tr("Use again") if gone else self.tr("Retire"))
        self._estimate()

    def _estimate(self) -> None:
        """Offer what the paper would weigh; it is used only when somebody enters it."""
        numbers = (self.height_mm.number(), self.width_mm.number(), self.thickness.number())
        grams = full_weight_g(BoxTypeSize(*(number or 0 for number in numbers)))
        words = self.tr("Paper of this size weighs about {0} g; weigh one full box to be sure.")
        self.estimate.setText(words.format(f"{grams:,}") if grams else "")

    def _draft(self) -> BoxTypeDraft:
        return BoxTypeDraft(
            name=self.name.text(),
            height_mm=self.height_mm.number() or 0,
            width_mm=self.width_mm.number() or 0,
            thickness_mm=self.thickness.number() or 0,
            kind=ContainerKind(self.kind.value()),
            full_g=self.weight.number(),
            may_lie=self.lies.isChecked(),
            pile_of=self.pile.number() or 0,
        )

    def _add(self) -> None:
        try:
            self._places.types.add(self._draft())
        except (RefusedError, ArchiveUnavailableError) as error:
            self.notice.say(say_known(error), Tone.REFUSED)
            return
        self._done(self.tr("Kind of box added: {0}").format(self.name.text()))

    def _save(self) -> None:
        if self._chosen is None:
            return
        try:
            self._places.types.change(self._chosen.id, self._draft())
        except (RefusedError, ArchiveUnavailableError) as error:
            self.notice.say(say_known(error), Tone.REFUSED)
            return
        self._done(self.tr("Kind of box changed: {0}").format(self.name.text()))

    def _retire(self) -> None:
        found = self._chosen
        if found is None:
            return
        try:
            self._places.types.retire(found.id, retired=not found.retired)
        except (RefusedError, ArchiveUnavailableError) as error:
            self.notice.say(say_known(error), Tone.REFUSED)
            return
        words = self.tr("{0} is offered again.") if found.retired else self.tr("{0} is retired.")
        self._done(words.format(found.name))

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
            (self.name, self.tr("Name")),
            (self.kind, self.tr("Made for")),
            (self.height_mm, self.tr("Height (mm)")),
            (self.width_mm, self.tr("Width (mm)")),
            (self.thickness, self.tr("Thickness (mm)")),
            (self.weight, self.tr("Weight when full (g)")),
            (self.pile, self.tr("How many lie on each other")),
        )
        for field, name in names:
            field.set_name(name)
        self.lies.setText(self.tr("May lie flat where it is too high to stand"))
        self.kind.set_choices([(kind.value, say(kind)) for kind in ContainerKind])
        self.save_button.set_words(self.tr("Save"))
        self.add_button.set_words(self.tr("Add"))
        self.table.rows.set_headings(
            (
                self.tr("Name"),
                self.tr("Made for"),
                self.tr("Size in mm"),
                self.tr("Inside (mm)"),
                self.tr("Full (g)"),
                self.tr("May lie"),
                self.tr("State"),
            )
        )
        self._say()


def _weight(found: BoxTypeRow) -> str:
    return "" if found.full_g is None else f"{found.full_g:,}"
