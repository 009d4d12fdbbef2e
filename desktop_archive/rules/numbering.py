"""How numbers run: classes, the next number, gaps, late arrivals (N-01, N-08, N-20)."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum

from typing_extensions import override

from desktop_archive.rules.reference_codes import Template, TemplateError, TemplateProblem
from desktop_archive.rules.refusals import RefusedError

Fields = Mapping[str, str | int | None]

#: From which part of a class's numbers on its end is told.
NEARLY_FULL = 0.9
#: More numbers than this are never marked at once.
LONGEST_RANGE = 10_000
#: Above every number.
NO_END = 10**9
#: Stands for "one run of numbers for the whole room".
WHOLE_ROOM = "*"
#: Items in a file are numbered behind its number, unless the scheme says how (P-21).
IN_FILE = "{parent}-{item:03}"


class Overflow(Enum):
    """What happens when a number no longer fits its width."""

    EXTEND = "extend"
    ERROR = "error"


class GapPolicy(Enum):
    """Whether numbers that became free in a class being arranged are given again."""

    APPEND = "append"
    FILL = "fill"


class LatePolicy(Enum):
    """How a record that comes late is numbered: at the end, or behind another as 0012-1."""

    APPEND = "append"
    SUFFIX = "suffix"


class ClassState(Enum):
    """Whether a class is being arranged (整理中) or its numbers are fixed (固定)."""

    DRAFT = "draft"
    FIXED = "fixed"


class MarkKind(Enum):
    """What is said of a number that no record holds: kept for somebody, or left empty."""

    RESERVED = "reserved"
    VOID = "void"


class NumberingRefusal(Enum):
    """Why a number is not given, or a scheme or class not changed."""

    NO_SCHEME = "no_scheme"
    SCHEME_IN_USE = "scheme_in_use"
    SCHEME_EXISTS = "scheme_exists"
    STARTS_IN_THE_PAST = "starts_in_the_past"
    STARTS_TOO_EARLY = "starts_too_early"
    NEWER_VERSION_WAITS = "newer_version_waits"
    APPROVER_MISSING = "approver_missing"
    REASON_MISSING = "reason_missing"
    SCOPE_NOT_IN_CODE = "scope_not_in_code"
    STEP_NOT_POSITIVE = "step_not_positive"
    YEARS_NOT_POSITIVE = "years_not_positive"
    LATE_UNREADABLE = "late_unreadable"
    LATE_NOT_ALLOWED = "late_not_allowed"
    NUMBER_TAKEN = "number_taken"
    NUMBER_NOT_RESERVED = "number_not_reserved"
    NUMBERS_MARKED = "numbers_marked"
    RANGE_REVERSED = "range_reversed"
    RANGE_TOO_LONG = "range_too_long"
    EXPIRES_IN_THE_PAST = "expires_in_the_past"
    MARK_ENDED = "mark_ended"
    CLASS_UNKNOWN = "class_unknown"
    CLASS_FULL = "class_full"
    CLASS_FIXED = "class_fixed"
    GAPS_UNEXPLAINED = "gaps_unexplained"
    NOTHING_TO_RENUMBER = "nothing_to_renumber"
    CANNOT_RENUMBER = "cannot_renumber"
    PREVIEW_OUTDATED = "preview_outdated"


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """How the numbers of a scheme run.

    Without scope fields they run within everything left of the serial, the lowest class.
    """

    scope_fields: tuple[str, ...] | None = None
    years_together: int = 1
    start: int = 1
    step: int = 1
    overflow: Overflow = Overflow.EXTEND
    gap: GapPolicy = GapPolicy.FILL
    late: LatePolicy = LatePolicy.APPEND
    runs_on: bool = True


@dataclass(frozen=True, slots=True, order=True)
class Run:
    """Consecutive numbers."""

    first: int
    last: int

    def __contains__(self, number: int) -> bool:
        """Say whether a number lies in the run."""
        return self.first <= number <= self.last

    @override
    def __str__(self) -> str:
        """Return the run as people write it: 3, or 3–7."""
        return str(self.first) if self.first == self.last else f"{self.first}–{self.last}"

    def __len__(self) -> int:
        """Return how many numbers the run has."""
        return self.last - self.first + 1


@dataclass(frozen=True, slots=True)
class Mark:
    """Numbers of a class that are kept free or stay empty, why, and until when."""

    run: Run
    kind: MarkKind
    reason: str
    until: date | None = None

    def binds(self, today: date) -> bool:
        """Say whether the numbers may not be given: a reservation ends with its last day."""
        return self.kind is MarkKind.VOID or self.until is None or today <= self.until


def check_policy(template: Template, policy: Policy) -> None:
    """Refuse a policy that could not number.

    Raises:
        RefusedError: a scope field is not in the code, a step does not go on, or late numbers
            could be read as others.
    """
    for field in policy.scope_fields or ():
        if field not in template.scope_fields:
            raise RefusedError(NumberingRefusal.SCOPE_NOT_IN_CODE, field=field)
    if policy.step < 1 or policy.start < 0:
        raise RefusedError(NumberingRefusal.STEP_NOT_POSITIVE)
    if policy.years_together < 1:
        raise RefusedError(NumberingRefusal.YEARS_NOT_POSITIVE)
    if policy.late is LatePolicy.SUFFIX and template.width is None:
        raise RefusedError(NumberingRefusal.LATE_UNREADABLE)


def scope_of(template: Template, policy: Policy, fields: Fields) -> str:
    """Return the class in which a record is numbered, as people read it (N-01).

    Raises:
        TemplateError: a field that the class needs is missing.
    """
    if policy.scope_fields is None and policy.years_together == 1:
        return template.scope(fields)
    template.scope(fields)
    names = template.scope_fields if policy.scope_fields is None else policy.scope_fields
    values = [
        _scope_value(name, fields.get(name), policy.years_together)
        for name in template.scope_fields
        if name in names and fields.get(name) not in (None, "")
    ]
    return "-".join(values) or WHOLE_ROOM


def _scope_value(name: str, value: str | int | None, together: int) -> str:
    if name != "year" or together == 1:
        return str(value)
    first = int(value or 0) // together * together
    return f"{first}~{first + together - 1}"


def next_number(
    policy: Policy, upcoming: int, used: Collection[int], blocked: Sequence[Run], *, fills: bool
) -> int:
    """Return the number to give next: the lowest free one while a draft class fills its gaps.

    `upcoming` is what the counter says; `used` need hold only numbers below it.
    """
    runs = sorted(blocked)
    if fills:
        number = _free(policy, policy.start, runs)
        while number < upcoming:
            if number not in used:
                return number
            number = _free(policy, number + policy.step, runs)
    return _free(policy, max(upcoming, policy.start), runs)


def _free(policy: Policy, number: int, runs: Sequence[Run]) -> int:
    """Return the first number from here on that start and step lead to and no mark blocks."""
    number = _aligned(policy, number)
    for run in runs:
        if number in run:
            number = _aligned(policy, run.last + 1)
    return number


def _aligned(policy: Policy, number: int) -> int:
    """Return the number or the next one that start and step lead to."""
    over = (number - policy.start) % policy.step
    return number if over == 0 else number + policy.step - over


def capacity(template: Template) -> int | None:
    """Return the largest number that fits the width, or None without a width."""
    return None if template.width is None else 10**template.width - 1


def refuse_overflow(template: Template, policy: Policy, number: int) -> None:
    """Refuse a number that does not fit where the scheme forbids to write longer ones.

    Raises:
        RefusedError: the class is full.
    """
    most = capacity(template)
    if policy.overflow is Overflow.ERROR and most is not None and number > most:
        raise RefusedError(NumberingRefusal.CLASS_FULL, last=most)


def left_when_nearly_full(template: Template, number: int) -> int | None:
    """Return how many numbers are left once nine tenths are given, else None."""
    most = capacity(template)
    if most is None or number < most * NEARLY_FULL:
        return None
    return max(most - number, 0)


def late_code(template: Template, code: str, suffix: int) -> str:
    """Return the number of a late arrival behind another: 0012-1.

    Raises:
        RefusedError: it could be read as a number of the scheme itself.
    """
    late = f"{code}-{suffix}"
    if template.read(late) is not None:
        raise RefusedError(NumberingRefusal.LATE_UNREADABLE)
    return late


def read_late(template: Template, code: str) -> tuple[dict[str, str | int], int] | None:
    """Return the fields of a code and its suffix; 0 when it did not come late."""
    if (fields := template.read(code)) is not None:
        return fields, 0
    head, dash, tail = code.rpartition("-")
    if dash and tail.isascii() and tail.isdecimal() and not tail.startswith("0"):
        fields = template.read(head)
        if fields is not None:
            return fields, int(tail)
    return None


def template_for(template: Template, *, is_file: bool, parent: str) -> Template:
    """Return the template of a record: a file's, that of an item in a file, or the whole (P-21)."""
    if parent:
        both = len(template.serials) > 1 or "parent" in {slot.name for slot in template.slots}
        return template if both else Template.of_scheme(IN_FILE)
    return template.of_file if is_file else template


def missing_field(error: TemplateError) -> str:
    """Return the field that a number still needs, or nothing when something else is wrong."""
    return error.detail if error.problem is TemplateProblem.MISSING_VALUE else ""


def check_range(run: Run) -> None:
    """Refuse a range that runs backwards or is too long.

    Raises:
        RefusedError: it is.
    """
    if run.first < 0 or run.last < run.first:
        raise RefusedError(NumberingRefusal.RANGE_REVERSED)
    if len(run) > LONGEST_RANGE:
        raise RefusedError(NumberingRefusal.RANGE_TOO_LONG, most=LONGEST_RANGE)


def missing_numbers(
    numbers: Collection[int], policy: Policy, first: int | None = None
) -> list[Run]:
    """Return the numbers that start and step lead to and nobody holds, up to the highest held."""
    before = (policy.start if first is None else first) - policy.step
    found = []
    for number in sorted(set(numbers)):
        if number - before > policy.step:
            steps = (number - 1 - before) // policy.step
            found.append(Run(before + policy.step, before + steps * policy.step))
        before = max(before, number)
    return found


def without(run: Run, others: Sequence[Run]) -> list[Run]:
    """Return what is left of a run when others are taken out of it."""
    left, at = [], run.first
    for other in sorted(others):
        if other.last < at or other.first > run.last:
            continue
        if other.first > at:
            left.append(Run(at, other.first - 1))
        at = other.last + 1
    if at <= run.last:
        left.append(Run(at, run.last))
    return left
