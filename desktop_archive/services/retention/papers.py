"""The papers of retention: the schedule (F-07) and the year's end (K-18)."""

from collections.abc import Callable, Mapping
from enum import Enum

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.names import Names
from desktop_archive.rules.printed import Printout
from desktop_archive.rules.printouts import Footing
from desktop_archive.rules.retention import PeriodKind, StartRule, Trigger
from desktop_archive.rules.retention.printouts import (
    PeriodRow,
    ScheduleRow,
    ScheduleSheet,
    YearEndRow,
    YearEndSheet,
)
from desktop_archive.services import printing
from desktop_archive.services.catalogue.schedule import PeriodRow as Period
from desktop_archive.services.catalogue.schedule import Schedule
from desktop_archive.services.retention.versions import ScheduleDesk, ScheduleLine
from desktop_archive.services.retention.year_end import YearEnd
from desktop_archive.services.room import Room
from desktop_archive.store import room as store_room

#: Says a reason in the language of the paper; the front ends hand their wording over.
Speak = Callable[[Enum, str], str]

_PLACEHOLDER = Names("placeholder", "暂定", "暫定")
_SHIPPED = Names("as shipped, not approved", "随程序提供，尚未批准", "隨程序提供，尚未批准")
_DRAFT = Names("draft, not approved", "草案，尚未批准", "草案，尚未批准")


class RetentionPapers:
    """Draws the schedule and the list of the year's end."""

    def __init__(self, room: Room) -> None:
        self._room = room
        self._desk, self._periods, self._year = ScheduleDesk(room), Schedule(room), YearEnd(room)

    def schedule(self, language: str, speak: Speak, schedule_id: int | None = None) -> Printout:
        """Draw a version of the schedule, or what is proposed now, and note that it was drawn.

        Raises:
            RefusedError: the right is missing.
        """
        self._may_print()
        periods = {one.id: one for one in self._periods.periods()}
        said = self._said_of(language, schedule_id)
        sheet = ScheduleSheet(
            rows=tuple(
                _row(line, periods, language, speak) for line in self._desk.lines(schedule_id)
            ),
            periods=tuple(_period(one, language, speak) for one in periods.values()),
            footing=Footing(printed_on=self._room.today()),
            organisation=self._room.facts.get("organisation", ""),
            **said,
        )
        return self._draw("write_schedule", sheet, language, "schedule", len(sheet.rows))

    def year_end(self, language: str, year: int | None = None) -> Printout:
        """Draw what has passed its period by the end of a year (K-18).

        Raises:
            RefusedError: the right is missing.
        """
        self._may_print()
        wanted = self._year.year() if year is None else year
        rows = tuple(
            YearEndRow(
                category=f"{one.category} {one.names.of(language)}".strip(),
                unit=one.unit or "–",
                count=one.count,
                new=one.new,
                held=one.held,
                oldest=one.oldest,
            )
            for one in self._year.lines(wanted)
        )
        sheet = YearEndSheet(
            rows=rows,
            footing=Footing(printed_on=self._room.today()),
            organisation=self._room.facts.get("organisation", ""),
            year=str(wanted),
        )
        return self._draw("write_year_end", sheet, language, "year_end", len(rows))

    def _may_print(self) -> None:
        if self._room.actor is not None:
            self._room.require(Right.PRINT)

    def _draw(self, writer: str, sheet: object, language: str, form: str, count: int) -> Printout:
        write = getattr(printing.paper("retention_papers"), writer)
        made: Printout = write(sheet, language=language, practice=self._room.is_practice)
        with self._room.act("print_retention") as session:
            store_room.log_print(session, form, content=str(count))
        return made

    def _said_of(self, language: str, schedule_id: int | None) -> dict[str, str]:
        """Return version and approval of what is drawn."""
        found = self._desk.versions()
        in_force = next((one for one in found if one.state == "in_force"), None)
        one = next((one for one in found if one.id == schedule_id), in_force)
        if one is None:
            return {"version": _SHIPPED.of(language)}
        if one.state == "draft":
            return {"version": f"{one.version} ({_DRAFT.of(language)})"}
        approved = " ".join(part for part in (one.approved_by, one.approved_on) if part)
        return {
            "version": str(one.version),
            "approved": approved or _SHIPPED.of(language),
            "in_force": one.in_force_on or "",
        }


def _row(
    line: ScheduleLine, periods: Mapping[int, Period], language: str, speak: Speak
) -> ScheduleRow:
    period = periods.get(line.retention_id or 0)
    is_open = period is not None and period.basis == "placeholder"
    return ScheduleRow(
        code=line.code,
        name=Names(line.name_en, line.name_zh_cn, line.name_zh_tw).of(language),
        period="–" if period is None else _names(period).of(language),
        trigger=line.trigger_name or speak(Trigger(line.trigger), language),
        starts=speak(StartRule(line.start_rule), language),
        note=_PLACEHOLDER.of(language) if is_open else "",
    )


def _period(one: Period, language: str, speak: Speak) -> PeriodRow:
    return PeriodRow(
        code=one.code,
        name=_names(one).of(language),
        years="–" if one.years is None else str(one.years),
        kind=speak(PeriodKind(one.kind), language),
        note=_PLACEHOLDER.of(language) if one.basis == "placeholder" else "",
    )


def _names(one: Period) -> Names:
    return Names(one.name_en, one.name_zh_cn, one.name_zh_tw)
