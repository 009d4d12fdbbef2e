"""The table of periods and the retention schedule in approved versions (K-02, K-11, K-12)."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QDate, QEvent
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QDateEdit, QWidget
from typing_extensions import override

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.names import Names
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.retention import PeriodKind, StartRule, Trigger
from desktop_archive.services.catalogue.schedule import (
    NewLine,
    NewPeriod,
    PeriodRow,
    Schedule,
    ScheduleLine,
)
from desktop_archive.services.room import Room
from desktop_archive.services.trouble import ArchiveUnavailableError
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import Card, column, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import ChoiceField, Field, TextField
from desktop_archive.ui.widgets.labels import label
from desktop_archive.ui.widgets.notices import Notice
from desktop_archive.ui.widgets.table import Table
from desktop_archive.ui.widgets.windowed_model import Column
from desktop_archive.ui.words import say, say_failure, say_names

_MOST_YEARS = 500


@dataclass(frozen=True, slots=True)
class _Line:
    """A class as the schedule shows it: what it proposes, or will once approved."""

    line: ScheduleLine
    retention_id: int | None
    trigger: Trigger
    start_rule: StartRule
    is_changed: bool = False


class SchedulePage(QWidget):
    """How long what is kept, and who approved that."""

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room, self._schedule = room, Schedule(room)
        self._periods: dict[int, PeriodRow] = {}
        self._changed: dict[int, NewLine] = {}
        self.notice = Notice()
        self._first, self._second = label("", "title"), label("", "title")
        self._version = label("", "second", wrap=True)
        self.periods = Table("periods", self._period_columns())
        self.lines = Table("schedule", self._line_columns())
        self.code, self.name, self.years = TextField(), TextField(), TextField()
        self.kind, self.reason = ChoiceField(), TextField()
        self.period, self.trigger, self.starts = ChoiceField(), ChoiceField(), ChoiceField()
        self._date = QDateEdit(QDate.currentDate())
        self._date.setDisplayFormat("yyyy-MM-dd")
        self.approved_by, self.approved_on = TextField(), Field(self._date)
        self.save_button = Button("", on_click=self._save_period)
        self.change_button = Button("", on_click=self._change_line)
        self.approve_button = Button("", kind="primary", on_click=self._approve)
        self.years.line.setValidator(QIntValidator(1, _MOST_YEARS, self))
        self._build()
        self.periods.row_chosen.connect(self._choose_period)
        self.lines.row_chosen.connect(self._choose_line)
        self.retranslate()

    def refresh(self) -> None:
        """Read periods and schedule again; what was changed and not approved is forgotten."""
        self._changed.clear()
        self._show()

    # --- building -------------------------------------------------------------------------------

    def _build(self) -> None:
        names = row(self.code, self.name, space=SPACE[2])
        names.setStretchFactor(self.name, 2)
        left = column(
            self._first,
            self.periods,
            names,
            row(self.kind, self.years, space=SPACE[2]),
            self.reason,
            row(self.save_button, None),
            space=SPACE[2],
        )
        right = column(
            row(self._second, None, self._version),
            self.lines,
            row(self.period, self.trigger, self.starts, self.change_button, space=SPACE[2]),
            row(self.approved_by, self.approved_on, self.approve_button, space=SPACE[2]),
            space=SPACE[2],
        )
        both = row(Card(left), Card(right), space=SPACE[3])
        both.setStretch(0, 2)
        both.setStretch(1, 3)
        self.setLayout(column(self.notice, both, space=SPACE[2]))

    def _period_columns(self) -> tuple[Column, ...]:
        return (
            Column("code", "code", 60, lambda p: p.code, sortable=False),
            Column("name", "text", 150, lambda p: say_names(_names(p)), sortable=False),
            Column("years", "number", 56, lambda p: str(p.years or ""), sortable=False),
            Column("kind", "text", 110, self._kind_words, sortable=False),
        )

    def _kind_words(self, period: PeriodRow) -> str:
        words = say(PeriodKind(period.kind))
        is_open = period.basis == "placeholder"
        return self.tr("{0}, to be settled").format(words) if is_open else words

    def _line_columns(self) -> tuple[Column, ...]:
        return (
            Column("code", "code", 70, lambda one: one.line.code, sortable=False),
            Column("name", "text", 150, lambda one: say_names(_names(one.line)), sortable=False),
            Column("period", "text", 130, self._period_words, sortable=False),
            Column("trigger", "text", 130, lambda one: say(one.trigger), sortable=False),
            Column("starts", "text", 120, lambda one: say(one.start_rule), sortable=False),
        )

    def _period_words(self, one: _Line) -> str:
        period = self._periods.get(one.retention_id or 0)
        words = "–" if period is None else say_names(_names(period))
        return f"{words} *" if one.is_changed else words

    # --- showing --------------------------------------------------------------------------------

    def _show(self) -> None:
        rows = self._schedule.periods()
        self._periods = {one.id: one for one in rows}
        self.periods.show_rows(rows)
        words = [(str(one.id), f"{one.code} {say_names(_names(one))}") for one in rows]
        self.period.set_choices([("", "–"), *words])
        at = max(self.lines.currentIndex().row(), 0)
        lines = [self._line(one) for one in self._schedule.lines()]
        self.lines.show_rows(lines)
        self.lines.choose(min(at, len(lines) - 1))
        self._say_version()
        may = self._room.may(Right.SETTINGS)
        for button in (self.save_button, self.change_button):
            button.setEnabled(may)
        self.approve_button.setEnabled(may and bool(self._changed))
        changed = "" if self._changed else self.tr("Change a line first.")
        self.approve_button.setToolTip(
            changed if may else self.tr("Your roles do not include settings.")
        )

    def _line(self, line: ScheduleLine) -> _Line:
        new = self._changed.get(line.category_id)
        if new is None:
            trigger, rule = Trigger(line.trigger), StartRule(line.start_rule)
            return _Line(line, line.retention_id, trigger, rule)
        return _Line(line, new.retention_id, new.trigger, new.start_rule, is_changed=True)

    def _say_version(self) -> None:
        versions = self._schedule.versions()
        if not versions or not versions[0].approved_by:
            self._version.setText(self.tr("As shipped; no version was approved yet."))
            return
        last = versions[0]
        words = self.tr("Version {0}, approved by {1} on {2}")
        self._version.setText(words.format(last.version, last.approved_by, last.approved_on))

    def _choose_period(self, period: PeriodRow | None) -> None:
        if period is not None:
            self.code.set_text(period.code)
            self.name.set_text(say_names(_names(period)))
            self.years.set_text("" if period.years is None else str(period.years))
            self.kind.choose(period.kind)

    def _choose_line(self, one: _Line | None) -> None:
        if one is not None:
            self.period.choose(str(one.retention_id or ""))
            self.trigger.choose(one.trigger.value)
            self.starts.choose(one.start_rule.value)

    # --- changing -------------------------------------------------------------------------------

    def _save_period(self) -> None:
        known = next((one for one in self._periods.values() if one.code == self.code.text()), None)
        typed = self.name.text()
        names = Names(typed, typed, typed)
        if known is not None and typed == say_names(_names(known)):
            names = _names(known)
        new = NewPeriod(
            code=self.code.text(),
            names=names,
            kind=PeriodKind(self.kind.value()),
            years=_years(self.years.text()),
        )
        counted: list[int] = []
        if self._do(lambda: counted.append(self._schedule.put_period(new, self.reason.text()))):
            words = self.tr("Saved. %n due date(s) were reckoned again.", "", counted[0])
            self.notice.say(words, Tone.DONE)
            self.reason.set_text("")

    def _change_line(self) -> None:
        one = self.lines.current_row()
        if isinstance(one, _Line):
            chosen = self.period.value()
            self._changed[one.line.category_id] = NewLine(
                one.line.category_id,
                int(chosen) if chosen else None,
                Trigger(self.trigger.value()),
                StartRule(self.starts.value()),
            )
            self._show()

    def _approve(self) -> None:
        lines, day = list(self._changed.values()), self._date.date().toPython()
        made: list[int] = []
        if self._do(
            lambda: made.append(
                self._schedule.approve(
                    lines,
                    approved_by=self.approved_by.text(),
                    approved_on=day,  # type: ignore[arg-type]
                )
            )
        ):
            self._changed.clear()
            self._show()
            words = self.tr("Version {0} of the schedule is in force.").format(made[0])
            self.notice.say(words, Tone.DONE)

    def _do(self, act: Callable[[], object]) -> bool:
        try:
            act()
        except (RefusedError, ArchiveUnavailableError) as error:
            self.notice.say(say_failure(error) or "", Tone.REFUSED)
            return False
        self._show()
        return True

    # --- words ----------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self._first.setText(self.tr("Retention periods"))
        self._second.setText(self.tr("Retention schedule"))
        self.code.set_name(self.tr("Code"))
        self.name.set_name(self.tr("Name"))
        self.years.set_name(self.tr("Years"))
        self.kind.set_name(self.tr("Kind"))
        self.kind.set_choices([(one.value, say(one)) for one in PeriodKind])
        self.reason.set_name(self.tr("Reason"))
        self.period.set_name(self.tr("Retention period"))
        self.trigger.set_name(self.tr("Trigger event"))
        self.trigger.set_choices([(one.value, say(one)) for one in Trigger])
        self.starts.set_name(self.tr("Starts"))
        self.starts.set_choices([(one.value, say(one)) for one in StartRule])
        self.approved_by.set_name(self.tr("Approved by"))
        self.approved_on.set_name(self.tr("Approved on"))
        self.save_button.set_words(self.tr("Save the period"))
        self.change_button.set_words(self.tr("Change the line"))
        self.approve_button.set_words(self.tr("Put in force"))
        self.periods.rows.set_headings(
            (self.tr("Code"), self.tr("Name"), self.tr("Years"), self.tr("Kind"))
        )
        self.lines.rows.set_headings(
            (
                self.tr("Class"),
                self.tr("Name"),
                self.tr("Retention period"),
                self.tr("Trigger event"),
                self.tr("Starts"),
            )
        )

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self._show()


def _years(text: str) -> int | None:
    """Return the years that were typed; what is no number fits no period."""
    if not text:
        return None
    return int(text) if text.isascii() and text.isdecimal() else 0


def _names(one: PeriodRow | ScheduleLine) -> Names:
    return Names(one.name_en, one.name_zh_cn, one.name_zh_tw)
