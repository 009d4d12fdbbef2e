"""Days in words; retention arithmetic one can follow (K-06, K-13)."""

from desktop_archive.rules.names import Names
from desktop_archive.rules.retention import (
    Period,
    PeriodKind,
    RetentionFacts,
    Running,
    RunningState,
    Trigger,
)
from desktop_archive.wording.sentences import sentence

_FORMED = Names("formed {when}", "形成于 {when}", "形成於 {when}")
_HAPPENED = Names("{trigger} {when}", "{trigger} {when}", "{trigger} {when}")
_RUNS = Names("runs from {start}", "自 {start} 起算", "自 {start} 起算")
_ANEW = Names("counted anew from {start}", "自 {start} 重新起算", "自 {start} 重新起算")
_YEARS = Names("{years} years", "{years}年", "{years}年")
_ONE_YEAR = Names("1 year", "1年", "1年")
_DUE = Names("due {due}", "到期日期 {due}", "到期日期 {due}")
_ARROW = " → "


def retention_arithmetic(facts: RetentionFacts, clock: Running, language: str) -> str:
    """Return how a due date came about, step by step (K-06, K-13).

    formed 2015-03-18 → runs from 2016-01-01 → 10 years → due 2026-01-01
    """
    steps = []
    if facts.happened is not None:
        steps.append(_event(facts, language))
    if clock.state is not RunningState.RUNNING:
        steps.append(sentence(clock.state, language, trigger=facts.event or facts.trigger))
        return _ARROW.join(steps)
    steps.append(_RUNS.of(language).format(start=clock.kept_from or clock.start))
    if clock.kept_from is not None:
        steps.append(_ANEW.of(language).format(start=clock.start))
    steps.append(period_in_words(facts.period, language))
    steps.append(_DUE.of(language).format(due=clock.due_on))
    return _ARROW.join(steps)


def period_in_words(period: Period | None, language: str) -> str:
    """Return a period as 10 years, permanent, or to be determined."""
    if period is None or (period.years is None and period.kind is not PeriodKind.PERMANENT):
        return sentence(RunningState.UNDETERMINED, language)
    if period.years is None:
        return sentence(PeriodKind.PERMANENT, language)
    names = _ONE_YEAR if period.years == 1 else _YEARS
    return names.of(language).format(years=period.years)


def _event(facts: RetentionFacts, language: str) -> str:
    if facts.trigger is Trigger.CREATED:
        return _FORMED.of(language).format(when=facts.happened)
    event = facts.event or sentence(facts.trigger, language)
    return _HAPPENED.of(language).format(trigger=event, when=facts.happened)
