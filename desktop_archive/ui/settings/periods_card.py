"""The table of periods: code, name, years or none, rank; what is still to be settled (K-02)."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QWidget

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.names import Names
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.retention import LONGEST_YEARS, PeriodKind
from desktop_archive.services.catalogue.schedule import NewPeriod, PeriodRow, Schedule
from desktop_archive.services.room import Room
from desktop_archive.services.trouble import ArchiveUnavailableError
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import column, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import ChoiceField, TextField
from desktop_archive.ui.widgets.labels import label
from desktop_archive.ui.widgets.table import Table
from desktop_archive.ui.widgets.windowed_model import Column
from desktop_archive.ui.words import say, say_known, say_names

_HIGHEST_RANK = 100_000
_LEAST_HIGH = 190


def names_of(one: PeriodRow) -> Names:
    """Return a period's names in the three languages."""
    return Names(one.name_en, one.name_zh_cn, one.name_zh_tw)


class PeriodsCard(QWidget):
    """Shows the periods, changes one, adds one.

    Signals:
        told: what was done or refused, in words, with its tone.
        changed: a period is another one now.
    """

    told = Signal(str, object)
    changed = Signal()

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room, self._schedule = room, Schedule(room)
        self.by_id: dict[int, PeriodRow] = {}
        self._heading, self._open = label("", "title"), label("", "caption", wrap=True)
        self.table = Table("periods", self._columns())
        self.table.setMinimumHeight(_LEAST_HIGH)
        self.code, self.name, self.years = TextField(), TextField(), TextField()
        self.kind, self.rank, self.reason = ChoiceField(), TextField(), TextField()
        self.new_button = Button("", icon_name="plus", kind="compact", on_click=self._begin)
        self.save_button = Button("", kind="primary", on_click=self._save)
        self.years.line.setValidator(QIntValidator(1, LONGEST_YEARS, self))
        self.rank.line.setValidator(QIntValidator(0, _HIGHEST_RANK, self))
        names = row(self.code, self.name, space=SPACE[2])
        names.setStretch(1, 2)
        lengths = row(self.kind, self.years, self.rank, space=SPACE[2])
        lengths.setStretch(0, 2)
        self.setLayout(
            column(
                row(self._heading, None, self.new_button),
                self.table,
                self._open,
                names,
                lengths,
                self.reason,
                row(self.save_button, None),
                space=SPACE[2],
            )
        )
        self.table.row_chosen.connect(self._choose)
        self.retranslate()

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column("code", "code", 52, lambda p: p.code, sortable=False),
            Column("name", "text", 110, lambda p: say_names(names_of(p)), sortable=False),
            Column("years", "number", 48, lambda p: str(p.years or "–"), sortable=False),
            Column(
                "kind",
                "chip",
                92,
                self._kind_words,
                chip=lambda p: "look" if p.basis == "placeholder" else "neutral",
                sortable=False,
            ),
        )

    def _kind_words(self, period: PeriodRow) -> str:
        """Say the kind; a placeholder is the company's to settle (P-04)."""
        return self.tr("placeholder") if period.basis == "placeholder" else say(_kind(period))

    def refresh(self) -> None:
        """Read the periods again."""
        rows = self._schedule.periods()
        self.by_id.clear()
        self.by_id.update((one.id, one) for one in rows)
        at = max(self.table.currentIndex().row(), 0)
        self.table.show_rows(rows)
        self.table.choose(min(at, len(rows) - 1))
        waiting = sum(one.basis == "placeholder" for one in rows)
        words = self.tr("%n placeholder(s) still to be settled by the company.", "", waiting)
        self._open.setText(words if waiting else "")
        may = self._room.may(Right.SETTINGS)
        for button in (self.save_button, self.new_button):
            button.setEnabled(may)
            button.setToolTip("" if may else self.tr("Your roles do not include settings."))

    def _begin(self) -> None:
        """Empty the form for a period that is not there yet."""
        for field in (self.code, self.name, self.years, self.rank, self.reason):
            field.set_text("")
        self.kind.choose(PeriodKind.TERM.value)
        self.code.line.setFocus()

    def _choose(self, period: PeriodRow | None) -> None:
        if period is not None:
            self.code.set_text(period.code)
            self.name.set_text(say_names(names_of(period)))
            self.years.set_text("" if period.years is None else str(period.years))
            self.rank.set_text(str(period.rank))
            self.kind.choose(period.kind)

    def _save(self) -> None:
        known = next((one for one in self.by_id.values() if one.code == self.code.text()), None)
        typed = self.name.text()
        names = Names(typed, typed, typed)
        if known is not None and typed == say_names(names_of(known)):
            names = names_of(known)
        years, rank = _number(self.years.text()), _number(self.rank.text())
        if known is not None and rank == known.rank and years != known.years:
            # A rank nobody touched follows the years.
            rank = None
        new = NewPeriod(
            code=self.code.text(),
            names=names,
            kind=PeriodKind(self.kind.value()),
            years=years,
            rank=rank,
        )
        try:
            count = self._schedule.put_period(new, self.reason.text())
        except (RefusedError, ArchiveUnavailableError) as error:
            self.told.emit(say_known(error), Tone.REFUSED)
            return
        self.reason.set_text("")
        self.changed.emit()
        words = self.tr("Saved. %n due date(s) were reckoned again.", "", count)
        self.told.emit(words, Tone.DONE)

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self._heading.setText(self.tr("Retention periods"))
        self.code.set_name(self.tr("Code"))
        self.name.set_name(self.tr("Name"))
        self.years.set_name(self.tr("Years"))
        self.rank.set_name(self.tr("Rank"))
        self.kind.set_name(self.tr("Kind"))
        self.kind.set_choices([(one.value, say(one)) for one in PeriodKind])
        self.reason.set_name(self.tr("Reason"))
        self.new_button.set_words(self.tr("New period"))
        self.save_button.set_words(self.tr("Save the period"))
        self.table.rows.set_headings(
            (self.tr("Code"), self.tr("Name"), self.tr("Years"), self.tr("Kind"))
        )


def _kind(period: PeriodRow) -> PeriodKind:
    return PeriodKind(period.kind)


def _number(text: str) -> int | None:
    """Return the number that was typed; what is none fits no period."""
    if not text:
        return None
    return int(text) if text.isascii() and text.isdecimal() else 0
