"""Which fields the entry form shows for a class and level, and where they stand."""

from collections.abc import Iterable, Mapping, Sequence
from typing import cast

from PySide6.QtCore import QSettings, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from desktop_archive.rules.fields import COLUMN_FIELDS, Field, Obligation, UsedField, ValueKind
from desktop_archive.rules.names import Names
from desktop_archive.ui.catalogue.entry_field import EntryField, Offer
from desktop_archive.ui.catalogue.sections import TallPage
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.widgets.buttons import Button

#: Columns that are chosen from what the room has.
CHOSEN = frozenset({"category_id", "level", "retention_id", "carrier", "secrecy"})
#: A second period that comes into question: the longer of the two is taken (K-04).
OTHER_PERIOD = Field(
    code="other_retention_id",
    names=Names("Or, if longer", "或从长", "或從長"),
)
FLAGS = (
    "important", "immature", "sealed", "party_minutes", "personal_data", "claims_unsettled",
    "is_copy",
)  # fmt: skip
_MOST = 999_999
_MOST_YEAR = 9_999
_PINS = "catalogue/carried"
_SHIPPED_PINS = {one.code: one.carried for one in COLUMN_FIELDS}

#: Field, row, side, how many sides it takes.
_PLACES = (
    ("category_id", 0, 0, 2),
    ("level", 1, 0, 1),
    ("year", 1, 1, 1),
    ("retention_id", 2, 0, 1),
    ("other_retention_id", 2, 1, 1),
    ("unit_code", 3, 0, 1),
    ("creator", 3, 1, 1),
    ("title", 4, 0, 2),
    ("document_no", 5, 0, 1),
    ("date_text", 5, 1, 1),
    ("pages", 6, 0, 1),
    ("quantity", 6, 1, 1),
    ("carrier", 7, 0, 1),
    ("secrecy", 7, 1, 1),
    ("secrecy_body", 8, 0, 2),
    ("trigger_date", 9, 0, 2),
    ("original_place", 10, 0, 2),
)
_FIRST_OF_CLASS = 20
_NOTE_AT = 200
_FLAGS_AT = 210


class EntryFields(TallPage):
    """The fields themselves.

    Signals:
        typed: a person changed a field.
        keyed: a key sequence meant for the form.
    """

    typed = Signal()
    keyed = Signal(object)

    def __init__(self, offer: Offer) -> None:
        super().__init__()
        self._offer = offer
        self._used: tuple[UsedField, ...] = ()
        self._with_more = False
        #: Whether the period of the class starts with an event that is entered later.
        self.starts_later = False
        self.fields: dict[str, EntryField] = {}
        self.flags = {name: QCheckBox() for name in FLAGS}
        #: A title that the archivist supplied stands in brackets (domain §2.2).
        self.supplied = QCheckBox()
        self.more_button = Button("", kind="flat", icon_name="chevron-down", on_click=self._more)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, SPACE[1], 0)
        self._grid.setHorizontalSpacing(SPACE[2])
        self._grid.setVerticalSpacing(SPACE[2])
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        self._build()

    # --- making -------------------------------------------------------------------------------

    def _build(self) -> None:
        known = {field.code: field for field in (*COLUMN_FIELDS, OTHER_PERIOD)}
        for code, at, side, span in _PLACES:
            self._add(known[code], at, side, span)
        self._add(known["note"], _NOTE_AT, 0, 2)
        for number, box in enumerate(self.flags.values()):
            self._grid.addWidget(box, _FLAGS_AT + number // 2, number % 2)
            box.clicked.connect(lambda _on: self._changed())
        self._grid.addWidget(self.more_button, _FLAGS_AT - 1, 0, 1, 2)
        self._grid.addWidget(self.supplied, _FLAGS_AT + len(FLAGS) // 2, len(FLAGS) % 2)
        self.supplied.clicked.connect(self._bracket)
        for code, most in (("pages", _MOST), ("quantity", _MOST), ("year", _MOST_YEAR)):
            # What is no number can't be entered: it would be dropped when saving.
            self.fields[code].line.setValidator(QIntValidator(0, most, self))

    def _add(self, field: Field, at: int, side: int, span: int) -> EntryField:
        is_chosen = field.code in CHOSEN or field.code == OTHER_PERIOD.code
        if field.code in ("title", "note"):
            field = Field(code=field.code, names=field.names, kind=ValueKind.LINES)
        made = EntryField(field, self._offer, words=is_chosen)
        made.typed.connect(self._changed)
        made.pinned.connect(self._remember)
        made.keyed.connect(self.keyed)
        self.fields[field.code] = made
        self._grid.addWidget(made, at, side, 1, span)
        return made

    # --- which are there ----------------------------------------------------------------------

    def use(self, used: Sequence[UsedField]) -> None:
        """Show the fields of a class and level; what is not used disappears."""
        if tuple(used) == self._used:
            return
        self._used = tuple(used)
        self._place()
        self._order()

    def used(self) -> tuple[UsedField, ...]:
        """Return the fields of the class and level that are chosen."""
        return self._used

    def _place(self) -> None:
        at, side = _FIRST_OF_CLASS, 0
        for one in self._used:
            if one.field.in_record or one.field.by_program:
                continue
            widget = self.fields.get(one.field.code)
            if widget is None:
                widget = self._add(one.field, at, side, 1)
                self._first_carry(widget)
            if one.field.kind is ValueKind.LINES:
                at, side, span = at + (1 if side else 0), 0, 2
            else:
                span = 1
            self._grid.addWidget(widget, at, side, 1, span)
            at, side = (at + 1, 0) if span > 1 or side else (at, 1)
        for one in self._used:
            if one.field.code in self.fields:
                self.fields[one.field.code].ask(one.obligation)
        self.show_needed()

    def show_needed(self) -> None:
        """Show what is asked for, what says something, and the rest only when it is wanted."""
        used = {one.field.code: one for one in self._used}
        seldom = 0
        for code, widget in self.fields.items():
            if code in _ALWAYS:
                continue
            if code in _ONLY_IF:
                widget.setVisible(self._is_needed(code) or bool(widget.text()))
                continue
            is_asked = code in used and used[code].obligation is not Obligation.OPTIONAL
            is_seldom = code in used and not is_asked
            seldom += is_seldom
            is_filled = bool(widget.text()) and code in used
            is_asked = is_asked or (code == "copy_reason" and self._is_needed("original_place"))
            widget.setVisible(is_asked or is_filled or (is_seldom and self._with_more))
        self.more_button.setVisible(seldom > 0)

    def _is_needed(self, code: str) -> bool:
        if code == "secrecy_body":
            return int(self.fields["secrecy"].text() or "0") >= _FROM_RANK
        if code == "original_place":
            return self.flags["is_copy"].isChecked()
        return self.starts_later

    def _more(self) -> None:
        self._with_more = not self._with_more
        self.show_needed()
        self.retranslate()

    def _order(self) -> None:
        """Let Tab follow the eye: row by row, left before right."""
        placed = []
        for widget in self.fields.values():
            where = self._grid.getItemPosition(self._grid.indexOf(widget))
            at, side = cast("tuple[int, int, int, int]", where)[:2]
            placed.append((at, side, widget.editor))
        flags = [*self.flags.values(), self.supplied]
        before: QWidget | None = None
        for editor in [one for _, _, one in sorted(placed, key=lambda p: p[:2])] + flags:
            if before is not None:
                QWidget.setTabOrder(before, editor)
            before = editor

    def _bracket(self, is_supplied: bool) -> None:  # noqa: FBT001  Qt's tick
        """Put the title into brackets, or take it out of them."""
        text = self.fields["title"].text().strip("[] ")
        self.fields["title"].set_text(f"[{text}]" if is_supplied and text else text)
        self._changed()

    def _show_brackets(self) -> None:
        text = self.fields["title"].text()
        self.supplied.setChecked(text.startswith("[") and text.endswith("]"))

    def _changed(self) -> None:
        self._show_brackets()
        self.show_needed()
        self.typed.emit()

    # --- what stands in them ------------------------------------------------------------------

    def said(self) -> dict[str, str]:
        """Return what the fields beside the columns say."""
        values = {one.field.code for one in self._used if not one.field.in_record}
        return {code: self.fields[code].text() for code in values if code in self.fields}

    def put(self, values: Mapping[str, object]) -> None:
        """Put texts into fields by their codes."""
        for code, value in values.items():
            if code in self.fields:
                self.fields[code].set_text("" if value is None else str(value))
        self._show_brackets()

    def clear(self, but: Iterable[str] = ()) -> None:
        """Empty all fields but those named."""
        kept = set(but)
        for code, widget in self.fields.items():
            if code not in kept:
                widget.set_text("")
        for box in (*self.flags.values(), self.supplied):
            box.setChecked(False)

    def quiet(self) -> None:
        """Say nothing more about any field."""
        for widget in self.fields.values():
            widget.say("")
            widget.doubt("")

    # --- carried over -------------------------------------------------------------------------

    def carried(self) -> set[str]:
        """Return the fields that the next entry begins with."""
        return {code for code, widget in self.fields.items() if widget.is_carried()}

    def load_pins(self) -> None:
        """Carry over what this workplace carried over last time."""
        for widget in self.fields.values():
            self._first_carry(widget)

    def _first_carry(self, widget: EntryField) -> None:
        stored = str(QSettings().value(_PINS, "") or "")
        chosen = dict(pair.split("=", 1) for pair in stored.split(",") if "=" in pair)
        shipped = _SHIPPED_PINS.get(widget.field.code, widget.field.carried)
        widget.carry(is_carried=chosen.get(widget.field.code, str(int(shipped))) == "1")

    def _remember(self) -> None:
        words = [f"{code}={int(one.is_carried())}" for code, one in self.fields.items()]
        QSettings().setValue(_PINS, ",".join(words))

    def show_pins(self, *, is_new: bool) -> None:
        """Pins are for new entries only."""
        for code, widget in self.fields.items():
            widget.pin.setVisible(is_new and code != OTHER_PERIOD.code)

    def first_open(self) -> QWidget:
        """Return the first field that is not carried over, where typing begins."""
        for code, _, _, _ in _PLACES:
            widget = self.fields[code]
            if not widget.is_carried() and code not in _SKIPPED and not widget.isHidden():
                return widget.editor
        return self.fields["title"].editor

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        for widget in self.fields.values():
            widget.retranslate()
        flags = {
            "important": self.tr("Important"),
            "immature": self.tr("Not yet mature"),
            "sealed": self.tr("Sealed"),
            "party_minutes": self.tr("Party-group minutes"),
            "personal_data": self.tr("Personal data"),
            "claims_unsettled": self.tr("Claims unsettled"),
            "is_copy": self.tr("Copy"),
        }
        for name, text in flags.items():
            self.flags[name].setText(text)
        self.supplied.setText(self.tr("Supplied title [ ]"))
        more, fewer = self.tr("More fields"), self.tr("Fewer fields")
        self.more_button.set_words(fewer if self._with_more else more)


_FROM_RANK = 2
_SKIPPED = frozenset({"other_retention_id", "quantity"})
_ONLY_IF = frozenset({"secrecy_body", "original_place", "trigger_date"})
_ALWAYS = frozenset({code for code, _, _, _ in _PLACES if code not in _ONLY_IF} | {"note"})
