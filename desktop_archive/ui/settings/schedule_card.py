"""The schedule: what is in force, the draft, older versions, what differs (K-11, K-12)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QDateEdit, QWidget

from desktop_archive.rules.accounts import AccessRefusal, Right
from desktop_archive.rules.names import Names
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.retention import StartRule, Trigger
from desktop_archive.rules.retention.schedule import ScheduleRule
from desktop_archive.services.catalogue.schedule import PeriodRow
from desktop_archive.services.retention.versions import (
    Approval,
    ScheduleDesk,
    ScheduleLine,
    ScheduleRow,
    rule_of,
)
from desktop_archive.services.room import Room
from desktop_archive.services.trouble import ArchiveUnavailableError
from desktop_archive.ui.settings.periods_card import names_of
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import column, holder, row
from desktop_archive.ui.widgets.buttons import Button, Chip
from desktop_archive.ui.widgets.flow import Flow
from desktop_archive.ui.widgets.forms import ChoiceField, Field, TextField
from desktop_archive.ui.widgets.labels import hint, label
from desktop_archive.ui.widgets.table import Table
from desktop_archive.ui.widgets.windowed_model import Column
from desktop_archive.ui.words import say, say_day, say_known, say_names

_LEAST_HIGH = 190
_NOW = "now"
_NOTHING = ""


@dataclass(frozen=True, slots=True)
class Shown:
    """A class as the chosen version shows it, with what the compared version says instead."""

    line: ScheduleLine
    rule: ScheduleRule
    before: ScheduleRule | None


class ScheduleCard(QWidget):
    """Shows one version, compares it with another, changes the draft, puts it in force.

    Signals:
        told: what was done or refused, in words, with its tone.
        changed: the schedule is another one now.
        print_wanted: the version shown is wanted on paper.
    """

    told = Signal(str, object)
    changed = Signal()
    print_wanted = Signal(object)

    def __init__(self, room: Room, periods: Mapping[int, PeriodRow]) -> None:
        super().__init__()
        self._room, self.desk, self._periods = room, ScheduleDesk(room), periods
        self._versions: dict[str, ScheduleRow] = {}
        self._heading, self._state = label("", "title"), Chip()
        self._said = label("", "second", wrap=True)
        self.version, self.compared = ChoiceField(), ChoiceField()
        self.table = Table("schedule", self._columns())
        self.table.setMinimumHeight(_LEAST_HIGH)
        self.period, self.trigger, self.starts = ChoiceField(), ChoiceField(), ChoiceField()
        self.event_name = TextField()
        self.change_button = Button("", on_click=self._change)
        self.approved_by, self.note = TextField(), TextField()
        self._approved, self._begins = QDateEdit(), QDateEdit()
        for editor in (self._approved, self._begins):
            editor.setDisplayFormat("yyyy-MM-dd")
            editor.setCalendarPopup(True)
        self.approved_on, self.begins_on = Field(self._approved), Field(self._begins)
        self.approve_button = Button("", kind="primary", on_click=self._approve)
        self.drop_button = Button("", on_click=self._drop)
        self.print_button = Button("", icon_name="printer", on_click=self._print)
        self._build()
        self._set_days()
        self.retranslate()
        self._connect_signals()

    # --- building -------------------------------------------------------------------------------

    def _build(self) -> None:
        choices = row(self.period, self.trigger, self.event_name, self.starts, space=SPACE[2])
        for at, share in enumerate((2, 3, 2, 3)):
            choices.setStretch(at, share)
        self._line_form = holder(choices)
        approval = row(self.approved_by, self.approved_on, self.begins_on, space=SPACE[2])
        approval.setStretch(0, 2)
        acts = Flow(SPACE[2])
        for button in (self.approve_button, self.drop_button):
            acts.addWidget(button)
        self._approval = holder(column(approval, self.note, acts, space=SPACE[2]))
        self.setLayout(
            column(
                row(self._heading, self._state, None, self.print_button, space=SPACE[2]),
                self._said,
                row(self.version, self.compared, space=SPACE[2]),
                self.table,
                self._line_form,
                row(self.change_button, None),
                self._approval,
                space=SPACE[2],
            )
        )

    def _connect_signals(self) -> None:
        self.version.box.activated.connect(self.show_version)
        self.compared.box.activated.connect(self.show_version)
        self.table.row_chosen.connect(self._choose)
        self.trigger.box.currentIndexChanged.connect(self._show_event)

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column("code", "code", 62, lambda one: one.line.code, sortable=False),
            Column("name", "text", 116, lambda one: _class_name(one.line), sortable=False),
            Column("period", "text", 112, lambda one: self._period(one.rule), sortable=False),
            Column("trigger", "text", 118, lambda one: say_trigger(one.rule), sortable=False),
            Column("starts", "text", 130, lambda one: say(one.rule.start_rule), sortable=False),
            Column(
                "before",
                "chip",
                140,
                self._before_words,
                chip=lambda one: "look" if one.before else "neutral",
                sortable=False,
            ),
        )

    def _period(self, rule: ScheduleRule) -> str:
        period = self._periods.get(rule.retention_id or 0)
        return "–" if period is None else say_names(names_of(period))

    def _before_words(self, one: Shown) -> str:
        """Say what the compared version has instead: only what differs."""
        before = one.before
        if before is None:
            return ""
        parts = []
        if before.retention_id != one.rule.retention_id:
            parts.append(self._period(before))
        if (before.trigger, before.event) != (one.rule.trigger, one.rule.event):
            parts.append(say_trigger(before))
        if before.start_rule is not one.rule.start_rule:
            parts.append(say(before.start_rule))
        return self.tr("was {0}").format(" · ".join(parts))

    # --- showing --------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read the versions again and show the draft, else what is in force."""
        found = self.desk.versions()
        self._versions = {str(one.id): one for one in found}
        draft = next((one for one in found if one.state == "draft"), None)
        words = [(key, self._version_words(one)) for key, one in self._versions.items()]
        if not any(one.state == "in_force" for one in found):
            words.append((_NOW, self.tr("As shipped")))
        self.version.set_choices(words)
        self.compared.set_choices([(_NOTHING, self.tr("nothing")), *words])
        if draft is not None:
            self.version.choose(str(draft.id))
            in_force = next((one for one in found if one.state == "in_force"), None)
            self.compared.choose(str(in_force.id) if in_force else _NOTHING)
        self.show_version()

    def show_version(self) -> None:
        """Show the chosen version, and what differs from the compared one."""
        shown, other = self.version.value(), self.compared.value()
        lines = self.desk.lines(_id(shown))
        before = {}
        if other not in {_NOTHING, shown}:
            before = {one.category_id: rule_of(one) for one in self.desk.lines(_id(other))}
        at = max(self.table.currentIndex().row(), 0)
        rows = [_shown(line, before.get(line.category_id)) for line in lines]
        self.table.show_rows(rows)
        self.table.choose(min(at, len(rows) - 1))
        self._say(shown, sum(one.before is not None for one in rows))
        self._allow()

    def _say(self, shown: str, changes: int) -> None:
        one = self._versions.get(shown)
        tones = {"draft": "look", "approved": "held", "in_force": "done"}
        words = {
            "draft": self.tr("Draft"),
            "approved": self.tr("Approved"),
            "in_force": self.tr("In force"),
        }
        newest = self._in_force()
        if one is None:
            self._state.set(self.tr("In force"), "done")
            self._said.setText(self.tr("As shipped; no version was approved yet."))
            return
        is_past = one.state == "in_force" and one is not newest
        self._state.set(
            self.tr("Superseded") if is_past else words[one.state],
            "neutral" if is_past else tones[one.state],
        )
        self._said.setText(self._approval_words(one))
        if self.compared.value():
            differ = self.tr("%n class(es) differ", "", changes)
            self._said.setText(f"{self._said.text()} · {differ}")

    def _in_force(self) -> ScheduleRow | None:
        return next((one for one in self._versions.values() if one.state == "in_force"), None)

    def _approval_words(self, one: ScheduleRow) -> str:
        if one.state == "draft":
            words = self.tr("Begun by {0} on {1}; no class proposes it before it is approved.")
            return words.format(one.made_by, say_day(one.made_at))
        if not one.approved_by:
            return self.tr("As shipped; no version was approved yet.")
        words = self.tr("Approved by {0} on {1}, in force from {2}")
        words = words.format(one.approved_by, one.approved_on, one.in_force_on or one.approved_on)
        return f"{words} · {one.note}" if one.note else words

    def _version_words(self, one: ScheduleRow) -> str:
        if one.state == "draft":
            return self.tr("Draft of version {0}").format(one.version)
        if not one.approved_by:
            return self.tr("As shipped")
        return self.tr("Version {0} ({1})").format(one.version, one.in_force_on or "")

    def _is_editable(self) -> bool:
        """Tell whether the version shown is the draft, or what a first change makes one of."""
        one = self._versions.get(self.version.value())
        has_draft = any(each.state == "draft" for each in self._versions.values())
        if one is None:
            return not has_draft
        return one.state == "draft" or (not has_draft and one is self._in_force())

    def _allow(self) -> None:
        may, editable = self._room.may(Right.SETTINGS), self._is_editable()
        lacking = self.tr("Your roles do not include settings.")
        closed = self.tr("An approved version is never changed: choose the draft.")
        self.change_button.setEnabled(may and editable)
        self.change_button.setToolTip(hint(lacking if not may else "" if editable else closed))
        draft = self._draft() is not None
        self._approval.setVisible(draft)
        for button in (self.approve_button, self.drop_button):
            button.setEnabled(may and draft)
            button.setToolTip(hint("" if may else lacking))
        may_print = self._room.may(Right.PRINT)
        self.print_button.setEnabled(may_print)
        no_print = say(AccessRefusal.MISSING_RIGHT, right=Right.PRINT)
        self.print_button.setToolTip(hint("" if may_print else no_print))

    def _draft(self) -> ScheduleRow | None:
        one = self._versions.get(self.version.value())
        return one if one is not None and one.state == "draft" else None

    def _choose(self, one: Shown | None) -> None:
        if one is not None:
            self.period.choose(str(one.rule.retention_id or ""))
            self.trigger.choose(one.rule.trigger.value)
            self.starts.choose(one.rule.start_rule.value)
            self.event_name.set_text(one.rule.event)
            self._show_event()

    def _show_event(self) -> None:
        self.event_name.setVisible(self.trigger.value() == Trigger.ENTERED_LATER.value)

    def _set_days(self) -> None:
        today = self._room.today()
        for editor in (self._approved, self._begins):
            editor.setDate(QDate(today.year, today.month, today.day))

    # --- changing -------------------------------------------------------------------------------

    def _change(self) -> None:
        one = self.table.current_row()
        if not isinstance(one, Shown):
            return
        chosen = self.period.value()
        rule = ScheduleRule(
            int(chosen) if chosen else None,
            Trigger(self.trigger.value()),
            StartRule(self.starts.value()),
            self.event_name.text(),
        )
        self._do(
            lambda: self.desk.set_line(one.line.category_id, rule),
            self.tr("Changed in the draft: {0}").format(one.line.code),
        )

    def _approve(self) -> None:
        draft = self._draft()
        if draft is None:
            return
        approval = Approval(
            approved_by=self.approved_by.text(),
            approved_on=_day(self._approved),
            in_force_on=_day(self._begins),
            note=self.note.text(),
        )
        later = approval.in_force_on is not None and approval.in_force_on > self._room.today()
        words = self.tr("Version {0} of the schedule is in force.").format(draft.version)
        if later:
            words = self.tr("Version {0} comes into force on {1}.")
            words = words.format(draft.version, _day(self._begins).isoformat())
        self._do(lambda: self.desk.approve(approval), words)

    def _drop(self) -> None:
        self._do(self.desk.drop, self.tr("The draft was dropped."))

    def _do(self, act: Callable[[], object], words: str) -> None:
        try:
            act()
        except (RefusedError, ArchiveUnavailableError) as error:
            self.told.emit(say_known(error), Tone.REFUSED)
            return
        self.changed.emit()
        self.told.emit(words, Tone.DONE)

    def _print(self) -> None:
        self.print_wanted.emit(_id(self.version.value()))

    # --- words ----------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self._heading.setText(self.tr("Retention schedule"))
        self.version.set_name(self.tr("Version"))
        self.compared.set_name(self.tr("Compared with"))
        words = [
            (str(key), f"{one.code} {say_names(names_of(one))}")
            for key, one in self._periods.items()
        ]
        self.period.set_name(self.tr("Retention period"))
        self.period.set_choices([("", "–"), *words])
        self.trigger.set_name(self.tr("Trigger event"))
        self.trigger.set_choices([(one.value, say(one)) for one in Trigger])
        self.event_name.set_name(self.tr("Name of the event"))
        self.starts.set_name(self.tr("Starts"))
        self.starts.set_choices([(one.value, say(one)) for one in StartRule])
        self.approved_by.set_name(self.tr("Approved by"))
        self.approved_on.set_name(self.tr("Approved on"))
        self.begins_on.set_name(self.tr("In force from"))
        self.note.set_name(self.tr("Remarks"))
        self.change_button.set_words(self.tr("Change the line"))
        self.approve_button.set_words(self.tr("Put in force"))
        self.drop_button.set_words(self.tr("Drop the draft"))
        self.print_button.set_words(self.tr("Print the schedule"))
        self.table.rows.set_headings(
            (
                self.tr("Class"),
                self.tr("Name"),
                self.tr("Retention period"),
                self.tr("Trigger event"),
                self.tr("Starts"),
                self.tr("Changed"),
            )
        )
        self._show_event()


def say_trigger(rule: ScheduleRule) -> str:
    """Return the event, by its own name when it is the room's own."""
    return rule.event or say(rule.trigger)


def _class_name(line: ScheduleLine) -> str:
    return say_names(Names(line.name_en, line.name_zh_cn, line.name_zh_tw))


def _shown(line: ScheduleLine, other: ScheduleRule | None) -> Shown:
    rule = rule_of(line)
    return Shown(line, rule, other if other != rule else None)


def _id(key: str) -> int | None:
    return int(key) if key and key != _NOW else None


def _day(editor: QDateEdit) -> date:
    chosen = editor.date()
    return date(chosen.year(), chosen.month(), chosen.day())
