"""The operation log: who did what to what, when and where; what stands out is picked (F-49)."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from PySide6.QtWidgets import QCheckBox
from typing_extensions import override

from desktop_archive.rules.irregular import Irregularity
from desktop_archive.rules.refused_acts import ACTION
from desktop_archive.services.audit import AuditDesk, LogRow
from desktop_archive.services.room import Room
from desktop_archive.ui.languages import current_language
from desktop_archive.ui.reports.trail_page import TrailPage
from desktop_archive.ui.widgets.windowed_model import Column
from desktop_archive.ui.words import say
from desktop_archive.wording.refused_acts import refused_words
from desktop_archive.wording.tables.acts import act_words


def _when(line: LogRow) -> str:
    return f"{datetime.fromisoformat(line.at).astimezone():%Y-%m-%d %H:%M:%S}"


def _reason(line: LogRow) -> str:
    tried = line.refused
    if tried is None:
        return line.reason
    return refused_words(tried.act, tried.reason, tried.right, tried.times, current_language())


class LogPage(TrailPage):
    """Lists acts page by page; nobody can change one."""

    def __init__(self, room: Room, desk: AuditDesk) -> None:
        self.odd_only, self.refused_only = QCheckBox(), QCheckBox()
        super().__init__(room, "reports-acts", self._columns(), self.odd_only, self.refused_only)
        self._desk = desk
        self._acts: list[int] = []
        self._odd: Mapping[int, tuple[Irregularity, ...]] = {}
        self.odd_only.toggled.connect(lambda _on: self._show())
        self.refused_only.toggled.connect(lambda _on: self.refresh())
        self.retranslate()

    def _columns(self) -> tuple[Column, ...]:
        language = current_language
        return (
            Column("at", "date", 142, _when, sortable=False),
            Column("actor", "text", 80, lambda r: r.actor, sortable=False),
            Column(
                "action", "text", 170, lambda r: act_words(r.action, language()), sortable=False
            ),
            Column("object", "code", 220, lambda r: "  ".join(r.objects), sortable=False),
            Column("odd", "text", 150, self._why, chip=self._tone, sortable=False),
            Column("reason", "text", 180, _reason, sortable=False),
            Column("workstation", "text", 90, lambda r: r.workstation, sortable=False),
            Column("rows", "number", 60, lambda r: f"{r.rows:,}", sortable=False),
        )

    def _why(self, line: LogRow) -> str:
        return ", ".join(say(one) for one in self._odd.get(line.seq, ()))

    def _tone(self, line: LogRow) -> str:
        return "look" if line.seq in self._odd else ""

    @override
    def refresh(self) -> None:
        """Read the log again, off the window's thread: the whole span is gone through."""
        self.bar.offer(self._desk.people())
        self._turn += 1
        turn, wanted = self._turn, self.bar.wanted()
        if self.refused_only.isChecked():
            wanted = replace(wanted, action=ACTION)
        self._background.run(
            lambda _handle: (self._desk.numbers(wanted), self._desk.standing_out(wanted)),
            lambda found: self._found(*found) if turn == self._turn else None,
            self._failed,
        )

    def _found(self, acts: list[int], odd: Mapping[int, tuple[Irregularity, ...]]) -> None:
        # What stands out is found among all acts; those of others are none of this list.
        self._acts, self._odd = acts, {one: odd[one] for one in acts if one in odd}
        self._show()

    def _show(self) -> None:
        acts = [one for one in self._acts if one in self._odd or not self.odd_only.isChecked()]
        self.table.rows.show(len(acts), lambda at, most: self._desk.rows(acts[at : at + most]))
        words = self.tr("%n act(s)", "", len(acts))
        odd = self.tr("%n stand(s) out", "", len(self._odd))
        self._show_count(len(acts), f"{words} · {odd}")

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self.bar.retranslate()
        self.odd_only.setText(self.tr("Only what stands out"))
        self.refused_only.setText(self.tr("Only refused acts"))
        self._empty.say(
            self.tr("No act in this span"),
            self.tr("Every act, print, export and sign-in makes its own line; none is changed."),
        )
        self.table.rows.set_headings(
            (
                self.tr("When"),
                self.tr("Who"),
                self.tr("What"),
                self.tr("Object"),
                self.tr("Stands out"),
                self.tr("Reason"),
                self.tr("Workplace"),
                self.tr("Rows"),
            )
        )
