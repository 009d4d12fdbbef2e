"""The policies of the room: what holds, one form to change it, and every change (R-23)."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QSpinBox, QWidget
from typing_extensions import override

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.policies import LIMITS, PolicyValue, RoomPolicy
from desktop_archive.services.policies import Policies, PolicyChange, PolicyLine
from desktop_archive.services.room import Room
from desktop_archive.ui.languages import current_language
from desktop_archive.ui.theme.current import pixels, theme
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import Card, column, holder, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import ChoiceField, Field, TextField
from desktop_archive.ui.widgets.labels import hint, label
from desktop_archive.ui.widgets.notices import Notice
from desktop_archive.ui.widgets.table import Table
from desktop_archive.ui.widgets.windowed_model import Column
from desktop_archive.ui.words import KNOWN, say, say_known, say_moment
from desktop_archive.wording.policies import policy_hint, policy_value

_SIDE = 340


def _value(line: PolicyLine) -> str:
    return policy_value(line.policy, line.value, current_language())


def _step(change: PolicyChange) -> str:
    language = current_language()
    old = policy_value(change.policy, change.old, language)
    return f"{old} → {policy_value(change.policy, change.new, language)}"


_LINES = (
    Column("policy", "text", 300, lambda r: say(r.policy), sortable=False),
    Column("value", "text", 120, _value, sortable=False),
    Column("approved", "text", 110, lambda r: r.approved_by, sortable=False),
    Column("changed", "date", 130, lambda r: say_moment(r.changed_at), sortable=False),
)
_CHANGES = (
    Column("at", "date", 130, lambda r: say_moment(r.at), sortable=False),
    Column("policy", "text", 170, lambda r: say(r.policy), sortable=False),
    Column("step", "text", 126, _step, sortable=False),
    Column("who", "code", 80, lambda r: r.who, sortable=False),
    Column("approved", "text", 80, lambda r: r.approved_by, sortable=False),
    Column("reason", "text", 140, lambda r: r.reason, sortable=False),
)


class PoliciesPage(QWidget):
    """Every policy, its form, and its changes from the trail."""

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room, self._policies = room, Policies(room)
        self._chosen: PolicyLine | None = None
        self.table, self.changes = Table("policies", _LINES), Table("policy_changes", _CHANGES)
        self._heading, self._hint = label("", "title", wrap=True), label("", "second", wrap=True)
        self._history = label("", "strong")
        self.number, self.choice = QSpinBox(), ChoiceField()
        self.number_field = Field(self.number)
        self.approver, self.reason = TextField(), TextField()
        self.set_button = Button("", kind="primary", on_click=self._set)
        self.notice = Notice()
        self._build()
        self.retranslate()

    def refresh(self) -> None:
        """Read policies and changes again; the chosen one stays chosen."""
        lines = self._policies.lines()
        chosen = self._chosen.policy if self._chosen else lines[0].policy
        self.table.show_rows(lines)
        self.changes.show_rows(self._policies.history())
        at = next(n for n, line in enumerate(lines) if line.policy is chosen)
        self.table.choose(at)
        self._choose(lines[at])
        may = self._room.may(Right.SETTINGS)
        self.set_button.setEnabled(may)
        words = self.tr("Only a head or an administrator changes a policy.")
        self.set_button.setToolTip(hint("" if may else words))

    def _build(self) -> None:
        form = column(
            self._heading,
            self._hint,
            self.number_field,
            self.choice,
            self.approver,
            self.reason,
            row(self.set_button, None),
            self.notice,
            None,
            space=SPACE[3],
        )
        self._card = Card(form)
        top = Card(column(self.table), margin=1)
        below = Card(column(self._history, self.changes, space=SPACE[2]), margin=SPACE[2])
        left = column(top, below, space=SPACE[3])
        left.setStretch(0, 1)
        left.setStretch(1, 1)
        layout = row(holder(left), self._card, space=SPACE[3])
        layout.setStretch(0, 1)
        self.setLayout(layout)
        theme().on_change(self._dress)
        self.table.row_chosen.connect(self._choose)

    def _dress(self) -> None:
        self._card.setFixedWidth(pixels(_SIDE))

    def _choose(self, line: PolicyLine | None) -> None:
        if line is None:
            return
        if self._chosen is not None and self._chosen.policy is not line.policy:
            self.notice.say("")
            self.approver.set_text("")
            self.reason.set_text("")
        self._chosen = line
        limits = LIMITS[line.policy]
        self.number_field.setVisible(not limits.choices)
        self.choice.setVisible(bool(limits.choices))
        if limits.choices:
            self.choice.set_choices(
                [
                    (str(at), policy_value(line.policy, value, current_language()))
                    for at, value in enumerate(limits.choices)
                ]
            )
            self.choice.choose(str(limits.choices.index(line.value)))
        else:
            self.number.setRange(limits.low, limits.high)
            self.number.setValue(int(line.value))
        self._show_words()

    def _show_words(self) -> None:
        line = self._chosen
        if line is not None:
            self._heading.setText(say(line.policy))
            self._hint.setText(policy_hint(line.policy, current_language()))

    def _wanted(self, policy: RoomPolicy) -> PolicyValue:
        choices = LIMITS[policy].choices
        return choices[int(self.choice.value())] if choices else self.number.value()

    def _set(self) -> None:
        line = self._chosen
        if line is None:
            return
        try:
            wanted = self._wanted(line.policy)
            self._policies.change(line.policy, wanted, self.approver.text(), self.reason.text())
        except KNOWN as error:
            self.notice.say(say_known(error), Tone.REFUSED)
            return
        self.refresh()
        self.notice.say(
            self.tr("Saved. It holds from now on; what is recorded already stays as it is."),
            Tone.DONE,
        )

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self._history.setText(self.tr("Changes"))
        self.number_field.set_name(self.tr("New value"))
        self.choice.set_name(self.tr("New value"))
        self.approver.set_name(self.tr("Approved by"))
        self.reason.set_name(self.tr("Reason"))
        self.set_button.set_words(self.tr("Change policy"))
        policy, approved = self.tr("Policy"), self.tr("Approved by")
        self.table.rows.set_headings((policy, self.tr("Value"), approved, self.tr("Changed")))
        self.changes.rows.set_headings(
            (
                self.tr("When"),
                policy,
                self.tr("Old and new"),
                self.tr("Who"),
                approved,
                self.tr("Reason"),
            )
        )
        if self._chosen is not None:
            self._choose(self._chosen)
        for table in (self.table, self.changes):
            table.viewport().update()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
