"""Keeping a record longer than its period: the new one, and from when it counts (K-14)."""

from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

from desktop_archive.rules.retention.periods import (
    Period,
    PeriodKind,
    RetentionFacts,
    Running,
    RunningState,
    running,
    start_of,
)


class CountedFrom(Enum):
    """From when a new period counts: as the old one did, or from the panel's decision."""

    START = "start"
    DECISION = "decision"


class ExtensionRefusal(Enum):
    """Why a period is not extended (K-14)."""

    PANEL_MISSING = "panel_missing"
    REASON_MISSING = "reason_missing"
    DECIDED_AHEAD = "decided_ahead"
    PERIOD_MISSING = "period_missing"
    NOT_LONGER = "not_longer"
    STILL_DUE = "still_due"
    ALREADY_PERMANENT = "already_permanent"
    NOT_RUNNING = "not_running"
    NOTHING_CHOSEN = "nothing_chosen"
    GONE = "gone"


@dataclass(frozen=True, slots=True, kw_only=True)
class Extension:
    """What a panel decided: the new period, from when it counts, who, why and on which day."""

    period: Period | None
    counted: CountedFrom
    panel: str
    reason: str
    decided_on: date


def extended(facts: RetentionFacts, extension: Extension) -> RetentionFacts:
    """Return the facts of a record under its new period (K-14).

    From the decision it begins as its class begins periods, so with the next year by default.
    """
    if extension.counted is CountedFrom.START or extension.period is None:
        return replace(facts, period=extension.period)
    from_ = start_of(extension.decided_on, facts.rule, facts.fiscal_year_end)
    return replace(facts, period=extension.period, counts_from=from_)


def extension_refusal(
    facts: RetentionFacts, extension: Extension, today: date
) -> ExtensionRefusal | None:
    """Return why a record's period is not extended so, or None (K-14).

    A period without an end extends anything; any other has to reach beyond the old one and
    beyond today, or the record would be due again at once.
    """
    return _impossible(facts, extension, today) or _unsaid(extension, today)


def _impossible(
    facts: RetentionFacts, extension: Extension, today: date
) -> ExtensionRefusal | None:
    """Return what in the arithmetic stands against it, which no words can mend."""
    period, before = extension.period, running(facts)
    if before.state is RunningState.PERMANENT:
        return ExtensionRefusal.ALREADY_PERMANENT
    if period is not None and period.kind is PeriodKind.PERMANENT:
        return None
    if period is None or period.years is None:
        return ExtensionRefusal.PERIOD_MISSING
    if before.state is RunningState.NOT_RUNNING:
        return ExtensionRefusal.NOT_RUNNING
    return _too_short(before, running(extended(facts, extension)), today)


def _unsaid(extension: Extension, today: date) -> ExtensionRefusal | None:
    checks = (
        (ExtensionRefusal.PANEL_MISSING, not extension.panel.strip()),
        (ExtensionRefusal.REASON_MISSING, not extension.reason.strip()),
        (ExtensionRefusal.DECIDED_AHEAD, extension.decided_on > today),
    )
    return next((reason for reason, applies in checks if applies), None)


def _too_short(before: Running, after: Running, today: date) -> ExtensionRefusal | None:
    if after.due_on is None:
        return ExtensionRefusal.PERIOD_MISSING
    if before.due_on is not None and after.due_on <= before.due_on:
        return ExtensionRefusal.NOT_LONGER
    return ExtensionRefusal.STILL_DUE if after.due_on <= today else None
