"""When a revised schedule is taken over, and in what two versions differ (K-11)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from desktop_archive.rules.retention.periods import ScheduleRefusal, StartRule, Trigger


@dataclass(frozen=True, slots=True)
class ScheduleRule:
    """What a version says for a class: period, event with the name of an own one, start."""

    retention_id: int | None
    trigger: Trigger = Trigger.CREATED
    start_rule: StartRule = StartRule.NEXT_JAN1
    event: str = ""


@dataclass(frozen=True, slots=True)
class Difference:
    """A class whose rule is another one in the later version; None where it is missing."""

    category_id: int
    before: ScheduleRule | None
    after: ScheduleRule | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovalFacts:
    """What is said when a draft is approved."""

    approved_by: str
    approved_on: date
    in_force_on: date
    today: date
    changes: int
    is_first: bool
    last_in_force_on: date | None = None


def approval_refusal(facts: ApprovalFacts) -> ScheduleRefusal | None:
    """Return why a draft is not approved so; the first version may be what shipped (K-11)."""
    last = facts.last_in_force_on
    checks = (
        (ScheduleRefusal.NOTHING_CHANGED, not facts.changes and not facts.is_first),
        (ScheduleRefusal.APPROVAL_MISSING, not facts.approved_by.strip()),
        (ScheduleRefusal.APPROVED_AHEAD, facts.approved_on > facts.today),
        (ScheduleRefusal.IN_FORCE_TOO_EARLY, facts.in_force_on < facts.approved_on),
        (ScheduleRefusal.BEFORE_LAST_VERSION, last is not None and facts.in_force_on < last),
    )
    return next((reason for reason, applies in checks if applies), None)


def rule_refusal(rule: ScheduleRule) -> ScheduleRefusal | None:
    """Return why a class cannot have such a rule: an own event needs its name (K-06)."""
    needs_name = rule.trigger is Trigger.ENTERED_LATER
    return ScheduleRefusal.EVENT_NAME_MISSING if needs_name and not rule.event.strip() else None


def differences(
    before: Mapping[int, ScheduleRule], after: Mapping[int, ScheduleRule]
) -> list[Difference]:
    """Return the classes whose rule differs between two versions, in the order of the later."""
    keys = [*after, *(key for key in before if key not in after)]
    return [
        Difference(key, before.get(key), after.get(key))
        for key in keys
        if before.get(key) != after.get(key)
    ]
