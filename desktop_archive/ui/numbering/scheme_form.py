"""One version of a numbering scheme: what is typed shows at once what it prints (N-02, N-08)."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QScrollArea, QWidget

from desktop_archive.rules.numbering import WHOLE_ROOM, GapPolicy, LatePolicy, Overflow, Policy
from desktop_archive.services.numbering.schemes import (
    Look,
    SchemeDraft,
    SchemeLine,
    Schemes,
)
from desktop_archive.ui.languages import current_language
from desktop_archive.ui.numbering.words import refusal_words
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.widgets.boxes import column, holder
from desktop_archive.ui.widgets.forms import ChoiceField, Field, TextField
from desktop_archive.ui.widgets.labels import label
from desktop_archive.ui.words import say, say_names
from desktop_archive.wording.tables.number_fields import number_field_words

_PAUSE_MS = 120
_MOST = 10**6
#: In what numbers may run beside the lowest class; names that a template lacks are left out.
_SCOPES = (
    ("fonds", "cat", "sub", "category", "class", "year"),
    ("fonds", "year"),
    ("fonds", "cat", "sub", "category", "class"),
    ("fonds",),
)


class SchemeForm(QWidget):
    """The fields of a version, with live examples.

    Signals:
        looked: the template can be used as it stands, or not.
    """

    looked = Signal(bool)

    def __init__(self, schemes: Schemes) -> None:
        super().__init__()
        self._schemes = schemes
        self._stored_scope = ""
        self._offered: list[tuple[str, str]] = []
        self.name, self.template = TextField(), TextField()
        self.category, self.preset, self.scope = ChoiceField(), ChoiceField(), ChoiceField()
        self.years, self.start, self.step = TextField(), TextField(), TextField()
        self.overflow, self.gap, self.late = ChoiceField(), ChoiceField(), ChoiceField()
        self.runs_on = QCheckBox()
        self.valid_from, self.approved_by, self.reason = TextField(), TextField(), TextField()
        self._heading = label("", "title", wrap=True)
        self._examples = [label("", "code", elide=True) for _ in range(3)]
        self._more = label("", "caption", wrap=True)
        self._fields_hint = label("", "caption", wrap=True)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.look)
        self._build()
        self._connect_signals()
        self.retranslate()

    def show_heading(self, words: str) -> None:
        """Say what the form is about."""
        self._heading.setText(words)

    def show_line(self, line: SchemeLine, valid_from: str, *, follows: bool) -> None:
        """Fill the form from a version that is changed, or that another one follows."""
        self.name.set_text(line.name)
        self.template.set_text(line.template)
        self.category.choose(str(line.category_id or ""))
        self.preset.choose("")
        self._show_policy(line.policy)
        self.valid_from.set_text(valid_from)
        self.approved_by.set_text("" if follows else line.approved_by)
        self.reason.set_text("" if follows else line.reason)
        self.name.line.setReadOnly(True)
        self.category.box.setEnabled(False)
        self.look()

    def begin(self, today: date) -> None:
        """Empty the form for the first version of another scheme."""
        for field in (self.name, self.template, self.approved_by, self.reason):
            field.set_text("")
        self.name.line.setReadOnly(False)
        self.category.box.setEnabled(True)
        self.category.choose("")
        self.preset.choose("")
        self._show_policy(Policy())
        self.valid_from.set_text(today.isoformat())
        self.look()

    def draft(self) -> SchemeDraft | None:
        """Return the version as it stands in the form, or None when the start is no day."""
        try:
            start = date.fromisoformat(self.valid_from.text())
        except ValueError:
            self.valid_from.say(self.tr("Write the day as 2026-07-01."))
            return None
        self.valid_from.say("")
        category = self.category.value()
        return SchemeDraft(
            name=self.name.text(),
            template=self.template.text(),
            category_id=int(category) if category else None,
            policy=self.policy(),
            valid_from=start,
            approved_by=self.approved_by.text(),
            reason=self.reason.text(),
        )

    def policy(self) -> Policy:
        """Return how numbers run, as it stands in the form."""
        scope = self.scope.value()
        fields: tuple[str, ...] | None = None
        if scope:
            fields = () if scope == WHOLE_ROOM else tuple(scope.split(","))
        return Policy(
            scope_fields=fields,
            years_together=_number(self.years.text(), 1),
            start=_number(self.start.text(), 1),
            step=_number(self.step.text(), 1),
            overflow=Overflow(self.overflow.value() or Overflow.EXTEND.value),
            gap=GapPolicy(self.gap.value() or GapPolicy.FILL.value),
            late=LatePolicy(self.late.value() or LatePolicy.APPEND.value),
            runs_on=self.runs_on.isChecked(),
        )

    def look(self) -> None:
        """Show what the template prints, or beside it why it can't be used."""
        self._pause.stop()
        text = self.template.text()
        found = self._schemes.look(text, self.policy()) if text else Look()
        self.template.say(refusal_words(found.problem) if found.problem else "")
        for at, shown in enumerate(self._examples):
            shown.setText(found.examples[at] if at < len(found.examples) else "")
            shown.setVisible(at < len(found.examples))
        more = [
            self.tr("Runs within {0}").format(found.scope) if found.scope else "",
            self.tr("A file: {0}").format(found.of_file) if found.of_file else "",
            self.tr("A late arrival: {0}").format(found.late) if found.late else "",
        ]
        self._more.setText("\n".join(one for one in more if one))
        self._offer_scopes(found)
        self.looked.emit(bool(found.examples))

    # --- inside -----------------------------------------------------------------------------

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, SPACE[2], 0)
        grid.setHorizontalSpacing(SPACE[2])
        grid.setVerticalSpacing(SPACE[2])
        places: tuple[tuple[QWidget, int, int, int], ...] = (
            (self.name, 0, 0, 2),
            (self.category, 0, 2, 2),
            (self.preset, 1, 0, 4),
            (self.template, 2, 0, 4),
            (holder(column(*self._examples, self._more, space=2)), 3, 0, 4),
            (self._fields_hint, 4, 0, 4),
            (self.scope, 5, 0, 3),
            (self.years, 5, 3, 1),
            (self.start, 6, 0, 1),
            (self.step, 6, 1, 1),
            (self.overflow, 6, 2, 2),
            (self.gap, 7, 0, 2),
            (self.late, 7, 2, 2),
            (self.runs_on, 8, 0, 4),
            (self.valid_from, 9, 0, 2),
            (self.approved_by, 9, 2, 2),
            (self.reason, 10, 0, 4),
        )
        for widget, at, side, span in places:
            grid.addWidget(widget, at, side, 1, span)
        for side in range(4):
            grid.setColumnStretch(side, 1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setObjectName("plain")
        area.setWidgetResizable(True)
        area.setWidget(holder(column(grid, None)))
        self.setLayout(column(self._heading, area, space=SPACE[2]))
        self.template.line.setProperty("kind", "code")

    def _connect_signals(self) -> None:
        for typed in (self.template, self.years, self.start, self.step):
            typed.line.textEdited.connect(lambda _text: self._pause.start())
        for chosen in (self.scope, self.late, self.overflow, self.gap):
            chosen.box.activated.connect(lambda _at: self.look())
        self.preset.box.activated.connect(lambda _at: self._take_preset())

    def _take_preset(self) -> None:
        name = self.preset.value()
        found = next((one for one in self._schemes.presets() if one.name == name), None)
        if found is not None:
            self.template.set_text(found.template)
            self.look()

    def _show_policy(self, policy: Policy) -> None:
        fields = policy.scope_fields
        self._stored_scope = "" if fields is None else ",".join(fields) or WHOLE_ROOM
        self._offer_scopes(None)
        for field, value in (
            (self.years, policy.years_together),
            (self.start, policy.start),
            (self.step, policy.step),
        ):
            field.set_text(str(value))
        self.overflow.choose(policy.overflow.value)
        self.gap.choose(policy.gap.value)
        self.late.choose(policy.late.value)
        self.runs_on.setChecked(policy.runs_on)

    def _offer_scopes(self, found: Look | None) -> None:
        """Offer what stands left of the serial; a stored choice stays on the list."""
        taken = self.scope.value() if found is not None else self._stored_scope
        names = found.fields if found is not None else ()
        choices = [("", self.tr("the lowest class: everything left of the serial"))]
        for wanted in _SCOPES:
            inside = tuple(name for name in wanted if name in names)
            key = ",".join(inside)
            if inside and inside != names and key not in {one for one, _ in choices}:
                choices.append((key, self._scope_words(inside)))
        choices.append((WHOLE_ROOM, self.tr("the whole room")))
        if taken not in {key for key, _ in choices}:
            choices.append((taken, self._scope_words(taken.split(","))))
        if choices != self._offered:
            self._offered = choices
            self.scope.set_choices(choices)
        self.scope.choose(taken)

    @staticmethod
    def _scope_words(names: Sequence[str]) -> str:
        language = current_language()
        return " · ".join(number_field_words(name, language) for name in names)

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        words: tuple[tuple[Field, str], ...] = (
            (self.name, self.tr("Name of the scheme")),
            (self.category, self.tr("Numbers")),
            (self.preset, self.tr("Take a ready template")),
            (self.template, self.tr("Template")),
            (self.scope, self.tr("Numbers run within")),
            (self.years, self.tr("Years together")),
            (self.start, self.tr("Start")),
            (self.step, self.tr("Step")),
            (self.overflow, self.tr("When the width is full")),
            (self.gap, self.tr("Freed numbers")),
            (self.late, self.tr("Late arrivals")),
            (self.valid_from, self.tr("In force from")),
            (self.approved_by, self.tr("Approved by")),
            (self.reason, self.tr("Reason for the change")),
        )
        for field, text in words:
            field.set_name(text)
        self.runs_on.setText(self.tr("Goes on from the last number of the version before"))
        self._fields_hint.setText(
            self.tr("{field} or {field:04} stands for a value, [ ] for what may be missing.")
            + " "
            + self.tr("Fields: {0}").format(
                "fonds cat sub sub3 year retention unit category class project building room …"
            )
            + " "
            + self.tr("Serials: {0}").format("item volume group page box serial")
        )
        for choice, members in (
            (self.overflow, Overflow),
            (self.gap, GapPolicy),
            (self.late, LatePolicy),
        ):
            choice.set_choices([(one.value, say(one)) for one in members])
        self._stored_scope, self._offered = self.scope.value(), []
        self._offer_scopes(None)
        self.load_choices()
        self.look()

    def load_choices(self) -> None:
        """Read classes and ready templates again."""
        classes = [
            (str(key), f"{code} {say_names(names)}")
            for key, code, names in self._schemes.categories()
        ]
        everything = self.tr("all classes without a scheme of their own")
        self.category.set_choices([("", everything), *classes])
        presets = [(one.name, f"{one.example}   {one.template}") for one in self._schemes.presets()]
        self.preset.set_choices([("", ""), *presets])


def _number(text: str, otherwise: int) -> int:
    """Return a number that was typed; what is none counts as what nobody could mean."""
    if not text:
        return otherwise
    if not (text.isascii() and text.isdecimal()):
        return -1
    return min(int(text), _MOST)
