"""From the columns of a record to what decides the end of its period (K-06, K-14)."""

from collections.abc import Mapping
from datetime import date

from desktop_archive.rules.dates import BadDateError, PartialDate
from desktop_archive.rules.retention import (
    Period,
    RetentionFacts,
    Running,
    StartRule,
    Trigger,
)
from desktop_archive.store.retention import DueRow

#: Rules that ask for the year only; to the others the year of filing counts at its end.
_BY_YEAR = frozenset({StartRule.NEXT_JAN1.value, StartRule.FISCAL_NEXT.value})


def facts_of(row: DueRow, periods: Mapping[int, Period]) -> RetentionFacts:
    """Return what decides the end of a record's period."""
    return RetentionFacts(
        period=periods.get(row.retention_id or 0),
        trigger=Trigger(row.trigger),
        happened=happened(row),
        rule=StartRule(row.start_rule),
        counts_from=day_of(row.counts_from),
        event=row.trigger_name,
    )


def happened(row: DueRow) -> PartialDate | None:
    """Return when the event of a record happened: its formation, or what was entered later."""
    if Trigger(row.trigger) is not Trigger.CREATED:
        return read(row.trigger_date)
    if row.year is not None:
        known = read(row.date_from)
        if known is not None and known.year == row.year and row.start_rule in _BY_YEAR:
            return known
        return PartialDate(row.year, None, None, estimated=False)
    return read(row.date_to) or read(row.date_from)


def read(text: str | None) -> PartialDate | None:
    """Return a date as it is stored, or None when nothing legible is."""
    try:
        return PartialDate.parse(text) if text else None
    except BadDateError:
        return None


def day_of(text: str | None) -> date | None:
    """Return a full day as it is stored, or None."""
    found = read(text)
    return None if found is None else found.latest()


def columns_of(clock: Running) -> dict[str, str | None]:
    """Return what is stored of how a clock stands."""
    return {
        "period_state": clock.state.value,
        "runs_from": clock.start.isoformat() if clock.start else None,
        "due_on": clock.due_on.isoformat() if clock.due_on else None,
    }
