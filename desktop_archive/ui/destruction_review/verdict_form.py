"""Giving a verdict: method, criteria, reason, and the five keys K E D R B (D-04 to D-06)."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget
from typing_extensions import override

from desktop_archive.rules.destruction.appraisal import Criterion, Method, Verdict
from desktop_archive.services.destruction.models import VerdictDraft
from desktop_archive.ui.theme.current import theme
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.widgets.boxes import column, holder, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import ChoiceField, Field, TextField, whole_signs
from desktop_archive.ui.widgets.labels import hint
from desktop_archive.ui.words import say

_KEYS = {
    Verdict.KEEP: "K",
    Verdict.EXTEND: "E",
    Verdict.DESTROY: "D",
    Verdict.REFILE: "R",
    Verdict.BACK: "B",
}
_REASONS_KEPT = 12
_KEYS_IN_A_LINE = len(_KEYS) + 2
#: From which size of the words the keys take two lines.
_LARGE = 1.3


class ReasonField(Field):
    """A reason: written, or taken from those given before."""

    def __init__(self) -> None:
        self.box = QComboBox()
        self.box.setEditable(True)
        self.box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        super().__init__(self.box)
        edit = self.box.lineEdit()
        assert edit is not None
        self.line = edit

    def text(self) -> str:
        """Return the reason as it stands."""
        return whole_signs(self.box.currentText().strip())

    def set_text(self, text: str) -> None:
        """Put a reason into the field."""
        self.box.setEditText(text)

    def offer(self, reasons: Sequence[str]) -> None:
        """Offer these reasons and keep what is written."""
        written = self.box.currentText()
        self.box.clear()
        self.box.addItems(list(reasons))
        self.box.setEditText(written)


class VerdictForm(QWidget):
    """Nothing is preset: method and reason are said once and stay until they are changed.

    A key without a method or a reason asks for what is missing and gives the verdict on Enter.

    Signals:
        given: a verdict with everything that belongs to it.
        asked: what is still missing, in words.
        taken_back: the verdict on the piece shall be taken back.
    """

    given = Signal(object)
    asked = Signal(str)
    taken_back = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.method, self.period, self.reason = ChoiceField(), ChoiceField(), ReasonField()
        self.criteria = {one: TextField() for one in Criterion}
        self.criteria_button = Button("", icon_name="list", kind="icon", on_click=self._fold)
        self._folded = holder(self._criteria_grid())
        self._folded.hide()
        self.buttons = {
            verdict: Button("", shortcut=key, on_click=partial(self.press, verdict))
            for verdict, key in _KEYS.items()
        }
        self.buttons[Verdict.DESTROY].setProperty("kind", "danger")
        self.back_button = Button(
            "", icon_name="undo-2", kind="icon", on_click=self.taken_back.emit
        )
        self._pending: Verdict | None = None
        self._told_for: Verdict | None = None
        self._reasons: dict[Verdict, list[str]] = {verdict: [] for verdict in Verdict}
        said = row(self.method, self.period, self.reason, space=SPACE[2])
        for at, share in enumerate((3, 3, 6)):
            said.setStretch(at, share)
        self._keys = QGridLayout()
        self._keys.setSpacing(SPACE[2])
        self.setLayout(column(said, self._folded, self._keys, space=SPACE[2]))
        theme().on_change(self._set_keys)
        self.reason.line.returnPressed.connect(self._enter)
        self.retranslate()

    def show_piece(self, *, may_take_back: bool, why_not: str = "") -> None:
        """Wait for the verdict on another piece; why_not says why none can be given."""
        self._pending = None
        for button in self.buttons.values():
            button.setEnabled(not why_not)
            button.setToolTip(hint(why_not))
        self.back_button.setEnabled(may_take_back and not why_not)
        self.back_button.setToolTip(
            hint(
                why_not
                or (
                    self.tr("Take this verdict back")
                    if may_take_back
                    else self.tr("This piece has no verdict yet.")
                )
            )
        )
        for field in self.criteria.values():
            field.set_text("")

    def offer_periods(self, periods: Sequence[tuple[str, str]]) -> None:
        """Offer the periods to which a record can be extended."""
        self.period.set_choices([("", "–"), *periods])

    def press(self, verdict: Verdict) -> None:
        """Give a verdict, or ask for what is still missing."""
        missing = self._missing(verdict)
        if missing is None:
            self._give(verdict)
            return
        field, words = missing
        self._pending = verdict
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.asked.emit(words)

    def draft(self, verdict: Verdict) -> VerdictDraft | None:
        """Return what is said with a verdict, or None while something is missing."""
        if self._missing(verdict) is not None:
            return None
        period = self.period.value()
        return VerdictDraft(
            verdict=verdict,
            method=Method(self.method.value()),
            reason=self.reason.text(),
            criteria=self._criteria_said(),
            extend_to=int(period) if verdict is Verdict.EXTEND and period else None,
        )

    def _missing(self, verdict: Verdict) -> tuple[QWidget, str] | None:
        """Return the first field that has to be filled in, and what is asked there."""
        stale = self._pending is not verdict and self._is_of_another(verdict)
        if not self.method.value():
            return self.method.box, self.tr("By which method was this judged?")
        if verdict is Verdict.EXTEND and not self.period.value():
            return self.period.box, self.tr("To which period is it extended?")
        if stale:
            self.reason.set_text("")
        if not self.reason.text():
            self.reason.offer(self._reasons[verdict])
            ask = self.tr("Why: {0}? Write the reason and press Enter.")
            return self.reason.line, ask.format(say(verdict))
        return None

    def _is_of_another(self, verdict: Verdict) -> bool:
        """Tell whether the reason that stands there was given for another verdict."""
        told = self._told_for
        return (
            told is not None and told is not verdict and self.reason.text() in self._reasons[told]
        )

    def _give(self, verdict: Verdict) -> None:
        made = self.draft(verdict)
        if made is None:
            return
        self._pending, self._told_for = None, verdict
        known = self._reasons[verdict]
        if made.reason in known:
            known.remove(made.reason)
        known.insert(0, made.reason)
        del known[_REASONS_KEPT:]
        self.reason.offer(known)
        self.given.emit(made)

    def _enter(self) -> None:
        """Enter after a key was pressed gives that verdict."""
        if self._pending is not None:
            self.press(self._pending)

    def _criteria_said(self) -> Mapping[Criterion, str]:
        said = {one: field.text() for one, field in self.criteria.items()}
        return {one: text for one, text in said.items() if text}

    def _set_keys(self) -> None:
        """Put the keys in one line, or in two where the words are large."""
        in_a_line = _KEYS_IN_A_LINE if theme().scale < _LARGE else _KEYS_IN_A_LINE // 2 + 1
        keys = (*self.buttons.values(), self.criteria_button, self.back_button)
        for at, button in enumerate(keys):
            self._keys.addWidget(button, at // in_a_line, at % in_a_line)
        for at in range(_KEYS_IN_A_LINE):
            self._keys.setColumnStretch(at, int(at < min(in_a_line, len(self.buttons))))

    def _criteria_grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        for at, field in enumerate(self.criteria.values()):
            grid.addWidget(field, at // 4, at % 4)
        return grid

    def _fold(self) -> None:
        self._folded.setVisible(self._folded.isHidden())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._pending is not None:
            self._enter()
            return
        super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self.method.set_name(self.tr("Method"))
        self.method.set_choices(
            [("", self.tr("Choose…")), *((one.value, say(one)) for one in Method)]
        )
        self.period.set_name(self.tr("Extend to"))
        self.reason.set_name(self.tr("Reason (choose or write)"))
        for one, field in self.criteria.items():
            field.set_name(say(one))
        for button, name in (
            (self.criteria_button, self.tr("Criteria: content, source, date, reliability…")),
            (self.back_button, self.tr("Take this verdict back")),
        ):
            button.setAccessibleName(name)
            button.setToolTip(hint(name))
        words = {
            Verdict.KEEP: self.tr("Keep"),
            Verdict.EXTEND: self.tr("Extend…"),
            Verdict.DESTROY: self.tr("Destroy"),
            Verdict.REFILE: self.tr("Refile"),
            Verdict.BACK: self.tr("Back to unit"),
        }
        for verdict, button in self.buttons.items():
            button.set_words(words[verdict])

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
