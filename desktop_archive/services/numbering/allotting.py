"""Giving a record its number: the next one, a reserved one, or one behind another (N-01, N-20)."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from desktop_archive.rules import numbering as rules
from desktop_archive.rules.number_fields import NumberFacts, kept
from desktop_archive.rules.numbering import (
    ClassState,
    GapPolicy,
    LatePolicy,
    Mark,
    MarkKind,
    NumberingRefusal,
    Policy,
    Run,
)
from desktop_archive.rules.reference_codes import Template, TemplateError, canonical
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.numbering.schemes_in_force import (
    earlier_versions,
    policy_of,
    scheme_for,
)
from desktop_archive.store import numbering as store_numbering
from desktop_archive.store.database import Session
from desktop_archive.store.numbering import MarkRow, SchemeRow

_MOST_TRIES = 10_000


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberWish:
    """What is to be numbered, and how: with the next number unless it says otherwise."""

    category_id: int | None
    facts: NumberFacts
    is_file: bool = False
    take: int | None = None
    behind: str = ""


@dataclass(frozen=True, slots=True)
class Number:
    """A code as a scheme makes it, with the fields it was made of."""

    code: str
    number: int
    suffix: int
    scheme_id: int
    scope: str
    fields: Mapping[str, str] = field(default_factory=dict)
    left: int | None = None
    counts: bool = True
    upcoming: int = 1
    fills: bool = False

    def columns(self) -> dict[str, object]:
        """Return what is stored of a number: its fields, and the code they make."""
        return {
            "scheme_id": self.scheme_id,
            "number": self.number,
            "number_suffix": self.suffix,
            "scope": self.scope,
            "number_fields": json.dumps(self.fields, ensure_ascii=False),
            "code": self.code,
        }


@dataclass(frozen=True, slots=True)
class Rule:
    """A scheme as it numbers one record."""

    row: SchemeRow
    template: Template
    policy: Policy
    fields: dict[str, str | int | None]
    scope: str
    is_file: bool


@dataclass(frozen=True, slots=True)
class _Standing:
    """How far a class has come."""

    upcoming: int
    fills: bool


def propose(session: Session, wish: NumberWish, today: date) -> Number | None:
    """Return the number a record would get, without taking it; None while fields are missing."""
    try:
        return allot(session, wish, today)
    except TemplateError:
        return None


def allot(session: Session, wish: NumberWish, today: date) -> Number:
    """Return the number a record gets; `take` has to follow in the same transaction.

    Raises:
        TemplateError: a field of the number is missing or does not fit.
        RefusedError: there is no scheme, the class is full, or the number wished for is not free.
    """
    rule = _rule(session, wish, today)
    if wish.behind:
        return _late(session, rule, wish.behind)
    if wish.take is not None:
        return _reserved(session, rule, wish.take, today)
    return _next(session, rule, today)


def explicit(session: Session, wish: NumberWish, number: int, today: date) -> Number:
    """Return a number that a person names; `take` has to follow in the same transaction.

    Raises:
        TemplateError: a field of the number is missing or does not fit.
        RefusedError: the number is held, void, reserved, too long, or of a fixed class.
    """
    rule = _rule(session, wish, today)
    rules.refuse_overflow(rule.template, rule.policy, number)
    code = rule.template.render({**rule.fields, rule.template.serial_field: number})
    if store_numbering.holder(session, code) is not None:
        raise RefusedError(NumberingRefusal.NUMBER_TAKEN, code=code)
    for mark in _binding(session, rule.scope, today):
        if number in mark.run:
            raise RefusedError(NumberingRefusal.NUMBERS_MARKED, why=mark.reason)
    standing = _standing(session, rule)
    if number < standing.upcoming and store_numbering.is_fixed(session, rule.scope):
        raise RefusedError(NumberingRefusal.CLASS_FIXED, scope=rule.scope)
    return _made(rule, code, number, standing)


def take(session: Session, number: Number) -> None:
    """Note that a number is given, and lock its scheme (N-01, N-08, N-20)."""
    store_numbering.lock_scheme(session, number.scheme_id)
    known = store_numbering.counter(session, number.scheme_id, number.scope)
    upcoming = max(number.upcoming, number.number + 1) if number.counts else number.upcoming
    if known is None:
        store_numbering.open_counter(
            session, number.scheme_id, number.scope, upcoming, fills=number.fills
        )
    elif known.next_number < upcoming:
        store_numbering.change_counter(session, known.id, next_number=upcoming)


def reserved(session: Session, wish: NumberWish, today: date) -> list[tuple[int, str]]:
    """Return the reserved numbers of a record's class that are still free, with their reasons."""
    try:
        rule = _rule(session, replace(wish, take=None, behind=""), today)
    except (TemplateError, RefusedError):
        return []
    used = store_numbering.used_numbers(session, rule.row.id, rule.scope)
    return [
        (number, mark.reason)
        for mark in _binding(session, rule.scope, today)
        if mark.kind is MarkKind.RESERVED
        for number in range(mark.run.first, mark.run.last + 1)
        if number not in used
    ]


def template_of(session: Session, wish: NumberWish, today: date) -> tuple[Template, Policy] | None:
    """Return template and policy that number a record, or None when the room has no scheme."""
    row = scheme_for(session, wish.category_id, today)
    if row is None:
        return None
    whole = Template.of_scheme(row.template)
    return (
        rules.template_for(whole, is_file=wish.is_file, parent=wish.facts.parent),
        policy_of(row),
    )


def mark_of(row: MarkRow) -> Mark:
    """Return a stored line of marked numbers as the rules know it."""
    until = date.fromisoformat(row.until) if row.until else None
    return Mark(Run(row.first, row.last), MarkKind(row.kind), row.reason, until)


def _binding(session: Session, scope: str, today: date) -> list[Mark]:
    marks = (mark_of(row) for row in store_numbering.marks_of(session, scope))
    return [mark for mark in marks if mark.binds(today)]


def _rule(session: Session, wish: NumberWish, today: date) -> Rule:
    row = scheme_for(session, wish.category_id, today)
    if row is None:
        raise RefusedError(NumberingRefusal.NO_SCHEME)
    return rule_of(row, wish.facts, is_file=wish.is_file)


def rule_of(row: SchemeRow, facts: NumberFacts, *, is_file: bool) -> Rule:
    """Return how a version numbers one record.

    Raises:
        TemplateError: a field that the class needs is missing.
    """
    whole = Template.of_scheme(row.template)
    template = rules.template_for(whole, is_file=is_file, parent=facts.parent)
    fields = facts.fields(template)
    policy = policy_of(row)
    return Rule(row, template, policy, fields, rules.scope_of(template, policy, fields), is_file)


def _next(session: Session, rule: Rule, today: date) -> Number:
    standing = _standing(session, rule)
    runs = [mark.run for mark in _binding(session, rule.scope, today)]
    used: set[int] = set()
    if standing.fills:
        used |= store_numbering.used_numbers(session, rule.row.id, rule.scope)
    upcoming = number = standing.upcoming
    for _ in range(_MOST_TRIES):
        number = rules.next_number(rule.policy, upcoming, used, runs, fills=standing.fills)
        rules.refuse_overflow(rule.template, rule.policy, number)
        code = rule.template.render({**rule.fields, rule.template.serial_field: number})
        if store_numbering.holder(session, code) is None:
            return _made(rule, code, number, standing)
        used.add(number)
        upcoming = max(upcoming, number + 1) if number >= upcoming else upcoming
    raise RefusedError(NumberingRefusal.CLASS_FULL, last=number)


def _made(rule: Rule, code: str, number: int, standing: _Standing) -> Number:
    return Number(
        code=code,
        number=number,
        suffix=0,
        scheme_id=rule.row.id,
        scope=rule.scope,
        fields=kept(rule.template, rule.fields),
        left=rules.left_when_nearly_full(rule.template, number),
        upcoming=standing.upcoming,
        fills=standing.fills,
    )


def _reserved(session: Session, rule: Rule, number: int, today: date) -> Number:
    free = any(
        number in mark.run and mark.kind is MarkKind.RESERVED
        for mark in _binding(session, rule.scope, today)
    )
    if not free:
        raise RefusedError(NumberingRefusal.NUMBER_NOT_RESERVED, number=number, scope=rule.scope)
    code = rule.template.render({**rule.fields, rule.template.serial_field: number})
    if store_numbering.holder(session, code) is not None:
        raise RefusedError(NumberingRefusal.NUMBER_TAKEN, code=code)
    return replace(_made(rule, code, number, _standing(session, rule)), counts=False)


def _late(session: Session, rule: Rule, behind: str) -> Number:
    """Return the number of a late arrival behind another record of the same class."""
    if rule.policy.late is not LatePolicy.SUFFIX:
        raise RefusedError(NumberingRefusal.LATE_NOT_ALLOWED)
    code = canonical(behind)
    read = rule.template.read(code)
    found = store_numbering.holder(session, code)
    same = read is not None and rule.scope == rules.scope_of(
        rule.template, rule.policy, {**rule.fields, **read}
    )
    if found is None or read is None or not same:
        raise RefusedError(NumberingRefusal.CLASS_UNKNOWN, scope=code)
    number = int(read[rule.template.serial_field])
    suffix = store_numbering.highest_suffix(session, rule.row.id, rule.scope, number) + 1
    late = rules.late_code(rule.template, code, suffix)
    while store_numbering.holder(session, late) is not None:
        suffix += 1
        late = rules.late_code(rule.template, code, suffix)
    made = _made(rule, late, number, _standing(session, rule))
    return replace(made, suffix=suffix, counts=False, left=None)


def _standing(session: Session, rule: Rule) -> _Standing:
    known = store_numbering.counter(session, rule.row.id, rule.scope)
    if known is not None:
        fills = bool(known.fills) and known.state == ClassState.DRAFT.value
        return _Standing(known.next_number, fills)
    upcoming = rule.policy.start
    if rule.policy.runs_on:
        upcoming = max(upcoming, _left_off(session, rule))
    foreign = _foreign_numbers(session, rule)
    if foreign:
        upcoming = max(upcoming, max(foreign) + 1)
    # Numbers that came on paper are not filled up: nobody here knows what their gaps stand for.
    fills = (
        rule.policy.gap is GapPolicy.FILL
        and upcoming == rule.policy.start
        and not store_numbering.is_fixed(session, rule.scope)
    )
    return _Standing(upcoming, fills)


def _left_off(session: Session, rule: Rule) -> int:
    """Return where an earlier version stopped for the same record; 0 when it never numbered it."""
    for earlier in earlier_versions(session, rule.row):
        whole, parent = Template.of_scheme(earlier.template), str(rule.fields.get("parent") or "")
        template = rules.template_for(whole, is_file=rule.is_file, parent=parent)
        try:
            scope = rules.scope_of(template, policy_of(earlier), rule.fields)
        except TemplateError:
            continue
        known = store_numbering.counter(session, earlier.id, scope)
        if known is not None:
            return known.next_number
    return 0


def _foreign_numbers(session: Session, rule: Rule) -> list[int]:
    """Return the numbers of the class that records hold which no counter knows."""
    if rule.policy.scope_fields is not None or rule.policy.years_together > 1:
        return []
    template, serial = rule.template, rule.template.serial_field
    numbers = []
    for code in store_numbering.codes_from(session, template.prefix(rule.fields)):
        read = rules.read_late(template, code)
        fields = read[0] if read else template.read_loosely(code)
        if fields is not None and template.scope(fields) == rule.scope:
            numbers.append(int(fields[serial]))
    return numbers
